// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateBaselineCheckWhiteRecord`, from `sas/UpdateBaselineCheckWhiteRecord.md`.

use alicloud_runtime::codegen::*;

/// Changes a whitelist record of a baseline check item.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::UpdateBaselineCheckWhiteRecordRequest::new();
/// let reply = client.update_baseline_check_white_record(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateBaselineCheckWhiteRecordRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// ID of the check that the call is about.
    pub check_id: Option<i64>,
    /// ID of the record that the call is about.
    pub record_id: Option<i64>,
    /// Where it comes from.
    pub source: Option<String>,
    /// Which kind of target it is or is to be.
    pub target_type: Option<String>,
    /// Why it came to this result, in words or as a code.
    pub reason: Option<String>,
    /// The remove container uuids to work on or to narrow the list down to. Items: at most 100.
    pub remove_container_uuids: Vec<String>,
}

impl UpdateBaselineCheckWhiteRecordRequest {
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
    /// Sets `CheckId`.
    #[inline]
    pub fn check_id(mut self, value: i64) -> Self {
        self.check_id = Some(value);
        self
    }
    /// Sets `RecordId`.
    #[inline]
    pub fn record_id(mut self, value: i64) -> Self {
        self.record_id = Some(value);
        self
    }
    /// Sets `Source`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets `TargetType`.
    pub fn target_type(mut self, value: impl Into<String>) -> Self {
        self.target_type = Some(value.into());
        self
    }
    /// Sets `Reason`.
    pub fn reason(mut self, value: impl Into<String>) -> Self {
        self.reason = Some(value.into());
        self
    }
    /// Sets `RemoveContainerUuids`.
    pub fn remove_container_uuids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.remove_container_uuids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UpdateBaselineCheckWhiteRecordRequest {
        "Lang" => lang: query,
        "CheckId" => check_id: query,
        "RecordId" => record_id: query,
        "Source" => source: query,
        "TargetType" => target_type: query,
        "Reason" => reason: query,
        "RemoveContainerUuids" => remove_container_uuids: query,
    }
}

impl Operation for UpdateBaselineCheckWhiteRecordRequest {
    type Response = UpdateBaselineCheckWhiteRecordResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateBaselineCheckWhiteRecord");
}

/// Response to [`UpdateBaselineCheckWhiteRecordRequest`], which the documentation does not describe.
pub type UpdateBaselineCheckWhiteRecordResponse = alicloud_runtime::UndocumentedResponse;
