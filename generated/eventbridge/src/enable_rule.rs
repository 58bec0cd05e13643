// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableRule`, from `eventbridge/EnableRule.md`.

use alicloud_runtime::codegen::*;

/// Enables an event rule of an event bus, so that it routes events again.
///
/// ```no_run
/// # async fn example(client: alicloud_eventbridge::Client) -> Result<(), alicloud_eventbridge::Error> {
/// let request = alicloud_eventbridge::EnableRuleRequest::new()
///     .event_bus_name("...")
///     .rule_name("...");
/// let reply = client.enable_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableRuleRequest {
    /// **Required.** Event bus that is meant; events are published to it and its rules route them on.
    pub event_bus_name: Option<String>,
    /// **Required.** Rule that is meant; unique on its event bus.
    pub rule_name: Option<String>,
}

impl EnableRuleRequest {
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
    EnableRuleRequest {
        "EventBusName" => event_bus_name: query,
        "RuleName" => rule_name: query,
    }
}

impl Operation for EnableRuleRequest {
    type Response = EnableRuleResponse;
    type Error = EnableRuleError;
    const INFO: OperationInfo = super::operation("EnableRule")
        .required(&["EventBusName", "RuleName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success");
    const ERRORS: &'static [EnableRuleError] = &[EnableRuleError::ServiceNotEnable];
}

/// Response to [`EnableRuleRequest`].
#[non_exhaustive]
pub struct EnableRuleResponse {
    /// Text for people that explains the code or the event beside it. Example: `EventRuleNotExisted`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `580A938B-6107-586C-8EC7-F22EEBEDA9E6`.
    pub request_id: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    EnableRuleResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`EnableRuleRequest`] names.
///
/// - [`ServiceNotEnable`](super::DocumentedError::ServiceNotEnable)
pub type EnableRuleError = super::DocumentedError;
