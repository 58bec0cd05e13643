// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetCustomizedVoice`, from `ice/GetCustomizedVoice.md`.

use alicloud_runtime::codegen::*;

/// Shows one customized voice, meaning a cloned voice that is ready for use.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GetCustomizedVoiceRequest::new();
/// let reply = client.get_customized_voice(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetCustomizedVoiceRequest {
    /// ID of the voice that the call is about.
    pub voice_id: Option<String>,
}

impl GetCustomizedVoiceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VoiceId`.
    pub fn voice_id(mut self, value: impl Into<String>) -> Self {
        self.voice_id = Some(value.into());
        self
    }
}

request! {
    GetCustomizedVoiceRequest {
        "VoiceId" => voice_id: query,
    }
}

impl Operation for GetCustomizedVoiceRequest {
    type Response = GetCustomizedVoiceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetCustomizedVoice")
        .success_flag("Success")
        .read_only();
}

/// Response to [`GetCustomizedVoiceRequest`].
#[non_exhaustive]
pub struct GetCustomizedVoiceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `****63E8B7C7-4812-46AD-0FA56029AC86****`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<CustomizedVoiceData>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    GetCustomizedVoiceResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct CustomizedVoiceData {
    /// The cloned voice with its kind and sample.
    pub customized_voice: Option<CustomizedVoice>,
}

response! {
    CustomizedVoiceData {
        "CustomizedVoice" => customized_voice: value,
    }
}

/// The cloned voice with its kind and sample.
#[non_exhaustive]
pub struct CustomizedVoice {
    /// ID of the voice that the item belongs to or stands for. Example: `xiaozhuan`.
    pub voice_id: Option<String>,
    /// Name that the voice goes by. Example: `text`.
    pub voice_name: Option<String>,
    /// Free text that tells people about the voice. Example: `text`.
    pub voice_desc: Option<String>,
    /// Whether the voice is a woman's or a man's. Example: `female`.
    pub gender: Option<String>,
    /// Use that is meant. Example: `interaction`.
    pub scenario: Option<String>,
    /// ID of the demo audio media that the item belongs to or stands for.
    /// Example: `****42d3c312402982be65975f5b****`.
    pub demo_audio_media_id: Option<String>,
}

response! {
    CustomizedVoice {
        "VoiceId" => voice_id: value,
        "VoiceName" => voice_name: value,
        "VoiceDesc" => voice_desc: value,
        "Gender" => gender: value,
        "Scenario" => scenario: value,
        "DemoAudioMediaId" => demo_audio_media_id: value,
    }
}
