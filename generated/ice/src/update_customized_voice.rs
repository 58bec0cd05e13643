// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateCustomizedVoice`, from `ice/UpdateCustomizedVoice.md`.

use alicloud_runtime::codegen::*;

/// Changes a customized voice; so far only its sample audio (`DemoMediaId`) can be replaced.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::UpdateCustomizedVoiceRequest::new()
///     .voice_id("...");
/// let reply = client.update_customized_voice(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateCustomizedVoiceRequest {
    /// **Required.** ID of the voice that the call is about.
    pub voice_id: Option<String>,
    /// ID of the demo audio media that the call is about.
    pub demo_audio_media_id: Option<String>,
}

impl UpdateCustomizedVoiceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VoiceId`, which is required.
    pub fn voice_id(mut self, value: impl Into<String>) -> Self {
        self.voice_id = Some(value.into());
        self
    }
    /// Sets `DemoAudioMediaId`.
    pub fn demo_audio_media_id(mut self, value: impl Into<String>) -> Self {
        self.demo_audio_media_id = Some(value.into());
        self
    }
}

request! {
    UpdateCustomizedVoiceRequest {
        "VoiceId" => voice_id: query,
        "DemoAudioMediaId" => demo_audio_media_id: query,
    }
}

impl Operation for UpdateCustomizedVoiceRequest {
    type Response = UpdateCustomizedVoiceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateCustomizedVoice")
        .required(&["VoiceId"])
        .success_flag("Success");
}

/// Response to [`UpdateCustomizedVoiceRequest`].
#[non_exhaustive]
pub struct UpdateCustomizedVoiceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4E84BE44-58A7-****-****-FBEBEA16EF94`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    UpdateCustomizedVoiceResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
