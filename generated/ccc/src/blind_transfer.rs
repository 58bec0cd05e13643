// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BlindTransfer`, from `ccc/BlindTransfer.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{UserContext};

/// Passes a call straight on to an agent, a skill group or an outside number, without talking to it
/// first.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::BlindTransferRequest::new()
///     .device_id("ACC-YUNBS-1.0.10-b18bp53c1736c2914176a801ei90")
///     .instance_id("ccc-test")
///     .job_id("job-65382141036853491")
///     .transferee("user-test2@ccc-test")
///     .user_id("user-test@ccc-test");
/// let reply = client.blind_transfer(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BlindTransferRequest {
    /// ID of the device that the call is about.
    /// Example: `ACC-YUNBS-1.0.10-b18bp53c1736c2914176a801ei90`.
    pub device_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// **Required.** ID of the job, for asking later how it stands. Example: `job-65382141036853491`.
    pub job_id: Option<String>,
    /// **Required.** Who gets the call: an agent, a skill group or an outside number.
    /// Example: `user-test2@ccc-test`.
    pub transferee: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `user-test@ccc-test`.
    pub user_id: Option<String>,
    /// Number shown as the caller when the call goes to an outside number; of no effect inside the
    /// instance.
    pub transferor: Option<String>,
    /// How many seconds this is: timeout. Range: 3 to 120. Example: `60`.
    pub timeout_seconds: Option<i32>,
    /// Rank of the call against others.
    pub call_priority: Option<i32>,
    /// Name that the strategy goes by.
    pub strategy_name: Option<String>,
    /// The strategy params that are concerned.
    pub strategy_params: Option<String>,
    /// Which kind of transferee it is or is to be.
    pub transferee_type: Option<String>,
    /// The contact flow variables that are concerned.
    pub contact_flow_variables: Option<String>,
    /// Which kind of routing it is or is to be.
    pub routing_type: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<String>,
    /// How many seconds this is: queuing timeout.
    pub queuing_timeout_seconds: Option<i64>,
    /// Value at which the queuing overflow sets in.
    pub queuing_overflow_threshold: Option<i64>,
    /// ID of the skill group that the call is about.
    pub skill_group_id: Option<String>,
}

impl BlindTransferRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DeviceId`.
    pub fn device_id(mut self, value: impl Into<String>) -> Self {
        self.device_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `JobId`, which is required.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
    /// Sets `Transferee`, which is required.
    pub fn transferee(mut self, value: impl Into<String>) -> Self {
        self.transferee = Some(value.into());
        self
    }
    /// Sets `UserId`.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `Transferor`.
    pub fn transferor(mut self, value: impl Into<String>) -> Self {
        self.transferor = Some(value.into());
        self
    }
    /// Sets `TimeoutSeconds`.
    #[inline]
    pub fn timeout_seconds(mut self, value: i32) -> Self {
        self.timeout_seconds = Some(value);
        self
    }
    /// Sets `CallPriority`.
    #[inline]
    pub fn call_priority(mut self, value: i32) -> Self {
        self.call_priority = Some(value);
        self
    }
    /// Sets `StrategyName`.
    pub fn strategy_name(mut self, value: impl Into<String>) -> Self {
        self.strategy_name = Some(value.into());
        self
    }
    /// Sets `StrategyParams`.
    pub fn strategy_params(mut self, value: impl Into<String>) -> Self {
        self.strategy_params = Some(value.into());
        self
    }
    /// Sets `TransfereeType`.
    pub fn transferee_type(mut self, value: impl Into<String>) -> Self {
        self.transferee_type = Some(value.into());
        self
    }
    /// Sets `ContactFlowVariables`.
    pub fn contact_flow_variables(mut self, value: impl Into<String>) -> Self {
        self.contact_flow_variables = Some(value.into());
        self
    }
    /// Sets `RoutingType`.
    pub fn routing_type(mut self, value: impl Into<String>) -> Self {
        self.routing_type = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
        self
    }
    /// Sets `QueuingTimeoutSeconds`.
    #[inline]
    pub fn queuing_timeout_seconds(mut self, value: i64) -> Self {
        self.queuing_timeout_seconds = Some(value);
        self
    }
    /// Sets `QueuingOverflowThreshold`.
    #[inline]
    pub fn queuing_overflow_threshold(mut self, value: i64) -> Self {
        self.queuing_overflow_threshold = Some(value);
        self
    }
    /// Sets `SkillGroupId`.
    pub fn skill_group_id(mut self, value: impl Into<String>) -> Self {
        self.skill_group_id = Some(value.into());
        self
    }
}

request! {
    BlindTransferRequest {
        "DeviceId" => device_id: query,
        "InstanceId" => instance_id: query,
        "JobId" => job_id: query,
        "Transferee" => transferee: query,
        "UserId" => user_id: query,
        "Transferor" => transferor: query,
        "TimeoutSeconds" => timeout_seconds: query,
        "CallPriority" => call_priority: query,
        "StrategyName" => strategy_name: query,
        "StrategyParams" => strategy_params: query,
        "TransfereeType" => transferee_type: query,
        "ContactFlowVariables" => contact_flow_variables: query,
        "RoutingType" => routing_type: query,
        "Tags" => tags: query,
        "QueuingTimeoutSeconds" => queuing_timeout_seconds: query,
        "QueuingOverflowThreshold" => queuing_overflow_threshold: query,
        "SkillGroupId" => skill_group_id: query,
    }
}

impl Operation for BlindTransferRequest {
    type Response = BlindTransferResponse;
    type Error = BlindTransferError;
    const INFO: OperationInfo = super::operation("BlindTransfer")
        .required(&["InstanceId", "JobId", "Transferee"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [BlindTransferError] = &[
        BlindTransferError::NotExistsInstanceId,
        BlindTransferError::NotExistsJobId,
        BlindTransferError::ParameterBlank,
        BlindTransferError::ParameterInvalid,
        BlindTransferError::InternalServiceCti,
    ];
}

/// Response to [`BlindTransferRequest`].
#[non_exhaustive]
pub struct BlindTransferResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<TransferData>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// The params that were found or are concerned, one entry each. Example: `text`.
    pub params: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EEEE671A-3E24-4A04-81E6-6C4F5B39DF75`.
    pub request_id: Option<String>,
}

response! {
    BlindTransferResponse {
        "Code" => code: value,
        "Data" => data: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Params" => params: list(""),
        "RequestId" => request_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct TransferData {
    /// The telephone call in progress, with its channels.
    pub call_context: Option<CallContext>,
    /// The agent's state, device and signed-in skill groups after the call.
    pub user_context: Option<UserContext>,
    /// ID of the context that the item belongs to or stands for. Example: `103654`.
    pub context_id: Option<i64>,
}

response! {
    TransferData {
        "CallContext" => call_context: value,
        "UserContext" => user_context: value,
        "ContextId" => context_id: value,
    }
}

/// The telephone call in progress, with its channels.
#[non_exhaustive]
pub struct CallContext {
    /// Which kind of call it is or is to be. Example: `OUTBOUND`.
    pub call_type: Option<String>,
    /// The channel contexts that were found or are concerned, one entry each.
    pub channel_contexts: Vec<ChannelContext>,
    /// ID of the instance, by which other calls name it. Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `job-65382141036853491`.
    pub job_id: Option<String>,
}

response! {
    CallContext {
        "CallType" => call_type: value,
        "ChannelContexts" => channel_contexts: list(""),
        "InstanceId" => instance_id: value,
        "JobId" => job_id: value,
    }
}

/// The channel contexts that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ChannelContext {
    /// What was measured or stored about the associated.
    pub associated_data: BTreeMap<String, Value>,
    /// Which kind of call it is or is to be. Example: `OUTBOUND`.
    pub call_type: Option<String>,
    /// The channel flags that are concerned. Example: `MONITORING`.
    pub channel_flags: Option<String>,
    /// ID of the channel that the item belongs to or stands for.
    /// Example: `ch:user:139xxxx0501->80326034:1609138902226:job-65382141036853491`.
    pub channel_id: Option<String>,
    /// State that the channel is in. Example: `CREATED`.
    pub channel_state: Option<String>,
    /// Where it goes to. Example: `139xxxx0501`.
    pub destination: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `job-65382141036853491`.
    pub job_id: Option<String>,
    /// Number or agent from which the channel was dialed. Example: `083xxxx0019`.
    pub originator: Option<String>,
    /// Side that hung up first. Example: `139xxxx0501`.
    pub release_initiator: Option<String>,
    /// Why it came to the release. Example: `404 - No destination`.
    pub release_reason: Option<String>,
    /// Moment that the record or data point belongs to. Example: `1609138903315`.
    pub timestamp: Option<i64>,
    /// Internal telephone number of the agent on the channel. Example: `80326034`.
    pub user_extension: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `user-test@ccc-test`.
    pub user_id: Option<String>,
}

response! {
    ChannelContext {
        "AssociatedData" => associated_data: map,
        "CallType" => call_type: value,
        "ChannelFlags" => channel_flags: value,
        "ChannelId" => channel_id: value,
        "ChannelState" => channel_state: value,
        "Destination" => destination: value,
        "JobId" => job_id: value,
        "Originator" => originator: value,
        "ReleaseInitiator" => release_initiator: value,
        "ReleaseReason" => release_reason: value,
        "Timestamp" => timestamp: value,
        "UserExtension" => user_extension: value,
        "UserId" => user_id: value,
    }
}

/// Errors that the documentation of [`BlindTransferRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`NotExistsJobId`](super::DocumentedError::NotExistsJobId)
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`InternalServiceCti`](super::DocumentedError::InternalServiceCti)
pub type BlindTransferError = super::DocumentedError;
