// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVodTranscodeData`, from `vod/DescribeVodTranscodeData.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Interval};

/// Shows usage of transcoding, such as by specification, within a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::DescribeVodTranscodeDataRequest::new()
///     .end_time("2019-02-01T15:59:00Z")
///     .start_time("2019-02-01T15:00:00Z");
/// let reply = client.describe_vod_transcode_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVodTranscodeDataRequest {
    /// **Required.** End of the period to look at. Example: `2019-02-01T15:59:00Z`.
    pub end_time: Option<Timestamp>,
    /// **Required.** Beginning of the period to look at. Example: `2019-02-01T15:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `cn-shanghai`.
    pub region: Option<String>,
    /// Time from one run, check or data point to the next. Example: `day`.
    pub interval: Option<Open<Interval>>,
    /// Bucket that figures are asked for. Example: `bucket01`.
    pub storage: Option<String>,
    /// Size or model, by its name. Example: `Audio`.
    pub specification: Option<String>,
    /// ID that the service gave the application.
    pub app_id: Option<String>,
}

impl DescribeVodTranscodeDataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `Interval`.
    pub fn interval(mut self, value: impl Into<Open<Interval>>) -> Self {
        self.interval = Some(value.into());
        self
    }
    /// Sets `Storage`.
    pub fn storage(mut self, value: impl Into<String>) -> Self {
        self.storage = Some(value.into());
        self
    }
    /// Sets `Specification`.
    pub fn specification(mut self, value: impl Into<String>) -> Self {
        self.specification = Some(value.into());
        self
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
}

request! {
    DescribeVodTranscodeDataRequest {
        "EndTime" => end_time: query,
        "StartTime" => start_time: query,
        "Region" => region: query,
        "Interval" => interval: query,
        "Storage" => storage: query,
        "Specification" => specification: query,
        "AppId" => app_id: query,
    }
}

impl Operation for DescribeVodTranscodeDataRequest {
    type Response = DescribeVodTranscodeDataResponse;
    type Error = DescribeVodTranscodeDataError;
    const INFO: OperationInfo = super::operation("DescribeVodTranscodeData")
        .required(&["EndTime", "StartTime"])
        .read_only();
    const ERRORS: &'static [DescribeVodTranscodeDataError] = &[
        DescribeVodTranscodeDataError::Throttling,
        DescribeVodTranscodeDataError::OperationDenied,
        DescribeVodTranscodeDataError::InvalidParameter,
        DescribeVodTranscodeDataError::InvalidParameterAliUid,
        DescribeVodTranscodeDataError::InvalidParameterStartTime,
        DescribeVodTranscodeDataError::InvalidParameterEndTime,
        DescribeVodTranscodeDataError::InvalidTimeRange,
        DescribeVodTranscodeDataError::InvalidParameterRegion,
        DescribeVodTranscodeDataError::InvalidEndTimeMalformed,
        DescribeVodTranscodeDataError::InvalidParameterType,
        DescribeVodTranscodeDataError::InvalidTimeSpan,
        DescribeVodTranscodeDataError::InvalidTimeMalformed,
    ];
}

/// Response to [`DescribeVodTranscodeDataRequest`].
#[non_exhaustive]
pub struct DescribeVodTranscodeDataResponse {
    /// Time between two data points. Example: `day`.
    pub data_interval: Option<Open<Interval>>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C370DAF1-C838-4288-****-9A87633D248E`.
    pub request_id: Option<String>,
    /// What was measured or stored about the transcode.
    pub transcode_data: Vec<TranscodeDataItem>,
}

response! {
    DescribeVodTranscodeDataResponse {
        "DataInterval" => data_interval: value,
        "RequestId" => request_id: value,
        "TranscodeData" => transcode_data: list("TranscodeDataItem"),
    }
}

/// What was measured or stored about the transcode.
#[non_exhaustive]
pub struct TranscodeDataItem {
    /// What the call found, one entry each.
    pub data: Vec<DataItem>,
    /// Moment that the record or data point belongs to. Example: `2019-02-01T16:00:00Z`.
    pub time_stamp: Option<Timestamp>,
}

response! {
    TranscodeDataItem {
        "Data" => data: list("DataItem"),
        "TimeStamp" => time_stamp: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct DataItem {
    /// Name that people know the item by. Example: `H264.SD`.
    pub name: Option<Open<Specification>>,
    /// Value that belongs to the name or key beside it. Unit: `seconds`. Example: `111`.
    pub value: Option<String>,
}

response! {
    DataItem {
        "Name" => name: value,
        "Value" => value: value,
    }
}

values! {
    /// Name that people know the item by.
    pub enum Specification {
        /// Sound alone.
        Audio = "Audio",
        /// Repackaging without encoding anew.
        Segmentation = "Segmentation",
        /// H.264 in low quality.
        H264Ld = "H264.LD",
        /// H.264 in standard quality.
        H264Sd = "H264.SD",
        /// H.264 in high quality.
        H264Hd = "H264.HD",
        /// H.264 in 2K.
        H264_2k = "H264.2K",
        /// H.264 in 4K.
        H264_4k = "H264.4K",
    }
}

/// Errors that the documentation of [`DescribeVodTranscodeDataRequest`] names.
///
/// - [`Throttling`](super::DocumentedError::Throttling)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidParameterAliUid`](super::DocumentedError::InvalidParameterAliUid)
/// - [`InvalidParameterStartTime`](super::DocumentedError::InvalidParameterStartTime)
/// - [`InvalidParameterEndTime`](super::DocumentedError::InvalidParameterEndTime)
/// - [`InvalidTimeRange`](super::DocumentedError::InvalidTimeRange)
/// - [`InvalidParameterRegion`](super::DocumentedError::InvalidParameterRegion)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidParameterType`](super::DocumentedError::InvalidParameterType)
/// - [`InvalidTimeSpan`](super::DocumentedError::InvalidTimeSpan)
/// - [`InvalidTimeMalformed`](super::DocumentedError::InvalidTimeMalformed)
pub type DescribeVodTranscodeDataError = super::DocumentedError;
