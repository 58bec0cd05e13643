// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeMeterLiveBypassDuration`, from `live/DescribeMeterLiveBypassDuration.md`.

use alicloud_runtime::codegen::*;

/// Returns bypass live streaming durations of an app, by audio and video resolution.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeMeterLiveBypassDurationRequest::new()
///     .start_time("...")
///     .end_time("...")
///     .app_id("...");
/// let reply = client.describe_meter_live_bypass_duration(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeMeterLiveBypassDurationRequest {
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// Time from one run, check or data point to the next.
    pub interval: Option<String>,
}

impl DescribeMeterLiveBypassDurationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `Interval`.
    pub fn interval(mut self, value: impl Into<String>) -> Self {
        self.interval = Some(value.into());
        self
    }
}

request! {
    DescribeMeterLiveBypassDurationRequest {
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "AppId" => app_id: query,
        "Interval" => interval: query,
    }
}

impl Operation for DescribeMeterLiveBypassDurationRequest {
    type Response = DescribeMeterLiveBypassDurationResponse;
    type Error = DescribeMeterLiveBypassDurationError;
    const INFO: OperationInfo = super::operation("DescribeMeterLiveBypassDuration")
        .required(&["StartTime", "EndTime", "AppId"])
        .read_only();
    const ERRORS: &'static [DescribeMeterLiveBypassDurationError] = &[
        DescribeMeterLiveBypassDurationError::MeterParamError,
        DescribeMeterLiveBypassDurationError::MeterAuthError,
        DescribeMeterLiveBypassDurationError::MeterServerInternalError,
        DescribeMeterLiveBypassDurationError::MeterDataSourceQueryError,
        DescribeMeterLiveBypassDurationError::MeterReadyTsError,
    ];
}

/// Response to [`DescribeMeterLiveBypassDurationRequest`].
#[non_exhaustive]
pub struct DescribeMeterLiveBypassDurationResponse {
    /// How long the audio summary lasts. Example: `20`.
    pub audio_summary_duration: Option<i64>,
    /// What the call found, one entry each.
    pub data: Vec<MeterLiveBypassDurationData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4B460F8B-993C-4F48-B98A-910811DEBFEB`.
    pub request_id: Option<String>,
    /// How long the single audio summary lasts. Example: `20`.
    pub single_audio_summary_duration: Option<i64>,
    /// How long the single video summary lasts. Example: `30`.
    pub single_video_summary_duration: Option<i64>,
    /// How long the total summary lasts. Example: `150`.
    pub total_summary_duration: Option<i64>,
    /// How long the V480 summary lasts. Example: `30`.
    pub v480_summary_duration: Option<i64>,
    /// How long the V720 summary lasts. Example: `40`.
    pub v720_summary_duration: Option<i64>,
    /// How long the V1080 summary lasts. Example: `10`.
    pub v1080_summary_duration: Option<i64>,
}

response! {
    DescribeMeterLiveBypassDurationResponse {
        "AudioSummaryDuration" => audio_summary_duration: value,
        "Data" => data: list(""),
        "RequestId" => request_id: value,
        "SingleAudioSummaryDuration" => single_audio_summary_duration: value,
        "SingleVideoSummaryDuration" => single_video_summary_duration: value,
        "TotalSummaryDuration" => total_summary_duration: value,
        "V480SummaryDuration" => v480_summary_duration: value,
        "V720SummaryDuration" => v720_summary_duration: value,
        "V1080SummaryDuration" => v1080_summary_duration: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct MeterLiveBypassDurationData {
    /// How long the audio lasts. Example: `20`.
    pub audio_duration: Option<i64>,
    /// Minutes of sound forwarded as single streams. Example: `20`.
    pub single_audio: Option<i64>,
    /// Minutes of picture forwarded as single streams. Example: `30`.
    pub single_video: Option<i64>,
    /// Moment that the record or data point belongs to. Example: `2022-10-10T20:00:00Z`.
    pub timestamp: Option<Timestamp>,
    /// How long the total lasts. Example: `150`.
    pub total_duration: Option<i64>,
    /// How long the V480 lasts. Example: `30`.
    pub v480_duration: Option<i64>,
    /// How long the V720 lasts. Example: `40`.
    pub v720_duration: Option<i64>,
    /// How long the V1080 lasts. Example: `10`.
    pub v1080_duration: Option<i64>,
}

response! {
    MeterLiveBypassDurationData {
        "AudioDuration" => audio_duration: value,
        "Single_Audio" => single_audio: value,
        "Single_Video" => single_video: value,
        "Timestamp" => timestamp: value,
        "TotalDuration" => total_duration: value,
        "V480Duration" => v480_duration: value,
        "V720Duration" => v720_duration: value,
        "V1080Duration" => v1080_duration: value,
    }
}

/// Errors that the documentation of [`DescribeMeterLiveBypassDurationRequest`] names.
///
/// - [`MeterParamError`](super::DocumentedError::MeterParamError)
/// - [`MeterAuthError`](super::DocumentedError::MeterAuthError)
/// - [`MeterServerInternalError`](super::DocumentedError::MeterServerInternalError)
/// - [`MeterDataSourceQueryError`](super::DocumentedError::MeterDataSourceQueryError)
/// - [`MeterReadyTsError`](super::DocumentedError::MeterReadyTsError)
pub type DescribeMeterLiveBypassDurationError = super::DocumentedError;
