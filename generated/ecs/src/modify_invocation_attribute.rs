// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInvocationAttribute`, from `ecs/ModifyInvocationAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes command content or schedule of a scheduled Cloud Assistant task and adds instances to
/// it.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyInvocationAttributeRequest::new()
///     .invoke_id("...");
/// let reply = client.modify_invocation_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyInvocationAttributeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it. Items: at most 201.
    pub instance_id: Vec<String>,
    /// **Required.** ID of an execution, as [`RunCommand`](super::Client::run_command),
    /// [`InvokeCommand`](super::Client::invoke_command) or [`SendFile`](super::Client::send_file)
    /// returned it.
    pub invoke_id: Option<String>,
    /// Script text of the command.
    pub command_content: Option<String>,
    /// Whether the command text contains custom parameters that are filled in at each run.
    pub enable_parameter: Option<bool>,
    /// Values for the custom parameters of the command, as pairs of name and value.
    pub parameters: Option<Value>,
    /// Timetable of a repeated command as a cron expression. Needed when `Timed` is on.
    pub frequency: Option<String>,
    /// How `CommandContent` is written. An unknown value counts as plain text.
    pub content_encoding: Option<String>,
}

impl ModifyInvocationAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
    /// Sets `InvokeId`, which is required.
    pub fn invoke_id(mut self, value: impl Into<String>) -> Self {
        self.invoke_id = Some(value.into());
        self
    }
    /// Sets `CommandContent`.
    pub fn command_content(mut self, value: impl Into<String>) -> Self {
        self.command_content = Some(value.into());
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
    /// Sets `Frequency`.
    pub fn frequency(mut self, value: impl Into<String>) -> Self {
        self.frequency = Some(value.into());
        self
    }
    /// Sets `ContentEncoding`.
    pub fn content_encoding(mut self, value: impl Into<String>) -> Self {
        self.content_encoding = Some(value.into());
        self
    }
}

request! {
    ModifyInvocationAttributeRequest {
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "InvokeId" => invoke_id: query,
        "CommandContent" => command_content: query,
        "EnableParameter" => enable_parameter: query,
        "Parameters" => parameters: query_json,
        "Frequency" => frequency: query,
        "ContentEncoding" => content_encoding: query,
    }
}

impl Operation for ModifyInvocationAttributeRequest {
    type Response = ModifyInvocationAttributeResponse;
    type Error = ModifyInvocationAttributeError;
    const INFO: OperationInfo = super::operation("ModifyInvocationAttribute")
        .required(&["RegionId", "InvokeId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyInvocationAttributeError] = &[
        ModifyInvocationAttributeError::InvalidParameterFrequency,
        ModifyInvocationAttributeError::InvalidParametersKeyDuplicate,
        ModifyInvocationAttributeError::InvalidParametersKeyNotMatch,
        ModifyInvocationAttributeError::InvalidParametersKeyMalformed,
        ModifyInvocationAttributeError::InvalidParametersKeyEmpty,
        ModifyInvocationAttributeError::InvalidCommandContentDecodeError,
        ModifyInvocationAttributeError::InvalidInstanceIdOSTypeUnsupported,
        ModifyInvocationAttributeError::InvalidOperationRepeatModeUnsupported,
        ModifyInvocationAttributeError::InvalidOperationInvokeAlreadyFinished,
        ModifyInvocationAttributeError::InvalidOperationCloudAssistantVersionUnsupported,
        ModifyInvocationAttributeError::InvalidOperationModifyPublicCommandUnsupported,
        ModifyInvocationAttributeError::InvalidCommandContentLengthLimitExceeded,
        ModifyInvocationAttributeError::InvalidParametersCountLimitExceeded,
        ModifyInvocationAttributeError::InvalidParametersKeyLengthLimitExceeded,
        ModifyInvocationAttributeError::InvalidInstanceIdCountLimitExceeded,
        ModifyInvocationAttributeError::CommandLimitExceeded,
        ModifyInvocationAttributeError::InvalidParametersValueTypeUnsupported,
        ModifyInvocationAttributeError::InvalidInvokeIdNotFound,
        ModifyInvocationAttributeError::InvalidInstanceIdNotFound3,
        ModifyInvocationAttributeError::InvalidRegionIdNotFound,
        ModifyInvocationAttributeError::InternalError,
    ];
}

/// Response to [`ModifyInvocationAttributeRequest`].
#[non_exhaustive]
pub struct ModifyInvocationAttributeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3****`.
    pub request_id: Option<String>,
    /// ID of a Cloud Assistant command, as [`CreateCommand`](super::Client::create_command) or
    /// [`DescribeCommands`](super::Client::describe_commands) returned it.
    /// Example: `c-hz01272yr52****`.
    pub command_id: Option<String>,
}

response! {
    ModifyInvocationAttributeResponse {
        "RequestId" => request_id: value,
        "CommandId" => command_id: value,
    }
}

/// Errors that the documentation of [`ModifyInvocationAttributeRequest`] names.
///
/// - [`InvalidParameterFrequency`](super::DocumentedError::InvalidParameterFrequency)
/// - [`InvalidParametersKeyDuplicate`](super::DocumentedError::InvalidParametersKeyDuplicate)
/// - [`InvalidParametersKeyNotMatch`](super::DocumentedError::InvalidParametersKeyNotMatch)
/// - [`InvalidParametersKeyMalformed`](super::DocumentedError::InvalidParametersKeyMalformed)
/// - [`InvalidParametersKeyEmpty`](super::DocumentedError::InvalidParametersKeyEmpty)
/// - [`InvalidCommandContentDecodeError`](super::DocumentedError::InvalidCommandContentDecodeError)
/// - [`InvalidInstanceIdOSTypeUnsupported`](super::DocumentedError::InvalidInstanceIdOSTypeUnsupported)
/// - [`InvalidOperationRepeatModeUnsupported`](super::DocumentedError::InvalidOperationRepeatModeUnsupported)
/// - [`InvalidOperationInvokeAlreadyFinished`](super::DocumentedError::InvalidOperationInvokeAlreadyFinished)
/// - [`InvalidOperationCloudAssistantVersionUnsupported`](super::DocumentedError::InvalidOperationCloudAssistantVersionUnsupported)
/// - [`InvalidOperationModifyPublicCommandUnsupported`](super::DocumentedError::InvalidOperationModifyPublicCommandUnsupported)
/// - [`InvalidCommandContentLengthLimitExceeded`](super::DocumentedError::InvalidCommandContentLengthLimitExceeded)
/// - [`InvalidParametersCountLimitExceeded`](super::DocumentedError::InvalidParametersCountLimitExceeded)
/// - [`InvalidParametersKeyLengthLimitExceeded`](super::DocumentedError::InvalidParametersKeyLengthLimitExceeded)
/// - [`InvalidInstanceIdCountLimitExceeded`](super::DocumentedError::InvalidInstanceIdCountLimitExceeded)
/// - [`CommandLimitExceeded`](super::DocumentedError::CommandLimitExceeded)
/// - [`InvalidParametersValueTypeUnsupported`](super::DocumentedError::InvalidParametersValueTypeUnsupported)
/// - [`InvalidInvokeIdNotFound`](super::DocumentedError::InvalidInvokeIdNotFound)
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ModifyInvocationAttributeError = super::DocumentedError;
