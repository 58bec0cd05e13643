// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePlayTopVideos`, from `vod/DescribePlayTopVideos.md`.

use alicloud_runtime::codegen::*;

/// Lists the most played videos of a day with views, viewers and total playback time.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::DescribePlayTopVideosRequest::new()
///     .biz_date("2016-06-29T13:00:00Z");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_play_top_videos(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePlayTopVideosRequest {
    /// **Required.** Day or moment of the biz. Example: `2016-06-29T13:00:00Z`.
    pub biz_date: Option<Timestamp>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_no: Option<i64>,
    /// How many items a page holds at most. Range: 10 to 1000. Default: `100`. Example: `100`.
    pub page_size: Option<i64>,
}

impl DescribePlayTopVideosRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BizDate`, which is required.
    pub fn biz_date(mut self, value: impl Into<Timestamp>) -> Self {
        self.biz_date = Some(value.into());
        self
    }
    /// Sets `PageNo`.
    #[inline]
    pub fn page_no(mut self, value: i64) -> Self {
        self.page_no = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    DescribePlayTopVideosRequest {
        "BizDate" => biz_date: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribePlayTopVideosRequest {
    type Response = DescribePlayTopVideosResponse;
    type Error = DescribePlayTopVideosError;
    const INFO: OperationInfo = super::operation("DescribePlayTopVideos")
        .required(&["BizDate"])
        .read_only();
    const ERRORS: &'static [DescribePlayTopVideosError] = &[
        DescribePlayTopVideosError::InternalError,
        DescribePlayTopVideosError::InvalidBizDateMalformed,
        DescribePlayTopVideosError::InvalidBizDateBeyondCurrent,
        DescribePlayTopVideosError::InvalidParamter,
    ];
}

impl Paginated for DescribePlayTopVideosRequest {
    type Item = TopPlayVideoStatis;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_no).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_num)
            .number(&response.page_no)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.top_play_videos)
    }
}

/// Response to [`DescribePlayTopVideosRequest`].
#[non_exhaustive]
pub struct DescribePlayTopVideosResponse {
    /// How many items a page holds at most. Example: `100`.
    pub page_size: Option<i64>,
    /// Number of the page returned. Example: `1`.
    pub page_no: Option<i64>,
    /// How many there are of this: total. Example: `2`.
    pub total_num: Option<i64>,
    /// The top play videos that were found or are concerned, one entry each.
    pub top_play_videos: Vec<TopPlayVideoStatis>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4B0BCF9F-2FD5-4817-****-7BEBBE3AF90B"`.
    pub request_id: Option<String>,
}

response! {
    DescribePlayTopVideosResponse {
        "PageSize" => page_size: value,
        "PageNo" => page_no: value,
        "TotalNum" => total_num: value,
        "TopPlayVideos" => top_play_videos: list("TopPlayVideoStatis"),
        "RequestId" => request_id: value,
    }
}

/// The top play videos that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct TopPlayVideoStatis {
    /// ID of the video that the item belongs to or stands for.
    /// Example: `2a8d4cb9ecbb487681473a15****8fda`.
    pub video_id: Option<String>,
    /// How long the play lasts. Unit: `milliseconds`. Example: `4640369`.
    pub play_duration: Option<String>,
    /// Title or heading shown to people. Example: `text`.
    pub title: Option<String>,
    /// Times that videos were played. Example: `107`.
    pub vv: Option<String>,
    /// Viewers, each counted once. Example: `1`.
    pub uv: Option<String>,
}

response! {
    TopPlayVideoStatis {
        "VideoId" => video_id: value,
        "PlayDuration" => play_duration: value,
        "Title" => title: value,
        "VV" => vv: value,
        "UV" => uv: value,
    }
}

/// Errors that the documentation of [`DescribePlayTopVideosRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`InvalidBizDateMalformed`](super::DocumentedError::InvalidBizDateMalformed)
/// - [`InvalidBizDateBeyondCurrent`](super::DocumentedError::InvalidBizDateBeyondCurrent)
/// - [`InvalidParamter`](super::DocumentedError::InvalidParamter)
pub type DescribePlayTopVideosError = super::DocumentedError;
