// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateDNSSLBWeight`, from `alidns/UpdateDNSSLBWeight.md`.

use alicloud_runtime::codegen::*;

/// Changes the weight of a record among those of the same host name.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::UpdateDNSSLBWeightRequest::new()
///     .record_id("9999985")
///     .weight(2);
/// let reply = client.update_dnsslb_weight(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateDNSSLBWeightRequest {
    /// **Required.** ID of a DNS record, given when the record was added. Example: `9999985`.
    pub record_id: Option<String>,
    /// **Required.** Weight of the record against others of the same host name. Example: `2`.
    pub weight: Option<i32>,
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// Address of the end user for whom the call is made. Example: `1.1.1.1`.
    pub user_client_ip: Option<String>,
}

impl UpdateDNSSLBWeightRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RecordId`, which is required.
    pub fn record_id(mut self, value: impl Into<String>) -> Self {
        self.record_id = Some(value.into());
        self
    }
    /// Sets `Weight`, which is required.
    #[inline]
    pub fn weight(mut self, value: i32) -> Self {
        self.weight = Some(value);
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
}

request! {
    UpdateDNSSLBWeightRequest {
        "RecordId" => record_id: query,
        "Weight" => weight: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for UpdateDNSSLBWeightRequest {
    type Response = UpdateDNSSLBWeightResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateDNSSLBWeight")
        .required(&["RecordId", "Weight"]);
}

/// Response to [`UpdateDNSSLBWeightRequest`].
#[non_exhaustive]
pub struct UpdateDNSSLBWeightResponse {
    /// ID of a DNS record, given when the record was added. Example: `9999985`.
    pub record_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `536E9CAD-DB30-4647-AC87-AA5CC38C5382`.
    pub request_id: Option<String>,
    /// Weight of the record against others of the same host name. Example: `2`.
    pub weight: Option<i32>,
}

response! {
    UpdateDNSSLBWeightResponse {
        "RecordId" => record_id: value,
        "RequestId" => request_id: value,
        "Weight" => weight: value,
    }
}
