// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdatePublicWhiteIps`, from `elasticsearch/UpdatePublicWhiteIps.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ModifyMode, PrivateNetworkWhiteIpGroup};

/// Changes the IP whitelist for access to an instance over its public endpoint.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::UpdatePublicWhiteIpsRequest::new()
///     .instance_id("es-cn-tl329rbpc0001****")
///     .public_ip_whitelist(["..."]);
/// let reply = client.update_public_white_ips(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdatePublicWhiteIpsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-tl329rbpc0001****`.
    pub instance_id: Option<String>,
    /// Token for the client; pass it on without reading anything into it.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
    /// Way in which the modify works. Default: `Cover`. Example: `Cover`.
    pub modify_mode: Option<Open<ModifyMode>>,
    /// **Required.** Addresses that may connect over the Internet.
    /// Example: `["0.0.0.0/0","0.0.0.0/1"]`.
    pub public_ip_whitelist: Vec<String>,
    /// The white IP address group that the call is about.
    /// Example: `{"groupName": "test_group_name","ips": ["0.0.0.0","10.2.XX.XX"]}`.
    pub white_ip_group: Option<PrivateNetworkWhiteIpGroup>,
    /// Body of the call.
    pub body: Option<String>,
}

impl UpdatePublicWhiteIpsRequest {
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
    /// Sets `publicIpWhitelist`, which is required.
    pub fn public_ip_whitelist(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.public_ip_whitelist = value.into_iter().map(Into::into).collect();
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
    UpdatePublicWhiteIpsRequest {
        "InstanceId" => instance_id: path,
        "clientToken" => client_token: query,
        "modifyMode" => modify_mode: query,
        "publicIpWhitelist" => public_ip_whitelist: body,
        "whiteIpGroup" => white_ip_group: body,
        "body" => body: body,
    }
}

impl Operation for UpdatePublicWhiteIpsRequest {
    type Response = UpdatePublicWhiteIpsResponse;
    type Error = UpdatePublicWhiteIpsError;
    const INFO: OperationInfo = super::operation("UpdatePublicWhiteIps")
        .roa("PATCH", "/openapi/instances/{InstanceId}/public-white-ips")
        .required(&["InstanceId", "publicIpWhitelist"])
        .idempotency_token("clientToken");
    const ERRORS: &'static [UpdatePublicWhiteIpsError] = &[
        UpdatePublicWhiteIpsError::InstanceActivating,
        UpdatePublicWhiteIpsError::InstanceNotFound,
    ];
}

/// Response to [`UpdatePublicWhiteIpsRequest`].
#[non_exhaustive]
pub struct UpdatePublicWhiteIpsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C82758DD-282F-4D48-934F-92170A33****`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Option<PublicWhiteIpResult>,
}

response! {
    UpdatePublicWhiteIpsResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct PublicWhiteIpResult {
    /// Addresses that may connect over the Internet.
    /// Example: `["0.0.0.0","10.2.XX.XX","110.0.XX.XX/8"]`.
    pub public_ip_whitelist: Vec<String>,
}

response! {
    PublicWhiteIpResult {
        "publicIpWhitelist" => public_ip_whitelist: list(""),
    }
}

/// Errors that the documentation of [`UpdatePublicWhiteIpsRequest`] names.
///
/// - [`InstanceActivating`](super::DocumentedError::InstanceActivating)
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
pub type UpdatePublicWhiteIpsError = super::DocumentedError;
