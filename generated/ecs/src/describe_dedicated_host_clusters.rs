// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDedicatedHostClusters`, from `ecs/DescribeDedicatedHostClusters.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DiskCategory, NetworkInterfaceTag, Tag};

/// Lists clusters of dedicated hosts with their hosts and capacity.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeDedicatedHostClustersRequest::new()
///     .region_id("cn-hangzhou")
///     .zone_id("cn-hangzhou-f")
///     .dedicated_host_cluster_name("myDDHCluster");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_dedicated_host_clusters(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDedicatedHostClustersRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// Resource group that the resource belongs to or is put into. Example: `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// ID of a zone, as [`DescribeZones`](super::Client::describe_zones) returned it.
    /// Example: `cn-hangzhou-f`.
    pub zone_id: Option<String>,
    /// Keeps only these dedicated host clusters.
    /// Example: `["dc-bp12wlf6am0vz9v2****", "dc-bp12wlf6am0vz9v3****"]`.
    pub dedicated_host_cluster_ids: Vec<String>,
    /// Display name that the host cluster goes by. Example: `myDDHCluster`.
    pub dedicated_host_cluster_name: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100. Default: `10`. Example: `5`.
    pub page_size: Option<i32>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// Reserved; it has no effect yet.
    pub lock_reason: Option<String>,
}

impl DescribeDedicatedHostClustersRequest {
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
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `DedicatedHostClusterIds`.
    pub fn dedicated_host_cluster_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.dedicated_host_cluster_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DedicatedHostClusterName`.
    pub fn dedicated_host_cluster_name(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_cluster_name = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `LockReason`.
    pub fn lock_reason(mut self, value: impl Into<String>) -> Self {
        self.lock_reason = Some(value.into());
        self
    }
}

request! {
    DescribeDedicatedHostClustersRequest {
        "RegionId" => region_id: query,
        "Tag" => tag: query,
        "ResourceGroupId" => resource_group_id: query,
        "ZoneId" => zone_id: query,
        "DedicatedHostClusterIds" => dedicated_host_cluster_ids: query_json,
        "DedicatedHostClusterName" => dedicated_host_cluster_name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Status" => status: query,
        "LockReason" => lock_reason: query,
    }
}

impl Operation for DescribeDedicatedHostClustersRequest {
    type Response = DescribeDedicatedHostClustersResponse;
    type Error = DescribeDedicatedHostClustersError;
    const INFO: OperationInfo = super::operation("DescribeDedicatedHostClusters")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDedicatedHostClustersError] = &[
        DescribeDedicatedHostClustersError::MissingParamterRegionId,
        DescribeDedicatedHostClustersError::InvalidRegionNotFound,
        DescribeDedicatedHostClustersError::InvalidZoneNotFound,
        DescribeDedicatedHostClustersError::InvalidParameterDedicatedHostClusterIds,
        DescribeDedicatedHostClustersError::InvalidDedicatedHostIdsMalformed,
    ];
}

impl Paginated for DescribeDedicatedHostClustersRequest {
    type Item = DedicatedHostCluster;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.dedicated_host_clusters)
    }
}

/// Response to [`DescribeDedicatedHostClustersRequest`].
#[non_exhaustive]
pub struct DescribeDedicatedHostClustersResponse {
    /// Dedicated host clusters that match the query.
    pub dedicated_host_clusters: Vec<DedicatedHostCluster>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `5`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `214A2187-B06F-4E49-A081-4D053466A8C7`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
}

response! {
    DescribeDedicatedHostClustersResponse {
        "DedicatedHostClusters" => dedicated_host_clusters: list("DedicatedHostCluster"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Dedicated host clusters that match the query.
#[non_exhaustive]
pub struct DedicatedHostCluster {
    /// Resources of all hosts of the cluster taken together.
    pub dedicated_host_cluster_capacity: Option<DedicatedHostClusterCapacity>,
    /// ID of a dedicated host cluster, as
    /// [`CreateDedicatedHostCluster`](super::Client::create_dedicated_host_cluster) or
    /// [`DescribeDedicatedHostClusters`](super::Client::describe_dedicated_host_clusters) returned it.
    /// Example: `dc-bp12wlf6am0vz9v2****`.
    pub dedicated_host_cluster_id: Option<String>,
    /// Display name that the host cluster goes by. Example: `myDDHCluster`.
    pub dedicated_host_cluster_name: Option<String>,
    /// IDs of the hosts in the cluster.
    /// Example: `["dh-bp181e5064b5sotr****","dh-bp18064b5sotrr9c****"]`.
    pub dedicated_host_ids: Vec<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Example: `This-is-my-DDHCluster`.
    pub description: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource group that the resource belongs to or is put into. Example: `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<NetworkInterfaceTag>,
    /// ID of a zone, as [`DescribeZones`](super::Client::describe_zones) returned it.
    /// Example: `cn-hangzhou-f`.
    pub zone_id: Option<String>,
}

response! {
    DedicatedHostCluster {
        "DedicatedHostClusterCapacity" => dedicated_host_cluster_capacity: value,
        "DedicatedHostClusterId" => dedicated_host_cluster_id: value,
        "DedicatedHostClusterName" => dedicated_host_cluster_name: value,
        "DedicatedHostIds" => dedicated_host_ids: list("DedicatedHostId"),
        "Description" => description: value,
        "RegionId" => region_id: value,
        "ResourceGroupId" => resource_group_id: value,
        "Tags" => tags: list("Tag"),
        "ZoneId" => zone_id: value,
    }
}

/// Resources of all hosts of the cluster taken together.
#[non_exhaustive]
pub struct DedicatedHostClusterCapacity {
    /// Memory still free for new instances. Unit: `GiB`. Example: `4`.
    pub available_memory: Option<i32>,
    /// How many vCPUs are still free for new instances. Example: `2`.
    pub available_vcpus: Option<i32>,
    /// Local disk space of the cluster for each kind of disk.
    pub local_storage_capacities: Vec<LocalStorageCapacity>,
    /// Memory as a whole, used or not. Unit: `GiB`. Example: `8`.
    pub total_memory: Option<i32>,
    /// How many vCPUs there are, used or not. Example: `4`.
    pub total_vcpus: Option<i32>,
    /// Instance types that can be created in the zone.
    pub available_instance_types: Vec<AvailableInstanceType>,
}

response! {
    DedicatedHostClusterCapacity {
        "AvailableMemory" => available_memory: value,
        "AvailableVcpus" => available_vcpus: value,
        "LocalStorageCapacities" => local_storage_capacities: list("LocalStorageCapacity"),
        "TotalMemory" => total_memory: value,
        "TotalVcpus" => total_vcpus: value,
        "AvailableInstanceTypes" => available_instance_types: list("AvailableInstanceType"),
    }
}

/// Local disk space of the cluster for each kind of disk.
#[non_exhaustive]
pub struct LocalStorageCapacity {
    /// Local disk space of the cluster that is still free. Unit: `GiB`. Example: `20`.
    pub available_disk: Option<i32>,
    /// Kind of disk used as the data disk.
    /// Here: `cloud`, `cloud_efficiency`, `cloud_ssd`, `cloud_essd`, `ephemeral_ssd`.
    /// Example: `cloud`.
    pub data_disk_category: Option<Open<DiskCategory>>,
    /// Local disk space of the cluster as a whole. Unit: `GiB`. Example: `40`.
    pub total_disk: Option<i32>,
}

response! {
    LocalStorageCapacity {
        "AvailableDisk" => available_disk: value,
        "DataDiskCategory" => data_disk_category: value,
        "TotalDisk" => total_disk: value,
    }
}

/// Instance types that can be created in the zone.
#[non_exhaustive]
pub struct AvailableInstanceType {
    /// Instance type, which sets vCPUs, memory and the like;
    /// [`DescribeInstanceTypes`](super::Client::describe_instance_types) lists them.
    /// Example: `ecs.c6.26xlarge`.
    pub instance_type: Option<String>,
    /// How many instances of the type the cluster can still take. Example: `0`.
    pub available_instance_capacity: Option<i32>,
}

response! {
    AvailableInstanceType {
        "InstanceType" => instance_type: value,
        "AvailableInstanceCapacity" => available_instance_capacity: value,
    }
}

/// Errors that the documentation of [`DescribeDedicatedHostClustersRequest`] names.
///
/// - [`MissingParamterRegionId`](super::DocumentedError::MissingParamterRegionId)
/// - [`InvalidRegionNotFound`](super::DocumentedError::InvalidRegionNotFound)
/// - [`InvalidZoneNotFound`](super::DocumentedError::InvalidZoneNotFound)
/// - [`InvalidParameterDedicatedHostClusterIds`](super::DocumentedError::InvalidParameterDedicatedHostClusterIds)
/// - [`InvalidDedicatedHostIdsMalformed`](super::DocumentedError::InvalidDedicatedHostIdsMalformed)
pub type DescribeDedicatedHostClustersError = super::DocumentedError;
