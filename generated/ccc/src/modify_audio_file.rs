// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyAudioFile`, from `ccc/ModifyAudioFile.md`.

use alicloud_runtime::codegen::*;

/// Changes file name, display name or OSS key of an audio file.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ModifyAudioFileRequest::new()
///     .instance_id("...")
///     .audio_resource_id("...")
///     .name("...")
///     .oss_file_key("...")
///     .audio_file_name("...");
/// let reply = client.modify_audio_file(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyAudioFileRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of the audio resource that the call is about.
    pub audio_resource_id: Option<String>,
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// **Required.** Key that opens, signs or picks out the OSS file.
    pub oss_file_key: Option<String>,
    /// **Required.** Name that the audio file goes by.
    pub audio_file_name: Option<String>,
    /// What the number or recording is for, for example for calls in, out or both; a 400 number only
    /// takes calls in.
    pub usage: Option<String>,
}

impl ModifyAudioFileRequest {
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
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `OssFileKey`, which is required.
    pub fn oss_file_key(mut self, value: impl Into<String>) -> Self {
        self.oss_file_key = Some(value.into());
        self
    }
    /// Sets `AudioFileName`, which is required.
    pub fn audio_file_name(mut self, value: impl Into<String>) -> Self {
        self.audio_file_name = Some(value.into());
        self
    }
    /// Sets `Usage`.
    pub fn usage(mut self, value: impl Into<String>) -> Self {
        self.usage = Some(value.into());
        self
    }
}

request! {
    ModifyAudioFileRequest {
        "InstanceId" => instance_id: query,
        "AudioResourceId" => audio_resource_id: query,
        "Name" => name: query,
        "OssFileKey" => oss_file_key: query,
        "AudioFileName" => audio_file_name: query,
        "Usage" => usage: query,
    }
}

impl Operation for ModifyAudioFileRequest {
    type Response = ModifyAudioFileResponse;
    type Error = ModifyAudioFileError;
    const INFO: OperationInfo = super::operation("ModifyAudioFile")
        .required(
            &["InstanceId", "AudioResourceId", "Name", "OssFileKey", "AudioFileName"],
        )
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [ModifyAudioFileError] = &[
        ModifyAudioFileError::NotExistsInstanceId,
    ];
}

/// Response to [`ModifyAudioFileRequest`].
#[non_exhaustive]
pub struct ModifyAudioFileResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D2F84AAC-7C79-547F-8EE9-7B735F42B93F`.
    pub request_id: Option<String>,
}

response! {
    ModifyAudioFileResponse {
        "HttpStatusCode" => http_status_code: value,
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ModifyAudioFileRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
pub type ModifyAudioFileError = super::DocumentedError;
