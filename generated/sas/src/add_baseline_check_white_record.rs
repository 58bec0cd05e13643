// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddBaselineCheckWhiteRecord`, from `sas/AddBaselineCheckWhiteRecord.md`.

use alicloud_runtime::codegen::*;

/// Creates a whitelist record for a baseline check item, with its scope and a reason.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::AddBaselineCheckWhiteRecordRequest::new();
/// let reply = client.add_baseline_check_white_record(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddBaselineCheckWhiteRecordRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Where it comes from.
    pub source: Option<String>,
    /// ID of the check that the call is about.
    pub check_id: Option<i64>,
    /// Which kind of target it is or is to be.
    pub target_type: Option<String>,
    /// Why it came to this result, in words or as a code.
    pub reason: Option<String>,
}

impl AddBaselineCheckWhiteRecordRequest {
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
    /// Sets `Source`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets `CheckId`.
    #[inline]
    pub fn check_id(mut self, value: i64) -> Self {
        self.check_id = Some(value);
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
}

request! {
    AddBaselineCheckWhiteRecordRequest {
        "Lang" => lang: query,
        "Source" => source: query,
        "CheckId" => check_id: query,
        "TargetType" => target_type: query,
        "Reason" => reason: query,
    }
}

impl Operation for AddBaselineCheckWhiteRecordRequest {
    type Response = AddBaselineCheckWhiteRecordResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddBaselineCheckWhiteRecord");
}

/// Response to [`AddBaselineCheckWhiteRecordRequest`], which the documentation does not describe.
pub type AddBaselineCheckWhiteRecordResponse = alicloud_runtime::UndocumentedResponse;
