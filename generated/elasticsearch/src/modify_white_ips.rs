// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyWhiteIps`, from `elasticsearch/ModifyWhiteIps.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ModifyMode, NetworkType, NodeType, WhiteIpGroup};

/// Changes an IP whitelist of an instance, by node type and network type.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::ModifyWhiteIpsRequest::new()
///     .instance_id("es-cn-0pp1jxvcl000z****");
/// let reply = client.modify_white_ips(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyWhiteIpsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-0pp1jxvcl000z****`.
    pub instance_id: Option<String>,
    /// Token for the client; pass it on without reading anything into it.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
    /// **Required** under conditions. Which kind of node it is or is to be. Here: `WORKER`, `KIBANA`.
    /// Example: `KIBANA`.
    pub node_type: Option<Open<NodeType>>,
    /// **Required** under conditions. Which kind of network it is or is to be. Example: `PRIVATE`.
    pub network_type: Option<Open<NetworkType>>,
    /// Way in which the modify works. Default: `Cover`. Example: `Cover`.
    pub modify_mode: Option<Open<ModifyMode>>,
    /// IP addresses that belong to the white. Example: `["0.0.0.0/0","0.0.0.0/1"]`.
    pub white_ip_list: Vec<String>,
    /// The white IP address group that the call is about. Example: `text`.
    pub white_ip_group: Option<WhiteIpGroup>,
}

impl ModifyWhiteIpsRequest {
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
    /// Sets `nodeType`.
    pub fn node_type(mut self, value: impl Into<Open<NodeType>>) -> Self {
        self.node_type = Some(value.into());
        self
    }
    /// Sets `networkType`.
    pub fn network_type(mut self, value: impl Into<Open<NetworkType>>) -> Self {
        self.network_type = Some(value.into());
        self
    }
    /// Sets `modifyMode`.
    pub fn modify_mode(mut self, value: impl Into<Open<ModifyMode>>) -> Self {
        self.modify_mode = Some(value.into());
        self
    }
    /// Sets `whiteIpList`.
    pub fn white_ip_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.white_ip_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `whiteIpGroup`.
    pub fn white_ip_group(mut self, value: impl Into<WhiteIpGroup>) -> Self {
        self.white_ip_group = Some(value.into());
        self
    }
}

request! {
    ModifyWhiteIpsRequest {
        "InstanceId" => instance_id: path,
        "clientToken" => client_token: query,
        "nodeType" => node_type: body,
        "networkType" => network_type: body,
        "modifyMode" => modify_mode: body,
        "whiteIpList" => white_ip_list: body,
        "whiteIpGroup" => white_ip_group: body,
    }
}

impl Operation for ModifyWhiteIpsRequest {
    type Response = ModifyWhiteIpsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyWhiteIps")
        .roa("PATCH", "/openapi/instances/{InstanceId}/actions/modify-white-ips")
        .required(&["InstanceId"])
        .idempotency_token("clientToken");
}

/// Response to [`ModifyWhiteIpsRequest`].
#[non_exhaustive]
pub struct ModifyWhiteIpsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1D****`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `true`.
    pub result: Option<bool>,
}

response! {
    ModifyWhiteIpsResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
