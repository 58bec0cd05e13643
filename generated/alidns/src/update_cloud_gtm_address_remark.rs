// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateCloudGtmAddressRemark`, from `alidns/UpdateCloudGtmAddressRemark.md`.

use alicloud_runtime::codegen::*;

/// Changes the note kept with an address.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::UpdateCloudGtmAddressRemarkRequest::new()
///     .address_id("addr-89518218114368****");
/// let reply = client.update_cloud_gtm_address_remark(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateCloudGtmAddressRemarkRequest {
    /// Language of the names and texts that come back. Example: `en-US`.
    pub accept_language: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `1ae05db4-10e7-11ef-b126-00163e24****`.
    pub client_token: Option<String>,
    /// **Required.** ID of an address in GTM, as
    /// [`CreateCloudGtmAddress`](super::Client::create_cloud_gtm_address) returned it.
    /// Example: `addr-89518218114368****`.
    pub address_id: Option<String>,
    /// Free text for people; it has no technical effect. Example: `test`.
    pub remark: Option<String>,
}

impl UpdateCloudGtmAddressRemarkRequest {
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
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
}

request! {
    UpdateCloudGtmAddressRemarkRequest {
        "AcceptLanguage" => accept_language: query,
        "ClientToken" => client_token: query,
        "AddressId" => address_id: query,
        "Remark" => remark: query,
    }
}

impl Operation for UpdateCloudGtmAddressRemarkRequest {
    type Response = UpdateCloudGtmAddressRemarkResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateCloudGtmAddressRemark")
        .required(&["AddressId"])
        .success_flag("Success")
        .idempotency_token("ClientToken");
}

/// Response to [`UpdateCloudGtmAddressRemarkRequest`].
#[non_exhaustive]
pub struct UpdateCloudGtmAddressRemarkResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B57C121B-A45F-44D8-A9B2-13E5A5044195`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    UpdateCloudGtmAddressRemarkResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
