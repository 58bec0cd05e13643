// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEventRuleList`, from `cms/DescribeEventRuleList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EventRuleState, EventType, SystemEventLevel};

/// Lists the rules that react to system and custom events.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DescribeEventRuleListRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_event_rule_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeEventRuleListRequest {
    /// Beginning of the names of the event rules that are returned. Example: `test`.
    pub name_prefix: Option<String>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<String>,
    /// Application group that the call concerns, as
    /// [`DescribeMonitorGroups`](super::Client::describe_monitor_groups) returned it.
    /// Example: `12345`.
    pub group_id: Option<String>,
    /// Return only event rules that are switched on, or only those switched off.
    pub is_enable: Option<bool>,
}

impl DescribeEventRuleListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NamePrefix`.
    pub fn name_prefix(mut self, value: impl Into<String>) -> Self {
        self.name_prefix = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: impl Into<String>) -> Self {
        self.page_number = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `GroupId`.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `IsEnable`.
    #[inline]
    pub fn is_enable(mut self, value: bool) -> Self {
        self.is_enable = Some(value);
        self
    }
}

request! {
    DescribeEventRuleListRequest {
        "NamePrefix" => name_prefix: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "GroupId" => group_id: query,
        "IsEnable" => is_enable: query,
    }
}

impl Operation for DescribeEventRuleListRequest {
    type Response = DescribeEventRuleListResponse;
    type Error = DescribeEventRuleListError;
    const INFO: OperationInfo = super::operation("DescribeEventRuleList")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeEventRuleListError] = &[
        DescribeEventRuleListError::InvalidParameterValue,
        DescribeEventRuleListError::AccessForbidden,
        DescribeEventRuleListError::ResourceNotFound,
        DescribeEventRuleListError::Any,
        DescribeEventRuleListError::InternalError,
    ];
}

impl Paginated for DescribeEventRuleListRequest {
    type Item = EventRule;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.event_rules)
    }
}

/// Response to [`DescribeEventRuleListRequest`].
#[non_exhaustive]
pub struct DescribeEventRuleListResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Event rules found, one entry each.
    pub event_rules: Vec<EventRule>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D0E6D82B-16B5-422A-8136-EE5BDC01E415`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
    /// How many records there are in all. Example: `21`.
    pub total: Option<i32>,
}

response! {
    DescribeEventRuleListResponse {
        "Code" => code: value,
        "EventRules" => event_rules: list("EventRule"),
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Total" => total: value,
    }
}

/// Event rules found, one entry each.
#[non_exhaustive]
pub struct EventRule {
    /// Free text that describes the item to people. Example: `Default group event rule.`.
    pub description: Option<String>,
    /// Which events the rule matches.
    pub event_pattern: Vec<EventPattern>,
    /// Kind of event, such as an exception or maintenance, or whether events are custom or system ones.
    pub event_type: Option<Open<EventType>>,
    /// Application group that the item belongs to or that was created. Example: `7378****`.
    pub group_id: Option<String>,
    /// Name of the event rule. Example: `test_DefaultEventRule_7378****`.
    pub name: Option<String>,
    /// Whether the event rule is switched on. Example: `ENABLED`.
    pub state: Option<Open<EventRuleState>>,
    /// How long an alert that goes on is not notified again. Example: `86400`.
    pub silence_time: Option<i64>,
}

response! {
    EventRule {
        "Description" => description: value,
        "EventPattern" => event_pattern: list("EventPattern"),
        "EventType" => event_type: value,
        "GroupId" => group_id: value,
        "Name" => name: value,
        "State" => state: value,
        "SilenceTime" => silence_time: value,
    }
}

/// Which events the rule matches.
#[non_exhaustive]
pub struct EventPattern {
    /// Types of the events that match. Example: `*`.
    pub event_type_list: Vec<String>,
    /// Levels of the events that match. Example: `CRITICAL`.
    pub level_list: Vec<Open<SystemEventLevel>>,
    /// Names of the events that match. Example: `["Agent_Status_Stopped"]`.
    pub name_list: Vec<String>,
    /// Code of the cloud service concerned. Example: `CloudMonitor`.
    pub product: Option<String>,
    /// Condition on the content of custom events. Example: `ECS123`.
    pub custom_filters: Option<String>,
    /// Keywords that an event has to contain, or must not.
    pub keyword_filter: Option<KeywordFilter>,
    /// Query that the content of an event has to satisfy. Example: `text`.
    pub sql_filter: Option<String>,
}

response! {
    EventPattern {
        "EventTypeList" => event_type_list: list("EventTypeList"),
        "LevelList" => level_list: list("LevelList"),
        "NameList" => name_list: list("NameList"),
        "Product" => product: value,
        "CustomFilters" => custom_filters: value,
        "KeywordFilter" => keyword_filter: value,
        "SQLFilter" => sql_filter: value,
    }
}

/// Keywords that an event has to contain, or must not.
#[non_exhaustive]
pub struct KeywordFilter {
    /// Words that an event has to contain, or must not.
    pub keywords: Vec<String>,
    /// Whether all of the entries or any one of them has to match. Example: `OR`.
    pub relation: Option<String>,
}

response! {
    KeywordFilter {
        "Keywords" => keywords: list("Keywords"),
        "Relation" => relation: value,
    }
}

/// Errors that the documentation of [`DescribeEventRuleListRequest`] names.
///
/// - [`InvalidParameterValue`](super::DocumentedError::InvalidParameterValue)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`Any`](super::DocumentedError::Any), here with HTTP status 500
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeEventRuleListError = super::DocumentedError;
