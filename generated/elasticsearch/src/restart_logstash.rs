// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RestartLogstash`, from `elasticsearch/RestartLogstash.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EndpointList, Logstash, NetworkConfig, NodeSpec, Tag, ZoneInfos};

/// Restarts a Logstash instance or given nodes; its state is activating meanwhile.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::RestartLogstashRequest::new()
///     .instance_id("ls-cn-v0h1kzca****");
/// let reply = client.restart_logstash(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RestartLogstashRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ls-cn-v0h1kzca****`.
    pub instance_id: Option<String>,
    /// Whether to go ahead although a check would otherwise stop the call. Example: `true`.
    pub force: Option<bool>,
    /// Token for the client; pass it on without reading anything into it.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
    /// How many there are of this: batch. Range: 0 to 100.
    pub batch_count: Option<f64>,
    /// Which kind of restart it is or is to be.
    pub restart_type: Option<String>,
    /// The nodes to work on or to narrow the list down to.
    pub nodes: Vec<String>,
    /// Kinds of node to work on or to narrow the list down to.
    pub node_types: Vec<String>,
    /// Whether new nodes replace the old ones.
    pub blue_green_dep: Option<bool>,
}

impl RestartLogstashRequest {
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
    /// Sets `force`.
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
    /// Sets `clientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `batchCount`.
    #[inline]
    pub fn batch_count(mut self, value: f64) -> Self {
        self.batch_count = Some(value);
        self
    }
    /// Sets `restartType`.
    pub fn restart_type(mut self, value: impl Into<String>) -> Self {
        self.restart_type = Some(value.into());
        self
    }
    /// Sets `nodes`.
    pub fn nodes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.nodes = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `nodeTypes`.
    pub fn node_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.node_types = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `blueGreenDep`.
    #[inline]
    pub fn blue_green_dep(mut self, value: bool) -> Self {
        self.blue_green_dep = Some(value);
        self
    }
}

request! {
    RestartLogstashRequest {
        "InstanceId" => instance_id: path,
        "force" => force: query,
        "clientToken" => client_token: query,
        "batchCount" => batch_count: body,
        "restartType" => restart_type: body,
        "nodes" => nodes: body,
        "nodeTypes" => node_types: body,
        "blueGreenDep" => blue_green_dep: body,
    }
}

impl Operation for RestartLogstashRequest {
    type Response = RestartLogstashResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RestartLogstash")
        .roa("POST", "/openapi/logstashes/{InstanceId}/actions/restart")
        .required(&["InstanceId"])
        .idempotency_token("clientToken");
}

/// Response to [`RestartLogstashRequest`].
#[non_exhaustive]
pub struct RestartLogstashResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F99407AB-2FA9-489E-A259-40CF6DCC****`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Option<Logstash>,
}

response! {
    RestartLogstashResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
