// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddConnectableCluster`, from `elasticsearch/AddConnectableCluster.md`.

use alicloud_runtime::codegen::*;

/// Connects the networks of two instances, so that they can reach each other.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::AddConnectableClusterRequest::new()
///     .instance_id("es-cn-n6w1o1x0w001c****")
///     .instance_id_2("es-cn-09k1rgid9000g****");
/// let reply = client.add_connectable_cluster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddConnectableClusterRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-n6w1o1x0w001c****`.
    pub instance_id: Option<String>,
    /// Token for the client; pass it on without reading anything into it.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
    /// **Required.** ID of the instance that the call is about. Example: `es-cn-09k1rgid9000g****`.
    pub instance_id_2: Option<String>,
    /// Body of the call.
    pub body: Option<String>,
}

impl AddConnectableClusterRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `instanceId`, which is required.
    pub fn instance_id_2(mut self, value: impl Into<String>) -> Self {
        self.instance_id_2 = Some(value.into());
        self
    }
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    AddConnectableClusterRequest {
        "InstanceId" => instance_id: path,
        "clientToken" => client_token: query,
        "instanceId" => instance_id_2: body,
        "body" => body: body,
    }
}

impl Operation for AddConnectableClusterRequest {
    type Response = AddConnectableClusterResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddConnectableCluster")
        .roa("POST", "/openapi/instances/{InstanceId}/connected-clusters")
        .required(&["InstanceId", "instanceId"])
        .idempotency_token("clientToken");
}

/// Response to [`AddConnectableClusterRequest`].
#[non_exhaustive]
pub struct AddConnectableClusterResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5A5D8E74-565C-43DC-B031-29289FA****`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `true`.
    pub result: Option<bool>,
}

response! {
    AddConnectableClusterResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
