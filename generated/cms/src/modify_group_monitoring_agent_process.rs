// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyGroupMonitoringAgentProcess`, from `cms/ModifyGroupMonitoringAgentProcess.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{TargetList};

/// Changes how a process is watched on the hosts of an application group.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// use alicloud_cms::modify_group_monitoring_agent_process::AlertConfig;
///
/// let request = alicloud_cms::ModifyGroupMonitoringAgentProcessRequest::new()
///     .id("...")
///     .group_id("...")
///     .alert_config([AlertConfig::new()]);
/// let reply = client.modify_group_monitoring_agent_process(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyGroupMonitoringAgentProcessRequest {
    /// **Required.** ID of the rule, policy or task that the call works on.
    pub id: Option<String>,
    /// **Required.** Application group that the call concerns, as
    /// [`DescribeMonitorGroups`](super::Client::describe_monitor_groups) returned it.
    pub group_id: Option<String>,
    /// Whether all match conditions or only one of them has to hold.
    pub match_express_filter_relation: Option<String>,
    /// **Required.** Condition and notification of the alert. Items: at most 3.
    pub alert_config: Vec<AlertConfig>,
}

impl ModifyGroupMonitoringAgentProcessRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`, which is required.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `GroupId`, which is required.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `MatchExpressFilterRelation`.
    pub fn match_express_filter_relation(mut self, value: impl Into<String>) -> Self {
        self.match_express_filter_relation = Some(value.into());
        self
    }
    /// Sets `AlertConfig`, which is required.
    pub fn alert_config(
        mut self,
        value: impl IntoIterator<Item = impl Into<AlertConfig>>,
    ) -> Self {
        self.alert_config = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ModifyGroupMonitoringAgentProcessRequest {
        "Id" => id: query,
        "GroupId" => group_id: query,
        "MatchExpressFilterRelation" => match_express_filter_relation: query,
        "AlertConfig" => alert_config: query,
    }
}

impl Operation for ModifyGroupMonitoringAgentProcessRequest {
    type Response = ModifyGroupMonitoringAgentProcessResponse;
    type Error = ModifyGroupMonitoringAgentProcessError;
    const INFO: OperationInfo = super::operation("ModifyGroupMonitoringAgentProcess")
        .required(&["Id", "GroupId", "AlertConfig"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [ModifyGroupMonitoringAgentProcessError] = &[
        ModifyGroupMonitoringAgentProcessError::ParameterInvalid,
        ModifyGroupMonitoringAgentProcessError::AccessForbidden,
        ModifyGroupMonitoringAgentProcessError::ResourceNotFound,
        ModifyGroupMonitoringAgentProcessError::InternalError,
    ];
}

/// Response to [`ModifyGroupMonitoringAgentProcessRequest`].
#[non_exhaustive]
pub struct ModifyGroupMonitoringAgentProcessResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7985D471-3FA8-4EE9-8F4B-45C19DF3D36F`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ModifyGroupMonitoringAgentProcessResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Condition and notification of the alert.
#[non_exhaustive]
pub struct AlertConfig {
    /// How long an alert that goes on is not notified again.
    pub silence_time: Option<String>,
    /// **Required.** How the value of the metric is compared with the threshold.
    pub comparison_operator: Option<String>,
    /// URL that gets a `POST` request when an alert is set off.
    pub webhook: Option<String>,
    /// **Required.** How many times in a row the condition has to hold.
    pub times: Option<String>,
    /// **Required.** Level of the alert that the condition sets off.
    pub escalations_level: Option<String>,
    /// Time of day during which the alert rule is in effect.
    pub effective_interval: Option<String>,
    /// Time of day during which the alert rule sets off no alerts.
    pub no_effective_interval: Option<String>,
    /// **Required.** Value that the metric is compared with to set off an alert.
    pub threshold: Option<String>,
    /// Statistic of the metric that is used, such as the average.
    pub statistics: Option<String>,
    /// Targets that alerts are pushed to, one entry each.
    pub target_list: Vec<TargetList>,
}

impl AlertConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SilenceTime`.
    pub fn silence_time(mut self, value: impl Into<String>) -> Self {
        self.silence_time = Some(value.into());
        self
    }
    /// Sets `ComparisonOperator`, which is required.
    pub fn comparison_operator(mut self, value: impl Into<String>) -> Self {
        self.comparison_operator = Some(value.into());
        self
    }
    /// Sets `Webhook`.
    pub fn webhook(mut self, value: impl Into<String>) -> Self {
        self.webhook = Some(value.into());
        self
    }
    /// Sets `Times`, which is required.
    pub fn times(mut self, value: impl Into<String>) -> Self {
        self.times = Some(value.into());
        self
    }
    /// Sets `EscalationsLevel`, which is required.
    pub fn escalations_level(mut self, value: impl Into<String>) -> Self {
        self.escalations_level = Some(value.into());
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
    /// Sets `Threshold`, which is required.
    pub fn threshold(mut self, value: impl Into<String>) -> Self {
        self.threshold = Some(value.into());
        self
    }
    /// Sets `Statistics`.
    pub fn statistics(mut self, value: impl Into<String>) -> Self {
        self.statistics = Some(value.into());
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
        "SilenceTime" => silence_time: field,
        "ComparisonOperator" => comparison_operator: field,
        "Webhook" => webhook: field,
        "Times" => times: field,
        "EscalationsLevel" => escalations_level: field,
        "EffectiveInterval" => effective_interval: field,
        "NoEffectiveInterval" => no_effective_interval: field,
        "Threshold" => threshold: field,
        "Statistics" => statistics: field,
        "TargetList" => target_list: field,
    }
}

/// Errors that the documentation of [`ModifyGroupMonitoringAgentProcessRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ModifyGroupMonitoringAgentProcessError = super::DocumentedError;
