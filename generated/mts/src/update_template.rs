// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateTemplate`, from `mts/UpdateTemplate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AdjDarMethod, Audio, BitrateBnd, Container, ContainerFormat, DitherMode, MuxConfigGif, NarrowBand, ResponseTemplateMuxConfig, Segment, TransConfig, TransMode, Video, Volume, Webp};

/// Changes a custom transcoding template: container, video, audio, or muxing settings.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::UpdateTemplateRequest::new()
///     .template_id("16f01ad6175e4230ac42bb5182cd****")
///     .name("MTS-example");
/// let reply = client.update_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateTemplateRequest {
    /// **Required.** ID of the template whose settings are used or shown.
    /// Example: `16f01ad6175e4230ac42bb5182cd****`.
    pub template_id: Option<String>,
    /// **Required.** Name that people know the item by. Example: `MTS-example`.
    pub name: Option<String>,
    /// Format of the file that holds picture and sound, as JSON. Example: `{"Format":"mp4"}`.
    pub container: Option<String>,
    /// Settings for the picture, as JSON: codec, size, bit rate and so on.
    pub video: Option<String>,
    /// Settings for the sound, as JSON: codec, rate, channels and so on.
    /// Example: `{"Codec":"aac","Samplerate":"44100","Bitrate":"500","Channels":"2"}`.
    pub audio: Option<String>,
    /// Settings of the mux, and what it works with. Example: `{"Segment":{"Duration":"10"}}`.
    pub mux_config: Option<String>,
    /// Settings of the trans, and what it works with. Example: `{"TransMode":"onepass"}`.
    pub trans_config: Option<String>,
}

impl UpdateTemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TemplateId`, which is required.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
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
    /// Sets `MuxConfig`.
    pub fn mux_config(mut self, value: impl Into<String>) -> Self {
        self.mux_config = Some(value.into());
        self
    }
    /// Sets `TransConfig`.
    pub fn trans_config(mut self, value: impl Into<String>) -> Self {
        self.trans_config = Some(value.into());
        self
    }
}

request! {
    UpdateTemplateRequest {
        "TemplateId" => template_id: query,
        "Name" => name: query,
        "Container" => container: query,
        "Video" => video: query,
        "Audio" => audio: query,
        "MuxConfig" => mux_config: query,
        "TransConfig" => trans_config: query,
    }
}

impl Operation for UpdateTemplateRequest {
    type Response = UpdateTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateTemplate")
        .required(&["TemplateId", "Name"]);
}

/// Response to [`UpdateTemplateRequest`].
#[non_exhaustive]
pub struct UpdateTemplateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5E4FB22E-B9EA-4E24-8FFC-B407EA71****`.
    pub request_id: Option<String>,
    /// The transcoding template with all its settings.
    pub template: Option<Template>,
}

response! {
    UpdateTemplateResponse {
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
    pub mux_config: Option<ResponseTemplateMuxConfig>,
    /// Name that people know the item by. Example: `MTS-example`.
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
