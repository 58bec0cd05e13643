// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateCloudGtmAddressEnableStatus`, from `alidns/UpdateCloudGtmAddressEnableStatus.md`.

use alicloud_runtime::codegen::*;

/// Lets GTM hand an address out, or keeps it from doing so.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::UpdateCloudGtmAddressEnableStatusRequest::new()
///     .address_id("addr-89518218114368****")
///     .enable_status("enable");
/// let reply = client.update_cloud_gtm_address_enable_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateCloudGtmAddressEnableStatusRequest {
    /// Language of the names and texts that come back. Example: `en-US`.
    pub accept_language: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `1ae05db4-10e7-11ef-b126-00163e24****`.
    pub client_token: Option<String>,
    /// **Required.** ID of an address in GTM, as
    /// [`CreateCloudGtmAddress`](super::Client::create_cloud_gtm_address) returned it.
    /// Example: `addr-89518218114368****`.
    pub address_id: Option<String>,
    /// **Required.** Whether the address, pool, record or configuration is switched on; when off, no
    /// answer uses it. Example: `enable`.
    pub enable_status: Option<String>,
}

impl UpdateCloudGtmAddressEnableStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `AddressId`, which is required.
    pub fn address_id(mut self, value: impl Into<String>) -> Self {
        self.address_id = Some(value.into());
        self
    }
    /// Sets `EnableStatus`, which is required.
    pub fn enable_status(mut self, value: impl Into<String>) -> Self {
        self.enable_status = Some(value.into());
        self
    }
}

request! {
    UpdateCloudGtmAddressEnableStatusRequest {
        "AcceptLanguage" => accept_language: query,
        "ClientToken" => client_token: query,
        "AddressId" => address_id: query,
        "EnableStatus" => enable_status: query,
    }
}

impl Operation for UpdateCloudGtmAddressEnableStatusRequest {
    type Response = UpdateCloudGtmAddressEnableStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateCloudGtmAddressEnableStatus")
        .required(&["AddressId", "EnableStatus"])
        .success_flag("Success")
        .idempotency_token("ClientToken");
}

/// Response to [`UpdateCloudGtmAddressEnableStatusRequest`].
#[non_exhaustive]
pub struct UpdateCloudGtmAddressEnableStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `536E9CAD-DB30-4647-AC87-AA5CC38C5382`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    UpdateCloudGtmAddressEnableStatusResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
