// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RunCommand`, from `swas-open/RunCommand.md`.

use alicloud_runtime::codegen::*;

/// Runs a command on a server by Cloud Assistant, without a logon.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::RunCommandRequest::new()
///     .command_content("...")
///     .type_("...")
///     .instance_id("...")
///     .name("...");
/// let reply = client.run_command(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RunCommandRequest {
    /// **Required.** What the command contains.
    pub command_content: Option<String>,
    /// Directory that the command runs in.
    pub working_dir: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// How long to wait before giving up.
    pub timeout: Option<i32>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Whether this is switched on: parameter.
    pub enable_parameter: Option<bool>,
    /// The parameters that are concerned.
    pub parameters: Option<Value>,
    /// User who runs the command.
    pub working_user: Option<String>,
    /// Name that the windows password goes by.
    pub windows_password_name: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
}

impl RunCommandRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CommandContent`, which is required.
    pub fn command_content(mut self, value: impl Into<String>) -> Self {
        self.command_content = Some(value.into());
        self
    }
    /// Sets `WorkingDir`.
    pub fn working_dir(mut self, value: impl Into<String>) -> Self {
        self.working_dir = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Timeout`.
    #[inline]
    pub fn timeout(mut self, value: i32) -> Self {
        self.timeout = Some(value);
        self
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `EnableParameter`.
    #[inline]
    pub fn enable_parameter(mut self, value: bool) -> Self {
        self.enable_parameter = Some(value);
        self
    }
    /// Sets `Parameters`.
    pub fn parameters(mut self, value: impl Into<Value>) -> Self {
        self.parameters = Some(value.into());
        self
    }
    /// Sets `WorkingUser`.
    pub fn working_user(mut self, value: impl Into<String>) -> Self {
        self.working_user = Some(value.into());
        self
    }
    /// Sets `WindowsPasswordName`.
    pub fn windows_password_name(mut self, value: impl Into<String>) -> Self {
        self.windows_password_name = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

request! {
    RunCommandRequest {
        "CommandContent" => command_content: query,
        "WorkingDir" => working_dir: query,
        "RegionId" => region_id: query,
        "Timeout" => timeout: query,
        "Type" => type_: query,
        "EnableParameter" => enable_parameter: query,
        "Parameters" => parameters: query_json,
        "WorkingUser" => working_user: query,
        "WindowsPasswordName" => windows_password_name: query,
        "InstanceId" => instance_id: query,
        "Name" => name: query,
    }
}

impl Operation for RunCommandRequest {
    type Response = RunCommandResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RunCommand")
        .required(&["CommandContent", "RegionId", "Type", "InstanceId", "Name"])
        .region("RegionId");
}

/// Response to [`RunCommandRequest`].
#[non_exhaustive]
pub struct RunCommandResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3****`.
    pub request_id: Option<String>,
    /// ID of the invoke that the item belongs to or stands for. Example: `t-hz02p9545t6****`.
    pub invoke_id: Option<String>,
}

response! {
    RunCommandResponse {
        "RequestId" => request_id: value,
        "InvokeId" => invoke_id: value,
    }
}
