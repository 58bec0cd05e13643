// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `HoldCall`, from `ccc/HoldCall.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DataCallContext, ResponseCallData, ResponseDataCallContextChannelContext, UserContext};

/// Puts a call on hold; the other side hears music until
/// [`RetrieveCall`](super::Client::retrieve_call).
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::HoldCallRequest::new()
///     .channel_id("...")
///     .device_id("ACC-YUNBS-1.0.10-bs990cd82101cc000176af19ec8e")
///     .instance_id("ccc-test")
///     .job_id("job-65825892782321664")
///     .user_id("user-test@ccc-test");
/// let reply = client.hold_call(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct HoldCallRequest {
    /// **Required.** ID of the channel that the call is about.
    /// Example: `ch:customer:01012345678->13188888888:1609255715825:job-65825892782321664`.
    pub channel_id: Option<String>,
    /// ID of the device that the call is about.
    /// Example: `ACC-YUNBS-1.0.10-bs990cd82101cc000176af19ec8e`.
    pub device_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// **Required.** ID of the job, for asking later how it stands. Example: `job-65825892782321664`.
    pub job_id: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `user-test@ccc-test`.
    pub user_id: Option<String>,
    /// Name of the music that the customer hears while on hold.
    pub music: Option<String>,
}

impl HoldCallRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ChannelId`, which is required.
    pub fn channel_id(mut self, value: impl Into<String>) -> Self {
        self.channel_id = Some(value.into());
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
    /// Sets `Music`.
    pub fn music(mut self, value: impl Into<String>) -> Self {
        self.music = Some(value.into());
        self
    }
}

request! {
    HoldCallRequest {
        "ChannelId" => channel_id: query,
        "DeviceId" => device_id: query,
        "InstanceId" => instance_id: query,
        "JobId" => job_id: query,
        "UserId" => user_id: query,
        "Music" => music: query,
    }
}

impl Operation for HoldCallRequest {
    type Response = HoldCallResponse;
    type Error = HoldCallError;
    const INFO: OperationInfo = super::operation("HoldCall")
        .required(&["ChannelId", "InstanceId", "JobId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [HoldCallError] = &[
        HoldCallError::NotExistsChannelId,
        HoldCallError::NotExistsInstanceId,
        HoldCallError::NotExistsJobId,
        HoldCallError::ParameterBlank,
        HoldCallError::InvalidOperationChannelState,
        HoldCallError::InvalidOperationUserState,
        HoldCallError::InternalServiceCti,
    ];
}

/// Response to [`HoldCallRequest`].
#[non_exhaustive]
pub struct HoldCallResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ResponseCallData>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// The params that were found or are concerned, one entry each. Example: `text`.
    pub params: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `174F7777-2F6C-4F10-B889-C698E26C1AE0`.
    pub request_id: Option<String>,
}

response! {
    HoldCallResponse {
        "Code" => code: value,
        "Data" => data: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Params" => params: list(""),
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`HoldCallRequest`] names.
///
/// - [`NotExistsChannelId`](super::DocumentedError::NotExistsChannelId)
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`NotExistsJobId`](super::DocumentedError::NotExistsJobId)
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`InvalidOperationChannelState`](super::DocumentedError::InvalidOperationChannelState)
/// - [`InvalidOperationUserState`](super::DocumentedError::InvalidOperationUserState)
/// - [`InternalServiceCti`](super::DocumentedError::InternalServiceCti)
pub type HoldCallError = super::DocumentedError;
