// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveStreamTranscodeMetricData`, from `live/DescribeLiveStreamTranscodeMetricData.md`.

use alicloud_runtime::codegen::*;

/// Returns transcoding data of a domain, app by app and stream by stream.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveStreamTranscodeMetricDataRequest::new()
///     .domain_name("...")
///     .start_time("...")
///     .end_time("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_live_stream_transcode_metric_data(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveStreamTranscodeMetricDataRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// Name that the application is registered under.
    pub app_name: Option<String>,
    /// Name that the stream goes by.
    pub stream_name: Option<String>,
    /// Token for the next page; pass it on without reading anything into it.
    pub next_page_token: Option<String>,
}

impl DescribeLiveStreamTranscodeMetricDataRequest {
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
    /// Sets `DomainName`, which is required.
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
    /// Sets `NextPageToken`.
    pub fn next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }
}

request! {
    DescribeLiveStreamTranscodeMetricDataRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "AppName" => app_name: query,
        "StreamName" => stream_name: query,
        "NextPageToken" => next_page_token: query,
    }
}

impl Operation for DescribeLiveStreamTranscodeMetricDataRequest {
    type Response = DescribeLiveStreamTranscodeMetricDataResponse;
    type Error = DescribeLiveStreamTranscodeMetricDataError;
    const INFO: OperationInfo = super::operation("DescribeLiveStreamTranscodeMetricData")
        .required(&["DomainName", "StartTime", "EndTime"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLiveStreamTranscodeMetricDataError] = &[
        DescribeLiveStreamTranscodeMetricDataError::InvalidStartTimeMalformed,
        DescribeLiveStreamTranscodeMetricDataError::InvalidEndTimeMalformed,
        DescribeLiveStreamTranscodeMetricDataError::InvalidTimeMalformed,
        DescribeLiveStreamTranscodeMetricDataError::InvalidEndTimeMismatch,
        DescribeLiveStreamTranscodeMetricDataError::InvalidTimeSpan,
        DescribeLiveStreamTranscodeMetricDataError::InvalidPageToken,
        DescribeLiveStreamTranscodeMetricDataError::InvalidAppNameMismatch,
        DescribeLiveStreamTranscodeMetricDataError::InvalidStreamProtocolNotSupport,
        DescribeLiveStreamTranscodeMetricDataError::InvalidStreamNameLengthTooLong,
        DescribeLiveStreamTranscodeMetricDataError::InvalidAppNameLengthTooLong,
        DescribeLiveStreamTranscodeMetricDataError::InvalidTimeValueNotSupported,
    ];
}

impl Paginated for DescribeLiveStreamTranscodeMetricDataRequest {
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

/// Response to [`DescribeLiveStreamTranscodeMetricDataRequest`].
#[non_exhaustive]
pub struct DescribeLiveStreamTranscodeMetricDataResponse {
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2023-06-11T02:46:40Z`.
    pub end_time: Option<Timestamp>,
    /// Token for the next page; pass it on without reading anything into it.
    /// Example: `UjsM9x3aVcJi9a0-ArwJUTTC67C***37C0=`.
    pub next_page_token: Option<String>,
    /// How many items a page holds at most. Example: `5000`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `16A96B9A-F203-4EC5-8E43-CB92E68F4CD8`.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2023-06-11T03:46:40Z`.
    pub start_time: Option<Timestamp>,
    /// What was measured or stored about the stream detail.
    pub stream_detail_data: Option<StreamDetailData>,
}

response! {
    DescribeLiveStreamTranscodeMetricDataResponse {
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
    /// How long it lasts, or how long the term bought is. Example: `300`.
    pub duration: Option<i64>,
    /// Pictures a second. Example: `high`.
    pub fps: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `cn-shanghai`.
    pub region: Option<String>,
    /// Width and height of the picture. Example: `4K`.
    pub resolution: Option<String>,
    /// Name that the stream goes by. Example: `stream`.
    pub stream_name: Option<String>,
    /// Moment that the record or data point belongs to. Example: `2023-06-11T02:45:00Z`.
    pub time_stamp: Option<Timestamp>,
    /// Which kind of transcode it is or is to be. Example: `H264STD`.
    pub transcode_type: Option<String>,
}

response! {
    StreamData {
        "AppName" => app_name: value,
        "Duration" => duration: value,
        "Fps" => fps: value,
        "Region" => region: value,
        "Resolution" => resolution: value,
        "StreamName" => stream_name: value,
        "TimeStamp" => time_stamp: value,
        "TranscodeType" => transcode_type: value,
    }
}

/// Errors that the documentation of [`DescribeLiveStreamTranscodeMetricDataRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidTimeMalformed`](super::DocumentedError::InvalidTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidTimeSpan`](super::DocumentedError::InvalidTimeSpan)
/// - [`InvalidPageToken`](super::DocumentedError::InvalidPageToken)
/// - [`InvalidAppNameMismatch`](super::DocumentedError::InvalidAppNameMismatch)
/// - [`InvalidStreamProtocolNotSupport`](super::DocumentedError::InvalidStreamProtocolNotSupport)
/// - [`InvalidStreamNameLengthTooLong`](super::DocumentedError::InvalidStreamNameLengthTooLong)
/// - [`InvalidAppNameLengthTooLong`](super::DocumentedError::InvalidAppNameLengthTooLong)
/// - [`InvalidTimeValueNotSupported`](super::DocumentedError::InvalidTimeValueNotSupported)
pub type DescribeLiveStreamTranscodeMetricDataError = super::DocumentedError;
