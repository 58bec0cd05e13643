// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableEventRules`, from `cms/EnableEventRules.md`.

use alicloud_runtime::codegen::*;

/// Switches event rules on.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::EnableEventRulesRequest::new()
///     .rule_names(["ruleName1"]);
/// let reply = client.enable_event_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableEventRulesRequest {
    /// **Required.** Event rules that the call works on, by name.
    /// Items: at most 20. Example: `ruleName1`.
    pub rule_names: Vec<String>,
}

impl EnableEventRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RuleNames`, which is required.
    pub fn rule_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.rule_names = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    EnableEventRulesRequest {
        "RuleNames" => rule_names: query,
    }
}

impl Operation for EnableEventRulesRequest {
    type Response = EnableEventRulesResponse;
    type Error = EnableEventRulesError;
    const INFO: OperationInfo = super::operation("EnableEventRules")
        .required(&["RuleNames"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [EnableEventRulesError] = &[
        EnableEventRulesError::InvalidParameterValue,
        EnableEventRulesError::InvalidAuthorization,
        EnableEventRulesError::InternalError,
    ];
}

/// Response to [`EnableEventRulesRequest`].
#[non_exhaustive]
pub struct EnableEventRulesResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `20F2896A-6684-4A04-8255-4155B1593C70`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    EnableEventRulesResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`EnableEventRulesRequest`] names.
///
/// - [`InvalidParameterValue`](super::DocumentedError::InvalidParameterValue)
/// - [`InvalidAuthorization`](super::DocumentedError::InvalidAuthorization)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type EnableEventRulesError = super::DocumentedError;
