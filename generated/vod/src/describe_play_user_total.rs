// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePlayUserTotal`, from `vod/DescribePlayUserTotal.md`.

use alicloud_runtime::codegen::*;

/// Shows total views, viewers and playback time day by day, and how playback times are distributed.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::DescribePlayUserTotalRequest::new()
///     .start_time("2016-06-29T13:00:00Z")
///     .end_time("2016-06-30T13:00:00Z");
/// let reply = client.describe_play_user_total(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePlayUserTotalRequest {
    /// **Required.** Beginning of the period to look at. Example: `2016-06-29T13:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// **Required.** End of the period to look at. Example: `2016-06-30T13:00:00Z`.
    pub end_time: Option<Timestamp>,
}

impl DescribePlayUserTotalRequest {
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
    DescribePlayUserTotalRequest {
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribePlayUserTotalRequest {
    type Response = DescribePlayUserTotalResponse;
    type Error = DescribePlayUserTotalError;
    const INFO: OperationInfo = super::operation("DescribePlayUserTotal")
        .required(&["StartTime", "EndTime"])
        .read_only();
    const ERRORS: &'static [DescribePlayUserTotalError] = &[
        DescribePlayUserTotalError::InternalError,
        DescribePlayUserTotalError::InvalidStartTimeMalformed,
        DescribePlayUserTotalError::InvalidEndTimeMalformed,
        DescribePlayUserTotalError::InvalidEndTimeBeyondCurrent,
        DescribePlayUserTotalError::InvalidEndTimeMismatch,
        DescribePlayUserTotalError::InvalidParamter,
    ];
}

/// Response to [`DescribePlayUserTotalRequest`].
#[non_exhaustive]
pub struct DescribePlayUserTotalResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1FAFB884-D5A7-47D1-****-8928AA9C8720`.
    pub request_id: Option<String>,
    /// The user play statis totals that were found or are concerned, one entry each.
    pub user_play_statis_totals: Vec<UserPlayStatisTotal>,
}

response! {
    DescribePlayUserTotalResponse {
        "RequestId" => request_id: value,
        "UserPlayStatisTotals" => user_play_statis_totals: list("UserPlayStatisTotal"),
    }
}

/// The user play statis totals that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct UserPlayStatisTotal {
    /// Day or moment that the record belongs to. Example: `20170120`.
    pub date: Option<Timestamp>,
    /// How long the play lasts. Unit: `milliseconds`. Example: `9340070`.
    pub play_duration: Option<String>,
    /// Shares of plays by how long they lasted.
    /// Example: `"<=1m:74.3%;>1<=5m:22.8%;>5<=10m:1.0%;>10<=15m:1.0%;>15<=30m:1.0%"`.
    pub play_range: Option<String>,
    /// Times that videos were played.
    pub vv: Option<Vv>,
    /// Viewers, each counted once.
    pub uv: Option<Uv>,
}

response! {
    UserPlayStatisTotal {
        "Date" => date: value,
        "PlayDuration" => play_duration: value,
        "PlayRange" => play_range: value,
        "VV" => vv: value,
        "UV" => uv: value,
    }
}

/// Times that videos were played.
#[non_exhaustive]
pub struct Vv {
    /// Of these, on Android. Example: `161`.
    pub android: Option<String>,
    /// Of these, on iPhones and iPads. Example: `0`.
    pub i_os: Option<String>,
    /// Of these, in the Flash player. Example: `2`.
    pub flash: Option<String>,
    /// Of these, in web browsers. Example: `2`.
    pub html5: Option<String>,
}

response! {
    Vv {
        "Android" => android: value,
        "iOS" => i_os: value,
        "Flash" => flash: value,
        "HTML5" => html5: value,
    }
}

/// Viewers, each counted once.
#[non_exhaustive]
pub struct Uv {
    /// Of these, on Android. Example: `2`.
    pub android: Option<String>,
    /// Of these, on iPhones and iPads. Example: `0`.
    pub i_os: Option<String>,
    /// Of these, in the Flash player. Example: `1`.
    pub flash: Option<String>,
    /// Of these, in web browsers. Example: `1`.
    pub html5: Option<String>,
}

response! {
    Uv {
        "Android" => android: value,
        "iOS" => i_os: value,
        "Flash" => flash: value,
        "HTML5" => html5: value,
    }
}

/// Errors that the documentation of [`DescribePlayUserTotalRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeBeyondCurrent`](super::DocumentedError::InvalidEndTimeBeyondCurrent)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidParamter`](super::DocumentedError::InvalidParamter)
pub type DescribePlayUserTotalError = super::DocumentedError;
