// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateCloudGtmAddressPoolRemark`, from `alidns/UpdateCloudGtmAddressPoolRemark.md`.

use alicloud_runtime::codegen::*;

/// Changes the note kept with an address pool.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::UpdateCloudGtmAddressPoolRemarkRequest::new();
/// let reply = client.update_cloud_gtm_address_pool_remark(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateCloudGtmAddressPoolRemarkRequest {
    /// Language of the names and texts that come back. Example: `en-US`.
    pub accept_language: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `1ae05db4-10e7-11ef-b126-00163e24****`.
    pub client_token: Option<String>,
    /// ID of an address pool, as
    /// [`CreateCloudGtmAddressPool`](super::Client::create_cloud_gtm_address_pool) returned it.
    /// Example: `pool-89528023225442****`.
    pub address_pool_id: Option<String>,
    /// Free text for people; it has no technical effect. Example: `test`.
    pub remark: Option<String>,
}

impl UpdateCloudGtmAddressPoolRemarkRequest {
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
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
}

request! {
    UpdateCloudGtmAddressPoolRemarkRequest {
        "AcceptLanguage" => accept_language: query,
        "ClientToken" => client_token: query,
        "AddressPoolId" => address_pool_id: query,
        "Remark" => remark: query,
    }
}

impl Operation for UpdateCloudGtmAddressPoolRemarkRequest {
    type Response = UpdateCloudGtmAddressPoolRemarkResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateCloudGtmAddressPoolRemark")
        .success_flag("Success")
        .idempotency_token("ClientToken");
}

/// Response to [`UpdateCloudGtmAddressPoolRemarkRequest`].
#[non_exhaustive]
pub struct UpdateCloudGtmAddressPoolRemarkResponse {
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
    UpdateCloudGtmAddressPoolRemarkResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "AddressPoolId" => address_pool_id: value,
    }
}
