// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateCloudGtmAddressManualAvailableStatus`, from `alidns/UpdateCloudGtmAddressManualAvailableStatus.md`.

use alicloud_runtime::codegen::*;

/// Chooses whether health checks or somebody by hand declare an address up or down.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::UpdateCloudGtmAddressManualAvailableStatusRequest::new()
///     .address_id("addr-89518218114368****");
/// let reply = client.update_cloud_gtm_address_manual_available_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateCloudGtmAddressManualAvailableStatusRequest {
    /// Language of the names and texts that come back. Example: `en-US`.
    pub accept_language: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `1ae05db4-10e7-11ef-b126-00163e24****`.
    pub client_token: Option<String>,
    /// **Required.** ID of an address in GTM, as
    /// [`CreateCloudGtmAddress`](super::Client::create_cloud_gtm_address) returned it.
    /// Example: `addr-89518218114368****`.
    pub address_id: Option<String>,
    /// Whether health checks decide that the address is up, or somebody by hand. Example: `manual`.
    pub available_mode: Option<String>,
    /// Whether the address is declared up or down by hand; only in manual mode. Example: `available`.
    pub manual_available_status: Option<String>,
}

impl UpdateCloudGtmAddressManualAvailableStatusRequest {
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
    /// Sets `AvailableMode`.
    pub fn available_mode(mut self, value: impl Into<String>) -> Self {
        self.available_mode = Some(value.into());
        self
    }
    /// Sets `ManualAvailableStatus`.
    pub fn manual_available_status(mut self, value: impl Into<String>) -> Self {
        self.manual_available_status = Some(value.into());
        self
    }
}

request! {
    UpdateCloudGtmAddressManualAvailableStatusRequest {
        "AcceptLanguage" => accept_language: query,
        "ClientToken" => client_token: query,
        "AddressId" => address_id: query,
        "AvailableMode" => available_mode: query,
        "ManualAvailableStatus" => manual_available_status: query,
    }
}

impl Operation for UpdateCloudGtmAddressManualAvailableStatusRequest {
    type Response = UpdateCloudGtmAddressManualAvailableStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "UpdateCloudGtmAddressManualAvailableStatus",
        )
        .required(&["AddressId"])
        .success_flag("Success")
        .idempotency_token("ClientToken");
}

/// Response to [`UpdateCloudGtmAddressManualAvailableStatusRequest`].
#[non_exhaustive]
pub struct UpdateCloudGtmAddressManualAvailableStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0F32959D-417B-4D66-8463-68606605E3E2`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    UpdateCloudGtmAddressManualAvailableStatusResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
