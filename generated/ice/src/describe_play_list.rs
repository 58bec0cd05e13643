// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePlayList`, from `ice/DescribePlayList.md`.

use alicloud_runtime::codegen::*;

/// Lists playback records, page by page, that belong to a trace ID of the player.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::DescribePlayListRequest::new()
///     .page_no(1)
///     .page_size(1)
///     .begin_ts("...")
///     .end_ts("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_play_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePlayListRequest {
    /// **Required.** Which page of the list to return.
    pub page_no: Option<i32>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i32>,
    /// ID of the trace that the call is about.
    pub trace_id: Option<String>,
    /// **Required.** The begin ts that are concerned.
    pub begin_ts: Option<String>,
    /// **Required.** The end ts that are concerned.
    pub end_ts: Option<String>,
    /// Which kind of order it is or is to be.
    pub order_type: Option<String>,
    /// Name that the order goes by.
    pub order_name: Option<String>,
    /// Which kind of play it is or is to be.
    pub play_type: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
}

impl DescribePlayListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PageNo`, which is required.
    #[inline]
    pub fn page_no(mut self, value: i32) -> Self {
        self.page_no = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `TraceId`.
    pub fn trace_id(mut self, value: impl Into<String>) -> Self {
        self.trace_id = Some(value.into());
        self
    }
    /// Sets `BeginTs`, which is required.
    pub fn begin_ts(mut self, value: impl Into<String>) -> Self {
        self.begin_ts = Some(value.into());
        self
    }
    /// Sets `EndTs`, which is required.
    pub fn end_ts(mut self, value: impl Into<String>) -> Self {
        self.end_ts = Some(value.into());
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
    /// Sets `PlayType`.
    pub fn play_type(mut self, value: impl Into<String>) -> Self {
        self.play_type = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
}

request! {
    DescribePlayListRequest {
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "TraceId" => trace_id: query,
        "BeginTs" => begin_ts: query,
        "EndTs" => end_ts: query,
        "OrderType" => order_type: query,
        "OrderName" => order_name: query,
        "PlayType" => play_type: query,
        "Status" => status: query,
    }
}

impl Operation for DescribePlayListRequest {
    type Response = DescribePlayListResponse;
    type Error = DescribePlayListError;
    const INFO: OperationInfo = super::operation("DescribePlayList")
        .required(&["PageNo", "PageSize", "BeginTs", "EndTs"])
        .read_only();
    const ERRORS: &'static [DescribePlayListError] = &[
        DescribePlayListError::MeterParamError,
        DescribePlayListError::MeterAuthError,
        DescribePlayListError::MeterServerInternalError,
        DescribePlayListError::MeterDataSourceQueryError,
        DescribePlayListError::MeterReadyTsError,
    ];
}

impl Paginated for DescribePlayListRequest {
    type Item = PlayList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_no).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_num).size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.play_list)
    }
}

/// Response to [`DescribePlayListRequest`].
#[non_exhaustive]
pub struct DescribePlayListResponse {
    /// How many there are of this: total. Example: `49`.
    pub total_num: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B960580D-26FA-5547-8AFC-3CDC812DBF27`.
    pub request_id: Option<String>,
    /// How many there are of this: page. Example: `1`.
    pub page_num: Option<i64>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i64>,
    /// Items of the kind play that were found or are concerned.
    pub play_list: Vec<PlayList>,
}

response! {
    DescribePlayListResponse {
        "TotalNum" => total_num: value,
        "RequestId" => request_id: value,
        "PageNum" => page_num: value,
        "PageSize" => page_size: value,
        "PlayList" => play_list: list(""),
    }
}

/// Items of the kind play that were found or are concerned.
#[non_exhaustive]
pub struct PlayList {
    /// State of what the entry describes, which decides what can be done with it. Example: `complete`.
    pub status: Option<String>,
    /// ID of the video that the item belongs to or stands for.
    /// Example: `250314203f0171eebff17035d0b20102`.
    pub video_id: Option<String>,
    /// How long the stuck lasts. Example: `20`.
    pub stuck_duration: Option<String>,
    /// How long the play lasts. Example: `1000`.
    pub play_duration: Option<String>,
    /// How long the first frame lasts. Example: `200`.
    pub first_frame_duration: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `0b736abf16724820210842673d9543`.
    pub trace_id: Option<String>,
    /// Which kind of play it is or is to be. Example: `vod`.
    pub play_type: Option<String>,
    /// ID of the session that the item belongs to or stands for.
    /// Example: `91488be2-8381-40c9-8494-e8afe22c4a2d`.
    pub session_id: Option<String>,
    /// How long the video lasts. Example: `2000`.
    pub video_duration: Option<String>,
    /// The play ts that are concerned. Example: `1675922209572`.
    pub play_ts: Option<String>,
}

response! {
    PlayList {
        "Status" => status: value,
        "VideoId" => video_id: value,
        "StuckDuration" => stuck_duration: value,
        "PlayDuration" => play_duration: value,
        "FirstFrameDuration" => first_frame_duration: value,
        "TraceId" => trace_id: value,
        "PlayType" => play_type: value,
        "SessionId" => session_id: value,
        "VideoDuration" => video_duration: value,
        "PlayTs" => play_ts: value,
    }
}

/// Errors that the documentation of [`DescribePlayListRequest`] names.
///
/// - [`MeterParamError`](super::DocumentedError::MeterParamError)
/// - [`MeterAuthError`](super::DocumentedError::MeterAuthError)
/// - [`MeterServerInternalError`](super::DocumentedError::MeterServerInternalError)
/// - [`MeterDataSourceQueryError`](super::DocumentedError::MeterDataSourceQueryError)
/// - [`MeterReadyTsError`](super::DocumentedError::MeterReadyTsError)
pub type DescribePlayListError = super::DocumentedError;
