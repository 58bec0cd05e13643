// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAvailableResource`, from `ecs/DescribeAvailableResource.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ChargeType, DestinationResource, DiskCategory, IoOptimized, ResourceType, SpotStrategy, Status, StatusCategory, SupportedResource};

/// Reports what can be bought in each zone, such as instance types or disk categories; useful
/// before creating or resizing.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeAvailableResourceRequest::new()
///     .destination_resource("InstanceType")
///     .region_id("cn-hangzhou")
///     .io_optimized("optimized")
///     .instance_type("ecs.g5.large");
/// let reply = client.describe_available_resource(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAvailableResourceRequest {
    /// **Required.** Kind of resource that availability is asked for. It decides which of the other
    /// parameters are needed. Example: `InstanceType`.
    pub destination_resource: Option<Open<DestinationResource>>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Keeps only what this zone offers; all zones of the region when left out.
    /// Example: `cn-hangzhou-e`.
    pub zone_id: Option<String>,
    /// Keeps only resources that can be had with this billing method.
    /// Default: `PostPaid`. Example: `PrePaid`.
    pub instance_charge_type: Option<Open<ChargeType>>,
    /// Keeps only what can be had under this spot strategy. Default: `NoSpot`. Example: `NoSpot`.
    pub spot_strategy: Option<Open<SpotStrategy>>,
    /// Keeps only resources for instances that are, or are not, I/O optimized.
    /// Default: `optimized`. Example: `optimized`.
    pub io_optimized: Option<Open<IoOptimized>>,
    /// ID of a dedicated host, as [`AllocateDedicatedHosts`](super::Client::allocate_dedicated_hosts)
    /// or [`DescribeDedicatedHosts`](super::Client::describe_dedicated_hosts) returned it.
    /// Example: `dh-bp165p6xk2tlw61e****`.
    pub dedicated_host_id: Option<String>,
    /// **Required** under conditions. Keeps only resources that go with this instance type. Needed when
    /// system or data disks are asked for. Example: `ecs.g5.large`.
    pub instance_type: Option<String>,
    /// Keeps only resources that go with this kind of system disk.
    /// Here: `cloud`, `cloud_efficiency`, `cloud_ssd`, `cloud_essd`, `ephemeral_ssd`.
    /// Default: `cloud_efficiency`. Example: `cloud_ssd`.
    pub system_disk_category: Option<Open<DiskCategory>>,
    /// Keeps only resources that go with this kind of data disk.
    /// Here: `cloud`, `cloud_efficiency`, `cloud_ssd`, `cloud_essd`, `ephemeral_ssd`.
    /// Example: `cloud_ssd`.
    pub data_disk_category: Option<Open<DiskCategory>>,
    /// Keeps only resources for this kind of network. Example: `vpc`.
    pub network_category: Option<Open<NetworkCategory>>,
    /// Keeps only instance types with this number of vCPUs. Counts only while `DestinationResource` is
    /// `InstanceType`. Example: `2`.
    pub cores: Option<i32>,
    /// Keeps only instance types with this much memory. Counts only while `DestinationResource` is
    /// `InstanceType`. Unit: `GiB`. Example: `8.0`.
    pub memory: Option<f64>,
    /// Kind of product that availability is asked for.
    /// Here: `instance`, `disk`, `ddh`, `reservedinstance`. Example: `instance`.
    pub resource_type: Option<Open<ResourceType>>,
    /// How long a spot instance is safe from being taken back. Range: 0 to 6.
    pub spot_duration: Option<i32>,
    /// Whether the reserved instance applies to a whole region or to one zone.
    pub scope: Option<String>,
}

impl DescribeAvailableResourceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DestinationResource`, which is required.
    pub fn destination_resource(
        mut self,
        value: impl Into<Open<DestinationResource>>,
    ) -> Self {
        self.destination_resource = Some(value.into());
        self
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
    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(mut self, value: impl Into<Open<ChargeType>>) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }
    /// Sets `SpotStrategy`.
    pub fn spot_strategy(mut self, value: impl Into<Open<SpotStrategy>>) -> Self {
        self.spot_strategy = Some(value.into());
        self
    }
    /// Sets `IoOptimized`.
    pub fn io_optimized(mut self, value: impl Into<Open<IoOptimized>>) -> Self {
        self.io_optimized = Some(value.into());
        self
    }
    /// Sets `DedicatedHostId`.
    pub fn dedicated_host_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_id = Some(value.into());
        self
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `SystemDiskCategory`.
    pub fn system_disk_category(mut self, value: impl Into<Open<DiskCategory>>) -> Self {
        self.system_disk_category = Some(value.into());
        self
    }
    /// Sets `DataDiskCategory`.
    pub fn data_disk_category(mut self, value: impl Into<Open<DiskCategory>>) -> Self {
        self.data_disk_category = Some(value.into());
        self
    }
    /// Sets `NetworkCategory`.
    pub fn network_category(mut self, value: impl Into<Open<NetworkCategory>>) -> Self {
        self.network_category = Some(value.into());
        self
    }
    /// Sets `Cores`.
    #[inline]
    pub fn cores(mut self, value: i32) -> Self {
        self.cores = Some(value);
        self
    }
    /// Sets `Memory`.
    #[inline]
    pub fn memory(mut self, value: f64) -> Self {
        self.memory = Some(value);
        self
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<Open<ResourceType>>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `SpotDuration`.
    #[inline]
    pub fn spot_duration(mut self, value: i32) -> Self {
        self.spot_duration = Some(value);
        self
    }
    /// Sets `Scope`.
    pub fn scope(mut self, value: impl Into<String>) -> Self {
        self.scope = Some(value.into());
        self
    }
}

request! {
    DescribeAvailableResourceRequest {
        "DestinationResource" => destination_resource: query,
        "RegionId" => region_id: query,
        "ZoneId" => zone_id: query,
        "InstanceChargeType" => instance_charge_type: query,
        "SpotStrategy" => spot_strategy: query,
        "IoOptimized" => io_optimized: query,
        "DedicatedHostId" => dedicated_host_id: query,
        "InstanceType" => instance_type: query,
        "SystemDiskCategory" => system_disk_category: query,
        "DataDiskCategory" => data_disk_category: query,
        "NetworkCategory" => network_category: query,
        "Cores" => cores: query,
        "Memory" => memory: query,
        "ResourceType" => resource_type: query,
        "SpotDuration" => spot_duration: query,
        "Scope" => scope: query,
    }
}

impl Operation for DescribeAvailableResourceRequest {
    type Response = DescribeAvailableResourceResponse;
    type Error = DescribeAvailableResourceError;
    const INFO: OperationInfo = super::operation("DescribeAvailableResource")
        .required(&["DestinationResource", "RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeAvailableResourceError] = &[
        DescribeAvailableResourceError::InvalidRegionId,
        DescribeAvailableResourceError::UnavailableRegions,
        DescribeAvailableResourceError::InvalidInstanceChargeType,
        DescribeAvailableResourceError::InvalidParam,
        DescribeAvailableResourceError::InvalidResourceType,
        DescribeAvailableResourceError::InvalidDestinationResource,
        DescribeAvailableResourceError::InvalidIoOptimized,
        DescribeAvailableResourceError::InvalidNetworkCategory,
        DescribeAvailableResourceError::InvalidSpotStrategy,
        DescribeAvailableResourceError::InvalidDedicatedHostIdNotFound,
        DescribeAvailableResourceError::InvalidNetworkType,
        DescribeAvailableResourceError::InvalidResourceIdNotFound,
        DescribeAvailableResourceError::InvalidParamTypeAndCpuMemConflict,
        DescribeAvailableResourceError::InvalidParamCores,
        DescribeAvailableResourceError::InvalidParamMemory,
        DescribeAvailableResourceError::InvalidRegionIdMalFormed,
        DescribeAvailableResourceError::InvalidParameterScope,
        DescribeAvailableResourceError::OperationDeniedRegionIdNotSupported,
        DescribeAvailableResourceError::OperationDeniedFlavorNotSupported,
        DescribeAvailableResourceError::OperationDeniedTimestampNotSupported,
        DescribeAvailableResourceError::InvalidParameterResourceOwnerId,
        DescribeAvailableResourceError::InvalidRegionIdNotFound,
    ];
}

/// Response to [`DescribeAvailableResourceRequest`].
#[non_exhaustive]
pub struct DescribeAvailableResourceResponse {
    /// Zones of the region with what is on offer in each.
    pub available_zones: Vec<AvailableZone>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
}

response! {
    DescribeAvailableResourceResponse {
        "AvailableZones" => available_zones: list("AvailableZone"),
        "RequestId" => request_id: value,
    }
}

/// Zones of the region with what is on offer in each.
#[non_exhaustive]
pub struct AvailableZone {
    /// What is on offer in the zone, one entry for each kind of resource.
    pub available_resources: Vec<AvailableResource>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether anything that was asked for is on offer in the zone. Example: `Available`.
    pub status: Option<Open<Status>>,
    /// How well the resource is in stock. Example: `WithStock`.
    pub status_category: Option<Open<StatusCategory>>,
    /// ID of a zone, as [`DescribeZones`](super::Client::describe_zones) returned it.
    /// Example: `cn-hangzhou-e`.
    pub zone_id: Option<String>,
}

response! {
    AvailableZone {
        "AvailableResources" => available_resources: list("AvailableResource"),
        "RegionId" => region_id: value,
        "Status" => status: value,
        "StatusCategory" => status_category: value,
        "ZoneId" => zone_id: value,
    }
}

/// What is on offer in the zone, one entry for each kind of resource.
#[non_exhaustive]
pub struct AvailableResource {
    /// Each value on offer, with its stock.
    pub supported_resources: Vec<SupportedResource>,
    /// Kind of resource that the entries below are. Example: `InstanceType`.
    pub type_: Option<Open<DestinationResource>>,
}

response! {
    AvailableResource {
        "SupportedResources" => supported_resources: list("SupportedResource"),
        "Type" => type_: value,
    }
}

values! {
    /// Keeps only resources for this kind of network.
    pub enum NetworkCategory {
        /// A virtual private cloud (VPC).
        Vpc = "vpc",
        /// The classic network, outside any VPC.
        Classic = "classic",
    }
}

/// Errors that the documentation of [`DescribeAvailableResourceRequest`] names.
///
/// - [`InvalidRegionId`](super::DocumentedError::InvalidRegionId)
/// - [`UnavailableRegions`](super::DocumentedError::UnavailableRegions)
/// - [`InvalidInstanceChargeType`](super::DocumentedError::InvalidInstanceChargeType)
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`InvalidResourceType`](super::DocumentedError::InvalidResourceType)
/// - [`InvalidDestinationResource`](super::DocumentedError::InvalidDestinationResource)
/// - [`InvalidIoOptimized`](super::DocumentedError::InvalidIoOptimized)
/// - [`InvalidNetworkCategory`](super::DocumentedError::InvalidNetworkCategory)
/// - [`InvalidSpotStrategy`](super::DocumentedError::InvalidSpotStrategy)
/// - [`InvalidDedicatedHostIdNotFound`](super::DocumentedError::InvalidDedicatedHostIdNotFound), here with HTTP status 403
/// - [`InvalidNetworkType`](super::DocumentedError::InvalidNetworkType)
/// - [`InvalidResourceIdNotFound`](super::DocumentedError::InvalidResourceIdNotFound)
/// - [`InvalidParamTypeAndCpuMemConflict`](super::DocumentedError::InvalidParamTypeAndCpuMemConflict)
/// - [`InvalidParamCores`](super::DocumentedError::InvalidParamCores)
/// - [`InvalidParamMemory`](super::DocumentedError::InvalidParamMemory)
/// - [`InvalidRegionIdMalFormed`](super::DocumentedError::InvalidRegionIdMalFormed)
/// - [`InvalidParameterScope`](super::DocumentedError::InvalidParameterScope)
/// - [`OperationDeniedRegionIdNotSupported`](super::DocumentedError::OperationDeniedRegionIdNotSupported)
/// - [`OperationDeniedFlavorNotSupported`](super::DocumentedError::OperationDeniedFlavorNotSupported)
/// - [`OperationDeniedTimestampNotSupported`](super::DocumentedError::OperationDeniedTimestampNotSupported)
/// - [`InvalidParameterResourceOwnerId`](super::DocumentedError::InvalidParameterResourceOwnerId)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type DescribeAvailableResourceError = super::DocumentedError;
