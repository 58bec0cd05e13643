// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddCasterLayout`, from `live/AddCasterLayout.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AudioLayer, VideoLayer};

/// Defines a layout of video and audio layers in a production studio and returns its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// use alicloud_live::add_caster_layout::AudioLayer;
/// use alicloud_live::add_caster_layout::VideoLayer;
///
/// let request = alicloud_live::AddCasterLayoutRequest::new()
///     .video_layer([VideoLayer::new()])
///     .audio_layer([AudioLayer::new()])
///     .blend_list(["..."])
///     .mix_list(["..."])
///     .caster_id("...");
/// let reply = client.add_caster_layout(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddCasterLayoutRequest {
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
}

impl AddCasterLayoutRequest {
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
}

request! {
    AddCasterLayoutRequest {
        "RegionId" => region_id: query,
        "VideoLayer" => video_layer: query,
        "AudioLayer" => audio_layer: query,
        "BlendList" => blend_list: query,
        "MixList" => mix_list: query,
        "CasterId" => caster_id: query,
    }
}

impl Operation for AddCasterLayoutRequest {
    type Response = AddCasterLayoutResponse;
    type Error = AddCasterLayoutError;
    const INFO: OperationInfo = super::operation("AddCasterLayout")
        .required(&["VideoLayer", "AudioLayer", "BlendList", "MixList", "CasterId"])
        .region("RegionId");
    const ERRORS: &'static [AddCasterLayoutError] = &[
        AddCasterLayoutError::MissingParameter,
        AddCasterLayoutError::InvalidParameterMalformed,
        AddCasterLayoutError::InvalidCasterIdMalformed,
        AddCasterLayoutError::InvalidVideoLayersAndBlendListSizeMismatch,
        AddCasterLayoutError::InvalidAudioLayersAndMixListSizeMismatch,
        AddCasterLayoutError::InvalidUserIdMalformed,
        AddCasterLayoutError::InvalidBlendListExceedNorm,
        AddCasterLayoutError::InvalidMixListExceedNorm,
        AddCasterLayoutError::InvalidPositionNormalizedMalformed,
        AddCasterLayoutError::InvalidHeightOrWidthNormalized,
        AddCasterLayoutError::IllegalOperation,
        AddCasterLayoutError::InvalidCasterNotFound,
        AddCasterLayoutError::InternalError2,
    ];
}

/// Response to [`AddCasterLayoutRequest`].
#[non_exhaustive]
pub struct AddCasterLayoutResponse {
    /// ID of the layout that the item belongs to or stands for.
    /// Example: `21926b36-7dd2-4fde-ae25-51b5bc8e****`.
    pub layout_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `16A96B9A-F203-4EC5-8E43-CB92E68F4CD8`.
    pub request_id: Option<String>,
}

response! {
    AddCasterLayoutResponse {
        "LayoutId" => layout_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`AddCasterLayoutRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameterMalformed`](super::DocumentedError::InvalidParameterMalformed)
/// - [`InvalidCasterIdMalformed`](super::DocumentedError::InvalidCasterIdMalformed)
/// - [`InvalidVideoLayersAndBlendListSizeMismatch`](super::DocumentedError::InvalidVideoLayersAndBlendListSizeMismatch)
/// - [`InvalidAudioLayersAndMixListSizeMismatch`](super::DocumentedError::InvalidAudioLayersAndMixListSizeMismatch)
/// - [`InvalidUserIdMalformed`](super::DocumentedError::InvalidUserIdMalformed)
/// - [`InvalidBlendListExceedNorm`](super::DocumentedError::InvalidBlendListExceedNorm)
/// - [`InvalidMixListExceedNorm`](super::DocumentedError::InvalidMixListExceedNorm)
/// - [`InvalidPositionNormalizedMalformed`](super::DocumentedError::InvalidPositionNormalizedMalformed)
/// - [`InvalidHeightOrWidthNormalized`](super::DocumentedError::InvalidHeightOrWidthNormalized)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`InvalidCasterNotFound`](super::DocumentedError::InvalidCasterNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type AddCasterLayoutError = super::DocumentedError;
