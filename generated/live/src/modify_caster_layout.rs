// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyCasterLayout`, from `live/ModifyCasterLayout.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AudioLayer, VideoLayer};

/// Changes a production studio's layout; only the items that change need to be passed.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// use alicloud_live::modify_caster_layout::AudioLayer;
/// use alicloud_live::modify_caster_layout::VideoLayer;
///
/// let request = alicloud_live::ModifyCasterLayoutRequest::new()
///     .video_layer([VideoLayer::new()])
///     .audio_layer([AudioLayer::new()])
///     .blend_list(["..."])
///     .mix_list(["..."])
///     .caster_id("...")
///     .layout_id("...");
/// let reply = client.modify_caster_layout(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyCasterLayoutRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Elements of the picture in the layout, with place and size each.
    /// Items: at most 12.
    pub video_layer: Vec<VideoLayer>,
    /// **Required.** Sources of sound in the layout, with volume each. Items: at most 12.
    pub audio_layer: Vec<AudioLayer>,
    /// **Required.** Items of the kind blend to work on or to narrow the list down to.
    /// Items: at most 12.
    pub blend_list: Vec<String>,
    /// **Required.** Items of the kind mix to work on or to narrow the list down to.
    /// Items: at most 12.
    pub mix_list: Vec<String>,
    /// **Required.** ID of the caster that the call is about.
    pub caster_id: Option<String>,
    /// **Required.** ID of the layout that the call is about.
    pub layout_id: Option<String>,
}

impl ModifyCasterLayoutRequest {
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
    /// Sets `VideoLayer`, which is required.
    pub fn video_layer(
        mut self,
        value: impl IntoIterator<Item = impl Into<VideoLayer>>,
    ) -> Self {
        self.video_layer = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AudioLayer`, which is required.
    pub fn audio_layer(
        mut self,
        value: impl IntoIterator<Item = impl Into<AudioLayer>>,
    ) -> Self {
        self.audio_layer = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `BlendList`, which is required.
    pub fn blend_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.blend_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `MixList`, which is required.
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
    /// Sets `LayoutId`, which is required.
    pub fn layout_id(mut self, value: impl Into<String>) -> Self {
        self.layout_id = Some(value.into());
        self
    }
}

request! {
    ModifyCasterLayoutRequest {
        "RegionId" => region_id: query,
        "VideoLayer" => video_layer: query,
        "AudioLayer" => audio_layer: query,
        "BlendList" => blend_list: query,
        "MixList" => mix_list: query,
        "CasterId" => caster_id: query,
        "LayoutId" => layout_id: query,
    }
}

impl Operation for ModifyCasterLayoutRequest {
    type Response = ModifyCasterLayoutResponse;
    type Error = ModifyCasterLayoutError;
    const INFO: OperationInfo = super::operation("ModifyCasterLayout")
        .required(
            &["VideoLayer", "AudioLayer", "BlendList", "MixList", "CasterId", "LayoutId"],
        )
        .region("RegionId");
    const ERRORS: &'static [ModifyCasterLayoutError] = &[
        ModifyCasterLayoutError::InvalidCasterIdMalformed,
        ModifyCasterLayoutError::InvalidUserIdMalformed,
        ModifyCasterLayoutError::InvalidLayoutIdMalformed,
        ModifyCasterLayoutError::InvalidParameterMalformed,
        ModifyCasterLayoutError::InvalidVideoLayersAndBlendListSizeMismatch,
        ModifyCasterLayoutError::InvalidAudioLayersAndMixListSizeMismatch,
        ModifyCasterLayoutError::InvalidPositionNormalizedMalformed,
        ModifyCasterLayoutError::InvalidBlendListExceedNorm,
        ModifyCasterLayoutError::InvalidMixListExceedNorm,
        ModifyCasterLayoutError::InvalidVideoLayersConfig,
        ModifyCasterLayoutError::InvalidAudioLayersConfig,
        ModifyCasterLayoutError::InvalidHeightOrWidthNormalized,
        ModifyCasterLayoutError::IllegalOperation,
        ModifyCasterLayoutError::InvalidCasterNotFound,
        ModifyCasterLayoutError::InvalidLayoutNotFound,
        ModifyCasterLayoutError::InternalError2,
    ];
}

/// Response to [`ModifyCasterLayoutRequest`].
#[non_exhaustive]
pub struct ModifyCasterLayoutResponse {
    /// ID of the layout that the item belongs to or stands for.
    /// Example: `21926b36-7dd2-4fde-ae25-51b5bc8e****`.
    pub layout_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `16A96B9A-F203-4EC5-8E43-CB92E68F4CD8`.
    pub request_id: Option<String>,
}

response! {
    ModifyCasterLayoutResponse {
        "LayoutId" => layout_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ModifyCasterLayoutRequest`] names.
///
/// - [`InvalidCasterIdMalformed`](super::DocumentedError::InvalidCasterIdMalformed)
/// - [`InvalidUserIdMalformed`](super::DocumentedError::InvalidUserIdMalformed)
/// - [`InvalidLayoutIdMalformed`](super::DocumentedError::InvalidLayoutIdMalformed)
/// - [`InvalidParameterMalformed`](super::DocumentedError::InvalidParameterMalformed)
/// - [`InvalidVideoLayersAndBlendListSizeMismatch`](super::DocumentedError::InvalidVideoLayersAndBlendListSizeMismatch)
/// - [`InvalidAudioLayersAndMixListSizeMismatch`](super::DocumentedError::InvalidAudioLayersAndMixListSizeMismatch)
/// - [`InvalidPositionNormalizedMalformed`](super::DocumentedError::InvalidPositionNormalizedMalformed)
/// - [`InvalidBlendListExceedNorm`](super::DocumentedError::InvalidBlendListExceedNorm)
/// - [`InvalidMixListExceedNorm`](super::DocumentedError::InvalidMixListExceedNorm)
/// - [`InvalidVideoLayersConfig`](super::DocumentedError::InvalidVideoLayersConfig)
/// - [`InvalidAudioLayersConfig`](super::DocumentedError::InvalidAudioLayersConfig)
/// - [`InvalidHeightOrWidthNormalized`](super::DocumentedError::InvalidHeightOrWidthNormalized)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`InvalidCasterNotFound`](super::DocumentedError::InvalidCasterNotFound)
/// - [`InvalidLayoutNotFound`](super::DocumentedError::InvalidLayoutNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type ModifyCasterLayoutError = super::DocumentedError;
