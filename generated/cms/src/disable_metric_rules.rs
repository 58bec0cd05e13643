// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisableMetricRules`, from `cms/DisableMetricRules.md`.

use alicloud_runtime::codegen::*;

/// Switches alert rules off.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DisableMetricRulesRequest::new()
///     .rule_id(["detect_87****_HTTP_HttpLatency"]);
/// let reply = client.disable_metric_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisableMetricRulesRequest {
    /// **Required.** Alert rule concerned, by its ID.
    /// Items: at most 100. Example: `detect_87****_HTTP_HttpLatency`.
    pub rule_id: Vec<String>,
}

impl DisableMetricRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RuleId`, which is required.
    pub fn rule_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.rule_id = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DisableMetricRulesRequest {
        "RuleId" => rule_id: query,
    }
}

impl Operation for DisableMetricRulesRequest {
    type Response = DisableMetricRulesResponse;
    type Error = DisableMetricRulesError;
    const INFO: OperationInfo = super::operation("DisableMetricRules")
        .required(&["RuleId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DisableMetricRulesError] = &[
        DisableMetricRulesError::Any,
        DisableMetricRulesError::AccessDeniedException,
        DisableMetricRulesError::LimitExceeded,
        DisableMetricRulesError::ThrottliNgException,
        DisableMetricRulesError::InternalError,
    ];
}

/// Response to [`DisableMetricRulesRequest`].
#[non_exhaustive]
pub struct DisableMetricRulesResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `FF38D33A-67C1-40EB-AB65-FAEE51EDB644`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DisableMetricRulesResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DisableMetricRulesRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any)
/// - [`AccessDeniedException`](super::DocumentedError::AccessDeniedException)
/// - [`LimitExceeded`](super::DocumentedError::LimitExceeded)
/// - [`ThrottliNgException`](super::DocumentedError::ThrottliNgException)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DisableMetricRulesError = super::DocumentedError;
