// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitStandardCustomizedVoiceJob`, from `ice/SubmitStandardCustomizedVoiceJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{JobData};

/// Starts the standard kind of voice cloning job; training runs on in the background.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::SubmitStandardCustomizedVoiceJobRequest::new();
/// let reply = client.submit_standard_customized_voice_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitStandardCustomizedVoiceJobRequest {
    /// Name that the voice goes by.
    pub voice_name: Option<String>,
    /// Whether the voice is a woman's or a man's.
    pub gender: Option<String>,
    /// Media ID of a recording in which the owner of the voice agrees to its use.
    pub authentication: Option<String>,
    /// The audios that are concerned.
    pub audios: Option<String>,
    /// Web address under which the demo audio media is found.
    pub demo_audio_media_url: Option<String>,
}

impl SubmitStandardCustomizedVoiceJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VoiceName`.
    pub fn voice_name(mut self, value: impl Into<String>) -> Self {
        self.voice_name = Some(value.into());
        self
    }
    /// Sets `Gender`.
    pub fn gender(mut self, value: impl Into<String>) -> Self {
        self.gender = Some(value.into());
        self
    }
    /// Sets `Authentication`.
    pub fn authentication(mut self, value: impl Into<String>) -> Self {
        self.authentication = Some(value.into());
        self
    }
    /// Sets `Audios`.
    pub fn audios(mut self, value: impl Into<String>) -> Self {
        self.audios = Some(value.into());
        self
    }
    /// Sets `DemoAudioMediaURL`.
    pub fn demo_audio_media_url(mut self, value: impl Into<String>) -> Self {
        self.demo_audio_media_url = Some(value.into());
        self
    }
}

request! {
    SubmitStandardCustomizedVoiceJobRequest {
        "VoiceName" => voice_name: query,
        "Gender" => gender: query,
        "Authentication" => authentication: query,
        "Audios" => audios: query,
        "DemoAudioMediaURL" => demo_audio_media_url: query,
    }
}

impl Operation for SubmitStandardCustomizedVoiceJobRequest {
    type Response = SubmitStandardCustomizedVoiceJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SubmitStandardCustomizedVoiceJob")
        .success_flag("Success");
}

/// Response to [`SubmitStandardCustomizedVoiceJobRequest`].
#[non_exhaustive]
pub struct SubmitStandardCustomizedVoiceJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `****63E8B7C7-4812-46AD-0FA56029AC86****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<JobData>,
}

response! {
    SubmitStandardCustomizedVoiceJobResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}
