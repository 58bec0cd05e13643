// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateRecordRemark`, from `pvtz/UpdateRecordRemark.md`.

use alicloud_runtime::codegen::*;

/// Changes the remark of a DNS record in a private zone.
///
/// ```no_run
/// # async fn example(client: alicloud_pvtz::Client) -> Result<(), alicloud_pvtz::Error> {
/// let request = alicloud_pvtz::UpdateRecordRemarkRequest::new()
///     .record_id(1);
/// let reply = client.update_record_remark(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateRecordRemarkRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** DNS record to work on.
    pub record_id: Option<i64>,
    /// Free text for people; it has no technical effect.
    pub remark: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl UpdateRecordRemarkRequest {
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
    /// Sets `RecordId`, which is required.
    #[inline]
    pub fn record_id(mut self, value: i64) -> Self {
        self.record_id = Some(value);
        self
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    UpdateRecordRemarkRequest {
        "Lang" => lang: query,
        "RecordId" => record_id: query,
        "Remark" => remark: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for UpdateRecordRemarkRequest {
    type Response = UpdateRecordRemarkResponse;
    type Error = UpdateRecordRemarkError;
    const INFO: OperationInfo = super::operation("UpdateRecordRemark")
        .required(&["RecordId"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [UpdateRecordRemarkError] = &[
        UpdateRecordRemarkError::ZoneRemark,
    ];
}

/// Response to [`UpdateRecordRemarkRequest`].
#[non_exhaustive]
pub struct UpdateRecordRemarkResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0B7AD377-7E86-44A8-B9A8-53E8666E72FE`.
    pub request_id: Option<String>,
    /// ID of the record that the item belongs to or stands for. Example: `2029911639`.
    pub record_id: Option<i64>,
}

response! {
    UpdateRecordRemarkResponse {
        "RequestId" => request_id: value,
        "RecordId" => record_id: value,
    }
}

/// Errors that the documentation of [`UpdateRecordRemarkRequest`] names.
///
/// - [`ZoneRemark`](super::DocumentedError::ZoneRemark)
pub type UpdateRecordRemarkError = super::DocumentedError;
