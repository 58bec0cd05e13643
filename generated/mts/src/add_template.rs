// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddTemplate`, from `mts/AddTemplate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Audio, BitrateBnd, Gif, MuxConfig, NarrowBand, Segment, Video, Volume, Webp};

/// Creates a custom transcoding template with container, video, and audio settings.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::AddTemplateRequest::new()
///     .name("...");
/// let reply = client.add_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddTemplateRequest {
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// Format of the file that holds picture and sound, as JSON.
    pub container: Option<String>,
    /// Settings for the picture, as JSON: codec, size, bit rate and so on.
    pub video: Option<String>,
    /// Settings for the sound, as JSON: codec, rate, channels and so on.
    pub audio: Option<String>,
    /// Settings of the trans, and what it works with.
    pub trans_config: Option<String>,
    /// Settings of the mux, and what it works with.
    pub mux_config: Option<String>,
}

impl AddTemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Container`.
    pub fn container(mut self, value: impl Into<String>) -> Self {
        self.container = Some(value.into());
        self
    }
    /// Sets `Video`.
    pub fn video(mut self, value: impl Into<String>) -> Self {
        self.video = Some(value.into());
        self
    }
    /// Sets `Audio`.
    pub fn audio(mut self, value: impl Into<String>) -> Self {
        self.audio = Some(value.into());
        self
    }
    /// Sets `TransConfig`.
    pub fn trans_config(mut self, value: impl Into<String>) -> Self {
        self.trans_config = Some(value.into());
        self
    }
    /// Sets `MuxConfig`.
    pub fn mux_config(mut self, value: impl Into<String>) -> Self {
        self.mux_config = Some(value.into());
        self
    }
}

request! {
    AddTemplateRequest {
        "Name" => name: query,
        "Container" => container: query,
        "Video" => video: query,
        "Audio" => audio: query,
        "TransConfig" => trans_config: query,
        "MuxConfig" => mux_config: query,
    }
}

impl Operation for AddTemplateRequest {
    type Response = AddTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddTemplate").required(&["Name"]);
}

/// Response to [`AddTemplateRequest`].
#[non_exhaustive]
pub struct AddTemplateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `FA258E67-09B8-4EAA-8F33-BA567834A2C3`.
    pub request_id: Option<String>,
    /// The transcoding template with all its settings.
    pub template: Option<Template>,
}

response! {
    AddTemplateResponse {
        "RequestId" => request_id: value,
        "Template" => template: value,
    }
}

/// The transcoding template with all its settings.
#[non_exhaustive]
pub struct Template {
    /// Settings or facts of the picture.
    pub video: Option<Video>,
    /// Settings of the trans, and what it works with.
    pub trans_config: Option<TransConfig>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Normal`.
    pub state: Option<String>,
    /// Settings of the mux, and what it works with.
    pub mux_config: Option<MuxConfig>,
    /// Name that people know the item by. Example: `mps-example`.
    pub name: Option<String>,
    /// Settings or facts of the sound.
    pub audio: Option<Audio>,
    /// Identifier of the item within its collection. Example: `16f01ad6175e4230ac42bb5182cd****`.
    pub id: Option<String>,
    /// Settings of the container, as a file format or as a unit that runs an image.
    pub container: Option<Container>,
}

response! {
    Template {
        "Video" => video: value,
        "TransConfig" => trans_config: value,
        "State" => state: value,
        "MuxConfig" => mux_config: value,
        "Name" => name: value,
        "Audio" => audio: value,
        "Id" => id: value,
        "Container" => container: value,
    }
}

/// Settings of the trans, and what it works with.
#[non_exhaustive]
pub struct TransConfig {
    /// Whether the bit rate of the source's sound is used when it is lower than the one asked for.
    /// Example: `true`.
    pub is_check_audio_bitrate: Option<String>,
    /// Way in which the trans works. Example: `onepass`.
    pub trans_mode: Option<String>,
    /// Whether the size of the source is used when it is smaller than the one asked for.
    /// Example: `true`.
    pub is_check_reso: Option<String>,
    /// Whether the job fails when the source's picture has a lower bit rate than asked for.
    /// Example: `true`.
    pub is_check_video_bitrate_fail: Option<String>,
    /// What happens when the output has other proportions than the source. Example: `rescale`.
    pub adj_dar_method: Option<String>,
    /// Whether the bit rate of the source's picture is used when it is lower than the one asked for.
    /// Example: `true`.
    pub is_check_video_bitrate: Option<String>,
    /// Whether the job fails when the source is smaller than asked for. Example: `true`.
    pub is_check_reso_fail: Option<String>,
    /// Whether the job fails when the source's sound has a lower bit rate than asked for.
    /// Example: `true`.
    pub is_check_audio_bitrate_fail: Option<String>,
}

response! {
    TransConfig {
        "IsCheckAudioBitrate" => is_check_audio_bitrate: value,
        "TransMode" => trans_mode: value,
        "IsCheckReso" => is_check_reso: value,
        "IsCheckVideoBitrateFail" => is_check_video_bitrate_fail: value,
        "AdjDarMethod" => adj_dar_method: value,
        "IsCheckVideoBitrate" => is_check_video_bitrate: value,
        "IsCheckResoFail" => is_check_reso_fail: value,
        "IsCheckAudioBitrateFail" => is_check_audio_bitrate_fail: value,
    }
}

/// Settings of the container, as a file format or as a unit that runs an image.
#[non_exhaustive]
pub struct Container {
    /// File format, or what is known of it. Example: `mp4`.
    pub format: Option<String>,
}

response! {
    Container {
        "Format" => format: value,
    }
}
