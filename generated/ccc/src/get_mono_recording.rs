// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetMonoRecording`, from `ccc/GetMonoRecording.md`.

use alicloud_runtime::codegen::*;

/// Returns the recording of a call as WAV file with agent and customer on one track.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::GetMonoRecordingRequest::new()
///     .contact_id("job-65382141036893491")
///     .instance_id("ccc-test");
/// let reply = client.get_mono_recording(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetMonoRecordingRequest {
    /// **Required.** ID of the contact that the call is about. Example: `job-65382141036893491`.
    pub contact_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// How many seconds this is: expire.
    pub expire_seconds: Option<i64>,
}

impl GetMonoRecordingRequest {
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
    /// Sets `ExpireSeconds`.
    #[inline]
    pub fn expire_seconds(mut self, value: i64) -> Self {
        self.expire_seconds = Some(value);
        self
    }
}

request! {
    GetMonoRecordingRequest {
        "ContactId" => contact_id: query,
        "InstanceId" => instance_id: query,
        "ExpireSeconds" => expire_seconds: query,
    }
}

impl Operation for GetMonoRecordingRequest {
    type Response = GetMonoRecordingResponse;
    type Error = GetMonoRecordingError;
    const INFO: OperationInfo = super::operation("GetMonoRecording")
        .required(&["ContactId", "InstanceId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [GetMonoRecordingError] = &[
        GetMonoRecordingError::NotExistsInstanceId,
        GetMonoRecordingError::ParameterBlank,
        GetMonoRecordingError::ParameterEmpty,
        GetMonoRecordingError::ParameterNull,
    ];
}

/// Response to [`GetMonoRecordingRequest`].
#[non_exhaustive]
pub struct GetMonoRecordingResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<MonoRecordingData>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EEEE671A-3E24-4A04-81E6-6C4F5B39DF75`.
    pub request_id: Option<String>,
}

response! {
    GetMonoRecordingResponse {
        "Code" => code: value,
        "Data" => data: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct MonoRecordingData {
    /// Name under which the file is stored. Example: `job-65382141036893491.wav`.
    pub file_name: Option<String>,
    /// Web address under which the file is found.
    pub file_url: Option<String>,
    /// How long it lasts, or how long the term bought is. Example: `30000`.
    pub duration: Option<i64>,
}

response! {
    MonoRecordingData {
        "FileName" => file_name: value,
        "FileUrl" => file_url: value,
        "Duration" => duration: value,
    }
}

/// Errors that the documentation of [`GetMonoRecordingRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`ParameterEmpty`](super::DocumentedError::ParameterEmpty)
/// - [`ParameterNull`](super::DocumentedError::ParameterNull)
pub type GetMonoRecordingError = super::DocumentedError;
