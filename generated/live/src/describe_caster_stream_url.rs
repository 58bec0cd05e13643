// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCasterStreamUrl`, from `live/DescribeCasterStreamUrl.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{StreamInfo};

/// Returns the output stream URLs of a production studio, per scene.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeCasterStreamUrlRequest::new()
///     .caster_id("...");
/// let reply = client.describe_caster_stream_url(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCasterStreamUrlRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the caster that the call is about.
    pub caster_id: Option<String>,
}

impl DescribeCasterStreamUrlRequest {
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
    DescribeCasterStreamUrlRequest {
        "RegionId" => region_id: query,
        "CasterId" => caster_id: query,
    }
}

impl Operation for DescribeCasterStreamUrlRequest {
    type Response = DescribeCasterStreamUrlResponse;
    type Error = DescribeCasterStreamUrlError;
    const INFO: OperationInfo = super::operation("DescribeCasterStreamUrl")
        .required(&["CasterId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeCasterStreamUrlError] = &[
        DescribeCasterStreamUrlError::InvalidUserIdMalformed,
        DescribeCasterStreamUrlError::InvalidCasterIdMalformed,
        DescribeCasterStreamUrlError::IllegalOperation,
        DescribeCasterStreamUrlError::InvalidCasterNotFound,
        DescribeCasterStreamUrlError::InvalidSceneNotFound,
        DescribeCasterStreamUrlError::InvalidDomainNameNotFound,
        DescribeCasterStreamUrlError::InternalError2,
    ];
}

/// Response to [`DescribeCasterStreamUrlRequest`].
#[non_exhaustive]
pub struct DescribeCasterStreamUrlResponse {
    /// ID of the caster that the item belongs to or stands for.
    /// Example: `a2b8e671-2fe5-4642-a2ec-bf93880e****`.
    pub caster_id: Option<String>,
    /// The caster streams that were found or are concerned, one entry each.
    pub caster_streams: Vec<CasterStream>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `16A96B9A-F203-4EC5-8E43-CB92E68F4CD8`.
    pub request_id: Option<String>,
    /// How many items there are in all. Example: `1`.
    pub total: Option<i32>,
}

response! {
    DescribeCasterStreamUrlResponse {
        "CasterId" => caster_id: value,
        "CasterStreams" => caster_streams: list("CasterStream"),
        "RequestId" => request_id: value,
        "Total" => total: value,
    }
}

/// The caster streams that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct CasterStream {
    /// Which kind of output it is or is to be. Example: `1`.
    pub output_type: Option<i32>,
    /// Web address under which the rtmp is found. Example: `rtmp://live/caster/example.edu`.
    pub rtmp_url: Option<String>,
    /// ID of the scene that the item belongs to or stands for.
    /// Example: `23ca74e0-aca3-4e7a-8561-9d96f525****`.
    pub scene_id: Option<String>,
    /// What is known about each stream, one entry each.
    pub stream_infos: Vec<StreamInfo>,
    /// Web address under which the stream is found. Example: `http://live/caster/example.org`.
    pub stream_url: Option<String>,
}

response! {
    CasterStream {
        "OutputType" => output_type: value,
        "RtmpUrl" => rtmp_url: value,
        "SceneId" => scene_id: value,
        "StreamInfos" => stream_infos: list("StreamInfo"),
        "StreamUrl" => stream_url: value,
    }
}

/// Errors that the documentation of [`DescribeCasterStreamUrlRequest`] names.
///
/// - [`InvalidUserIdMalformed`](super::DocumentedError::InvalidUserIdMalformed)
/// - [`InvalidCasterIdMalformed`](super::DocumentedError::InvalidCasterIdMalformed)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`InvalidCasterNotFound`](super::DocumentedError::InvalidCasterNotFound)
/// - [`InvalidSceneNotFound`](super::DocumentedError::InvalidSceneNotFound)
/// - [`InvalidDomainNameNotFound`](super::DocumentedError::InvalidDomainNameNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DescribeCasterStreamUrlError = super::DocumentedError;
