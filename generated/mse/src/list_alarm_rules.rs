// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAlarmRules`, from `mse/ListAlarmRules.md`.

use alicloud_runtime::codegen::*;

/// Lists the alarm rules with their state.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::ListAlarmRulesRequest::new()
///     .alarm_mse_type("1")
///     .page_num(1)
///     .page_size(10);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_alarm_rules(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAlarmRulesRequest {
    /// **Required.** Which kind of alert mse it is or is to be.
    pub alarm_mse_type: Option<String>,
    /// **Required.** Which page of the list to return. Example: `1`.
    pub page_num: Option<i32>,
    /// **Required.** How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// More parameters as a JSON text, kept for extensions.
    pub request_pars: Option<String>,
}

impl ListAlarmRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AlarmMseType`, which is required.
    pub fn alarm_mse_type(mut self, value: impl Into<String>) -> Self {
        self.alarm_mse_type = Some(value.into());
        self
    }
    /// Sets `PageNum`, which is required.
    #[inline]
    pub fn page_num(mut self, value: i32) -> Self {
        self.page_num = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `RequestPars`.
    pub fn request_pars(mut self, value: impl Into<String>) -> Self {
        self.request_pars = Some(value.into());
        self
    }
}

request! {
    ListAlarmRulesRequest {
        "AlarmMseType" => alarm_mse_type: query,
        "PageNum" => page_num: query,
        "PageSize" => page_size: query,
        "RequestPars" => request_pars: query,
    }
}

impl Operation for ListAlarmRulesRequest {
    type Response = ListAlarmRulesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListAlarmRules")
        .required(&["AlarmMseType", "PageNum", "PageSize"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"])
        .read_only();
}

impl Paginated for ListAlarmRulesRequest {
    type Item = AlarmRuleModel;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_num).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count).size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data)
    }
}

/// Response to [`ListAlarmRulesRequest`].
#[non_exhaustive]
pub struct ListAlarmRulesResponse {
    /// What the call found, one entry each.
    pub data: Vec<AlarmRuleModel>,
    /// Code of the reason why the call or the item failed. Example: `mse-100-000`.
    pub error_code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `202`.
    pub http_code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Which page of the whole list this one is. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `54973C90-F379-4372-9AA5-053A3F7****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// How many items match in all, over all pages. Example: `12`.
    pub total_count: Option<i32>,
}

response! {
    ListAlarmRulesResponse {
        "Data" => data: list(""),
        "ErrorCode" => error_code: value,
        "HttpCode" => http_code: value,
        "Message" => message: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "TotalCount" => total_count: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct AlarmRuleModel {
    /// Name that the alert goes by. Example: `test`.
    pub alarm_name: Option<String>,
    /// Details about the alert rule. Example: `text`.
    pub alarm_rule_detail: Option<String>,
    /// Alarm rule concerned, as [`ListAlarmRules`](super::Client::list_alarm_rules) shows it.
    /// Example: `393****`.
    pub alarm_rule_id: Option<String>,
    /// State that the alert is in. Example: `RUNNING`.
    pub alarm_status: Option<Open<AlarmStatus>>,
    /// When the item was created. Example: `2021-02-08 15:30:27`.
    pub create_time: Option<String>,
}

response! {
    AlarmRuleModel {
        "AlarmName" => alarm_name: value,
        "AlarmRuleDetail" => alarm_rule_detail: value,
        "AlarmRuleId" => alarm_rule_id: value,
        "AlarmStatus" => alarm_status: value,
        "CreateTime" => create_time: value,
    }
}

values! {
    /// State that the alert is in.
    pub enum AlarmStatus {
        /// The alarm rule is at work.
        Running = "RUNNING",
        /// The alarm rule has failed and raises no alarms.
        Error = "ERROR",
    }
}
