// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveStreamMetricDetailData`, from `live/DescribeLiveStreamMetricDetailData.md`.

use alicloud_runtime::codegen::*;

/// Returns playback data stream by stream for a domain, at most 5,000 rows a call.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveStreamMetricDetailDataRequest::new()
///     .start_time("...")
///     .end_time("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_live_stream_metric_detail_data(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveStreamMetricDetailDataRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// Name that the application is registered under.
    pub app_name: Option<String>,
    /// Name that the stream goes by.
    pub stream_name: Option<String>,
    /// Network or application protocol that applies.
    pub protocol: Option<String>,
    /// Token for the next page; pass it on without reading anything into it.
    pub next_page_token: Option<String>,
}

impl DescribeLiveStreamMetricDetailDataRequest {
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
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `AppName`.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `StreamName`.
    pub fn stream_name(mut self, value: impl Into<String>) -> Self {
        self.stream_name = Some(value.into());
        self
    }
    /// Sets `Protocol`.
    pub fn protocol(mut self, value: impl Into<String>) -> Self {
        self.protocol = Some(value.into());
        self
    }
    /// Sets `NextPageToken`.
    pub fn next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }
}

request! {
    DescribeLiveStreamMetricDetailDataRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "AppName" => app_name: query,
        "StreamName" => stream_name: query,
        "Protocol" => protocol: query,
        "NextPageToken" => next_page_token: query,
    }
}

impl Operation for DescribeLiveStreamMetricDetailDataRequest {
    type Response = DescribeLiveStreamMetricDetailDataResponse;
    type Error = DescribeLiveStreamMetricDetailDataError;
    const INFO: OperationInfo = super::operation("DescribeLiveStreamMetricDetailData")
        .required(&["StartTime", "EndTime"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLiveStreamMetricDetailDataError] = &[
        DescribeLiveStreamMetricDetailDataError::InvalidStartTimeMalformed,
        DescribeLiveStreamMetricDetailDataError::InvalidEndTimeMalformed,
        DescribeLiveStreamMetricDetailDataError::InvalidEndTimeMismatch,
        DescribeLiveStreamMetricDetailDataError::InvalidTimeSpan,
        DescribeLiveStreamMetricDetailDataError::InvalidPageToken,
        DescribeLiveStreamMetricDetailDataError::InvalidAppNameMismatch,
        DescribeLiveStreamMetricDetailDataError::InvalidStreamProtocolNotSupport,
        DescribeLiveStreamMetricDetailDataError::InvalidStreamNameLengthTooLong,
        DescribeLiveStreamMetricDetailDataError::InvalidAppNameLengthTooLong,
        DescribeLiveStreamMetricDetailDataError::InvalidTimeValueNotSupported,
    ];
}

impl Paginated for DescribeLiveStreamMetricDetailDataRequest {
    type Item = StreamData;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_page_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_page_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.stream_detail_data.as_mut()?.stream_data)
    }
}

/// Response to [`DescribeLiveStreamMetricDetailDataRequest`].
#[non_exhaustive]
pub struct DescribeLiveStreamMetricDetailDataResponse {
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2015-12-10T21:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// Token for the next page; pass it on without reading anything into it.
    /// Example: `UjsM9x3aVcJi9a0-ArwJUTTC67C***37C0=`.
    pub next_page_token: Option<String>,
    /// How many items a page holds at most. Example: `5000`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B955107D-E658-4E77-B913-E0AC3D31693E`.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2015-12-10T20:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// What was measured or stored about the stream detail.
    pub stream_detail_data: Option<StreamDetailData>,
}

response! {
    DescribeLiveStreamMetricDetailDataResponse {
        "DomainName" => domain_name: value,
        "EndTime" => end_time: value,
        "NextPageToken" => next_page_token: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "StartTime" => start_time: value,
        "StreamDetailData" => stream_detail_data: value,
    }
}

/// What was measured or stored about the stream detail.
#[non_exhaustive]
pub struct StreamDetailData {
    /// What was measured or stored about the stream.
    pub stream_data: Vec<StreamData>,
}

response! {
    StreamDetailData {
        "StreamData" => stream_data: list(""),
    }
}

/// What was measured or stored about the stream.
#[non_exhaustive]
pub struct StreamData {
    /// Name that the application is registered under. Example: `app`.
    pub app_name: Option<String>,
    /// Data rate over the interval. Example: `423304182.66`.
    pub bps: Option<f64>,
    /// How many items or events were counted. Example: `423304182`.
    pub count: Option<i64>,
    /// Data rate of the flv. Example: `454`.
    pub flv_bps: Option<f64>,
    /// How many there are of this: flv. Example: `32`.
    pub flv_count: Option<i64>,
    /// Bytes delivered over FLV. Example: `1254`.
    pub flv_traffic: Option<i64>,
    /// Data rate of the hls. Example: `4456`.
    pub hls_bps: Option<f64>,
    /// How many there are of this: hls. Example: `56`.
    pub hls_count: Option<i64>,
    /// Bytes delivered over HLS. Example: `568`.
    pub hls_traffic: Option<i64>,
    /// The new conns that are concerned. Example: `450`.
    pub new_conns: Option<String>,
    /// Data rate of the p2p. Example: `6845`.
    pub p2p_bps: Option<f64>,
    /// How many there are of this: p2p. Example: `78`.
    pub p2p_count: Option<i64>,
    /// Bytes delivered by peers. Example: `4102`.
    pub p2p_traffic: Option<i64>,
    /// Data rate of the rtmp. Example: `3323`.
    pub rtmp_bps: Option<f64>,
    /// How many there are of this: rtmp. Example: `63`.
    pub rtmp_count: Option<i64>,
    /// Bytes delivered over RTMP. Example: `5568`.
    pub rtmp_traffic: Option<i64>,
    /// Data rate of the rts. Example: `2361`.
    pub rts_bps: Option<f64>,
    /// How many there are of this: rts. Example: `89`.
    pub rts_count: Option<i64>,
    /// Bytes delivered over RTS. Example: `2322`.
    pub rts_traffic: Option<i64>,
    /// Name that the stream goes by. Example: `test.flv`.
    pub stream_name: Option<String>,
    /// Moment that the record or data point belongs to. Example: `2015-12-10T20:00:00Z`.
    pub time_stamp: Option<Timestamp>,
    /// Amount of data transferred. Example: `423304182`.
    pub traffic: Option<i64>,
}

response! {
    StreamData {
        "AppName" => app_name: value,
        "Bps" => bps: value,
        "Count" => count: value,
        "FlvBps" => flv_bps: value,
        "FlvCount" => flv_count: value,
        "FlvTraffic" => flv_traffic: value,
        "HlsBps" => hls_bps: value,
        "HlsCount" => hls_count: value,
        "HlsTraffic" => hls_traffic: value,
        "NewConns" => new_conns: value,
        "P2pBps" => p2p_bps: value,
        "P2pCount" => p2p_count: value,
        "P2pTraffic" => p2p_traffic: value,
        "RtmpBps" => rtmp_bps: value,
        "RtmpCount" => rtmp_count: value,
        "RtmpTraffic" => rtmp_traffic: value,
        "RtsBps" => rts_bps: value,
        "RtsCount" => rts_count: value,
        "RtsTraffic" => rts_traffic: value,
        "StreamName" => stream_name: value,
        "TimeStamp" => time_stamp: value,
        "Traffic" => traffic: value,
    }
}

/// Errors that the documentation of [`DescribeLiveStreamMetricDetailDataRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidTimeSpan`](super::DocumentedError::InvalidTimeSpan)
/// - [`InvalidPageToken`](super::DocumentedError::InvalidPageToken)
/// - [`InvalidAppNameMismatch`](super::DocumentedError::InvalidAppNameMismatch)
/// - [`InvalidStreamProtocolNotSupport`](super::DocumentedError::InvalidStreamProtocolNotSupport)
/// - [`InvalidStreamNameLengthTooLong`](super::DocumentedError::InvalidStreamNameLengthTooLong)
/// - [`InvalidAppNameLengthTooLong`](super::DocumentedError::InvalidAppNameLengthTooLong)
/// - [`InvalidTimeValueNotSupported`](super::DocumentedError::InvalidTimeValueNotSupported)
pub type DescribeLiveStreamMetricDetailDataError = super::DocumentedError;
