// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSwimLane`, from `servicemesh/DeleteSwimLane.md`.

use alicloud_runtime::codegen::*;

/// Deletes a lane; requests for it are no longer kept within its services.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::DeleteSwimLaneRequest::new()
///     .service_mesh_id("...");
/// let reply = client.delete_swim_lane(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSwimLaneRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
    /// Lane that is meant; it isolates one version of the services.
    pub swim_lane_name: Option<String>,
    /// Swim lane group, which joins lanes of the same services.
    pub group_name: Option<String>,
}

impl DeleteSwimLaneRequest {
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
    /// Sets `SwimLaneName`.
    pub fn swim_lane_name(mut self, value: impl Into<String>) -> Self {
        self.swim_lane_name = Some(value.into());
        self
    }
    /// Sets `GroupName`.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
}

request! {
    DeleteSwimLaneRequest {
        "ServiceMeshId" => service_mesh_id: form,
        "SwimLaneName" => swim_lane_name: form,
        "GroupName" => group_name: form,
    }
}

impl Operation for DeleteSwimLaneRequest {
    type Response = DeleteSwimLaneResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteSwimLane")
        .required(&["ServiceMeshId"]);
}

/// Response to [`DeleteSwimLaneRequest`].
pub type DeleteSwimLaneResponse = alicloud_runtime::EmptyResponse;
