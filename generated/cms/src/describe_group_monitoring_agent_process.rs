// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeGroupMonitoringAgentProcess`, from `cms/DescribeGroupMonitoringAgentProcess.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{MatchExpress};

/// Lists the processes that are watched on the hosts of an application group.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DescribeGroupMonitoringAgentProcessRequest::new()
///     .group_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_group_monitoring_agent_process(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeGroupMonitoringAgentProcessRequest {
    /// **Required.** Application group that the call concerns, as
    /// [`DescribeMonitorGroups`](super::Client::describe_monitor_groups) returned it.
    pub group_id: Option<String>,
    /// Process to be watched, by its name.
    pub process_name: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribeGroupMonitoringAgentProcessRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupId`, which is required.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `ProcessName`.
    pub fn process_name(mut self, value: impl Into<String>) -> Self {
        self.process_name = Some(value.into());
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
}

request! {
    DescribeGroupMonitoringAgentProcessRequest {
        "GroupId" => group_id: query,
        "ProcessName" => process_name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeGroupMonitoringAgentProcessRequest {
    type Response = DescribeGroupMonitoringAgentProcessResponse;
    type Error = DescribeGroupMonitoringAgentProcessError;
    const INFO: OperationInfo = super::operation("DescribeGroupMonitoringAgentProcess")
        .required(&["GroupId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeGroupMonitoringAgentProcessError] = &[
        DescribeGroupMonitoringAgentProcessError::ParameterInvalid,
        DescribeGroupMonitoringAgentProcessError::AccessForbidden,
        DescribeGroupMonitoringAgentProcessError::ResourceNotFound,
        DescribeGroupMonitoringAgentProcessError::InternalError,
    ];
}

impl Paginated for DescribeGroupMonitoringAgentProcessRequest {
    type Item = Process;
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
        Some(&mut response.processes)
    }
}

/// Response to [`DescribeGroupMonitoringAgentProcessRequest`].
#[non_exhaustive]
pub struct DescribeGroupMonitoringAgentProcessResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7985D471-3FA8-4EE9-8F4B-45C19DF3D36F`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Page of the list that this response holds. Example: `1`.
    pub page_number: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<String>,
    /// How many records there are in all. Example: `28`.
    pub total: Option<String>,
    /// Processes that are watched, one entry each.
    pub processes: Vec<Process>,
}

response! {
    DescribeGroupMonitoringAgentProcessResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "Total" => total: value,
        "Processes" => processes: list("Process"),
    }
}

/// Processes that are watched, one entry each.
#[non_exhaustive]
pub struct Process {
    /// Process that is watched. Example: `sshd`.
    pub process_name: Option<String>,
    /// Whether all match conditions or only one of them has to hold. Example: `and`.
    pub match_express_filter_relation: Option<String>,
    /// Application group that the item belongs to or that was created. Example: `12345`.
    pub group_id: Option<String>,
    /// ID of the process monitoring task. Example: `3F6150F9-45C7-43F9-9578-A58B2E72****`.
    pub id: Option<String>,
    /// Conditions that values have to match, one entry each.
    pub match_express: Vec<MatchExpress>,
    /// Condition and notification of the alert.
    pub alert_config: Vec<AlertConfig>,
}

response! {
    Process {
        "ProcessName" => process_name: value,
        "MatchExpressFilterRelation" => match_express_filter_relation: value,
        "GroupId" => group_id: value,
        "Id" => id: value,
        "MatchExpress" => match_express: list("MatchExpress"),
        "AlertConfig" => alert_config: list("AlertConfig"),
    }
}

/// Condition and notification of the alert.
#[non_exhaustive]
pub struct AlertConfig {
    /// How the value of the metric is compared with the threshold.
    /// Example: `GreaterThanOrEqualToThreshold`.
    pub comparison_operator: Option<String>,
    /// How long an alert that goes on is not notified again. Example: `86400`.
    pub silence_time: Option<String>,
    /// URL that is called when an alert is set off. Example: `http://www.aliyun.com`.
    pub webhook: Option<String>,
    /// How many times in a row the condition has to hold. Example: `3`.
    pub times: Option<String>,
    /// Level of the alert that the condition sets off. Example: `warn`.
    pub escalations_level: Option<String>,
    /// Time of day during which the alert rule sets off no alerts. Example: `00:00-23:59`.
    pub no_effective_interval: Option<String>,
    /// Time of day during which the alert rule is in effect. Example: `00:00-23:59`.
    pub effective_interval: Option<String>,
    /// Value that the metric is compared with. Example: `5`.
    pub threshold: Option<String>,
    /// Statistic of the metric that is used, such as the average.
    pub statistics: Option<String>,
    /// Targets that alerts are pushed to, one entry each.
    pub target_list: Vec<Target>,
}

response! {
    AlertConfig {
        "ComparisonOperator" => comparison_operator: value,
        "SilenceTime" => silence_time: value,
        "Webhook" => webhook: value,
        "Times" => times: value,
        "EscalationsLevel" => escalations_level: value,
        "NoEffectiveInterval" => no_effective_interval: value,
        "EffectiveInterval" => effective_interval: value,
        "Threshold" => threshold: value,
        "Statistics" => statistics: value,
        "TargetList" => target_list: list("Target"),
    }
}

/// Targets that alerts are pushed to, one entry each.
#[non_exhaustive]
pub struct Target {
    /// ID of the target that alerts are pushed to. Example: `123`.
    pub id: Option<String>,
    /// ARN of what is notified or called, such as a message queue or the role to assume.
    /// Example: `acs:mns:cn-hangzhou:120886317861****:/queues/test/message`.
    pub arn: Option<String>,
    /// Level of the alert or event, or the way of notification that goes with it. Example: `CRITICAL`.
    pub level: Option<String>,
    /// Settings of the push target, as JSON text.
    /// Example: `{"customField1":"value1","customField2":"$.name"}`.
    pub json_parmas: Option<String>,
}

response! {
    Target {
        "Id" => id: value,
        "Arn" => arn: value,
        "Level" => level: value,
        "JsonParmas" => json_parmas: value,
    }
}

/// Errors that the documentation of [`DescribeGroupMonitoringAgentProcessRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeGroupMonitoringAgentProcessError = super::DocumentedError;
