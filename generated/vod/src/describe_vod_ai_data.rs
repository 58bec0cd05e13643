// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVodAIData`, from `vod/DescribeVodAIData.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Interval};

/// Shows usage of AI processing, such as automated review and video fingerprinting.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::DescribeVodAIDataRequest::new()
///     .end_time("2019-02-01T15:00:00Z")
///     .start_time("2019-02-01T13:00:00Z");
/// let reply = client.describe_vod_ai_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVodAIDataRequest {
    /// **Required.** End of the period to look at. Example: `2019-02-01T15:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// **Required.** Beginning of the period to look at. Example: `2019-02-01T13:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `cn-beijing`.
    pub region: Option<String>,
    /// Which kind of AI it is or is to be. Example: `AIVideoCensor`.
    pub ai_type: Option<String>,
}

impl DescribeVodAIDataRequest {
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
    /// Sets `AIType`.
    pub fn ai_type(mut self, value: impl Into<String>) -> Self {
        self.ai_type = Some(value.into());
        self
    }
}

request! {
    DescribeVodAIDataRequest {
        "EndTime" => end_time: query,
        "StartTime" => start_time: query,
        "Region" => region: query,
        "AIType" => ai_type: query,
    }
}

impl Operation for DescribeVodAIDataRequest {
    type Response = DescribeVodAIDataResponse;
    type Error = DescribeVodAIDataError;
    const INFO: OperationInfo = super::operation("DescribeVodAIData")
        .required(&["EndTime", "StartTime"])
        .read_only();
    const ERRORS: &'static [DescribeVodAIDataError] = &[
        DescribeVodAIDataError::Throttling,
        DescribeVodAIDataError::OperationDenied,
        DescribeVodAIDataError::InvalidParameter,
        DescribeVodAIDataError::InvalidParameterAliUid,
        DescribeVodAIDataError::InvalidParameterStartTime,
        DescribeVodAIDataError::InvalidParameterEndTime,
        DescribeVodAIDataError::InvalidTimeRange,
        DescribeVodAIDataError::InvalidParameterRegion,
        DescribeVodAIDataError::InvalidParameterInterval,
    ];
}

/// Response to [`DescribeVodAIDataRequest`].
#[non_exhaustive]
pub struct DescribeVodAIDataResponse {
    /// What was measured or stored about the AI.
    pub ai_data: Vec<AIDataItem>,
    /// Time between two data points. Example: `day`.
    pub data_interval: Option<Open<Interval>>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C370DAF1-C838-4288-****-9A87633D248E`.
    pub request_id: Option<String>,
}

response! {
    DescribeVodAIDataResponse {
        "AIData" => ai_data: list("AIDataItem"),
        "DataInterval" => data_interval: value,
        "RequestId" => request_id: value,
    }
}

/// What was measured or stored about the AI.
#[non_exhaustive]
pub struct AIDataItem {
    /// What the call found, one entry each.
    pub data: Vec<DataItem>,
    /// Moment that the record or data point belongs to. Example: `2019-02-01T13:00:00Z`.
    pub time_stamp: Option<Timestamp>,
}

response! {
    AIDataItem {
        "Data" => data: list("DataItem"),
        "TimeStamp" => time_stamp: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct DataItem {
    /// Name that people know the item by. Example: `AIVideoCensor`.
    pub name: Option<Open<AIName>>,
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
    pub enum AIName {
        /// Review of content.
        AIVideoCensor = "AIVideoCensor",
        /// Search for the same content by fingerprint.
        AIVideoFPShot = "AIVideoFPShot",
        /// Labels by what is seen and heard.
        AIVideoTag = "AIVideoTag",
    }
}

/// Errors that the documentation of [`DescribeVodAIDataRequest`] names.
///
/// - [`Throttling`](super::DocumentedError::Throttling)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidParameterAliUid`](super::DocumentedError::InvalidParameterAliUid)
/// - [`InvalidParameterStartTime`](super::DocumentedError::InvalidParameterStartTime)
/// - [`InvalidParameterEndTime`](super::DocumentedError::InvalidParameterEndTime)
/// - [`InvalidTimeRange`](super::DocumentedError::InvalidTimeRange)
/// - [`InvalidParameterRegion`](super::DocumentedError::InvalidParameterRegion)
/// - [`InvalidParameterInterval`](super::DocumentedError::InvalidParameterInterval)
pub type DescribeVodAIDataError = super::DocumentedError;
