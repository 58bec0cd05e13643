// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RedialCall`, from `ccc/RedialCall.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Back2BackCallContext, CallContextChannelContext, CallUserContext};

/// Dials again a number from a call record, in which it is shown masked only.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::RedialCallRequest::new()
///     .instance_id("...");
/// let reply = client.redial_call(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RedialCallRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the user or account that the call or the item is about.
    pub user_id: Option<String>,
    /// ID of the device that the call is about.
    pub device_id: Option<String>,
    /// Number shown to the person called. In a case it replaces the random choice among the numbers of
    /// the campaign.
    pub caller: Option<String>,
    /// Number or extension that is dialed, or to which listed calls must have gone.
    pub callee: Option<String>,
    /// How many seconds this is: timeout. Range: 30 to 300.
    pub timeout_seconds: Option<i32>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<String>,
    /// ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
}

impl RedialCallRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `DeviceId`.
    pub fn device_id(mut self, value: impl Into<String>) -> Self {
        self.device_id = Some(value.into());
        self
    }
    /// Sets `Caller`.
    pub fn caller(mut self, value: impl Into<String>) -> Self {
        self.caller = Some(value.into());
        self
    }
    /// Sets `Callee`.
    pub fn callee(mut self, value: impl Into<String>) -> Self {
        self.callee = Some(value.into());
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
    /// Sets `JobId`.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
}

request! {
    RedialCallRequest {
        "InstanceId" => instance_id: query,
        "UserId" => user_id: query,
        "DeviceId" => device_id: query,
        "Caller" => caller: query,
        "Callee" => callee: query,
        "TimeoutSeconds" => timeout_seconds: query,
        "Tags" => tags: query,
        "JobId" => job_id: query,
    }
}

impl Operation for RedialCallRequest {
    type Response = RedialCallResponse;
    type Error = RedialCallError;
    const INFO: OperationInfo = super::operation("RedialCall")
        .required(&["InstanceId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [RedialCallError] = &[
        RedialCallError::UserBusy,
        RedialCallError::InvalidOperationChannelState,
        RedialCallError::InvalidOperationUserState,
        RedialCallError::NotExistsUserId,
        RedialCallError::NotExistsInstanceId,
        RedialCallError::NotExistsExtension,
        RedialCallError::InternalServiceCti,
    ];
}

/// Response to [`RedialCallRequest`].
#[non_exhaustive]
pub struct RedialCallResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BF268B34-09C2-43FD-BAC4-5D31EA63****`.
    pub request_id: Option<String>,
    /// The params that were found or are concerned, one entry each. Example: `skillGroupId`.
    pub params: Vec<String>,
    /// What the call returns besides its status.
    pub data: Option<CallData>,
}

response! {
    RedialCallResponse {
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Params" => params: list(""),
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct CallData {
    /// ID of the context that the item belongs to or stands for. Example: `123456789`.
    pub context_id: Option<i64>,
    /// The telephone call in progress, with its channels.
    pub call_context: Option<Back2BackCallContext>,
    /// The agent's state, device and signed-in skill groups after the call.
    pub user_context: Option<CallUserContext>,
}

response! {
    CallData {
        "ContextId" => context_id: value,
        "CallContext" => call_context: value,
        "UserContext" => user_context: value,
    }
}

/// Errors that the documentation of [`RedialCallRequest`] names.
///
/// - [`UserBusy`](super::DocumentedError::UserBusy)
/// - [`InvalidOperationChannelState`](super::DocumentedError::InvalidOperationChannelState)
/// - [`InvalidOperationUserState`](super::DocumentedError::InvalidOperationUserState)
/// - [`NotExistsUserId`](super::DocumentedError::NotExistsUserId)
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`NotExistsExtension`](super::DocumentedError::NotExistsExtension)
/// - [`InternalServiceCti`](super::DocumentedError::InternalServiceCti)
pub type RedialCallError = super::DocumentedError;
