// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateRecursionRecordRemark`, from `alidns/UpdateRecursionRecordRemark.md`.

use alicloud_runtime::codegen::*;

/// Changes the note kept with a record of HTTPDNS.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::UpdateRecursionRecordRemarkRequest::new();
/// let reply = client.update_recursion_record_remark(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateRecursionRecordRemarkRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `e432232342423ew423`.
    pub client_token: Option<String>,
    /// ID of a DNS record, given when the record was added. Example: `173671468000010`.
    pub record_id: Option<String>,
    /// Free text for people; it has no technical effect. Example: `test`.
    pub remark: Option<String>,
}

impl UpdateRecursionRecordRemarkRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `RecordId`.
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
    UpdateRecursionRecordRemarkRequest {
        "ClientToken" => client_token: query,
        "RecordId" => record_id: query,
        "Remark" => remark: query,
    }
}

impl Operation for UpdateRecursionRecordRemarkRequest {
    type Response = UpdateRecursionRecordRemarkResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateRecursionRecordRemark")
        .idempotency_token("ClientToken");
}

/// Response to [`UpdateRecursionRecordRemarkRequest`].
pub type UpdateRecursionRecordRemarkResponse = alicloud_runtime::EmptyResponse;
