// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisableEventRules`, from `cms/DisableEventRules.md`.

use alicloud_runtime::codegen::*;

/// Switches event rules off.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DisableEventRulesRequest::new()
///     .rule_names(["ruleName1"]);
/// let reply = client.disable_event_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisableEventRulesRequest {
    /// **Required.** Event rules that the call works on, by name.
    /// Items: at most 20. Example: `ruleName1`.
    pub rule_names: Vec<String>,
}

impl DisableEventRulesRequest {
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
    DisableEventRulesRequest {
        "RuleNames" => rule_names: query,
    }
}

impl Operation for DisableEventRulesRequest {
    type Response = DisableEventRulesResponse;
    type Error = DisableEventRulesError;
    const INFO: OperationInfo = super::operation("DisableEventRules")
        .required(&["RuleNames"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DisableEventRulesError] = &[
        DisableEventRulesError::Any,
        DisableEventRulesError::InvalidAuthorization,
        DisableEventRulesError::InternalError,
    ];
}

/// Response to [`DisableEventRulesRequest`].
#[non_exhaustive]
pub struct DisableEventRulesResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3FD0E8B5-F132-4F4E-A081-2878AF378B12`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DisableEventRulesResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DisableEventRulesRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any)
/// - [`InvalidAuthorization`](super::DocumentedError::InvalidAuthorization)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DisableEventRulesError = super::DocumentedError;
