// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateWhiteIps`, from `elasticsearch/UpdateWhiteIps.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{NetworkConfigWhiteIpGroupList, WhiteIpGroup};

/// Changes the IP whitelist for access to an instance over the VPC.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::UpdateWhiteIpsRequest::new()
///     .instance_id("es-cn-npk2154oi000b****");
/// let reply = client.update_white_ips(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateWhiteIpsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-npk2154oi000b****`.
    pub instance_id: Option<String>,
    /// Token for the client; pass it on without reading anything into it.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
    /// Addresses that may connect. Example: `["10.61.xx.xx", "106.11.xx.xx”]`.
    pub es_ip_whitelist: Vec<String>,
    /// Way in which the modify works.
    pub modify_mode: Option<String>,
    /// The white IP address group that the call is about.
    pub white_ip_group: Option<WhiteIpGroup>,
}

impl UpdateWhiteIpsRequest {
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
    /// Sets `esIPWhitelist`.
    pub fn es_ip_whitelist(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.es_ip_whitelist = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `modifyMode`.
    pub fn modify_mode(mut self, value: impl Into<String>) -> Self {
        self.modify_mode = Some(value.into());
        self
    }
    /// Sets `whiteIpGroup`.
    pub fn white_ip_group(mut self, value: impl Into<WhiteIpGroup>) -> Self {
        self.white_ip_group = Some(value.into());
        self
    }
}

request! {
    UpdateWhiteIpsRequest {
        "InstanceId" => instance_id: path,
        "clientToken" => client_token: query,
        "esIPWhitelist" => es_ip_whitelist: body,
        "modifyMode" => modify_mode: query,
        "whiteIpGroup" => white_ip_group: body,
    }
}

impl Operation for UpdateWhiteIpsRequest {
    type Response = UpdateWhiteIpsResponse;
    type Error = UpdateWhiteIpsError;
    const INFO: OperationInfo = super::operation("UpdateWhiteIps")
        .roa("PATCH", "/openapi/instances/{InstanceId}/white-ips")
        .required(&["InstanceId"])
        .idempotency_token("clientToken");
    const ERRORS: &'static [UpdateWhiteIpsError] = &[
        UpdateWhiteIpsError::InstanceNotFound,
    ];
}

/// Response to [`UpdateWhiteIpsRequest`].
#[non_exhaustive]
pub struct UpdateWhiteIpsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8D58B014-BBD7-4D80-B219-00B9D5C6860C`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Option<WhiteIpResult>,
}

response! {
    UpdateWhiteIpsResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct WhiteIpResult {
    /// Addresses that may connect. Example: `["106.11.xx.xx", "10.61.xx.xx"]`.
    pub es_ip_whitelist: Vec<String>,
    /// Settings of the network, and what it works with.
    pub network_config: Option<NetworkConfig>,
}

response! {
    WhiteIpResult {
        "esIPWhitelist" => es_ip_whitelist: list(""),
        "networkConfig" => network_config: value,
    }
}

/// Settings of the network, and what it works with.
#[non_exhaustive]
pub struct NetworkConfig {
    /// Items of the kind white IP address group that were found or are concerned.
    pub white_ip_group_list: Vec<NetworkConfigWhiteIpGroupList>,
}

response! {
    NetworkConfig {
        "whiteIpGroupList" => white_ip_group_list: list(""),
    }
}

/// Errors that the documentation of [`UpdateWhiteIpsRequest`] names.
///
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
pub type UpdateWhiteIpsError = super::DocumentedError;
