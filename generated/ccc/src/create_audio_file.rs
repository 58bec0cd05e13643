// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAudioFile`, from `ccc/CreateAudioFile.md`.

use alicloud_runtime::codegen::*;

/// Registers an uploaded audio file, for example to be played by an IVR flow.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::CreateAudioFileRequest::new()
///     .instance_id("...")
///     .name("...")
///     .audio_file_name("...")
///     .oss_file_key("...");
/// let reply = client.create_audio_file(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAudioFileRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// **Required.** Name that the audio file goes by.
    pub audio_file_name: Option<String>,
    /// **Required.** Key that opens, signs or picks out the OSS file.
    pub oss_file_key: Option<String>,
    /// What the number or recording is for, for example for calls in, out or both; a 400 number only
    /// takes calls in.
    pub usage: Option<String>,
}

impl CreateAudioFileRequest {
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
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `AudioFileName`, which is required.
    pub fn audio_file_name(mut self, value: impl Into<String>) -> Self {
        self.audio_file_name = Some(value.into());
        self
    }
    /// Sets `OssFileKey`, which is required.
    pub fn oss_file_key(mut self, value: impl Into<String>) -> Self {
        self.oss_file_key = Some(value.into());
        self
    }
    /// Sets `Usage`.
    pub fn usage(mut self, value: impl Into<String>) -> Self {
        self.usage = Some(value.into());
        self
    }
}

request! {
    CreateAudioFileRequest {
        "InstanceId" => instance_id: query,
        "Name" => name: query,
        "AudioFileName" => audio_file_name: query,
        "OssFileKey" => oss_file_key: query,
        "Usage" => usage: query,
    }
}

impl Operation for CreateAudioFileRequest {
    type Response = CreateAudioFileResponse;
    type Error = CreateAudioFileError;
    const INFO: OperationInfo = super::operation("CreateAudioFile")
        .required(&["InstanceId", "Name", "AudioFileName", "OssFileKey"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [CreateAudioFileError] = &[
        CreateAudioFileError::NotExistsInstanceId,
    ];
}

/// Response to [`CreateAudioFileRequest`].
#[non_exhaustive]
pub struct CreateAudioFileResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// What the call returns besides its status. Example: `2301b83f-1f9f-491e-9f97-2f832ed92f0b`.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `94E29B9B-DBC6-5951-B3DD-C85C1BDF20ED`.
    pub request_id: Option<String>,
}

response! {
    CreateAudioFileResponse {
        "HttpStatusCode" => http_status_code: value,
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateAudioFileRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
pub type CreateAudioFileError = super::DocumentedError;
