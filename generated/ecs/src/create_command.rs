// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCommand`, from `ecs/CreateCommand.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CommandType, Tag};

/// Stores a script as a Cloud Assistant command; [`InvokeCommand`](super::Client::invoke_command)
/// runs it on instances.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::CreateCommandRequest::new()
///     .command_content("ZWNobyB7e25hbWV9fSA=")
///     .name("testName")
///     .region_id("cn-hangzhou")
///     .type_("RunShellScript")
///     .description("testDescription");
/// let reply = client.create_command(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateCommandRequest {
    /// **Required.** Script text in Base64. With `EnableParameter` on, placeholders of the form
    /// `{{name}}` mark custom parameters. Example: `ZWNobyAxMjM=`.
    pub command_content: Option<String>,
    /// **Required.** Display name of the command. Length: at most 128. Example: `testName`.
    pub name: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Script language of the command, which also decides the operating system it is for.
    /// Example: `RunShellScript`.
    pub type_: Option<Open<CommandType>>,
    /// Note stored with the command. Length: at most 512. Example: `testDescription`.
    pub description: Option<String>,
    /// Directory on the instance in which the command runs. Example: `/root/`.
    pub working_dir: Option<String>,
    /// Time limit of a run; a command still running then is killed.
    /// Unit: `seconds`. Default: `60`. Example: `60`.
    pub timeout: Option<i64>,
    /// Whether the command text contains custom parameters that are filled in at each run.
    /// Default: `false`. Example: `false`.
    pub enable_parameter: Option<bool>,
    /// How `CommandContent` is written.
    pub content_encoding: Option<String>,
    /// Resource group that the resource belongs to or is put into.
    pub resource_group_id: Option<String>,
    /// Program that starts the script on the instance.
    pub launcher: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
}

impl CreateCommandRequest {
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
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<Open<CommandType>>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
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
    /// Sets `EnableParameter`.
    #[inline]
    pub fn enable_parameter(mut self, value: bool) -> Self {
        self.enable_parameter = Some(value);
        self
    }
    /// Sets `ContentEncoding`.
    pub fn content_encoding(mut self, value: impl Into<String>) -> Self {
        self.content_encoding = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Launcher`.
    pub fn launcher(mut self, value: impl Into<String>) -> Self {
        self.launcher = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateCommandRequest {
        "CommandContent" => command_content: query,
        "Name" => name: query,
        "RegionId" => region_id: query,
        "Type" => type_: query,
        "Description" => description: query,
        "WorkingDir" => working_dir: query,
        "Timeout" => timeout: query,
        "EnableParameter" => enable_parameter: query,
        "ContentEncoding" => content_encoding: query,
        "ResourceGroupId" => resource_group_id: query,
        "Launcher" => launcher: query,
        "Tag" => tag: query,
    }
}

impl Operation for CreateCommandRequest {
    type Response = CreateCommandResponse;
    type Error = CreateCommandError;
    const INFO: OperationInfo = super::operation("CreateCommand")
        .required(&["CommandContent", "Name", "RegionId", "Type"])
        .region("RegionId");
    const ERRORS: &'static [CreateCommandError] = &[
        CreateCommandError::InternalErrorDispatch,
        CreateCommandError::InvalidCmdTypeNotFound,
        CreateCommandError::CmdNameExceedLimit,
        CreateCommandError::CmdDescExceedLimit,
        CreateCommandError::CmdCountExceedQuota,
        CreateCommandError::CmdParamEmptyKey,
        CreateCommandError::CmdParamInvalidParamName,
        CreateCommandError::CmdParamNameExceedLimit,
        CreateCommandError::RegionIdApiNotSupported,
        CreateCommandError::CmdContentDecodeError,
        CreateCommandError::InvalidParameterWorkingDir,
        CreateCommandError::CmdContentExceedLimit,
        CreateCommandError::CmdParamCountExceedLimit,
        CreateCommandError::OperationForbidden,
        CreateCommandError::InvalidStatusResourceGroup,
        CreateCommandError::InvalidParameterCharacterCommandName,
        CreateCommandError::InvalidParameterCharacterCommandDescription,
        CreateCommandError::InvalidParameterCharacterCommandWorkingDir,
        CreateCommandError::InvalidRegionIdNotFound,
        CreateCommandError::InvalidResourceGroupNotFound,
    ];
}

/// Response to [`CreateCommandRequest`].
#[non_exhaustive]
pub struct CreateCommandResponse {
    /// ID of a Cloud Assistant command, as [`CreateCommand`](super::Client::create_command) or
    /// [`DescribeCommands`](super::Client::describe_commands) returned it.
    /// Example: `c-7d2a745b412b4601b2d47f6a768d****`.
    pub command_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
}

response! {
    CreateCommandResponse {
        "CommandId" => command_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateCommandRequest`] names.
///
/// - [`InternalErrorDispatch`](super::DocumentedError::InternalErrorDispatch)
/// - [`InvalidCmdTypeNotFound`](super::DocumentedError::InvalidCmdTypeNotFound)
/// - [`CmdNameExceedLimit`](super::DocumentedError::CmdNameExceedLimit)
/// - [`CmdDescExceedLimit`](super::DocumentedError::CmdDescExceedLimit)
/// - [`CmdCountExceedQuota`](super::DocumentedError::CmdCountExceedQuota)
/// - [`CmdParamEmptyKey`](super::DocumentedError::CmdParamEmptyKey)
/// - [`CmdParamInvalidParamName`](super::DocumentedError::CmdParamInvalidParamName)
/// - [`CmdParamNameExceedLimit`](super::DocumentedError::CmdParamNameExceedLimit)
/// - [`RegionIdApiNotSupported`](super::DocumentedError::RegionIdApiNotSupported)
/// - [`CmdContentDecodeError`](super::DocumentedError::CmdContentDecodeError)
/// - [`InvalidParameterWorkingDir`](super::DocumentedError::InvalidParameterWorkingDir)
/// - [`CmdContentExceedLimit`](super::DocumentedError::CmdContentExceedLimit)
/// - [`CmdParamCountExceedLimit`](super::DocumentedError::CmdParamCountExceedLimit)
/// - [`OperationForbidden`](super::DocumentedError::OperationForbidden)
/// - [`InvalidStatusResourceGroup`](super::DocumentedError::InvalidStatusResourceGroup)
/// - [`InvalidParameterCharacterCommandName`](super::DocumentedError::InvalidParameterCharacterCommandName)
/// - [`InvalidParameterCharacterCommandDescription`](super::DocumentedError::InvalidParameterCharacterCommandDescription)
/// - [`InvalidParameterCharacterCommandWorkingDir`](super::DocumentedError::InvalidParameterCharacterCommandWorkingDir)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidResourceGroupNotFound`](super::DocumentedError::InvalidResourceGroupNotFound)
pub type CreateCommandError = super::DocumentedError;
