// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAudioFileDownloadUrl`, from `ccc/GetAudioFileDownloadUrl.md`.

use alicloud_runtime::codegen::*;

/// Returns an OSS link for downloading an audio file.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::GetAudioFileDownloadUrlRequest::new()
///     .instance_id("...")
///     .audio_resource_id("...");
/// let reply = client.get_audio_file_download_url(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAudioFileDownloadUrlRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of the audio resource that the call is about.
    pub audio_resource_id: Option<String>,
}

impl GetAudioFileDownloadUrlRequest {
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
    GetAudioFileDownloadUrlRequest {
        "InstanceId" => instance_id: query,
        "AudioResourceId" => audio_resource_id: query,
    }
}

impl Operation for GetAudioFileDownloadUrlRequest {
    type Response = GetAudioFileDownloadUrlResponse;
    type Error = GetAudioFileDownloadUrlError;
    const INFO: OperationInfo = super::operation("GetAudioFileDownloadUrl")
        .required(&["InstanceId", "AudioResourceId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [GetAudioFileDownloadUrlError] = &[
        GetAudioFileDownloadUrlError::NotExistsInstanceId,
    ];
}

/// Response to [`GetAudioFileDownloadUrlRequest`].
#[non_exhaustive]
pub struct GetAudioFileDownloadUrlResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    /// Example: `https://**/ccc-test/**?Expires=1656472158&OSSAccessKeyId=**&Signature=**`.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `943D8EF3-3321-471F-A104-51C96FCA94D6`.
    pub request_id: Option<String>,
}

response! {
    GetAudioFileDownloadUrlResponse {
        "HttpStatusCode" => http_status_code: value,
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`GetAudioFileDownloadUrlRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
pub type GetAudioFileDownloadUrlError = super::DocumentedError;
