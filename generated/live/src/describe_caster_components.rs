// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCasterComponents`, from `live/DescribeCasterComponents.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PositionNormalizeds};

/// Lists the components of a production studio, or a single one by ID.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeCasterComponentsRequest::new()
///     .caster_id("...");
/// let reply = client.describe_caster_components(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCasterComponentsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the caster that the call is about.
    pub caster_id: Option<String>,
    /// ID of the component that the call is about.
    pub component_id: Option<String>,
}

impl DescribeCasterComponentsRequest {
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
    /// Sets `ComponentId`.
    pub fn component_id(mut self, value: impl Into<String>) -> Self {
        self.component_id = Some(value.into());
        self
    }
}

request! {
    DescribeCasterComponentsRequest {
        "RegionId" => region_id: query,
        "CasterId" => caster_id: query,
        "ComponentId" => component_id: query,
    }
}

impl Operation for DescribeCasterComponentsRequest {
    type Response = DescribeCasterComponentsResponse;
    type Error = DescribeCasterComponentsError;
    const INFO: OperationInfo = super::operation("DescribeCasterComponents")
        .required(&["CasterId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeCasterComponentsError] = &[
        DescribeCasterComponentsError::InvalidCasterIdMalformed,
        DescribeCasterComponentsError::IllegalOperation,
        DescribeCasterComponentsError::InvalidCasterNotFound,
        DescribeCasterComponentsError::InternalError2,
    ];
}

/// Response to [`DescribeCasterComponentsRequest`].
#[non_exhaustive]
pub struct DescribeCasterComponentsResponse {
    /// The components that were found or are concerned, one entry each.
    pub components: Vec<Component>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3be7ade8-d907-483c-b24a-0dad4595beaf`.
    pub request_id: Option<String>,
    /// How many items there are in all. Example: `3`.
    pub total: Option<i32>,
}

response! {
    DescribeCasterComponentsResponse {
        "Components" => components: list("Component"),
        "RequestId" => request_id: value,
        "Total" => total: value,
    }
}

/// The components that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Component {
    /// What the caption layer contains.
    pub caption_layer_content: Option<CaptionLayerContent>,
    /// ID of the component that the item belongs to or stands for.
    /// Example: `72d2ec7a-4cd7-4a01-974b-7cd53947****`.
    pub component_id: Option<String>,
    /// Place and size of the component.
    pub component_layer: Option<ComponentLayer>,
    /// Name that the component goes by. Example: `component_name`.
    pub component_name: Option<String>,
    /// Which kind of component it is or is to be. Example: `text`.
    pub component_type: Option<String>,
    /// Movement of the component on the screen, if any. Example: `animateV`.
    pub effect: Option<String>,
    /// What the image layer contains.
    pub image_layer_content: Option<ImageLayerContent>,
    /// ID of the location that the item belongs to or stands for. Example: `RC01`.
    pub location_id: Option<String>,
    /// What the text layer contains.
    pub text_layer_content: Option<TextLayerContent>,
}

response! {
    Component {
        "CaptionLayerContent" => caption_layer_content: value,
        "ComponentId" => component_id: value,
        "ComponentLayer" => component_layer: value,
        "ComponentName" => component_name: value,
        "ComponentType" => component_type: value,
        "Effect" => effect: value,
        "ImageLayerContent" => image_layer_content: value,
        "LocationId" => location_id: value,
        "TextLayerContent" => text_layer_content: value,
    }
}

/// What the caption layer contains.
#[non_exhaustive]
pub struct CaptionLayerContent {
    /// Color of the letters' outline. Example: `0x000000`.
    pub border_color: Option<String>,
    /// Thickness of the letters' outline, as a share. Example: `0`.
    pub border_width_normalized: Option<f64>,
    /// Color of the text, or of the screen that is cut out behind a person. Example: `0x000000`.
    pub color: Option<String>,
    /// Name that the font goes by. Example: `KaiTi`.
    pub font_name: Option<String>,
    /// Distance between lines of captions, as a share. Example: `0`.
    pub line_space_normalized: Option<f64>,
    /// ID of the location that the item belongs to or stands for. Example: `RV01`.
    pub location_id: Option<String>,
    /// Milliseconds by which captions are moved against the picture. Example: `0`.
    pub pts_offset: Option<i32>,
    /// Whether the spoken language is shown besides the translation. Example: `false`.
    pub show_source_lan: Option<bool>,
    /// Horizontal and vertical size as shares of the canvas. Example: `0.1`.
    pub size_normalized: Option<f64>,
    /// Language that is spoken in the stream. Example: `cn`.
    pub source_lan: Option<String>,
    /// Language that the captions are translated into. Example: `cn`.
    pub target_lan: Option<String>,
    /// Characters in a line of captions. Example: `15`.
    pub word_count_per_line: Option<i32>,
    /// Distance between characters of captions, as a share. Example: `0`.
    pub word_space_normalized: Option<f64>,
    /// How many there are of this: words. Example: `35`.
    pub words_count: Option<i32>,
}

response! {
    CaptionLayerContent {
        "BorderColor" => border_color: value,
        "BorderWidthNormalized" => border_width_normalized: value,
        "Color" => color: value,
        "FontName" => font_name: value,
        "LineSpaceNormalized" => line_space_normalized: value,
        "LocationId" => location_id: value,
        "PtsOffset" => pts_offset: value,
        "ShowSourceLan" => show_source_lan: value,
        "SizeNormalized" => size_normalized: value,
        "SourceLan" => source_lan: value,
        "TargetLan" => target_lan: value,
        "WordCountPerLine" => word_count_per_line: value,
        "WordSpaceNormalized" => word_space_normalized: value,
        "WordsCount" => words_count: value,
    }
}

/// Place and size of the component.
#[non_exhaustive]
pub struct ComponentLayer {
    /// Vertical size as a share of the whole canvas. Example: `0.5`.
    pub height_normalized: Option<f64>,
    /// The position normalizeds that are concerned.
    pub position_normalizeds: Option<PositionNormalizeds>,
    /// Corner or point of the element that its place is counted from. Example: `topLeft`.
    pub position_refer: Option<String>,
    /// Opacity; the smaller, the more shines through. Example: `200`.
    pub transparency: Option<i32>,
    /// Horizontal size as a share of the whole canvas. Example: `0.5`.
    pub width_normalized: Option<f64>,
}

response! {
    ComponentLayer {
        "HeightNormalized" => height_normalized: value,
        "PositionNormalizeds" => position_normalizeds: value,
        "PositionRefer" => position_refer: value,
        "Transparency" => transparency: value,
        "WidthNormalized" => width_normalized: value,
    }
}

/// What the image layer contains.
#[non_exhaustive]
pub struct ImageLayerContent {
    /// ID of the material that the item belongs to or stands for.
    /// Example: `6cf724c6ebfd4a59b5b3cec6f10d****`.
    pub material_id: Option<String>,
}

response! {
    ImageLayerContent {
        "MaterialId" => material_id: value,
    }
}

/// What the text layer contains.
#[non_exhaustive]
pub struct TextLayerContent {
    /// Color of the letters' outline. Example: `0x000000`.
    pub border_color: Option<String>,
    /// Thickness of the letters' outline, as a share. Example: `0`.
    pub border_width_normalized: Option<f64>,
    /// Color of the text, or of the screen that is cut out behind a person. Example: `0xff0000`.
    pub color: Option<String>,
    /// Name that the font goes by. Example: `KaiTi`.
    pub font_name: Option<String>,
    /// Horizontal and vertical size as shares of the canvas. Example: `16`.
    pub size_normalized: Option<f64>,
    /// Words that were given or found. Example: `hello world`.
    pub text: Option<String>,
}

response! {
    TextLayerContent {
        "BorderColor" => border_color: value,
        "BorderWidthNormalized" => border_width_normalized: value,
        "Color" => color: value,
        "FontName" => font_name: value,
        "SizeNormalized" => size_normalized: value,
        "Text" => text: value,
    }
}

/// Errors that the documentation of [`DescribeCasterComponentsRequest`] names.
///
/// - [`InvalidCasterIdMalformed`](super::DocumentedError::InvalidCasterIdMalformed)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`InvalidCasterNotFound`](super::DocumentedError::InvalidCasterNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DescribeCasterComponentsError = super::DocumentedError;
