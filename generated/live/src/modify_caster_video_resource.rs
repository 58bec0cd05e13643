// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyCasterVideoResource`, from `live/ModifyCasterVideoResource.md`.

use alicloud_runtime::codegen::*;

/// Changes a production studio's video source, such as its URL, material, or offsets.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::ModifyCasterVideoResourceRequest::new()
///     .caster_id("...")
///     .resource_id("...");
/// let reply = client.modify_caster_video_resource(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyCasterVideoResourceRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the caster that the call is about.
    pub caster_id: Option<String>,
    /// **Required.** What the call or the entry is about, by the ID that its own service gave it.
    pub resource_id: Option<String>,
    /// Name of the resource that the call or the item is about.
    pub resource_name: Option<String>,
    /// Web address under which the live stream is found.
    pub live_stream_url: Option<String>,
    /// ID of the material that the call is about.
    pub material_id: Option<String>,
    /// Web address under which the vod is found.
    pub vod_url: Option<String>,
    /// Milliseconds into the video file at which playing starts.
    pub begin_offset: Option<i32>,
    /// Milliseconds into the video file at which playing stops.
    pub end_offset: Option<i32>,
    /// How many there are of this: repeat. Range: -1 to 60.
    pub repeat_num: Option<i32>,
    /// Time between two of this, or the span in which it holds: pts callback. Range: at least 0.
    pub pts_callback_interval: Option<i32>,
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    pub image_id: Option<String>,
    /// Web address under which the image is found.
    pub image_url: Option<String>,
}

impl ModifyCasterVideoResourceRequest {
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
    /// Sets `ResourceId`, which is required.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `ResourceName`.
    pub fn resource_name(mut self, value: impl Into<String>) -> Self {
        self.resource_name = Some(value.into());
        self
    }
    /// Sets `LiveStreamUrl`.
    pub fn live_stream_url(mut self, value: impl Into<String>) -> Self {
        self.live_stream_url = Some(value.into());
        self
    }
    /// Sets `MaterialId`.
    pub fn material_id(mut self, value: impl Into<String>) -> Self {
        self.material_id = Some(value.into());
        self
    }
    /// Sets `VodUrl`.
    pub fn vod_url(mut self, value: impl Into<String>) -> Self {
        self.vod_url = Some(value.into());
        self
    }
    /// Sets `BeginOffset`.
    #[inline]
    pub fn begin_offset(mut self, value: i32) -> Self {
        self.begin_offset = Some(value);
        self
    }
    /// Sets `EndOffset`.
    #[inline]
    pub fn end_offset(mut self, value: i32) -> Self {
        self.end_offset = Some(value);
        self
    }
    /// Sets `RepeatNum`.
    #[inline]
    pub fn repeat_num(mut self, value: i32) -> Self {
        self.repeat_num = Some(value);
        self
    }
    /// Sets `PtsCallbackInterval`.
    #[inline]
    pub fn pts_callback_interval(mut self, value: i32) -> Self {
        self.pts_callback_interval = Some(value);
        self
    }
    /// Sets `ImageId`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }
    /// Sets `ImageUrl`.
    pub fn image_url(mut self, value: impl Into<String>) -> Self {
        self.image_url = Some(value.into());
        self
    }
}

request! {
    ModifyCasterVideoResourceRequest {
        "RegionId" => region_id: query,
        "CasterId" => caster_id: query,
        "ResourceId" => resource_id: query,
        "ResourceName" => resource_name: query,
        "LiveStreamUrl" => live_stream_url: query,
        "MaterialId" => material_id: query,
        "VodUrl" => vod_url: query,
        "BeginOffset" => begin_offset: query,
        "EndOffset" => end_offset: query,
        "RepeatNum" => repeat_num: query,
        "PtsCallbackInterval" => pts_callback_interval: query,
        "ImageId" => image_id: query,
        "ImageUrl" => image_url: query,
    }
}

impl Operation for ModifyCasterVideoResourceRequest {
    type Response = ModifyCasterVideoResourceResponse;
    type Error = ModifyCasterVideoResourceError;
    const INFO: OperationInfo = super::operation("ModifyCasterVideoResource")
        .required(&["CasterId", "ResourceId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyCasterVideoResourceError] = &[
        ModifyCasterVideoResourceError::InvalidCasterIdMalformed,
        ModifyCasterVideoResourceError::InvalidUserIdMalformed,
        ModifyCasterVideoResourceError::InvalidParameterMalformed,
        ModifyCasterVideoResourceError::InvalidResourceIdMalformed,
        ModifyCasterVideoResourceError::InvalidLiveStreamUrlMalformed,
        ModifyCasterVideoResourceError::InvalidMaterialIdMalformed,
        ModifyCasterVideoResourceError::InvalidVodUrlMalformed,
        ModifyCasterVideoResourceError::IllegalOperation,
        ModifyCasterVideoResourceError::InvalidCasterNotFound,
        ModifyCasterVideoResourceError::InvalidResourceNotFound,
        ModifyCasterVideoResourceError::InternalError2,
    ];
}

/// Response to [`ModifyCasterVideoResourceRequest`].
#[non_exhaustive]
pub struct ModifyCasterVideoResourceResponse {
    /// ID of the caster that the item belongs to or stands for.
    /// Example: `LIVEPRODUCER_POST-cn-0pp1czt****`.
    pub caster_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CF60DB6A-7FD6-426E-9288-122CC1A52FA7`.
    pub request_id: Option<String>,
    /// What the call or the entry is about, by the ID that its own service gave it.
    /// Example: `98461064-1c94-4dc1-85ce-94098764****`.
    pub resource_id: Option<String>,
}

response! {
    ModifyCasterVideoResourceResponse {
        "CasterId" => caster_id: value,
        "RequestId" => request_id: value,
        "ResourceId" => resource_id: value,
    }
}

/// Errors that the documentation of [`ModifyCasterVideoResourceRequest`] names.
///
/// - [`InvalidCasterIdMalformed`](super::DocumentedError::InvalidCasterIdMalformed)
/// - [`InvalidUserIdMalformed`](super::DocumentedError::InvalidUserIdMalformed)
/// - [`InvalidParameterMalformed`](super::DocumentedError::InvalidParameterMalformed)
/// - [`InvalidResourceIdMalformed`](super::DocumentedError::InvalidResourceIdMalformed)
/// - [`InvalidLiveStreamUrlMalformed`](super::DocumentedError::InvalidLiveStreamUrlMalformed)
/// - [`InvalidMaterialIdMalformed`](super::DocumentedError::InvalidMaterialIdMalformed)
/// - [`InvalidVodUrlMalformed`](super::DocumentedError::InvalidVodUrlMalformed)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`InvalidCasterNotFound`](super::DocumentedError::InvalidCasterNotFound)
/// - [`InvalidResourceNotFound`](super::DocumentedError::InvalidResourceNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type ModifyCasterVideoResourceError = super::DocumentedError;
