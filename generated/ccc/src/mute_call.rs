// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `MuteCall`, from `ccc/MuteCall.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CallContext, CallData, ChannelContext, UserContext};

/// Mutes the calling agent, whom the customer then no longer hears.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::MuteCallRequest::new()
///     .device_id("ACC-YUNBS-1.0.10-bs736efb521810000176aef6e955")
///     .instance_id("ccc-test")
///     .job_id("job-65815360847228928")
///     .user_id("user-test@ccc-test");
/// let reply = client.mute_call(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct MuteCallRequest {
    /// ID of the device that the call is about.
    /// Example: `ACC-YUNBS-1.0.10-bs736efb521810000176aef6e955`.
    pub device_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// **Required.** ID of the job, for asking later how it stands. Example: `job-65815360847228928`.
    pub job_id: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `user-test@ccc-test`.
    pub user_id: Option<String>,
    /// ID of the channel that the call is about.
    /// Example: `ch:user:13188888888->80011474:1609253204816:job-65815360847228928`.
    pub channel_id: Option<String>,
}

impl MuteCallRequest {
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
    /// Sets `ChannelId`.
    pub fn channel_id(mut self, value: impl Into<String>) -> Self {
        self.channel_id = Some(value.into());
        self
    }
}

request! {
    MuteCallRequest {
        "DeviceId" => device_id: query,
        "InstanceId" => instance_id: query,
        "JobId" => job_id: query,
        "UserId" => user_id: query,
        "ChannelId" => channel_id: query,
    }
}

impl Operation for MuteCallRequest {
    type Response = MuteCallResponse;
    type Error = MuteCallError;
    const INFO: OperationInfo = super::operation("MuteCall")
        .required(&["InstanceId", "JobId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [MuteCallError] = &[
        MuteCallError::NotExistsChannelId,
        MuteCallError::NotExistsInstanceId,
        MuteCallError::NotExistsJobId,
        MuteCallError::ParameterBlank,
        MuteCallError::InvalidOperationChannelState,
        MuteCallError::InvalidOperationUserState,
        MuteCallError::InternalServiceCti,
    ];
}

/// Response to [`MuteCallRequest`].
#[non_exhaustive]
pub struct MuteCallResponse {
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
    /// Example: `A275B008-A25B-494D-AB53-93CE253815B6`.
    pub request_id: Option<String>,
}

response! {
    MuteCallResponse {
        "Code" => code: value,
        "Data" => data: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Params" => params: list(""),
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`MuteCallRequest`] names.
///
/// - [`NotExistsChannelId`](super::DocumentedError::NotExistsChannelId)
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`NotExistsJobId`](super::DocumentedError::NotExistsJobId)
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`InvalidOperationChannelState`](super::DocumentedError::InvalidOperationChannelState)
/// - [`InvalidOperationUserState`](super::DocumentedError::InvalidOperationUserState)
/// - [`InternalServiceCti`](super::DocumentedError::InternalServiceCti)
pub type MuteCallError = super::DocumentedError;
