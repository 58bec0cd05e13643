// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveStreamBitRateData`, from `live/DescribeLiveStreamBitRateData.md`.

use alicloud_runtime::codegen::*;

/// Returns past frame rates and bitrates of an RTMP stream for a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveStreamBitRateDataRequest::new()
///     .domain_name("...")
///     .app_name("...")
///     .stream_name("...");
/// let reply = client.describe_live_stream_bit_rate_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveStreamBitRateDataRequest {
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Name that the application is registered under.
    pub app_name: Option<String>,
    /// **Required.** Name that the stream goes by.
    pub stream_name: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
}

impl DescribeLiveStreamBitRateDataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `AppName`, which is required.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `StreamName`, which is required.
    pub fn stream_name(mut self, value: impl Into<String>) -> Self {
        self.stream_name = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
}

request! {
    DescribeLiveStreamBitRateDataRequest {
        "DomainName" => domain_name: query,
        "AppName" => app_name: query,
        "StreamName" => stream_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeLiveStreamBitRateDataRequest {
    type Response = DescribeLiveStreamBitRateDataResponse;
    type Error = DescribeLiveStreamBitRateDataError;
    const INFO: OperationInfo = super::operation("DescribeLiveStreamBitRateData")
        .required(&["DomainName", "AppName", "StreamName"])
        .read_only();
    const ERRORS: &'static [DescribeLiveStreamBitRateDataError] = &[
        DescribeLiveStreamBitRateDataError::InvalidAppNameMalformed,
        DescribeLiveStreamBitRateDataError::InvalidStreamNameMalformed,
        DescribeLiveStreamBitRateDataError::InvalidStreamNumberMalformed,
        DescribeLiveStreamBitRateDataError::InvalidStartTimeMalformed,
        DescribeLiveStreamBitRateDataError::InvalidEndTimeMalformed,
        DescribeLiveStreamBitRateDataError::InvalidTimeValueNotSupported,
        DescribeLiveStreamBitRateDataError::InvalidTimeMalformed,
    ];
}

/// Response to [`DescribeLiveStreamBitRateDataRequest`].
#[non_exhaustive]
pub struct DescribeLiveStreamBitRateDataResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `16A96B9A-F203-4EC5-8E43-CB92E68F4CD8`.
    pub request_id: Option<String>,
    /// What is known about each frame rate and bit rate, one entry each.
    pub frame_rate_and_bit_rate_infos: Vec<FrameRateAndBitRateInfo>,
}

response! {
    DescribeLiveStreamBitRateDataResponse {
        "RequestId" => request_id: value,
        "FrameRateAndBitRateInfos" => frame_rate_and_bit_rate_infos: list("FrameRateAndBitRateInfo"),
    }
}

/// What is known about each frame rate and bit rate, one entry each.
#[non_exhaustive]
pub struct FrameRateAndBitRateInfo {
    /// Moment that the record or the action belongs to. Example: `2016-09-13T16:04:00Z`.
    pub time: Option<Timestamp>,
    /// Rate or share that applies to the video frame. Example: `30`.
    pub video_frame_rate: Option<f64>,
    /// Rate or share that applies to the audio frame. Example: `100`.
    pub audio_frame_rate: Option<f64>,
    /// Web address under which the stream is found.
    /// Example: `rtmp://guide.aliyundoc.com/liveAppName****/liveSteamName****`.
    pub stream_url: Option<String>,
    /// Rate or share that applies to the bit. Example: `600`.
    pub bit_rate: Option<f64>,
}

response! {
    FrameRateAndBitRateInfo {
        "Time" => time: value,
        "VideoFrameRate" => video_frame_rate: value,
        "AudioFrameRate" => audio_frame_rate: value,
        "StreamUrl" => stream_url: value,
        "BitRate" => bit_rate: value,
    }
}

/// Errors that the documentation of [`DescribeLiveStreamBitRateDataRequest`] names.
///
/// - [`InvalidAppNameMalformed`](super::DocumentedError::InvalidAppNameMalformed)
/// - [`InvalidStreamNameMalformed`](super::DocumentedError::InvalidStreamNameMalformed)
/// - [`InvalidStreamNumberMalformed`](super::DocumentedError::InvalidStreamNumberMalformed)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidTimeValueNotSupported`](super::DocumentedError::InvalidTimeValueNotSupported)
/// - [`InvalidTimeMalformed`](super::DocumentedError::InvalidTimeMalformed)
pub type DescribeLiveStreamBitRateDataError = super::DocumentedError;
