// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateMediaLiveChannel`, from `ice/CreateMediaLiveChannel.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AudioCodecSetting, AudioLanguageSelection, AudioPidSelection, AudioSelector, AudioSetting, AudioTrackSelection, CodecDetail, Framerate, Gop, InputAttachment, MediaPackageGroupSetting, MediaPackageOutputSetting, OutputGroup, OutputGroupOutput, Rate, VideoCodecSetting, VideoSetting};

/// Creates a MediaLive channel that encodes attached inputs into one or more output groups.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// use alicloud_ice::create_media_live_channel::InputAttachment;
/// use alicloud_ice::create_media_live_channel::OutputGroup;
///
/// let request = alicloud_ice::CreateMediaLiveChannelRequest::new()
///     .name("...")
///     .input_attachments([InputAttachment::new()])
///     .output_groups([OutputGroup::new()]);
/// let reply = client.create_media_live_channel(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateMediaLiveChannelRequest {
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// **Required.** The input attachments to work on or to narrow the list down to.
    pub input_attachments: Vec<InputAttachment>,
    /// **Required.** The output groups to work on or to narrow the list down to.
    pub output_groups: Vec<OutputGroup>,
    /// The audio settings to work on or to narrow the list down to.
    pub audio_settings: Vec<AudioSetting>,
    /// The video settings to work on or to narrow the list down to.
    pub video_settings: Vec<VideoSetting>,
}

impl CreateMediaLiveChannelRequest {
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
    /// Sets `InputAttachments`, which is required.
    pub fn input_attachments(
        mut self,
        value: impl IntoIterator<Item = impl Into<InputAttachment>>,
    ) -> Self {
        self.input_attachments = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `OutputGroups`, which is required.
    pub fn output_groups(
        mut self,
        value: impl IntoIterator<Item = impl Into<OutputGroup>>,
    ) -> Self {
        self.output_groups = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AudioSettings`.
    pub fn audio_settings(
        mut self,
        value: impl IntoIterator<Item = impl Into<AudioSetting>>,
    ) -> Self {
        self.audio_settings = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `VideoSettings`.
    pub fn video_settings(
        mut self,
        value: impl IntoIterator<Item = impl Into<VideoSetting>>,
    ) -> Self {
        self.video_settings = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateMediaLiveChannelRequest {
        "Name" => name: form,
        "InputAttachments" => input_attachments: form_json,
        "OutputGroups" => output_groups: form_json,
        "AudioSettings" => audio_settings: form_json,
        "VideoSettings" => video_settings: form_json,
    }
}

impl Operation for CreateMediaLiveChannelRequest {
    type Response = CreateMediaLiveChannelResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateMediaLiveChannel")
        .required(&["Name", "InputAttachments", "OutputGroups"]);
}

/// Response to [`CreateMediaLiveChannelRequest`], which the documentation does not describe.
pub type CreateMediaLiveChannelResponse = alicloud_runtime::UndocumentedResponse;
