// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveCenterStreamRateData`, from `live/DescribeLiveCenterStreamRateData.md`.

use alicloud_runtime::codegen::*;

/// Returns frame rates and bitrates of a center stream every ten seconds, for at most three hours.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveCenterStreamRateDataRequest::new()
///     .app_name("...")
///     .domain_name("...")
///     .stream_name("...")
///     .start_time("...")
///     .end_time("...");
/// let reply = client.describe_live_center_stream_rate_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveCenterStreamRateDataRequest {
    /// **Required.** Name that the application is registered under.
    pub app_name: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Name that the stream goes by.
    pub stream_name: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
}

impl DescribeLiveCenterStreamRateDataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppName`, which is required.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `StreamName`, which is required.
    pub fn stream_name(mut self, value: impl Into<String>) -> Self {
        self.stream_name = Some(value.into());
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
}

request! {
    DescribeLiveCenterStreamRateDataRequest {
        "AppName" => app_name: query,
        "DomainName" => domain_name: query,
        "StreamName" => stream_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeLiveCenterStreamRateDataRequest {
    type Response = DescribeLiveCenterStreamRateDataResponse;
    type Error = DescribeLiveCenterStreamRateDataError;
    const INFO: OperationInfo = super::operation("DescribeLiveCenterStreamRateData")
        .required(&["AppName", "DomainName", "StreamName", "StartTime", "EndTime"])
        .read_only();
    const ERRORS: &'static [DescribeLiveCenterStreamRateDataError] = &[
        DescribeLiveCenterStreamRateDataError::MeterParamError,
        DescribeLiveCenterStreamRateDataError::MeterAuthError,
        DescribeLiveCenterStreamRateDataError::MeterServerInternalError,
        DescribeLiveCenterStreamRateDataError::MeterDataSourceQueryError,
        DescribeLiveCenterStreamRateDataError::MeterReadyTsError,
    ];
}

/// Response to [`DescribeLiveCenterStreamRateDataRequest`].
#[non_exhaustive]
pub struct DescribeLiveCenterStreamRateDataResponse {
    /// The rate data that were found or are concerned, one entry each.
    pub rate_datas: Vec<RateDatas>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B6E125BE-E9B8-1103-8684-A3585CB632F1`.
    pub request_id: Option<String>,
}

response! {
    DescribeLiveCenterStreamRateDataResponse {
        "RateDatas" => rate_datas: list(""),
        "RequestId" => request_id: value,
    }
}

/// The rate data that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct RateDatas {
    /// Pictures a second of this: audio. Example: `47`.
    pub audio_fps: Option<String>,
    /// Rate or share that applies to the audio. Example: `600`.
    pub audio_rate: Option<String>,
    /// Moment that the record or the action belongs to. Example: `2024-03-05T18:00:53Z`.
    pub time: Option<Timestamp>,
    /// Pictures a second of this: video. Example: `30`.
    pub video_fps: Option<String>,
    /// Rate or share that applies to the video. Example: `1953584`.
    pub video_rate: Option<String>,
}

response! {
    RateDatas {
        "AudioFps" => audio_fps: value,
        "AudioRate" => audio_rate: value,
        "Time" => time: value,
        "VideoFps" => video_fps: value,
        "VideoRate" => video_rate: value,
    }
}

/// Errors that the documentation of [`DescribeLiveCenterStreamRateDataRequest`] names.
///
/// - [`MeterParamError`](super::DocumentedError::MeterParamError)
/// - [`MeterAuthError`](super::DocumentedError::MeterAuthError)
/// - [`MeterServerInternalError`](super::DocumentedError::MeterServerInternalError)
/// - [`MeterDataSourceQueryError`](super::DocumentedError::MeterDataSourceQueryError)
/// - [`MeterReadyTsError`](super::DocumentedError::MeterReadyTsError)
pub type DescribeLiveCenterStreamRateDataError = super::DocumentedError;
