// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCasterLayouts`, from `live/DescribeCasterLayouts.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AudioLayer, MixList, PositionNormalizeds};

/// Lists the layouts of a production studio with their video and audio layers.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeCasterLayoutsRequest::new()
///     .caster_id("...");
/// let reply = client.describe_caster_layouts(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCasterLayoutsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the caster that the call is about.
    pub caster_id: Option<String>,
    /// ID of the layout that the call is about.
    pub layout_id: Option<String>,
}

impl DescribeCasterLayoutsRequest {
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
    /// Sets `LayoutId`.
    pub fn layout_id(mut self, value: impl Into<String>) -> Self {
        self.layout_id = Some(value.into());
        self
    }
}

request! {
    DescribeCasterLayoutsRequest {
        "RegionId" => region_id: query,
        "CasterId" => caster_id: query,
        "LayoutId" => layout_id: query,
    }
}

impl Operation for DescribeCasterLayoutsRequest {
    type Response = DescribeCasterLayoutsResponse;
    type Error = DescribeCasterLayoutsError;
    const INFO: OperationInfo = super::operation("DescribeCasterLayouts")
        .required(&["CasterId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeCasterLayoutsError] = &[
        DescribeCasterLayoutsError::InvalidCasterIdMalformed,
        DescribeCasterLayoutsError::IllegalOperation,
        DescribeCasterLayoutsError::InvalidCasterNotFound,
        DescribeCasterLayoutsError::InternalError2,
    ];
}

/// Response to [`DescribeCasterLayoutsRequest`].
#[non_exhaustive]
pub struct DescribeCasterLayoutsResponse {
    /// The layouts that were found or are concerned, one entry each.
    pub layouts: Vec<Layout>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3be7ade8-d907-483c-b24a-0dad4595beaf`.
    pub request_id: Option<String>,
    /// How many items there are in all. Example: `3`.
    pub total: Option<i32>,
}

response! {
    DescribeCasterLayoutsResponse {
        "Layouts" => layouts: list("Layout"),
        "RequestId" => request_id: value,
        "Total" => total: value,
    }
}

/// The layouts that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Layout {
    /// The audio layers that were found or are concerned, one entry each.
    pub audio_layers: Vec<AudioLayer>,
    /// Items of the kind blend that were found or are concerned.
    pub blend_list: Option<MixList>,
    /// ID of the layout that the item belongs to or stands for.
    /// Example: `72d2ec7a-4cd7-4a01-974b-7cd53947****`.
    pub layout_id: Option<String>,
    /// Items of the kind mix that were found or are concerned.
    pub mix_list: Option<MixList>,
    /// The video layers that were found or are concerned, one entry each.
    pub video_layers: Vec<VideoLayer>,
}

response! {
    Layout {
        "AudioLayers" => audio_layers: list("AudioLayer"),
        "BlendList" => blend_list: value,
        "LayoutId" => layout_id: value,
        "MixList" => mix_list: value,
        "VideoLayers" => video_layers: list("VideoLayer"),
    }
}

/// The video layers that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct VideoLayer {
    /// Way in which the fill works. Example: `fit`.
    pub fill_mode: Option<String>,
    /// How long the fixed delay lasts. Example: `20`.
    pub fixed_delay_duration: Option<i32>,
    /// Vertical size as a share of the whole canvas. Example: `0.5`.
    pub height_normalized: Option<f64>,
    /// The position normalizeds that are concerned.
    pub position_normalizeds: Option<PositionNormalizeds>,
    /// Corner or point of the element that its place is counted from. Example: `topLeft`.
    pub position_refer: Option<String>,
    /// Horizontal size as a share of the whole canvas. Example: `0.5`.
    pub width_normalized: Option<f64>,
}

response! {
    VideoLayer {
        "FillMode" => fill_mode: value,
        "FixedDelayDuration" => fixed_delay_duration: value,
        "HeightNormalized" => height_normalized: value,
        "PositionNormalizeds" => position_normalizeds: value,
        "PositionRefer" => position_refer: value,
        "WidthNormalized" => width_normalized: value,
    }
}

/// Errors that the documentation of [`DescribeCasterLayoutsRequest`] names.
///
/// - [`InvalidCasterIdMalformed`](super::DocumentedError::InvalidCasterIdMalformed)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`InvalidCasterNotFound`](super::DocumentedError::InvalidCasterNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DescribeCasterLayoutsError = super::DocumentedError;
