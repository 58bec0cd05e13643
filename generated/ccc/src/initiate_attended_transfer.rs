// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `InitiateAttendedTransfer`, from `ccc/InitiateAttendedTransfer.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AttendedTransferData, CallContext, ChannelContext, UserContext};

/// Starts a transfer in which the agent first talks with the agent, skill group or number it goes
/// to.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::InitiateAttendedTransferRequest::new()
///     .device_id("ACC-YUNBS-1.0.10-b18bp53c1736c2914176a801ei90")
///     .instance_id("ccc-test")
///     .job_id("job-65382141036853491")
///     .transferee("user-test2@ccc-test")
///     .user_id("user-test@ccc-test");
/// let reply = client.initiate_attended_transfer(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct InitiateAttendedTransferRequest {
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
    /// How many seconds this is: timeout. Example: `60`.
    pub timeout_seconds: Option<i32>,
    /// Rank of the call against others.
    pub call_priority: Option<i32>,
    /// Name that the strategy goes by.
    pub strategy_name: Option<String>,
    /// The strategy params that are concerned.
    pub strategy_params: Option<String>,
    /// Which kind of transferee it is or is to be.
    pub transferee_type: Option<String>,
    /// Which kind of routing it is or is to be.
    pub routing_type: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<String>,
    /// How many seconds this is: queuing timeout.
    pub queuing_timeout_seconds: Option<i64>,
    /// Value at which the queuing overflow sets in.
    pub queuing_overflow_threshold: Option<i64>,
}

impl InitiateAttendedTransferRequest {
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
}

request! {
    InitiateAttendedTransferRequest {
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
        "RoutingType" => routing_type: query,
        "Tags" => tags: query,
        "QueuingTimeoutSeconds" => queuing_timeout_seconds: query,
        "QueuingOverflowThreshold" => queuing_overflow_threshold: query,
    }
}

impl Operation for InitiateAttendedTransferRequest {
    type Response = InitiateAttendedTransferResponse;
    type Error = InitiateAttendedTransferError;
    const INFO: OperationInfo = super::operation("InitiateAttendedTransfer")
        .required(&["InstanceId", "JobId", "Transferee"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [InitiateAttendedTransferError] = &[
        InitiateAttendedTransferError::NotExistsChannelId,
        InitiateAttendedTransferError::NotExistsInstanceId,
        InitiateAttendedTransferError::NotExistsJobId,
        InitiateAttendedTransferError::ParameterBlank,
        InitiateAttendedTransferError::InvalidOperationChannelState,
        InitiateAttendedTransferError::InvalidOperationUserState,
        InitiateAttendedTransferError::InternalServiceCti,
    ];
}

/// Response to [`InitiateAttendedTransferRequest`].
#[non_exhaustive]
pub struct InitiateAttendedTransferResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<AttendedTransferData>,
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
    InitiateAttendedTransferResponse {
        "Code" => code: value,
        "Data" => data: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Params" => params: list(""),
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`InitiateAttendedTransferRequest`] names.
///
/// - [`NotExistsChannelId`](super::DocumentedError::NotExistsChannelId)
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`NotExistsJobId`](super::DocumentedError::NotExistsJobId)
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`InvalidOperationChannelState`](super::DocumentedError::InvalidOperationChannelState)
/// - [`InvalidOperationUserState`](super::DocumentedError::InvalidOperationUserState)
/// - [`InternalServiceCti`](super::DocumentedError::InternalServiceCti)
pub type InitiateAttendedTransferError = super::DocumentedError;
