// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateDomainRecordRemark`, from `alidns/UpdateDomainRecordRemark.md`.

use alicloud_runtime::codegen::*;

/// Changes the note kept with a DNS record.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::UpdateDomainRecordRemarkRequest::new()
///     .record_id("12*****");
/// let reply = client.update_domain_record_remark(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateDomainRecordRemarkRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// Address of the end user for whom the call is made. Example: `192.0.2.1`.
    pub user_client_ip: Option<String>,
    /// **Required.** ID of a DNS record, given when the record was added. Example: `12*****`.
    pub record_id: Option<String>,
    /// Free text for people; it has no technical effect. Example: `text`.
    pub remark: Option<String>,
}

impl UpdateDomainRecordRemarkRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `RecordId`, which is required.
    pub fn record_id(mut self, value: impl Into<String>) -> Self {
        self.record_id = Some(value.into());
        self
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
}

request! {
    UpdateDomainRecordRemarkRequest {
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
        "RecordId" => record_id: query,
        "Remark" => remark: query,
    }
}

impl Operation for UpdateDomainRecordRemarkRequest {
    type Response = UpdateDomainRecordRemarkResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateDomainRecordRemark")
        .required(&["RecordId"]);
}

/// Response to [`UpdateDomainRecordRemarkRequest`].
pub type UpdateDomainRecordRemarkResponse = alicloud_runtime::EmptyResponse;
