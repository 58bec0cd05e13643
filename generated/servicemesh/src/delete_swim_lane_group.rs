// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSwimLaneGroup`, from `servicemesh/DeleteSwimLaneGroup.md`.

use alicloud_runtime::codegen::*;

/// Deletes a group of lanes together with its lanes and traffic rules.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::DeleteSwimLaneGroupRequest::new()
///     .service_mesh_id("...");
/// let reply = client.delete_swim_lane_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSwimLaneGroupRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
    /// Swim lane group, which joins lanes of the same services.
    pub group_name: Option<String>,
}

impl DeleteSwimLaneGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServiceMeshId`, which is required.
    pub fn service_mesh_id(mut self, value: impl Into<String>) -> Self {
        self.service_mesh_id = Some(value.into());
        self
    }
    /// Sets `GroupName`.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
}

request! {
    DeleteSwimLaneGroupRequest {
        "ServiceMeshId" => service_mesh_id: form,
        "GroupName" => group_name: form,
    }
}

impl Operation for DeleteSwimLaneGroupRequest {
    type Response = DeleteSwimLaneGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteSwimLaneGroup")
        .required(&["ServiceMeshId"]);
}

/// Response to [`DeleteSwimLaneGroupRequest`].
pub type DeleteSwimLaneGroupResponse = alicloud_runtime::EmptyResponse;
