// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveStreamDetailFrameRateAndBitRateData`, from `live/DescribeLiveStreamDetailFrameRateAndBitRateData.md`.

use alicloud_runtime::codegen::*;

/// Returns separate audio and video frame rates and bitrates of an RTMP stream.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveStreamDetailFrameRateAndBitRateDataRequest::new()
///     .domain_name("...")
///     .app_name("...")
///     .stream_name("...");
/// let reply = client.describe_live_stream_detail_frame_rate_and_bit_rate_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveStreamDetailFrameRateAndBitRateDataRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
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

impl DescribeLiveStreamDetailFrameRateAndBitRateDataRequest {
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
    DescribeLiveStreamDetailFrameRateAndBitRateDataRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "AppName" => app_name: query,
        "StreamName" => stream_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeLiveStreamDetailFrameRateAndBitRateDataRequest {
    type Response = DescribeLiveStreamDetailFrameRateAndBitRateDataResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "DescribeLiveStreamDetailFrameRateAndBitRateData",
        )
        .required(&["DomainName", "AppName", "StreamName"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeLiveStreamDetailFrameRateAndBitRateDataRequest`].
#[non_exhaustive]
pub struct DescribeLiveStreamDetailFrameRateAndBitRateDataResponse {
    /// What is known about each frame rate and bit rate, one entry each.
    pub frame_rate_and_bit_rate_infos: Vec<FrameRateAndBitRateInfos>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BC858082-736F-4A25-867B-E5B67C85ACF7`.
    pub request_id: Option<String>,
}

response! {
    DescribeLiveStreamDetailFrameRateAndBitRateDataResponse {
        "FrameRateAndBitRateInfos" => frame_rate_and_bit_rate_infos: list(""),
        "RequestId" => request_id: value,
    }
}

/// What is known about each frame rate and bit rate, one entry each.
#[non_exhaustive]
pub struct FrameRateAndBitRateInfos {
    /// Rate or share that applies to the audio bit. Example: `200`.
    pub audio_bit_rate: Option<f64>,
    /// Rate or share that applies to the audio frame. Example: `60`.
    pub audio_frame_rate: Option<f64>,
    /// Rate or share that applies to the bit. Example: `1420`.
    pub bit_rate: Option<f64>,
    /// Web address under which the stream is found.
    /// Example: `rtmp://example.com/AppName/exampleStreamName`.
    pub stream_url: Option<String>,
    /// Moment that the record or the action belongs to. Example: `2016-09-13T16:04:00Z`.
    pub time: Option<Timestamp>,
    /// Rate or share that applies to the video bit. Example: `1200`.
    pub video_bit_rate: Option<f64>,
    /// Rate or share that applies to the video frame. Example: `30`.
    pub video_frame_rate: Option<f64>,
}

response! {
    FrameRateAndBitRateInfos {
        "AudioBitRate" => audio_bit_rate: value,
        "AudioFrameRate" => audio_frame_rate: value,
        "BitRate" => bit_rate: value,
        "StreamUrl" => stream_url: value,
        "Time" => time: value,
        "VideoBitRate" => video_bit_rate: value,
        "VideoFrameRate" => video_frame_rate: value,
    }
}
