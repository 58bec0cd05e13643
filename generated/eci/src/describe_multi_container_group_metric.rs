// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeMultiContainerGroupMetric`, from `eci/DescribeMultiContainerGroupMetric.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Container, Cpu, Interface, Memory, RecordNetwork};

/// Returns CPU, memory, network and disk metrics of several container groups.
///
/// ```no_run
/// # async fn example(client: alicloud_eci::Client) -> Result<(), alicloud_eci::Error> {
/// let request = alicloud_eci::DescribeMultiContainerGroupMetricRequest::new()
///     .region_id("cn-hangzhou")
///     .container_group_ids("[\"eci-2zegym1qhbmdfr1s****\",\"eci-2ze39w5svzj5ic34****\"]");
/// let reply = client.describe_multi_container_group_metric(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeMultiContainerGroupMetricRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** IDs of the container groups to work on or to narrow the list down to.
    /// Example: `["eci-2zegym1qhbmdfr1s****","eci-2ze39w5svzj5ic34****"]`.
    pub container_group_ids: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmzw2jz2z****`.
    pub resource_group_id: Option<String>,
    /// Which kind of metric it is or is to be. Example: `summary`.
    pub metric_type: Option<String>,
}

impl DescribeMultiContainerGroupMetricRequest {
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
    /// Sets `ContainerGroupIds`, which is required.
    pub fn container_group_ids(mut self, value: impl Into<String>) -> Self {
        self.container_group_ids = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `MetricType`.
    pub fn metric_type(mut self, value: impl Into<String>) -> Self {
        self.metric_type = Some(value.into());
        self
    }
}

request! {
    DescribeMultiContainerGroupMetricRequest {
        "RegionId" => region_id: query,
        "ContainerGroupIds" => container_group_ids: query,
        "ResourceGroupId" => resource_group_id: query,
        "MetricType" => metric_type: query,
    }
}

impl Operation for DescribeMultiContainerGroupMetricRequest {
    type Response = DescribeMultiContainerGroupMetricResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeMultiContainerGroupMetric")
        .required(&["RegionId", "ContainerGroupIds"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeMultiContainerGroupMetricRequest`].
#[non_exhaustive]
pub struct DescribeMultiContainerGroupMetricResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B8756BA0-6452-419C-9727-37A6209C85E0`.
    pub request_id: Option<String>,
    /// The monitor data that were found or are concerned, one entry each.
    pub monitor_datas: Vec<MonitorDatas>,
}

response! {
    DescribeMultiContainerGroupMetricResponse {
        "RequestId" => request_id: value,
        "MonitorDatas" => monitor_datas: list(""),
    }
}

/// The monitor data that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct MonitorDatas {
    /// The records that were found or are concerned, one entry each.
    pub records: Vec<Record>,
    /// Elastic container instance, which runs like a pod. Example: `eci-bp15oolgorelvhfb****`.
    pub container_group_id: Option<String>,
}

response! {
    MonitorDatas {
        "Records" => records: list(""),
        "ContainerGroupId" => container_group_id: value,
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
    /// Moment that the record or data point belongs to. Example: `2019-12-19T02:31:54Z`.
    pub timestamp: Option<Timestamp>,
    /// How much memory the instance or the container gets.
    pub memory: Option<Memory>,
    /// The containers that were found or are concerned, one entry each.
    pub containers: Vec<Container>,
    /// Figures on file systems, one entry each.
    pub filesystem: Vec<Filesystem>,
}

response! {
    Record {
        "Network" => network: value,
        "CPU" => cpu: value,
        "Disk" => disk: list(""),
        "Timestamp" => timestamp: value,
        "Memory" => memory: value,
        "Containers" => containers: list(""),
        "Filesystem" => filesystem: list(""),
    }
}

/// Figures on disks, one entry each.
#[non_exhaustive]
pub struct Disk {
    /// How many bytes this is: write. Example: `1375109120`.
    pub write_bytes: Option<i64>,
    /// Device that is meant, such as `/dev/xvdb`. Example: `/dev/vda`.
    pub device: Option<String>,
    /// How often was written. Example: `123`.
    pub write_io: Option<i64>,
    /// How many bytes this is: read. Example: `210714112`.
    pub read_bytes: Option<i64>,
    /// How often was read. Example: `123`.
    pub read_io: Option<i64>,
}

response! {
    Disk {
        "WriteBytes" => write_bytes: value,
        "Device" => device: value,
        "WriteIo" => write_io: value,
        "ReadBytes" => read_bytes: value,
        "ReadIo" => read_io: value,
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
}

response! {
    Filesystem {
        "Capacity" => capacity: value,
        "Available" => available: value,
        "FsName" => fs_name: value,
        "Usage" => usage: value,
    }
}
