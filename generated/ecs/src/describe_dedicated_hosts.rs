// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDedicatedHosts`, from `ecs/DescribeDedicatedHosts.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AutoPlacement, LockReason, NetworkAttributes, NetworkInterfaceTag, OperationLock, Tag};

/// Lists dedicated hosts with their capacity, their state and the instances on them.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeDedicatedHostsRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_dedicated_hosts(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDedicatedHostsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of a zone, as [`DescribeZones`](super::Client::describe_zones) returned it.
    /// Example: `cn-hangzhou-g`.
    pub zone_id: Option<String>,
    /// Keeps only these dedicated hosts.
    /// Example: `["dh-bp165p6xk2tlw61e****", "dh-bp1f9vxmno7emy96****"]`.
    pub dedicated_host_ids: Vec<String>,
    /// Display name of the dedicated host. Example: `MyDDHTestName`.
    pub dedicated_host_name: Option<String>,
    /// Keeps only hosts in this state. Default: `Available`. Example: `Available`.
    pub status: Option<Open<DedicatedHostStatus>>,
    /// Dedicated host type, one of those that
    /// [`DescribeDedicatedHostTypes`](super::Client::describe_dedicated_host_types) lists; it fixes the
    /// hardware of the host. Example: `ddh.g5`.
    pub dedicated_host_type: Option<String>,
    /// Keeps only hosts locked for this reason. Here: `financial`, `security`. Example: `financial`.
    pub lock_reason: Option<Open<LockReason>>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// Resource group that the resource belongs to or is put into. Example: `rg-aek3b6jzp66****`.
    pub resource_group_id: Option<String>,
    /// Keeps only hosts of this cluster. Example: `dc-bp12wlf6am0vz9v2****`.
    pub dedicated_host_cluster_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// Whether the capacity of each processor socket is returned as well.
    pub socket_details: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 100.
    pub max_results: Option<i32>,
    /// Whether inventory is looked up along with the hosts.
    pub query_inventory: Option<bool>,
}

impl DescribeDedicatedHostsRequest {
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
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `DedicatedHostIds`.
    pub fn dedicated_host_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.dedicated_host_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DedicatedHostName`.
    pub fn dedicated_host_name(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_name = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<Open<DedicatedHostStatus>>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `DedicatedHostType`.
    pub fn dedicated_host_type(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_type = Some(value.into());
        self
    }
    /// Sets `LockReason`.
    pub fn lock_reason(mut self, value: impl Into<Open<LockReason>>) -> Self {
        self.lock_reason = Some(value.into());
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
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `DedicatedHostClusterId`.
    pub fn dedicated_host_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_cluster_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SocketDetails`.
    pub fn socket_details(mut self, value: impl Into<String>) -> Self {
        self.socket_details = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `QueryInventory`.
    #[inline]
    pub fn query_inventory(mut self, value: bool) -> Self {
        self.query_inventory = Some(value);
        self
    }
}

request! {
    DescribeDedicatedHostsRequest {
        "RegionId" => region_id: query,
        "ZoneId" => zone_id: query,
        "DedicatedHostIds" => dedicated_host_ids: query_json,
        "DedicatedHostName" => dedicated_host_name: query,
        "Status" => status: query,
        "DedicatedHostType" => dedicated_host_type: query,
        "LockReason" => lock_reason: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ResourceGroupId" => resource_group_id: query,
        "DedicatedHostClusterId" => dedicated_host_cluster_id: query,
        "Tag" => tag: query,
        "SocketDetails" => socket_details: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "QueryInventory" => query_inventory: query,
    }
}

impl Operation for DescribeDedicatedHostsRequest {
    type Response = DescribeDedicatedHostsResponse;
    type Error = DescribeDedicatedHostsError;
    const INFO: OperationInfo = super::operation("DescribeDedicatedHosts")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDedicatedHostsError] = &[
        DescribeDedicatedHostsError::InvalidStatusValueNotSupported,
        DescribeDedicatedHostsError::MissingParamterRegionId,
        DescribeDedicatedHostsError::InvalidParameterDedicatedHostIds,
        DescribeDedicatedHostsError::InvalidRegionNotFound,
        DescribeDedicatedHostsError::InvalidZoneNotFound,
        DescribeDedicatedHostsError::InvalidDedicatedHostIdsMalformed,
        DescribeDedicatedHostsError::InvalidLockReasonNotFound,
    ];
}

impl Paginated for DescribeDedicatedHostsRequest {
    type Item = DedicatedHost;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number)
            .size(&self.page_size)
            .or_token(&mut self.next_token)
            .token_size(&mut self.max_results)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
            .next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.dedicated_hosts)
    }
}

/// Response to [`DescribeDedicatedHostsRequest`].
#[non_exhaustive]
pub struct DescribeDedicatedHostsResponse {
    /// Dedicated hosts that match the query.
    pub dedicated_hosts: Vec<DedicatedHost>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `5`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `1`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7654525A-9964-4ABB-8BCD-98F8835E809A`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `3`.
    pub total_count: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `e71d8a535bd9cc11`.
    pub next_token: Option<String>,
}

response! {
    DescribeDedicatedHostsResponse {
        "DedicatedHosts" => dedicated_hosts: list("DedicatedHost"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "NextToken" => next_token: value,
    }
}

/// Dedicated hosts that match the query.
#[non_exhaustive]
pub struct DedicatedHost {
    /// What becomes of the instances on a dedicated host when the host breaks down or is repaired while
    /// running. Example: `Migrate`.
    pub action_on_maintenance: Option<String>,
    /// Whether the dedicated host joins the pool that instances created without a host ID are placed
    /// from. Example: `on`.
    pub auto_placement: Option<Open<AutoPlacement>>,
    /// Moment at which the dedicated host will be released on its own. Example: `2017-01-01T12:00Z`.
    pub auto_release_time: Option<Timestamp>,
    /// Computing, memory and storage figures of the host, in total and what is left.
    pub capacity: Option<Capacity>,
    /// Whether the dedicated host is paid up front or by use. Example: `Prepaid`.
    pub charge_type: Option<String>,
    /// How many cores a single physical CPU of the host has. Example: `3`.
    pub cores: Option<i32>,
    /// How far vCPUs of the host are oversold: available vCPUs are twice its physical cores times this
    /// ratio. Only some host types allow it. Example: `1`.
    pub cpu_over_commit_ratio: Option<f64>,
    /// When the resource was created. Example: `2018-01-01T12:00Z`.
    pub creation_time: Option<Timestamp>,
    /// Cluster that the host belongs to. Example: `dc-bp12wlf6am0vz9v2****`.
    pub dedicated_host_cluster_id: Option<String>,
    /// ID of a dedicated host, as [`AllocateDedicatedHosts`](super::Client::allocate_dedicated_hosts)
    /// or [`DescribeDedicatedHosts`](super::Client::describe_dedicated_hosts) returned it.
    /// Example: `dh-bp165p6xk2tlw61e****`.
    pub dedicated_host_id: Option<String>,
    /// Display name of the dedicated host. Example: `MyDDHTestName`.
    pub dedicated_host_name: Option<String>,
    /// Dedicated host type, one of those that
    /// [`DescribeDedicatedHostTypes`](super::Client::describe_dedicated_host_types) lists; it fixes the
    /// hardware of the host. Example: `ddh.g5`.
    pub dedicated_host_type: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect. Example: `this-is-my-DDH`.
    pub description: Option<String>,
    /// When the subscription of the host runs out. Example: `2019-01-01T12:00Z`.
    pub expired_time: Option<Timestamp>,
    /// Model of the GPUs. Example: `gpu`.
    pub gpu_spec: Option<String>,
    /// Facts on the physical machine. Due to be withdrawn; avoid it.
    pub host_detail_info: Option<HostDetailInfo>,
    /// Instances that run on the host.
    pub instances: Vec<Instance>,
    /// Hardware identifier of the machine. Example: `12aaa123456ff19dec12345d3026e****`.
    pub machine_id: Option<String>,
    /// Timeouts of UDP sessions on the dedicated host.
    pub network_attributes: Option<NetworkAttributes>,
    /// Locks on the resource, each with its reason.
    pub operation_locks: Vec<OperationLock>,
    /// How many physical GPUs the host has. Example: `10`.
    pub physical_gpus: Option<i32>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource group that the resource belongs to or is put into. Example: `rg-aek3b6jzp66****`.
    pub resource_group_id: Option<String>,
    /// Unit of time that the resource is billed by. Example: `Month`.
    pub sale_cycle: Option<Open<SaleCycle>>,
    /// How many physical processors the host has. Example: `5`.
    pub sockets: Option<i32>,
    /// Whether the host works, is suspected of a fault or is broken. Example: `Available`.
    pub status: Option<Open<DedicatedHostStatus>>,
    /// Families of custom instance types that the host can hold. Example: `ecs.ddh6s.custom`.
    pub supported_custom_instance_type_families: Vec<String>,
    /// Instance families that the host can hold. Example: `ecs.g5`.
    pub supported_instance_type_families: Vec<String>,
    /// Instance types that the host can hold. Example: `ecs.g5.large`.
    pub supported_instance_types_list: Vec<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<NetworkInterfaceTag>,
    /// ID of a zone, as [`DescribeZones`](super::Client::describe_zones) returned it.
    /// Example: `cn-hangzhou-g`.
    pub zone_id: Option<String>,
    /// ID of the scheduler options managed private space that the item belongs to or stands for.
    /// Example: `mps-iq81z6pkbqjx61php46e`.
    pub scheduler_options_managed_private_space_id: Option<String>,
    /// Number of the account that owns the dedicated host. Example: `100************7`.
    pub dedicated_host_owner_id: Option<i64>,
}

response! {
    DedicatedHost {
        "ActionOnMaintenance" => action_on_maintenance: value,
        "AutoPlacement" => auto_placement: value,
        "AutoReleaseTime" => auto_release_time: value,
        "Capacity" => capacity: value,
        "ChargeType" => charge_type: value,
        "Cores" => cores: value,
        "CpuOverCommitRatio" => cpu_over_commit_ratio: value,
        "CreationTime" => creation_time: value,
        "DedicatedHostClusterId" => dedicated_host_cluster_id: value,
        "DedicatedHostId" => dedicated_host_id: value,
        "DedicatedHostName" => dedicated_host_name: value,
        "DedicatedHostType" => dedicated_host_type: value,
        "Description" => description: value,
        "ExpiredTime" => expired_time: value,
        "GPUSpec" => gpu_spec: value,
        "HostDetailInfo" => host_detail_info: value,
        "Instances" => instances: list("Instance"),
        "MachineId" => machine_id: value,
        "NetworkAttributes" => network_attributes: value,
        "OperationLocks" => operation_locks: list("OperationLock"),
        "PhysicalGpus" => physical_gpus: value,
        "RegionId" => region_id: value,
        "ResourceGroupId" => resource_group_id: value,
        "SaleCycle" => sale_cycle: value,
        "Sockets" => sockets: value,
        "Status" => status: value,
        "SupportedCustomInstanceTypeFamilies" => supported_custom_instance_type_families: list("SupportedCustomInstanceTypeFamily"),
        "SupportedInstanceTypeFamilies" => supported_instance_type_families: list("SupportedInstanceTypeFamily"),
        "SupportedInstanceTypesList" => supported_instance_types_list: list("SupportedInstanceTypesList"),
        "Tags" => tags: list("Tag"),
        "ZoneId" => zone_id: value,
        "SchedulerOptions.ManagedPrivateSpaceId" => scheduler_options_managed_private_space_id: value,
        "DedicatedHostOwnerId" => dedicated_host_owner_id: value,
    }
}

/// Computing, memory and storage figures of the host, in total and what is left.
#[non_exhaustive]
pub struct Capacity {
    /// Local disk space of the host that is still free. Unit: `GiB`. Example: `65`.
    pub available_local_storage: Option<i32>,
    /// Memory still free for new instances. Unit: `GiB`. Example: `25`.
    pub available_memory: Option<f64>,
    /// How many vCPUs are still free for new instances. Example: `5`.
    pub available_vcpus: Option<i32>,
    /// How many virtual GPUs of the host are still free. Example: `2`.
    pub available_vgpus: Option<i32>,
    /// Kind of local disk. Example: `i2`.
    pub local_storage_category: Option<String>,
    /// Local disk space of the host as a whole. Unit: `GiB`. Example: `512`.
    pub total_local_storage: Option<i32>,
    /// Memory as a whole, used or not. Unit: `GiB`. Example: `1024`.
    pub total_memory: Option<f64>,
    /// How many vCPUs there are, used or not. Example: `56`.
    pub total_vcpus: Option<i32>,
    /// How many virtual GPUs there are, used or not. Example: `10`.
    pub total_vgpus: Option<i32>,
    /// The socket capacities that were found or are concerned, one entry each.
    pub socket_capacities: Vec<SocketCapacity>,
}

response! {
    Capacity {
        "AvailableLocalStorage" => available_local_storage: value,
        "AvailableMemory" => available_memory: value,
        "AvailableVcpus" => available_vcpus: value,
        "AvailableVgpus" => available_vgpus: value,
        "LocalStorageCategory" => local_storage_category: value,
        "TotalLocalStorage" => total_local_storage: value,
        "TotalMemory" => total_memory: value,
        "TotalVcpus" => total_vcpus: value,
        "TotalVgpus" => total_vgpus: value,
        "SocketCapacities" => socket_capacities: list("SocketCapacity"),
    }
}

/// The socket capacities that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct SocketCapacity {
    /// Number of the processor socket. Example: `1`.
    pub socket_id: Option<i32>,
    /// Memory still free for new instances. Example: `65`.
    pub available_memory: Option<f64>,
    /// Memory as a whole, used or not. Example: `128`.
    pub total_memory: Option<f64>,
    /// vCPUs of the socket that are still free. Example: `64`.
    pub available_vcpu: Option<i32>,
    /// vCPUs that the socket has, free and taken together. Example: `128`.
    pub total_vcpu: Option<i32>,
}

response! {
    SocketCapacity {
        "SocketId" => socket_id: value,
        "AvailableMemory" => available_memory: value,
        "TotalMemory" => total_memory: value,
        "AvailableVcpu" => available_vcpu: value,
        "TotalVcpu" => total_vcpu: value,
    }
}

/// Facts on the physical machine.
#[non_exhaustive]
pub struct HostDetailInfo {
    /// Serial number of the disk or instance.
    pub serial_number: Option<String>,
}

response! {
    HostDetailInfo {
        "SerialNumber" => serial_number: value,
    }
}

/// Instances that run on the host.
#[non_exhaustive]
pub struct Instance {
    /// ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp14ot0ykf8w13a1****`.
    pub instance_id: Option<String>,
    /// Instance type, which sets vCPUs, memory and the like;
    /// [`DescribeInstanceTypes`](super::Client::describe_instance_types) lists them.
    /// Example: `ecs.g5.large`.
    pub instance_type: Option<String>,
    /// Number of the processor socket. Example: `0,1`.
    pub socket_id: Option<String>,
    /// Account that owns the instance. Example: `128************0`.
    pub instance_owner_id: Option<i64>,
}

response! {
    Instance {
        "InstanceId" => instance_id: value,
        "InstanceType" => instance_type: value,
        "SocketId" => socket_id: value,
        "InstanceOwnerId" => instance_owner_id: value,
    }
}

values! {
    /// Keeps only hosts in this state.
    pub enum DedicatedHostStatus {
        /// Can be used.
        Available = "Available",
        /// A fault is suspected; the host may fail.
        UnderAssessment = "UnderAssessment",
        /// Broken for good and unusable.
        PermanentFailure = "PermanentFailure",
    }
}

values! {
    /// Unit of time that the resource is billed by.
    pub enum SaleCycle {
        /// Billed by the month.
        Month = "Month",
        /// Billed by the year.
        Year = "Year",
    }
}

/// Errors that the documentation of [`DescribeDedicatedHostsRequest`] names.
///
/// - [`InvalidStatusValueNotSupported`](super::DocumentedError::InvalidStatusValueNotSupported)
/// - [`MissingParamterRegionId`](super::DocumentedError::MissingParamterRegionId)
/// - [`InvalidParameterDedicatedHostIds`](super::DocumentedError::InvalidParameterDedicatedHostIds)
/// - [`InvalidRegionNotFound`](super::DocumentedError::InvalidRegionNotFound)
/// - [`InvalidZoneNotFound`](super::DocumentedError::InvalidZoneNotFound)
/// - [`InvalidDedicatedHostIdsMalformed`](super::DocumentedError::InvalidDedicatedHostIdsMalformed)
/// - [`InvalidLockReasonNotFound`](super::DocumentedError::InvalidLockReasonNotFound)
pub type DescribeDedicatedHostsError = super::DocumentedError;
