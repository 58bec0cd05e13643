// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEventRuleAttribute`, from `cms/DescribeEventRuleAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EventRuleState, EventType};

/// Returns one event rule with its conditions.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DescribeEventRuleAttributeRequest::new()
///     .rule_name("testRule");
/// let reply = client.describe_event_rule_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeEventRuleAttributeRequest {
    /// **Required.** Name of the alert or event rule. Example: `testRule`.
    pub rule_name: Option<String>,
    /// How long an alert that goes on is not notified again.
    pub silence_time: Option<String>,
}

impl DescribeEventRuleAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RuleName`, which is required.
    pub fn rule_name(mut self, value: impl Into<String>) -> Self {
        self.rule_name = Some(value.into());
        self
    }
    /// Sets `SilenceTime`.
    pub fn silence_time(mut self, value: impl Into<String>) -> Self {
        self.silence_time = Some(value.into());
        self
    }
}

request! {
    DescribeEventRuleAttributeRequest {
        "RuleName" => rule_name: query,
        "SilenceTime" => silence_time: query,
    }
}

impl Operation for DescribeEventRuleAttributeRequest {
    type Response = DescribeEventRuleAttributeResponse;
    type Error = DescribeEventRuleAttributeError;
    const INFO: OperationInfo = super::operation("DescribeEventRuleAttribute")
        .required(&["RuleName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeEventRuleAttributeError] = &[
        DescribeEventRuleAttributeError::InvalidParameterValue,
        DescribeEventRuleAttributeError::AccessForbidden,
        DescribeEventRuleAttributeError::Any,
        DescribeEventRuleAttributeError::InternalError,
    ];
}

/// Response to [`DescribeEventRuleAttributeRequest`].
#[non_exhaustive]
pub struct DescribeEventRuleAttributeResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9AA3F210-C03D-4C86-8DB6-21C84FF692A1`.
    pub request_id: Option<String>,
    /// How many policies the call created or deleted.
    pub result: Option<EventRuleResult>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeEventRuleAttributeResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Result" => result: value,
        "Success" => success: value,
    }
}

/// How many policies the call created or deleted.
#[non_exhaustive]
pub struct EventRuleResult {
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Which events the rule matches.
    pub event_pattern: Option<EventPattern>,
    /// Kind of event, such as an exception or maintenance, or whether events are custom or system ones.
    pub event_type: Option<Open<EventType>>,
    /// Application group that the item belongs to or that was created. Example: `123456`.
    pub group_id: Option<String>,
    /// Name of the event rule. Example: `eventName1`.
    pub name: Option<String>,
    /// Whether the event rule is switched on. Example: `ENABLED`.
    pub state: Option<Open<EventRuleState>>,
}

response! {
    EventRuleResult {
        "Description" => description: value,
        "EventPattern" => event_pattern: value,
        "EventType" => event_type: value,
        "GroupId" => group_id: value,
        "Name" => name: value,
        "State" => state: value,
    }
}

/// Which events the rule matches.
#[non_exhaustive]
pub struct EventPattern {
    /// Levels of the events that match. Example: `["CRITICAL","WARN","INFO"]`.
    pub level_list: Vec<String>,
    /// Names of the events that match. Example: `*`.
    pub name_list: Vec<String>,
    /// Code of the cloud service concerned. Example: `CloudMonitor`.
    pub product: Option<String>,
    /// States of the events that match.
    pub status_list: Vec<String>,
    /// Types of the events that match.
    pub event_type_list: Vec<String>,
    /// Query that the content of an event has to satisfy. Example: `text`.
    pub sql_filter: Option<String>,
    /// Keywords that an event has to contain, or must not.
    pub keyword_filter_obj: Option<KeywordFilterObj>,
}

response! {
    EventPattern {
        "LevelList" => level_list: list("LevelList"),
        "NameList" => name_list: list("NameList"),
        "Product" => product: value,
        "StatusList" => status_list: list("StatusList"),
        "EventTypeList" => event_type_list: list("EventTypeList"),
        "SQLFilter" => sql_filter: value,
        "KeywordFilterObj" => keyword_filter_obj: value,
    }
}

/// Keywords that an event has to contain, or must not.
#[non_exhaustive]
pub struct KeywordFilterObj {
    /// Words that an event has to contain, or must not.
    pub keywords: Vec<String>,
    /// Whether all of the entries or any one of them has to match. Example: `OR`.
    pub relation: Option<String>,
}

response! {
    KeywordFilterObj {
        "Keywords" => keywords: list("keyword"),
        "Relation" => relation: value,
    }
}

/// Errors that the documentation of [`DescribeEventRuleAttributeRequest`] names.
///
/// - [`InvalidParameterValue`](super::DocumentedError::InvalidParameterValue)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`Any`](super::DocumentedError::Any), here with HTTP status 404
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeEventRuleAttributeError = super::DocumentedError;
