// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeZones`, from `ecs/DescribeZones.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AcceptLanguage, ChargeType, DiskCategory, SpotStrategy};

/// Lists the zones of a region with some of what they offer. For what is on sale call
/// [`DescribeAvailableResource`](super::Client::describe_available_resource).
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeZonesRequest::new()
///     .region_id("cn-hangzhou")
///     .instance_charge_type("PostPaid")
///     .spot_strategy("NoSpot");
/// let reply = client.describe_zones(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeZonesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Keeps only what the zones offer with this billing method.
    /// Default: `PostPaid`. Example: `PostPaid`.
    pub instance_charge_type: Option<Open<ChargeType>>,
    /// Spot strategy that the zones must support. Only for pay-as-you-go.
    /// Default: `NoSpot`. Example: `NoSpot`.
    pub spot_strategy: Option<Open<SpotStrategy>>,
    /// Language that the names of regions and zones are returned in.
    /// Default: `zh-CN`. Example: `zh-CN`.
    pub accept_language: Option<Open<AcceptLanguage>>,
    /// Whether details of each zone are returned, or just the zones.
    pub verbose: Option<bool>,
}

impl DescribeZonesRequest {
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
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<Open<AcceptLanguage>>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
    /// Sets `Verbose`.
    #[inline]
    pub fn verbose(mut self, value: bool) -> Self {
        self.verbose = Some(value);
        self
    }
}

request! {
    DescribeZonesRequest {
        "RegionId" => region_id: query,
        "InstanceChargeType" => instance_charge_type: query,
        "SpotStrategy" => spot_strategy: query,
        "AcceptLanguage" => accept_language: query,
        "Verbose" => verbose: query,
    }
}

impl Operation for DescribeZonesRequest {
    type Response = DescribeZonesResponse;
    type Error = DescribeZonesError;
    const INFO: OperationInfo = super::operation("DescribeZones")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeZonesError] = &[
        DescribeZonesError::InvalidRegionIdNotFound,
        DescribeZonesError::InvalidInstanceChargeTypeNotFound,
        DescribeZonesError::InvalidSpotStrategy2,
        DescribeZonesError::InvalidAcceptLanguageNotFound,
        DescribeZonesError::InvalidRegionNotFound,
    ];
}

/// Response to [`DescribeZonesRequest`].
#[non_exhaustive]
pub struct DescribeZonesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// Zones, with what is on offer in each.
    pub zones: Vec<Zone>,
}

response! {
    DescribeZonesResponse {
        "RequestId" => request_id: value,
        "Zones" => zones: list("Zone"),
    }
}

/// Zones, with what is on offer in each.
#[non_exhaustive]
pub struct Zone {
    /// Dedicated host types that can be created in the zone. Example: `text`.
    pub available_dedicated_host_types: Vec<String>,
    /// Disk categories offered in the zone. Example: `cloud`.
    pub available_disk_categories: Vec<String>,
    /// Instance types that can be created in the zone. Example: `c5`.
    pub available_instance_types: Vec<String>,
    /// Kinds of resources that can be created in the zone. Example: `DedicatedHost`.
    pub available_resource_creation: Vec<String>,
    /// What can be created in the zone: families, types, disks and networks.
    pub available_resources: Vec<ResourcesInfo>,
    /// Categories of shared storage offered in the zone. Example: `san_ssd`.
    pub available_volume_categories: Vec<String>,
    /// Generations of dedicated hosts offered in the zone. Example: `I`.
    pub dedicated_host_generations: Vec<String>,
    /// Name of the region or zone in the language asked for. Example: `text`.
    pub local_name: Option<String>,
    /// ID of a zone, as [`DescribeZones`](super::Client::describe_zones) returned it.
    /// Example: `cn-hangzhou-g`.
    pub zone_id: Option<String>,
    /// Whether the zone is an ordinary one or of a special kind, such as a CloudBox.
    /// Example: `AvailabilityZone`.
    pub zone_type: Option<String>,
}

response! {
    Zone {
        "AvailableDedicatedHostTypes" => available_dedicated_host_types: list("DedicatedHostType"),
        "AvailableDiskCategories" => available_disk_categories: list("DiskCategories"),
        "AvailableInstanceTypes" => available_instance_types: list("InstanceTypes"),
        "AvailableResourceCreation" => available_resource_creation: list("ResourceTypes"),
        "AvailableResources" => available_resources: list("ResourcesInfo"),
        "AvailableVolumeCategories" => available_volume_categories: list("VolumeCategories"),
        "DedicatedHostGenerations" => dedicated_host_generations: list("DedicatedHostGeneration"),
        "LocalName" => local_name: value,
        "ZoneId" => zone_id: value,
        "ZoneType" => zone_type: value,
    }
}

/// What can be created in the zone: families, types, disks and networks.
#[non_exhaustive]
pub struct ResourcesInfo {
    /// Disk categories that data disks can have in the zone.
    /// Here: `cloud`, `cloud_efficiency`, `cloud_ssd`, `cloud_essd`, `ephemeral_ssd`.
    /// Example: `cloud_ssd`.
    pub data_disk_categories: Vec<Open<DiskCategory>>,
    /// Generations of instance families offered in the zone. Example: `Ⅳ`.
    pub instance_generations: Vec<String>,
    /// Instance families that can be created in the zone. Example: `["d1", "d1ne"]`.
    pub instance_type_families: Vec<String>,
    /// Instance types that can be created in the zone. Example: `["ecs.g5.large"]`.
    pub instance_types: Vec<String>,
    /// Whether instances are I/O optimized. Those of old, retired types are not unless asked for.
    /// Example: `true`.
    pub io_optimized: Option<bool>,
    /// Kinds of network that are supported. Example: `VPC`.
    pub network_types: Vec<Open<NetworkType>>,
    /// Disk categories that system disks can have in the zone.
    /// Here: `cloud`, `cloud_efficiency`, `cloud_ssd`. Example: `cloud_ssd`.
    pub system_disk_categories: Vec<Open<DiskCategory>>,
}

response! {
    ResourcesInfo {
        "DataDiskCategories" => data_disk_categories: list("supportedDataDiskCategory"),
        "InstanceGenerations" => instance_generations: list("supportedInstanceGeneration"),
        "InstanceTypeFamilies" => instance_type_families: list("supportedInstanceTypeFamily"),
        "InstanceTypes" => instance_types: list("supportedInstanceType"),
        "IoOptimized" => io_optimized: value,
        "NetworkTypes" => network_types: list("supportedNetworkCategory"),
        "SystemDiskCategories" => system_disk_categories: list("supportedSystemDiskCategory"),
    }
}

values! {
    /// Kinds of network that are supported.
    pub enum NetworkType {
        /// A virtual private cloud (VPC).
        Vpc = "VPC",
        /// The classic network, outside any VPC.
        Classic = "Classic",
    }
}

/// Errors that the documentation of [`DescribeZonesRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidInstanceChargeTypeNotFound`](super::DocumentedError::InvalidInstanceChargeTypeNotFound)
/// - [`InvalidSpotStrategy2`](super::DocumentedError::InvalidSpotStrategy2)
/// - [`InvalidAcceptLanguageNotFound`](super::DocumentedError::InvalidAcceptLanguageNotFound)
/// - [`InvalidRegionNotFound`](super::DocumentedError::InvalidRegionNotFound), here with HTTP status 404
pub type DescribeZonesError = super::DocumentedError;
