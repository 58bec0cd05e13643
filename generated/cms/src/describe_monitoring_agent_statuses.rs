// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeMonitoringAgentStatuses`, from `cms/DescribeMonitoringAgentStatuses.md`.

use alicloud_runtime::codegen::*;

/// Reports how the CloudMonitor agents on hosts are doing.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// use alicloud_cms::describe_monitoring_agent_statuses::ResponseNodeStatus;
///
/// let request = alicloud_cms::DescribeMonitoringAgentStatusesRequest::new()
///     .instance_ids("i-12345w55tr2rcpejp****,i-23456w55tr2rcpejp****");
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .describe_monitoring_agent_statuses(request)
///     .wait()
///     .until(ResponseNodeStatus::Running)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeMonitoringAgentStatusesRequest {
    /// IDs of the instances that the call is applied to or narrowed down to.
    /// Example: `i-12345w55tr2rcpejp****,i-23456w55tr2rcpejp****`.
    pub instance_ids: Option<String>,
    /// Availability task whose hosts are asked about.
    pub host_availability_task_id: Option<String>,
}

impl DescribeMonitoringAgentStatusesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceIds`.
    pub fn instance_ids(mut self, value: impl Into<String>) -> Self {
        self.instance_ids = Some(value.into());
        self
    }
    /// Sets `HostAvailabilityTaskId`.
    pub fn host_availability_task_id(mut self, value: impl Into<String>) -> Self {
        self.host_availability_task_id = Some(value.into());
        self
    }
}

request! {
    DescribeMonitoringAgentStatusesRequest {
        "InstanceIds" => instance_ids: query,
        "HostAvailabilityTaskId" => host_availability_task_id: query,
    }
}

impl Operation for DescribeMonitoringAgentStatusesRequest {
    type Response = DescribeMonitoringAgentStatusesResponse;
    type Error = DescribeMonitoringAgentStatusesError;
    const INFO: OperationInfo = super::operation("DescribeMonitoringAgentStatuses")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeMonitoringAgentStatusesError] = &[
        DescribeMonitoringAgentStatusesError::ParameterInvalid,
        DescribeMonitoringAgentStatusesError::AccessForbidden,
        DescribeMonitoringAgentStatusesError::ResourceNotFound,
        DescribeMonitoringAgentStatusesError::InternalError,
    ];
}

impl Stateful for DescribeMonitoringAgentStatusesRequest {
    type State = ResponseNodeStatus;
    const FAILURES: &'static [ResponseNodeStatus] = &[ResponseNodeStatus::InstallFaild];
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.instance_ids)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .node_status_list
                .iter()
                .map(|v| (
                    v.instance_id.as_deref(),
                    v.status.as_ref().map(|s| s.as_str()),
                )),
        )
    }
}

/// Response to [`DescribeMonitoringAgentStatusesRequest`].
#[non_exhaustive]
pub struct DescribeMonitoringAgentStatusesResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// States of the agents, one entry for each host.
    pub node_status_list: Vec<NodeStatus>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E9F4FA2A-54BE-4EF9-9D1D-1A0B1DC86B8D`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeMonitoringAgentStatusesResponse {
        "Code" => code: value,
        "Message" => message: value,
        "NodeStatusList" => node_status_list: list("NodeStatus"),
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// States of the agents, one entry for each host.
#[non_exhaustive]
pub struct NodeStatus {
    /// Whether the CloudMonitor agent is installed on existing ECS instances by itself.
    /// Example: `true`.
    pub auto_install: Option<bool>,
    /// ID of the instance, by which other calls name it. Example: `i-123456w55tr2rcpejp****`.
    pub instance_id: Option<String>,
    /// Whether the agent is working, stopped, being installed, or missing. Example: `running`.
    pub status: Option<Open<ResponseNodeStatus>>,
    /// State that the operating system monitor is in. Example: `running`.
    pub os_monitor_status: Option<String>,
    /// Code of the error that monitoring of the operating system met. Example: `install_fail`.
    pub os_monitor_error_code: Option<String>,
    /// Details about the operating system monitor error.
    /// Example: `Command.ErrorCode.Fail.Downlaod.REGIN_ID`.
    pub os_monitor_error_detail: Option<String>,
    /// Version of the monitoring component in the operating system. Example: `1.3.0-12`.
    pub os_monitor_version: Option<String>,
    /// Settings of the monitoring component in the operating system. Example: `{"sysak":true}`.
    pub os_monitor_config: Option<String>,
    /// Code of the error that the installation of the agent met.
    pub agent_install_error_code: Option<String>,
}

response! {
    NodeStatus {
        "AutoInstall" => auto_install: value,
        "InstanceId" => instance_id: value,
        "Status" => status: value,
        "OsMonitorStatus" => os_monitor_status: value,
        "OsMonitorErrorCode" => os_monitor_error_code: value,
        "OsMonitorErrorDetail" => os_monitor_error_detail: value,
        "OsMonitorVersion" => os_monitor_version: value,
        "OsMonitorConfig" => os_monitor_config: value,
        "AgentInstallErrorCode" => agent_install_error_code: value,
    }
}

values! {
    /// Whether the agent is working, stopped, being installed, or missing.
    pub enum ResponseNodeStatus {
        /// The agent is working.
        Running = "running",
        /// The agent is stopped.
        Stopped = "stopped",
        /// The agent is being installed.
        Installing = "installing",
        /// The agent could not be installed.
        InstallFaild = "install_faild",
        /// The agent does not work properly.
        Abnormal = "abnormal",
        /// The host has no agent.
        NotInstalled = "not_installed",
    }
}

/// Errors that the documentation of [`DescribeMonitoringAgentStatusesRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeMonitoringAgentStatusesError = super::DocumentedError;
