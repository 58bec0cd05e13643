// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `MakeCall`, from `ccc/MakeCall.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CallUserContext};

/// Calls an agent or a customer from an agent's workspace.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::MakeCallRequest::new()
///     .callee("13188888888")
///     .device_id("ACC-YUNBS-1.0.10-bsd87c04aaa8f7000176ad354b1c")
///     .instance_id("ccc-test");
/// let reply = client.make_call(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct MakeCallRequest {
    /// **Required.** Number or extension that is dialed, or to which listed calls must have gone.
    /// Example: `13188888888`.
    pub callee: Option<String>,
    /// ID of the device that the call is about.
    /// Example: `ACC-YUNBS-1.0.10-bsd87c04aaa8f7000176ad354b1c`.
    pub device_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `user-test@ccc-test`.
    pub user_id: Option<String>,
    /// Number shown to the person called. In a case it replaces the random choice among the numbers of
    /// the campaign. Example: `0109898989`.
    pub caller: Option<String>,
    /// How many seconds this is: timeout. Range: 30 to 300. Example: `10`.
    pub timeout_seconds: Option<i32>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<String>,
    /// Form of the dialed number shown in place of the real one, so that agents do not see whom they
    /// call.
    pub masked_callee: Option<String>,
    /// Which kind of media it is or is to be.
    pub media_type: Option<String>,
    /// The flash sms variables that are concerned.
    pub flash_sms_variables: Option<String>,
}

impl MakeCallRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Callee`, which is required.
    pub fn callee(mut self, value: impl Into<String>) -> Self {
        self.callee = Some(value.into());
        self
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
    /// Sets `UserId`.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `Caller`.
    pub fn caller(mut self, value: impl Into<String>) -> Self {
        self.caller = Some(value.into());
        self
    }
    /// Sets `TimeoutSeconds`.
    #[inline]
    pub fn timeout_seconds(mut self, value: i32) -> Self {
        self.timeout_seconds = Some(value);
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
        self
    }
    /// Sets `MaskedCallee`.
    pub fn masked_callee(mut self, value: impl Into<String>) -> Self {
        self.masked_callee = Some(value.into());
        self
    }
    /// Sets `MediaType`.
    pub fn media_type(mut self, value: impl Into<String>) -> Self {
        self.media_type = Some(value.into());
        self
    }
    /// Sets `FlashSmsVariables`.
    pub fn flash_sms_variables(mut self, value: impl Into<String>) -> Self {
        self.flash_sms_variables = Some(value.into());
        self
    }
}

request! {
    MakeCallRequest {
        "Callee" => callee: query,
        "DeviceId" => device_id: query,
        "InstanceId" => instance_id: query,
        "UserId" => user_id: query,
        "Caller" => caller: query,
        "TimeoutSeconds" => timeout_seconds: query,
        "Tags" => tags: query,
        "MaskedCallee" => masked_callee: query,
        "MediaType" => media_type: query,
        "FlashSmsVariables" => flash_sms_variables: query,
    }
}

impl Operation for MakeCallRequest {
    type Response = MakeCallResponse;
    type Error = MakeCallError;
    const INFO: OperationInfo = super::operation("MakeCall")
        .required(&["Callee", "InstanceId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [MakeCallError] = &[
        MakeCallError::NotExistsUserId,
        MakeCallError::NotExistsInstanceId,
        MakeCallError::UserBusy,
        MakeCallError::NotExistsExtension,
        MakeCallError::InvalidOperationChannelState,
        MakeCallError::InvalidOperationUserState,
        MakeCallError::InternalServiceCti,
    ];
}

/// Response to [`MakeCallRequest`].
#[non_exhaustive]
pub struct MakeCallResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<CallData>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// The params that were found or are concerned, one entry each. Example: `text`.
    pub params: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `26A34338-5CD9-4C95-A7A6-5BDCE76C6B94`.
    pub request_id: Option<String>,
}

response! {
    MakeCallResponse {
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
pub struct CallData {
    /// The telephone call in progress, with its channels.
    pub call_context: Option<CallContext>,
    /// The agent's state, device and signed-in skill groups after the call.
    pub user_context: Option<CallUserContext>,
    /// ID of the context that the item belongs to or stands for. Example: `123456`.
    pub context_id: Option<i64>,
}

response! {
    CallData {
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
    /// ID of the job, for asking later how it stands. Example: `job-65700074013925376`.
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
    /// The channel flags that are concerned.
    pub channel_flags: Option<String>,
    /// ID of the channel that the item belongs to or stands for.
    /// Example: `ch:user:1318888888->80011474:1609225718294:job-65700074013925376`.
    pub channel_id: Option<String>,
    /// State that the channel is in. Example: `NONE`.
    pub channel_state: Option<String>,
    /// Where it goes to. Example: `80011474`.
    pub destination: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `job-65700074013925376`.
    pub job_id: Option<String>,
    /// Number or agent from which the channel was dialed. Example: `13188888888`.
    pub originator: Option<String>,
    /// Side that hung up first. Example: `text`.
    pub release_initiator: Option<String>,
    /// Why it came to the release. Example: `text`.
    pub release_reason: Option<String>,
    /// Moment that the record or data point belongs to. Example: `1609225718295`.
    pub timestamp: Option<i64>,
    /// Internal telephone number of the agent on the channel. Example: `80011474`.
    pub user_extension: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `user-test@ccc-test`.
    pub user_id: Option<String>,
    /// Which kind of media it is or is to be. Example: `Audio`.
    pub media_type: Option<String>,
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
        "MediaType" => media_type: value,
    }
}

/// Errors that the documentation of [`MakeCallRequest`] names.
///
/// - [`NotExistsUserId`](super::DocumentedError::NotExistsUserId)
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`UserBusy`](super::DocumentedError::UserBusy)
/// - [`NotExistsExtension`](super::DocumentedError::NotExistsExtension)
/// - [`InvalidOperationChannelState`](super::DocumentedError::InvalidOperationChannelState)
/// - [`InvalidOperationUserState`](super::DocumentedError::InvalidOperationUserState)
/// - [`InternalServiceCti`](super::DocumentedError::InternalServiceCti)
pub type MakeCallError = super::DocumentedError;
