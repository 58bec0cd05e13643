// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateRtsLiveStreamTranscode`, from `live/UpdateRtsLiveStreamTranscode.md`.

use alicloud_runtime::codegen::*;

/// Changes a custom RTS transcoding template, such as size, bitrate, or audio settings.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::UpdateRtsLiveStreamTranscodeRequest::new()
///     .domain("...")
///     .app("...")
///     .template("...")
///     .template_type("...");
/// let reply = client.update_rts_live_stream_transcode(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateRtsLiveStreamTranscodeRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
    /// **Required.** Application part of the stream's address.
    pub app: Option<String>,
    /// **Required.** Template that is used, by name, ID or content.
    pub template: Option<String>,
    /// **Required.** Which kind of template it is or is to be.
    pub template_type: Option<String>,
    /// Extent from top to bottom.
    pub height: Option<i32>,
    /// Extent from left to right.
    pub width: Option<i32>,
    /// Pictures a second.
    pub fps: Option<i32>,
    /// Bit rate of the picture after transcoding, in kbit/s.
    pub video_bitrate: Option<i32>,
    /// Bit rate of the sound after transcoding, in kbit/s.
    pub audio_bitrate: Option<i32>,
    /// Frames or seconds from one key frame to the next; players can only start at a key frame.
    pub gop: Option<String>,
    /// Whether this holds: delete bframes.
    pub delete_bframes: Option<bool>,
    /// Whether the sound is coded in Opus.
    pub opus: Option<bool>,
    /// H.264 variant as a number; a higher one packs better but plays on fewer devices.
    pub profile: Option<i32>,
    /// Variant of the AAC method for the sound.
    pub audio_profile: Option<String>,
    /// Method by which sound is compressed.
    pub audio_codec: Option<String>,
    /// Rate or share that applies to the audio.
    pub audio_rate: Option<i32>,
    /// How many there are of this: audio channel.
    pub audio_channel_num: Option<i32>,
    /// Whether transcoding starts only when somebody watches the result.
    pub lazy: Option<String>,
}

impl UpdateRtsLiveStreamTranscodeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Domain`, which is required.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `App`, which is required.
    pub fn app(mut self, value: impl Into<String>) -> Self {
        self.app = Some(value.into());
        self
    }
    /// Sets `Template`, which is required.
    pub fn template(mut self, value: impl Into<String>) -> Self {
        self.template = Some(value.into());
        self
    }
    /// Sets `TemplateType`, which is required.
    pub fn template_type(mut self, value: impl Into<String>) -> Self {
        self.template_type = Some(value.into());
        self
    }
    /// Sets `Height`.
    #[inline]
    pub fn height(mut self, value: i32) -> Self {
        self.height = Some(value);
        self
    }
    /// Sets `Width`.
    #[inline]
    pub fn width(mut self, value: i32) -> Self {
        self.width = Some(value);
        self
    }
    /// Sets `FPS`.
    #[inline]
    pub fn fps(mut self, value: i32) -> Self {
        self.fps = Some(value);
        self
    }
    /// Sets `VideoBitrate`.
    #[inline]
    pub fn video_bitrate(mut self, value: i32) -> Self {
        self.video_bitrate = Some(value);
        self
    }
    /// Sets `AudioBitrate`.
    #[inline]
    pub fn audio_bitrate(mut self, value: i32) -> Self {
        self.audio_bitrate = Some(value);
        self
    }
    /// Sets `Gop`.
    pub fn gop(mut self, value: impl Into<String>) -> Self {
        self.gop = Some(value.into());
        self
    }
    /// Sets `DeleteBframes`.
    #[inline]
    pub fn delete_bframes(mut self, value: bool) -> Self {
        self.delete_bframes = Some(value);
        self
    }
    /// Sets `Opus`.
    #[inline]
    pub fn opus(mut self, value: bool) -> Self {
        self.opus = Some(value);
        self
    }
    /// Sets `Profile`.
    #[inline]
    pub fn profile(mut self, value: i32) -> Self {
        self.profile = Some(value);
        self
    }
    /// Sets `AudioProfile`.
    pub fn audio_profile(mut self, value: impl Into<String>) -> Self {
        self.audio_profile = Some(value.into());
        self
    }
    /// Sets `AudioCodec`.
    pub fn audio_codec(mut self, value: impl Into<String>) -> Self {
        self.audio_codec = Some(value.into());
        self
    }
    /// Sets `AudioRate`.
    #[inline]
    pub fn audio_rate(mut self, value: i32) -> Self {
        self.audio_rate = Some(value);
        self
    }
    /// Sets `AudioChannelNum`.
    #[inline]
    pub fn audio_channel_num(mut self, value: i32) -> Self {
        self.audio_channel_num = Some(value);
        self
    }
    /// Sets `Lazy`.
    pub fn lazy(mut self, value: impl Into<String>) -> Self {
        self.lazy = Some(value.into());
        self
    }
}

request! {
    UpdateRtsLiveStreamTranscodeRequest {
        "RegionId" => region_id: query,
        "Domain" => domain: query,
        "App" => app: query,
        "Template" => template: query,
        "TemplateType" => template_type: query,
        "Height" => height: query,
        "Width" => width: query,
        "FPS" => fps: query,
        "VideoBitrate" => video_bitrate: query,
        "AudioBitrate" => audio_bitrate: query,
        "Gop" => gop: query,
        "DeleteBframes" => delete_bframes: query,
        "Opus" => opus: query,
        "Profile" => profile: query,
        "AudioProfile" => audio_profile: query,
        "AudioCodec" => audio_codec: query,
        "AudioRate" => audio_rate: query,
        "AudioChannelNum" => audio_channel_num: query,
        "Lazy" => lazy: query,
    }
}

impl Operation for UpdateRtsLiveStreamTranscodeRequest {
    type Response = UpdateRtsLiveStreamTranscodeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateRtsLiveStreamTranscode")
        .required(&["Domain", "App", "Template", "TemplateType"])
        .region("RegionId");
}

/// Response to [`UpdateRtsLiveStreamTranscodeRequest`], which the documentation does not describe.
pub type UpdateRtsLiveStreamTranscodeResponse = alicloud_runtime::UndocumentedResponse;
