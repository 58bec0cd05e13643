// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDedicatedHosts`, from `rds/DescribeDedicatedHosts.md`.

use alicloud_runtime::codegen::*;

/// Lists the hosts of a dedicated cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeDedicatedHostsRequest::new();
/// let reply = client.describe_dedicated_hosts(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDedicatedHostsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Dedicated cluster that the instance or the host belongs to.
    pub dedicated_host_group_id: Option<String>,
    /// Number of the order, for looking it up in the order system.
    pub order_id: Option<i64>,
    /// Kind of disk of the host.
    pub host_type: Option<String>,
    /// Whether the host works, is being created, or is out of order.
    pub host_status: Option<String>,
    /// Whether new instances may be put on the host.
    pub allocation_status: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// Host of the dedicated cluster concerned.
    pub dedicated_host_id: Option<String>,
}

impl DescribeDedicatedHostsRequest {
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
    /// Sets `DedicatedHostGroupId`.
    pub fn dedicated_host_group_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_group_id = Some(value.into());
        self
    }
    /// Sets `OrderId`.
    #[inline]
    pub fn order_id(mut self, value: i64) -> Self {
        self.order_id = Some(value);
        self
    }
    /// Sets `HostType`.
    pub fn host_type(mut self, value: impl Into<String>) -> Self {
        self.host_type = Some(value.into());
        self
    }
    /// Sets `HostStatus`.
    pub fn host_status(mut self, value: impl Into<String>) -> Self {
        self.host_status = Some(value.into());
        self
    }
    /// Sets `AllocationStatus`.
    pub fn allocation_status(mut self, value: impl Into<String>) -> Self {
        self.allocation_status = Some(value.into());
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `DedicatedHostId`.
    pub fn dedicated_host_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_id = Some(value.into());
        self
    }
}

request! {
    DescribeDedicatedHostsRequest {
        "RegionId" => region_id: query,
        "DedicatedHostGroupId" => dedicated_host_group_id: query,
        "OrderId" => order_id: query,
        "HostType" => host_type: query,
        "HostStatus" => host_status: query,
        "AllocationStatus" => allocation_status: query,
        "ZoneId" => zone_id: query,
        "DedicatedHostId" => dedicated_host_id: query,
    }
}

impl Operation for DescribeDedicatedHostsRequest {
    type Response = DescribeDedicatedHostsResponse;
    type Error = DescribeDedicatedHostsError;
    const INFO: OperationInfo = super::operation("DescribeDedicatedHosts")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDedicatedHostsError] = &[
        DescribeDedicatedHostsError::InvalidUserIdNotSupport,
        DescribeDedicatedHostsError::OrderComboInstanceNotAllowOperate,
        DescribeDedicatedHostsError::PricePricingPlanResultNotFound,
        DescribeDedicatedHostsError::OrderNoRealNameAuthentication,
        DescribeDedicatedHostsError::InvalidDedicatedHostGroupNotFound,
    ];
}

/// Response to [`DescribeDedicatedHostsRequest`].
#[non_exhaustive]
pub struct DescribeDedicatedHostsResponse {
    /// Dedicated cluster that the instance or the host belongs to. Example: `dhg-7a9xxxxxxxx`.
    pub dedicated_host_group_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C860658E-68A6-46C1-AF6E-3AE7C4D3CACF`.
    pub request_id: Option<String>,
    /// Hosts of the dedicated cluster, one entry each.
    pub dedicated_hosts: Vec<DedicatedHosts>,
}

response! {
    DescribeDedicatedHostsResponse {
        "DedicatedHostGroupId" => dedicated_host_group_id: value,
        "RequestId" => request_id: value,
        "DedicatedHosts" => dedicated_hosts: list("DedicatedHosts"),
    }
}

/// Hosts of the dedicated cluster, one entry each.
#[non_exhaustive]
pub struct DedicatedHosts {
    /// Kind of disk of the host. Example: `dhg_cloud_ssd`.
    pub host_type: Option<String>,
    /// Disk space of the host. Example: `2097152`.
    pub host_storage: Option<String>,
    /// Memory of the host that is taken. Example: `16384`.
    pub memory_used: Option<String>,
    /// Dedicated cluster that the instance or the host belongs to. Example: `dhg-7a9xxxxxxxx`.
    pub dedicated_host_group_id: Option<String>,
    /// Whether new instances may be put on the host. Example: `1`.
    pub allocation_status: Option<String>,
    /// Disk space of the host that is taken. Example: `0`.
    pub storage_used: Option<String>,
    /// Host of the dedicated cluster, by its ID. Example: `i-bpxxxxxxx`.
    pub dedicated_host_id: Option<String>,
    /// By how much memory may be allocated on each host. Example: `90`.
    pub mem_allocation_ratio: Option<String>,
    /// When the item was created or added. Example: `2021-03-25 17:29:06.0`.
    pub created_time: Option<String>,
    /// IP address of the host or service concerned. Example: `192.xx.xx.xx`.
    pub ip_address: Option<String>,
    /// Whether the host works, is being created, or is out of order. Example: `1`.
    pub host_status: Option<String>,
    /// Name that the machine goes by on the network. Example: `testHost1`.
    pub host_name: Option<String>,
    /// Number of vCPUs of the host. Example: `8`.
    pub host_cpu: Option<String>,
    /// How many instances there are. Example: `4`.
    pub instance_number: Option<String>,
    /// Whether access to the operating system of the hosts is open or can be opened. Example: `3`.
    pub open_permission: Option<String>,
    /// Number of vCPUs of the host that are taken. Example: `4`.
    pub cpu_used: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-bpxxxxxxx`.
    pub vpc_id: Option<String>,
    /// Size, model or class of the host. Example: `ecs.i2.16xlarge`.
    pub host_class: Option<String>,
    /// When the host expires. Example: `2021-04-25T16:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// ID of the vSwitch, which stands for one subnet in one zone. Example: `vsw-bpxxxxxxx`.
    pub vswitch_id: Option<String>,
    /// By how much vCPUs are overcommitted. Example: `200`.
    pub cpu_allocation_ratio: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-i`.
    pub zone_id: Option<String>,
    /// Class that the image belongs to. Example: `WindowsWithMssqlStdLicense`.
    pub image_category: Option<String>,
    /// Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// By how much disk space is overcommitted. Example: `200`.
    pub disk_allocation_ratio: Option<String>,
    /// Memory of the host. Example: `32238`.
    pub host_mem: Option<String>,
    /// Bastion host through which the hosts are reached. Example: `bastionhost-cn-m7xxxxxxxx`.
    pub bastion_instance_id: Option<String>,
    /// Login name of the account. Example: `test123`.
    pub account_name: Option<String>,
}

response! {
    DedicatedHosts {
        "HostType" => host_type: value,
        "HostStorage" => host_storage: value,
        "MemoryUsed" => memory_used: value,
        "DedicatedHostGroupId" => dedicated_host_group_id: value,
        "AllocationStatus" => allocation_status: value,
        "StorageUsed" => storage_used: value,
        "DedicatedHostId" => dedicated_host_id: value,
        "MemAllocationRatio" => mem_allocation_ratio: value,
        "CreatedTime" => created_time: value,
        "IPAddress" => ip_address: value,
        "HostStatus" => host_status: value,
        "HostName" => host_name: value,
        "HostCPU" => host_cpu: value,
        "InstanceNumber" => instance_number: value,
        "OpenPermission" => open_permission: value,
        "CpuUsed" => cpu_used: value,
        "VPCId" => vpc_id: value,
        "HostClass" => host_class: value,
        "EndTime" => end_time: value,
        "VSwitchId" => vswitch_id: value,
        "CPUAllocationRatio" => cpu_allocation_ratio: value,
        "ZoneId" => zone_id: value,
        "ImageCategory" => image_category: value,
        "Engine" => engine: value,
        "DiskAllocationRatio" => disk_allocation_ratio: value,
        "HostMem" => host_mem: value,
        "BastionInstanceId" => bastion_instance_id: value,
        "AccountName" => account_name: value,
    }
}

/// Errors that the documentation of [`DescribeDedicatedHostsRequest`] names.
///
/// - [`InvalidUserIdNotSupport`](super::DocumentedError::InvalidUserIdNotSupport)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`InvalidDedicatedHostGroupNotFound`](super::DocumentedError::InvalidDedicatedHostGroupNotFound)
pub type DescribeDedicatedHostsError = super::DocumentedError;
