// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAlarm`, from `cms/ListAlarm.md`.

use alicloud_runtime::codegen::*;

/// Lists alert rules.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::ListAlarmRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_alarm(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAlarmRequest {
    /// Resources that the metric is about, as pairs of key and value. Example: `{"instanceId":"XXX"}`.
    pub dimension: Option<String>,
    /// ID of the rule, policy or task that the call works on.
    /// Example: `i-2ze3w55tr2rcpejpcfap_72071739`.
    pub id: Option<String>,
    /// Return only alert rules that are switched on, or only those switched off. Example: `true`.
    pub is_enable: Option<bool>,
    /// Return only alert rules of this name. Example: `text`.
    pub name: Option<String>,
    /// Product that the metric belongs to, under its name in CloudMonitor.
    /// Example: `acs_ecs_dashboard`.
    pub namespace: Option<String>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Default: `100`. Example: `2`.
    pub page_size: Option<i32>,
    /// State of the alert rules that are returned. Example: `ok`.
    pub state: Option<String>,
}

impl ListAlarmRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Dimension`.
    pub fn dimension(mut self, value: impl Into<String>) -> Self {
        self.dimension = Some(value.into());
        self
    }
    /// Sets `Id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `IsEnable`.
    #[inline]
    pub fn is_enable(mut self, value: bool) -> Self {
        self.is_enable = Some(value);
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
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
    /// Sets `State`.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
}

request! {
    ListAlarmRequest {
        "Dimension" => dimension: query,
        "Id" => id: query,
        "IsEnable" => is_enable: query,
        "Name" => name: query,
        "Namespace" => namespace: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "State" => state: query,
    }
}

impl Operation for ListAlarmRequest {
    type Response = ListAlarmResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListAlarm")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
}

impl Paginated for ListAlarmRequest {
    type Item = Alarm;
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
        Some(&mut response.alarm_list)
    }
}

/// Response to [`ListAlarmRequest`].
#[non_exhaustive]
pub struct ListAlarmResponse {
    /// Alert rules found, one entry each.
    pub alarm_list: Vec<Alarm>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Success`.
    pub message: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left. Example: `2`.
    pub next_token: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EFD27F56-5799-4CE8-B625-56DF3332331C`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
    /// How many records there are in all. Example: `27`.
    pub total: Option<i32>,
}

response! {
    ListAlarmResponse {
        "AlarmList" => alarm_list: list("Alarm"),
        "Code" => code: value,
        "Message" => message: value,
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Total" => total: value,
    }
}

/// Alert rules found, one entry each.
#[non_exhaustive]
pub struct Alarm {
    /// How the value of the metric is compared with the threshold. Example: `>`.
    pub comparison_operator: Option<String>,
    /// Alert contact groups that are notified. Example: `["test4nudou"]`.
    pub contact_groups: Option<String>,
    /// Resources that the metric is about, as pairs of key and value.
    /// Example: `["{\"instanceId\":\" i-abcdefgh123456\"}"]`.
    pub dimensions: Option<String>,
    /// Whether the feature or the item is switched on. Example: `true`.
    pub enable: Option<bool>,
    /// Hour at which the rule stops being in effect for the day. Example: `24`.
    pub end_time: Option<i32>,
    /// How many periods in a row the condition has to hold. Default: `3`. Example: `3`.
    pub evaluation_count: Option<i32>,
    /// ID of the alert rule. Example: `i-2ze3w55tr2rcpejpcfap_72071739`.
    pub id: Option<String>,
    /// Measured quantity that the item is about, under the name that the product gives it.
    /// Example: `CPUUtilization`.
    pub metric_name: Option<String>,
    /// Name of the alert rule. Example: `text`.
    pub name: Option<String>,
    /// Product that the metric belongs to, under its name in CloudMonitor.
    /// Example: `acs_ecs_dashboard`.
    pub namespace: Option<String>,
    /// Kind of the notification. Example: `0`.
    pub notify_type: Option<i32>,
    /// Interval, in seconds, over which values of the metric are aggregated. Example: `300`.
    pub period: Option<i32>,
    /// How long an alert that goes on is not notified again. Unit: `seconds`. Example: `86400`.
    pub silence_time: Option<i32>,
    /// Hour from which the rule is in effect every day. Example: `0`.
    pub start_time: Option<i32>,
    /// Whether the rule has an active alert, has none, or gets no data. Example: `ok`.
    pub state: Option<String>,
    /// Statistic of the metric that is used, such as the average.
    pub statistics: Option<String>,
    /// Value that the metric is compared with. Example: `90`.
    pub threshold: Option<String>,
    /// URL that is called when an alert is set off.
    pub webhook: Option<String>,
    /// Resources that the item is about, as pairs of key and value.
    pub dimension: Option<String>,
}

response! {
    Alarm {
        "ComparisonOperator" => comparison_operator: value,
        "ContactGroups" => contact_groups: value,
        "Dimensions" => dimensions: value,
        "Enable" => enable: value,
        "EndTime" => end_time: value,
        "EvaluationCount" => evaluation_count: value,
        "Id" => id: value,
        "MetricName" => metric_name: value,
        "Name" => name: value,
        "Namespace" => namespace: value,
        "NotifyType" => notify_type: value,
        "Period" => period: value,
        "SilenceTime" => silence_time: value,
        "StartTime" => start_time: value,
        "State" => state: value,
        "Statistics" => statistics: value,
        "Threshold" => threshold: value,
        "Webhook" => webhook: value,
        "Dimension" => dimension: value,
    }
}
