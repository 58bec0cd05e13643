// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PutEventRule`, from `cms/PutEventRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EventRuleState, EventType};

/// Creates an event rule, or changes the one of the same name.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// use alicloud_cms::put_event_rule::EventPattern;
///
/// let request = alicloud_cms::PutEventRuleRequest::new()
///     .event_pattern([EventPattern::new()])
///     .rule_name("myRuleName");
/// let reply = client.put_event_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PutEventRuleRequest {
    /// **Required.** Which events the rule matches. Items: at most 50.
    pub event_pattern: Vec<EventPattern>,
    /// **Required.** Name of the alert or event rule. Example: `myRuleName`.
    pub rule_name: Option<String>,
    /// Application group that the call concerns, as
    /// [`DescribeMonitorGroups`](super::Client::describe_monitor_groups) returned it.
    /// Example: `7378****`.
    pub group_id: Option<String>,
    /// Kind of event, such as an exception or maintenance, or whether events are custom or system ones.
    pub event_type: Option<Open<EventType>>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Whether the event rule is in effect. Example: `ENABLED`.
    pub state: Option<Open<EventRuleState>>,
    /// How long an alert that goes on is not notified again.
    pub silence_time: Option<i64>,
}

impl PutEventRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EventPattern`, which is required.
    pub fn event_pattern(
        mut self,
        value: impl IntoIterator<Item = impl Into<EventPattern>>,
    ) -> Self {
        self.event_pattern = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RuleName`, which is required.
    pub fn rule_name(mut self, value: impl Into<String>) -> Self {
        self.rule_name = Some(value.into());
        self
    }
    /// Sets `GroupId`.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `EventType`.
    pub fn event_type(mut self, value: impl Into<Open<EventType>>) -> Self {
        self.event_type = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `State`.
    pub fn state(mut self, value: impl Into<Open<EventRuleState>>) -> Self {
        self.state = Some(value.into());
        self
    }
    /// Sets `SilenceTime`.
    #[inline]
    pub fn silence_time(mut self, value: i64) -> Self {
        self.silence_time = Some(value);
        self
    }
}

request! {
    PutEventRuleRequest {
        "EventPattern" => event_pattern: query,
        "RuleName" => rule_name: query,
        "GroupId" => group_id: query,
        "EventType" => event_type: query,
        "Description" => description: query,
        "State" => state: query,
        "SilenceTime" => silence_time: query,
    }
}

impl Operation for PutEventRuleRequest {
    type Response = PutEventRuleResponse;
    type Error = PutEventRuleError;
    const INFO: OperationInfo = super::operation("PutEventRule")
        .required(&["EventPattern", "RuleName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [PutEventRuleError] = &[
        PutEventRuleError::Any,
        PutEventRuleError::InternalError,
    ];
}

/// Response to [`PutEventRuleRequest`].
#[non_exhaustive]
pub struct PutEventRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0B47C47B-E68A-4429-BB23-370E91889C7D`.
    pub request_id: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
    /// How many rules the call changed. Example: `1`.
    pub data: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
}

response! {
    PutEventRuleResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Success" => success: value,
        "Data" => data: value,
        "Message" => message: value,
    }
}

/// Which events the rule matches.
#[non_exhaustive]
pub struct EventPattern {
    /// **Required.** Code of the cloud service concerned. Example: `ecs`.
    pub product: Option<String>,
    /// Names of the events that match. Items: at most 20. Example: `Agent_Status_Stopped`.
    pub name_list: Vec<String>,
    /// States of the events that match. Items: at most 5. Example: `Failed`.
    pub status_list: Vec<String>,
    /// Levels of the events that match. Items: at most 5. Example: `CRITICAL`.
    pub level_list: Vec<String>,
    /// Types of the events that match. Items: at most 5. Example: `Exception`.
    pub event_type_list: Vec<String>,
    /// Condition on the content of custom events.
    pub custom_filters: Option<String>,
    /// Query in the syntax of Log Service that the content of an event has to satisfy.
    pub sql_filter: Option<String>,
}

impl EventPattern {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Product`, which is required.
    pub fn product(mut self, value: impl Into<String>) -> Self {
        self.product = Some(value.into());
        self
    }
    /// Sets `NameList`.
    pub fn name_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.name_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `StatusList`.
    pub fn status_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.status_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `LevelList`.
    pub fn level_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.level_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `EventTypeList`.
    pub fn event_type_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.event_type_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `CustomFilters`.
    pub fn custom_filters(mut self, value: impl Into<String>) -> Self {
        self.custom_filters = Some(value.into());
        self
    }
    /// Sets `SQLFilter`.
    pub fn sql_filter(mut self, value: impl Into<String>) -> Self {
        self.sql_filter = Some(value.into());
        self
    }
}

request! {
    EventPattern {
        "Product" => product: field,
        "NameList" => name_list: field,
        "StatusList" => status_list: field,
        "LevelList" => level_list: field,
        "EventTypeList" => event_type_list: field,
        "CustomFilters" => custom_filters: field,
        "SQLFilter" => sql_filter: field,
    }
}

/// Errors that the documentation of [`PutEventRuleRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type PutEventRuleError = super::DocumentedError;
