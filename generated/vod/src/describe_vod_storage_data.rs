// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVodStorageData`, from `vod/DescribeVodStorageData.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Interval};

/// Shows usage of media storage: space and outbound traffic.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::DescribeVodStorageDataRequest::new()
///     .end_time("2019-02-01T15:00:00Z")
///     .start_time("2019-02-01T14:00:00Z");
/// let reply = client.describe_vod_storage_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVodStorageDataRequest {
    /// **Required.** End of the period to look at. Example: `2019-02-01T15:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// **Required.** Beginning of the period to look at. Example: `2019-02-01T14:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `cn-shanghai`.
    pub region: Option<String>,
    /// Which kind of storage it is or is to be. Example: `OSS`.
    pub storage_type: Option<String>,
    /// Bucket that figures are asked for. Example: `bucket`.
    pub storage: Option<String>,
    /// ID that the service gave the application.
    pub app_id: Option<String>,
}

impl DescribeVodStorageDataRequest {
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
    /// Sets `StorageType`.
    pub fn storage_type(mut self, value: impl Into<String>) -> Self {
        self.storage_type = Some(value.into());
        self
    }
    /// Sets `Storage`.
    pub fn storage(mut self, value: impl Into<String>) -> Self {
        self.storage = Some(value.into());
        self
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
}

request! {
    DescribeVodStorageDataRequest {
        "EndTime" => end_time: query,
        "StartTime" => start_time: query,
        "Region" => region: query,
        "StorageType" => storage_type: query,
        "Storage" => storage: query,
        "AppId" => app_id: query,
    }
}

impl Operation for DescribeVodStorageDataRequest {
    type Response = DescribeVodStorageDataResponse;
    type Error = DescribeVodStorageDataError;
    const INFO: OperationInfo = super::operation("DescribeVodStorageData")
        .required(&["EndTime", "StartTime"])
        .read_only();
    const ERRORS: &'static [DescribeVodStorageDataError] = &[
        DescribeVodStorageDataError::Throttling,
        DescribeVodStorageDataError::OperationDenied,
        DescribeVodStorageDataError::InvalidParameter,
        DescribeVodStorageDataError::InvalidParameterAliUid,
        DescribeVodStorageDataError::InvalidParameterStartTime,
        DescribeVodStorageDataError::InvalidParameterEndTime,
        DescribeVodStorageDataError::InvalidTimeRange,
        DescribeVodStorageDataError::InvalidParameterRegion,
        DescribeVodStorageDataError::InvalidEndTimeMalformed,
        DescribeVodStorageDataError::InvalidParameterType,
        DescribeVodStorageDataError::InvalidTimeSpan,
        DescribeVodStorageDataError::InvalidTimeMalformed,
        DescribeVodStorageDataError::InvalidParameterInterval,
    ];
}

/// Response to [`DescribeVodStorageDataRequest`].
#[non_exhaustive]
pub struct DescribeVodStorageDataResponse {
    /// Time between two data points. Example: `day`.
    pub data_interval: Option<Open<Interval>>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C370DAF1-C838-4288-****-9A87633D248E`.
    pub request_id: Option<String>,
    /// What was measured or stored about the storage.
    pub storage_data: Vec<StorageDataItem>,
}

response! {
    DescribeVodStorageDataResponse {
        "DataInterval" => data_interval: value,
        "RequestId" => request_id: value,
        "StorageData" => storage_data: list("StorageDataItem"),
    }
}

/// What was measured or stored about the storage.
#[non_exhaustive]
pub struct StorageDataItem {
    /// Traffic out of storage, in bytes. Example: `111111`.
    pub network_out: Option<String>,
    /// Space taken, in bytes. Example: `111111`.
    pub storage_utilization: Option<String>,
    /// Moment that the record or data point belongs to. Example: `2019-02-01T15:00:00Z`.
    pub time_stamp: Option<Timestamp>,
}

response! {
    StorageDataItem {
        "NetworkOut" => network_out: value,
        "StorageUtilization" => storage_utilization: value,
        "TimeStamp" => time_stamp: value,
    }
}

/// Errors that the documentation of [`DescribeVodStorageDataRequest`] names.
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
/// - [`InvalidParameterInterval`](super::DocumentedError::InvalidParameterInterval)
pub type DescribeVodStorageDataError = super::DocumentedError;
