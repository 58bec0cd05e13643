// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteBaselineCheckWhiteRecord`, from `sas/DeleteBaselineCheckWhiteRecord.md`.

use alicloud_runtime::codegen::*;

/// Takes baseline check items off the allowlist, so that they are reported again.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DeleteBaselineCheckWhiteRecordRequest::new();
/// let reply = client.delete_baseline_check_white_record(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteBaselineCheckWhiteRecordRequest {
    /// IDs of the checks to work on or to narrow the list down to. Items: at most 100.
    pub check_ids: Vec<i64>,
    /// IDs of the records to work on or to narrow the list down to. Items: at most 100.
    pub record_ids: Vec<i64>,
    /// Where it comes from.
    pub source: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DeleteBaselineCheckWhiteRecordRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CheckIds`.
    pub fn check_ids(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.check_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RecordIds`.
    pub fn record_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.record_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Source`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DeleteBaselineCheckWhiteRecordRequest {
        "CheckIds" => check_ids: query,
        "RecordIds" => record_ids: query,
        "Source" => source: query,
        "Lang" => lang: query,
    }
}

impl Operation for DeleteBaselineCheckWhiteRecordRequest {
    type Response = DeleteBaselineCheckWhiteRecordResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteBaselineCheckWhiteRecord");
}

/// Response to [`DeleteBaselineCheckWhiteRecordRequest`], which the documentation does not describe.
pub type DeleteBaselineCheckWhiteRecordResponse = alicloud_runtime::UndocumentedResponse;
