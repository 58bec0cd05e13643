// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeMonitoringAgentProcesses`, from `cms/DescribeMonitoringAgentProcesses.md`.

use alicloud_runtime::codegen::*;

/// Lists the processes that are watched on a host.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DescribeMonitoringAgentProcessesRequest::new()
///     .instance_id("i-xx12****");
/// let reply = client.describe_monitoring_agent_processes(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeMonitoringAgentProcessesRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `i-xx12****`.
    pub instance_id: Option<String>,
}

impl DescribeMonitoringAgentProcessesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    DescribeMonitoringAgentProcessesRequest {
        "InstanceId" => instance_id: query,
    }
}

impl Operation for DescribeMonitoringAgentProcessesRequest {
    type Response = DescribeMonitoringAgentProcessesResponse;
    type Error = DescribeMonitoringAgentProcessesError;
    const INFO: OperationInfo = super::operation("DescribeMonitoringAgentProcesses")
        .required(&["InstanceId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeMonitoringAgentProcessesError] = &[
        DescribeMonitoringAgentProcessesError::ParameterInvalid,
        DescribeMonitoringAgentProcessesError::AccessForbidden,
        DescribeMonitoringAgentProcessesError::ResourceNotFound,
        DescribeMonitoringAgentProcessesError::InternalError,
    ];
}

/// Response to [`DescribeMonitoringAgentProcessesRequest`].
#[non_exhaustive]
pub struct DescribeMonitoringAgentProcessesResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successfully`.
    pub message: Option<String>,
    /// Processes that are watched on the host, one entry each.
    pub node_processes: Vec<NodeProcess>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `971CC023-5A96-452A-BB7C-2483F948BCFD`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeMonitoringAgentProcessesResponse {
        "Code" => code: value,
        "Message" => message: value,
        "NodeProcesses" => node_processes: list("NodeProcess"),
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Processes that are watched on the host, one entry each.
#[non_exhaustive]
pub struct NodeProcess {
    /// What is collected about the process, such as the number of matches.
    pub command: Option<Open<Command>>,
    /// ID of the instance, by which other calls name it. Example: `host-12xxx`.
    pub instance_id: Option<String>,
    /// Process monitoring task, by its ID. Example: `123456`.
    pub process_id: Option<i64>,
    /// Process that is watched. Example: `http`.
    pub process_name: Option<String>,
    /// User that the process runs as. Example: `admin`.
    pub process_user: Option<String>,
    /// Application group that the item belongs to or that was created. Example: `3619****`.
    pub group_id: Option<String>,
}

response! {
    NodeProcess {
        "Command" => command: value,
        "InstanceId" => instance_id: value,
        "ProcessId" => process_id: value,
        "ProcessName" => process_name: value,
        "ProcessUser" => process_user: value,
        "GroupId" => group_id: value,
    }
}

values! {
    /// What is collected about the process, such as the number of matches.
    pub enum Command {
        /// How many processes match.
        Number = "number",
        /// Details of the matching processes.
        Detail = "detail",
    }
}

/// Errors that the documentation of [`DescribeMonitoringAgentProcessesRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeMonitoringAgentProcessesError = super::DocumentedError;
