// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetEarlyMediaRecording`, from `ccc/GetEarlyMediaRecording.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RecordingData};

/// Returns the recording of the early media of a call, heard before anybody picks up.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::GetEarlyMediaRecordingRequest::new()
///     .instance_id("...")
///     .contact_id("...");
/// let reply = client.get_early_media_recording(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetEarlyMediaRecordingRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of the contact that the call is about.
    pub contact_id: Option<String>,
}

impl GetEarlyMediaRecordingRequest {
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
    /// Sets `ContactId`, which is required.
    pub fn contact_id(mut self, value: impl Into<String>) -> Self {
        self.contact_id = Some(value.into());
        self
    }
}

request! {
    GetEarlyMediaRecordingRequest {
        "InstanceId" => instance_id: query,
        "ContactId" => contact_id: query,
    }
}

impl Operation for GetEarlyMediaRecordingRequest {
    type Response = GetEarlyMediaRecordingResponse;
    type Error = GetEarlyMediaRecordingError;
    const INFO: OperationInfo = super::operation("GetEarlyMediaRecording")
        .required(&["InstanceId", "ContactId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [GetEarlyMediaRecordingError] = &[
        GetEarlyMediaRecordingError::ParameterBlank,
        GetEarlyMediaRecordingError::ParameterEmpty,
        GetEarlyMediaRecordingError::ParameterNull,
        GetEarlyMediaRecordingError::NotExistsInstanceId,
    ];
}

/// Response to [`GetEarlyMediaRecordingRequest`].
#[non_exhaustive]
pub struct GetEarlyMediaRecordingResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `03C67DAD-EB26-41D8-949D-9B0C470FB716`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<RecordingData>,
}

response! {
    GetEarlyMediaRecordingResponse {
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`GetEarlyMediaRecordingRequest`] names.
///
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`ParameterEmpty`](super::DocumentedError::ParameterEmpty)
/// - [`ParameterNull`](super::DocumentedError::ParameterNull)
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
pub type GetEarlyMediaRecordingError = super::DocumentedError;
