// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BargeInCall`, from `ccc/BargeInCall.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CallContext, CallData, ChannelContext, UserContext};

/// Breaks into a running call, which becomes a conference of three.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::BargeInCallRequest::new()
///     .barged_user_id("user-test2@ccc-test")
///     .device_id("ACC-YUNBS-1.0.10-b18bp53c1736c2914176a801ei90")
///     .instance_id("ccc-test")
///     .job_id("job-65382141036853491")
///     .user_id("user-test@ccc-test");
/// let reply = client.barge_in_call(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BargeInCallRequest {
    /// **Required.** ID of the barged user that the call is about. Example: `user-test2@ccc-test`.
    pub barged_user_id: Option<String>,
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
    /// How many seconds this is: timeout. Range: 0 to 3600. Unit: `seconds`. Example: `60`.
    pub timeout_seconds: Option<i32>,
}

impl BargeInCallRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BargedUserId`, which is required.
    pub fn barged_user_id(mut self, value: impl Into<String>) -> Self {
        self.barged_user_id = Some(value.into());
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
    /// Sets `TimeoutSeconds`.
    #[inline]
    pub fn timeout_seconds(mut self, value: i32) -> Self {
        self.timeout_seconds = Some(value);
        self
    }
}

request! {
    BargeInCallRequest {
        "BargedUserId" => barged_user_id: query,
        "DeviceId" => device_id: query,
        "InstanceId" => instance_id: query,
        "JobId" => job_id: query,
        "UserId" => user_id: query,
        "TimeoutSeconds" => timeout_seconds: query,
    }
}

impl Operation for BargeInCallRequest {
    type Response = BargeInCallResponse;
    type Error = BargeInCallError;
    const INFO: OperationInfo = super::operation("BargeInCall")
        .required(&["BargedUserId", "InstanceId", "JobId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [BargeInCallError] = &[
        BargeInCallError::NotExistsInstanceId,
        BargeInCallError::NotExistsJobId,
        BargeInCallError::NotExistsUserId,
        BargeInCallError::ParameterBlank,
        BargeInCallError::InvalidOperationDeviceState,
        BargeInCallError::InvalidOperationUserState,
    ];
}

/// Response to [`BargeInCallRequest`].
#[non_exhaustive]
pub struct BargeInCallResponse {
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
    /// Example: `EEEE671A-3E24-4A04-81E6-6C4F5B39DF75`.
    pub request_id: Option<String>,
}

response! {
    BargeInCallResponse {
        "Code" => code: value,
        "Data" => data: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Params" => params: list(""),
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`BargeInCallRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`NotExistsJobId`](super::DocumentedError::NotExistsJobId)
/// - [`NotExistsUserId`](super::DocumentedError::NotExistsUserId)
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`InvalidOperationDeviceState`](super::DocumentedError::InvalidOperationDeviceState)
/// - [`InvalidOperationUserState`](super::DocumentedError::InvalidOperationUserState)
pub type BargeInCallError = super::DocumentedError;
