// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisableRule`, from `eventbridge/DisableRule.md`.

use alicloud_runtime::codegen::*;

/// Disables an event rule of an event bus without deleting it.
///
/// ```no_run
/// # async fn example(client: alicloud_eventbridge::Client) -> Result<(), alicloud_eventbridge::Error> {
/// let request = alicloud_eventbridge::DisableRuleRequest::new()
///     .event_bus_name("...")
///     .rule_name("...");
/// let reply = client.disable_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisableRuleRequest {
    /// **Required.** Event bus that is meant; events are published to it and its rules route them on.
    pub event_bus_name: Option<String>,
    /// **Required.** Rule that is meant; unique on its event bus.
    pub rule_name: Option<String>,
}

impl DisableRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EventBusName`, which is required.
    pub fn event_bus_name(mut self, value: impl Into<String>) -> Self {
        self.event_bus_name = Some(value.into());
        self
    }
    /// Sets `RuleName`, which is required.
    pub fn rule_name(mut self, value: impl Into<String>) -> Self {
        self.rule_name = Some(value.into());
        self
    }
}

request! {
    DisableRuleRequest {
        "EventBusName" => event_bus_name: query,
        "RuleName" => rule_name: query,
    }
}

impl Operation for DisableRuleRequest {
    type Response = DisableRuleResponse;
    type Error = DisableRuleError;
    const INFO: OperationInfo = super::operation("DisableRule")
        .required(&["EventBusName", "RuleName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success");
    const ERRORS: &'static [DisableRuleError] = &[DisableRuleError::ServiceNotEnable];
}

/// Response to [`DisableRuleRequest`].
#[non_exhaustive]
pub struct DisableRuleResponse {
    /// Text for people that explains the code or the event beside it. Example: `EventRuleNotExisted`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C36345A1-75F3-5A1A-BFCF-33B82719****`.
    pub request_id: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DisableRuleResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DisableRuleRequest`] names.
///
/// - [`ServiceNotEnable`](super::DocumentedError::ServiceNotEnable)
pub type DisableRuleError = super::DocumentedError;
