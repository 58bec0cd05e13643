// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePlayVideoStatis`, from `vod/DescribePlayVideoStatis.md`.

use alicloud_runtime::codegen::*;

/// Shows views, viewers and playback time of one video, day by day.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::DescribePlayVideoStatisRequest::new()
///     .start_time("2016-06-29T13:00:00Z")
///     .end_time("2016-06-30T13:00:00Z")
///     .video_id("2a8d4cb9ecbb487681473****aba8fda");
/// let reply = client.describe_play_video_statis(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePlayVideoStatisRequest {
    /// **Required.** Beginning of the period to look at. Example: `2016-06-29T13:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// **Required.** End of the period to look at. Example: `2016-06-30T13:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// **Required.** ID of the video that the call is about.
    /// Example: `2a8d4cb9ecbb487681473****aba8fda`.
    pub video_id: Option<String>,
}

impl DescribePlayVideoStatisRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `VideoId`, which is required.
    pub fn video_id(mut self, value: impl Into<String>) -> Self {
        self.video_id = Some(value.into());
        self
    }
}

request! {
    DescribePlayVideoStatisRequest {
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "VideoId" => video_id: query,
    }
}

impl Operation for DescribePlayVideoStatisRequest {
    type Response = DescribePlayVideoStatisResponse;
    type Error = DescribePlayVideoStatisError;
    const INFO: OperationInfo = super::operation("DescribePlayVideoStatis")
        .required(&["StartTime", "EndTime", "VideoId"])
        .read_only();
    const ERRORS: &'static [DescribePlayVideoStatisError] = &[
        DescribePlayVideoStatisError::InternalError,
        DescribePlayVideoStatisError::InvalidStartTimeMalformed,
        DescribePlayVideoStatisError::InvalidEndTimeMalformed,
        DescribePlayVideoStatisError::InvalidEndTimeBeyondCurrent,
        DescribePlayVideoStatisError::InvalidEndTimeMismatch,
        DescribePlayVideoStatisError::InvalidParamter,
        DescribePlayVideoStatisError::InvalidParameter,
    ];
}

/// Response to [`DescribePlayVideoStatisRequest`].
#[non_exhaustive]
pub struct DescribePlayVideoStatisResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A92D3600-A3E7-43D6-****-B6E3B4A1FE6B`.
    pub request_id: Option<String>,
    /// Details about the video play statis, one entry each.
    pub video_play_statis_details: Vec<VideoPlayStatisDetail>,
}

response! {
    DescribePlayVideoStatisResponse {
        "RequestId" => request_id: value,
        "VideoPlayStatisDetails" => video_play_statis_details: list("VideoPlayStatisDetail"),
    }
}

/// Details about the video play statis, one entry each.
#[non_exhaustive]
pub struct VideoPlayStatisDetail {
    /// Day or moment that the record belongs to. Example: `20170120`.
    pub date: Option<Timestamp>,
    /// How long the play lasts. Unit: `milliseconds`. Example: `967277`.
    pub play_duration: Option<String>,
    /// Shares of plays by how long they lasted. Example: `<=1m:79.2%;>1<=5m:16.7%;>5<=10m:4.2%`.
    pub play_range: Option<String>,
    /// Title or heading shown to people. Example: `text`.
    pub title: Option<String>,
    /// Times that videos were played. Example: `24`.
    pub vv: Option<String>,
    /// Viewers, each counted once. Example: `1`.
    pub uv: Option<String>,
}

response! {
    VideoPlayStatisDetail {
        "Date" => date: value,
        "PlayDuration" => play_duration: value,
        "PlayRange" => play_range: value,
        "Title" => title: value,
        "VV" => vv: value,
        "UV" => uv: value,
    }
}

/// Errors that the documentation of [`DescribePlayVideoStatisRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeBeyondCurrent`](super::DocumentedError::InvalidEndTimeBeyondCurrent)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidParamter`](super::DocumentedError::InvalidParamter)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
pub type DescribePlayVideoStatisError = super::DocumentedError;
