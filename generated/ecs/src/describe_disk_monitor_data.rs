// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDiskMonitorData`, from `ecs/DescribeDiskMonitorData.md`.

use alicloud_runtime::codegen::*;

/// Returns I/O, throughput and latency of a disk over a period. Gaps occur where the disk was not
/// in use.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeDiskMonitorDataRequest::new()
///     .disk_id("d-bp1bq5g3dxxo1x4o****")
///     .end_time("2014-07-23T12:09:00Z")
///     .start_time("2014-07-23T12:07:00Z")
///     .period(60);
/// let reply = client.describe_disk_monitor_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDiskMonitorDataRequest {
    /// **Required.** ID of a disk, as [`CreateDisk`](super::Client::create_disk) or
    /// [`DescribeDisks`](super::Client::describe_disks) returned it.
    /// Example: `d-bp1bq5g3dxxo1x4o****`.
    pub disk_id: Option<String>,
    /// **Required.** End of the time range that is asked for. Example: `2014-07-23T12:09:00Z`.
    pub end_time: Option<Timestamp>,
    /// **Required.** Beginning of the time range that is asked for. Example: `2014-07-23T12:07:00Z`.
    pub start_time: Option<Timestamp>,
    /// Distance between two samples. Unit: `seconds`. Default: `60`. Example: `60`.
    pub period: Option<i32>,
}

impl DescribeDiskMonitorDataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DiskId`, which is required.
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = Some(value.into());
        self
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
    /// Sets `Period`.
    #[inline]
    pub fn period(mut self, value: i32) -> Self {
        self.period = Some(value);
        self
    }
}

request! {
    DescribeDiskMonitorDataRequest {
        "DiskId" => disk_id: query,
        "EndTime" => end_time: query,
        "StartTime" => start_time: query,
        "Period" => period: query,
    }
}

impl Operation for DescribeDiskMonitorDataRequest {
    type Response = DescribeDiskMonitorDataResponse;
    type Error = DescribeDiskMonitorDataError;
    const INFO: OperationInfo = super::operation("DescribeDiskMonitorData")
        .required(&["DiskId", "EndTime", "StartTime"])
        .read_only();
    const ERRORS: &'static [DescribeDiskMonitorDataError] = &[
        DescribeDiskMonitorDataError::InvalidDiskIdNotFound,
        DescribeDiskMonitorDataError::InvalidStartTimeMalformed,
        DescribeDiskMonitorDataError::InvalidEndTimeMalformed,
        DescribeDiskMonitorDataError::InvalidPeriodValueNotSupported,
        DescribeDiskMonitorDataError::InvalidStartTimeTooEarly,
        DescribeDiskMonitorDataError::InvalidParameterTooManyDataQueried,
        DescribeDiskMonitorDataError::Throttling,
        DescribeDiskMonitorDataError::InvalidInstanceTypeNotSupportCredit,
        DescribeDiskMonitorDataError::InvalidParameterEndTime,
        DescribeDiskMonitorDataError::InternalError,
    ];
}

/// Response to [`DescribeDiskMonitorDataRequest`].
#[non_exhaustive]
pub struct DescribeDiskMonitorDataResponse {
    /// Samples, one entry for each point in time.
    pub monitor_data: Vec<DiskMonitorData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `3`.
    pub total_count: Option<i32>,
}

response! {
    DescribeDiskMonitorDataResponse {
        "MonitorData" => monitor_data: list("DiskMonitorData"),
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Samples, one entry for each point in time.
#[non_exhaustive]
pub struct DiskMonitorData {
    /// Read throughput of the disk; for an instance, of its system disk. Unit: `Byte/s`. Example: `0`.
    pub bps_read: Option<i32>,
    /// Read and write throughput of the disk taken together. Unit: `Byte/s`. Example: `204`.
    pub bps_total: Option<i32>,
    /// Write throughput of the disk; for an instance, of its system disk.
    /// Unit: `Byte/s`. Example: `204`.
    pub bps_write: Option<i32>,
    /// ID of a disk, as [`CreateDisk`](super::Client::create_disk) or
    /// [`DescribeDisks`](super::Client::describe_disks) returned it.
    /// Example: `d-bp1bq5g3dxxo1x4o****`.
    pub disk_id: Option<String>,
    /// Read operations a second. Example: `0`.
    pub iops_read: Option<i32>,
    /// Read and write operations a second. Example: `0`.
    pub iops_total: Option<i32>,
    /// Write operations a second. Example: `0`.
    pub iops_write: Option<i32>,
    /// How long a read operation on the disk takes. Example: `0`.
    pub latency_read: Option<i32>,
    /// How long a write operation on the disk takes. Example: `0`.
    pub latency_write: Option<i32>,
    /// Time that the sample belongs to. Example: `2014-07-23T12:07:00Z`.
    pub time_stamp: Option<Timestamp>,
}

response! {
    DiskMonitorData {
        "BPSRead" => bps_read: value,
        "BPSTotal" => bps_total: value,
        "BPSWrite" => bps_write: value,
        "DiskId" => disk_id: value,
        "IOPSRead" => iops_read: value,
        "IOPSTotal" => iops_total: value,
        "IOPSWrite" => iops_write: value,
        "LatencyRead" => latency_read: value,
        "LatencyWrite" => latency_write: value,
        "TimeStamp" => time_stamp: value,
    }
}

/// Errors that the documentation of [`DescribeDiskMonitorDataRequest`] names.
///
/// - [`InvalidDiskIdNotFound`](super::DocumentedError::InvalidDiskIdNotFound)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidPeriodValueNotSupported`](super::DocumentedError::InvalidPeriodValueNotSupported)
/// - [`InvalidStartTimeTooEarly`](super::DocumentedError::InvalidStartTimeTooEarly)
/// - [`InvalidParameterTooManyDataQueried`](super::DocumentedError::InvalidParameterTooManyDataQueried)
/// - [`Throttling`](super::DocumentedError::Throttling)
/// - [`InvalidInstanceTypeNotSupportCredit`](super::DocumentedError::InvalidInstanceTypeNotSupportCredit)
/// - [`InvalidParameterEndTime`](super::DocumentedError::InvalidParameterEndTime)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeDiskMonitorDataError = super::DocumentedError;
