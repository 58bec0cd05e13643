// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetDomainRecordStatus`, from `alidns/SetDomainRecordStatus.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DomainRecordStatus};

/// Puts a DNS record into effect or suspends it.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::SetDomainRecordStatusRequest::new()
///     .record_id("9999985")
///     .status("Disable");
/// let reply = client.set_domain_record_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetDomainRecordStatusRequest {
    /// **Required.** ID of a DNS record, given when the record was added. Example: `9999985`.
    pub record_id: Option<String>,
    /// **Required.** Whether to put the record into effect or suspend it. Example: `Disable`.
    pub status: Option<Open<DomainRecordStatus>>,
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// Address of the end user for whom the call is made. Example: `1.1.1.1`.
    pub user_client_ip: Option<String>,
}

impl SetDomainRecordStatusRequest {
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
    /// Sets `Status`, which is required.
    pub fn status(mut self, value: impl Into<Open<DomainRecordStatus>>) -> Self {
        self.status = Some(value.into());
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
    SetDomainRecordStatusRequest {
        "RecordId" => record_id: query,
        "Status" => status: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for SetDomainRecordStatusRequest {
    type Response = SetDomainRecordStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetDomainRecordStatus")
        .required(&["RecordId", "Status"]);
}

/// Response to [`SetDomainRecordStatusRequest`].
#[non_exhaustive]
pub struct SetDomainRecordStatusResponse {
    /// ID of a DNS record, given when the record was added. Example: `9999985`.
    pub record_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `536E9CAD-DB30-4647-AC87-AA5CC38C5382`.
    pub request_id: Option<String>,
    /// Whether the record is in effect or suspended now. Example: `Disable`.
    pub status: Option<String>,
}

response! {
    SetDomainRecordStatusResponse {
        "RecordId" => record_id: value,
        "RequestId" => request_id: value,
        "Status" => status: value,
    }
}
