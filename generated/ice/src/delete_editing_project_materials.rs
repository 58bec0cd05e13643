// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteEditingProjectMaterials`, from `ice/DeleteEditingProjectMaterials.md`.

use alicloud_runtime::codegen::*;

/// Takes materials out of an editing project; the media assets themselves stay.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::DeleteEditingProjectMaterialsRequest::new()
///     .project_id("...")
///     .material_ids("...")
///     .material_type("...");
/// let reply = client.delete_editing_project_materials(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteEditingProjectMaterialsRequest {
    /// **Required.** ID of the project that the call is about.
    pub project_id: Option<String>,
    /// **Required.** IDs of the materials to work on or to narrow the list down to.
    pub material_ids: Option<String>,
    /// **Required.** Which kind of material it is or is to be.
    pub material_type: Option<String>,
}

impl DeleteEditingProjectMaterialsRequest {
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
    /// Sets `MaterialIds`, which is required.
    pub fn material_ids(mut self, value: impl Into<String>) -> Self {
        self.material_ids = Some(value.into());
        self
    }
    /// Sets `MaterialType`, which is required.
    pub fn material_type(mut self, value: impl Into<String>) -> Self {
        self.material_type = Some(value.into());
        self
    }
}

request! {
    DeleteEditingProjectMaterialsRequest {
        "ProjectId" => project_id: query,
        "MaterialIds" => material_ids: query,
        "MaterialType" => material_type: query,
    }
}

impl Operation for DeleteEditingProjectMaterialsRequest {
    type Response = DeleteEditingProjectMaterialsResponse;
    type Error = DeleteEditingProjectMaterialsError;
    const INFO: OperationInfo = super::operation("DeleteEditingProjectMaterials")
        .required(&["ProjectId", "MaterialIds", "MaterialType"]);
    const ERRORS: &'static [DeleteEditingProjectMaterialsError] = &[
        DeleteEditingProjectMaterialsError::InvalidParameter,
        DeleteEditingProjectMaterialsError::ProjectNotFound,
    ];
}

/// Response to [`DeleteEditingProjectMaterialsRequest`].
pub type DeleteEditingProjectMaterialsResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteEditingProjectMaterialsRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`ProjectNotFound`](super::DocumentedError::ProjectNotFound)
pub type DeleteEditingProjectMaterialsError = super::DocumentedError;
