// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVodTieringStorageData`, from `vod/DescribeVodTieringStorageData.md`.

use alicloud_runtime::codegen::*;

/// Shows how much storage media use in each storage class.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::DescribeVodTieringStorageDataRequest::new();
/// let reply = client.describe_vod_tiering_storage_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVodTieringStorageDataRequest {
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    pub region: Option<String>,
    /// Size, model or class of the storage.
    pub storage_class: Option<String>,
    /// ID that the service gave the application.
    pub app_id: Option<String>,
}

impl DescribeVodTieringStorageDataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `StorageClass`.
    pub fn storage_class(mut self, value: impl Into<String>) -> Self {
        self.storage_class = Some(value.into());
        self
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
}

request! {
    DescribeVodTieringStorageDataRequest {
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Region" => region: query,
        "StorageClass" => storage_class: query,
        "AppId" => app_id: query,
    }
}

impl Operation for DescribeVodTieringStorageDataRequest {
    type Response = DescribeVodTieringStorageDataResponse;
    type Error = DescribeVodTieringStorageDataError;
    const INFO: OperationInfo = super::operation("DescribeVodTieringStorageData")
        .read_only();
    const ERRORS: &'static [DescribeVodTieringStorageDataError] = &[
        DescribeVodTieringStorageDataError::InvalidEndTimeMalformed,
        DescribeVodTieringStorageDataError::InvalidParameterType,
        DescribeVodTieringStorageDataError::InvalidTimeSpan,
        DescribeVodTieringStorageDataError::InvalidParameter,
        DescribeVodTieringStorageDataError::InvalidTimeMalformed,
    ];
}

/// Response to [`DescribeVodTieringStorageDataRequest`].
#[non_exhaustive]
pub struct DescribeVodTieringStorageDataResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4AF6-D7393642CA58****`.
    pub request_id: Option<String>,
    /// What was measured or stored about the storage.
    pub storage_data: Vec<StorageData>,
}

response! {
    DescribeVodTieringStorageDataResponse {
        "RequestId" => request_id: value,
        "StorageData" => storage_data: list(""),
    }
}

/// What was measured or stored about the storage.
#[non_exhaustive]
pub struct StorageData {
    /// Moment that the record or data point belongs to. Example: `2023-05-29T01:00:00Z`.
    pub time_stamp: Option<Timestamp>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `cn-beijing`.
    pub region: Option<String>,
    /// Size, model or class of the storage. Example: `IA`.
    pub storage_class: Option<String>,
    /// Space taken, in bytes. Example: `1234`.
    pub storage_utilization: Option<i64>,
    /// Data deleted before the least time of its storage class was over, in bytes. Example: `123`.
    pub lessthan_month_datasize: Option<i64>,
}

response! {
    StorageData {
        "TimeStamp" => time_stamp: value,
        "Region" => region: value,
        "StorageClass" => storage_class: value,
        "StorageUtilization" => storage_utilization: value,
        "LessthanMonthDatasize" => lessthan_month_datasize: value,
    }
}

/// Errors that the documentation of [`DescribeVodTieringStorageDataRequest`] names.
///
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidParameterType`](super::DocumentedError::InvalidParameterType)
/// - [`InvalidTimeSpan`](super::DocumentedError::InvalidTimeSpan)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidTimeMalformed`](super::DocumentedError::InvalidTimeMalformed)
pub type DescribeVodTieringStorageDataError = super::DocumentedError;
