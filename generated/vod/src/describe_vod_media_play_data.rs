// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVodMediaPlayData`, from `vod/DescribeVodMediaPlayData.md`.

use alicloud_runtime::codegen::*;

/// Shows playback data of media on one day: viewers, views and playback time, total and per viewer.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::DescribeVodMediaPlayDataRequest::new()
///     .page_no(1)
///     .page_size(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_vod_media_play_data(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVodMediaPlayDataRequest {
    /// Day or moment of the play.
    pub play_date: Option<String>,
    /// Which kind of terminal it is or is to be.
    pub terminal_type: Option<String>,
    /// Operating system that the item runs.
    pub os: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    pub region: Option<String>,
    /// ID of the media that the call is about.
    pub media_id: Option<String>,
    /// **Required.** Which page of the list to return.
    pub page_no: Option<i64>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i64>,
    /// Which kind of order it is or is to be.
    pub order_type: Option<String>,
    /// Name that the order goes by.
    pub order_name: Option<String>,
}

impl DescribeVodMediaPlayDataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PlayDate`.
    pub fn play_date(mut self, value: impl Into<String>) -> Self {
        self.play_date = Some(value.into());
        self
    }
    /// Sets `TerminalType`.
    pub fn terminal_type(mut self, value: impl Into<String>) -> Self {
        self.terminal_type = Some(value.into());
        self
    }
    /// Sets `Os`.
    pub fn os(mut self, value: impl Into<String>) -> Self {
        self.os = Some(value.into());
        self
    }
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `MediaId`.
    pub fn media_id(mut self, value: impl Into<String>) -> Self {
        self.media_id = Some(value.into());
        self
    }
    /// Sets `PageNo`, which is required.
    #[inline]
    pub fn page_no(mut self, value: i64) -> Self {
        self.page_no = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `OrderType`.
    pub fn order_type(mut self, value: impl Into<String>) -> Self {
        self.order_type = Some(value.into());
        self
    }
    /// Sets `OrderName`.
    pub fn order_name(mut self, value: impl Into<String>) -> Self {
        self.order_name = Some(value.into());
        self
    }
}

request! {
    DescribeVodMediaPlayDataRequest {
        "PlayDate" => play_date: query,
        "TerminalType" => terminal_type: query,
        "Os" => os: query,
        "Region" => region: query,
        "MediaId" => media_id: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "OrderType" => order_type: query,
        "OrderName" => order_name: query,
    }
}

impl Operation for DescribeVodMediaPlayDataRequest {
    type Response = DescribeVodMediaPlayDataResponse;
    type Error = DescribeVodMediaPlayDataError;
    const INFO: OperationInfo = super::operation("DescribeVodMediaPlayData")
        .required(&["PageNo", "PageSize"])
        .read_only();
    const ERRORS: &'static [DescribeVodMediaPlayDataError] = &[
        DescribeVodMediaPlayDataError::MeterParamError,
        DescribeVodMediaPlayDataError::MeterAuthError,
        DescribeVodMediaPlayDataError::MeterServerInternalError,
        DescribeVodMediaPlayDataError::MeterDataSourceQueryError,
        DescribeVodMediaPlayDataError::MeterReadyTsError,
    ];
}

impl Paginated for DescribeVodMediaPlayDataRequest {
    type Item = QoeInfoList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_no).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_no)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.qoe_info_list)
    }
}

/// Response to [`DescribeVodMediaPlayDataRequest`].
#[non_exhaustive]
pub struct DescribeVodMediaPlayDataResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4AF6-D7393642CA58****`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i64>,
    /// Number of the page returned. Example: `1`.
    pub page_no: Option<i64>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i64>,
    /// Items of the kind qoe info that were found or are concerned.
    pub qoe_info_list: Vec<QoeInfoList>,
}

response! {
    DescribeVodMediaPlayDataResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "PageNo" => page_no: value,
        "PageSize" => page_size: value,
        "QoeInfoList" => qoe_info_list: list(""),
    }
}

/// Items of the kind qoe info that were found or are concerned.
#[non_exhaustive]
pub struct QoeInfoList {
    /// Heading that the video has for people. Example: `text`.
    pub video_title: Option<String>,
    /// How long the video lasts. Example: `246`.
    pub video_duration: Option<f64>,
    /// ID of the media that the item belongs to or stands for.
    /// Example: `9ae2af636ca6c10412f44891fc****`.
    pub media_id: Option<String>,
    /// Viewers of the day, each counted once. Example: `5`.
    pub dau: Option<f64>,
    /// Plays that began. Example: `20`.
    pub play_success_vv: Option<f64>,
    /// Seconds that a viewer watched, on average. Example: `120`.
    pub play_duration_per_uv: Option<f64>,
    /// How long the play lasts. Example: `2400`.
    pub play_duration: Option<f64>,
    /// Plays for each viewer, on average. Example: `4`.
    pub play_per_vv: Option<f64>,
}

response! {
    QoeInfoList {
        "VideoTitle" => video_title: value,
        "VideoDuration" => video_duration: value,
        "MediaId" => media_id: value,
        "DAU" => dau: value,
        "PlaySuccessVv" => play_success_vv: value,
        "PlayDurationPerUv" => play_duration_per_uv: value,
        "PlayDuration" => play_duration: value,
        "PlayPerVv" => play_per_vv: value,
    }
}

/// Errors that the documentation of [`DescribeVodMediaPlayDataRequest`] names.
///
/// - [`MeterParamError`](super::DocumentedError::MeterParamError)
/// - [`MeterAuthError`](super::DocumentedError::MeterAuthError)
/// - [`MeterServerInternalError`](super::DocumentedError::MeterServerInternalError)
/// - [`MeterDataSourceQueryError`](super::DocumentedError::MeterDataSourceQueryError)
/// - [`MeterReadyTsError`](super::DocumentedError::MeterReadyTsError)
pub type DescribeVodMediaPlayDataError = super::DocumentedError;
