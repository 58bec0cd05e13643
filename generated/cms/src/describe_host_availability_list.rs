// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeHostAvailabilityList`, from `cms/DescribeHostAvailabilityList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{HttpMethod, MetricName, Target, TaskScope, TaskType};

/// Lists the tasks that probe the availability of hosts.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DescribeHostAvailabilityListRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_host_availability_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeHostAvailabilityListRequest {
    /// ID of the rule, policy or task that the call works on. Example: `123456`.
    pub id: Option<i64>,
    /// Name of the monitoring task, to recognize it by. Example: `text`.
    pub task_name: Option<String>,
    /// Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Application group that the call concerns, as
    /// [`DescribeMonitorGroups`](super::Client::describe_monitor_groups) returned it.
    /// Example: `12345`.
    pub group_id: Option<i64>,
    /// The ids that are concerned.
    pub ids: Option<String>,
}

impl DescribeHostAvailabilityListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`.
    #[inline]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `TaskName`.
    pub fn task_name(mut self, value: impl Into<String>) -> Self {
        self.task_name = Some(value.into());
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
    /// Sets `GroupId`.
    #[inline]
    pub fn group_id(mut self, value: i64) -> Self {
        self.group_id = Some(value);
        self
    }
    /// Sets `Ids`.
    pub fn ids(mut self, value: impl Into<String>) -> Self {
        self.ids = Some(value.into());
        self
    }
}

request! {
    DescribeHostAvailabilityListRequest {
        "Id" => id: query,
        "TaskName" => task_name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "GroupId" => group_id: query,
        "Ids" => ids: query,
    }
}

impl Operation for DescribeHostAvailabilityListRequest {
    type Response = DescribeHostAvailabilityListResponse;
    type Error = DescribeHostAvailabilityListError;
    const INFO: OperationInfo = super::operation("DescribeHostAvailabilityList")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeHostAvailabilityListError] = &[
        DescribeHostAvailabilityListError::ParameterInvalid,
        DescribeHostAvailabilityListError::AccessForbidden,
        DescribeHostAvailabilityListError::ResourceNotFound,
        DescribeHostAvailabilityListError::InternalError,
    ];
}

impl Paginated for DescribeHostAvailabilityListRequest {
    type Item = NodeTaskConfig;
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
        Some(&mut response.task_list)
    }
}

/// Response to [`DescribeHostAvailabilityListRequest`].
#[non_exhaustive]
pub struct DescribeHostAvailabilityListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CE26797C-1094-47E6-B651-73AA888F5873`.
    pub request_id: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
    /// Tasks found, one entry each.
    pub task_list: Vec<NodeTaskConfig>,
    /// How many records there are in all. Example: `12`.
    pub total: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
}

response! {
    DescribeHostAvailabilityListResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Success" => success: value,
        "TaskList" => task_list: list("NodeTaskConfig"),
        "Total" => total: value,
        "Message" => message: value,
    }
}

/// Tasks found, one entry each.
#[non_exhaustive]
pub struct NodeTaskConfig {
    /// Condition and notification of the alert.
    pub alert_config: Option<AlertConfig>,
    /// Whether the item is switched off. Example: `false`.
    pub disabled: Option<bool>,
    /// Application group that the item belongs to or that was created. Example: `12345`.
    pub group_id: Option<i64>,
    /// Name of the application group. Example: `text`.
    pub group_name: Option<String>,
    /// ID of the availability task. Example: `123`.
    pub id: Option<i64>,
    /// Cloud instances, one entry each or as JSON text. Example: `i-abcdefgh12****`.
    pub instances: Vec<String>,
    /// Name of the monitoring task. Example: `task1`.
    pub task_name: Option<String>,
    /// How the host is probed.
    pub task_option: Option<TaskOption>,
    /// Whether all ECS instances of the application group make the probes or only those named.
    /// Example: `GROUP`.
    pub task_scope: Option<Open<TaskScope>>,
    /// Protocol of the probe. Here: `HTTP`, `PING`, `TELNET`. Example: `HTTP`.
    pub task_type: Option<Open<TaskType>>,
}

response! {
    NodeTaskConfig {
        "AlertConfig" => alert_config: value,
        "Disabled" => disabled: value,
        "GroupId" => group_id: value,
        "GroupName" => group_name: value,
        "Id" => id: value,
        "Instances" => instances: list("Instance"),
        "TaskName" => task_name: value,
        "TaskOption" => task_option: value,
        "TaskScope" => task_scope: value,
        "TaskType" => task_type: value,
    }
}

/// Condition and notification of the alert.
#[non_exhaustive]
pub struct AlertConfig {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Range: 0 to 23. Example: `23`.
    pub end_time: Option<i32>,
    /// Conditions of the alert, one entry each.
    pub escalation_list: Vec<EscalationList>,
    /// Kind of the notification. Example: `1`.
    pub notify_type: Option<i32>,
    /// How long an alert that goes on is not notified again.
    /// Unit: `seconds`. Default: `86400`. Example: `86400`.
    pub silence_time: Option<i32>,
    /// When it began, or where the period begins that the data is about. Range: 0 to 23. Example: `0`.
    pub start_time: Option<i32>,
    /// URL that gets a `POST` request when an alert is set off. Example: `https://www.aliyun.com`.
    pub web_hook: Option<String>,
    /// Targets that alerts are pushed to, one entry each.
    pub target_list: Vec<Target>,
}

response! {
    AlertConfig {
        "EndTime" => end_time: value,
        "EscalationList" => escalation_list: list("escalationList"),
        "NotifyType" => notify_type: value,
        "SilenceTime" => silence_time: value,
        "StartTime" => start_time: value,
        "WebHook" => web_hook: value,
        "TargetList" => target_list: list("Target"),
    }
}

/// Conditions of the alert, one entry each.
#[non_exhaustive]
pub struct EscalationList {
    /// How values are combined before they are compared with the threshold. Example: `Value`.
    pub aggregate: Option<String>,
    /// Measured quantity that the item is about, under the name that the product gives it.
    /// Example: `HttpStatus`.
    pub metric_name: Option<Open<MetricName>>,
    /// How the value is compared with the threshold. Example: `>`.
    pub operator: Option<String>,
    /// How many times in a row the condition has to hold. Example: `2`.
    pub times: Option<String>,
    /// Threshold for the alert. Example: `99`.
    pub value: Option<String>,
}

response! {
    EscalationList {
        "Aggregate" => aggregate: value,
        "MetricName" => metric_name: value,
        "Operator" => operator: value,
        "Times" => times: value,
        "Value" => value: value,
    }
}

/// How the host is probed.
#[non_exhaustive]
pub struct TaskOption {
    /// Text that the response is searched for. Example: `ok`.
    pub http_keyword: Option<String>,
    /// Method of the probe request. Example: `GET`.
    pub http_method: Option<Open<HttpMethod>>,
    /// Whether an alert is set off if the response contains the keyword or if it lacks it.
    /// Example: `true`.
    pub http_negative: Option<bool>,
    /// Content that the probe posts over HTTP. Example: `params1=paramsValue1`.
    pub http_post_content: Option<String>,
    /// Character set that the response is read in. Example: `UTF-8`.
    pub http_response_charset: Option<String>,
    /// URL that is probed. Example: `https://www.aliyun.com`.
    pub http_uri: Option<String>,
    /// Host name or address that is probed by Telnet or ping. Example: `ssh.aliyun.com`.
    pub telnet_or_ping_host: Option<String>,
    /// How often the metric is checked or the probe is made. Example: `60`.
    pub interval: Option<i32>,
}

response! {
    TaskOption {
        "HttpKeyword" => http_keyword: value,
        "HttpMethod" => http_method: value,
        "HttpNegative" => http_negative: value,
        "HttpPostContent" => http_post_content: value,
        "HttpResponseCharset" => http_response_charset: value,
        "HttpURI" => http_uri: value,
        "TelnetOrPingHost" => telnet_or_ping_host: value,
        "Interval" => interval: value,
    }
}

/// Errors that the documentation of [`DescribeHostAvailabilityListRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeHostAvailabilityListError = super::DocumentedError;
