// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetEditingProjectMaterials`, from `vod/SetEditingProjectMaterials.md`.

use alicloud_runtime::codegen::*;

/// Sets the materials that an online editing project is to cut from, in place of the old ones.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::SetEditingProjectMaterialsRequest::new()
///     .material_ids("9e3101bf24bf41c*****123318788ca")
///     .project_id("fb2101bf24bf4*****754cb318787dc");
/// let reply = client.set_editing_project_materials(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetEditingProjectMaterialsRequest {
    /// **Required.** IDs of the materials to work on or to narrow the list down to.
    /// Example: `9e3101bf24bf41c*****123318788ca`.
    pub material_ids: Option<String>,
    /// **Required.** ID of the project that the call is about.
    /// Example: `fb2101bf24bf4*****754cb318787dc`.
    pub project_id: Option<String>,
}

impl SetEditingProjectMaterialsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MaterialIds`, which is required.
    pub fn material_ids(mut self, value: impl Into<String>) -> Self {
        self.material_ids = Some(value.into());
        self
    }
    /// Sets `ProjectId`, which is required.
    pub fn project_id(mut self, value: impl Into<String>) -> Self {
        self.project_id = Some(value.into());
        self
    }
}

request! {
    SetEditingProjectMaterialsRequest {
        "MaterialIds" => material_ids: query,
        "ProjectId" => project_id: query,
    }
}

impl Operation for SetEditingProjectMaterialsRequest {
    type Response = SetEditingProjectMaterialsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetEditingProjectMaterials")
        .required(&["MaterialIds", "ProjectId"]);
}

/// Response to [`SetEditingProjectMaterialsRequest`].
pub type SetEditingProjectMaterialsResponse = alicloud_runtime::EmptyResponse;
