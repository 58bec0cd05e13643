// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCasterVideoResources`, from `live/DescribeCasterVideoResources.md`.

use alicloud_runtime::codegen::*;

/// Lists the video sources that a production studio uses as inputs.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeCasterVideoResourcesRequest::new()
///     .caster_id("...");
/// let reply = client.describe_caster_video_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCasterVideoResourcesRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the caster that the call is about.
    pub caster_id: Option<String>,
}

impl DescribeCasterVideoResourcesRequest {
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
}

request! {
    DescribeCasterVideoResourcesRequest {
        "RegionId" => region_id: query,
        "CasterId" => caster_id: query,
    }
}

impl Operation for DescribeCasterVideoResourcesRequest {
    type Response = DescribeCasterVideoResourcesResponse;
    type Error = DescribeCasterVideoResourcesError;
    const INFO: OperationInfo = super::operation("DescribeCasterVideoResources")
        .required(&["CasterId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeCasterVideoResourcesError] = &[
        DescribeCasterVideoResourcesError::InvalidCasterIdMalformed,
        DescribeCasterVideoResourcesError::IllegalOperation,
        DescribeCasterVideoResourcesError::InvalidCasterNotFound,
        DescribeCasterVideoResourcesError::InternalError2,
    ];
}

/// Response to [`DescribeCasterVideoResourcesRequest`].
#[non_exhaustive]
pub struct DescribeCasterVideoResourcesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CF60DB6A-7FD6-426E-9288-122CC1A52FA7`.
    pub request_id: Option<String>,
    /// How many items there are in all. Example: `2`.
    pub total: Option<i32>,
    /// The video resources that were found or are concerned, one entry each.
    pub video_resources: Vec<VideoResource>,
}

response! {
    DescribeCasterVideoResourcesResponse {
        "RequestId" => request_id: value,
        "Total" => total: value,
        "VideoResources" => video_resources: list("VideoResource"),
    }
}

/// The video resources that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct VideoResource {
    /// Milliseconds into the video file at which playing starts. Example: `1000`.
    pub begin_offset: Option<i32>,
    /// Milliseconds into the video file at which playing stops. Example: `10000`.
    pub end_offset: Option<i32>,
    /// Web address under which the flv is found. Example: `http://guide.aliyundoc.com/example.org`.
    pub flv_url: Option<String>,
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    /// Example: `a089175eb5f4427684fc0715159a****`.
    pub image_id: Option<String>,
    /// Web address under which the image is found.
    /// Example: `http://learn.aliyundoc.com/AppName/image.jpg`.
    pub image_url: Option<String>,
    /// Web address under which the live stream is found.
    /// Example: `rtmp://abcLive/appName/b5447c21fcfe444c9e9b6f7ba208****`.
    pub live_stream_url: Option<String>,
    /// ID of the location that the item belongs to or stands for. Example: `RV01`.
    pub location_id: Option<String>,
    /// ID of the material that the item belongs to or stands for.
    /// Example: `d2c429cd907742ee8f6e76465ad3****`.
    pub material_id: Option<String>,
    /// Time between two of this, or the span in which it holds: pts callback. Example: `0`.
    pub pts_callback_interval: Option<i32>,
    /// How many there are of this: repeat. Example: `0`.
    pub repeat_num: Option<i32>,
    /// What the call or the entry is about, by the ID that its own service gave it.
    /// Example: `b5f8c837-ceeb-424f-b30b-68e94e86****`.
    pub resource_id: Option<String>,
    /// Name of the resource that the call or the item is about. Example: `resource-Name1`.
    pub resource_name: Option<String>,
    /// Web address under which the vod is found.
    /// Example: `http://developer.aliyundoc.com/caster1.flv`.
    pub vod_url: Option<String>,
}

response! {
    VideoResource {
        "BeginOffset" => begin_offset: value,
        "EndOffset" => end_offset: value,
        "FlvUrl" => flv_url: value,
        "ImageId" => image_id: value,
        "ImageUrl" => image_url: value,
        "LiveStreamUrl" => live_stream_url: value,
        "LocationId" => location_id: value,
        "MaterialId" => material_id: value,
        "PtsCallbackInterval" => pts_callback_interval: value,
        "RepeatNum" => repeat_num: value,
        "ResourceId" => resource_id: value,
        "ResourceName" => resource_name: value,
        "VodUrl" => vod_url: value,
    }
}

/// Errors that the documentation of [`DescribeCasterVideoResourcesRequest`] names.
///
/// - [`InvalidCasterIdMalformed`](super::DocumentedError::InvalidCasterIdMalformed)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`InvalidCasterNotFound`](super::DocumentedError::InvalidCasterNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DescribeCasterVideoResourcesError = super::DocumentedError;
