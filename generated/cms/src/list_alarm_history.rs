// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAlarmHistory`, from `cms/ListAlarmHistory.md`.

use alicloud_runtime::codegen::*;

/// Lists alerts of the past.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::ListAlarmHistoryRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_alarm_history(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAlarmHistoryRequest {
    /// Where to go on, as the call before returned it. Example: `1`.
    pub cursor: Option<String>,
    /// End of the period to look at. Example: `1548927491223`.
    pub end_time: Option<String>,
    /// ID of the rule, policy or task that the call works on. Example: `1a775e37-dfba-430c`.
    pub id: Option<String>,
    /// How many items to return at most, or the size asked for. Default: `100`. Example: `3`.
    pub size: Option<i32>,
    /// Beginning of the period to look at. Example: `1548913091223`.
    pub start_time: Option<String>,
}

impl ListAlarmHistoryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Cursor`.
    pub fn cursor(mut self, value: impl Into<String>) -> Self {
        self.cursor = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `Id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `Size`.
    #[inline]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
}

request! {
    ListAlarmHistoryRequest {
        "Cursor" => cursor: query,
        "EndTime" => end_time: query,
        "Id" => id: query,
        "Size" => size: query,
        "StartTime" => start_time: query,
    }
}

impl Operation for ListAlarmHistoryRequest {
    type Response = ListAlarmHistoryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListAlarmHistory")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
}

impl Paginated for ListAlarmHistoryRequest {
    type Item = AlarmHistory;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.cursor)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.cursor)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.alarm_history_list)
    }
}

/// Response to [`ListAlarmHistoryRequest`].
#[non_exhaustive]
pub struct ListAlarmHistoryResponse {
    /// Alerts of the past, one entry each.
    pub alarm_history_list: Vec<AlarmHistory>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Where the next call goes on; empty once nothing is left. Example: `1`.
    pub cursor: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1DBBCE29-0F69-435C-B65C-53D1011D1D72`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ListAlarmHistoryResponse {
        "AlarmHistoryList" => alarm_history_list: list("AlarmHistory"),
        "Code" => code: value,
        "Cursor" => cursor: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Alerts of the past, one entry each.
#[non_exhaustive]
pub struct AlarmHistory {
    /// When the alert was set off. Example: `1548926982000`.
    pub alarm_time: Option<i64>,
    /// Alert contact groups that are notified. Example: `text`.
    pub contact_groups: Option<String>,
    /// Resources that the item is about, as pairs of key and value. Example: `{"instanceId":"XXX"}`.
    pub dimension: Option<String>,
    /// How many periods in a row the condition has to hold. Example: `3`.
    pub evaluation_count: Option<i32>,
    /// ID of the alert rule. Example: `1a775e37-dfba-430c`.
    pub id: Option<String>,
    /// Label of the instance that people recognize it by. Example: `test-demo`.
    pub instance_name: Option<String>,
    /// How long the alert lasted. Unit: `milliseconds`. Example: `2851651669`.
    pub last_time: Option<i64>,
    /// Measured quantity that the item is about, under the name that the product gives it.
    /// Example: `CPUUtilization`.
    pub metric_name: Option<String>,
    /// Name of the alert rule. Example: `text`.
    pub name: Option<String>,
    /// Product that the metric belongs to, under its name in CloudMonitor.
    /// Example: `acs_ecs_dashboard`.
    pub namespace: Option<String>,
    /// Whether the alert was active or over. Example: `ALARM`.
    pub state: Option<String>,
    /// Whether the alert was notified, fell into the mute period, or came outside the rule's hours.
    /// Example: `2`.
    pub status: Option<i32>,
    /// Value of the metric when the alert began or ended. Example: `84401454`.
    pub value: Option<String>,
}

response! {
    AlarmHistory {
        "AlarmTime" => alarm_time: value,
        "ContactGroups" => contact_groups: value,
        "Dimension" => dimension: value,
        "EvaluationCount" => evaluation_count: value,
        "Id" => id: value,
        "InstanceName" => instance_name: value,
        "LastTime" => last_time: value,
        "MetricName" => metric_name: value,
        "Name" => name: value,
        "Namespace" => namespace: value,
        "State" => state: value,
        "Status" => status: value,
        "Value" => value: value,
    }
}
