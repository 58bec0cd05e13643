// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCloudGtmAddressPool`, from `alidns/DeleteCloudGtmAddressPool.md`.

use alicloud_runtime::codegen::*;

/// Deletes an address pool, which GTM then no longer hands out.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DeleteCloudGtmAddressPoolRequest::new();
/// let reply = client.delete_cloud_gtm_address_pool(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCloudGtmAddressPoolRequest {
    /// Language of the names and texts that come back. Example: `en-US`.
    pub accept_language: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `1ae05db4-10e7-11ef-b126-00163e24****`.
    pub client_token: Option<String>,
    /// ID of an address pool, as
    /// [`CreateCloudGtmAddressPool`](super::Client::create_cloud_gtm_address_pool) returned it.
    /// Example: `pool-89528023225442****`.
    pub address_pool_id: Option<String>,
}

impl DeleteCloudGtmAddressPoolRequest {
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
}

request! {
    DeleteCloudGtmAddressPoolRequest {
        "AcceptLanguage" => accept_language: query,
        "ClientToken" => client_token: query,
        "AddressPoolId" => address_pool_id: query,
    }
}

impl Operation for DeleteCloudGtmAddressPoolRequest {
    type Response = DeleteCloudGtmAddressPoolResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteCloudGtmAddressPool")
        .success_flag("Success")
        .idempotency_token("ClientToken");
}

/// Response to [`DeleteCloudGtmAddressPoolRequest`].
#[non_exhaustive]
pub struct DeleteCloudGtmAddressPoolResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `536E9CAD-DB30-4647-AC87-AA5CC38C5382`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of an address pool, as
    /// [`CreateCloudGtmAddressPool`](super::Client::create_cloud_gtm_address_pool) returned it.
    /// Example: `pool-89528023225442****`.
    pub address_pool_id: Option<String>,
}

response! {
    DeleteCloudGtmAddressPoolResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "AddressPoolId" => address_pool_id: value,
    }
}
