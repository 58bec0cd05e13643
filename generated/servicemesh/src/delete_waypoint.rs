// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteWaypoint`, from `servicemesh/DeleteWaypoint.md`.

use alicloud_runtime::codegen::*;

/// Deletes a waypoint, through which an ambient mesh handled the requests of a namespace or
/// service.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::DeleteWaypointRequest::new()
///     .service_mesh_id("...")
///     .cluster_id("...")
///     .namespace("...")
///     .name("...");
/// let reply = client.delete_waypoint(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteWaypointRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
    /// **Required.** Kubernetes cluster of the data plane, which the mesh manages.
    pub cluster_id: Option<String>,
    /// **Required.** Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
}

impl DeleteWaypointRequest {
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
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `Namespace`, which is required.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

request! {
    DeleteWaypointRequest {
        "ServiceMeshId" => service_mesh_id: form,
        "ClusterId" => cluster_id: form,
        "Namespace" => namespace: form,
        "Name" => name: form,
    }
}

impl Operation for DeleteWaypointRequest {
    type Response = DeleteWaypointResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteWaypoint")
        .required(&["ServiceMeshId", "ClusterId", "Namespace", "Name"]);
}

/// Response to [`DeleteWaypointRequest`].
pub type DeleteWaypointResponse = alicloud_runtime::EmptyResponse;
