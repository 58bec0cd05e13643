// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateGroupMonitoringAgentProcess`, from `cms/CreateGroupMonitoringAgentProcess.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ComparisonOperator, FilterRelation, Function, TargetList};

/// Watches a process on the hosts of an application group.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// use alicloud_cms::create_group_monitoring_agent_process::AlertConfig;
///
/// let request = alicloud_cms::CreateGroupMonitoringAgentProcessRequest::new()
///     .alert_config([AlertConfig::new()])
///     .group_id("123456")
///     .process_name("test1");
/// let reply = client.create_group_monitoring_agent_process(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateGroupMonitoringAgentProcessRequest {
    /// **Required.** Condition and notification of the alert. Items: at most 3.
    pub alert_config: Vec<AlertConfig>,
    /// **Required.** Application group that the call concerns, as
    /// [`DescribeMonitorGroups`](super::Client::describe_monitor_groups) returned it.
    /// Example: `123456`.
    pub group_id: Option<String>,
    /// **Required.** Process to be watched, by its name. Example: `test1`.
    pub process_name: Option<String>,
    /// Whether all match conditions or only one of them has to hold. Example: `and`.
    pub match_express_filter_relation: Option<Open<FilterRelation>>,
    /// Conditions that values have to match, one entry each. Items: at most 3.
    pub match_express: Vec<MatchExpress>,
}

impl CreateGroupMonitoringAgentProcessRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AlertConfig`, which is required.
    pub fn alert_config(
        mut self,
        value: impl IntoIterator<Item = impl Into<AlertConfig>>,
    ) -> Self {
        self.alert_config = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `GroupId`, which is required.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `ProcessName`, which is required.
    pub fn process_name(mut self, value: impl Into<String>) -> Self {
        self.process_name = Some(value.into());
        self
    }
    /// Sets `MatchExpressFilterRelation`.
    pub fn match_express_filter_relation(
        mut self,
        value: impl Into<Open<FilterRelation>>,
    ) -> Self {
        self.match_express_filter_relation = Some(value.into());
        self
    }
    /// Sets `MatchExpress`.
    pub fn match_express(
        mut self,
        value: impl IntoIterator<Item = impl Into<MatchExpress>>,
    ) -> Self {
        self.match_express = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateGroupMonitoringAgentProcessRequest {
        "AlertConfig" => alert_config: query,
        "GroupId" => group_id: query,
        "ProcessName" => process_name: query,
        "MatchExpressFilterRelation" => match_express_filter_relation: query,
        "MatchExpress" => match_express: query,
    }
}

impl Operation for CreateGroupMonitoringAgentProcessRequest {
    type Response = CreateGroupMonitoringAgentProcessResponse;
    type Error = CreateGroupMonitoringAgentProcessError;
    const INFO: OperationInfo = super::operation("CreateGroupMonitoringAgentProcess")
        .required(&["AlertConfig", "GroupId", "ProcessName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [CreateGroupMonitoringAgentProcessError] = &[
        CreateGroupMonitoringAgentProcessError::ParameterInvalid,
        CreateGroupMonitoringAgentProcessError::AccessForbidden,
        CreateGroupMonitoringAgentProcessError::ResourceNotFound,
        CreateGroupMonitoringAgentProcessError::InternalError,
    ];
}

/// Response to [`CreateGroupMonitoringAgentProcessRequest`].
#[non_exhaustive]
pub struct CreateGroupMonitoringAgentProcessResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `3F6150F9-45C7-43F9-9578-A58B2E726C90`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// What the call created, changed, or found.
    pub resource: Option<Resource>,
}

response! {
    CreateGroupMonitoringAgentProcessResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "Resource" => resource: value,
    }
}

/// Condition and notification of the alert.
#[non_exhaustive]
pub struct AlertConfig {
    /// **Required.** How the value of the metric is compared with the threshold.
    /// Example: `GreaterThanOrEqualToThreshold`.
    pub comparison_operator: Option<Open<ComparisonOperator>>,
    /// **Required.** Level of the alert that the condition sets off.
    /// Default: `critical`. Example: `warn`.
    pub escalations_level: Option<Open<EscalationsLevel>>,
    /// **Required.** Statistic of the metric that is used, such as the average.
    pub statistics: Option<String>,
    /// **Required.** Value that the metric is compared with to set off an alert. Example: `5`.
    pub threshold: Option<String>,
    /// **Required.** How many times in a row the condition has to hold. Default: `3`. Example: `3`.
    pub times: Option<String>,
    /// Time of day during which the alert rule is in effect. Example: `00:00-23:59`.
    pub effective_interval: Option<String>,
    /// Time of day during which the alert rule sets off no alerts. Example: `00:00-23:59`.
    pub no_effective_interval: Option<String>,
    /// How long an alert that goes on is not notified again.
    /// Range: at least 3600. Unit: `seconds`. Default: `86400`. Example: `86400`.
    pub silence_time: Option<String>,
    /// URL that gets a `POST` request when an alert is set off. Example: `http://www.aliyun.com`.
    pub webhook: Option<String>,
    /// Targets that alerts are pushed to, one entry each.
    pub target_list: Vec<TargetList>,
}

impl AlertConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ComparisonOperator`, which is required.
    pub fn comparison_operator(
        mut self,
        value: impl Into<Open<ComparisonOperator>>,
    ) -> Self {
        self.comparison_operator = Some(value.into());
        self
    }
    /// Sets `EscalationsLevel`, which is required.
    pub fn escalations_level(
        mut self,
        value: impl Into<Open<EscalationsLevel>>,
    ) -> Self {
        self.escalations_level = Some(value.into());
        self
    }
    /// Sets `Statistics`, which is required.
    pub fn statistics(mut self, value: impl Into<String>) -> Self {
        self.statistics = Some(value.into());
        self
    }
    /// Sets `Threshold`, which is required.
    pub fn threshold(mut self, value: impl Into<String>) -> Self {
        self.threshold = Some(value.into());
        self
    }
    /// Sets `Times`, which is required.
    pub fn times(mut self, value: impl Into<String>) -> Self {
        self.times = Some(value.into());
        self
    }
    /// Sets `EffectiveInterval`.
    pub fn effective_interval(mut self, value: impl Into<String>) -> Self {
        self.effective_interval = Some(value.into());
        self
    }
    /// Sets `NoEffectiveInterval`.
    pub fn no_effective_interval(mut self, value: impl Into<String>) -> Self {
        self.no_effective_interval = Some(value.into());
        self
    }
    /// Sets `SilenceTime`.
    pub fn silence_time(mut self, value: impl Into<String>) -> Self {
        self.silence_time = Some(value.into());
        self
    }
    /// Sets `Webhook`.
    pub fn webhook(mut self, value: impl Into<String>) -> Self {
        self.webhook = Some(value.into());
        self
    }
    /// Sets `TargetList`.
    pub fn target_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<TargetList>>,
    ) -> Self {
        self.target_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    AlertConfig {
        "ComparisonOperator" => comparison_operator: field,
        "EscalationsLevel" => escalations_level: field,
        "Statistics" => statistics: field,
        "Threshold" => threshold: field,
        "Times" => times: field,
        "EffectiveInterval" => effective_interval: field,
        "NoEffectiveInterval" => no_effective_interval: field,
        "SilenceTime" => silence_time: field,
        "Webhook" => webhook: field,
        "TargetList" => target_list: field,
    }
}

/// Conditions that values have to match, one entry each.
#[non_exhaustive]
pub struct MatchExpress {
    /// What the condition looks at; only the instance name is possible. Example: `name1`.
    pub name: Option<String>,
    /// How the value is compared with the pattern, such as by prefix or suffix.
    /// Default: `all`. Example: `startWith`.
    pub function: Option<Open<Function>>,
    /// Instance name that has to match. Example: `portalHost`.
    pub value: Option<String>,
}

impl MatchExpress {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Function`.
    pub fn function(mut self, value: impl Into<Open<Function>>) -> Self {
        self.function = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    MatchExpress {
        "Name" => name: field,
        "Function" => function: field,
        "Value" => value: field,
    }
}

/// What the call created, changed, or found.
#[non_exhaustive]
pub struct Resource {
    /// Process monitoring task of the group, by its ID.
    /// Example: `7F2B0024-4F21-48B9-A764-211CEC48****`.
    pub group_process_id: Option<String>,
}

response! {
    Resource {
        "GroupProcessId" => group_process_id: value,
    }
}

values! {
    /// Level of the alert that the condition sets off.
    pub enum EscalationsLevel {
        /// Highest alert level.
        Critical = "critical",
        /// Middle alert level.
        Warn = "warn",
        /// Lowest alert level.
        Info = "info",
    }
}

/// Errors that the documentation of [`CreateGroupMonitoringAgentProcessRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CreateGroupMonitoringAgentProcessError = super::DocumentedError;
