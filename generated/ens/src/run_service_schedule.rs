// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RunServiceSchedule`, from `ens/RunServiceSchedule.md`.

use alicloud_runtime::codegen::*;

/// Picks the best free resource for a client device by its address and sets it up as a virtual
/// device.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::RunServiceScheduleRequest::new()
///     .app_id("...")
///     .uuid("...")
///     .client_ip("...")
///     .service_action("...");
/// let reply = client.run_service_schedule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RunServiceScheduleRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** Identifier that is unique for the item.
    pub uuid: Option<String>,
    /// **Required.** IP address that belongs to the client.
    pub client_ip: Option<String>,
    /// **Required.** What is done, or is to be done, about the service.
    pub service_action: Option<String>,
    /// Name that the pod config goes by.
    pub pod_config_name: Option<String>,
    /// How long the pre locked may take before it is given up.
    pub pre_locked_timeout: Option<i32>,
    /// The directories that are concerned.
    pub directorys: Option<String>,
    /// The service commands that are concerned.
    pub service_commands: Option<String>,
    /// What is done about the schedule, as rules.
    pub schedule_strategy: Option<String>,
}

impl RunServiceScheduleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `Uuid`, which is required.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
    /// Sets `ClientIp`, which is required.
    pub fn client_ip(mut self, value: impl Into<String>) -> Self {
        self.client_ip = Some(value.into());
        self
    }
    /// Sets `ServiceAction`, which is required.
    pub fn service_action(mut self, value: impl Into<String>) -> Self {
        self.service_action = Some(value.into());
        self
    }
    /// Sets `PodConfigName`.
    pub fn pod_config_name(mut self, value: impl Into<String>) -> Self {
        self.pod_config_name = Some(value.into());
        self
    }
    /// Sets `PreLockedTimeout`.
    #[inline]
    pub fn pre_locked_timeout(mut self, value: i32) -> Self {
        self.pre_locked_timeout = Some(value);
        self
    }
    /// Sets `Directorys`.
    pub fn directorys(mut self, value: impl Into<String>) -> Self {
        self.directorys = Some(value.into());
        self
    }
    /// Sets `ServiceCommands`.
    pub fn service_commands(mut self, value: impl Into<String>) -> Self {
        self.service_commands = Some(value.into());
        self
    }
    /// Sets `ScheduleStrategy`.
    pub fn schedule_strategy(mut self, value: impl Into<String>) -> Self {
        self.schedule_strategy = Some(value.into());
        self
    }
}

request! {
    RunServiceScheduleRequest {
        "AppId" => app_id: query,
        "Uuid" => uuid: query,
        "ClientIp" => client_ip: query,
        "ServiceAction" => service_action: query,
        "PodConfigName" => pod_config_name: query,
        "PreLockedTimeout" => pre_locked_timeout: query,
        "Directorys" => directorys: query,
        "ServiceCommands" => service_commands: query,
        "ScheduleStrategy" => schedule_strategy: query,
    }
}

impl Operation for RunServiceScheduleRequest {
    type Response = RunServiceScheduleResponse;
    type Error = RunServiceScheduleError;
    const INFO: OperationInfo = super::operation("RunServiceSchedule")
        .required(&["AppId", "Uuid", "ClientIp", "ServiceAction"]);
    const ERRORS: &'static [RunServiceScheduleError] = &[
        RunServiceScheduleError::MissingParameter,
        RunServiceScheduleError::NoPermission,
        RunServiceScheduleError::InvalidParameterAny,
        RunServiceScheduleError::InvalidParameter,
        RunServiceScheduleError::LimitExceededSecurityGroup,
        RunServiceScheduleError::EnsInterfaceError,
        RunServiceScheduleError::CallInterface,
    ];
}

/// Response to [`RunServiceScheduleRequest`].
#[non_exhaustive]
pub struct RunServiceScheduleResponse {
    /// Outcomes of the command, one entry each.
    pub command_results: Vec<CommandResult>,
    /// Position of the item in its sequence. Example: `1`.
    pub index: Option<i32>,
    /// ID of the instance, by which other calls name it. Example: `i-5qvji3mom4ec013dyygmtxlkj`.
    pub instance_id: Option<String>,
    /// IP address that belongs to the instance. Example: `172.16.246.11`.
    pub instance_ip: Option<String>,
    /// Network port that belongs to the instance. Example: `1024`.
    pub instance_port: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// Whether the same was asked for before, so that nothing was done again. Example: `false`.
    pub request_repeated: Option<String>,
    /// Network ports that belong to the tcp. Example: `"80-88"`.
    pub tcp_ports: Option<bool>,
}

response! {
    RunServiceScheduleResponse {
        "CommandResults" => command_results: list("CommandResult"),
        "Index" => index: value,
        "InstanceId" => instance_id: value,
        "InstanceIp" => instance_ip: value,
        "InstancePort" => instance_port: value,
        "RequestId" => request_id: value,
        "RequestRepeated" => request_repeated: value,
        "TcpPorts" => tcp_ports: value,
    }
}

/// Outcomes of the command, one entry each.
#[non_exhaustive]
pub struct CommandResult {
    /// Command that is or was run. Example: `ls -l /data`.
    pub command: Option<String>,
    /// Name that the container goes by. Example: `android`.
    pub container_name: Option<String>,
    /// What the command said. Example: `success`.
    pub result_msg: Option<String>,
}

response! {
    CommandResult {
        "Command" => command: value,
        "ContainerName" => container_name: value,
        "ResultMsg" => result_msg: value,
    }
}

/// Errors that the documentation of [`RunServiceScheduleRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`LimitExceededSecurityGroup`](super::DocumentedError::LimitExceededSecurityGroup)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
pub type RunServiceScheduleError = super::DocumentedError;
