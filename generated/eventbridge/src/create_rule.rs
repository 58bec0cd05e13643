// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateRule`, from `eventbridge/CreateRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ConcurrentConfig, DeadLetterQueue, ParamList, Target};

/// Creates an event rule on an event bus, with event pattern and targets.
///
/// ```no_run
/// # async fn example(client: alicloud_eventbridge::Client) -> Result<(), alicloud_eventbridge::Error> {
/// let request = alicloud_eventbridge::CreateRuleRequest::new()
///     .event_bus_name("...")
///     .rule_name("...")
///     .filter_pattern("...");
/// let reply = client.create_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateRuleRequest {
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
    /// The event targets to work on or to narrow the list down to.
    pub event_targets: Vec<Target>,
}

impl CreateRuleRequest {
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
    /// Sets `EventTargets`.
    pub fn event_targets(
        mut self,
        value: impl IntoIterator<Item = impl Into<Target>>,
    ) -> Self {
        self.event_targets = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateRuleRequest {
        "EventBusName" => event_bus_name: query,
        "Description" => description: query,
        "RuleName" => rule_name: query,
        "Status" => status: query,
        "FilterPattern" => filter_pattern: query,
        "EventTargets" => event_targets: query_json,
    }
}

impl Operation for CreateRuleRequest {
    type Response = CreateRuleResponse;
    type Error = CreateRuleError;
    const INFO: OperationInfo = super::operation("CreateRule")
        .required(&["EventBusName", "RuleName", "FilterPattern"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success");
    const ERRORS: &'static [CreateRuleError] = &[CreateRuleError::ServiceNotEnable];
}

/// Response to [`CreateRuleRequest`].
#[non_exhaustive]
pub struct CreateRuleResponse {
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD6D598-7506-5D2C-81EA-30E3241A903A`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<RuleData>,
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CreateRuleResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct RuleData {
    /// Resource name of the rule.
    /// Example: `acs:eventbridge:cn-hangzhou:123456789098****:eventbus/default/rule/MNSRule`.
    pub rule_arn: Option<String>,
}

response! {
    RuleData {
        "RuleARN" => rule_arn: value,
    }
}

/// Errors that the documentation of [`CreateRuleRequest`] names.
///
/// - [`ServiceNotEnable`](super::DocumentedError::ServiceNotEnable)
pub type CreateRuleError = super::DocumentedError;
