// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRecommendInstanceType`, from `ecs/DescribeRecommendInstanceType.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ChargeType, DiskCategory, IoOptimized, NetworkType, SpotStrategy};

/// Suggests instance types that can stand in for one that is sold out or being withdrawn. In beta.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeRecommendInstanceTypeRequest::new()
///     .network_type("vpc")
///     .region_id("us-west-1")
///     .instance_type("ecs.s1.large");
/// let reply = client.describe_recommend_instance_type(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRecommendInstanceTypeRequest {
    /// **Required.** Whether a VPC or the classic network is meant. Default: `vpc`. Example: `vpc`.
    pub network_type: Option<Open<NetworkType>>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Instance type asked for. Excludes `Cores` and `Memory`. Example: `ecs.s1.large`.
    pub instance_type: Option<String>,
    /// Memory the recommended types should have. Given with `Cores`, a type has to match both.
    /// Unit: `GiB`. Example: `8.0`.
    pub memory: Option<f64>,
    /// vCPUs the recommended types should have. Given with `Memory`, a type has to match both.
    /// Example: `2`.
    pub cores: Option<i32>,
    /// Billing method of the instance. Default: `PostPaid`. Example: `PostPaid`.
    pub instance_charge_type: Option<Open<ChargeType>>,
    /// Whether the instance is a spot instance, and whether its price has a ceiling.
    /// Default: `NoSpot`. Example: `NoSpot`.
    pub spot_strategy: Option<Open<SpotStrategy>>,
    /// Highest hourly price that is acceptable. For spot instances it needs the strategy
    /// `SpotWithPriceLimit`. Example: `10.0`.
    pub max_price: Option<f64>,
    /// Instance families that limit the recommendation. Items: at most 20. Example: `ecs.g5`.
    pub instance_type_family: Vec<String>,
    /// What recommendations are ranked by: stock, price or novelty.
    /// Default: `InventoryFirst`. Example: `PriceFirst`.
    pub priority_strategy: Option<Open<PriorityStrategy>>,
    /// Whether instances are I/O optimized. Those of old, retired types are not unless asked for.
    /// Default: `optimized`. Example: `optimized`.
    pub io_optimized: Option<Open<IoOptimized>>,
    /// ID of a zone, as [`DescribeZones`](super::Client::describe_zones) returned it.
    /// Example: `cn-hangzhou-f`.
    pub zone_id: Option<String>,
    /// Kind of disk used as the system disk.
    /// Here: `cloud`, `cloud_efficiency`, `cloud_ssd`, `cloud_essd`. Example: `cloud_ssd`.
    pub system_disk_category: Option<Open<DiskCategory>>,
    /// Whether the recommendation is for a new instance or for changing an existing one.
    /// Default: `CREATE`. Example: `CREATE`.
    pub scene: Option<Open<Scene>>,
    /// Rank of the instance family: entry level, enterprise level, or entry level with CPU credits.
    pub instance_family_level: Option<String>,
    /// Whether to recommend only instance types of the zone given, or of the whole region.
    pub zone_match_mode: Option<String>,
}

impl DescribeRecommendInstanceTypeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NetworkType`, which is required.
    pub fn network_type(mut self, value: impl Into<Open<NetworkType>>) -> Self {
        self.network_type = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `Memory`.
    #[inline]
    pub fn memory(mut self, value: f64) -> Self {
        self.memory = Some(value);
        self
    }
    /// Sets `Cores`.
    #[inline]
    pub fn cores(mut self, value: i32) -> Self {
        self.cores = Some(value);
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
    /// Sets `MaxPrice`.
    #[inline]
    pub fn max_price(mut self, value: f64) -> Self {
        self.max_price = Some(value);
        self
    }
    /// Sets `InstanceTypeFamily`.
    pub fn instance_type_family(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_type_family = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `PriorityStrategy`.
    pub fn priority_strategy(
        mut self,
        value: impl Into<Open<PriorityStrategy>>,
    ) -> Self {
        self.priority_strategy = Some(value.into());
        self
    }
    /// Sets `IoOptimized`.
    pub fn io_optimized(mut self, value: impl Into<Open<IoOptimized>>) -> Self {
        self.io_optimized = Some(value.into());
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `SystemDiskCategory`.
    pub fn system_disk_category(mut self, value: impl Into<Open<DiskCategory>>) -> Self {
        self.system_disk_category = Some(value.into());
        self
    }
    /// Sets `Scene`.
    pub fn scene(mut self, value: impl Into<Open<Scene>>) -> Self {
        self.scene = Some(value.into());
        self
    }
    /// Sets `InstanceFamilyLevel`.
    pub fn instance_family_level(mut self, value: impl Into<String>) -> Self {
        self.instance_family_level = Some(value.into());
        self
    }
    /// Sets `ZoneMatchMode`.
    pub fn zone_match_mode(mut self, value: impl Into<String>) -> Self {
        self.zone_match_mode = Some(value.into());
        self
    }
}

request! {
    DescribeRecommendInstanceTypeRequest {
        "NetworkType" => network_type: query,
        "RegionId" => region_id: query,
        "InstanceType" => instance_type: query,
        "Memory" => memory: query,
        "Cores" => cores: query,
        "InstanceChargeType" => instance_charge_type: query,
        "SpotStrategy" => spot_strategy: query,
        "MaxPrice" => max_price: query,
        "InstanceTypeFamily" => instance_type_family: query,
        "PriorityStrategy" => priority_strategy: query,
        "IoOptimized" => io_optimized: query,
        "ZoneId" => zone_id: query,
        "SystemDiskCategory" => system_disk_category: query,
        "Scene" => scene: query,
        "InstanceFamilyLevel" => instance_family_level: query,
        "ZoneMatchMode" => zone_match_mode: query,
    }
}

impl Operation for DescribeRecommendInstanceTypeRequest {
    type Response = DescribeRecommendInstanceTypeResponse;
    type Error = DescribeRecommendInstanceTypeError;
    const INFO: OperationInfo = super::operation("DescribeRecommendInstanceType")
        .required(&["NetworkType", "RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeRecommendInstanceTypeError] = &[
        DescribeRecommendInstanceTypeError::InvalidNetworkTypeValueNotSupported,
        DescribeRecommendInstanceTypeError::InvalidPriorityStrategyValueNotSupported,
        DescribeRecommendInstanceTypeError::InvalidRegionIdMalFormed,
        DescribeRecommendInstanceTypeError::RecommendEmptyInstanceTypeNotAuthorized,
        DescribeRecommendInstanceTypeError::RecommendEmptyInstanceTypeSoldOut,
        DescribeRecommendInstanceTypeError::RecommendEmptyDiskCategoryNotRecommended,
        DescribeRecommendInstanceTypeError::InvalidSpotStrategyValueNotSupported,
        DescribeRecommendInstanceTypeError::InvalidInstanceChargeTypeNotFound,
        DescribeRecommendInstanceTypeError::InvalidParamTypeAndCpuMemConflict,
        DescribeRecommendInstanceTypeError::InvalidIoOptimizedNotFound,
        DescribeRecommendInstanceTypeError::InvalidDiskCategoryNotFound,
        DescribeRecommendInstanceTypeError::InvalidInstanceTypeFamilyNotFound,
        DescribeRecommendInstanceTypeError::InvalidMaxPriceNotSupported,
        DescribeRecommendInstanceTypeError::InvalidZoneIdMalFormed,
        DescribeRecommendInstanceTypeError::InvalidInstanceTypeNotSupported,
        DescribeRecommendInstanceTypeError::InvalidZoneIdValueNotSupported,
        DescribeRecommendInstanceTypeError::InvalidCoreAndMemoryValueNotSupported,
        DescribeRecommendInstanceTypeError::QuotaExceedAfterpayInstance,
        DescribeRecommendInstanceTypeError::RecommendEmptyPerformanceNotSatisfied,
        DescribeRecommendInstanceTypeError::RecommendEmptyPriceNotSatisfied,
        DescribeRecommendInstanceTypeError::RecommendEmptyQuotaNotSatisfied,
        DescribeRecommendInstanceTypeError::RecommendEmptyIzNotMatched,
        DescribeRecommendInstanceTypeError::RecommendEmptyInstanceTypeNotMatched,
        DescribeRecommendInstanceTypeError::InvalidSceneValueNotSupported,
        DescribeRecommendInstanceTypeError::RecommendEmptyInstanceTypeFamilyNotMatched,
        DescribeRecommendInstanceTypeError::RecommendEmptyGenerationNotMatch,
        DescribeRecommendInstanceTypeError::RecommendEmptyNetworkTypeNotSupported,
        DescribeRecommendInstanceTypeError::InvalidInstanceFamilyLevelNotSupported,
        DescribeRecommendInstanceTypeError::InvalidRegionIdNotFound,
    ];
}

/// Response to [`DescribeRecommendInstanceTypeRequest`].
#[non_exhaustive]
pub struct DescribeRecommendInstanceTypeResponse {
    /// Recommended instance types.
    pub data: Vec<RecommendInstanceType>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
}

response! {
    DescribeRecommendInstanceTypeResponse {
        "Data" => data: list("RecommendInstanceType"),
        "RequestId" => request_id: value,
    }
}

/// Recommended instance types.
#[non_exhaustive]
pub struct RecommendInstanceType {
    /// Code under which the instance type is sold. Example: `ecs`.
    pub commodity_code: Option<String>,
    /// Billing method of the instance. Example: `PostPaid`.
    pub instance_charge_type: Option<String>,
    /// Instance type, which sets vCPUs, memory and the like;
    /// [`DescribeInstanceTypes`](super::Client::describe_instance_types) lists them.
    pub instance_type: Option<InstanceType>,
    /// Rank of the recommendation. Example: `2`.
    pub priority: Option<i32>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether the recommendation is for a new instance or for changing an existing one.
    /// Example: `CREATE`.
    pub scene: Option<String>,
    /// Whether the instance is a spot instance, and whether its price has a ceiling.
    /// Example: `NoSpot`.
    pub spot_strategy: Option<String>,
    /// Zones, with what is on offer in each.
    pub zones: Vec<Zone>,
    /// ID of a zone, as [`DescribeZones`](super::Client::describe_zones) returned it.
    /// Example: `cn-hangzhou-h`.
    pub zone_id: Option<String>,
    /// Whether a VPC or the classic network is meant. Example: `vpc`.
    pub network_type: Option<String>,
}

response! {
    RecommendInstanceType {
        "CommodityCode" => commodity_code: value,
        "InstanceChargeType" => instance_charge_type: value,
        "InstanceType" => instance_type: value,
        "Priority" => priority: value,
        "RegionId" => region_id: value,
        "Scene" => scene: value,
        "SpotStrategy" => spot_strategy: value,
        "Zones" => zones: list("zone"),
        "ZoneId" => zone_id: value,
        "NetworkType" => network_type: value,
    }
}

/// Instance type, which sets vCPUs, memory and the like; `DescribeInstanceTypes` lists them.
#[non_exhaustive]
pub struct InstanceType {
    /// How many vCPUs the instance type has. Example: `1`.
    pub cores: Option<i32>,
    /// Generation of the instance family; a higher one is newer. Example: `ecs-1`.
    pub generation: Option<String>,
    /// Instance type, which sets vCPUs, memory and the like;
    /// [`DescribeInstanceTypes`](super::Client::describe_instance_types) lists them.
    /// Example: `ecs.s1.large`.
    pub instance_type: Option<String>,
    /// Instance family, the group of instance types that share the same hardware. Example: `ecs.s1`.
    pub instance_type_family: Option<String>,
    /// Memory of the instance or instance type. Unit: `MiB`. Example: `8192`.
    pub memory: Option<i32>,
    /// Whether the instance type is I/O optimized. Example: `optimized`.
    pub support_io_optimized: Option<String>,
}

response! {
    InstanceType {
        "Cores" => cores: value,
        "Generation" => generation: value,
        "InstanceType" => instance_type: value,
        "InstanceTypeFamily" => instance_type_family: value,
        "Memory" => memory: value,
        "SupportIoOptimized" => support_io_optimized: value,
    }
}

/// Zones, with what is on offer in each.
#[non_exhaustive]
pub struct Zone {
    /// Kinds of network that are supported. Example: `vpc`.
    pub network_types: Vec<String>,
    /// Zone in which the instance type is on offer. Example: `cn-hangzhou-f`.
    pub zone_no: Option<String>,
}

response! {
    Zone {
        "NetworkTypes" => network_types: list("NetworkType"),
        "ZoneNo" => zone_no: value,
    }
}

values! {
    /// What recommendations are ranked by: stock, price or novelty.
    pub enum PriorityStrategy {
        /// Types with good stock come first.
        InventoryFirst = "InventoryFirst",
        /// Types with the lowest hourly price of a vCPU come first.
        PriceFirst = "PriceFirst",
        /// The newest types come first.
        NewProductFirst = "NewProductFirst",
    }
}

values! {
    /// Whether the recommendation is for a new instance or for changing an existing one.
    pub enum Scene {
        /// Change of an existing instance, up or down.
        Upgrade = "UPGRADE",
        /// Creation of a new instance.
        Create = "CREATE",
    }
}

/// Errors that the documentation of [`DescribeRecommendInstanceTypeRequest`] names.
///
/// - [`InvalidNetworkTypeValueNotSupported`](super::DocumentedError::InvalidNetworkTypeValueNotSupported), here with HTTP status 400
/// - [`InvalidPriorityStrategyValueNotSupported`](super::DocumentedError::InvalidPriorityStrategyValueNotSupported)
/// - [`InvalidRegionIdMalFormed`](super::DocumentedError::InvalidRegionIdMalFormed)
/// - [`RecommendEmptyInstanceTypeNotAuthorized`](super::DocumentedError::RecommendEmptyInstanceTypeNotAuthorized)
/// - [`RecommendEmptyInstanceTypeSoldOut`](super::DocumentedError::RecommendEmptyInstanceTypeSoldOut)
/// - [`RecommendEmptyDiskCategoryNotRecommended`](super::DocumentedError::RecommendEmptyDiskCategoryNotRecommended)
/// - [`InvalidSpotStrategyValueNotSupported`](super::DocumentedError::InvalidSpotStrategyValueNotSupported)
/// - [`InvalidInstanceChargeTypeNotFound`](super::DocumentedError::InvalidInstanceChargeTypeNotFound), here with HTTP status 400
/// - [`InvalidParamTypeAndCpuMemConflict`](super::DocumentedError::InvalidParamTypeAndCpuMemConflict), here with HTTP status 400
/// - [`InvalidIoOptimizedNotFound`](super::DocumentedError::InvalidIoOptimizedNotFound)
/// - [`InvalidDiskCategoryNotFound`](super::DocumentedError::InvalidDiskCategoryNotFound)
/// - [`InvalidInstanceTypeFamilyNotFound`](super::DocumentedError::InvalidInstanceTypeFamilyNotFound)
/// - [`InvalidMaxPriceNotSupported`](super::DocumentedError::InvalidMaxPriceNotSupported)
/// - [`InvalidZoneIdMalFormed`](super::DocumentedError::InvalidZoneIdMalFormed)
/// - [`InvalidInstanceTypeNotSupported`](super::DocumentedError::InvalidInstanceTypeNotSupported)
/// - [`InvalidZoneIdValueNotSupported`](super::DocumentedError::InvalidZoneIdValueNotSupported), here with HTTP status 400
/// - [`InvalidCoreAndMemoryValueNotSupported`](super::DocumentedError::InvalidCoreAndMemoryValueNotSupported)
/// - [`QuotaExceedAfterpayInstance`](super::DocumentedError::QuotaExceedAfterpayInstance)
/// - [`RecommendEmptyPerformanceNotSatisfied`](super::DocumentedError::RecommendEmptyPerformanceNotSatisfied)
/// - [`RecommendEmptyPriceNotSatisfied`](super::DocumentedError::RecommendEmptyPriceNotSatisfied)
/// - [`RecommendEmptyQuotaNotSatisfied`](super::DocumentedError::RecommendEmptyQuotaNotSatisfied)
/// - [`RecommendEmptyIzNotMatched`](super::DocumentedError::RecommendEmptyIzNotMatched)
/// - [`RecommendEmptyInstanceTypeNotMatched`](super::DocumentedError::RecommendEmptyInstanceTypeNotMatched)
/// - [`InvalidSceneValueNotSupported`](super::DocumentedError::InvalidSceneValueNotSupported)
/// - [`RecommendEmptyInstanceTypeFamilyNotMatched`](super::DocumentedError::RecommendEmptyInstanceTypeFamilyNotMatched)
/// - [`RecommendEmptyGenerationNotMatch`](super::DocumentedError::RecommendEmptyGenerationNotMatch)
/// - [`RecommendEmptyNetworkTypeNotSupported`](super::DocumentedError::RecommendEmptyNetworkTypeNotSupported)
/// - [`InvalidInstanceFamilyLevelNotSupported`](super::DocumentedError::InvalidInstanceFamilyLevelNotSupported)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type DescribeRecommendInstanceTypeError = super::DocumentedError;
