// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdatePrivateNetworkWhiteIps`, from `elasticsearch/UpdatePrivateNetworkWhiteIps.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ModifyMode, PrivateNetworkWhiteIpGroup};

/// Changes the IP whitelist for access to an instance within its VPC.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::UpdatePrivateNetworkWhiteIpsRequest::new()
///     .instance_id("es-cn-tl329rbpc0001****")
///     .private_network_ip_white_list(["..."]);
/// let reply = client.update_private_network_white_ips(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdatePrivateNetworkWhiteIpsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-tl329rbpc0001****`.
    pub instance_id: Option<String>,
    /// Token for the client; pass it on without reading anything into it.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
    /// Way in which the modify works. Default: `Cover`. Example: `Cover`.
    pub modify_mode: Option<Open<ModifyMode>>,
    /// **Required.** Items of the kind private network IP address white to work on or to narrow the
    /// list down to. Example: `["0.0.XX.XX","10.2.XX.XX","192.168.XX.XX/25"]`.
    pub private_network_ip_white_list: Vec<String>,
    /// The white IP address group that the call is about.
    /// Example: `{"groupName": "test_group_name","ips": ["0.0.XX.XX","10.2.XX.XX"] }`.
    pub white_ip_group: Option<PrivateNetworkWhiteIpGroup>,
    /// Body of the call.
    pub body: Option<String>,
}

impl UpdatePrivateNetworkWhiteIpsRequest {
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
    /// Sets `privateNetworkIpWhiteList`, which is required.
    pub fn private_network_ip_white_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.private_network_ip_white_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `whiteIpGroup`.
    pub fn white_ip_group(
        mut self,
        value: impl Into<PrivateNetworkWhiteIpGroup>,
    ) -> Self {
        self.white_ip_group = Some(value.into());
        self
    }
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    UpdatePrivateNetworkWhiteIpsRequest {
        "InstanceId" => instance_id: path,
        "clientToken" => client_token: query,
        "modifyMode" => modify_mode: query,
        "privateNetworkIpWhiteList" => private_network_ip_white_list: body,
        "whiteIpGroup" => white_ip_group: body,
        "body" => body: body,
    }
}

impl Operation for UpdatePrivateNetworkWhiteIpsRequest {
    type Response = UpdatePrivateNetworkWhiteIpsResponse;
    type Error = UpdatePrivateNetworkWhiteIpsError;
    const INFO: OperationInfo = super::operation("UpdatePrivateNetworkWhiteIps")
        .roa("POST", "/openapi/instances/{InstanceId}/private-network-white-ips")
        .required(&["InstanceId", "privateNetworkIpWhiteList"])
        .idempotency_token("clientToken");
    const ERRORS: &'static [UpdatePrivateNetworkWhiteIpsError] = &[
        UpdatePrivateNetworkWhiteIpsError::InstanceActivating,
        UpdatePrivateNetworkWhiteIpsError::InstanceNotFound,
    ];
}

/// Response to [`UpdatePrivateNetworkWhiteIpsRequest`].
#[non_exhaustive]
pub struct UpdatePrivateNetworkWhiteIpsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6DEBE5EE-0368-4757-8F82-EF9C3972****`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Option<PrivateNetworkWhiteIpResult>,
}

response! {
    UpdatePrivateNetworkWhiteIpsResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct PrivateNetworkWhiteIpResult {
    /// Items of the kind private network IP address white that were found or are concerned.
    /// Example: `["192.168.XX.XX/25"]`.
    pub private_network_ip_white_list: Vec<String>,
}

response! {
    PrivateNetworkWhiteIpResult {
        "privateNetworkIpWhiteList" => private_network_ip_white_list: list(""),
    }
}

/// Errors that the documentation of [`UpdatePrivateNetworkWhiteIpsRequest`] names.
///
/// - [`InstanceActivating`](super::DocumentedError::InstanceActivating)
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
pub type UpdatePrivateNetworkWhiteIpsError = super::DocumentedError;
