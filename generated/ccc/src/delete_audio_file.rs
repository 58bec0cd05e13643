// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAudioFile`, from `ccc/DeleteAudioFile.md`.

use alicloud_runtime::codegen::*;

/// Deletes an audio file, which contact flows can no longer play.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::DeleteAudioFileRequest::new()
///     .instance_id("...")
///     .audio_resource_id("...");
/// let reply = client.delete_audio_file(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAudioFileRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of the audio resource that the call is about.
    pub audio_resource_id: Option<String>,
}

impl DeleteAudioFileRequest {
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
    /// Sets `AudioResourceId`, which is required.
    pub fn audio_resource_id(mut self, value: impl Into<String>) -> Self {
        self.audio_resource_id = Some(value.into());
        self
    }
}

request! {
    DeleteAudioFileRequest {
        "InstanceId" => instance_id: query,
        "AudioResourceId" => audio_resource_id: query,
    }
}

impl Operation for DeleteAudioFileRequest {
    type Response = DeleteAudioFileResponse;
    type Error = DeleteAudioFileError;
    const INFO: OperationInfo = super::operation("DeleteAudioFile")
        .required(&["InstanceId", "AudioResourceId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [DeleteAudioFileError] = &[
        DeleteAudioFileError::NotExistsInstanceId,
    ];
}

/// Response to [`DeleteAudioFileRequest`].
#[non_exhaustive]
pub struct DeleteAudioFileResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `FB77821C-912F-57FF-8834-6336A6479093`.
    pub request_id: Option<String>,
}

response! {
    DeleteAudioFileResponse {
        "HttpStatusCode" => http_status_code: value,
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DeleteAudioFileRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
pub type DeleteAudioFileError = super::DocumentedError;
