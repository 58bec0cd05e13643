// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveStreamPushMetricDetailData`, from `live/DescribeLiveStreamPushMetricDetailData.md`.

use alicloud_runtime::codegen::*;

/// Returns ingest data of a domain, app by app and stream by stream.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveStreamPushMetricDetailDataRequest::new()
///     .domain_name("...")
///     .start_time("...")
///     .end_time("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_live_stream_push_metric_detail_data(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveStreamPushMetricDetailDataRequest {
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

impl DescribeLiveStreamPushMetricDetailDataRequest {
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
    DescribeLiveStreamPushMetricDetailDataRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "AppName" => app_name: query,
        "StreamName" => stream_name: query,
        "NextPageToken" => next_page_token: query,
    }
}

impl Operation for DescribeLiveStreamPushMetricDetailDataRequest {
    type Response = DescribeLiveStreamPushMetricDetailDataResponse;
    type Error = DescribeLiveStreamPushMetricDetailDataError;
    const INFO: OperationInfo = super::operation(
            "DescribeLiveStreamPushMetricDetailData",
        )
        .required(&["DomainName", "StartTime", "EndTime"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLiveStreamPushMetricDetailDataError] = &[
        DescribeLiveStreamPushMetricDetailDataError::InvalidStartTimeMalformed,
        DescribeLiveStreamPushMetricDetailDataError::InvalidEndTimeMalformed,
        DescribeLiveStreamPushMetricDetailDataError::InvalidTimeMalformed,
        DescribeLiveStreamPushMetricDetailDataError::InvalidEndTimeMismatch,
        DescribeLiveStreamPushMetricDetailDataError::InvalidTimeSpan,
        DescribeLiveStreamPushMetricDetailDataError::InvalidPageToken,
        DescribeLiveStreamPushMetricDetailDataError::InvalidAppNameMismatch,
        DescribeLiveStreamPushMetricDetailDataError::InvalidStreamProtocolNotSupport,
        DescribeLiveStreamPushMetricDetailDataError::InvalidStreamNameLengthTooLong,
        DescribeLiveStreamPushMetricDetailDataError::InvalidAppNameLengthTooLong,
        DescribeLiveStreamPushMetricDetailDataError::InvalidTimeValueNotSupported,
    ];
}

impl Paginated for DescribeLiveStreamPushMetricDetailDataRequest {
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

/// Response to [`DescribeLiveStreamPushMetricDetailDataRequest`].
#[non_exhaustive]
pub struct DescribeLiveStreamPushMetricDetailDataResponse {
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2022-09-10T21:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// Token for the next page; pass it on without reading anything into it.
    /// Example: `UjsM9x3aVcJi9a0-ArwJUTTC67C***37C0=`.
    pub next_page_token: Option<String>,
    /// How many items a page holds at most. Example: `5000`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5EBF2AC3-4B73-40A5-8B32-83F49D5F035E`.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2022-09-10T20:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// What was measured or stored about the stream detail.
    pub stream_detail_data: Option<StreamDetailData>,
}

response! {
    DescribeLiveStreamPushMetricDetailDataResponse {
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
    /// Name that the application is registered under. Example: `liveApp****`.
    pub app_name: Option<String>,
    /// Data rate of the req. Example: `133.33`.
    pub req_bps: Option<f64>,
    /// Bytes of the stream in the minute. Example: `1000`.
    pub req_traffic: Option<i64>,
    /// Name that the stream goes by. Example: `liveStream****`.
    pub stream_name: Option<String>,
    /// Moment that the record or data point belongs to. Example: `2022-09-10T20:00:00Z`.
    pub time_stamp: Option<Timestamp>,
}

response! {
    StreamData {
        "AppName" => app_name: value,
        "ReqBps" => req_bps: value,
        "ReqTraffic" => req_traffic: value,
        "StreamName" => stream_name: value,
        "TimeStamp" => time_stamp: value,
    }
}

/// Errors that the documentation of [`DescribeLiveStreamPushMetricDetailDataRequest`] names.
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
pub type DescribeLiveStreamPushMetricDetailDataError = super::DocumentedError;
