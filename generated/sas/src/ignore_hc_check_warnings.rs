// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `IgnoreHcCheckWarnings`, from `sas/IgnoreHcCheckWarnings.md`.

use alicloud_runtime::codegen::*;

/// Ignores risks of the baseline check, or has them reported again.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::IgnoreHcCheckWarningsRequest::new()
///     .type_(1);
/// let reply = client.ignore_hc_check_warnings(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct IgnoreHcCheckWarningsRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// IDs of the check warnings to work on or to narrow the list down to.
    pub check_warning_ids: Option<String>,
    /// IDs of the checks to work on or to narrow the list down to.
    pub check_ids: Option<String>,
    /// ID of the risk that the call is about.
    pub risk_id: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<i64>,
    /// Why it came to this result, in words or as a code.
    pub reason: Option<String>,
    /// Where it comes from.
    pub source: Option<String>,
}

impl IgnoreHcCheckWarningsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `CheckWarningIds`.
    pub fn check_warning_ids(mut self, value: impl Into<String>) -> Self {
        self.check_warning_ids = Some(value.into());
        self
    }
    /// Sets `CheckIds`.
    pub fn check_ids(mut self, value: impl Into<String>) -> Self {
        self.check_ids = Some(value.into());
        self
    }
    /// Sets `RiskId`.
    pub fn risk_id(mut self, value: impl Into<String>) -> Self {
        self.risk_id = Some(value.into());
        self
    }
    /// Sets `Type`, which is required.
    #[inline]
    pub fn type_(mut self, value: i64) -> Self {
        self.type_ = Some(value);
        self
    }
    /// Sets `Reason`.
    pub fn reason(mut self, value: impl Into<String>) -> Self {
        self.reason = Some(value.into());
        self
    }
    /// Sets `Source`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
}

request! {
    IgnoreHcCheckWarningsRequest {
        "SourceIp" => source_ip: query,
        "CheckWarningIds" => check_warning_ids: query,
        "CheckIds" => check_ids: query,
        "RiskId" => risk_id: query,
        "Type" => type_: query,
        "Reason" => reason: query,
        "Source" => source: query,
    }
}

impl Operation for IgnoreHcCheckWarningsRequest {
    type Response = IgnoreHcCheckWarningsResponse;
    type Error = IgnoreHcCheckWarningsError;
    const INFO: OperationInfo = super::operation("IgnoreHcCheckWarnings")
        .required(&["Type"]);
    const ERRORS: &'static [IgnoreHcCheckWarningsError] = &[
        IgnoreHcCheckWarningsError::ConsoleError,
        IgnoreHcCheckWarningsError::NoPermission,
        IgnoreHcCheckWarningsError::ServerError,
    ];
}

/// Response to [`IgnoreHcCheckWarningsRequest`].
pub type IgnoreHcCheckWarningsResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`IgnoreHcCheckWarningsRequest`] names.
///
/// - [`ConsoleError`](super::DocumentedError::ConsoleError)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type IgnoreHcCheckWarningsError = super::DocumentedError;
