// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeContainerGroupMetric`, from `eci/DescribeContainerGroupMetric.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Container, Cpu, Interface, Memory, RecordNetwork};

/// Returns CPU, memory, network and disk metrics of one container group.
///
/// ```no_run
/// # async fn example(client: alicloud_eci::Client) -> Result<(), alicloud_eci::Error> {
/// let request = alicloud_eci::DescribeContainerGroupMetricRequest::new()
///     .region_id("cn-hangzhou")
///     .container_group_id("eci-bp17da5olmkuagfr****");
/// let reply = client.describe_container_group_metric(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeContainerGroupMetricRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Elastic container instance, which runs like a pod.
    /// Example: `eci-bp17da5olmkuagfr****`.
    pub container_group_id: Option<String>,
    /// Beginning of the period to look at. Example: `2019-03-12T01:00:00.000Z`.
    pub start_time: Option<Timestamp>,
    /// End of the period to look at. Example: `2019-09-12T01:05:00.000Z`.
    pub end_time: Option<Timestamp>,
    /// Time over which the metric is gathered for one check. Example: `15`.
    pub period: Option<String>,
}

impl DescribeContainerGroupMetricRequest {
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
    /// Sets `ContainerGroupId`, which is required.
    pub fn container_group_id(mut self, value: impl Into<String>) -> Self {
        self.container_group_id = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `Period`.
    pub fn period(mut self, value: impl Into<String>) -> Self {
        self.period = Some(value.into());
        self
    }
}

request! {
    DescribeContainerGroupMetricRequest {
        "RegionId" => region_id: query,
        "ContainerGroupId" => container_group_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Period" => period: query,
    }
}

impl Operation for DescribeContainerGroupMetricRequest {
    type Response = DescribeContainerGroupMetricResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeContainerGroupMetric")
        .required(&["RegionId", "ContainerGroupId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeContainerGroupMetricRequest`].
#[non_exhaustive]
pub struct DescribeContainerGroupMetricResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D81A4A13-6DCC-4579-AC62-90A6C3EC7BBC`.
    pub request_id: Option<String>,
    /// Elastic container instance, which runs like a pod. Example: `eci-bp1dqpye03ke5s6p****`.
    pub container_group_id: Option<String>,
    /// The records that were found or are concerned, one entry each.
    pub records: Vec<Record>,
}

response! {
    DescribeContainerGroupMetricResponse {
        "RequestId" => request_id: value,
        "ContainerGroupId" => container_group_id: value,
        "Records" => records: list(""),
    }
}

/// The records that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Record {
    /// Figures on the network.
    pub network: Option<RecordNetwork>,
    /// Figures on the CPU.
    pub cpu: Option<Cpu>,
    /// Figures on disks, one entry each.
    pub disk: Vec<Disk>,
    /// Moment that the record or data point belongs to. Example: `2021-08-25T16:22:00.000+08:00`.
    pub timestamp: Option<Timestamp>,
    /// How much memory the instance or the container gets.
    pub memory: Option<Memory>,
    /// Figures on file systems, one entry each.
    pub filesystem: Vec<Filesystem>,
    /// The containers that were found or are concerned, one entry each.
    pub containers: Vec<Container>,
}

response! {
    Record {
        "Network" => network: value,
        "CPU" => cpu: value,
        "Disk" => disk: list(""),
        "Timestamp" => timestamp: value,
        "Memory" => memory: value,
        "Filesystem" => filesystem: list(""),
        "Containers" => containers: list(""),
    }
}

/// Figures on disks, one entry each.
#[non_exhaustive]
pub struct Disk {
    /// How many bytes this is: write. Example: `1375109120`.
    pub write_bytes: Option<i64>,
    /// How often was written. Example: `123`.
    pub write_io: Option<i64>,
    /// Device that is meant, such as `/dev/xvdb`. Example: `/dev/vda`.
    pub device: Option<String>,
    /// How often was read. Example: `123`.
    pub read_io: Option<i64>,
    /// How many bytes this is: read. Example: `210714112`.
    pub read_bytes: Option<i64>,
}

response! {
    Disk {
        "WriteBytes" => write_bytes: value,
        "WriteIO" => write_io: value,
        "Device" => device: value,
        "ReadIO" => read_io: value,
        "ReadBytes" => read_bytes: value,
    }
}

/// Figures on file systems, one entry each.
#[non_exhaustive]
pub struct Filesystem {
    /// How much it can take. Example: `41610981376`.
    pub capacity: Option<i64>,
    /// Free space. Example: `35319836672`.
    pub available: Option<i64>,
    /// Name that the fs goes by. Example: `/dev/root`.
    pub fs_name: Option<String>,
    /// How much is in use. Example: `4368744448`.
    pub usage: Option<i64>,
    /// Class that the item belongs to. Example: `System`.
    pub category: Option<String>,
}

response! {
    Filesystem {
        "Capacity" => capacity: value,
        "Available" => available: value,
        "FsName" => fs_name: value,
        "Usage" => usage: value,
        "Category" => category: value,
    }
}
