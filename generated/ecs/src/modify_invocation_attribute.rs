// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInvocationAttribute`, from `ecs/ModifyInvocationAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes settings of the execution, such as its name or description.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyInvocationAttributeRequest::new();
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
    /// How command text and output are encoded in the answer.
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
}

/// What [`ModifyInvocationAttributeRequest`] is answered with.
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

errors! {
    /// Errors that the documentation of [`ModifyInvocationAttributeRequest`] names.
    pub enum ModifyInvocationAttributeError {
        InvalidParameterFrequency = "InvalidParameter.Frequency" ("400"), "", "`Frequency` is neither a rate nor a time nor a cron expression that can be used.";
        InvalidParametersKeyDuplicate = "InvalidParameters.KeyDuplicate" ("400"), "", "`Parameters` has the same key twice; remove the repetition.";
        InvalidParametersKeyNotMatch = "InvalidParameters.KeyNotMatch" ("400"), "", "The keys in `Parameters` are others than the command was created with.";
        InvalidParametersKeyMalformed = "InvalidParameters.KeyMalformed" ("400"), "", "`Parameters` has a key with characters that are not allowed.";
        InvalidParametersKeyEmpty = "InvalidParameters.KeyEmpty" ("400"), "", "`Parameters` has an entry without a key.";
        InvalidCommandContentDecodeError = "InvalidCommandContent.DecodeError" ("400"), "", "`CommandContent` is not valid Base64; encode it again.";
        InvalidInstanceIdOSTypeUnsupported = "InvalidInstanceId.OSTypeUnsupported" ("403"), "", "A command of this type does not run on the operating system of the instance.";
        InvalidOperationRepeatModeUnsupported = "InvalidOperation.RepeatModeUnsupported" ("403"), "", "An execution that repeats in this way cannot be changed.";
        InvalidOperationInvokeAlreadyFinished = "InvalidOperation.InvokeAlreadyFinished" ("403"), "", "The execution is over and can no longer be changed.";
        InvalidOperationCloudAssistantVersionUnsupported = "InvalidOperation.CloudAssistantVersionUnsupported" ("403"), "", "The Cloud Assistant client on the instance is too old for the operation; upgrade it.";
        InvalidOperationModifyPublicCommandUnsupported = "InvalidOperation.ModifyPublicCommandUnsupported" ("403"), "", "The script of a public command cannot be changed.";
        InvalidCommandContentLengthLimitExceeded = "InvalidCommandContent.LengthLimitExceeded" ("403"), "%s", "The script is longer than it may be; shorten it.";
        InvalidParametersCountLimitExceeded = "InvalidParameters.CountLimitExceeded" ("403"), "", "`Parameters` has more than ten entries.";
        InvalidParametersKeyLengthLimitExceeded = "InvalidParameters.KeyLengthLimitExceeded" ("403"), "", "`Parameters` has a key of more than 64 characters.";
        InvalidInstanceIdCountLimitExceeded = "InvalidInstanceId.CountLimitExceeded" ("403"), "%s", "The call names more instances than it may; split it.";
        CommandLimitExceeded = "CommandLimitExceeded" ("403"), "%s", "The change would take commands beyond a limit; the message says which.";
        InvalidParametersValueTypeUnsupported = "InvalidParameters.ValueTypeUnsupported" ("403"), "", "`Parameters` has a value of a type that commands cannot take.";
        InvalidInvokeIdNotFound = "InvalidInvokeId.NotFound" ("404"), "", "No run of a command has this ID.";
        InvalidInstanceIdNotFound = "InvalidInstanceId.NotFound" ("404"), "", "No instance of the caller has this ID in the region.";
        InvalidRegionIdNotFound = "InvalidRegionId.NotFound" ("404"), "", "No region has this ID, or the account cannot use it.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
    }
}
