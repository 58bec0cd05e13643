// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePlayUserAvg`, from `vod/DescribePlayUserAvg.md`.

use alicloud_runtime::codegen::*;

/// Shows playback time and number of views per viewer, day by day.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::DescribePlayUserAvgRequest::new()
///     .start_time("2016-06-29T13:00:00Z")
///     .end_time("2016-06-30T13:00:00Z");
/// let reply = client.describe_play_user_avg(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePlayUserAvgRequest {
    /// **Required.** Beginning of the period to look at. Example: `2016-06-29T13:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// **Required.** End of the period to look at. Example: `2016-06-30T13:00:00Z`.
    pub end_time: Option<Timestamp>,
}

impl DescribePlayUserAvgRequest {
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
}

request! {
    DescribePlayUserAvgRequest {
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribePlayUserAvgRequest {
    type Response = DescribePlayUserAvgResponse;
    type Error = DescribePlayUserAvgError;
    const INFO: OperationInfo = super::operation("DescribePlayUserAvg")
        .required(&["StartTime", "EndTime"])
        .read_only();
    const ERRORS: &'static [DescribePlayUserAvgError] = &[
        DescribePlayUserAvgError::InternalError,
        DescribePlayUserAvgError::InvalidStartTimeMalformed,
        DescribePlayUserAvgError::InvalidEndTimeMalformed,
        DescribePlayUserAvgError::InvalidEndTimeBeyondCurrent,
        DescribePlayUserAvgError::InvalidEndTimeMismatch,
        DescribePlayUserAvgError::InvalidParamter,
    ];
}

/// Response to [`DescribePlayUserAvgRequest`].
#[non_exhaustive]
pub struct DescribePlayUserAvgResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6C7F90B2-BDA4-4FAC-****-A38A121DFE19`.
    pub request_id: Option<String>,
    /// The user play statis avgs that were found or are concerned, one entry each.
    pub user_play_statis_avgs: Vec<UserPlayStatisAvg>,
}

response! {
    DescribePlayUserAvgResponse {
        "RequestId" => request_id: value,
        "UserPlayStatisAvgs" => user_play_statis_avgs: list("UserPlayStatisAvg"),
    }
}

/// The user play statis avgs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct UserPlayStatisAvg {
    /// How many there are of this: avg play. Example: `170`.
    pub avg_play_count: Option<String>,
    /// How long the avg play lasts. Unit: `milliseconds`. Example: `1035902.8`.
    pub avg_play_duration: Option<String>,
    /// Day or moment that the record belongs to. Example: `20170120`.
    pub date: Option<Timestamp>,
}

response! {
    UserPlayStatisAvg {
        "AvgPlayCount" => avg_play_count: value,
        "AvgPlayDuration" => avg_play_duration: value,
        "Date" => date: value,
    }
}

/// Errors that the documentation of [`DescribePlayUserAvgRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeBeyondCurrent`](super::DocumentedError::InvalidEndTimeBeyondCurrent)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidParamter`](super::DocumentedError::InvalidParamter)
pub type DescribePlayUserAvgError = super::DocumentedError;
