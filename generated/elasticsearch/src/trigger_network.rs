// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TriggerNetwork`, from `elasticsearch/TriggerNetwork.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{NetworkType, NodeType};

/// Switches the public or private access to a cluster or to Kibana on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::TriggerNetworkRequest::new()
///     .instance_id("es-cn-n6w1o1x0w001c****")
///     .node_type("KIBANA")
///     .network_type("PUBLIC")
///     .action_type("OPEN");
/// let reply = client.trigger_network(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TriggerNetworkRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-n6w1o1x0w001c****`.
    pub instance_id: Option<String>,
    /// Token for the client; pass it on without reading anything into it.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
    /// **Required.** Which kind of node it is or is to be. Here: `WORKER`, `KIBANA`.
    /// Example: `KIBANA`.
    pub node_type: Option<Open<NodeType>>,
    /// **Required.** Which kind of network it is or is to be. Example: `PUBLIC`.
    pub network_type: Option<Open<NetworkType>>,
    /// **Required.** Which kind of action it is or is to be. Example: `OPEN`.
    pub action_type: Option<Open<ActionType>>,
}

impl TriggerNetworkRequest {
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
    /// Sets `nodeType`, which is required.
    pub fn node_type(mut self, value: impl Into<Open<NodeType>>) -> Self {
        self.node_type = Some(value.into());
        self
    }
    /// Sets `networkType`, which is required.
    pub fn network_type(mut self, value: impl Into<Open<NetworkType>>) -> Self {
        self.network_type = Some(value.into());
        self
    }
    /// Sets `actionType`, which is required.
    pub fn action_type(mut self, value: impl Into<Open<ActionType>>) -> Self {
        self.action_type = Some(value.into());
        self
    }
}

request! {
    TriggerNetworkRequest {
        "InstanceId" => instance_id: path,
        "clientToken" => client_token: query,
        "nodeType" => node_type: body,
        "networkType" => network_type: body,
        "actionType" => action_type: body,
    }
}

impl Operation for TriggerNetworkRequest {
    type Response = TriggerNetworkResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("TriggerNetwork")
        .roa("POST", "/openapi/instances/{InstanceId}/actions/network-trigger")
        .required(&["InstanceId", "nodeType", "networkType", "actionType"])
        .idempotency_token("clientToken");
}

/// Response to [`TriggerNetworkRequest`].
#[non_exhaustive]
pub struct TriggerNetworkResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F99407AB-2FA9-489E-A259-40CF6DCC****`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `true`.
    pub result: Option<bool>,
}

response! {
    TriggerNetworkResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

values! {
    /// Which kind of action it is or is to be.
    pub enum ActionType {
        /// Closes it.
        Close = "CLOSE",
        /// Opens it.
        Open = "OPEN",
    }
}
