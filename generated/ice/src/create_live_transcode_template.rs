// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateLiveTranscodeTemplate`, from `ice/CreateLiveTranscodeTemplate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Codec, LiveTranscodeTemplateType};

/// Stores a template with the encoding settings for live transcoding jobs.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::CreateLiveTranscodeTemplateRequest::new()
///     .type_("...")
///     .name("...");
/// let reply = client.create_live_transcode_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateLiveTranscodeTemplateRequest {
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<Open<LiveTranscodeTemplateType>>,
    /// **Required.** Name that people know the item by. Length: 1 to 20.
    pub name: Option<String>,
    /// Settings of the template, and what it works with.
    pub template_config: Option<TemplateConfig>,
}

impl CreateLiveTranscodeTemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<Open<LiveTranscodeTemplateType>>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `TemplateConfig`.
    pub fn template_config(mut self, value: impl Into<TemplateConfig>) -> Self {
        self.template_config = Some(value.into());
        self
    }
}

request! {
    CreateLiveTranscodeTemplateRequest {
        "Type" => type_: query,
        "Name" => name: query,
        "TemplateConfig" => template_config: query_json,
    }
}

impl Operation for CreateLiveTranscodeTemplateRequest {
    type Response = CreateLiveTranscodeTemplateResponse;
    type Error = CreateLiveTranscodeTemplateError;
    const INFO: OperationInfo = super::operation("CreateLiveTranscodeTemplate")
        .required(&["Type", "Name"]);
    const ERRORS: &'static [CreateLiveTranscodeTemplateError] = &[
        CreateLiveTranscodeTemplateError::InvalidParamHeight,
        CreateLiveTranscodeTemplateError::InvalidParamWidth,
        CreateLiveTranscodeTemplateError::InvalidParamFps,
        CreateLiveTranscodeTemplateError::OperationDenied,
    ];
}

/// Response to [`CreateLiveTranscodeTemplateRequest`].
#[non_exhaustive]
pub struct CreateLiveTranscodeTemplateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******3B-0E1A-586A-AC29-742247******`.
    pub request_id: Option<String>,
    /// ID of the template whose settings are used or shown.
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub template_id: Option<String>,
}

response! {
    CreateLiveTranscodeTemplateResponse {
        "RequestId" => request_id: value,
        "TemplateId" => template_id: value,
    }
}

/// Settings of the template, and what it works with.
#[non_exhaustive]
pub struct TemplateConfig {
    /// The video params that are concerned.
    pub video_params: Option<VideoParams>,
    /// The audio params that are concerned.
    pub audio_params: Option<AudioParams>,
}

impl TemplateConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VideoParams`.
    pub fn video_params(mut self, value: impl Into<VideoParams>) -> Self {
        self.video_params = Some(value.into());
        self
    }
    /// Sets `AudioParams`.
    pub fn audio_params(mut self, value: impl Into<AudioParams>) -> Self {
        self.audio_params = Some(value.into());
        self
    }
}

request! {
    TemplateConfig {
        "VideoParams" => video_params: field,
        "AudioParams" => audio_params: field,
    }
}

/// The video params that are concerned.
#[non_exhaustive]
pub struct VideoParams {
    /// Method by which the stream is compressed.
    pub codec: Option<Open<Codec>>,
    /// Vertical size of the picture in pixels; for watermarks also as a share.
    pub height: Option<String>,
    /// Horizontal size of the picture in pixels; for watermarks also as a share.
    pub width: Option<String>,
    /// Pictures a second.
    pub fps: Option<String>,
    /// Amount of data a second that a stream takes.
    pub bitrate: Option<String>,
    /// Frames or seconds from one key frame to the next.
    pub gop: Option<String>,
    /// Profile of the codec or of the settings.
    pub profile: Option<String>,
}

impl VideoParams {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Codec`.
    pub fn codec(mut self, value: impl Into<Open<Codec>>) -> Self {
        self.codec = Some(value.into());
        self
    }
    /// Sets `Height`.
    pub fn height(mut self, value: impl Into<String>) -> Self {
        self.height = Some(value.into());
        self
    }
    /// Sets `Width`.
    pub fn width(mut self, value: impl Into<String>) -> Self {
        self.width = Some(value.into());
        self
    }
    /// Sets `Fps`.
    pub fn fps(mut self, value: impl Into<String>) -> Self {
        self.fps = Some(value.into());
        self
    }
    /// Sets `Bitrate`.
    pub fn bitrate(mut self, value: impl Into<String>) -> Self {
        self.bitrate = Some(value.into());
        self
    }
    /// Sets `Gop`.
    pub fn gop(mut self, value: impl Into<String>) -> Self {
        self.gop = Some(value.into());
        self
    }
    /// Sets `Profile`.
    pub fn profile(mut self, value: impl Into<String>) -> Self {
        self.profile = Some(value.into());
        self
    }
}

request! {
    VideoParams {
        "Codec" => codec: field,
        "Height" => height: field,
        "Width" => width: field,
        "Fps" => fps: field,
        "Bitrate" => bitrate: field,
        "Gop" => gop: field,
        "Profile" => profile: field,
    }
}

/// The audio params that are concerned.
#[non_exhaustive]
pub struct AudioParams {
    /// Method by which the stream is compressed.
    pub codec: Option<Open<AudioParamsCodec>>,
    /// Amount of data a second that a stream takes.
    pub bitrate: Option<String>,
    /// Samples of the sound a second, in hertz.
    pub samplerate: Option<String>,
    /// The channels that are concerned.
    pub channels: Option<String>,
    /// Profile of the codec or of the settings.
    pub profile: Option<Open<Profile>>,
}

impl AudioParams {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Codec`.
    pub fn codec(mut self, value: impl Into<Open<AudioParamsCodec>>) -> Self {
        self.codec = Some(value.into());
        self
    }
    /// Sets `Bitrate`.
    pub fn bitrate(mut self, value: impl Into<String>) -> Self {
        self.bitrate = Some(value.into());
        self
    }
    /// Sets `Samplerate`.
    pub fn samplerate(mut self, value: impl Into<String>) -> Self {
        self.samplerate = Some(value.into());
        self
    }
    /// Sets `Channels`.
    pub fn channels(mut self, value: impl Into<String>) -> Self {
        self.channels = Some(value.into());
        self
    }
    /// Sets `Profile`.
    pub fn profile(mut self, value: impl Into<Open<Profile>>) -> Self {
        self.profile = Some(value.into());
        self
    }
}

request! {
    AudioParams {
        "Codec" => codec: field,
        "Bitrate" => bitrate: field,
        "Samplerate" => samplerate: field,
        "Channels" => channels: field,
        "Profile" => profile: field,
    }
}

values! {
    /// Method by which the stream is compressed.
    pub enum AudioParamsCodec {
        /// The usual sound for video.
        Aac = "AAC",
        /// Sound that even old players know.
        Mp3 = "MP3",
    }
}

values! {
    /// Profile of the codec or of the settings.
    pub enum Profile {
        /// The usual AAC.
        AacLow = "aac_low",
        /// AAC for low bit rates.
        AacHe = "aac_he",
        /// AAC for very low bit rates in stereo.
        AacHeV2 = "aac_he_v2",
        /// AAC with little delay.
        AacLd = "aac_ld",
    }
}

/// Errors that the documentation of [`CreateLiveTranscodeTemplateRequest`] names.
///
/// - [`InvalidParamHeight`](super::DocumentedError::InvalidParamHeight)
/// - [`InvalidParamWidth`](super::DocumentedError::InvalidParamWidth)
/// - [`InvalidParamFps`](super::DocumentedError::InvalidParamFps)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
pub type CreateLiveTranscodeTemplateError = super::DocumentedError;
