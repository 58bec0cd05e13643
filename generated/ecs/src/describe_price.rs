// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePrice`, from `ecs/DescribePrice.md`.

use alicloud_runtime::codegen::*;

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
    /// Default: `instance`. Example: `instance`.
    pub resource_type: Option<Open<ResourceType>>,
    /// Image that the instance would be created from; the price of a Linux image when left out.
    /// Example: `centos_7_05_64_20G_alibase_20181212.vhd`.
    pub image_id: Option<String>,
    /// Instance type to price. Needed when `ResourceType` is `instance`. Example: `ecs.g6.large`.
    pub instance_type: Option<String>,
    /// Whether instances are I/O optimized. Those of old, retired types are not unless asked for.
    /// Default: `optimized`. Example: `optimized`.
    pub io_optimized: Option<Open<IoOptimized>>,
    /// Whether the instance is in a VPC or in the classic network. Default: `vpc`. Example: `vpc`.
    pub instance_network_type: Option<Open<InstanceNetworkType>>,
    /// Whether public network traffic is billed by bandwidth or by volume.
    /// Default: `PayByTraffic`. Example: `PayByTraffic`.
    pub internet_charge_type: Option<Open<InternetChargeType>>,
    /// Peak outbound public bandwidth. Range: 0 to 100. Unit: `Mbit/s`. Default: `0`. Example: `5`.
    pub internet_max_bandwidth_out: Option<i32>,
    /// System disk of the instance.
    pub system_disk: Option<SystemDisk>,
    /// Data disks, one entry for each disk.
    pub data_disk: Vec<DataDisk>,
    /// Time to price, counted in `PriceUnit`. Default: `1`. Example: `1`.
    pub period: Option<i32>,
    /// Unit of time that the price is for. Default: `Hour`. Example: `Year`.
    pub price_unit: Option<Open<PriceUnit>>,
    /// How many instances to price at once. Range: 1 to 1000. Default: `1`. Example: `1`.
    pub amount: Option<i32>,
    /// How often the elasticity assurance to be priced can be drawn on. Only unlimited use is sold.
    /// Default: `Unlimited`. Example: `Unlimited`.
    pub assurance_times: Option<String>,
    /// Instance types to price. Example: `ecs.g6.xlarge`.
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
    pub fn instance_network_type(
        mut self,
        value: impl Into<Open<InstanceNetworkType>>,
    ) -> Self {
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
    pub fn system_disk(mut self, value: impl Into<SystemDisk>) -> Self {
        self.system_disk = Some(value.into());
        self
    }
    /// Sets `DataDisk`.
    pub fn data_disk(
        mut self,
        value: impl IntoIterator<Item = impl Into<DataDisk>>,
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
    pub fn price_unit(mut self, value: impl Into<Open<PriceUnit>>) -> Self {
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
    }
}

impl Operation for DescribePriceRequest {
    type Response = DescribePriceResponse;
    type Error = DescribePriceError;
    const INFO: OperationInfo = super::operation("DescribePrice")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// What [`DescribePriceRequest`] is answered with.
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

/// System disk of the instance.
#[non_exhaustive]
pub struct SystemDisk {
    /// Kind of disk to use as the system disk, which sets its performance class. Example: `cloud_ssd`.
    pub category: Option<Open<Category>>,
    /// Size of the system disk, never smaller than the image.
    /// Range: 20 to 500. Unit: `GiB`. Example: `80`.
    pub size: Option<i32>,
    /// Performance level of an enhanced SSD used as the system disk; other kinds of disk have none.
    /// Default: `PL1`. Example: `PL1`.
    pub performance_level: Option<Open<PerformanceLevel>>,
}

impl SystemDisk {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<Open<Category>>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `Size`.
    #[inline]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }
    /// Sets `PerformanceLevel`.
    pub fn performance_level(
        mut self,
        value: impl Into<Open<PerformanceLevel>>,
    ) -> Self {
        self.performance_level = Some(value.into());
        self
    }
}

request! {
    SystemDisk {
        "Category" => category: field,
        "Size" => size: field,
        "PerformanceLevel" => performance_level: field,
    }
}

/// Data disks, one entry for each disk.
#[non_exhaustive]
pub struct DataDisk {
    /// Size of the data disk, not below that of the snapshot in `SnapshotId`, if there is one.
    /// Unit: `GiB`. Example: `2000`.
    pub size: Option<i32>,
    /// Kind of disk to create as the data disk, which sets its performance class.
    /// Example: `cloud_ssd`.
    pub category: Option<Open<Category>>,
    /// Performance level of an enhanced SSD used as the data disk; other kinds of disk have none.
    /// Default: `PL1`. Example: `PL1`.
    pub performance_level: Option<Open<PerformanceLevel>>,
}

impl DataDisk {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Size`.
    #[inline]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<Open<Category>>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `PerformanceLevel`.
    pub fn performance_level(
        mut self,
        value: impl Into<Open<PerformanceLevel>>,
    ) -> Self {
        self.performance_level = Some(value.into());
        self
    }
}

request! {
    DataDisk {
        "Size" => size: field,
        "Category" => category: field,
        "PerformanceLevel" => performance_level: field,
    }
}

/// Price and the discount rules behind it.
#[non_exhaustive]
pub struct PriceInfo {
    /// Price with and without discounts.
    pub price: Option<Price>,
    /// Promotions that went into the price.
    pub rules: Vec<Rule>,
}

response! {
    PriceInfo {
        "Price" => price: value,
        "Rules" => rules: list("Rule"),
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
}

response! {
    Price {
        "Currency" => currency: value,
        "DetailInfos" => detail_infos: list("ResourcePriceModel"),
        "DiscountPrice" => discount_price: value,
        "OriginalPrice" => original_price: value,
        "ReservedInstanceHourPrice" => reserved_instance_hour_price: value,
        "TradePrice" => trade_price: value,
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
}

response! {
    ResourcePriceModel {
        "DiscountPrice" => discount_price: value,
        "OriginalPrice" => original_price: value,
        "Resource" => resource: value,
        "SubRules" => sub_rules: list("Rule"),
        "TradePrice" => trade_price: value,
    }
}

/// Pricing rules that went into this part of the price.
#[non_exhaustive]
pub struct Rule {
    /// What the pricing rule grants. Example: `text`.
    pub description: Option<String>,
    /// ID of the pricing rule or promotion. Example: `587`.
    pub rule_id: Option<i64>,
}

response! {
    Rule {
        "Description" => description: value,
        "RuleId" => rule_id: value,
    }
}

values! {
    /// What to price; the value decides which other parameters are needed.
    pub enum ResourceType {
        /// Instances; needs `InstanceType`.
        Instance = "instance",
        /// Disks; needs `DataDisk.1.Category` and `DataDisk.1.Size`.
        Disk = "disk",
        /// Public bandwidth.
        Bandwidth = "bandwidth",
        /// A dedicated host, named by its `DedicatedHostId`.
        Ddh = "ddh",
        /// Elasticity assurance; needs `InstanceType`.
        ElasticityAssurance = "ElasticityAssurance",
        /// Capacity reservation; needs `InstanceType`.
        CapacityReservation = "CapacityReservation",
    }
}

values! {
    /// Whether instances are I/O optimized.
    pub enum IoOptimized {
        /// Not I/O optimized.
        None = "none",
        /// I/O optimized.
        Optimized = "optimized",
    }
}

values! {
    /// Whether the instance is in a VPC or in the classic network.
    pub enum InstanceNetworkType {
        /// The classic network, outside any VPC.
        Classic = "classic",
        /// A virtual private cloud (VPC).
        Vpc = "vpc",
    }
}

values! {
    /// Whether public network traffic is billed by bandwidth or by volume.
    pub enum InternetChargeType {
        /// Billed by the bandwidth set.
        PayByBandwidth = "PayByBandwidth",
        /// Billed by the volume transferred; bandwidths are mere ceilings then.
        PayByTraffic = "PayByTraffic",
    }
}

values! {
    /// Kind of disk to use as the system disk, which sets its performance class.
    pub enum Category {
        /// Basic disk.
        Cloud = "cloud",
        /// Ultra disk.
        CloudEfficiency = "cloud_efficiency",
        /// Standard SSD.
        CloudSsd = "cloud_ssd",
        /// Local SSD.
        EphemeralSsd = "ephemeral_ssd",
        /// Enhanced SSD (ESSD), whose performance level can be chosen.
        CloudEssd = "cloud_essd",
    }
}

values! {
    /// Performance level of an enhanced SSD used as the system disk; other kinds of disk have none.
    pub enum PerformanceLevel {
        /// At most 10,000 random operations a second.
        Pl0 = "PL0",
        /// At most 50,000 random operations a second.
        Pl1 = "PL1",
        /// At most 100,000 random operations a second.
        Pl2 = "PL2",
        /// At most 1,000,000 random operations a second.
        Pl3 = "PL3",
    }
}

values! {
    /// Unit of time that the price is for.
    pub enum PriceUnit {
        /// The price or period is counted by the month.
        Month = "Month",
        /// The price or period is counted by the year.
        Year = "Year",
        /// Price by the hour.
        Hour = "Hour",
        /// Price by the week.
        Week = "Week",
    }
}

values! {
    /// Spot strategy to price.
    pub enum SpotStrategy {
        /// Not a spot instance but ordinary pay-as-you-go.
        NoSpot = "NoSpot",
        /// Spot instance with a ceiling on its hourly price.
        SpotWithPriceLimit = "SpotWithPriceLimit",
        /// Spot instance at the market price, which never exceeds pay-as-you-go.
        SpotAsPriceGo = "SpotAsPriceGo",
    }
}

errors! {
    /// Errors that the documentation of [`DescribePriceRequest`] names.
    pub enum DescribePriceError {
        InvalidSpotAuthorized = "InvalidSpotAuthorized" ("400"), "", "The account is not cleared for this value of `SpotDuration`.";
        InvalidInstanceTypeValueUnauthorized = "InvalidInstanceType.ValueUnauthorized" ("400"), "", "The account is not cleared for this instance type.";
        InvalidInstanceTypeValueNotSupported = "InvalidInstanceType.ValueNotSupported" ("400"), "", "The instance type is unknown, or the account is not cleared for it.";
        InvalidInternetChargeTypeValueNotSupported = "InvalidInternetChargeType.ValueNotSupported" ("400"), "", "Traffic is billed in a way that the operation does not know or does not support.";
        InvalidInternetMaxBandwidthOutValueNotSupported = "InvalidInternetMaxBandwidthOut.ValueNotSupported" ("400"), "", "`InternetMaxBandwidthOut` is outside the range allowed.";
        InvalidSystemDiskCategoryValueNotSupported = "InvalidSystemDiskCategory.ValueNotSupported" ("400"), "", "`SystemDisk.Category` is unknown or not offered here.";
        InvalidDataDiskSizeValueNotSupported = "InvalidDataDiskSize.ValueNotSupported" ("400"), "", "A data disk is too small or too large for its category, or smaller than its snapshot.";
        InvalidDataDiskCategoryValueNotSupported = "InvalidDataDiskCategory.ValueNotSupported" ("400"), "", "The category of a data disk is unknown or not offered here.";
        InvalidParameterConflict = "InvalidParameter.Conflict" ("400"), "", "Parameters do not go together, such as an image and an instance type that it does not suit; the message may say which.";
        InvalidNetworkTypeMismatch = "InvalidNetworkType.Mismatch" ("400"), "", "Kinds of network do not match, such as those of two security groups or of the instance and its traffic billing.";
        InvalidDiskCategoryMismatch = "InvalidDiskCategory.Mismatch" ("400"), "", "The disk categories asked for cannot be combined.";
        InvalidIoOptimizedValueValueNotSupported = "InvalidIoOptimizedValue.ValueNotSupported" ("400"), "IoOptimized value not supported.", "`IoOptimized` is neither `none` nor `optimized`.";
        InvalidPeriod = "InvalidPeriod" ("400"), "", "`Period` is none of the lengths that can be bought.";
        InstanceDiskCategoryLimitExceed = "InstanceDiskCategoryLimitExceed" ("400"), "", "All disks of this category together would be larger than an instance may have.";
        InstanceDiskNumberLimitExceed = "InstanceDiskNumber.LimitExceed" ("400"), "", "The call asks for more disks than an instance may have.";
        InvalidDiskCategoryValueNotSupported = "InvalidDiskCategory.ValueNotSupported" ("400"), "", "The disk category is unknown or not offered here.";
        RegionUnauthorized = "RegionUnauthorized" ("400"), "%s", "The account may not use this region.";
        InvalidSystemDiskSizeValueNotSupported = "InvalidSystemDiskSize.ValueNotSupported" ("400"), "%s", "`SystemDisk.Size` is outside the range allowed.";
        InvalidSystemDiskSizeLessThanImageSize = "InvalidSystemDiskSize.LessThanImageSize" ("400"), "", "The system disk would be smaller than the image.";
        Throttling = "Throttling" ("400"), "", "Too many calls in a short time; wait and call more slowly.";
        PriceNotFound = "PriceNotFound" ("400"), "", "There is no price for what the parameters describe; change them.";
        InvalidResourceTypeValueNotSupported = "InvalidResourceType.ValueNotSupported" ("400"), "", "`ResourceType` names nothing that has a price, such as `instance` or `disk`.";
        InvalidPriceUnitValueNotSupported = "InvalidPriceUnit.ValueNotSupported" ("400"), "", "`PriceUnit` is none of `Hour`, `Week`, `Month` and `Year`, or not one that goes with the resource.";
        EncryptedOptionConflict = "EncryptedOption.Conflict" ("400"), "%s", "The parameters for disk encryption do not fit the rest of the call.";
        ImageNotSubscribed = "ImageNotSubscribed" ("403"), "", "The Marketplace image has not been bought by the account.";
        OperationDenied = "OperationDenied" ("403"), "", "The operation is refused for the resource, its zone, its network or the account; the message tells why.";
        InvalidSystemDiskCategoryValueUnauthorized = "InvalidSystemDiskCategory.ValueUnauthorized" ("403"), "", "The account is not cleared for system disks of this category.";
        ImageRemovedInMarket = "ImageRemovedInMarket" ("403"), "", "The Marketplace image, or the one that this custom image was built on, is no longer offered.";
        QuotaExceedPortableCloudDisk = "QuotaExceed.PortableCloudDisk" ("403"), "", "There are as many removable disks as are allowed.";
        Forbbiden = "Forbbiden" ("403"), "", "The caller may not use this resource.";
        InstanceDiskNumLimitExceed = "InstanceDiskNumLimitExceed" ("403"), "", "The call asks for more disks than an instance may have.";
        IoOptimizedNotSupported = "IoOptimized.NotSupported" ("403"), "", "The instance type or the image does not work with I/O optimization.";
        ImageNotSupportInstanceType = "ImageNotSupportInstanceType" ("403"), "", "The image does not run on instances of this type.";
        InvalidDiskSizeTooSmall = "InvalidDiskSize.TooSmall" ("403"), "", "The disk is to be smaller than its snapshot or than it is now.";
        InvalidDiskCategoryNotSupported = "InvalidDiskCategory.NotSupported" ("403"), "", "Disks of this category do not go with the instance type or the operation.";
        InvalidParameterResourceOwnerAccount = "InvalidParameter.ResourceOwnerAccount" ("403"), "ResourceOwnerAccount is Invalid.", "`ResourceOwnerAccount` does not name an account that the caller may act for.";
        InstanceTypeOffline = "InstanceType.Offline" ("403"), "%s", "The instance type has been withdrawn or is sold out; choose another one.";
        InvalidAmountMalformed = "InvalidAmount.Malformed" ("403"), "", "`Amount` is not a number that the operation accepts.";
        InvalidChargeTypeMarketImage = "InvalidChargeType.MarketImage" ("403"), "", "The Marketplace image is not sold with this way of billing.";
        InvalidDiskIdsNotFound = "InvalidDiskIds.NotFound" ("403"), "", "Some of the disks named do not exist.";
        PrePaidInstanceExpired = "PrePaidInstance.Expired" ("403"), "", "The subscription of the instance has run out.";
        InvalidActionUnauthorized = "InvalidAction.Unauthorized" ("403"), "", "The operation is unknown or not open to the caller.";
        InvalidImageIdNotFound = "InvalidImageId.NotFound" ("404"), "", "No image that the account can use has this ID in the region.";
        InvalidInstanceChargeTypeNotFound = "InvalidInstanceChargeType.NotFound" ("404"), "", "The way of billing is neither `PrePaid` nor `PostPaid`.";
        DependencyViolationIoOptimized = "DependencyViolation.IoOptimized" ("404"), "", "This instance type exists only as I/O optimized; set `IoOptimized` accordingly.";
        InvalidSystemDiskSizeLessThanMinSize = "InvalidSystemDiskSize.LessThanMinSize" ("404"), "", "The system disk would be smaller than is allowed.";
        InvalidSystemDiskSizeMoreThanMaxSize = "InvalidSystemDiskSize.MoreThanMaxSize" ("404"), "", "The system disk would be larger than is allowed.";
        InvalidInstanceTypeMissing = "InvalidInstanceType.Missing" ("404"), "", "Name the instance type to be priced in `InstanceType`; it was left out.";
        InvalidNetworkTypeValueNotSupported = "InvalidNetworkType.ValueNotSupported" ("404"), "", "`NetworkType` is none of the values that the operation knows.";
        InvalidDiskCategoryMissing = "InvalidDiskCategory.Missing" ("404"), "", "Give the category of the first data disk in `DataDisk.1.Category`; it was left out.";
        InvalidInstanceIdNotFound = "Invalid.InstanceId.NotFound" ("404"), "", "No instance of the account has this ID.";
        InvalidMarketImageNotFound = "InvalidMarketImage.NotFound" ("404"), "", "No Marketplace image has this ID.";
        InvalidDiskIdsNotPortable = "InvalidDiskIds.NotPortable" ("404"), "", "One of the disks is fixed to its instance and cannot be handled on its own.";
        InvalidSystemDiskNotFound = "InvalidSystemDisk.NotFound" ("404"), "", "The system disk named does not exist.";
        InvalidResourceGroupNotFound = "InvalidResourceGroup.NotFound" ("404"), "", "No resource group has this ID.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
    }
}
