// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SendDtmfSignaling`, from `ccc/SendDtmfSignaling.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CallContext, CallData, ChannelContext, UserContext};

/// Sends keypad tones during a call, for example to a phone menu on the other side.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::SendDtmfSignalingRequest::new()
///     .channel_id("...")
///     .device_id("ACC-YUNBS-1.0.10-bse05179638553000176add4046f")
///     .dtmf("5")
///     .instance_id("ccc-test")
///     .job_id(":job-65735740600893440");
/// let reply = client.send_dtmf_signaling(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SendDtmfSignalingRequest {
    /// **Required.** ID of the channel that the call is about.
    /// Example: `ch:customer:01089898989->13188888888:1609234221870:job-65735740600893440`.
    pub channel_id: Option<String>,
    /// ID of the device that the call is about.
    /// Example: `ACC-YUNBS-1.0.10-bse05179638553000176add4046f`.
    pub device_id: Option<String>,
    /// **Required.** Key that is pressed on the telephone during the call, a digit, `*` or `#`.
    /// Length: 0 to 1000000. Example: `5`.
    pub dtmf: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// **Required.** ID of the job, for asking later how it stands. Example: `:job-65735740600893440`.
    pub job_id: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `user-test@ccc-test`.
    pub user_id: Option<String>,
}

impl SendDtmfSignalingRequest {
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
    /// Sets `Dtmf`, which is required.
    pub fn dtmf(mut self, value: impl Into<String>) -> Self {
        self.dtmf = Some(value.into());
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
    SendDtmfSignalingRequest {
        "ChannelId" => channel_id: query,
        "DeviceId" => device_id: query,
        "Dtmf" => dtmf: query,
        "InstanceId" => instance_id: query,
        "JobId" => job_id: query,
        "UserId" => user_id: query,
    }
}

impl Operation for SendDtmfSignalingRequest {
    type Response = SendDtmfSignalingResponse;
    type Error = SendDtmfSignalingError;
    const INFO: OperationInfo = super::operation("SendDtmfSignaling")
        .required(&["ChannelId", "Dtmf", "InstanceId", "JobId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [SendDtmfSignalingError] = &[
        SendDtmfSignalingError::NotExistsChannelId,
        SendDtmfSignalingError::NotExistsInstanceId,
        SendDtmfSignalingError::NotExistsJobId,
        SendDtmfSignalingError::InvalidOperationChannelState,
        SendDtmfSignalingError::InvalidOperationUserState,
        SendDtmfSignalingError::InternalServiceCti,
    ];
}

/// Response to [`SendDtmfSignalingRequest`].
#[non_exhaustive]
pub struct SendDtmfSignalingResponse {
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
    /// Example: `842399EC-7D32-4472-AD08-9504C3F141FF`.
    pub request_id: Option<String>,
}

response! {
    SendDtmfSignalingResponse {
        "Code" => code: value,
        "Data" => data: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Params" => params: list(""),
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`SendDtmfSignalingRequest`] names.
///
/// - [`NotExistsChannelId`](super::DocumentedError::NotExistsChannelId)
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`NotExistsJobId`](super::DocumentedError::NotExistsJobId)
/// - [`InvalidOperationChannelState`](super::DocumentedError::InvalidOperationChannelState)
/// - [`InvalidOperationUserState`](super::DocumentedError::InvalidOperationUserState)
/// - [`InternalServiceCti`](super::DocumentedError::InternalServiceCti)
pub type SendDtmfSignalingError = super::DocumentedError;
