// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyCommand`, from `ecs/ModifyCommand.md`.

use alicloud_runtime::codegen::*;

/// Changes a Cloud Assistant command, but not its type. Runs that have begun keep the old content.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyCommandRequest::new()
///     .command_id("c-4d34302d02424c5c8e10281e3a31****")
///     .region_id("cn-hangzhou")
///     .name("AlibabaCommand")
///     .description("UserGuide")
///     .command_content("c2VydmljZSB0b21jYXQgc3RhcnQ=");
/// let reply = client.modify_command(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyCommandRequest {
    /// **Required.** ID of a Cloud Assistant command, as
    /// [`CreateCommand`](super::Client::create_command) or
    /// [`DescribeCommands`](super::Client::describe_commands) returned it.
    /// Example: `c-4d34302d02424c5c8e10281e3a31****`.
    pub command_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Display name of the resource. Length: at most 30. Example: `AlibabaCommand`.
    pub name: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Length: at most 100. Example: `UserGuide`.
    pub description: Option<String>,
    /// Script text of the command. Example: `c2VydmljZSB0b21jYXQgc3RhcnQ=`.
    pub command_content: Option<String>,
    /// Directory on the instance in which the command runs. Example: `/home/`.
    pub working_dir: Option<String>,
    /// Time limit of a run; a command still running then is killed. Unit: `seconds`. Example: `120`.
    pub timeout: Option<i64>,
    /// Program that starts the script on the instance.
    pub launcher: Option<String>,
}

impl ModifyCommandRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CommandId`, which is required.
    pub fn command_id(mut self, value: impl Into<String>) -> Self {
        self.command_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `CommandContent`.
    pub fn command_content(mut self, value: impl Into<String>) -> Self {
        self.command_content = Some(value.into());
        self
    }
    /// Sets `WorkingDir`.
    pub fn working_dir(mut self, value: impl Into<String>) -> Self {
        self.working_dir = Some(value.into());
        self
    }
    /// Sets `Timeout`.
    #[inline]
    pub fn timeout(mut self, value: i64) -> Self {
        self.timeout = Some(value);
        self
    }
    /// Sets `Launcher`.
    pub fn launcher(mut self, value: impl Into<String>) -> Self {
        self.launcher = Some(value.into());
        self
    }
}

request! {
    ModifyCommandRequest {
        "CommandId" => command_id: query,
        "RegionId" => region_id: query,
        "Name" => name: query,
        "Description" => description: query,
        "CommandContent" => command_content: query,
        "WorkingDir" => working_dir: query,
        "Timeout" => timeout: query,
        "Launcher" => launcher: query,
    }
}

impl Operation for ModifyCommandRequest {
    type Response = ModifyCommandResponse;
    type Error = ModifyCommandError;
    const INFO: OperationInfo = super::operation("ModifyCommand")
        .required(&["CommandId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyCommandError] = &[
        ModifyCommandError::InvalidCmdTypeNotFound,
        ModifyCommandError::InvalidCmdIdNotFound,
        ModifyCommandError::RegionIdApiNotSupported,
        ModifyCommandError::InvalidParameterWorkingDir,
        ModifyCommandError::CmdNameReadonly,
        ModifyCommandError::CmdNameExceedLimit,
        ModifyCommandError::CmdContentExceedLimit,
        ModifyCommandError::CmdDescExceedLimit,
        ModifyCommandError::OperationForbidden,
        ModifyCommandError::InvalidParameterCharacterCommandName,
        ModifyCommandError::InvalidParameterCharacterCommandDescription,
        ModifyCommandError::InvalidParameterCharacterCommandWorkingDir,
        ModifyCommandError::InvalidRegionIdNotFound,
        ModifyCommandError::InternalErrorDispatch,
    ];
}

/// Response to [`ModifyCommandRequest`].
pub type ModifyCommandResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyCommandRequest`] names.
///
/// - [`InvalidCmdTypeNotFound`](super::DocumentedError::InvalidCmdTypeNotFound), here with HTTP status 404
/// - [`InvalidCmdIdNotFound`](super::DocumentedError::InvalidCmdIdNotFound)
/// - [`RegionIdApiNotSupported`](super::DocumentedError::RegionIdApiNotSupported)
/// - [`InvalidParameterWorkingDir`](super::DocumentedError::InvalidParameterWorkingDir)
/// - [`CmdNameReadonly`](super::DocumentedError::CmdNameReadonly)
/// - [`CmdNameExceedLimit`](super::DocumentedError::CmdNameExceedLimit)
/// - [`CmdContentExceedLimit`](super::DocumentedError::CmdContentExceedLimit)
/// - [`CmdDescExceedLimit`](super::DocumentedError::CmdDescExceedLimit)
/// - [`OperationForbidden`](super::DocumentedError::OperationForbidden)
/// - [`InvalidParameterCharacterCommandName`](super::DocumentedError::InvalidParameterCharacterCommandName)
/// - [`InvalidParameterCharacterCommandDescription`](super::DocumentedError::InvalidParameterCharacterCommandDescription)
/// - [`InvalidParameterCharacterCommandWorkingDir`](super::DocumentedError::InvalidParameterCharacterCommandWorkingDir)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InternalErrorDispatch`](super::DocumentedError::InternalErrorDispatch)
pub type ModifyCommandError = super::DocumentedError;
