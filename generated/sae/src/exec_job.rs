// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ExecJob`, from `sae/ExecJob.md`.

use alicloud_runtime::codegen::*;

/// Runs a job once, with parameters that override those of its template.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::ExecJobRequest::new()
///     .app_id("...");
/// let reply = client.exec_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ExecJobRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// ID of one event.
    pub event_id: Option<String>,
    /// Command that is or was run.
    pub command: Option<String>,
    /// The command args that are concerned.
    pub command_args: Option<String>,
    /// The envs that are concerned.
    pub envs: Option<String>,
    /// The jar start options that are concerned.
    pub jar_start_options: Option<String>,
    /// The jar start args that are concerned.
    pub jar_start_args: Option<String>,
    /// The war start options that are concerned.
    pub war_start_options: Option<String>,
    /// Moment that the record or the action belongs to.
    pub time: Option<String>,
    /// The replicas that are concerned.
    pub replicas: Option<String>,
}

impl ExecJobRequest {
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
    /// Sets `EventId`.
    pub fn event_id(mut self, value: impl Into<String>) -> Self {
        self.event_id = Some(value.into());
        self
    }
    /// Sets `Command`.
    pub fn command(mut self, value: impl Into<String>) -> Self {
        self.command = Some(value.into());
        self
    }
    /// Sets `CommandArgs`.
    pub fn command_args(mut self, value: impl Into<String>) -> Self {
        self.command_args = Some(value.into());
        self
    }
    /// Sets `Envs`.
    pub fn envs(mut self, value: impl Into<String>) -> Self {
        self.envs = Some(value.into());
        self
    }
    /// Sets `JarStartOptions`.
    pub fn jar_start_options(mut self, value: impl Into<String>) -> Self {
        self.jar_start_options = Some(value.into());
        self
    }
    /// Sets `JarStartArgs`.
    pub fn jar_start_args(mut self, value: impl Into<String>) -> Self {
        self.jar_start_args = Some(value.into());
        self
    }
    /// Sets `WarStartOptions`.
    pub fn war_start_options(mut self, value: impl Into<String>) -> Self {
        self.war_start_options = Some(value.into());
        self
    }
    /// Sets `Time`.
    pub fn time(mut self, value: impl Into<String>) -> Self {
        self.time = Some(value.into());
        self
    }
    /// Sets `Replicas`.
    pub fn replicas(mut self, value: impl Into<String>) -> Self {
        self.replicas = Some(value.into());
        self
    }
}

request! {
    ExecJobRequest {
        "AppId" => app_id: query,
        "EventId" => event_id: query,
        "Command" => command: query,
        "CommandArgs" => command_args: query,
        "Envs" => envs: query,
        "JarStartOptions" => jar_start_options: query,
        "JarStartArgs" => jar_start_args: query,
        "WarStartOptions" => war_start_options: query,
        "Time" => time: query,
        "Replicas" => replicas: query,
    }
}

impl Operation for ExecJobRequest {
    type Response = ExecJobResponse;
    type Error = ExecJobError;
    const INFO: OperationInfo = super::operation("ExecJob")
        .roa("GET", "/pop/v1/sam/job/execJob")
        .required(&["AppId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [ExecJobError] = &[
        ExecJobError::InvalidApplicationNotFound,
        ExecJobError::JobForbidPolicy,
        ExecJobError::JobSuspend,
        ExecJobError::UserIndebt,
    ];
}

/// Response to [`ExecJobRequest`].
#[non_exhaustive]
pub struct ExecJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `67DD9A98-9CCC-5BE8-8C9E-B45E72F4****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `0b87b7e716575071334387401e****`.
    pub trace_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<JobData>,
    /// Code of the reason why the call or the item failed. Example: `text`.
    pub error_code: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ExecJobResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "TraceId" => trace_id: value,
        "Data" => data: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct JobData {
    /// What the call returns besides its status.
    /// Example: `manual-3db7a8fa-5d40-4edc-92e4-49d50eab****`.
    pub data: Option<String>,
    /// Text for people that explains the result. Example: `success`.
    pub msg: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
}

response! {
    JobData {
        "Data" => data: value,
        "Msg" => msg: value,
        "Success" => success: value,
        "Code" => code: value,
    }
}

/// Errors that the documentation of [`ExecJobRequest`] names.
///
/// - [`InvalidApplicationNotFound`](super::DocumentedError::InvalidApplicationNotFound)
/// - [`JobForbidPolicy`](super::DocumentedError::JobForbidPolicy)
/// - [`JobSuspend`](super::DocumentedError::JobSuspend)
/// - [`UserIndebt`](super::DocumentedError::UserIndebt)
pub type ExecJobError = super::DocumentedError;
