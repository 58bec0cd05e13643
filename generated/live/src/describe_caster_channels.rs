// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCasterChannels`, from `live/DescribeCasterChannels.md`.

use alicloud_runtime::codegen::*;

/// Lists the channels of a production studio with their sources and stream URLs.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeCasterChannelsRequest::new()
///     .caster_id("...");
/// let reply = client.describe_caster_channels(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCasterChannelsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the caster that the call is about.
    pub caster_id: Option<String>,
}

impl DescribeCasterChannelsRequest {
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
    DescribeCasterChannelsRequest {
        "RegionId" => region_id: query,
        "CasterId" => caster_id: query,
    }
}

impl Operation for DescribeCasterChannelsRequest {
    type Response = DescribeCasterChannelsResponse;
    type Error = DescribeCasterChannelsError;
    const INFO: OperationInfo = super::operation("DescribeCasterChannels")
        .required(&["CasterId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeCasterChannelsError] = &[
        DescribeCasterChannelsError::InvalidParameterMalformed,
        DescribeCasterChannelsError::IllegalOperation,
        DescribeCasterChannelsError::InvalidDomainNameNotFound,
        DescribeCasterChannelsError::InvalidCasterNotFound,
        DescribeCasterChannelsError::InternalError2,
    ];
}

/// Response to [`DescribeCasterChannelsRequest`].
#[non_exhaustive]
pub struct DescribeCasterChannelsResponse {
    /// The channels that were found or are concerned, one entry each.
    pub channels: Vec<Channel>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `83C52866-281E-4AEA-9582-B1245406349D`.
    pub request_id: Option<String>,
    /// How many items there are in all. Example: `1`.
    pub total: Option<i32>,
}

response! {
    DescribeCasterChannelsResponse {
        "Channels" => channels: list("Channel"),
        "RequestId" => request_id: value,
        "Total" => total: value,
    }
}

/// The channels that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Channel {
    /// ID of the channel that the item belongs to or stands for. Example: `RV01`.
    pub channel_id: Option<String>,
    /// Settings for smoothing and lightening faces. Example: `0`.
    pub face_beauty: Option<String>,
    /// What the call or the entry is about, by the ID that its own service gave it.
    /// Example: `87642866-281E-4AEA-9582-B124879****`.
    pub resource_id: Option<String>,
    /// Web address under which the rtmp is found.
    /// Example: `rtmp://demo.aliyundoc.com/caster/rtmperf?auth_key=****`.
    pub rtmp_url: Option<String>,
    /// Web address under which the stream is found.
    /// Example: `http://demo.aliyundoc.com/caster/streamwsx.flv?auth_key=YYYYY`.
    pub stream_url: Option<String>,
}

response! {
    Channel {
        "ChannelId" => channel_id: value,
        "FaceBeauty" => face_beauty: value,
        "ResourceId" => resource_id: value,
        "RtmpUrl" => rtmp_url: value,
        "StreamUrl" => stream_url: value,
    }
}

/// Errors that the documentation of [`DescribeCasterChannelsRequest`] names.
///
/// - [`InvalidParameterMalformed`](super::DocumentedError::InvalidParameterMalformed)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`InvalidDomainNameNotFound`](super::DocumentedError::InvalidDomainNameNotFound)
/// - [`InvalidCasterNotFound`](super::DocumentedError::InvalidCasterNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DescribeCasterChannelsError = super::DocumentedError;
