// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetMultiChannelRecording`, from `ccc/GetMultiChannelRecording.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RecordingData};

/// Returns the recording of a call as MKV file with agent and customer on separate channels.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::GetMultiChannelRecordingRequest::new()
///     .contact_id("job-65382141036893491")
///     .instance_id("ccc-test");
/// let reply = client.get_multi_channel_recording(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetMultiChannelRecordingRequest {
    /// **Required.** ID of the contact that the call is about. Example: `job-65382141036893491`.
    pub contact_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
}

impl GetMultiChannelRecordingRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ContactId`, which is required.
    pub fn contact_id(mut self, value: impl Into<String>) -> Self {
        self.contact_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    GetMultiChannelRecordingRequest {
        "ContactId" => contact_id: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for GetMultiChannelRecordingRequest {
    type Response = GetMultiChannelRecordingResponse;
    type Error = GetMultiChannelRecordingError;
    const INFO: OperationInfo = super::operation("GetMultiChannelRecording")
        .required(&["ContactId", "InstanceId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [GetMultiChannelRecordingError] = &[
        GetMultiChannelRecordingError::NotExistsInstanceId,
        GetMultiChannelRecordingError::ParameterMinimum,
        GetMultiChannelRecordingError::ParameterBlank,
        GetMultiChannelRecordingError::ParameterNull,
    ];
}

/// Response to [`GetMultiChannelRecordingRequest`].
#[non_exhaustive]
pub struct GetMultiChannelRecordingResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<RecordingData>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EEEE671A-3E24-4A04-81E6-6C4F5B39DF75`.
    pub request_id: Option<String>,
}

response! {
    GetMultiChannelRecordingResponse {
        "Code" => code: value,
        "Data" => data: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`GetMultiChannelRecordingRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`ParameterMinimum`](super::DocumentedError::ParameterMinimum)
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`ParameterNull`](super::DocumentedError::ParameterNull)
pub type GetMultiChannelRecordingError = super::DocumentedError;
