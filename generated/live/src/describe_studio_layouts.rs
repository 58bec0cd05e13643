// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeStudioLayouts`, from `live/DescribeStudioLayouts.md`.

use alicloud_runtime::codegen::*;

/// Returns the layouts of a virtual studio, all or one by ID.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeStudioLayoutsRequest::new()
///     .caster_id("...");
/// let reply = client.describe_studio_layouts(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeStudioLayoutsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the caster that the call is about.
    pub caster_id: Option<String>,
    /// ID of the layout that the call is about.
    pub layout_id: Option<String>,
}

impl DescribeStudioLayoutsRequest {
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
    DescribeStudioLayoutsRequest {
        "RegionId" => region_id: query,
        "CasterId" => caster_id: query,
        "LayoutId" => layout_id: query,
    }
}

impl Operation for DescribeStudioLayoutsRequest {
    type Response = DescribeStudioLayoutsResponse;
    type Error = DescribeStudioLayoutsError;
    const INFO: OperationInfo = super::operation("DescribeStudioLayouts")
        .required(&["CasterId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeStudioLayoutsError] = &[
        DescribeStudioLayoutsError::InvalidUserIdMalformed,
        DescribeStudioLayoutsError::InvalidCasterIdMalformed,
        DescribeStudioLayoutsError::IllegalOperation,
        DescribeStudioLayoutsError::InvalidCasterNotFound,
        DescribeStudioLayoutsError::InternalError2,
    ];
}

/// Response to [`DescribeStudioLayoutsRequest`].
#[non_exhaustive]
pub struct DescribeStudioLayoutsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5c6a2a0d-f228-4a64-af62-20e91b9676b3`.
    pub request_id: Option<String>,
    /// The studio layouts that were found or are concerned, one entry each.
    pub studio_layouts: Vec<StudioLayout>,
    /// How many items there are in all. Example: `1`.
    pub total: Option<i32>,
}

response! {
    DescribeStudioLayoutsResponse {
        "RequestId" => request_id: value,
        "StudioLayouts" => studio_layouts: list(""),
        "Total" => total: value,
    }
}

/// The studio layouts that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct StudioLayout {
    /// Settings of the bg image, and what it works with.
    pub bg_image_config: Option<BgImageConfig>,
    /// Settings of the common, and what it works with.
    pub common_config: Option<CommonConfig>,
    /// Items of the kind layer order config that were found or are concerned.
    pub layer_order_config_list: Vec<LayerOrderConfigList>,
    /// ID of the layout that the item belongs to or stands for.
    /// Example: `445409ec-7eaa-461d-8f29-4bec2eb9****`.
    pub layout_id: Option<String>,
    /// Name that the layout goes by. Example: `text`.
    pub layout_name: Option<String>,
    /// Which kind of layout it is or is to be. Example: `studio`.
    pub layout_type: Option<String>,
    /// Items of the kind media input config that were found or are concerned.
    pub media_input_config_list: Vec<MediaInputConfigList>,
    /// Items of the kind screen input config that were found or are concerned.
    pub screen_input_config_list: Vec<ScreenInputConfigList>,
}

response! {
    StudioLayout {
        "BgImageConfig" => bg_image_config: value,
        "CommonConfig" => common_config: value,
        "LayerOrderConfigList" => layer_order_config_list: list(""),
        "LayoutId" => layout_id: value,
        "LayoutName" => layout_name: value,
        "LayoutType" => layout_type: value,
        "MediaInputConfigList" => media_input_config_list: list(""),
        "ScreenInputConfigList" => screen_input_config_list: list(""),
    }
}

/// Settings of the bg image, and what it works with.
#[non_exhaustive]
pub struct BgImageConfig {
    /// Identifier of the item within its collection. Example: `k12kj31****`.
    pub id: Option<String>,
    /// Web address under which the image is found. Example: `http://example.org`.
    pub image_url: Option<String>,
    /// ID of the location that the item belongs to or stands for. Example: `RV01`.
    pub location_id: Option<String>,
    /// ID of the material that the item belongs to or stands for. Example: `asdfas9df89asd8f9****`.
    pub material_id: Option<String>,
}

response! {
    BgImageConfig {
        "Id" => id: value,
        "ImageUrl" => image_url: value,
        "LocationId" => location_id: value,
        "MaterialId" => material_id: value,
    }
}

/// Settings of the common, and what it works with.
#[non_exhaustive]
pub struct CommonConfig {
    /// ID of the channel that the item belongs to or stands for. Example: `RV01`.
    pub channel_id: Option<String>,
    /// ID of the video resource that the item belongs to or stands for.
    /// Example: `asdfasdfasdfasdfa****`.
    pub video_resource_id: Option<String>,
}

response! {
    CommonConfig {
        "ChannelId" => channel_id: value,
        "VideoResourceId" => video_resource_id: value,
    }
}

/// Items of the kind layer order config that were found or are concerned.
#[non_exhaustive]
pub struct LayerOrderConfigList {
    /// Identifier of the item within its collection. Example: `k12kj31****`.
    pub id: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `media`.
    pub type_: Option<String>,
}

response! {
    LayerOrderConfigList {
        "Id" => id: value,
        "Type" => type_: value,
    }
}

/// Items of the kind media input config that were found or are concerned.
#[non_exhaustive]
pub struct MediaInputConfigList {
    /// ID of the channel that the item belongs to or stands for. Example: `RV01`.
    pub channel_id: Option<String>,
    /// Way in which the fill works.
    pub fill_mode: Option<String>,
    /// Vertical size as a share of the whole canvas. Example: `0.4`.
    pub height_normalized: Option<f64>,
    /// Identifier of the item within its collection. Example: `k12kj31****`.
    pub id: Option<String>,
    /// ID of the image material that the item belongs to or stands for.
    /// Example: `lkajsdfsa8fd89asd8****`.
    pub image_material_id: Option<String>,
    /// Position of the item in its sequence. Example: `1`.
    pub index: Option<i32>,
    /// Horizontal and vertical place as shares of the canvas. Example: `0.1`.
    pub position_normalized: Vec<f64>,
    /// Corner or point of the element that its place is counted from. Example: `topLeft`.
    pub position_refer: Option<String>,
    /// ID of the video resource that the item belongs to or stands for.
    /// Example: `asdfasdfasdfasdfa****`.
    pub video_resource_id: Option<String>,
    /// Horizontal size as a share of the whole canvas. Example: `0.4`.
    pub width_normalized: Option<f64>,
}

response! {
    MediaInputConfigList {
        "ChannelId" => channel_id: value,
        "FillMode" => fill_mode: value,
        "HeightNormalized" => height_normalized: value,
        "Id" => id: value,
        "ImageMaterialId" => image_material_id: value,
        "Index" => index: value,
        "PositionNormalized" => position_normalized: list(""),
        "PositionRefer" => position_refer: value,
        "VideoResourceId" => video_resource_id: value,
        "WidthNormalized" => width_normalized: value,
    }
}

/// Items of the kind screen input config that were found or are concerned.
#[non_exhaustive]
pub struct ScreenInputConfigList {
    /// Settings of the audio, and what it works with.
    pub audio_config: Option<AudioConfig>,
    /// ID of the channel that the item belongs to or stands for. Example: `RV01`.
    pub channel_id: Option<String>,
    /// Color of the text, or of the screen that is cut out behind a person. Example: `green`.
    pub color: Option<String>,
    /// Vertical size as a share of the whole canvas. Example: `0.4`.
    pub height_normalized: Option<f64>,
    /// Identifier of the item within its collection. Example: `k12kj31****`.
    pub id: Option<String>,
    /// Position of the item in its sequence. Example: `1`.
    pub index: Option<i32>,
    /// Whether only the sound of the source is used. Example: `true`.
    pub only_audio: Option<bool>,
    /// Which kind of portrait it is or is to be. Example: `0`.
    pub portrait_type: Option<i32>,
    /// Horizontal place of the upper left corner, as a share of the canvas. Example: `0.1`.
    pub position_x: Option<String>,
    /// Vertical place of the upper left corner, as a share of the canvas. Example: `0.2`.
    pub position_y: Option<String>,
    /// ID of the video resource that the item belongs to or stands for.
    /// Example: `asdfasdfasdfasdfa****`.
    pub video_resource_id: Option<String>,
}

response! {
    ScreenInputConfigList {
        "AudioConfig" => audio_config: value,
        "ChannelId" => channel_id: value,
        "Color" => color: value,
        "HeightNormalized" => height_normalized: value,
        "Id" => id: value,
        "Index" => index: value,
        "OnlyAudio" => only_audio: value,
        "PortraitType" => portrait_type: value,
        "PositionX" => position_x: value,
        "PositionY" => position_y: value,
        "VideoResourceId" => video_resource_id: value,
    }
}

/// Settings of the audio, and what it works with.
#[non_exhaustive]
pub struct AudioConfig {
    /// Which of the two audio channels is used for the volume. Example: `1`.
    pub valid_channel: Option<String>,
    /// Rate or share that applies to the volume. Example: `1.0`.
    pub volume_rate: Option<f64>,
}

response! {
    AudioConfig {
        "ValidChannel" => valid_channel: value,
        "VolumeRate" => volume_rate: value,
    }
}

/// Errors that the documentation of [`DescribeStudioLayoutsRequest`] names.
///
/// - [`InvalidUserIdMalformed`](super::DocumentedError::InvalidUserIdMalformed)
/// - [`InvalidCasterIdMalformed`](super::DocumentedError::InvalidCasterIdMalformed)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`InvalidCasterNotFound`](super::DocumentedError::InvalidCasterNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DescribeStudioLayoutsError = super::DocumentedError;
