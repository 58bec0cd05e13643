// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyHostAvailability`, from `cms/ModifyHostAvailability.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AlertConfig, AlertConfigEscalationList, HttpMethod, MetricName, TargetList, TaskOption, TaskScope};

/// Changes a task that probes the availability of hosts.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// use alicloud_cms::modify_host_availability::AlertConfigEscalationList;
///
/// let request = alicloud_cms::ModifyHostAvailabilityRequest::new()
///     .alert_config_escalation_list([AlertConfigEscalationList::new()])
///     .group_id(123456)
///     .id(12345)
///     .task_name("task2");
/// let reply = client.modify_host_availability(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyHostAvailabilityRequest {
    /// Condition and notification of the alert.
    pub alert_config: Option<AlertConfig>,
    /// **Required.** Conditions of the alert, one entry each. Items: at most 10.
    pub alert_config_escalation_list: Vec<AlertConfigEscalationList>,
    /// **Required.** Application group that the call concerns, as
    /// [`DescribeMonitorGroups`](super::Client::describe_monitor_groups) returned it.
    /// Example: `123456`.
    pub group_id: Option<i64>,
    /// **Required.** ID of the rule, policy or task that the call works on. Example: `12345`.
    pub id: Option<i64>,
    /// **Required.** Name of the monitoring task, to recognize it by. Example: `task2`.
    pub task_name: Option<String>,
    /// Whether all ECS instances of the application group make the probes or only those named.
    /// Example: `GROUP`.
    pub task_scope: Option<Open<TaskScope>>,
    /// How the host is probed.
    pub task_option: Option<TaskOption>,
    /// Items of the kind instance to work on or to narrow the list down to.
    /// Items: at most 1000. Example: `i-absdfkwl321****`.
    pub instance_list: Vec<String>,
    /// Targets that alerts are pushed to, one entry each.
    pub alert_config_target_list: Vec<TargetList>,
}

impl ModifyHostAvailabilityRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AlertConfig`.
    pub fn alert_config(mut self, value: impl Into<AlertConfig>) -> Self {
        self.alert_config = Some(value.into());
        self
    }
    /// Sets `AlertConfigEscalationList`, which is required.
    pub fn alert_config_escalation_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<AlertConfigEscalationList>>,
    ) -> Self {
        self.alert_config_escalation_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `GroupId`, which is required.
    #[inline]
    pub fn group_id(mut self, value: i64) -> Self {
        self.group_id = Some(value);
        self
    }
    /// Sets `Id`, which is required.
    #[inline]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `TaskName`, which is required.
    pub fn task_name(mut self, value: impl Into<String>) -> Self {
        self.task_name = Some(value.into());
        self
    }
    /// Sets `TaskScope`.
    pub fn task_scope(mut self, value: impl Into<Open<TaskScope>>) -> Self {
        self.task_scope = Some(value.into());
        self
    }
    /// Sets `TaskOption`.
    pub fn task_option(mut self, value: impl Into<TaskOption>) -> Self {
        self.task_option = Some(value.into());
        self
    }
    /// Sets `InstanceList`.
    pub fn instance_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AlertConfigTargetList`.
    pub fn alert_config_target_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<TargetList>>,
    ) -> Self {
        self.alert_config_target_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ModifyHostAvailabilityRequest {
        "AlertConfig" => alert_config: query,
        "AlertConfigEscalationList" => alert_config_escalation_list: query,
        "GroupId" => group_id: query,
        "Id" => id: query,
        "TaskName" => task_name: query,
        "TaskScope" => task_scope: query,
        "TaskOption" => task_option: query,
        "InstanceList" => instance_list: query,
        "AlertConfigTargetList" => alert_config_target_list: query,
    }
}

impl Operation for ModifyHostAvailabilityRequest {
    type Response = ModifyHostAvailabilityResponse;
    type Error = ModifyHostAvailabilityError;
    const INFO: OperationInfo = super::operation("ModifyHostAvailability")
        .required(&["AlertConfigEscalationList", "GroupId", "Id", "TaskName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [ModifyHostAvailabilityError] = &[
        ModifyHostAvailabilityError::ResourceNotFound,
        ModifyHostAvailabilityError::ParameterInvalid,
        ModifyHostAvailabilityError::AccessForbidden,
        ModifyHostAvailabilityError::ResourceConflict,
        ModifyHostAvailabilityError::ResourceExist,
        ModifyHostAvailabilityError::InternalError,
    ];
}

/// Response to [`ModifyHostAvailabilityRequest`].
#[non_exhaustive]
pub struct ModifyHostAvailabilityResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `16E815A3-47E1-4290-87F9-D5C99471FF45`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ModifyHostAvailabilityResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`ModifyHostAvailabilityRequest`] names.
///
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceConflict`](super::DocumentedError::ResourceConflict)
/// - [`ResourceExist`](super::DocumentedError::ResourceExist)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ModifyHostAvailabilityError = super::DocumentedError;
