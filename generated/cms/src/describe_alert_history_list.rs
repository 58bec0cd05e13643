// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAlertHistoryList`, from `cms/DescribeAlertHistoryList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AlertState};

/// Lists alerts of the past.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DescribeAlertHistoryListRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_alert_history_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeAlertHistoryListRequest {
    /// State of the alert, to narrow the list down to or to be put into. Example: `ALARM`.
    pub alert_status: Option<Open<AlertStatus>>,
    /// Order by time; in spite of its name, true puts the latest record first. Example: `true`.
    pub ascending: Option<bool>,
    /// End of the period to look at. Example: `1554085998000`.
    pub end_time: Option<String>,
    /// Application group that the call concerns, as
    /// [`DescribeMonitorGroups`](super::Client::describe_monitor_groups) returned it.
    /// Example: `123456`.
    pub group_id: Option<String>,
    /// Metric concerned, under the name that the product gives it. Example: `cpu_total`.
    pub metric_name: Option<String>,
    /// Product that the metric belongs to, under its name in CloudMonitor.
    /// Example: `acs_ecs_dashboard`.
    pub namespace: Option<String>,
    /// Which page of the list to return. Example: `1`.
    pub page: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Alert rule concerned, by its ID. Example: `aaaabbb123`.
    pub rule_id: Option<String>,
    /// Name of the alert or event rule. Example: `text`.
    pub rule_name: Option<String>,
    /// Beginning of the period to look at. Example: `1554085998000`.
    pub start_time: Option<String>,
    /// State of the alert notifications that are returned. Example: `2`.
    pub state: Option<String>,
    /// Return only alerts that were notified, fell into the mute period, or came outside the rule's
    /// hours.
    pub status: Option<String>,
}

impl DescribeAlertHistoryListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AlertStatus`.
    pub fn alert_status(mut self, value: impl Into<Open<AlertStatus>>) -> Self {
        self.alert_status = Some(value.into());
        self
    }
    /// Sets `Ascending`.
    #[inline]
    pub fn ascending(mut self, value: bool) -> Self {
        self.ascending = Some(value);
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `GroupId`.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `MetricName`.
    pub fn metric_name(mut self, value: impl Into<String>) -> Self {
        self.metric_name = Some(value.into());
        self
    }
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `Page`.
    #[inline]
    pub fn page(mut self, value: i32) -> Self {
        self.page = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `RuleId`.
    pub fn rule_id(mut self, value: impl Into<String>) -> Self {
        self.rule_id = Some(value.into());
        self
    }
    /// Sets `RuleName`.
    pub fn rule_name(mut self, value: impl Into<String>) -> Self {
        self.rule_name = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `State`.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
}

request! {
    DescribeAlertHistoryListRequest {
        "AlertStatus" => alert_status: query,
        "Ascending" => ascending: query,
        "EndTime" => end_time: query,
        "GroupId" => group_id: query,
        "MetricName" => metric_name: query,
        "Namespace" => namespace: query,
        "Page" => page: query,
        "PageSize" => page_size: query,
        "RuleId" => rule_id: query,
        "RuleName" => rule_name: query,
        "StartTime" => start_time: query,
        "State" => state: query,
        "Status" => status: query,
    }
}

impl Operation for DescribeAlertHistoryListRequest {
    type Response = DescribeAlertHistoryListResponse;
    type Error = DescribeAlertHistoryListError;
    const INFO: OperationInfo = super::operation("DescribeAlertHistoryList")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeAlertHistoryListError] = &[
        DescribeAlertHistoryListError::Any,
        DescribeAlertHistoryListError::InternalError,
    ];
}

impl Paginated for DescribeAlertHistoryListRequest {
    type Item = AlarmHistory;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.alarm_history_list)
    }
}

/// Response to [`DescribeAlertHistoryListRequest`].
#[non_exhaustive]
pub struct DescribeAlertHistoryListResponse {
    /// Alerts of the past, one entry each.
    pub alarm_history_list: Vec<AlarmHistory>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `189B35DD-68BA-43CE-A66A-57F0BE12C885`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
    /// How many records there are in all. Example: `2`.
    pub total: Option<String>,
}

response! {
    DescribeAlertHistoryListResponse {
        "AlarmHistoryList" => alarm_history_list: list("AlarmHistory"),
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Total" => total: value,
    }
}

/// Alerts of the past, one entry each.
#[non_exhaustive]
pub struct AlarmHistory {
    /// Rule that set off the alert. Example: `text`.
    pub alert_name: Option<String>,
    /// Whether the rule has an active alert, has none, or gets no data. Here: `OK`, `ALARM`.
    /// Example: `OK`.
    pub alert_state: Option<Open<AlertState>>,
    /// When the alert was set off. Example: `1554105040000`.
    pub alert_time: Option<i64>,
    /// TradeManager accounts that were notified. Example: `text`.
    pub contact_alii_ms: Vec<String>,
    /// Alert contact groups that are notified. Example: `text`.
    pub contact_groups: Vec<String>,
    /// Email addresses that were notified. Example: `xxx@aliyun.com`.
    pub contact_mails: Vec<String>,
    /// Phone numbers that were notified by text message. Example: `1333333****`.
    pub contact_smses: Vec<String>,
    /// Resources that the metric is about, as pairs of key and value.
    /// Example: `{"instanceId":"i-2zebwilv3xfdg1****"}`.
    pub dimensions: Option<String>,
    /// How many periods in a row the condition has to hold. Example: `2`.
    pub evaluation_count: Option<i32>,
    /// Condition that sets off the alert. Example: `$Average>=1`.
    pub expression: Option<String>,
    /// Application group that the item belongs to or that was created. Example: `12345`.
    pub group_id: Option<String>,
    /// Label of the instance that people recognize it by. Example: `ali-186xxxx123456`.
    pub instance_name: Option<String>,
    /// How long the alert lasted. Example: `347020693`.
    pub last_time: Option<i64>,
    /// Level of the alert or event, or the way of notification that goes with it. Example: `P3`.
    pub level: Option<String>,
    /// Measured quantity that the item is about, under the name that the product gives it.
    /// Example: `cpu_total`.
    pub metric_name: Option<String>,
    /// Product that the metric belongs to, under its name in CloudMonitor.
    /// Example: `acs_ecs_dashboard`.
    pub namespace: Option<String>,
    /// Alert rule that was created or that the item is about.
    /// Example: `d97a65a7-70d2-4a8a-97bf-1a9147****`.
    pub rule_id: Option<String>,
    /// Name that the rule was set up with. Example: `text`.
    pub rule_name: Option<String>,
    /// Whether the alert was notified, fell into the mute period, or came outside the rule's hours.
    /// Example: `2`.
    pub status: Option<i32>,
    /// Value of the metric when the alert began or ended. Example: `5.39`.
    pub value: Option<String>,
    /// URLs that were called. Example: `http://www.aliyun.com/webhook.html`.
    pub webhooks: Option<String>,
    /// Whether the alert was active or over. Example: `ALARM`.
    pub state: Option<String>,
    /// Alert contacts, one entry each.
    pub contacts: Vec<String>,
}

response! {
    AlarmHistory {
        "AlertName" => alert_name: value,
        "AlertState" => alert_state: value,
        "AlertTime" => alert_time: value,
        "ContactALIIMs" => contact_alii_ms: list("ContactALIIM"),
        "ContactGroups" => contact_groups: list("ContactGroup"),
        "ContactMails" => contact_mails: list("ContactMail"),
        "ContactSmses" => contact_smses: list("ContactSms"),
        "Dimensions" => dimensions: value,
        "EvaluationCount" => evaluation_count: value,
        "Expression" => expression: value,
        "GroupId" => group_id: value,
        "InstanceName" => instance_name: value,
        "LastTime" => last_time: value,
        "Level" => level: value,
        "MetricName" => metric_name: value,
        "Namespace" => namespace: value,
        "RuleId" => rule_id: value,
        "RuleName" => rule_name: value,
        "Status" => status: value,
        "Value" => value: value,
        "Webhooks" => webhooks: value,
        "State" => state: value,
        "Contacts" => contacts: list("Contact"),
    }
}

values! {
    /// State of the alert, to narrow the list down to or to be put into.
    pub enum AlertStatus {
        /// At least one alert is active.
        Alarm = "ALARM",
        /// No alert is active.
        Ok = "OK",
    }
}

/// Errors that the documentation of [`DescribeAlertHistoryListRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any), here with HTTP status 204
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeAlertHistoryListError = super::DocumentedError;
