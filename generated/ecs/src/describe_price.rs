// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePrice`, from `ecs/DescribePrice.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Disk, DiskCategory, InternetChargeType, IoOptimized, NetworkType, PerformanceLevel, PeriodUnit, RecurrenceRule, ResourceType, Rule, SpotStrategy};

/// Works out what a resource would cost as new; nothing is bought. What to send depends on the type
/// of resource.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribePriceRequest::new()
///     .region_id("cn-hangzhou")
///     .resource_type("instance")
///     .image_id("centos_7_05")
///     .instance_type("ecs.g6.large")
///     .instance_network_type("vpc");
/// let reply = client.describe_price(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePriceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// What to price; the value decides which other parameters are needed.
    /// Here: `instance`, `disk`, `ddh`, `bandwidth`, `ElasticityAssurance`, `CapacityReservation`.
    /// Default: `instance`. Example: `instance`.
    pub resource_type: Option<Open<ResourceType>>,
    /// Image that the instance would be created from; the price of a Linux image when left out.
    /// Example: `centos_7_05_64_20G_alibase_20181212.vhd`.
    pub image_id: Option<String>,
    /// **Required** under conditions. Instance type to price. Needed when `ResourceType` is `instance`.
    /// Example: `ecs.g6.large`.
    pub instance_type: Option<String>,
    /// Whether instances are I/O optimized. Those of old, retired types are not unless asked for.
    /// Default: `optimized`. Example: `optimized`.
    pub io_optimized: Option<Open<IoOptimized>>,
    /// Whether the instance is in a VPC or in the classic network. Default: `vpc`. Example: `vpc`.
    pub instance_network_type: Option<Open<NetworkType>>,
    /// Whether public network traffic is billed by bandwidth or by volume.
    /// Default: `PayByTraffic`. Example: `PayByTraffic`.
    pub internet_charge_type: Option<Open<InternetChargeType>>,
    /// Peak outbound public bandwidth. Range: 0 to 100. Unit: `Mbit/s`. Default: `0`. Example: `5`.
    pub internet_max_bandwidth_out: Option<i32>,
    /// System disk of the instance.
    pub system_disk: Option<Disk>,
    /// Data disks, one entry for each disk.
    pub data_disk: Vec<Disk>,
    /// Time to price, counted in `PriceUnit`. Default: `1`. Example: `1`.
    pub period: Option<i32>,
    /// Unit of time that the price is for. Here: `Month`, `Year`, `Hour`, `Week`.
    /// Default: `Hour`. Example: `Year`.
    pub price_unit: Option<Open<PeriodUnit>>,
    /// How many instances to price at once. Range: 1 to 1000. Default: `1`. Example: `1`.
    pub amount: Option<i32>,
    /// How often the elasticity assurance to be priced can be drawn on. Only unlimited use is sold.
    /// Default: `Unlimited`. Example: `Unlimited`.
    pub assurance_times: Option<String>,
    /// Instance types to price. Items: at most 100. Example: `ecs.g6.xlarge`.
    pub instance_type_list: Vec<String>,
    /// Dedicated host type to price. Example: `ddh.c5`.
    pub dedicated_host_type: Option<String>,
    /// Spot strategy to price. Counts only for a price by the hour. Example: `NoSpot`.
    pub spot_strategy: Option<Open<SpotStrategy>>,
    /// Protected time of the spot instance to price.
    /// Range: 0 to 6. Unit: `hours`. Default: `1`. Example: `1`.
    pub spot_duration: Option<i32>,
    /// ID of a zone, as [`DescribeZones`](super::Client::describe_zones) returned it.
    /// Example: `cn-hagzhou-i`.
    pub zone_id: Option<String>,
    /// How much of the price is paid up front.
    pub offering_type: Option<String>,
    /// How many instances to reserve.
    pub instance_amount: Option<i32>,
    /// Whether the reserved instance applies to a whole region or to one zone.
    pub scope: Option<String>,
    /// Operating system family that the item is for.
    pub platform: Option<String>,
    /// Size of the storage capacity unit (SCU), the amount of disk space it pays for.
    pub capacity: Option<i32>,
    /// How many there are of this: instance vCPU core.
    pub instance_cpu_core_count: Option<i32>,
    /// Carrier that the traffic or the probe uses.
    pub isp: Option<String>,
    /// Where instances on dedicated hosts are placed.
    pub scheduler_options: Option<SchedulerOptions>,
    /// When the resource that is priced would take effect.
    pub start_time: Option<String>,
    /// Rules that apply to the recurrence, one entry each. Items: at most 20.
    pub recurrence_rules: Vec<RecurrenceRule>,
}

impl DescribePriceRequest {
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
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<Open<ResourceType>>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `ImageId`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `IoOptimized`.
    pub fn io_optimized(mut self, value: impl Into<Open<IoOptimized>>) -> Self {
        self.io_optimized = Some(value.into());
        self
    }
    /// Sets `InstanceNetworkType`.
    pub fn instance_network_type(mut self, value: impl Into<Open<NetworkType>>) -> Self {
        self.instance_network_type = Some(value.into());
        self
    }
    /// Sets `InternetChargeType`.
    pub fn internet_charge_type(
        mut self,
        value: impl Into<Open<InternetChargeType>>,
    ) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }
    /// Sets `InternetMaxBandwidthOut`.
    #[inline]
    pub fn internet_max_bandwidth_out(mut self, value: i32) -> Self {
        self.internet_max_bandwidth_out = Some(value);
        self
    }
    /// Sets `SystemDisk`.
    pub fn system_disk(mut self, value: impl Into<Disk>) -> Self {
        self.system_disk = Some(value.into());
        self
    }
    /// Sets `DataDisk`.
    pub fn data_disk(
        mut self,
        value: impl IntoIterator<Item = impl Into<Disk>>,
    ) -> Self {
        self.data_disk = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Period`.
    #[inline]
    pub fn period(mut self, value: i32) -> Self {
        self.period = Some(value);
        self
    }
    /// Sets `PriceUnit`.
    pub fn price_unit(mut self, value: impl Into<Open<PeriodUnit>>) -> Self {
        self.price_unit = Some(value.into());
        self
    }
    /// Sets `Amount`.
    #[inline]
    pub fn amount(mut self, value: i32) -> Self {
        self.amount = Some(value);
        self
    }
    /// Sets `AssuranceTimes`.
    pub fn assurance_times(mut self, value: impl Into<String>) -> Self {
        self.assurance_times = Some(value.into());
        self
    }
    /// Sets `InstanceTypeList`.
    pub fn instance_type_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_type_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DedicatedHostType`.
    pub fn dedicated_host_type(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_type = Some(value.into());
        self
    }
    /// Sets `SpotStrategy`.
    pub fn spot_strategy(mut self, value: impl Into<Open<SpotStrategy>>) -> Self {
        self.spot_strategy = Some(value.into());
        self
    }
    /// Sets `SpotDuration`.
    #[inline]
    pub fn spot_duration(mut self, value: i32) -> Self {
        self.spot_duration = Some(value);
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `OfferingType`.
    pub fn offering_type(mut self, value: impl Into<String>) -> Self {
        self.offering_type = Some(value.into());
        self
    }
    /// Sets `InstanceAmount`.
    #[inline]
    pub fn instance_amount(mut self, value: i32) -> Self {
        self.instance_amount = Some(value);
        self
    }
    /// Sets `Scope`.
    pub fn scope(mut self, value: impl Into<String>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `Platform`.
    pub fn platform(mut self, value: impl Into<String>) -> Self {
        self.platform = Some(value.into());
        self
    }
    /// Sets `Capacity`.
    #[inline]
    pub fn capacity(mut self, value: i32) -> Self {
        self.capacity = Some(value);
        self
    }
    /// Sets `InstanceCpuCoreCount`.
    #[inline]
    pub fn instance_cpu_core_count(mut self, value: i32) -> Self {
        self.instance_cpu_core_count = Some(value);
        self
    }
    /// Sets `Isp`.
    pub fn isp(mut self, value: impl Into<String>) -> Self {
        self.isp = Some(value.into());
        self
    }
    /// Sets `SchedulerOptions`.
    pub fn scheduler_options(mut self, value: impl Into<SchedulerOptions>) -> Self {
        self.scheduler_options = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `RecurrenceRules`.
    pub fn recurrence_rules(
        mut self,
        value: impl IntoIterator<Item = impl Into<RecurrenceRule>>,
    ) -> Self {
        self.recurrence_rules = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribePriceRequest {
        "RegionId" => region_id: query,
        "ResourceType" => resource_type: query,
        "ImageId" => image_id: query,
        "InstanceType" => instance_type: query,
        "IoOptimized" => io_optimized: query,
        "InstanceNetworkType" => instance_network_type: query,
        "InternetChargeType" => internet_charge_type: query,
        "InternetMaxBandwidthOut" => internet_max_bandwidth_out: query,
        "SystemDisk" => system_disk: query,
        "DataDisk" => data_disk: query,
        "Period" => period: query,
        "PriceUnit" => price_unit: query,
        "Amount" => amount: query,
        "AssuranceTimes" => assurance_times: query,
        "InstanceTypeList" => instance_type_list: query,
        "DedicatedHostType" => dedicated_host_type: query,
        "SpotStrategy" => spot_strategy: query,
        "SpotDuration" => spot_duration: query,
        "ZoneId" => zone_id: query,
        "OfferingType" => offering_type: query,
        "InstanceAmount" => instance_amount: query,
        "Scope" => scope: query,
        "Platform" => platform: query,
        "Capacity" => capacity: query,
        "InstanceCpuCoreCount" => instance_cpu_core_count: query,
        "Isp" => isp: query,
        "SchedulerOptions" => scheduler_options: query,
        "StartTime" => start_time: query,
        "RecurrenceRules" => recurrence_rules: query,
    }
}

impl Operation for DescribePriceRequest {
    type Response = DescribePriceResponse;
    type Error = DescribePriceError;
    const INFO: OperationInfo = super::operation("DescribePrice")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribePriceError] = &[
        DescribePriceError::InvalidSpotAuthorized,
        DescribePriceError::InvalidInstanceTypeValueUnauthorized,
        DescribePriceError::InvalidInstanceTypeValueNotSupported,
        DescribePriceError::InvalidInternetChargeTypeValueNotSupported,
        DescribePriceError::InvalidInternetMaxBandwidthOutValueNotSupported,
        DescribePriceError::InvalidSystemDiskCategoryValueNotSupported,
        DescribePriceError::InvalidDataDiskSizeValueNotSupported,
        DescribePriceError::InvalidDataDiskCategoryValueNotSupported,
        DescribePriceError::InvalidParameterConflict,
        DescribePriceError::InvalidNetworkTypeMismatch,
        DescribePriceError::InvalidDiskCategoryMismatch,
        DescribePriceError::InvalidIoOptimizedValueValueNotSupported,
        DescribePriceError::InvalidPeriod,
        DescribePriceError::InstanceDiskCategoryLimitExceed,
        DescribePriceError::InstanceDiskNumberLimitExceed,
        DescribePriceError::InvalidDiskCategoryValueNotSupported,
        DescribePriceError::RegionUnauthorized,
        DescribePriceError::InvalidSystemDiskSizeValueNotSupported,
        DescribePriceError::InvalidSystemDiskSizeLessThanImageSize,
        DescribePriceError::Throttling,
        DescribePriceError::PriceNotFound,
        DescribePriceError::InvalidResourceTypeValueNotSupported,
        DescribePriceError::InvalidPriceUnitValueNotSupported,
        DescribePriceError::EncryptedOptionConflict,
        DescribePriceError::ImageNotSubscribed,
        DescribePriceError::OperationDenied,
        DescribePriceError::InvalidSystemDiskCategoryValueUnauthorized,
        DescribePriceError::ImageRemovedInMarket,
        DescribePriceError::QuotaExceedPortableCloudDisk,
        DescribePriceError::Forbbiden,
        DescribePriceError::InstanceDiskNumLimitExceed,
        DescribePriceError::IoOptimizedNotSupported,
        DescribePriceError::ImageNotSupportInstanceType,
        DescribePriceError::InvalidDiskSizeTooSmall,
        DescribePriceError::InvalidDiskCategoryNotSupported,
        DescribePriceError::InvalidParameterResourceOwnerAccount,
        DescribePriceError::InstanceTypeOffline,
        DescribePriceError::InvalidAmountMalformed,
        DescribePriceError::InvalidChargeTypeMarketImage,
        DescribePriceError::InvalidDiskIdsNotFound,
        DescribePriceError::PrePaidInstanceExpired,
        DescribePriceError::InvalidActionUnauthorized,
        DescribePriceError::InvalidImageIdNotFound,
        DescribePriceError::InvalidInstanceChargeTypeNotFound,
        DescribePriceError::DependencyViolationIoOptimized,
        DescribePriceError::InvalidSystemDiskSizeLessThanMinSize,
        DescribePriceError::InvalidSystemDiskSizeMoreThanMaxSize,
        DescribePriceError::InvalidInstanceTypeMissing,
        DescribePriceError::InvalidNetworkTypeValueNotSupported,
        DescribePriceError::InvalidDiskCategoryMissing,
        DescribePriceError::InvalidInstanceIdNotFound,
        DescribePriceError::InvalidMarketImageNotFound,
        DescribePriceError::InvalidDiskIdsNotPortable,
        DescribePriceError::InvalidSystemDiskNotFound,
        DescribePriceError::InvalidResourceGroupNotFound,
        DescribePriceError::InternalError,
        DescribePriceError::InvalidZoneId,
        DescribePriceError::ThrottlingUser,
        DescribePriceError::IncorrectImageStatus,
        DescribePriceError::InvalidPerformanceLevelMalformed,
        DescribePriceError::InvalidCapacityValueNotSupported,
        DescribePriceError::InvalidActivityNotSupported,
        DescribePriceError::InvalidEncryptedNotMatchEncryptAlgorithm,
        DescribePriceError::InvalidEncryptedNotMatchKmsKeyId,
        DescribePriceError::InvalidEncryptedNotMatchSnapshot,
        DescribePriceError::InvalidEncryptAlgorithmNotMatchSnapshot,
        DescribePriceError::InvalidKmsKeyIdNotMatchSnapshot,
        DescribePriceError::InvalidEncryptAlgorithm,
        DescribePriceError::InvalidAssuranceTimesNotSupported2,
        DescribePriceError::InvalidParameterPlatform,
        DescribePriceError::InvalidOperationInstanceRenewWithDowngradeInPlan,
        DescribePriceError::QuotaExceedBuyImage,
        DescribePriceError::OperationDeniedPerformanceLevelNotMatch,
        DescribePriceError::InvalidRegionIdNotSupportEncryptAlgorithm,
        DescribePriceError::InvalidIspTypeValueNotSupported,
        DescribePriceError::UnsupportedIspChargeType,
        DescribePriceError::UnsupportedIspClassicNetwork,
        DescribePriceError::InvalidIspBandwidthOut,
        DescribePriceError::UnsupportedIspNetworkChargeType,
        DescribePriceError::InvalidIspUID,
        DescribePriceError::UnsupportedIspRegion,
        DescribePriceError::InvalidInstanceTypeNotSupportDiskCategory,
        DescribePriceError::InvalidOperationPublicIpAddressNoStock,
        DescribePriceError::InvalidRegionIdNotFound,
        DescribePriceError::InvalidDedicatedHostTypeMissing,
        DescribePriceError::InvalidDedicatedHostIdNotFound,
    ];
}

/// Response to [`DescribePriceRequest`].
#[non_exhaustive]
pub struct DescribePriceResponse {
    /// Price and the discount rules behind it.
    pub price_info: Option<PriceInfo>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
}

response! {
    DescribePriceResponse {
        "PriceInfo" => price_info: value,
        "RequestId" => request_id: value,
    }
}

/// Where instances on dedicated hosts are placed.
#[non_exhaustive]
pub struct SchedulerOptions {
    /// ID of a dedicated host, as [`AllocateDedicatedHosts`](super::Client::allocate_dedicated_hosts)
    /// or [`DescribeDedicatedHosts`](super::Client::describe_dedicated_hosts) returned it.
    pub dedicated_host_id: Option<String>,
    /// What is done about the deployment set, as rules.
    pub deployment_set_strategy: Option<String>,
}

impl SchedulerOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DedicatedHostId`.
    pub fn dedicated_host_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_id = Some(value.into());
        self
    }
    /// Sets `DeploymentSetStrategy`.
    pub fn deployment_set_strategy(mut self, value: impl Into<String>) -> Self {
        self.deployment_set_strategy = Some(value.into());
        self
    }
}

request! {
    SchedulerOptions {
        "DedicatedHostId" => dedicated_host_id: field,
        "DeploymentSetStrategy" => deployment_set_strategy: field,
    }
}

/// Price and the discount rules behind it.
#[non_exhaustive]
pub struct PriceInfo {
    /// Price with and without discounts.
    pub price: Option<Price>,
    /// Promotions that went into the price.
    pub rules: Vec<Rule>,
    /// Price that applies to the related.
    pub related_price: Option<RelatedPrice>,
}

response! {
    PriceInfo {
        "Price" => price: value,
        "Rules" => rules: list("Rule"),
        "RelatedPrice" => related_price: value,
    }
}

/// Price with and without discounts.
#[non_exhaustive]
pub struct Price {
    /// Currency that the amounts are stated in. Example: `CNY`.
    pub currency: Option<String>,
    /// Belongs to a closed preview and cannot be relied on.
    pub detail_infos: Vec<ResourcePriceModel>,
    /// Amount that the discounts take off the price. Example: `655.2`.
    pub discount_price: Option<f64>,
    /// Price before discounts. Example: `4368`.
    pub original_price: Option<f64>,
    /// Hourly price that a reserved instance with no or partial upfront payment goes on costing.
    /// Example: `1`.
    pub reserved_instance_hour_price: Option<f64>,
    /// Price to be paid after discounts. Example: `3712.8`.
    pub trade_price: Option<f64>,
    /// The coupons that are concerned.
    pub coupons: Option<Value>,
    /// Identifiers of rules that went into the price.
    pub rule_id_set: Option<Value>,
    /// The promotions that are concerned.
    pub promotions: Option<Value>,
}

response! {
    Price {
        "Currency" => currency: value,
        "DetailInfos" => detail_infos: list("DetailInfo"),
        "DiscountPrice" => discount_price: value,
        "OriginalPrice" => original_price: value,
        "ReservedInstanceHourPrice" => reserved_instance_hour_price: value,
        "TradePrice" => trade_price: value,
        "Coupons" => coupons: value,
        "RuleIdSet" => rule_id_set: value,
        "Promotions" => promotions: value,
    }
}

/// Belongs to a closed preview and cannot be relied on.
#[non_exhaustive]
pub struct ResourcePriceModel {
    /// Amount that the discounts take off the price. Example: `655.2`.
    pub discount_price: Option<f64>,
    /// Price before discounts. Example: `4368`.
    pub original_price: Option<f64>,
    /// Which part of the order this price is for, such as the instance or its system disk.
    pub resource: Option<String>,
    /// Pricing rules that went into this part of the price.
    pub sub_rules: Vec<Rule>,
    /// Price to be paid after discounts. Example: `3712.8`.
    pub trade_price: Option<f64>,
    /// The attributes that are concerned.
    pub attributes: Option<Value>,
}

response! {
    ResourcePriceModel {
        "DiscountPrice" => discount_price: value,
        "OriginalPrice" => original_price: value,
        "Resource" => resource: value,
        "SubRules" => sub_rules: list("Rule"),
        "TradePrice" => trade_price: value,
        "Attributes" => attributes: value,
    }
}

/// Price that applies to the related.
#[non_exhaustive]
pub struct RelatedPrice {
    /// Price that applies to the marketplace image.
    pub marketplace_image_price: Option<MarketplaceImagePrice>,
}

response! {
    RelatedPrice {
        "MarketplaceImagePrice" => marketplace_image_price: value,
    }
}

/// Price that applies to the marketplace image.
#[non_exhaustive]
pub struct MarketplaceImagePrice {
    /// Currency that the amounts are stated in.
    pub currency: Option<String>,
    /// Price before discounts.
    pub original_price: Option<f64>,
    /// Amount that the discounts take off the price.
    pub discount_price: Option<f64>,
    /// Price to be paid after discounts.
    pub trade_price: Option<f64>,
}

response! {
    MarketplaceImagePrice {
        "Currency" => currency: value,
        "OriginalPrice" => original_price: value,
        "DiscountPrice" => discount_price: value,
        "TradePrice" => trade_price: value,
    }
}

/// Errors that the documentation of [`DescribePriceRequest`] names.
///
/// - [`InvalidSpotAuthorized`](super::DocumentedError::InvalidSpotAuthorized)
/// - [`InvalidInstanceTypeValueUnauthorized`](super::DocumentedError::InvalidInstanceTypeValueUnauthorized)
/// - [`InvalidInstanceTypeValueNotSupported`](super::DocumentedError::InvalidInstanceTypeValueNotSupported)
/// - [`InvalidInternetChargeTypeValueNotSupported`](super::DocumentedError::InvalidInternetChargeTypeValueNotSupported)
/// - [`InvalidInternetMaxBandwidthOutValueNotSupported`](super::DocumentedError::InvalidInternetMaxBandwidthOutValueNotSupported)
/// - [`InvalidSystemDiskCategoryValueNotSupported`](super::DocumentedError::InvalidSystemDiskCategoryValueNotSupported)
/// - [`InvalidDataDiskSizeValueNotSupported`](super::DocumentedError::InvalidDataDiskSizeValueNotSupported)
/// - [`InvalidDataDiskCategoryValueNotSupported`](super::DocumentedError::InvalidDataDiskCategoryValueNotSupported)
/// - [`InvalidParameterConflict`](super::DocumentedError::InvalidParameterConflict)
/// - [`InvalidNetworkTypeMismatch`](super::DocumentedError::InvalidNetworkTypeMismatch)
/// - [`InvalidDiskCategoryMismatch`](super::DocumentedError::InvalidDiskCategoryMismatch)
/// - [`InvalidIoOptimizedValueValueNotSupported`](super::DocumentedError::InvalidIoOptimizedValueValueNotSupported)
/// - [`InvalidPeriod`](super::DocumentedError::InvalidPeriod)
/// - [`InstanceDiskCategoryLimitExceed`](super::DocumentedError::InstanceDiskCategoryLimitExceed)
/// - [`InstanceDiskNumberLimitExceed`](super::DocumentedError::InstanceDiskNumberLimitExceed)
/// - [`InvalidDiskCategoryValueNotSupported`](super::DocumentedError::InvalidDiskCategoryValueNotSupported)
/// - [`RegionUnauthorized`](super::DocumentedError::RegionUnauthorized)
/// - [`InvalidSystemDiskSizeValueNotSupported`](super::DocumentedError::InvalidSystemDiskSizeValueNotSupported)
/// - [`InvalidSystemDiskSizeLessThanImageSize`](super::DocumentedError::InvalidSystemDiskSizeLessThanImageSize), here with HTTP status 400
/// - [`Throttling`](super::DocumentedError::Throttling)
/// - [`PriceNotFound`](super::DocumentedError::PriceNotFound)
/// - [`InvalidResourceTypeValueNotSupported`](super::DocumentedError::InvalidResourceTypeValueNotSupported)
/// - [`InvalidPriceUnitValueNotSupported`](super::DocumentedError::InvalidPriceUnitValueNotSupported)
/// - [`EncryptedOptionConflict`](super::DocumentedError::EncryptedOptionConflict)
/// - [`ImageNotSubscribed`](super::DocumentedError::ImageNotSubscribed)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied), here with HTTP status 403
/// - [`InvalidSystemDiskCategoryValueUnauthorized`](super::DocumentedError::InvalidSystemDiskCategoryValueUnauthorized)
/// - [`ImageRemovedInMarket`](super::DocumentedError::ImageRemovedInMarket)
/// - [`QuotaExceedPortableCloudDisk`](super::DocumentedError::QuotaExceedPortableCloudDisk)
/// - [`Forbbiden`](super::DocumentedError::Forbbiden), here with HTTP status 403
/// - [`InstanceDiskNumLimitExceed`](super::DocumentedError::InstanceDiskNumLimitExceed)
/// - [`IoOptimizedNotSupported`](super::DocumentedError::IoOptimizedNotSupported), here with HTTP status 403
/// - [`ImageNotSupportInstanceType`](super::DocumentedError::ImageNotSupportInstanceType)
/// - [`InvalidDiskSizeTooSmall`](super::DocumentedError::InvalidDiskSizeTooSmall)
/// - [`InvalidDiskCategoryNotSupported`](super::DocumentedError::InvalidDiskCategoryNotSupported)
/// - [`InvalidParameterResourceOwnerAccount`](super::DocumentedError::InvalidParameterResourceOwnerAccount)
/// - [`InstanceTypeOffline`](super::DocumentedError::InstanceTypeOffline)
/// - [`InvalidAmountMalformed`](super::DocumentedError::InvalidAmountMalformed)
/// - [`InvalidChargeTypeMarketImage`](super::DocumentedError::InvalidChargeTypeMarketImage)
/// - [`InvalidDiskIdsNotFound`](super::DocumentedError::InvalidDiskIdsNotFound)
/// - [`PrePaidInstanceExpired`](super::DocumentedError::PrePaidInstanceExpired)
/// - [`InvalidActionUnauthorized`](super::DocumentedError::InvalidActionUnauthorized)
/// - [`InvalidImageIdNotFound`](super::DocumentedError::InvalidImageIdNotFound)
/// - [`InvalidInstanceChargeTypeNotFound`](super::DocumentedError::InvalidInstanceChargeTypeNotFound)
/// - [`DependencyViolationIoOptimized`](super::DocumentedError::DependencyViolationIoOptimized)
/// - [`InvalidSystemDiskSizeLessThanMinSize`](super::DocumentedError::InvalidSystemDiskSizeLessThanMinSize)
/// - [`InvalidSystemDiskSizeMoreThanMaxSize`](super::DocumentedError::InvalidSystemDiskSizeMoreThanMaxSize)
/// - [`InvalidInstanceTypeMissing`](super::DocumentedError::InvalidInstanceTypeMissing)
/// - [`InvalidNetworkTypeValueNotSupported`](super::DocumentedError::InvalidNetworkTypeValueNotSupported)
/// - [`InvalidDiskCategoryMissing`](super::DocumentedError::InvalidDiskCategoryMissing), here with HTTP status 404
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound)
/// - [`InvalidMarketImageNotFound`](super::DocumentedError::InvalidMarketImageNotFound)
/// - [`InvalidDiskIdsNotPortable`](super::DocumentedError::InvalidDiskIdsNotPortable)
/// - [`InvalidSystemDiskNotFound`](super::DocumentedError::InvalidSystemDiskNotFound)
/// - [`InvalidResourceGroupNotFound`](super::DocumentedError::InvalidResourceGroupNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`InvalidZoneId`](super::DocumentedError::InvalidZoneId)
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`IncorrectImageStatus`](super::DocumentedError::IncorrectImageStatus)
/// - [`InvalidPerformanceLevelMalformed`](super::DocumentedError::InvalidPerformanceLevelMalformed)
/// - [`InvalidCapacityValueNotSupported`](super::DocumentedError::InvalidCapacityValueNotSupported)
/// - [`InvalidActivityNotSupported`](super::DocumentedError::InvalidActivityNotSupported)
/// - [`InvalidEncryptedNotMatchEncryptAlgorithm`](super::DocumentedError::InvalidEncryptedNotMatchEncryptAlgorithm)
/// - [`InvalidEncryptedNotMatchKmsKeyId`](super::DocumentedError::InvalidEncryptedNotMatchKmsKeyId)
/// - [`InvalidEncryptedNotMatchSnapshot`](super::DocumentedError::InvalidEncryptedNotMatchSnapshot)
/// - [`InvalidEncryptAlgorithmNotMatchSnapshot`](super::DocumentedError::InvalidEncryptAlgorithmNotMatchSnapshot)
/// - [`InvalidKmsKeyIdNotMatchSnapshot`](super::DocumentedError::InvalidKmsKeyIdNotMatchSnapshot)
/// - [`InvalidEncryptAlgorithm`](super::DocumentedError::InvalidEncryptAlgorithm)
/// - [`InvalidAssuranceTimesNotSupported2`](super::DocumentedError::InvalidAssuranceTimesNotSupported2)
/// - [`InvalidParameterPlatform`](super::DocumentedError::InvalidParameterPlatform)
/// - [`InvalidOperationInstanceRenewWithDowngradeInPlan`](super::DocumentedError::InvalidOperationInstanceRenewWithDowngradeInPlan)
/// - [`QuotaExceedBuyImage`](super::DocumentedError::QuotaExceedBuyImage)
/// - [`OperationDeniedPerformanceLevelNotMatch`](super::DocumentedError::OperationDeniedPerformanceLevelNotMatch)
/// - [`InvalidRegionIdNotSupportEncryptAlgorithm`](super::DocumentedError::InvalidRegionIdNotSupportEncryptAlgorithm)
/// - [`InvalidIspTypeValueNotSupported`](super::DocumentedError::InvalidIspTypeValueNotSupported)
/// - [`UnsupportedIspChargeType`](super::DocumentedError::UnsupportedIspChargeType)
/// - [`UnsupportedIspClassicNetwork`](super::DocumentedError::UnsupportedIspClassicNetwork)
/// - [`InvalidIspBandwidthOut`](super::DocumentedError::InvalidIspBandwidthOut)
/// - [`UnsupportedIspNetworkChargeType`](super::DocumentedError::UnsupportedIspNetworkChargeType)
/// - [`InvalidIspUID`](super::DocumentedError::InvalidIspUID)
/// - [`UnsupportedIspRegion`](super::DocumentedError::UnsupportedIspRegion)
/// - [`InvalidInstanceTypeNotSupportDiskCategory`](super::DocumentedError::InvalidInstanceTypeNotSupportDiskCategory)
/// - [`InvalidOperationPublicIpAddressNoStock`](super::DocumentedError::InvalidOperationPublicIpAddressNoStock)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidDedicatedHostTypeMissing`](super::DocumentedError::InvalidDedicatedHostTypeMissing)
/// - [`InvalidDedicatedHostIdNotFound`](super::DocumentedError::InvalidDedicatedHostIdNotFound)
pub type DescribePriceError = super::DocumentedError;
