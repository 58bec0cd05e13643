// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RunCommand`, from `ecs/RunCommand.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CommandType, ContentEncoding, RepeatMode, Tag};

/// Creates a Cloud Assistant command and runs it on instances in one call.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::RunCommandRequest::new()
///     .command_content("ZWNobyAxMjM=")
///     .region_id("cn-hangzhou")
///     .type_("RunShellScript")
///     .name("Test")
///     .username("root");
/// let reply = client.run_command(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RunCommandRequest {
    /// **Required.** Script text, plain or in Base64 as `ContentEncoding` says. `{{name}}` marks a
    /// custom parameter while `EnableParameter` is on. Example: `ZWNobyAxMjM=`.
    pub command_content: Option<String>,
    /// Instances to run the command on. If one of them does not qualify, the call has to be repeated
    /// without it. Items: at most 501. Example: `i-bp185dy2o3o6neg****`.
    pub instance_id: Vec<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Script language of the command, which also decides the operating system it is for.
    /// Example: `RunShellScript`.
    pub type_: Option<Open<CommandType>>,
    /// Display name of the command. Length: at most 128. Example: `testName`.
    pub name: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Length: at most 512. Example: `testDescription`.
    pub description: Option<String>,
    /// Directory on the instance in which the command runs. Example: `/home/`.
    pub working_dir: Option<String>,
    /// Time limit of a run; a command still running then is killed.
    /// Unit: `seconds`. Default: `60`. Example: `3600`.
    pub timeout: Option<i64>,
    /// Whether the command text contains custom parameters that are filled in at each run.
    /// Default: `false`. Example: `false`.
    pub enable_parameter: Option<bool>,
    /// When the command runs: at once, on a timetable, or at the next or every start of the instance.
    /// Default: `Once`. Example: `Once`.
    pub repeat_mode: Option<Open<RepeatMode>>,
    /// Whether the command runs on a timetable or at a start of the instance rather than at once.
    /// Default: `false`. Example: `true`.
    pub timed: Option<bool>,
    /// **Required** under conditions. Timetable of a repeated command as a cron expression. Needed when
    /// `Timed` is on. Example: `0 */20 * * * *`.
    pub frequency: Option<String>,
    /// Values for the custom parameters of the command, as pairs of name and value.
    /// Example: `{"name":"Jack", "accessKey":"LTAIdyvdIqaRY****"}`.
    pub parameters: Option<String>,
    /// Whether the command is stored for later [`InvokeCommand`](super::Client::invoke_command) calls.
    /// A stored command counts toward the quota. Default: `false`. Example: `false`.
    pub keep_command: Option<bool>,
    /// How `CommandContent` is written. An unknown value counts as plain text.
    /// Default: `PlainText`. Example: `Base64`.
    pub content_encoding: Option<Open<ContentEncoding>>,
    /// User of the instance's operating system that the command runs as. Example: `root`.
    pub username: Option<String>,
    /// Name under which the parameter store of OOS keeps the password of the Windows user; only the
    /// name is sent. Needed for users other than System. Example: `axtSecretPassword`.
    pub windows_password_name: Option<String>,
    /// Resource group that the resource belongs to or is put into.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// Container on the instance that the command runs in, by its ID.
    pub container_id: Option<String>,
    /// Container on the instance that the command runs in, by its name.
    pub container_name: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// OSS location that the output of the command is delivered to.
    pub oss_output_delivery: Option<String>,
    /// Tags that the instances have to bear for the command to run there; stands in for instance IDs.
    /// Items: at most 11.
    pub resource_tag: Vec<Tag>,
    /// Whether stopping ends the script process alone or everything that it started as well.
    pub termination_mode: Option<String>,
    /// Program that starts the script on the instance.
    pub launcher: Option<String>,
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
    /// Sets `InstanceId`.
    pub fn instance_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_id = value.into_iter().map(Into::into).collect();
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
    /// Sets `RepeatMode`.
    pub fn repeat_mode(mut self, value: impl Into<Open<RepeatMode>>) -> Self {
        self.repeat_mode = Some(value.into());
        self
    }
    /// Sets `Timed`.
    #[inline]
    pub fn timed(mut self, value: bool) -> Self {
        self.timed = Some(value);
        self
    }
    /// Sets `Frequency`.
    pub fn frequency(mut self, value: impl Into<String>) -> Self {
        self.frequency = Some(value.into());
        self
    }
    /// Sets `Parameters`.
    pub fn parameters(mut self, value: impl Into<String>) -> Self {
        self.parameters = Some(value.into());
        self
    }
    /// Sets `KeepCommand`.
    #[inline]
    pub fn keep_command(mut self, value: bool) -> Self {
        self.keep_command = Some(value);
        self
    }
    /// Sets `ContentEncoding`.
    pub fn content_encoding(mut self, value: impl Into<Open<ContentEncoding>>) -> Self {
        self.content_encoding = Some(value.into());
        self
    }
    /// Sets `Username`.
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }
    /// Sets `WindowsPasswordName`.
    pub fn windows_password_name(mut self, value: impl Into<String>) -> Self {
        self.windows_password_name = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ContainerId`.
    pub fn container_id(mut self, value: impl Into<String>) -> Self {
        self.container_id = Some(value.into());
        self
    }
    /// Sets `ContainerName`.
    pub fn container_name(mut self, value: impl Into<String>) -> Self {
        self.container_name = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `OssOutputDelivery`.
    pub fn oss_output_delivery(mut self, value: impl Into<String>) -> Self {
        self.oss_output_delivery = Some(value.into());
        self
    }
    /// Sets `ResourceTag`.
    pub fn resource_tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<Tag>>,
    ) -> Self {
        self.resource_tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `TerminationMode`.
    pub fn termination_mode(mut self, value: impl Into<String>) -> Self {
        self.termination_mode = Some(value.into());
        self
    }
    /// Sets `Launcher`.
    pub fn launcher(mut self, value: impl Into<String>) -> Self {
        self.launcher = Some(value.into());
        self
    }
}

request! {
    RunCommandRequest {
        "CommandContent" => command_content: query,
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "Type" => type_: query,
        "Name" => name: query,
        "Description" => description: query,
        "WorkingDir" => working_dir: query,
        "Timeout" => timeout: query,
        "EnableParameter" => enable_parameter: query,
        "RepeatMode" => repeat_mode: query,
        "Timed" => timed: query,
        "Frequency" => frequency: query,
        "Parameters" => parameters: query,
        "KeepCommand" => keep_command: query,
        "ContentEncoding" => content_encoding: query,
        "Username" => username: query,
        "WindowsPasswordName" => windows_password_name: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
        "ContainerId" => container_id: query,
        "ContainerName" => container_name: query,
        "ClientToken" => client_token: query,
        "OssOutputDelivery" => oss_output_delivery: query,
        "ResourceTag" => resource_tag: query,
        "TerminationMode" => termination_mode: query,
        "Launcher" => launcher: query,
    }
}

impl Operation for RunCommandRequest {
    type Response = RunCommandResponse;
    type Error = RunCommandError;
    const INFO: OperationInfo = super::operation("RunCommand")
        .required(&["CommandContent", "RegionId", "Type"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [RunCommandError] = &[
        RunCommandError::RegionIdApiNotSupported,
        RunCommandError::InternalErrorDispatch,
        RunCommandError::InvalidCmdTypeNotFound,
        RunCommandError::CmdNameExceedLimit,
        RunCommandError::CmdDescExceedLimit,
        RunCommandError::CmdCountExceedQuota,
        RunCommandError::InvalidInstanceNotFound,
        RunCommandError::InvalidInstanceNotMatch,
        RunCommandError::InvalidCmdIdNotFound,
        RunCommandError::MissingParamFrequency,
        RunCommandError::InvalidParamFrequency,
        RunCommandError::InstanceIdsExceedLimit,
        RunCommandError::UsernameExceedLimit,
        RunCommandError::MissingParamInstanceId,
        RunCommandError::NumberExceedTags,
        RunCommandError::InvalidTagValueMalformed,
        RunCommandError::DuplicateTagKey,
        RunCommandError::InvalidTagKeyMalformed,
        RunCommandError::MissingParameterTagKey,
        RunCommandError::InvalidContainerIdMalformed,
        RunCommandError::InvalidContainerNameMalformed,
        RunCommandError::InvalidClientTokenMalformed,
        RunCommandError::CmdParamEmptyKey,
        RunCommandError::CmdParamInvalidParamName,
        RunCommandError::CmdContentDecodeError,
        RunCommandError::ParameterKeyDuplicate,
        RunCommandError::ParameterNotMatched,
        RunCommandError::WindowsPasswordNameMissed,
        RunCommandError::ParameterDisabled,
        RunCommandError::InvalidParameterWorkingDir,
        RunCommandError::NumberExceedResourceTags,
        RunCommandError::MissingParameterResourceTagKey,
        RunCommandError::InvalidResourceTagKeyMalformed,
        RunCommandError::InvalidResourceTagValueMalformed,
        RunCommandError::DuplicateResourceTagKey,
        RunCommandError::InvalidResourceTagInstanceNotFound,
        RunCommandError::InvalidResourceTagConflictWithInstanceIds,
        RunCommandError::CmdContentExceedLimit,
        RunCommandError::CmdParamCountExceedLimit,
        RunCommandError::CmdParamNameExceedLimit,
        RunCommandError::InvocationExceedQuota,
        RunCommandError::ParameterCountExceedLimit,
        RunCommandError::ParameterKeyExceedLimit,
        RunCommandError::ParameterTypeNotSupported,
        RunCommandError::WindowsPasswordNameExceedLimit,
        RunCommandError::ParameterStoreNotSupported,
        RunCommandError::TemporaryAccessKeyError,
        RunCommandError::ParameterStoreInvalidParameters,
        RunCommandError::ParameterStoreNoPermission,
        RunCommandError::OperationDeniedBidOwnResource,
        RunCommandError::OperationForbidden,
        RunCommandError::IdempotentParameterMismatch,
        RunCommandError::IdempotentProcessing,
        RunCommandError::InvalidStatusResourceGroup,
        RunCommandError::InvalidParameterCharacterCommandName,
        RunCommandError::InvalidParameterCharacterCommandDescription,
        RunCommandError::InvalidParameterCharacterCommandWorkingDir,
        RunCommandError::InvalidRepeatModeNotFound,
        RunCommandError::InvalidRegionIdNotFound,
        RunCommandError::InvalidResourceGroupNotFound,
        RunCommandError::InvalidTerminationModeNotFound,
    ];
}

/// Response to [`RunCommandRequest`].
#[non_exhaustive]
pub struct RunCommandResponse {
    /// ID of a Cloud Assistant command, as [`CreateCommand`](super::Client::create_command) or
    /// [`DescribeCommands`](super::Client::describe_commands) returned it.
    /// Example: `c-7d2a745b412b4601b2d47f6a768d****`.
    pub command_id: Option<String>,
    /// ID of an execution, as [`RunCommand`](super::Client::run_command),
    /// [`InvokeCommand`](super::Client::invoke_command) or [`SendFile`](super::Client::send_file)
    /// returned it. Example: `t-7d2a745b412b4601b2d47f6a768d****`.
    pub invoke_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
}

response! {
    RunCommandResponse {
        "CommandId" => command_id: value,
        "InvokeId" => invoke_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`RunCommandRequest`] names.
///
/// - [`RegionIdApiNotSupported`](super::DocumentedError::RegionIdApiNotSupported)
/// - [`InternalErrorDispatch`](super::DocumentedError::InternalErrorDispatch)
/// - [`InvalidCmdTypeNotFound`](super::DocumentedError::InvalidCmdTypeNotFound)
/// - [`CmdNameExceedLimit`](super::DocumentedError::CmdNameExceedLimit)
/// - [`CmdDescExceedLimit`](super::DocumentedError::CmdDescExceedLimit)
/// - [`CmdCountExceedQuota`](super::DocumentedError::CmdCountExceedQuota)
/// - [`InvalidInstanceNotFound`](super::DocumentedError::InvalidInstanceNotFound)
/// - [`InvalidInstanceNotMatch`](super::DocumentedError::InvalidInstanceNotMatch)
/// - [`InvalidCmdIdNotFound`](super::DocumentedError::InvalidCmdIdNotFound)
/// - [`MissingParamFrequency`](super::DocumentedError::MissingParamFrequency)
/// - [`InvalidParamFrequency`](super::DocumentedError::InvalidParamFrequency)
/// - [`InstanceIdsExceedLimit`](super::DocumentedError::InstanceIdsExceedLimit)
/// - [`UsernameExceedLimit`](super::DocumentedError::UsernameExceedLimit)
/// - [`MissingParamInstanceId`](super::DocumentedError::MissingParamInstanceId)
/// - [`NumberExceedTags`](super::DocumentedError::NumberExceedTags)
/// - [`InvalidTagValueMalformed`](super::DocumentedError::InvalidTagValueMalformed)
/// - [`DuplicateTagKey`](super::DocumentedError::DuplicateTagKey)
/// - [`InvalidTagKeyMalformed`](super::DocumentedError::InvalidTagKeyMalformed)
/// - [`MissingParameterTagKey`](super::DocumentedError::MissingParameterTagKey)
/// - [`InvalidContainerIdMalformed`](super::DocumentedError::InvalidContainerIdMalformed)
/// - [`InvalidContainerNameMalformed`](super::DocumentedError::InvalidContainerNameMalformed)
/// - [`InvalidClientTokenMalformed`](super::DocumentedError::InvalidClientTokenMalformed)
/// - [`CmdParamEmptyKey`](super::DocumentedError::CmdParamEmptyKey), here with HTTP status 400
/// - [`CmdParamInvalidParamName`](super::DocumentedError::CmdParamInvalidParamName), here with HTTP status 400
/// - [`CmdContentDecodeError`](super::DocumentedError::CmdContentDecodeError)
/// - [`ParameterKeyDuplicate`](super::DocumentedError::ParameterKeyDuplicate), here with HTTP status 400
/// - [`ParameterNotMatched`](super::DocumentedError::ParameterNotMatched), here with HTTP status 400
/// - [`WindowsPasswordNameMissed`](super::DocumentedError::WindowsPasswordNameMissed), here with HTTP status 400
/// - [`ParameterDisabled`](super::DocumentedError::ParameterDisabled), here with HTTP status 400
/// - [`InvalidParameterWorkingDir`](super::DocumentedError::InvalidParameterWorkingDir)
/// - [`NumberExceedResourceTags`](super::DocumentedError::NumberExceedResourceTags)
/// - [`MissingParameterResourceTagKey`](super::DocumentedError::MissingParameterResourceTagKey)
/// - [`InvalidResourceTagKeyMalformed`](super::DocumentedError::InvalidResourceTagKeyMalformed)
/// - [`InvalidResourceTagValueMalformed`](super::DocumentedError::InvalidResourceTagValueMalformed)
/// - [`DuplicateResourceTagKey`](super::DocumentedError::DuplicateResourceTagKey)
/// - [`InvalidResourceTagInstanceNotFound`](super::DocumentedError::InvalidResourceTagInstanceNotFound)
/// - [`InvalidResourceTagConflictWithInstanceIds`](super::DocumentedError::InvalidResourceTagConflictWithInstanceIds)
/// - [`CmdContentExceedLimit`](super::DocumentedError::CmdContentExceedLimit)
/// - [`CmdParamCountExceedLimit`](super::DocumentedError::CmdParamCountExceedLimit)
/// - [`CmdParamNameExceedLimit`](super::DocumentedError::CmdParamNameExceedLimit)
/// - [`InvocationExceedQuota`](super::DocumentedError::InvocationExceedQuota)
/// - [`ParameterCountExceedLimit`](super::DocumentedError::ParameterCountExceedLimit)
/// - [`ParameterKeyExceedLimit`](super::DocumentedError::ParameterKeyExceedLimit)
/// - [`ParameterTypeNotSupported`](super::DocumentedError::ParameterTypeNotSupported)
/// - [`WindowsPasswordNameExceedLimit`](super::DocumentedError::WindowsPasswordNameExceedLimit)
/// - [`ParameterStoreNotSupported`](super::DocumentedError::ParameterStoreNotSupported)
/// - [`TemporaryAccessKeyError`](super::DocumentedError::TemporaryAccessKeyError)
/// - [`ParameterStoreInvalidParameters`](super::DocumentedError::ParameterStoreInvalidParameters)
/// - [`ParameterStoreNoPermission`](super::DocumentedError::ParameterStoreNoPermission)
/// - [`OperationDeniedBidOwnResource`](super::DocumentedError::OperationDeniedBidOwnResource)
/// - [`OperationForbidden`](super::DocumentedError::OperationForbidden)
/// - [`IdempotentParameterMismatch`](super::DocumentedError::IdempotentParameterMismatch)
/// - [`IdempotentProcessing`](super::DocumentedError::IdempotentProcessing)
/// - [`InvalidStatusResourceGroup`](super::DocumentedError::InvalidStatusResourceGroup)
/// - [`InvalidParameterCharacterCommandName`](super::DocumentedError::InvalidParameterCharacterCommandName)
/// - [`InvalidParameterCharacterCommandDescription`](super::DocumentedError::InvalidParameterCharacterCommandDescription)
/// - [`InvalidParameterCharacterCommandWorkingDir`](super::DocumentedError::InvalidParameterCharacterCommandWorkingDir)
/// - [`InvalidRepeatModeNotFound`](super::DocumentedError::InvalidRepeatModeNotFound)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidResourceGroupNotFound`](super::DocumentedError::InvalidResourceGroupNotFound)
/// - [`InvalidTerminationModeNotFound`](super::DocumentedError::InvalidTerminationModeNotFound)
pub type RunCommandError = super::DocumentedError;
