// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateKibanaWhiteIps`, from `elasticsearch/UpdateKibanaWhiteIps.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ModifyMode, NetworkConfigWhiteIpGroupList, WhiteIpGroup};

/// Changes the IP whitelist for access to an instance's Kibana.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::UpdateKibanaWhiteIpsRequest::new()
///     .instance_id("es-cn-tl329rbpc0001****");
/// let reply = client.update_kibana_white_ips(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateKibanaWhiteIpsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-tl329rbpc0001****`.
    pub instance_id: Option<String>,
    /// Token for the client; pass it on without reading anything into it.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
    /// Way in which the modify works. Default: `Cover`. Example: `Cover`.
    pub modify_mode: Option<Open<ModifyMode>>,
    /// Addresses that may open Kibana over the Internet. Example: `["110.0.XX.XX/8"]`.
    pub kibana_ip_whitelist: Vec<String>,
    /// The white IP address group that the call is about. Example: `text`.
    pub white_ip_group: Option<WhiteIpGroup>,
}

impl UpdateKibanaWhiteIpsRequest {
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
    /// Sets `modifyMode`.
    pub fn modify_mode(mut self, value: impl Into<Open<ModifyMode>>) -> Self {
        self.modify_mode = Some(value.into());
        self
    }
    /// Sets `kibanaIPWhitelist`.
    pub fn kibana_ip_whitelist(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.kibana_ip_whitelist = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `whiteIpGroup`.
    pub fn white_ip_group(mut self, value: impl Into<WhiteIpGroup>) -> Self {
        self.white_ip_group = Some(value.into());
        self
    }
}

request! {
    UpdateKibanaWhiteIpsRequest {
        "InstanceId" => instance_id: path,
        "clientToken" => client_token: query,
        "modifyMode" => modify_mode: query,
        "kibanaIPWhitelist" => kibana_ip_whitelist: body,
        "whiteIpGroup" => white_ip_group: body,
    }
}

impl Operation for UpdateKibanaWhiteIpsRequest {
    type Response = UpdateKibanaWhiteIpsResponse;
    type Error = UpdateKibanaWhiteIpsError;
    const INFO: OperationInfo = super::operation("UpdateKibanaWhiteIps")
        .roa("PATCH", "/openapi/instances/{InstanceId}/kibana-white-ips")
        .required(&["InstanceId"])
        .idempotency_token("clientToken");
    const ERRORS: &'static [UpdateKibanaWhiteIpsError] = &[
        UpdateKibanaWhiteIpsError::InstanceActivating,
        UpdateKibanaWhiteIpsError::InstanceNotFound,
    ];
}

/// Response to [`UpdateKibanaWhiteIpsRequest`].
#[non_exhaustive]
pub struct UpdateKibanaWhiteIpsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `E5EF11F1-DBAE-4020-AC24-DFA6C4345CAE`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Option<KibanaWhiteIpResult>,
}

response! {
    UpdateKibanaWhiteIpsResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct KibanaWhiteIpResult {
    /// Addresses that may open Kibana over the Internet.
    /// Example: `[ "0.0.XX.XX", "10.2.XX.XX", "110.0.XX.XX/9" ]`.
    pub kibana_ip_whitelist: Vec<String>,
    /// Addresses that may open Kibana from within the network. Example: `[ "192.168.XX.XX/24" ]`.
    pub kibana_private_ip_whitelist: Vec<String>,
    /// Settings of the network, and what it works with.
    pub network_config: Option<NetworkConfig>,
}

response! {
    KibanaWhiteIpResult {
        "kibanaIPWhitelist" => kibana_ip_whitelist: list(""),
        "kibanaPrivateIPWhitelist" => kibana_private_ip_whitelist: list(""),
        "networkConfig" => network_config: value,
    }
}

/// Settings of the network, and what it works with.
#[non_exhaustive]
pub struct NetworkConfig {
    /// ID of the vpc that the item belongs to or stands for. Example: `vpc-bp1jy348ibzulk6hn****`.
    pub vpc_id: Option<String>,
    /// ID of the vswitch that the item belongs to or stands for. Example: `vsw-bp1a0mifpletdd1da****`.
    pub vswitch_id: Option<String>,
    /// Zone that the vSwitch lies in. Example: `cn-hangzhou-h`.
    pub vs_area: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `vpc`.
    pub type_: Option<String>,
    /// Items of the kind white IP address group that were found or are concerned.
    pub white_ip_group_list: Vec<NetworkConfigWhiteIpGroupList>,
}

response! {
    NetworkConfig {
        "vpcId" => vpc_id: value,
        "vswitchId" => vswitch_id: value,
        "vsArea" => vs_area: value,
        "type" => type_: value,
        "whiteIpGroupList" => white_ip_group_list: list(""),
    }
}

/// Errors that the documentation of [`UpdateKibanaWhiteIpsRequest`] names.
///
/// - [`InstanceActivating`](super::DocumentedError::InstanceActivating)
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
pub type UpdateKibanaWhiteIpsError = super::DocumentedError;
