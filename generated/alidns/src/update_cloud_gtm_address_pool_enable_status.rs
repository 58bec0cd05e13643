// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateCloudGtmAddressPoolEnableStatus`, from `alidns/UpdateCloudGtmAddressPoolEnableStatus.md`.

use alicloud_runtime::codegen::*;

/// Lets GTM use an address pool, or keeps it from doing so.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::UpdateCloudGtmAddressPoolEnableStatusRequest::new();
/// let reply = client.update_cloud_gtm_address_pool_enable_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateCloudGtmAddressPoolEnableStatusRequest {
    /// Language of the names and texts that come back. Example: `en-US`.
    pub accept_language: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `1ae05db4-10e7-11ef-b126-00163e24****`.
    pub client_token: Option<String>,
    /// ID of an address pool, as
    /// [`CreateCloudGtmAddressPool`](super::Client::create_cloud_gtm_address_pool) returned it.
    /// Example: `pool-89528023225442****`.
    pub address_pool_id: Option<String>,
    /// Whether the address, pool, record or configuration is switched on; when off, no answer uses it.
    /// Example: `enable`.
    pub enable_status: Option<String>,
}

impl UpdateCloudGtmAddressPoolEnableStatusRequest {
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
    /// Sets `AddressPoolId`.
    pub fn address_pool_id(mut self, value: impl Into<String>) -> Self {
        self.address_pool_id = Some(value.into());
        self
    }
    /// Sets `EnableStatus`.
    pub fn enable_status(mut self, value: impl Into<String>) -> Self {
        self.enable_status = Some(value.into());
        self
    }
}

request! {
    UpdateCloudGtmAddressPoolEnableStatusRequest {
        "AcceptLanguage" => accept_language: query,
        "ClientToken" => client_token: query,
        "AddressPoolId" => address_pool_id: query,
        "EnableStatus" => enable_status: query,
    }
}

impl Operation for UpdateCloudGtmAddressPoolEnableStatusRequest {
    type Response = UpdateCloudGtmAddressPoolEnableStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateCloudGtmAddressPoolEnableStatus")
        .success_flag("Success")
        .idempotency_token("ClientToken");
}

/// Response to [`UpdateCloudGtmAddressPoolEnableStatusRequest`].
#[non_exhaustive]
pub struct UpdateCloudGtmAddressPoolEnableStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `89184F33-48A1-4401-9C0F-40E45DB091AB`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of an address pool, as
    /// [`CreateCloudGtmAddressPool`](super::Client::create_cloud_gtm_address_pool) returned it.
    /// Example: `pool-89528023225442****`.
    pub address_pool_id: Option<String>,
}

response! {
    UpdateCloudGtmAddressPoolEnableStatusResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "AddressPoolId" => address_pool_id: value,
    }
}
