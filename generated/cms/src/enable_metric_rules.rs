// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableMetricRules`, from `cms/EnableMetricRules.md`.

use alicloud_runtime::codegen::*;

/// Switches alert rules on.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::EnableMetricRulesRequest::new()
///     .rule_id(["ab05733c97b7ce239fb1b53393dc1697c123****"]);
/// let reply = client.enable_metric_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableMetricRulesRequest {
    /// **Required.** Alert rule concerned, by its ID.
    /// Items: at most 100. Example: `ab05733c97b7ce239fb1b53393dc1697c123****`.
    pub rule_id: Vec<String>,
}

impl EnableMetricRulesRequest {
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
    EnableMetricRulesRequest {
        "RuleId" => rule_id: query,
    }
}

impl Operation for EnableMetricRulesRequest {
    type Response = EnableMetricRulesResponse;
    type Error = EnableMetricRulesError;
    const INFO: OperationInfo = super::operation("EnableMetricRules")
        .required(&["RuleId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [EnableMetricRulesError] = &[
        EnableMetricRulesError::Any,
        EnableMetricRulesError::LimitExceeded,
        EnableMetricRulesError::ThrottliNgException,
        EnableMetricRulesError::InternalError,
    ];
}

/// Response to [`EnableMetricRulesRequest`].
#[non_exhaustive]
pub struct EnableMetricRulesResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `FF38D33A-67C1-40EB-AB65-FAEE51EDB644`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    EnableMetricRulesResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`EnableMetricRulesRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any)
/// - [`LimitExceeded`](super::DocumentedError::LimitExceeded)
/// - [`ThrottliNgException`](super::DocumentedError::ThrottliNgException)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type EnableMetricRulesError = super::DocumentedError;
