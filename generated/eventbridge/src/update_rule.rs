// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateRule`, from `eventbridge/UpdateRule.md`.

use alicloud_runtime::codegen::*;

/// Changes an event rule, such as its description, event pattern or status.
///
/// ```no_run
/// # async fn example(client: alicloud_eventbridge::Client) -> Result<(), alicloud_eventbridge::Error> {
/// let request = alicloud_eventbridge::UpdateRuleRequest::new()
///     .event_bus_name("...")
///     .rule_name("...")
///     .filter_pattern("...");
/// let reply = client.update_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateRuleRequest {
    /// **Required.** Event bus that is meant; events are published to it and its rules route them on.
    pub event_bus_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// **Required.** Rule that is meant; unique on its event bus.
    pub rule_name: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// **Required.** Pattern that events have to match, as JSON text.
    pub filter_pattern: Option<String>,
}

impl UpdateRuleRequest {
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
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `RuleName`, which is required.
    pub fn rule_name(mut self, value: impl Into<String>) -> Self {
        self.rule_name = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `FilterPattern`, which is required.
    pub fn filter_pattern(mut self, value: impl Into<String>) -> Self {
        self.filter_pattern = Some(value.into());
        self
    }
}

request! {
    UpdateRuleRequest {
        "EventBusName" => event_bus_name: query,
        "Description" => description: query,
        "RuleName" => rule_name: query,
        "Status" => status: query,
        "FilterPattern" => filter_pattern: query,
    }
}

impl Operation for UpdateRuleRequest {
    type Response = UpdateRuleResponse;
    type Error = UpdateRuleError;
    const INFO: OperationInfo = super::operation("UpdateRule")
        .required(&["EventBusName", "RuleName", "FilterPattern"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success");
    const ERRORS: &'static [UpdateRuleError] = &[UpdateRuleError::ServiceNotEnable];
}

/// Response to [`UpdateRuleRequest`].
#[non_exhaustive]
pub struct UpdateRuleResponse {
    /// Text for people that explains the code or the event beside it.
    /// Example: `EventRuleFilterPatternSchemaError`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7439944D-D9FC-5614-B65E-07A468988924`.
    pub request_id: Option<String>,
    /// What the call returns besides its status. Example: `true`.
    pub data: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    UpdateRuleResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`UpdateRuleRequest`] names.
///
/// - [`ServiceNotEnable`](super::DocumentedError::ServiceNotEnable)
pub type UpdateRuleError = super::DocumentedError;
