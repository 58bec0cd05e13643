// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAudioFile`, from `ccc/GetAudioFile.md`.

use alicloud_runtime::codegen::*;

/// Shows one audio file of an instance, without its content.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::GetAudioFileRequest::new()
///     .instance_id("...")
///     .audio_resource_id("...");
/// let reply = client.get_audio_file(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAudioFileRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of the audio resource that the call is about.
    pub audio_resource_id: Option<String>,
}

impl GetAudioFileRequest {
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
    GetAudioFileRequest {
        "InstanceId" => instance_id: query,
        "AudioResourceId" => audio_resource_id: query,
    }
}

impl Operation for GetAudioFileRequest {
    type Response = GetAudioFileResponse;
    type Error = GetAudioFileError;
    const INFO: OperationInfo = super::operation("GetAudioFile")
        .required(&["InstanceId", "AudioResourceId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [GetAudioFileError] = &[
        GetAudioFileError::NotExistsInstanceId,
    ];
}

/// Response to [`GetAudioFileRequest`].
#[non_exhaustive]
pub struct GetAudioFileResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EEE26562-D921-5CB2-AE49-E4C45A42D432`.
    pub request_id: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<AudioFileData>,
}

response! {
    GetAudioFileResponse {
        "HttpStatusCode" => http_status_code: value,
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct AudioFileData {
    /// Name that the audio file goes by. Example: `test-file.wav`.
    pub audio_file_name: Option<String>,
    /// Key that opens, signs or picks out the OSS file. Example: `ccc-test/test-file.wav`.
    pub oss_file_key: Option<String>,
    /// Time that is set or recorded for this: updated. Example: `2021-07-14 10:48:43.0`.
    pub updated_time: Option<String>,
    /// ID of the audio resource that the item belongs to or stands for.
    /// Example: `c1a06b46-302a-4c6e-928b-a43c0df485cf`.
    pub audio_resource_id: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// When the item was created or added. Example: `2021-07-14 10:48:43.0`.
    pub created_time: Option<String>,
}

response! {
    AudioFileData {
        "AudioFileName" => audio_file_name: value,
        "OssFileKey" => oss_file_key: value,
        "UpdatedTime" => updated_time: value,
        "AudioResourceId" => audio_resource_id: value,
        "InstanceId" => instance_id: value,
        "Name" => name: value,
        "CreatedTime" => created_time: value,
    }
}

/// Errors that the documentation of [`GetAudioFileRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
pub type GetAudioFileError = super::DocumentedError;
