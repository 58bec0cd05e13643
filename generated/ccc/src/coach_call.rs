// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CoachCall`, from `ccc/CoachCall.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ChatUserContext, DataCallContextChannelContext, ToConferenceCallContext};

/// Lets a supervisor speak to the agent of a running call; the customer does not hear it.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::CoachCallRequest::new()
///     .instance_id("...")
///     .job_id("...")
///     .coached_user_id("...");
/// let reply = client.coach_call(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CoachCallRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the user or account that the call or the item is about.
    pub user_id: Option<String>,
    /// ID of the device that the call is about.
    pub device_id: Option<String>,
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
    /// **Required.** ID of the coached user that the call is about.
    pub coached_user_id: Option<String>,
    /// How many seconds this is: timeout. Range: 0 to 3600.
    pub timeout_seconds: Option<i32>,
}

impl CoachCallRequest {
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
    /// Sets `JobId`, which is required.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
    /// Sets `CoachedUserId`, which is required.
    pub fn coached_user_id(mut self, value: impl Into<String>) -> Self {
        self.coached_user_id = Some(value.into());
        self
    }
    /// Sets `TimeoutSeconds`.
    #[inline]
    pub fn timeout_seconds(mut self, value: i32) -> Self {
        self.timeout_seconds = Some(value);
        self
    }
}

request! {
    CoachCallRequest {
        "InstanceId" => instance_id: query,
        "UserId" => user_id: query,
        "DeviceId" => device_id: query,
        "JobId" => job_id: query,
        "CoachedUserId" => coached_user_id: query,
        "TimeoutSeconds" => timeout_seconds: query,
    }
}

impl Operation for CoachCallRequest {
    type Response = CoachCallResponse;
    type Error = CoachCallError;
    const INFO: OperationInfo = super::operation("CoachCall")
        .required(&["InstanceId", "JobId", "CoachedUserId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [CoachCallError] = &[
        CoachCallError::InvalidOperationDeviceState,
        CoachCallError::InvalidOperationUserState,
        CoachCallError::ParameterBlank,
        CoachCallError::UserBusy,
        CoachCallError::PermissionCommon,
        CoachCallError::NotExistsInstanceId,
        CoachCallError::NotExistsJobId,
        CoachCallError::NotExistsUserId,
    ];
}

/// Response to [`CoachCallRequest`].
#[non_exhaustive]
pub struct CoachCallResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BA03159C-E808-4FF1-B27E-A61B6E888D7F`.
    pub request_id: Option<String>,
    /// The params that were found or are concerned, one entry each. Example: `text`.
    pub params: Vec<String>,
    /// What the call returns besides its status.
    pub data: Option<CallData>,
}

response! {
    CoachCallResponse {
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
    /// The telephone call in progress, with its channels.
    pub call_context: Option<ToConferenceCallContext>,
    /// The agent's state, device and signed-in skill groups after the call.
    pub user_context: Option<ChatUserContext>,
}

response! {
    CallData {
        "CallContext" => call_context: value,
        "UserContext" => user_context: value,
    }
}

/// Errors that the documentation of [`CoachCallRequest`] names.
///
/// - [`InvalidOperationDeviceState`](super::DocumentedError::InvalidOperationDeviceState)
/// - [`InvalidOperationUserState`](super::DocumentedError::InvalidOperationUserState)
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`UserBusy`](super::DocumentedError::UserBusy)
/// - [`PermissionCommon`](super::DocumentedError::PermissionCommon)
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`NotExistsJobId`](super::DocumentedError::NotExistsJobId)
/// - [`NotExistsUserId`](super::DocumentedError::NotExistsUserId)
pub type CoachCallError = super::DocumentedError;
