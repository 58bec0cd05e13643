// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SearchAlertRules`, from `arms/SearchAlertRules.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AppType, Tag};

/// Finds alert rules by title, type, application, or tags.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::SearchAlertRulesRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.search_alert_rules(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SearchAlertRulesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Title or heading shown to people. Example: `AlertRuleTitle`.
    pub title: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `4`.
    pub type_: Option<String>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub current_page: Option<i32>,
    /// How many items a page holds at most. Default: `10`. Example: `20`.
    pub page_size: Option<i32>,
    /// Identifier of the process, product or application concerned.
    /// Example: `atc889zkcf@d8deedfa9bf****`.
    pub pid: Option<String>,
    /// Which kind of application it is or is to be. Example: `TRACE`.
    pub app_type: Option<Open<AppType>>,
    /// Region that the system lies in. Example: `cn-hangzhou`.
    pub system_region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxyexli2****`.
    pub resource_group_id: Option<String>,
    /// ID of the alert rule that the call is about. Example: `12345`.
    pub alert_rule_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tags: Vec<Tag>,
}

impl SearchAlertRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Title`.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `Pid`.
    pub fn pid(mut self, value: impl Into<String>) -> Self {
        self.pid = Some(value.into());
        self
    }
    /// Sets `AppType`.
    pub fn app_type(mut self, value: impl Into<Open<AppType>>) -> Self {
        self.app_type = Some(value.into());
        self
    }
    /// Sets `SystemRegionId`.
    pub fn system_region_id(mut self, value: impl Into<String>) -> Self {
        self.system_region_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `AlertRuleId`.
    pub fn alert_rule_id(mut self, value: impl Into<String>) -> Self {
        self.alert_rule_id = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    SearchAlertRulesRequest {
        "RegionId" => region_id: query,
        "Title" => title: query,
        "Type" => type_: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "Pid" => pid: query,
        "AppType" => app_type: query,
        "SystemRegionId" => system_region_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "AlertRuleId" => alert_rule_id: query,
        "Tags" => tags: query,
    }
}

impl Operation for SearchAlertRulesRequest {
    type Response = SearchAlertRulesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SearchAlertRules")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for SearchAlertRulesRequest {
    type Item = AlertRuleEntity;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.page_bean.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.page_bean.as_mut()?.alert_rules)
    }
}

/// Response to [`SearchAlertRulesRequest`].
#[non_exhaustive]
pub struct SearchAlertRulesResponse {
    /// Page of the list, with the facts about paging.
    pub page_bean: Option<PageBean>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `34ED024E-9E31-434A-9E4E-D9D15C3****`.
    pub request_id: Option<String>,
}

response! {
    SearchAlertRulesResponse {
        "PageBean" => page_bean: value,
        "RequestId" => request_id: value,
    }
}

/// Page of the list, with the facts about paging.
#[non_exhaustive]
pub struct PageBean {
    /// Rules that apply to the alert, one entry each.
    pub alert_rules: Vec<AlertRuleEntity>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `23`.
    pub total_count: Option<i32>,
}

response! {
    PageBean {
        "AlertRules" => alert_rules: list(""),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
    }
}

/// Rules that apply to the alert, one entry each.
#[non_exhaustive]
pub struct AlertRuleEntity {
    /// Texts of the alert.
    pub alarm_context: Option<AlarmContext>,
    /// Level that the alert has on its scale. Example: `WARN`.
    pub alert_level: Option<String>,
    /// Alert rule, with its facts.
    pub alert_rule: Option<AlertRule>,
    /// Heading that the alert has for people. Example: `TestAlertRule`.
    pub alert_title: Option<String>,
    /// Which kind of alert it is or is to be. Example: `4`.
    pub alert_type: Option<i32>,
    /// Which version of the alert is meant. Default: `1`. Example: `1`.
    pub alert_version: Option<i32>,
    /// How people are told, one entry each.
    pub alert_way: Vec<Open<AlertWay>>,
    /// The alert ways that were found or are concerned, one entry each.
    /// Example: `["MAIL", "SMS", "DING_ROBOT"]`.
    pub alert_ways: Vec<String>,
    /// Settings of the item. Example: `{\"continuous\":true,\"dataRevision\":2}`.
    pub config: Option<String>,
    /// IDs of the contact groups that were found or are concerned. Example: `381*,572*`.
    pub contact_group_id_list: Option<String>,
    /// IDs of the contact groups that were found or are concerned. Example: `[123, 234]`.
    pub contact_group_ids: Option<String>,
    /// When the item was created. Example: `1579508519683`.
    pub create_time: Option<i64>,
    /// Identifier of the item within its collection. Example: `123`.
    pub id: Option<i64>,
    /// Metric and dimensions of the rule.
    pub metric_param: Option<MetricParam>,
    /// How people are told.
    pub notice: Option<Notice>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `RUNNING`.
    pub status: Option<String>,
    /// ID of the task, for asking how far it is. Example: `123`.
    pub task_id: Option<i64>,
    /// How far the task has come or how it ended.
    pub task_status: Option<String>,
    /// Title or heading shown to people. Example: `AlertTest`.
    pub title: Option<String>,
    /// When the item was last changed. Example: `1480521600000`.
    pub update_time: Option<i64>,
    /// ID of the user or account that the call or the item is about. Example: `113197164949****`.
    pub user_id: Option<String>,
    /// Whether Alertmanager looks after the rule. Example: `true`.
    pub host_by_alert_manager: Option<bool>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxyexli2****`.
    pub resource_group_id: Option<String>,
}

response! {
    AlertRuleEntity {
        "AlarmContext" => alarm_context: value,
        "AlertLevel" => alert_level: value,
        "AlertRule" => alert_rule: value,
        "AlertTitle" => alert_title: value,
        "AlertType" => alert_type: value,
        "AlertVersion" => alert_version: value,
        "AlertWay" => alert_way: list(""),
        "AlertWays" => alert_ways: list(""),
        "Config" => config: value,
        "ContactGroupIdList" => contact_group_id_list: value,
        "ContactGroupIds" => contact_group_ids: value,
        "CreateTime" => create_time: value,
        "Id" => id: value,
        "MetricParam" => metric_param: value,
        "Notice" => notice: value,
        "RegionId" => region_id: value,
        "Status" => status: value,
        "TaskId" => task_id: value,
        "TaskStatus" => task_status: value,
        "Title" => title: value,
        "UpdateTime" => update_time: value,
        "UserId" => user_id: value,
        "HostByAlertManager" => host_by_alert_manager: value,
        "ResourceGroupId" => resource_group_id: value,
    }
}

/// Texts of the alert.
#[non_exhaustive]
pub struct AlarmContext {
    /// Heading that the alert content sub has for people. Example: `TestSubTitle`.
    pub alarm_content_sub_title: Option<String>,
    /// Text of the alert, as a template. Example: `text`.
    pub alarm_content_template: Option<String>,
    /// Text or data that the item consists of. Example: `text`.
    pub content: Option<String>,
    /// Heading that the sub has for people. Example: `test`.
    pub sub_title: Option<String>,
}

response! {
    AlarmContext {
        "AlarmContentSubTitle" => alarm_content_sub_title: value,
        "AlarmContentTemplate" => alarm_content_template: value,
        "Content" => content: value,
        "SubTitle" => sub_title: value,
    }
}

/// Alert rule, with its facts.
#[non_exhaustive]
pub struct AlertRule {
    /// How values are compared or conditions joined, or who carried the operation out. Example: `|`.
    pub operator: Option<String>,
    /// Rules, one entry each.
    pub rules: Vec<Rule>,
}

response! {
    AlertRule {
        "Operator" => operator: value,
        "Rules" => rules: list(""),
    }
}

/// Rules, one entry each.
#[non_exhaustive]
pub struct Rule {
    /// The aggregates that are concerned. Example: `AVG`.
    pub aggregates: Option<Open<Aggregates>>,
    /// Second name that the item goes by. Example: `text`.
    pub alias: Option<String>,
    /// Figure that the condition is about. Example: `appstat.jvm.SystemDiskFree`.
    pub measure: Option<String>,
    /// Value that the n has or is given. Unit: `minutes`. Example: `5`.
    pub n_value: Option<i32>,
    /// How values are compared or conditions joined, or who carried the operation out.
    /// Example: `CURRENT_GTE`.
    pub operator: Option<Open<Operator>>,
    /// Value that belongs to the name or key beside it. Example: `30`.
    pub value: Option<f64>,
}

response! {
    Rule {
        "Aggregates" => aggregates: value,
        "Alias" => alias: value,
        "Measure" => measure: value,
        "NValue" => n_value: value,
        "Operator" => operator: value,
        "Value" => value: value,
    }
}

/// Metric and dimensions of the rule.
#[non_exhaustive]
pub struct MetricParam {
    /// ID of the application group that the item belongs to or stands for. Example: `DEFAULT`.
    pub app_group_id: Option<String>,
    /// ID that the service gave the application. Example: `123`.
    pub app_id: Option<String>,
    /// The dimensions that were found or are concerned, one entry each.
    pub dimensions: Vec<Dimension>,
    /// Identifier of the process, product or application concerned.
    /// Example: `9870ca99-8105-4da7-a3a4-d72dd1b1****`.
    pub pid: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `DB`.
    pub type_: Option<String>,
}

response! {
    MetricParam {
        "AppGroupId" => app_group_id: value,
        "AppId" => app_id: value,
        "Dimensions" => dimensions: list(""),
        "Pid" => pid: value,
        "Type" => type_: value,
    }
}

/// The dimensions that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Dimension {
    /// Name in a pair of name and value. Example: `rootIp`.
    pub key: Option<Open<Key>>,
    /// Kind of the item, out of those that the service tells apart. Example: `DISABLED`.
    pub type_: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `"127.0.0.1"`.
    pub value: Option<String>,
}

response! {
    Dimension {
        "Key" => key: value,
        "Type" => type_: value,
        "Value" => value: value,
    }
}

/// How people are told.
#[non_exhaustive]
pub struct Notice {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `1480607940000`.
    pub end_time: Option<i64>,
    /// When the notice ended or is to end. Example: `1480607940000`.
    pub notice_end_time: Option<i64>,
    /// When the notice began or is to begin. Example: `1480521600000`.
    pub notice_start_time: Option<i64>,
    /// When it began, or where the period begins that the data is about. Example: `1480521600000`.
    pub start_time: Option<i64>,
}

response! {
    Notice {
        "EndTime" => end_time: value,
        "NoticeEndTime" => notice_end_time: value,
        "NoticeStartTime" => notice_start_time: value,
        "StartTime" => start_time: value,
    }
}

values! {
    /// The aggregates that are concerned.
    pub enum Aggregates {
        /// The mean of the data points.
        Avg = "AVG",
        /// All data points together.
        Sum = "SUM",
        /// The largest data point.
        Max = "MAX",
        /// The smallest data point.
        Min = "MIN",
    }
}

values! {
    /// How values are compared or conditions joined, or who carried the operation out.
    pub enum Operator {
        /// The value reaches the threshold.
        CurrentGte = "CURRENT_GTE",
        /// The value falls to the threshold.
        CurrentLte = "CURRENT_LTE",
        /// Higher by this share than before.
        PreviousUp = "PREVIOUS_UP",
        /// Lower by this share than before.
        PreviousDown = "PREVIOUS_DOWN",
        /// Higher by this share than the hour before.
        HohUp = "HOH_UP",
        /// Lower by this share than the hour before.
        HohDown = "HOH_DOWN",
        /// Higher by this share than the day before.
        DodUp = "DOD_UP",
        /// Lower by this share than the day before.
        DodDown = "DOD_DOWN",
    }
}

values! {
    /// How people are told, one entry each.
    pub enum AlertWay {
        /// Text messages.
        Sms = "SMS",
        /// Email.
        Mail = "MAIL",
        /// A DingTalk chatbot.
        DingRobot = "DING_ROBOT",
    }
}

values! {
    /// Name in a pair of name and value.
    pub enum Key {
        /// Interface.
        Rpc = "rpc",
        /// Kind of call.
        RpcType = "rpcType",
        /// Database.
        Endpoint = "endpoint",
        /// Host.
        RootIp = "rootIp",
    }
}
