// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveDomainFrameRateAndBitRateData`, from `live/DescribeLiveDomainFrameRateAndBitRateData.md`.

use alicloud_runtime::codegen::*;

/// Returns frame rate and bitrate of every stream under an ingest domain at one time.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveDomainFrameRateAndBitRateDataRequest::new()
///     .domain_name("...")
///     .query_time("...");
/// let reply = client.describe_live_domain_frame_rate_and_bit_rate_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveDomainFrameRateAndBitRateDataRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Time that is set or recorded for this: query.
    pub query_time: Option<String>,
}

impl DescribeLiveDomainFrameRateAndBitRateDataRequest {
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
    /// Sets `QueryTime`, which is required.
    pub fn query_time(mut self, value: impl Into<String>) -> Self {
        self.query_time = Some(value.into());
        self
    }
}

request! {
    DescribeLiveDomainFrameRateAndBitRateDataRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "QueryTime" => query_time: query,
    }
}

impl Operation for DescribeLiveDomainFrameRateAndBitRateDataRequest {
    type Response = DescribeLiveDomainFrameRateAndBitRateDataResponse;
    type Error = DescribeLiveDomainFrameRateAndBitRateDataError;
    const INFO: OperationInfo = super::operation(
            "DescribeLiveDomainFrameRateAndBitRateData",
        )
        .required(&["DomainName", "QueryTime"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLiveDomainFrameRateAndBitRateDataError] = &[
        DescribeLiveDomainFrameRateAndBitRateDataError::InternalError2,
        DescribeLiveDomainFrameRateAndBitRateDataError::InvalidQueryTimeExceed,
        DescribeLiveDomainFrameRateAndBitRateDataError::InvalidQueryTimeMalformed,
    ];
}

/// Response to [`DescribeLiveDomainFrameRateAndBitRateDataRequest`].
#[non_exhaustive]
pub struct DescribeLiveDomainFrameRateAndBitRateDataResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C3F2C2C4-59BB-4B62-81FF-345BE557E3E3`.
    pub request_id: Option<String>,
    /// What is known about each frame rate and bit rate, one entry each.
    pub frame_rate_and_bit_rate_infos: Vec<FrameRateAndBitRateInfo>,
}

response! {
    DescribeLiveDomainFrameRateAndBitRateDataResponse {
        "RequestId" => request_id: value,
        "FrameRateAndBitRateInfos" => frame_rate_and_bit_rate_infos: list("FrameRateAndBitRateInfo"),
    }
}

/// What is known about each frame rate and bit rate, one entry each.
#[non_exhaustive]
pub struct FrameRateAndBitRateInfo {
    /// Rate or share that applies to the video frame. Example: `24.9`.
    pub video_frame_rate: Option<f64>,
    /// Web address under which the stream is found.
    /// Example: `rtmp://demo.aliyundoc.com/test/liveStream****_3_4`.
    pub stream_url: Option<String>,
    /// Rate or share that applies to the audio frame. Example: `42.9`.
    pub audio_frame_rate: Option<f64>,
    /// Rate or share that applies to the bit. Example: `30693.96`.
    pub bit_rate: Option<f64>,
}

response! {
    FrameRateAndBitRateInfo {
        "VideoFrameRate" => video_frame_rate: value,
        "StreamUrl" => stream_url: value,
        "AudioFrameRate" => audio_frame_rate: value,
        "BitRate" => bit_rate: value,
    }
}

/// Errors that the documentation of [`DescribeLiveDomainFrameRateAndBitRateDataRequest`] names.
///
/// - [`InternalError2`](super::DocumentedError::InternalError2), here with HTTP status 400
/// - [`InvalidQueryTimeExceed`](super::DocumentedError::InvalidQueryTimeExceed)
/// - [`InvalidQueryTimeMalformed`](super::DocumentedError::InvalidQueryTimeMalformed)
pub type DescribeLiveDomainFrameRateAndBitRateDataError = super::DocumentedError;
