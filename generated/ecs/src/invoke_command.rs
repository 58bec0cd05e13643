// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `InvokeCommand`, from `ecs/InvokeCommand.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RepeatMode, Tag};

/// Runs a stored Cloud Assistant command on running instances of a VPC that have the client, at
/// once or on a schedule.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::InvokeCommandRequest::new()
///     .command_id("c-e996287206324975b5fbe1d****")
///     .region_id("cn-hangzhou")
///     .timed(true)
///     .username("root");
/// let reply = client.invoke_command(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct InvokeCommandRequest {
    /// **Required.** ID of a Cloud Assistant command, as
    /// [`CreateCommand`](super::Client::create_command) or
    /// [`DescribeCommands`](super::Client::describe_commands) returned it.
    /// Example: `c-e996287206324975b5fbe1d****`.
    pub command_id: Option<String>,
    /// Instances to run the command on. Items: at most 501. Example: `i-bp185dy2o3o6n****`.
    pub instance_id: Vec<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
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
    /// Example: `{"name":"Jack", "accessKey":"LTAIdyv******aRY"}`.
    pub parameters: Option<String>,
    /// User of the instance's operating system that the command runs as. Example: `root`.
    pub username: Option<String>,
    /// Name under which the parameter store of OOS keeps the password of the Windows user; only the
    /// name is sent. Needed for users other than System. Example: `axtSecretPassword`.
    pub windows_password_name: Option<String>,
    /// Resource group that the resource belongs to or is put into.
    pub resource_group_id: Option<String>,
    /// Container on the instance that the command runs in, by its ID.
    pub container_id: Option<String>,
    /// Container on the instance that the command runs in, by its name.
    pub container_name: Option<String>,
    /// Time limit of a run; a command still running then is killed.
    pub timeout: Option<i64>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Tags that the instances have to bear for the command to run there; stands in for instance IDs.
    /// Items: at most 11.
    pub resource_tag: Vec<Tag>,
    /// Whether stopping ends the script process alone or everything that it started as well.
    pub termination_mode: Option<String>,
    /// Program that starts the script on the instance.
    pub launcher: Option<String>,
    /// Directory on the instance in which the command runs.
    pub working_dir: Option<String>,
    /// OSS location that the output of the command is delivered to.
    pub oss_output_delivery: Option<String>,
}

impl InvokeCommandRequest {
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
    /// Sets `Timeout`.
    #[inline]
    pub fn timeout(mut self, value: i64) -> Self {
        self.timeout = Some(value);
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
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
    /// Sets `WorkingDir`.
    pub fn working_dir(mut self, value: impl Into<String>) -> Self {
        self.working_dir = Some(value.into());
        self
    }
    /// Sets `OssOutputDelivery`.
    pub fn oss_output_delivery(mut self, value: impl Into<String>) -> Self {
        self.oss_output_delivery = Some(value.into());
        self
    }
}

request! {
    InvokeCommandRequest {
        "CommandId" => command_id: query,
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "RepeatMode" => repeat_mode: query,
        "Timed" => timed: query,
        "Frequency" => frequency: query,
        "Parameters" => parameters: query,
        "Username" => username: query,
        "WindowsPasswordName" => windows_password_name: query,
        "ResourceGroupId" => resource_group_id: query,
        "ContainerId" => container_id: query,
        "ContainerName" => container_name: query,
        "Timeout" => timeout: query,
        "Tag" => tag: query,
        "ClientToken" => client_token: query,
        "ResourceTag" => resource_tag: query,
        "TerminationMode" => termination_mode: query,
        "Launcher" => launcher: query,
        "WorkingDir" => working_dir: query,
        "OssOutputDelivery" => oss_output_delivery: query,
    }
}

impl Operation for InvokeCommandRequest {
    type Response = InvokeCommandResponse;
    type Error = InvokeCommandError;
    const INFO: OperationInfo = super::operation("InvokeCommand")
        .required(&["CommandId", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [InvokeCommandError] = &[
        InvokeCommandError::RegionIdApiNotSupported,
        InvokeCommandError::InternalErrorDispatch,
        InvokeCommandError::InvalidInstanceNotFound,
        InvokeCommandError::InvalidInstanceNotMatch,
        InvokeCommandError::InvalidCmdIdNotFound,
        InvokeCommandError::MissingParamFrequency,
        InvokeCommandError::InvalidParamFrequency,
        InvokeCommandError::InstanceIdsExceedLimit,
        InvokeCommandError::ParameterDisabled,
        InvokeCommandError::ParameterCountExceedLimit,
        InvokeCommandError::ParameterKeyExceedLimit,
        InvokeCommandError::CmdContentExceedLimit,
        InvokeCommandError::ParameterKeyDuplicate,
        InvokeCommandError::ParameterNotMatched,
        InvokeCommandError::UsernameExceedLimit,
        InvokeCommandError::MissingParamInstanceId,
        InvokeCommandError::InvalidContainerIdMalformed,
        InvokeCommandError::InvalidContainerNameMalformed,
        InvokeCommandError::InvalidClientTokenMalformed,
        InvokeCommandError::ParameterMissingValue,
        InvokeCommandError::InvalidParameterParameters,
        InvokeCommandError::NumberExceedResourceTags,
        InvokeCommandError::MissingParameterResourceTagKey,
        InvokeCommandError::InvalidResourceTagKeyMalformed,
        InvokeCommandError::InvalidResourceTagValueMalformed,
        InvokeCommandError::DuplicateResourceTagKey,
        InvokeCommandError::InvalidResourceTagInstanceNotFound,
        InvokeCommandError::InvalidResourceTagConflictWithInstanceIds,
        InvokeCommandError::InvocationExceedQuota,
        InvokeCommandError::ParameterTypeNotSupported,
        InvokeCommandError::WindowsPasswordNameExceedLimit,
        InvokeCommandError::WindowsPasswordNameMissed,
        InvokeCommandError::ParameterStoreNotSupported,
        InvokeCommandError::TemporaryAccessKeyError,
        InvokeCommandError::ParameterStoreInvalidParameters,
        InvokeCommandError::ParameterStoreNoPermission,
        InvokeCommandError::OperationForbidden,
        InvokeCommandError::IdempotentParameterMismatch,
        InvokeCommandError::IdempotentProcessing,
        InvokeCommandError::InvalidRepeatModeNotFound,
        InvokeCommandError::InvalidRegionIdNotFound,
        InvokeCommandError::InvalidResourceGroupNotFound,
        InvokeCommandError::InvalidTerminationModeNotFound,
    ];
}

/// Response to [`InvokeCommandRequest`].
#[non_exhaustive]
pub struct InvokeCommandResponse {
    /// ID of an execution, as [`RunCommand`](super::Client::run_command),
    /// [`InvokeCommand`](super::Client::invoke_command) or [`SendFile`](super::Client::send_file)
    /// returned it. Example: `t-7d2a745b412b4601b2d47f6a768d****`.
    pub invoke_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
}

response! {
    InvokeCommandResponse {
        "InvokeId" => invoke_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`InvokeCommandRequest`] names.
///
/// - [`RegionIdApiNotSupported`](super::DocumentedError::RegionIdApiNotSupported)
/// - [`InternalErrorDispatch`](super::DocumentedError::InternalErrorDispatch)
/// - [`InvalidInstanceNotFound`](super::DocumentedError::InvalidInstanceNotFound)
/// - [`InvalidInstanceNotMatch`](super::DocumentedError::InvalidInstanceNotMatch)
/// - [`InvalidCmdIdNotFound`](super::DocumentedError::InvalidCmdIdNotFound)
/// - [`MissingParamFrequency`](super::DocumentedError::MissingParamFrequency)
/// - [`InvalidParamFrequency`](super::DocumentedError::InvalidParamFrequency)
/// - [`InstanceIdsExceedLimit`](super::DocumentedError::InstanceIdsExceedLimit)
/// - [`ParameterDisabled`](super::DocumentedError::ParameterDisabled)
/// - [`ParameterCountExceedLimit`](super::DocumentedError::ParameterCountExceedLimit)
/// - [`ParameterKeyExceedLimit`](super::DocumentedError::ParameterKeyExceedLimit)
/// - [`CmdContentExceedLimit`](super::DocumentedError::CmdContentExceedLimit)
/// - [`ParameterKeyDuplicate`](super::DocumentedError::ParameterKeyDuplicate)
/// - [`ParameterNotMatched`](super::DocumentedError::ParameterNotMatched)
/// - [`UsernameExceedLimit`](super::DocumentedError::UsernameExceedLimit)
/// - [`MissingParamInstanceId`](super::DocumentedError::MissingParamInstanceId)
/// - [`InvalidContainerIdMalformed`](super::DocumentedError::InvalidContainerIdMalformed)
/// - [`InvalidContainerNameMalformed`](super::DocumentedError::InvalidContainerNameMalformed)
/// - [`InvalidClientTokenMalformed`](super::DocumentedError::InvalidClientTokenMalformed)
/// - [`ParameterMissingValue`](super::DocumentedError::ParameterMissingValue)
/// - [`InvalidParameterParameters`](super::DocumentedError::InvalidParameterParameters)
/// - [`NumberExceedResourceTags`](super::DocumentedError::NumberExceedResourceTags)
/// - [`MissingParameterResourceTagKey`](super::DocumentedError::MissingParameterResourceTagKey)
/// - [`InvalidResourceTagKeyMalformed`](super::DocumentedError::InvalidResourceTagKeyMalformed)
/// - [`InvalidResourceTagValueMalformed`](super::DocumentedError::InvalidResourceTagValueMalformed)
/// - [`DuplicateResourceTagKey`](super::DocumentedError::DuplicateResourceTagKey)
/// - [`InvalidResourceTagInstanceNotFound`](super::DocumentedError::InvalidResourceTagInstanceNotFound)
/// - [`InvalidResourceTagConflictWithInstanceIds`](super::DocumentedError::InvalidResourceTagConflictWithInstanceIds)
/// - [`InvocationExceedQuota`](super::DocumentedError::InvocationExceedQuota)
/// - [`ParameterTypeNotSupported`](super::DocumentedError::ParameterTypeNotSupported)
/// - [`WindowsPasswordNameExceedLimit`](super::DocumentedError::WindowsPasswordNameExceedLimit)
/// - [`WindowsPasswordNameMissed`](super::DocumentedError::WindowsPasswordNameMissed)
/// - [`ParameterStoreNotSupported`](super::DocumentedError::ParameterStoreNotSupported)
/// - [`TemporaryAccessKeyError`](super::DocumentedError::TemporaryAccessKeyError)
/// - [`ParameterStoreInvalidParameters`](super::DocumentedError::ParameterStoreInvalidParameters)
/// - [`ParameterStoreNoPermission`](super::DocumentedError::ParameterStoreNoPermission)
/// - [`OperationForbidden`](super::DocumentedError::OperationForbidden)
/// - [`IdempotentParameterMismatch`](super::DocumentedError::IdempotentParameterMismatch)
/// - [`IdempotentProcessing`](super::DocumentedError::IdempotentProcessing)
/// - [`InvalidRepeatModeNotFound`](super::DocumentedError::InvalidRepeatModeNotFound)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidResourceGroupNotFound`](super::DocumentedError::InvalidResourceGroupNotFound)
/// - [`InvalidTerminationModeNotFound`](super::DocumentedError::InvalidTerminationModeNotFound)
pub type InvokeCommandError = super::DocumentedError;
