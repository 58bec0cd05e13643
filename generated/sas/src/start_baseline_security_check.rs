// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartBaselineSecurityCheck`, from `sas/StartBaselineSecurityCheck.md`.

use alicloud_runtime::codegen::*;

/// Runs a configuration check of cloud services. The operation is retired in favor of
/// [`SubmitCheck`](super::Client::submit_check).
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::StartBaselineSecurityCheckRequest::new()
///     .type_("...");
/// let reply = client.start_baseline_security_check(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct StartBaselineSecurityCheckRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// IDs of the items to work on or to narrow the list down to. Items: at most 100.
    pub item_ids: Vec<i64>,
}

impl StartBaselineSecurityCheckRequest {
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
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `ItemIds`.
    pub fn item_ids(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.item_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    StartBaselineSecurityCheckRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "Type" => type_: query,
        "ItemIds" => item_ids: query,
    }
}

impl Operation for StartBaselineSecurityCheckRequest {
    type Response = StartBaselineSecurityCheckResponse;
    type Error = StartBaselineSecurityCheckError;
    const INFO: OperationInfo = super::operation("StartBaselineSecurityCheck")
        .required(&["Type"]);
    const ERRORS: &'static [StartBaselineSecurityCheckError] = &[
        StartBaselineSecurityCheckError::RiskItemDisabled,
        StartBaselineSecurityCheckError::AllRiskItemTaskNotFinished,
        StartBaselineSecurityCheckError::NoPermission,
        StartBaselineSecurityCheckError::ServerError,
    ];
}

/// Response to [`StartBaselineSecurityCheckRequest`].
pub type StartBaselineSecurityCheckResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`StartBaselineSecurityCheckRequest`] names.
///
/// - [`RiskItemDisabled`](super::DocumentedError::RiskItemDisabled)
/// - [`AllRiskItemTaskNotFinished`](super::DocumentedError::AllRiskItemTaskNotFinished)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type StartBaselineSecurityCheckError = super::DocumentedError;
