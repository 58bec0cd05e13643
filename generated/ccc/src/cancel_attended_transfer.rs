// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelAttendedTransfer`, from `ccc/CancelAttendedTransfer.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{UserContext};

/// Gives up a consultative transfer before it is completed, even if the third party has picked up.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::CancelAttendedTransferRequest::new()
///     .device_id("ACC-YUNBS-1.0.10-b18bp53c1736c2914176a801ei90")
///     .instance_id("ccc-test")
///     .job_id("job-65382141036853491")
///     .user_id("user-test@ccc-test");
/// let reply = client.cancel_attended_transfer(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelAttendedTransferRequest {
    /// ID of the device that the call is about.
    /// Example: `ACC-YUNBS-1.0.10-b18bp53c1736c2914176a801ei90`.
    pub device_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// **Required.** ID of the job, for asking later how it stands. Example: `job-65382141036853491`.
    pub job_id: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `user-test@ccc-test`.
    pub user_id: Option<String>,
}

impl CancelAttendedTransferRequest {
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
    /// Sets `UserId`.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
}

request! {
    CancelAttendedTransferRequest {
        "DeviceId" => device_id: query,
        "InstanceId" => instance_id: query,
        "JobId" => job_id: query,
        "UserId" => user_id: query,
    }
}

impl Operation for CancelAttendedTransferRequest {
    type Response = CancelAttendedTransferResponse;
    type Error = CancelAttendedTransferError;
    const INFO: OperationInfo = super::operation("CancelAttendedTransfer")
        .required(&["InstanceId", "JobId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [CancelAttendedTransferError] = &[
        CancelAttendedTransferError::NotExistsChannelId,
        CancelAttendedTransferError::NotExistsInstanceId,
        CancelAttendedTransferError::NotExistsJobId,
        CancelAttendedTransferError::ParameterBlank,
        CancelAttendedTransferError::InvalidOperationChannelState,
        CancelAttendedTransferError::InvalidOperationUserState,
        CancelAttendedTransferError::InternalServiceCti,
    ];
}

/// Response to [`CancelAttendedTransferRequest`].
#[non_exhaustive]
pub struct CancelAttendedTransferResponse {
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
    CancelAttendedTransferResponse {
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
pub struct AttendedTransferData {
    /// The telephone call in progress, with its channels.
    pub call_context: Option<CallContext>,
    /// The agent's state, device and signed-in skill groups after the call.
    pub user_context: Option<UserContext>,
    /// ID of the context that the item belongs to or stands for. Example: `103656`.
    pub context_id: Option<i64>,
}

response! {
    AttendedTransferData {
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
    /// Position of the item in its sequence. Example: `10`.
    pub index: Option<i32>,
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
        "Index" => index: value,
        "JobId" => job_id: value,
        "Originator" => originator: value,
        "ReleaseInitiator" => release_initiator: value,
        "ReleaseReason" => release_reason: value,
        "Timestamp" => timestamp: value,
        "UserExtension" => user_extension: value,
        "UserId" => user_id: value,
    }
}

/// Errors that the documentation of [`CancelAttendedTransferRequest`] names.
///
/// - [`NotExistsChannelId`](super::DocumentedError::NotExistsChannelId)
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`NotExistsJobId`](super::DocumentedError::NotExistsJobId)
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`InvalidOperationChannelState`](super::DocumentedError::InvalidOperationChannelState)
/// - [`InvalidOperationUserState`](super::DocumentedError::InvalidOperationUserState)
/// - [`InternalServiceCti`](super::DocumentedError::InternalServiceCti)
pub type CancelAttendedTransferError = super::DocumentedError;
