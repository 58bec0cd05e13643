// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCloudGtmAddress`, from `alidns/DeleteCloudGtmAddress.md`.

use alicloud_runtime::codegen::*;

/// Removes an address, so that GTM no longer checks it or hands it out.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DeleteCloudGtmAddressRequest::new()
///     .address_id("addr-89518218114368****");
/// let reply = client.delete_cloud_gtm_address(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCloudGtmAddressRequest {
    /// Language of the names and texts that come back. Example: `en-US`.
    pub accept_language: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `1ae05db4-10e7-11ef-b126-00163e24****`.
    pub client_token: Option<String>,
    /// **Required.** ID of an address in GTM, as
    /// [`CreateCloudGtmAddress`](super::Client::create_cloud_gtm_address) returned it.
    /// Example: `addr-89518218114368****`.
    pub address_id: Option<String>,
}

impl DeleteCloudGtmAddressRequest {
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
}

request! {
    DeleteCloudGtmAddressRequest {
        "AcceptLanguage" => accept_language: query,
        "ClientToken" => client_token: query,
        "AddressId" => address_id: query,
    }
}

impl Operation for DeleteCloudGtmAddressRequest {
    type Response = DeleteCloudGtmAddressResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteCloudGtmAddress")
        .required(&["AddressId"])
        .success_flag("Success")
        .idempotency_token("ClientToken");
}

/// Response to [`DeleteCloudGtmAddressRequest`].
#[non_exhaustive]
pub struct DeleteCloudGtmAddressResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6856BCF6-11D6-4D7E-AC53-FD579933522B`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DeleteCloudGtmAddressResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
