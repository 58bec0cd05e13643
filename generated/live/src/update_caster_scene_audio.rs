// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateCasterSceneAudio`, from `live/UpdateCasterSceneAudio.md`.

use alicloud_runtime::codegen::*;

/// Changes how a scene's audio is mixed, or lets it follow the video.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::UpdateCasterSceneAudioRequest::new()
///     .caster_id("...")
///     .scene_id("...");
/// let reply = client.update_caster_scene_audio(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateCasterSceneAudioRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Sources of sound in the layout, with volume each. Items: at most 12.
    pub audio_layer: Vec<AudioLayer>,
    /// Items of the kind mix to work on or to narrow the list down to. Items: at most 12.
    pub mix_list: Vec<String>,
    /// **Required.** ID of the caster that the call is about.
    pub caster_id: Option<String>,
    /// **Required.** ID of the scene that the call is about.
    pub scene_id: Option<String>,
    /// Whether the follow is switched on.
    pub follow_enable: Option<i32>,
}

impl UpdateCasterSceneAudioRequest {
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
    /// Sets `AudioLayer`.
    pub fn audio_layer(
        mut self,
        value: impl IntoIterator<Item = impl Into<AudioLayer>>,
    ) -> Self {
        self.audio_layer = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `MixList`.
    pub fn mix_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.mix_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `CasterId`, which is required.
    pub fn caster_id(mut self, value: impl Into<String>) -> Self {
        self.caster_id = Some(value.into());
        self
    }
    /// Sets `SceneId`, which is required.
    pub fn scene_id(mut self, value: impl Into<String>) -> Self {
        self.scene_id = Some(value.into());
        self
    }
    /// Sets `FollowEnable`.
    #[inline]
    pub fn follow_enable(mut self, value: i32) -> Self {
        self.follow_enable = Some(value);
        self
    }
}

request! {
    UpdateCasterSceneAudioRequest {
        "RegionId" => region_id: query,
        "AudioLayer" => audio_layer: query,
        "MixList" => mix_list: query,
        "CasterId" => caster_id: query,
        "SceneId" => scene_id: query,
        "FollowEnable" => follow_enable: query,
    }
}

impl Operation for UpdateCasterSceneAudioRequest {
    type Response = UpdateCasterSceneAudioResponse;
    type Error = UpdateCasterSceneAudioError;
    const INFO: OperationInfo = super::operation("UpdateCasterSceneAudio")
        .required(&["CasterId", "SceneId"])
        .region("RegionId");
    const ERRORS: &'static [UpdateCasterSceneAudioError] = &[
        UpdateCasterSceneAudioError::InvalidCasterIdMalformed,
        UpdateCasterSceneAudioError::InvalidUserIdMalformed,
        UpdateCasterSceneAudioError::InvalidParameterMalformed,
        UpdateCasterSceneAudioError::InvalidAudioLayersAndMixListSizeMismatch,
        UpdateCasterSceneAudioError::IncorrectSceneStatus,
        UpdateCasterSceneAudioError::IncorrectSceneStatusConfigError,
        UpdateCasterSceneAudioError::InvalidMixListExceedNorm,
        UpdateCasterSceneAudioError::IllegalOperation,
        UpdateCasterSceneAudioError::InvalidCasterNotFound,
        UpdateCasterSceneAudioError::InvalidSceneNotFound,
        UpdateCasterSceneAudioError::ResourceInChannelNotFound,
        UpdateCasterSceneAudioError::ResourceInChannelPreConditionFailed,
        UpdateCasterSceneAudioError::ResourceInChannelInvalid,
        UpdateCasterSceneAudioError::InternalError2,
    ];
}

/// Response to [`UpdateCasterSceneAudioRequest`].
pub type UpdateCasterSceneAudioResponse = alicloud_runtime::EmptyResponse;

/// Sources of sound in the layout, with volume each.
#[non_exhaustive]
pub struct AudioLayer {
    /// Conditions that narrow the list down.
    pub filter: Option<String>,
    /// How long the fixed delay lasts.
    pub fixed_delay_duration: Option<i32>,
    /// Which of the two audio channels is used for the volume.
    pub valid_channel: Option<String>,
    /// Rate or share that applies to the volume.
    pub volume_rate: Option<f64>,
}

impl AudioLayer {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Filter`.
    pub fn filter(mut self, value: impl Into<String>) -> Self {
        self.filter = Some(value.into());
        self
    }
    /// Sets `FixedDelayDuration`.
    #[inline]
    pub fn fixed_delay_duration(mut self, value: i32) -> Self {
        self.fixed_delay_duration = Some(value);
        self
    }
    /// Sets `ValidChannel`.
    pub fn valid_channel(mut self, value: impl Into<String>) -> Self {
        self.valid_channel = Some(value.into());
        self
    }
    /// Sets `VolumeRate`.
    #[inline]
    pub fn volume_rate(mut self, value: f64) -> Self {
        self.volume_rate = Some(value);
        self
    }
}

request! {
    AudioLayer {
        "Filter" => filter: field,
        "FixedDelayDuration" => fixed_delay_duration: field,
        "ValidChannel" => valid_channel: field,
        "VolumeRate" => volume_rate: field,
    }
}

/// Errors that the documentation of [`UpdateCasterSceneAudioRequest`] names.
///
/// - [`InvalidCasterIdMalformed`](super::DocumentedError::InvalidCasterIdMalformed)
/// - [`InvalidUserIdMalformed`](super::DocumentedError::InvalidUserIdMalformed)
/// - [`InvalidParameterMalformed`](super::DocumentedError::InvalidParameterMalformed)
/// - [`InvalidAudioLayersAndMixListSizeMismatch`](super::DocumentedError::InvalidAudioLayersAndMixListSizeMismatch)
/// - [`IncorrectSceneStatus`](super::DocumentedError::IncorrectSceneStatus)
/// - [`IncorrectSceneStatusConfigError`](super::DocumentedError::IncorrectSceneStatusConfigError)
/// - [`InvalidMixListExceedNorm`](super::DocumentedError::InvalidMixListExceedNorm)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`InvalidCasterNotFound`](super::DocumentedError::InvalidCasterNotFound)
/// - [`InvalidSceneNotFound`](super::DocumentedError::InvalidSceneNotFound)
/// - [`ResourceInChannelNotFound`](super::DocumentedError::ResourceInChannelNotFound)
/// - [`ResourceInChannelPreConditionFailed`](super::DocumentedError::ResourceInChannelPreConditionFailed)
/// - [`ResourceInChannelInvalid`](super::DocumentedError::ResourceInChannelInvalid)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type UpdateCasterSceneAudioError = super::DocumentedError;
