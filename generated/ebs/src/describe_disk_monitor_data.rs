// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDiskMonitorData`, from `ebs/DescribeDiskMonitorData.md`.

use alicloud_runtime::codegen::*;

/// Reads per-second monitoring data of one disk, such as IOPS and throughput.
///
/// ```no_run
/// # async fn example(client: alicloud_ebs::Client) -> Result<(), alicloud_ebs::Error> {
/// let request = alicloud_ebs::DescribeDiskMonitorDataRequest::new()
///     .disk_id("...")
///     .start_time("...")
///     .end_time("...");
/// let reply = client.describe_disk_monitor_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDiskMonitorDataRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the disk that the call is about.
    pub disk_id: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// Length of the subscription or of another time span, in the unit that applies to it.
    pub period: Option<i64>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
}

impl DescribeDiskMonitorDataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DiskId`, which is required.
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = Some(value.into());
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
    /// Sets `Period`.
    #[inline]
    pub fn period(mut self, value: i64) -> Self {
        self.period = Some(value);
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    DescribeDiskMonitorDataRequest {
        "RegionId" => region_id: query,
        "DiskId" => disk_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Period" => period: query,
        "Type" => type_: query,
    }
}

impl Operation for DescribeDiskMonitorDataRequest {
    type Response = DescribeDiskMonitorDataResponse;
    type Error = DescribeDiskMonitorDataError;
    const INFO: OperationInfo = super::operation("DescribeDiskMonitorData")
        .required(&["RegionId", "DiskId", "StartTime", "EndTime"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDiskMonitorDataError] = &[
        DescribeDiskMonitorDataError::Forbidden,
        DescribeDiskMonitorDataError::ForbiddenAction,
        DescribeDiskMonitorDataError::NoSuchResource,
        DescribeDiskMonitorDataError::InternalError,
        DescribeDiskMonitorDataError::RequestTimeout,
    ];
}

/// Response to [`DescribeDiskMonitorDataRequest`].
#[non_exhaustive]
pub struct DescribeDiskMonitorDataResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3****`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `15`.
    pub total_count: Option<i64>,
    /// What was measured or stored about the monitor.
    pub monitor_data: Vec<MonitorData>,
}

response! {
    DescribeDiskMonitorDataResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "MonitorData" => monitor_data: list(""),
    }
}

/// What was measured or stored about the monitor.
#[non_exhaustive]
pub struct MonitorData {
    /// Data read a second. Example: `10`.
    pub read_bps: Option<i64>,
    /// Data written a second. Example: `204`.
    pub write_bps: Option<i64>,
    /// ID of the disk that the item belongs to or stands for. Example: `d-bp1bq5g3dxxo1x4o****`.
    pub disk_id: Option<String>,
    /// Reads a second. Example: `2000`.
    pub read_iops: Option<i64>,
    /// Writes a second. Example: `2000`.
    pub write_iops: Option<i64>,
    /// Share of the reads and writes in use. Example: `80(%)`.
    pub iops_percent: Option<i64>,
    /// Share of the data rate in use. Example: `80(%)`.
    pub bps_percent: Option<i64>,
    /// Moment that the record or data point belongs to. Example: `2022-06-01T08:00:00Z`.
    pub timestamp: Option<Timestamp>,
    /// How many there are of this: burst IO. Example: `0`.
    pub burst_io_count: Option<i64>,
    /// How large the read block is or is to be. Example: `4096`.
    pub read_block_size: Option<i64>,
    /// How large the write block is or is to be. Example: `4096`.
    pub write_block_size: Option<i64>,
    /// How long a read takes. Example: `100`.
    pub read_latency: Option<i64>,
    /// How long a write takes. Example: `100`.
    pub write_latency: Option<i64>,
}

response! {
    MonitorData {
        "ReadBPS" => read_bps: value,
        "WriteBPS" => write_bps: value,
        "DiskId" => disk_id: value,
        "ReadIOPS" => read_iops: value,
        "WriteIOPS" => write_iops: value,
        "IOPSPercent" => iops_percent: value,
        "BPSPercent" => bps_percent: value,
        "Timestamp" => timestamp: value,
        "BurstIOCount" => burst_io_count: value,
        "ReadBlockSize" => read_block_size: value,
        "WriteBlockSize" => write_block_size: value,
        "ReadLatency" => read_latency: value,
        "WriteLatency" => write_latency: value,
    }
}

/// Errors that the documentation of [`DescribeDiskMonitorDataRequest`] names.
///
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ForbiddenAction`](super::DocumentedError::ForbiddenAction)
/// - [`NoSuchResource`](super::DocumentedError::NoSuchResource)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`RequestTimeout`](super::DocumentedError::RequestTimeout)
pub type DescribeDiskMonitorDataError = super::DocumentedError;
