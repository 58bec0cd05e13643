// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteConnectedCluster`, from `elasticsearch/DeleteConnectedCluster.md`.

use alicloud_runtime::codegen::*;

/// Ends the network link between two clusters, which can no longer search or copy each other's
/// data.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::DeleteConnectedClusterRequest::new()
///     .connected_instance_id("es-cn-09k1rgid9000g****")
///     .instance_id("es-cn-n6w1o1x0w001c****");
/// let reply = client.delete_connected_cluster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteConnectedClusterRequest {
    /// **Required.** ID of the connected instance that the call is about.
    /// Example: `es-cn-09k1rgid9000g****`.
    pub connected_instance_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-n6w1o1x0w001c****`.
    pub instance_id: Option<String>,
    /// Token for the client; pass it on without reading anything into it.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
}

impl DeleteConnectedClusterRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `connectedInstanceId`, which is required.
    pub fn connected_instance_id(mut self, value: impl Into<String>) -> Self {
        self.connected_instance_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `clientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    DeleteConnectedClusterRequest {
        "connectedInstanceId" => connected_instance_id: query,
        "InstanceId" => instance_id: path,
        "clientToken" => client_token: query,
    }
}

impl Operation for DeleteConnectedClusterRequest {
    type Response = DeleteConnectedClusterResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteConnectedCluster")
        .roa("DELETE", "/openapi/instances/{InstanceId}/connected-clusters")
        .required(&["connectedInstanceId", "InstanceId"])
        .idempotency_token("clientToken");
}

/// Response to [`DeleteConnectedClusterRequest`].
#[non_exhaustive]
pub struct DeleteConnectedClusterResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1D***`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `true`.
    pub result: Option<bool>,
}

response! {
    DeleteConnectedClusterResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
