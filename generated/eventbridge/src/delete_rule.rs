// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteRule`, from `eventbridge/DeleteRule.md`.

use alicloud_runtime::codegen::*;

/// Deletes a rule; events on its bus are no longer delivered by it.
///
/// ```no_run
/// # async fn example(client: alicloud_eventbridge::Client) -> Result<(), alicloud_eventbridge::Error> {
/// let request = alicloud_eventbridge::DeleteRuleRequest::new()
///     .event_bus_name("...")
///     .rule_name("...");
/// let reply = client.delete_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteRuleRequest {
    /// **Required.** Event bus that is meant; events are published to it and its rules route them on.
    pub event_bus_name: Option<String>,
    /// **Required.** Rule that is meant; unique on its event bus.
    pub rule_name: Option<String>,
}

impl DeleteRuleRequest {
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
    DeleteRuleRequest {
        "EventBusName" => event_bus_name: query,
        "RuleName" => rule_name: query,
    }
}

impl Operation for DeleteRuleRequest {
    type Response = DeleteRuleResponse;
    type Error = DeleteRuleError;
    const INFO: OperationInfo = super::operation("DeleteRule")
        .required(&["EventBusName", "RuleName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success");
    const ERRORS: &'static [DeleteRuleError] = &[DeleteRuleError::ServiceNotEnable];
}

/// Response to [`DeleteRuleRequest`].
#[non_exhaustive]
pub struct DeleteRuleResponse {
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `FF942675-F937-549C-A942-EB94FFE28DD3`.
    pub request_id: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DeleteRuleResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DeleteRuleRequest`] names.
///
/// - [`ServiceNotEnable`](super::DocumentedError::ServiceNotEnable)
pub type DeleteRuleError = super::DocumentedError;
