// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetRule`, from `eventbridge/GetRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ConcurrentConfig, ParamList, RunOptionsDeadLetterQueue};

/// Shows one event rule with its event pattern, status and targets.
///
/// ```no_run
/// # async fn example(client: alicloud_eventbridge::Client) -> Result<(), alicloud_eventbridge::Error> {
/// let request = alicloud_eventbridge::GetRuleRequest::new()
///     .event_bus_name("...")
///     .rule_name("...");
/// let reply = client.get_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetRuleRequest {
    /// **Required.** Event bus that is meant; events are published to it and its rules route them on.
    pub event_bus_name: Option<String>,
    /// **Required.** Rule that is meant; unique on its event bus.
    pub rule_name: Option<String>,
}

impl GetRuleRequest {
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
    GetRuleRequest {
        "EventBusName" => event_bus_name: query,
        "RuleName" => rule_name: query,
    }
}

impl Operation for GetRuleRequest {
    type Response = GetRuleResponse;
    type Error = GetRuleError;
    const INFO: OperationInfo = super::operation("GetRule")
        .required(&["EventBusName", "RuleName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success")
        .read_only();
    const ERRORS: &'static [GetRuleError] = &[GetRuleError::ServiceNotEnable];
}

/// Response to [`GetRuleRequest`].
#[non_exhaustive]
pub struct GetRuleResponse {
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2BC1857D-E633-5E79-B2C2-43EF5F7730D8`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<RuleData>,
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    GetRuleResponse {
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
    /// State of what the entry describes, which decides what can be done with it. Example: `ENABLE`.
    pub status: Option<String>,
    /// Event bus that is meant; events are published to it and its rules route them on.
    /// Example: `Housekeeping-Bus`.
    pub event_bus_name: Option<String>,
    /// Resource name of the rule.
    /// Example: `acs:eventbridge:cn-hangzhou:123456789098****:eventbus/default/rule/myRule3`.
    pub rule_arn: Option<String>,
    /// Free text that describes the item to people. Example: `test`.
    pub description: Option<String>,
    /// The targets that were found or are concerned, one entry each.
    pub targets: Vec<Target>,
    /// Pattern that events have to match, as JSON text. Example: `text`.
    pub filter_pattern: Option<String>,
    /// Moment that was recorded for this: created. Example: `1607071602000`.
    pub created_timestamp: Option<i64>,
    /// Rule that is meant; unique on its event bus. Example: `ramrolechange-fc`.
    pub rule_name: Option<String>,
}

response! {
    RuleData {
        "Status" => status: value,
        "EventBusName" => event_bus_name: value,
        "RuleARN" => rule_arn: value,
        "Description" => description: value,
        "Targets" => targets: list(""),
        "FilterPattern" => filter_pattern: value,
        "CreatedTimestamp" => created_timestamp: value,
        "RuleName" => rule_name: value,
    }
}

/// The targets that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Target {
    /// Settings of the target, by name.
    pub detail_map: Option<Value>,
    /// Kind of the item, out of those that the service tells apart. Example: `acs.mns.queue`.
    pub type_: Option<String>,
    /// Host name or URL at which the service or resource is reached.
    /// Example: `acs:mns:cn-hangzhou:123456789098****:queues/myqueue`.
    pub endpoint: Option<String>,
    /// Settings of the target, each with its form, key and value.
    pub param_list: Vec<ParamList>,
    /// How events are formed before they are pushed. Example: `PARAM_TRANSFORMER`.
    pub push_selector: Option<String>,
    /// Identifier of the item within its collection. Example: `Mlm123456JHd2RsRoKw`.
    pub id: Option<String>,
    /// Where events go that could not be delivered; without it, they are dropped.
    pub dead_letter_queue: Option<RunOptionsDeadLetterQueue>,
    /// How failed deliveries are repeated: a few times at short intervals (`BACKOFF_RETRY`), or for
    /// long at growing ones. Example: `BACKOFF_RETRY`.
    pub push_retry_strategy: Option<String>,
    /// Settings of the concurrent, and what it works with.
    pub concurrent_config: Option<ConcurrentConfig>,
    /// `ALL` goes on past events that keep failing, `NONE` stops at them. Example: `ALL`.
    pub errors_tolerance: Option<String>,
}

response! {
    Target {
        "DetailMap" => detail_map: value,
        "Type" => type_: value,
        "Endpoint" => endpoint: value,
        "ParamList" => param_list: list(""),
        "PushSelector" => push_selector: value,
        "Id" => id: value,
        "DeadLetterQueue" => dead_letter_queue: value,
        "PushRetryStrategy" => push_retry_strategy: value,
        "ConcurrentConfig" => concurrent_config: value,
        "ErrorsTolerance" => errors_tolerance: value,
    }
}

/// Errors that the documentation of [`GetRuleRequest`] names.
///
/// - [`ServiceNotEnable`](super::DocumentedError::ServiceNotEnable)
pub type GetRuleError = super::DocumentedError;
