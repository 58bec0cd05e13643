// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAlertLogCount`, from `cms/DescribeAlertLogCount.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Level};

/// Counts alert logs, grouped by a field.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DescribeAlertLogCountRequest::new()
///     .group_by("product")
///     .product("ECS");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_alert_log_count(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAlertLogCountRequest {
    /// **Required.** Field or fields by which the records are grouped. Example: `product`.
    pub group_by: Option<String>,
    /// Beginning of the period to look at. Unit: `milliseconds`. Example: `1609988009694`.
    pub start_time: Option<i64>,
    /// End of the period to look at. Unit: `milliseconds`. Example: `1610074409694`.
    pub end_time: Option<i64>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// Text to search for. Example: `test`.
    pub search_key: Option<String>,
    /// Product that the metric belongs to, under its name in CloudMonitor.
    /// Example: `acs_ecs_dashboard`.
    pub namespace: Option<String>,
    /// Application group that the call concerns, as
    /// [`DescribeMonitorGroups`](super::Client::describe_monitor_groups) returned it.
    /// Example: `7301****`.
    pub group_id: Option<String>,
    /// Code of the cloud service concerned. Example: `ECS`.
    pub product: Option<String>,
    /// Level of the alert or event, or the way of notification that goes with it. Example: `P4`.
    pub level: Option<Open<Level>>,
    /// Whether the alert was notified and, if not, why, such as a mute period. Example: `0`.
    pub send_status: Option<String>,
    /// Alert contact group whose alert logs are returned or counted. Example: `ECS_Group`.
    pub contact_group: Option<String>,
    /// Name of the alert or event rule. Example: `test123`.
    pub rule_name: Option<String>,
    /// Metric concerned, under the name that the product gives it. Example: `cpu_total`.
    pub metric_name: Option<String>,
    /// How many minutes back from now alert logs are looked at. Unit: `minutes`. Example: `360`.
    pub last_min: Option<String>,
    /// Kind of alert rule; only rules on metrics are known.
    pub source_type: Option<String>,
    /// Whether alerts that were set off or those that ended are counted.
    pub event_type: Option<String>,
    /// Alert rule concerned, by its ID.
    pub rule_id: Option<String>,
}

impl DescribeAlertLogCountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupBy`, which is required.
    pub fn group_by(mut self, value: impl Into<String>) -> Self {
        self.group_by = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `SearchKey`.
    pub fn search_key(mut self, value: impl Into<String>) -> Self {
        self.search_key = Some(value.into());
        self
    }
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `GroupId`.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `Product`.
    pub fn product(mut self, value: impl Into<String>) -> Self {
        self.product = Some(value.into());
        self
    }
    /// Sets `Level`.
    pub fn level(mut self, value: impl Into<Open<Level>>) -> Self {
        self.level = Some(value.into());
        self
    }
    /// Sets `SendStatus`.
    pub fn send_status(mut self, value: impl Into<String>) -> Self {
        self.send_status = Some(value.into());
        self
    }
    /// Sets `ContactGroup`.
    pub fn contact_group(mut self, value: impl Into<String>) -> Self {
        self.contact_group = Some(value.into());
        self
    }
    /// Sets `RuleName`.
    pub fn rule_name(mut self, value: impl Into<String>) -> Self {
        self.rule_name = Some(value.into());
        self
    }
    /// Sets `MetricName`.
    pub fn metric_name(mut self, value: impl Into<String>) -> Self {
        self.metric_name = Some(value.into());
        self
    }
    /// Sets `LastMin`.
    pub fn last_min(mut self, value: impl Into<String>) -> Self {
        self.last_min = Some(value.into());
        self
    }
    /// Sets `SourceType`.
    pub fn source_type(mut self, value: impl Into<String>) -> Self {
        self.source_type = Some(value.into());
        self
    }
    /// Sets `EventType`.
    pub fn event_type(mut self, value: impl Into<String>) -> Self {
        self.event_type = Some(value.into());
        self
    }
    /// Sets `RuleId`.
    pub fn rule_id(mut self, value: impl Into<String>) -> Self {
        self.rule_id = Some(value.into());
        self
    }
}

request! {
    DescribeAlertLogCountRequest {
        "GroupBy" => group_by: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "SearchKey" => search_key: query,
        "Namespace" => namespace: query,
        "GroupId" => group_id: query,
        "Product" => product: query,
        "Level" => level: query,
        "SendStatus" => send_status: query,
        "ContactGroup" => contact_group: query,
        "RuleName" => rule_name: query,
        "MetricName" => metric_name: query,
        "LastMin" => last_min: query,
        "SourceType" => source_type: query,
        "EventType" => event_type: query,
        "RuleId" => rule_id: query,
    }
}

impl Operation for DescribeAlertLogCountRequest {
    type Response = DescribeAlertLogCountResponse;
    type Error = DescribeAlertLogCountError;
    const INFO: OperationInfo = super::operation("DescribeAlertLogCount")
        .required(&["GroupBy"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeAlertLogCountError] = &[
        DescribeAlertLogCountError::ResourceNotFound,
        DescribeAlertLogCountError::ParameterInvalid,
        DescribeAlertLogCountError::AccessForbidden,
        DescribeAlertLogCountError::ResourceConflict,
        DescribeAlertLogCountError::ResourceExist,
        DescribeAlertLogCountError::InternalError,
    ];
}

impl Paginated for DescribeAlertLogCountRequest {
    type Item = AlertLogCount;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(_: &Self::Response) -> PageResponse {
        PageResponse::new()
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.alert_log_count)
    }
}

/// Response to [`DescribeAlertLogCountRequest`].
#[non_exhaustive]
pub struct DescribeAlertLogCountResponse {
    /// Numbers of alert logs, one entry for each group.
    pub alert_log_count: Vec<AlertLogCount>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1C4A3709-BF52-42EE-87B5-7435F0929585`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeAlertLogCountResponse {
        "AlertLogCount" => alert_log_count: list(""),
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Numbers of alert logs, one entry for each group.
#[non_exhaustive]
pub struct AlertLogCount {
    /// How many items or events were counted. Example: `1`.
    pub count: Option<i32>,
    /// Numbers by value of the field.
    pub logs: Vec<Logs>,
}

response! {
    AlertLogCount {
        "Count" => count: value,
        "Logs" => logs: list(""),
    }
}

/// Numbers by value of the field.
#[non_exhaustive]
pub struct Logs {
    /// Field that the alerts are counted by. Example: `product`.
    pub name: Option<String>,
    /// Value of the field. Example: `ECS`.
    pub value: Option<String>,
}

response! {
    Logs {
        "Name" => name: value,
        "Value" => value: value,
    }
}

/// Errors that the documentation of [`DescribeAlertLogCountRequest`] names.
///
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceConflict`](super::DocumentedError::ResourceConflict)
/// - [`ResourceExist`](super::DocumentedError::ResourceExist)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeAlertLogCountError = super::DocumentedError;
