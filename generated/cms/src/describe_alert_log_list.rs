// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAlertLogList`, from `cms/DescribeAlertLogList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Level};

/// Lists alert logs, with how their notifications were delivered.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DescribeAlertLogListRequest::new()
///     .product("ECS")
///     .group_by("product");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_alert_log_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAlertLogListRequest {
    /// Beginning of the period to look at. Unit: `milliseconds`. Example: `1609988009694`.
    pub start_time: Option<i64>,
    /// End of the period to look at. Unit: `milliseconds`. Example: `1610074409694`.
    pub end_time: Option<i64>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// Text to search for. Example: `alert`.
    pub search_key: Option<String>,
    /// Application group that the call concerns, as
    /// [`DescribeMonitorGroups`](super::Client::describe_monitor_groups) returned it.
    /// Example: `7301****`.
    pub group_id: Option<String>,
    /// Product that the metric belongs to, under its name in CloudMonitor.
    /// Example: `acs_ecs_dashboard`.
    pub namespace: Option<String>,
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
    /// Metric concerned, under the name that the product gives it. Example: `IntranetInRate`.
    pub metric_name: Option<String>,
    /// How many minutes back from now alert logs are looked at. Unit: `minutes`. Example: `360`.
    pub last_min: Option<String>,
    /// Field or fields by which the records are grouped. Example: `product`.
    pub group_by: Option<String>,
    /// Alert rule concerned, by its ID.
    pub rule_id: Option<String>,
    /// Kind of alert rule; only rules on metrics are known.
    pub source_type: Option<String>,
    /// Whether alerts that were set off or those that ended are listed.
    pub event_type: Option<String>,
}

impl DescribeAlertLogListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `GroupId`.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
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
    /// Sets `GroupBy`.
    pub fn group_by(mut self, value: impl Into<String>) -> Self {
        self.group_by = Some(value.into());
        self
    }
    /// Sets `RuleId`.
    pub fn rule_id(mut self, value: impl Into<String>) -> Self {
        self.rule_id = Some(value.into());
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
}

request! {
    DescribeAlertLogListRequest {
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "SearchKey" => search_key: query,
        "GroupId" => group_id: query,
        "Namespace" => namespace: query,
        "Product" => product: query,
        "Level" => level: query,
        "SendStatus" => send_status: query,
        "ContactGroup" => contact_group: query,
        "RuleName" => rule_name: query,
        "MetricName" => metric_name: query,
        "LastMin" => last_min: query,
        "GroupBy" => group_by: query,
        "RuleId" => rule_id: query,
        "SourceType" => source_type: query,
        "EventType" => event_type: query,
    }
}

impl Operation for DescribeAlertLogListRequest {
    type Response = DescribeAlertLogListResponse;
    type Error = DescribeAlertLogListError;
    const INFO: OperationInfo = super::operation("DescribeAlertLogList")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeAlertLogListError] = &[
        DescribeAlertLogListError::ResourceNotFound,
        DescribeAlertLogListError::ParameterInvalid,
        DescribeAlertLogListError::AccessForbidden,
        DescribeAlertLogListError::ResourceConflict,
        DescribeAlertLogListError::ResourceExist,
        DescribeAlertLogListError::InternalError,
    ];
}

impl Paginated for DescribeAlertLogListRequest {
    type Item = Alarm;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.alert_log_list)
    }
}

/// Response to [`DescribeAlertLogListRequest`].
#[non_exhaustive]
pub struct DescribeAlertLogListResponse {
    /// Records of alerts and their notifications, one entry each.
    pub alert_log_list: Vec<Alarm>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Page of the list that this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1C4A3709-BF52-42EE-87B5-7435F0929585`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
    /// How many records there are in all. Example: `88`.
    pub total: Option<i32>,
}

response! {
    DescribeAlertLogListResponse {
        "AlertLogList" => alert_log_list: list(""),
        "Code" => code: value,
        "Message" => message: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Total" => total: value,
    }
}

/// Records of alerts and their notifications, one entry each.
#[non_exhaustive]
pub struct Alarm {
    /// When the alert was set off. Unit: `milliseconds`. Example: `1610043776621`.
    pub alert_time: Option<String>,
    /// TradeManager accounts that were notified. Example: `Alice`.
    pub contact_aliiww_list: Vec<String>,
    /// DingTalk chatbots that were notified. Example: `CloudMonitor`.
    pub contact_ding_list: Vec<String>,
    /// Alert contact groups that are notified. Example: `ECS_Group`.
    pub contact_groups: Vec<String>,
    /// Email addresses that were notified. Example: `alice@example.com`.
    pub contact_mail_list: Vec<String>,
    /// Contacts that were called by phone. Example: `1368888****`.
    pub contact_on_call_list: Vec<String>,
    /// Phone numbers that were notified by text message. Example: `1368888****`.
    pub contact_sms_list: Vec<String>,
    /// Resources that the metric is about, as pairs of key and value.
    pub dimensions: Vec<Dimensions>,
    /// DingTalk webhooks that were called.
    pub dingding_webhook_list: Vec<String>,
    /// Rule that set off the alert.
    pub escalation: Option<Escalation>,
    /// Event that set off the alert. Example: `IOHang`.
    pub event_name: Option<String>,
    /// Further facts as pairs of name and value.
    pub extended_info: Vec<ExtInfo>,
    /// Application group that the item belongs to or that was created. Example: `7301****`.
    pub group_id: Option<String>,
    /// Name of the application group. Example: `ECS_Instances`.
    pub group_name: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `i-m5e1qg6uo38rztr4****`.
    pub instance_id: Option<String>,
    /// Label of the instance that people recognize it by. Example: `portalHost`.
    pub instance_name: Option<String>,
    /// Level of the alert or event, or the way of notification that goes with it. Example: `P4`.
    pub level: Option<Open<Level>>,
    /// How the alert level changed, from which one to which. Example: `P4->OK`.
    pub level_change: Option<String>,
    /// Text for people that explains the code or the event beside it.
    /// Example: `{"alertName":"e47aa0ac-4076-44db-a47d-d1083968****_Availability"}`.
    pub message: Option<String>,
    /// Measured quantity that the item is about, under the name that the product gives it.
    /// Example: `cpu_total`.
    pub metric_name: Option<String>,
    /// Product that the metric belongs to, under its name in CloudMonitor.
    /// Example: `acs_ecs_dashboard`.
    pub namespace: Option<String>,
    /// Code of the cloud service concerned. Example: `ECS`.
    pub product: Option<String>,
    /// Alert rule that was created or that the item is about.
    /// Example: `d582b9e9-b1c1-4f17-9279-0fe7333a****_ResponseTime`.
    pub rule_id: Option<String>,
    /// Name that the rule was set up with. Example: `text`.
    pub rule_name: Option<String>,
    /// Whether the alert was notified and, if not, why, such as a mute period. Example: `0`.
    pub send_status: Option<String>,
    /// Webhooks that were called, with the results. Example: `https://www.aliyun.com`.
    pub webhook_list: Vec<WebhookList>,
    /// Blacklist policy that held the alert back, by its ID. Example: `8410dbbd-7d30-41c5-94cb-****`.
    pub black_list_uuid: Option<String>,
    /// Blacklist policy that held the alert back, by its name. Example: `Black_Test`.
    pub black_list_name: Option<String>,
    /// Blacklist policy that held the alert back, as JSON text. Example: `text`.
    pub black_list_detail: Option<String>,
    /// How the notifications were delivered.
    pub send_detail: Option<SendDetail>,
    /// How the notifications were delivered, one entry for each channel.
    pub send_result_list: Vec<SendResultList>,
    /// ID that stands for one alert log entry.
    /// Example: `7510****::e8a472a0-46ae-4ac0-84b1-e46be368****`.
    pub log_id: Option<String>,
}

response! {
    Alarm {
        "AlertTime" => alert_time: value,
        "ContactALIIWWList" => contact_aliiww_list: list(""),
        "ContactDingList" => contact_ding_list: list(""),
        "ContactGroups" => contact_groups: list(""),
        "ContactMailList" => contact_mail_list: list(""),
        "ContactOnCallList" => contact_on_call_list: list(""),
        "ContactSMSList" => contact_sms_list: list(""),
        "Dimensions" => dimensions: list(""),
        "DingdingWebhookList" => dingding_webhook_list: list(""),
        "Escalation" => escalation: value,
        "EventName" => event_name: value,
        "ExtendedInfo" => extended_info: list(""),
        "GroupId" => group_id: value,
        "GroupName" => group_name: value,
        "InstanceId" => instance_id: value,
        "InstanceName" => instance_name: value,
        "Level" => level: value,
        "LevelChange" => level_change: value,
        "Message" => message: value,
        "MetricName" => metric_name: value,
        "Namespace" => namespace: value,
        "Product" => product: value,
        "RuleId" => rule_id: value,
        "RuleName" => rule_name: value,
        "SendStatus" => send_status: value,
        "WebhookList" => webhook_list: list(""),
        "BlackListUUID" => black_list_uuid: value,
        "BlackListName" => black_list_name: value,
        "BlackListDetail" => black_list_detail: value,
        "SendDetail" => send_detail: value,
        "SendResultList" => send_result_list: list(""),
        "LogId" => log_id: value,
    }
}

/// Resources that the metric is about, as pairs of key and value.
#[non_exhaustive]
pub struct Dimensions {
    /// Name of the dimension, such as `instanceId`.
    pub key: Option<String>,
    /// What the dimension says, such as an instance ID. Example: `i-m5e1qg6uo38rztr4****`.
    pub value: Option<String>,
}

response! {
    Dimensions {
        "Key" => key: value,
        "Value" => value: value,
    }
}

/// Rule that set off the alert.
#[non_exhaustive]
pub struct Escalation {
    /// Condition that sets off the alert. Example: `$Average<90`.
    pub expression: Option<String>,
    /// Level of the alert or event, or the way of notification that goes with it. Example: `P4`.
    pub level: Option<Open<Level>>,
    /// How many times in a row the condition has to hold. Example: `1`.
    pub times: Option<i32>,
}

response! {
    Escalation {
        "Expression" => expression: value,
        "Level" => level: value,
        "Times" => times: value,
    }
}

/// Further facts as pairs of name and value.
#[non_exhaustive]
pub struct ExtInfo {
    /// Name that people know the item by. Example: `userId`.
    pub name: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `12706****`.
    pub value: Option<String>,
}

response! {
    ExtInfo {
        "Name" => name: value,
        "Value" => value: value,
    }
}

/// Webhooks that were called, with the results.
#[non_exhaustive]
pub struct WebhookList {
    /// Code of the result, for programs to act on. Example: `200`.
    pub code: Option<String>,
    /// URL that was called about the alert. Example: `https://www.aliyun.com/webhook.html`.
    pub url: Option<String>,
    /// Text for people that explains the result. Example: `success`.
    pub message: Option<String>,
}

response! {
    WebhookList {
        "code" => code: value,
        "url" => url: value,
        "message" => message: value,
    }
}

/// How the notifications were delivered.
#[non_exhaustive]
pub struct SendDetail {
    /// Code that tells how it ended. Example: `success`.
    pub result_code: Option<String>,
    /// How the delivery went, by channel.
    pub channel_result_list: Vec<ChannelResultList>,
}

response! {
    SendDetail {
        "ResultCode" => result_code: value,
        "ChannelResultList" => channel_result_list: list(""),
    }
}

/// How the delivery went, by channel.
#[non_exhaustive]
pub struct ChannelResultList {
    /// Way in which the notification was sent. Example: `MAIL`.
    pub channel: Option<String>,
    /// Single deliveries, one entry each.
    pub result_list: Vec<ResultList>,
}

response! {
    ChannelResultList {
        "Channel" => channel: value,
        "ResultList" => result_list: list(""),
    }
}

/// Single deliveries, one entry each.
#[non_exhaustive]
pub struct ResultList {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0BDAF8A8-04DC-5F0C-90E4-724D42C4****`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
    /// Details of the delivery.
    pub detail: Option<String>,
    /// Targets that were notified. Example: `MAIL`.
    pub notify_target_list: Vec<String>,
}

response! {
    ResultList {
        "Code" => code: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Detail" => detail: value,
        "notifyTargetList" => notify_target_list: list(""),
    }
}

/// How the notifications were delivered, one entry for each channel.
#[non_exhaustive]
pub struct SendResultList {
    /// Channel by which the notification was sent, such as email. Example: `MAIL`.
    pub key: Option<String>,
    /// Who was notified by the channel. Example: `username@example.com`.
    pub value: Vec<String>,
}

response! {
    SendResultList {
        "Key" => key: value,
        "Value" => value: list(""),
    }
}

/// Errors that the documentation of [`DescribeAlertLogListRequest`] names.
///
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceConflict`](super::DocumentedError::ResourceConflict)
/// - [`ResourceExist`](super::DocumentedError::ResourceExist)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeAlertLogListError = super::DocumentedError;
