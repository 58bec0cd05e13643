// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitCustomizedVoiceJob`, from `ice/SubmitCustomizedVoiceJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CustomizedVoiceJobData};

/// Starts a voice cloning job from the audio checked before; training runs on in the background.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::SubmitCustomizedVoiceJobRequest::new()
///     .voice_id("...");
/// let reply = client.submit_customized_voice_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitCustomizedVoiceJobRequest {
    /// **Required.** ID of the voice that the call is about. Length: 0 to 32.
    pub voice_id: Option<String>,
    /// Web address under which the demo audio media is found.
    pub demo_audio_media_url: Option<String>,
}

impl SubmitCustomizedVoiceJobRequest {
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
    /// Sets `DemoAudioMediaURL`.
    pub fn demo_audio_media_url(mut self, value: impl Into<String>) -> Self {
        self.demo_audio_media_url = Some(value.into());
        self
    }
}

request! {
    SubmitCustomizedVoiceJobRequest {
        "VoiceId" => voice_id: query,
        "DemoAudioMediaURL" => demo_audio_media_url: query,
    }
}

impl Operation for SubmitCustomizedVoiceJobRequest {
    type Response = SubmitCustomizedVoiceJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SubmitCustomizedVoiceJob")
        .required(&["VoiceId"])
        .success_flag("Success");
}

/// Response to [`SubmitCustomizedVoiceJobRequest`].
#[non_exhaustive]
pub struct SubmitCustomizedVoiceJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<CustomizedVoiceJobData>,
}

response! {
    SubmitCustomizedVoiceJobResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}
