// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddEditingProjectMaterials`, from `ice/AddEditingProjectMaterials.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FileInfoList, FileInfoListFileBasicInfo, LiveMaterial, MediaBasicInfo, MediaInfos};

/// Attaches media assets to an editing project so that they are at hand on its timeline.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::AddEditingProjectMaterialsRequest::new()
///     .project_id("...")
///     .material_maps("...");
/// let reply = client.add_editing_project_materials(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddEditingProjectMaterialsRequest {
    /// **Required.** ID of the project that the call is about.
    pub project_id: Option<String>,
    /// **Required.** The material maps that are concerned.
    pub material_maps: Option<String>,
}

impl AddEditingProjectMaterialsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProjectId`, which is required.
    pub fn project_id(mut self, value: impl Into<String>) -> Self {
        self.project_id = Some(value.into());
        self
    }
    /// Sets `MaterialMaps`, which is required.
    pub fn material_maps(mut self, value: impl Into<String>) -> Self {
        self.material_maps = Some(value.into());
        self
    }
}

request! {
    AddEditingProjectMaterialsRequest {
        "ProjectId" => project_id: query,
        "MaterialMaps" => material_maps: query,
    }
}

impl Operation for AddEditingProjectMaterialsRequest {
    type Response = AddEditingProjectMaterialsResponse;
    type Error = AddEditingProjectMaterialsError;
    const INFO: OperationInfo = super::operation("AddEditingProjectMaterials")
        .required(&["ProjectId", "MaterialMaps"]);
    const ERRORS: &'static [AddEditingProjectMaterialsError] = &[
        AddEditingProjectMaterialsError::InvalidParameter,
        AddEditingProjectMaterialsError::ProjectNotFound,
    ];
}

/// Response to [`AddEditingProjectMaterialsRequest`].
#[non_exhaustive]
pub struct AddEditingProjectMaterialsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `*****ACB-44F2-5F2D-88D7-1283E70*****`.
    pub request_id: Option<String>,
    /// ID of the project that the item belongs to or stands for.
    /// Example: `*****67ae06542b9b93e0d1c387*****`.
    pub project_id: Option<String>,
    /// What is known about each media, one entry each.
    pub media_infos: Vec<MediaInfos>,
    /// The live materials that were found or are concerned, one entry each.
    pub live_materials: Vec<LiveMaterial>,
    /// The project materials that were found or are concerned, one entry each.
    /// Example: `*****9b145c5cafc2e057304fcd*****`.
    pub project_materials: Vec<String>,
}

response! {
    AddEditingProjectMaterialsResponse {
        "RequestId" => request_id: value,
        "ProjectId" => project_id: value,
        "MediaInfos" => media_infos: list(""),
        "LiveMaterials" => live_materials: list(""),
        "ProjectMaterials" => project_materials: list(""),
    }
}

/// Errors that the documentation of [`AddEditingProjectMaterialsRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`ProjectNotFound`](super::DocumentedError::ProjectNotFound)
pub type AddEditingProjectMaterialsError = super::DocumentedError;
