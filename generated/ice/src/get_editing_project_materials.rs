// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetEditingProjectMaterials`, from `ice/GetEditingProjectMaterials.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FileInfoList, FileInfoListFileBasicInfo, LiveMaterial, MediaBasicInfo, MediaInfos};

/// Lists all materials that are attached to an editing project.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GetEditingProjectMaterialsRequest::new()
///     .project_id("...");
/// let reply = client.get_editing_project_materials(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetEditingProjectMaterialsRequest {
    /// **Required.** ID of the project that the call is about.
    pub project_id: Option<String>,
}

impl GetEditingProjectMaterialsRequest {
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
}

request! {
    GetEditingProjectMaterialsRequest {
        "ProjectId" => project_id: query,
    }
}

impl Operation for GetEditingProjectMaterialsRequest {
    type Response = GetEditingProjectMaterialsResponse;
    type Error = GetEditingProjectMaterialsError;
    const INFO: OperationInfo = super::operation("GetEditingProjectMaterials")
        .required(&["ProjectId"])
        .read_only();
    const ERRORS: &'static [GetEditingProjectMaterialsError] = &[
        GetEditingProjectMaterialsError::InvalidParameter,
        GetEditingProjectMaterialsError::ProjectNotFound,
    ];
}

/// Response to [`GetEditingProjectMaterialsRequest`].
#[non_exhaustive]
pub struct GetEditingProjectMaterialsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******89-C21D-4B78-AE24-3788B8******`.
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
    GetEditingProjectMaterialsResponse {
        "RequestId" => request_id: value,
        "ProjectId" => project_id: value,
        "MediaInfos" => media_infos: list(""),
        "LiveMaterials" => live_materials: list(""),
        "ProjectMaterials" => project_materials: list(""),
    }
}

/// Errors that the documentation of [`GetEditingProjectMaterialsRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`ProjectNotFound`](super::DocumentedError::ProjectNotFound)
pub type GetEditingProjectMaterialsError = super::DocumentedError;
