// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDomainRecord`, from `alidns/DeleteDomainRecord.md`.

use alicloud_runtime::codegen::*;

/// Deletes a DNS record from a domain.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DeleteDomainRecordRequest::new()
///     .record_id("9999985");
/// let reply = client.delete_domain_record(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDomainRecordRequest {
    /// **Required.** ID of a DNS record, given when the record was added. Example: `9999985`.
    pub record_id: Option<String>,
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// Address of the end user for whom the call is made. Example: `1.1.1.1`.
    pub user_client_ip: Option<String>,
}

impl DeleteDomainRecordRequest {
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
    DeleteDomainRecordRequest {
        "RecordId" => record_id: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for DeleteDomainRecordRequest {
    type Response = DeleteDomainRecordResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteDomainRecord")
        .required(&["RecordId"]);
}

/// Response to [`DeleteDomainRecordRequest`].
#[non_exhaustive]
pub struct DeleteDomainRecordResponse {
    /// ID of a DNS record, given when the record was added. Example: `9999985`.
    pub record_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `536E9CAD-DB30-4647-AC87-AA5CC38C5382`.
    pub request_id: Option<String>,
}

response! {
    DeleteDomainRecordResponse {
        "RecordId" => record_id: value,
        "RequestId" => request_id: value,
    }
}
