// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDedicatedHostGroups`, from `rds/DescribeDedicatedHostGroups.md`.

use alicloud_runtime::codegen::*;

/// Lists the dedicated clusters.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeDedicatedHostGroupsRequest::new();
/// let reply = client.describe_dedicated_host_groups(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDedicatedHostGroupsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Dedicated cluster that the instance or the host belongs to.
    pub dedicated_host_group_id: Option<String>,
    /// Class that the image belongs to.
    pub image_category: Option<String>,
}

impl DescribeDedicatedHostGroupsRequest {
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
    /// Sets `DedicatedHostGroupId`.
    pub fn dedicated_host_group_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_group_id = Some(value.into());
        self
    }
    /// Sets `ImageCategory`.
    pub fn image_category(mut self, value: impl Into<String>) -> Self {
        self.image_category = Some(value.into());
        self
    }
}

request! {
    DescribeDedicatedHostGroupsRequest {
        "RegionId" => region_id: query,
        "DedicatedHostGroupId" => dedicated_host_group_id: query,
        "ImageCategory" => image_category: query,
    }
}

impl Operation for DescribeDedicatedHostGroupsRequest {
    type Response = DescribeDedicatedHostGroupsResponse;
    type Error = DescribeDedicatedHostGroupsError;
    const INFO: OperationInfo = super::operation("DescribeDedicatedHostGroups")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDedicatedHostGroupsError] = &[
        DescribeDedicatedHostGroupsError::Forbidden,
        DescribeDedicatedHostGroupsError::OrderComboInstanceNotAllowOperate,
        DescribeDedicatedHostGroupsError::PricePricingPlanResultNotFound,
        DescribeDedicatedHostGroupsError::OrderNoRealNameAuthentication,
    ];
}

/// Response to [`DescribeDedicatedHostGroupsRequest`].
#[non_exhaustive]
pub struct DescribeDedicatedHostGroupsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `AB44DC0A-7E77-442A-97A9-C6418694CB22`.
    pub request_id: Option<String>,
    /// Dedicated clusters, one entry each.
    pub dedicated_host_groups: Vec<DedicatedHostGroups>,
}

response! {
    DescribeDedicatedHostGroupsResponse {
        "RequestId" => request_id: value,
        "DedicatedHostGroups" => dedicated_host_groups: list("DedicatedHostGroups"),
    }
}

/// Dedicated clusters, one entry each.
#[non_exhaustive]
pub struct DedicatedHostGroups {
    /// Share of the disk space of the cluster that is allocated. Example: `0.49`.
    pub disk_allocate_ration: Option<f64>,
    /// When the item was created. Example: `1571125370000`.
    pub create_time: Option<String>,
    /// Numbers of hosts by their kind of disk. Example: `dhg_cloud_ssd`.
    pub dedicated_host_count_group_by_host_type: Option<Value>,
    /// Name and ID of the dedicated cluster in one text. Example: `testHostGroup/dhg-7a9xxxxxxxx`.
    pub text: Option<String>,
    /// Dedicated cluster that the instance or the host belongs to. Example: `dhg-7a9xxxxxxxx`.
    pub dedicated_host_group_id: Option<String>,
    /// Share of the disk space of the cluster that is used. Example: `0`.
    pub disk_utility: Option<f64>,
    /// Memory in use in the dedicated cluster. Example: `0`.
    pub mem_used_amount: Option<f64>,
    /// Memory allocated in the dedicated cluster. Example: `16384`.
    pub mem_allocated_amount: Option<f64>,
    /// By how much vCPUs are overcommitted. Example: `200`.
    pub cpu_allocation_ratio: Option<i32>,
    /// By how much memory may be allocated on each host. Example: `90`.
    pub mem_allocation_ratio: Option<i32>,
    /// Share of the memory of the cluster that is used. Example: `0`.
    pub mem_utility: Option<f64>,
    /// Share of the memory of the cluster that is allocated. Example: `33.7`.
    pub mem_allocate_ration: Option<f64>,
    /// Number of vCPUs allocated in the dedicated cluster. Example: `8`.
    pub cpu_allocated_amount: Option<f64>,
    /// Free text that tells people about the dedicated host group. Example: `testHostGroup`.
    pub dedicated_host_group_desc: Option<String>,
    /// Share of the vCPUs of the cluster that is allocated. Example: `25`.
    pub cpu_allocate_ration: Option<f64>,
    /// How many instances there are. Example: `4`.
    pub instance_number: Option<i32>,
    /// Whether access to the operating system of the hosts is open or can be opened. Example: `3`.
    pub open_permission: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-bp1oxxxxxx`.
    pub vpc_id: Option<String>,
    /// Disk space allocated in the dedicated cluster. Example: `200`.
    pub disk_allocated_amount: Option<f64>,
    /// How many hosts the cluster has. Example: `3`.
    pub host_number: Option<i32>,
    /// Disk space in use in the dedicated cluster. Example: `20`.
    pub disk_used_amount: Option<f64>,
    /// Whether instances are spread evenly over the hosts or packed closely. Example: `Evenly`.
    pub allocation_policy: Option<String>,
    /// Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// By how much disk space is overcommitted. Example: `200`.
    pub disk_allocation_ratio: Option<i32>,
    /// Bastion host through which the hosts are reached. Example: `bastionhost-cn-m7xxxxxxxx`.
    pub bastion_instance_id: Option<String>,
    /// Whether a failed host is replaced by itself or by hand. Example: `Auto`.
    pub host_replace_policy: Option<String>,
    /// Zones that the dedicated cluster covers.
    pub zone_id_list: Vec<String>,
}

response! {
    DedicatedHostGroups {
        "DiskAllocateRation" => disk_allocate_ration: value,
        "CreateTime" => create_time: value,
        "DedicatedHostCountGroupByHostType" => dedicated_host_count_group_by_host_type: value,
        "Text" => text: value,
        "DedicatedHostGroupId" => dedicated_host_group_id: value,
        "DiskUtility" => disk_utility: value,
        "MemUsedAmount" => mem_used_amount: value,
        "MemAllocatedAmount" => mem_allocated_amount: value,
        "CpuAllocationRatio" => cpu_allocation_ratio: value,
        "MemAllocationRatio" => mem_allocation_ratio: value,
        "MemUtility" => mem_utility: value,
        "MemAllocateRation" => mem_allocate_ration: value,
        "CpuAllocatedAmount" => cpu_allocated_amount: value,
        "DedicatedHostGroupDesc" => dedicated_host_group_desc: value,
        "CpuAllocateRation" => cpu_allocate_ration: value,
        "InstanceNumber" => instance_number: value,
        "OpenPermission" => open_permission: value,
        "VPCId" => vpc_id: value,
        "DiskAllocatedAmount" => disk_allocated_amount: value,
        "HostNumber" => host_number: value,
        "DiskUsedAmount" => disk_used_amount: value,
        "AllocationPolicy" => allocation_policy: value,
        "Engine" => engine: value,
        "DiskAllocationRatio" => disk_allocation_ratio: value,
        "BastionInstanceId" => bastion_instance_id: value,
        "HostReplacePolicy" => host_replace_policy: value,
        "ZoneIDList" => zone_id_list: list("ZoneIDList"),
    }
}

/// Errors that the documentation of [`DescribeDedicatedHostGroupsRequest`] names.
///
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
pub type DescribeDedicatedHostGroupsError = super::DocumentedError;
