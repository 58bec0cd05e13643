// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCasterSceneAudio`, from `live/DescribeCasterSceneAudio.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AudioLayer, MixList};

/// Returns how a scene's audio is mixed: layers, volume, and whether it follows video.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeCasterSceneAudioRequest::new()
///     .caster_id("...")
///     .scene_id("...");
/// let reply = client.describe_caster_scene_audio(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCasterSceneAudioRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the caster that the call is about.
    pub caster_id: Option<String>,
    /// **Required.** ID of the scene that the call is about.
    pub scene_id: Option<String>,
}

impl DescribeCasterSceneAudioRequest {
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
}

request! {
    DescribeCasterSceneAudioRequest {
        "RegionId" => region_id: query,
        "CasterId" => caster_id: query,
        "SceneId" => scene_id: query,
    }
}

impl Operation for DescribeCasterSceneAudioRequest {
    type Response = DescribeCasterSceneAudioResponse;
    type Error = DescribeCasterSceneAudioError;
    const INFO: OperationInfo = super::operation("DescribeCasterSceneAudio")
        .required(&["CasterId", "SceneId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeCasterSceneAudioError] = &[
        DescribeCasterSceneAudioError::InvalidCasterIdMalformed,
        DescribeCasterSceneAudioError::IllegalOperation,
        DescribeCasterSceneAudioError::InvalidCasterNotFound,
        DescribeCasterSceneAudioError::InvalidSceneNotFound,
        DescribeCasterSceneAudioError::InternalError2,
    ];
}

/// Response to [`DescribeCasterSceneAudioRequest`].
#[non_exhaustive]
pub struct DescribeCasterSceneAudioResponse {
    /// The audio layers that were found or are concerned, one entry each.
    pub audio_layers: Vec<AudioLayer>,
    /// ID of the caster that the item belongs to or stands for.
    /// Example: `97df6b7f-3490-47d2-ac50-88338765****`.
    pub caster_id: Option<String>,
    /// Whether the follow is switched on. Example: `1`.
    pub follow_enable: Option<i32>,
    /// Items of the kind mix that were found or are concerned.
    pub mix_list: Option<MixList>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `98745637-3490-47d2-ac50-883387567098`.
    pub request_id: Option<String>,
}

response! {
    DescribeCasterSceneAudioResponse {
        "AudioLayers" => audio_layers: list("AudioLayer"),
        "CasterId" => caster_id: value,
        "FollowEnable" => follow_enable: value,
        "MixList" => mix_list: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeCasterSceneAudioRequest`] names.
///
/// - [`InvalidCasterIdMalformed`](super::DocumentedError::InvalidCasterIdMalformed)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`InvalidCasterNotFound`](super::DocumentedError::InvalidCasterNotFound)
/// - [`InvalidSceneNotFound`](super::DocumentedError::InvalidSceneNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DescribeCasterSceneAudioError = super::DocumentedError;
