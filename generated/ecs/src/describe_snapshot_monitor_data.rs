// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSnapshotMonitorData`, from `ecs/DescribeSnapshotMonitorData.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SnapshotCategory};

/// Returns how the size of all snapshots in a region has developed over a period in the last 30
/// days.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeSnapshotMonitorDataRequest::new()
///     .end_time("2019-05-10T03:00:00Z")
///     .region_id("cn-hangzhou")
///     .start_time("2019-05-10T00:00:00Z")
///     .period(60);
/// let reply = client.describe_snapshot_monitor_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSnapshotMonitorDataRequest {
    /// **Required.** End of the time range that is asked for. Example: `2019-05-10T03:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Beginning of the time range that is asked for. Example: `2019-05-10T00:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// Distance between two samples. Unit: `seconds`. Default: `60`. Example: `60`.
    pub period: Option<i32>,
    /// Kind of snapshot that the sizes are asked for. Default: `Standard`. Example: `Standard`.
    pub category: Option<Open<SnapshotCategory>>,
}

impl DescribeSnapshotMonitorDataRequest {
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `Period`.
    #[inline]
    pub fn period(mut self, value: i32) -> Self {
        self.period = Some(value);
        self
    }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<Open<SnapshotCategory>>) -> Self {
        self.category = Some(value.into());
        self
    }
}

request! {
    DescribeSnapshotMonitorDataRequest {
        "EndTime" => end_time: query,
        "RegionId" => region_id: query,
        "StartTime" => start_time: query,
        "Period" => period: query,
        "Category" => category: query,
    }
}

impl Operation for DescribeSnapshotMonitorDataRequest {
    type Response = DescribeSnapshotMonitorDataResponse;
    type Error = DescribeSnapshotMonitorDataError;
    const INFO: OperationInfo = super::operation("DescribeSnapshotMonitorData")
        .required(&["EndTime", "RegionId", "StartTime"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeSnapshotMonitorDataError] = &[
        DescribeSnapshotMonitorDataError::InvalidStartTimeMalformed,
        DescribeSnapshotMonitorDataError::InvalidEndTimeMalformed,
        DescribeSnapshotMonitorDataError::InvalidPeriodValueNotSupported,
        DescribeSnapshotMonitorDataError::InvalidStartTimeTooEarly,
        DescribeSnapshotMonitorDataError::InvalidParameterTooManyDataQueried,
        DescribeSnapshotMonitorDataError::Throttling,
    ];
}

/// Response to [`DescribeSnapshotMonitorDataRequest`].
#[non_exhaustive]
pub struct DescribeSnapshotMonitorDataResponse {
    /// Samples, one entry for each point in time.
    pub monitor_data: Vec<DataPoint>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9F8163A8-F5DE-47A2-A572-4E062D223E09`.
    pub request_id: Option<String>,
}

response! {
    DescribeSnapshotMonitorDataResponse {
        "MonitorData" => monitor_data: list("DataPoint"),
        "RequestId" => request_id: value,
    }
}

/// Samples, one entry for each point in time.
#[non_exhaustive]
pub struct DataPoint {
    /// Space that the snapshots took up at that time. Unit: `bytes`. Example: `243036848128`.
    pub size: Option<i64>,
    /// Time that the sample belongs to. Example: `2019-05-10T04:00:00Z`.
    pub time_stamp: Option<Timestamp>,
}

response! {
    DataPoint {
        "Size" => size: value,
        "TimeStamp" => time_stamp: value,
    }
}

/// Errors that the documentation of [`DescribeSnapshotMonitorDataRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidPeriodValueNotSupported`](super::DocumentedError::InvalidPeriodValueNotSupported)
/// - [`InvalidStartTimeTooEarly`](super::DocumentedError::InvalidStartTimeTooEarly)
/// - [`InvalidParameterTooManyDataQueried`](super::DocumentedError::InvalidParameterTooManyDataQueried)
/// - [`Throttling`](super::DocumentedError::Throttling)
pub type DescribeSnapshotMonitorDataError = super::DocumentedError;
