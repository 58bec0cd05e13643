// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceModificationPrice`, from `ecs/DescribeInstanceModificationPrice.md`.

use alicloud_runtime::codegen::*;

/// Works out what it would cost to upgrade a subscription instance or to add subscription data
/// disks to it.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeInstanceModificationPriceRequest::new()
///     .instance_id("i-bp1f2o4ldh8l****")
///     .region_id("cn-hangzhou")
///     .instance_type("ecs.g6e.large");
/// let reply = client.describe_instance_modification_price(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceModificationPriceRequest {
    /// **Required.** Instance whose upgrade is to be priced. Example: `i-bp1f2o4ldh8l****`.
    pub instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Instance type to change to;
    /// [`DescribeResourcesModification`](super::Client::describe_resources_modification) tells which
    /// ones are possible. Example: `ecs.g6e.large`.
    pub instance_type: Option<String>,
    /// System disk of the instance.
    pub system_disk: Option<SystemDisk>,
    /// Data disks, one entry for each disk. Items: at most 16.
    pub data_disk: Vec<DataDisk>,
}

impl DescribeInstanceModificationPriceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
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
}

request! {
    DescribeInstanceModificationPriceRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "InstanceType" => instance_type: query,
        "SystemDisk" => system_disk: query,
        "DataDisk" => data_disk: query,
    }
}

impl Operation for DescribeInstanceModificationPriceRequest {
    type Response = DescribeInstanceModificationPriceResponse;
    type Error = DescribeInstanceModificationPriceError;
    const INFO: OperationInfo = super::operation("DescribeInstanceModificationPrice")
        .required(&["InstanceId", "RegionId"])
        .region("RegionId")
        .read_only();
}

/// What [`DescribeInstanceModificationPriceRequest`] is answered with.
#[non_exhaustive]
pub struct DescribeInstanceModificationPriceResponse {
    /// Price and the discount rules behind it.
    pub price_info: Option<PriceInfo>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A3DC3196-379B-4F32-A2C5-B937134FAD8A`.
    pub request_id: Option<String>,
}

response! {
    DescribeInstanceModificationPriceResponse {
        "PriceInfo" => price_info: value,
        "RequestId" => request_id: value,
    }
}

/// System disk of the instance.
#[non_exhaustive]
pub struct SystemDisk {
    /// Kind of disk to use as the system disk, which sets its performance class. Example: `cloud_ssd`.
    pub category: Option<Open<Category>>,
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
}

request! {
    SystemDisk {
        "Category" => category: field,
    }
}

/// Data disks, one entry for each disk.
#[non_exhaustive]
pub struct DataDisk {
    /// Kind of the subscription data disk that the price of adding it is asked for.
    /// Example: `cloud_essd`.
    pub category: Option<Open<DataDiskCategory>>,
    /// Size of the data disk, not below that of the snapshot in `SnapshotId`, if there is one.
    /// Unit: `GiB`. Example: `100`.
    pub size: Option<i32>,
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
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<Open<DataDiskCategory>>) -> Self {
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
    DataDisk {
        "Category" => category: field,
        "Size" => size: field,
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
    pub currency: Option<Open<Currency>>,
    /// Amount that the discounts take off the price. Example: `61.320`.
    pub discount_price: Option<f64>,
    /// Price before discounts. Example: `175.200`.
    pub original_price: Option<f64>,
    /// Price to be paid after discounts. Example: `113.880`.
    pub trade_price: Option<f64>,
}

response! {
    Price {
        "Currency" => currency: value,
        "DiscountPrice" => discount_price: value,
        "OriginalPrice" => original_price: value,
        "TradePrice" => trade_price: value,
    }
}

/// Promotions that went into the price.
#[non_exhaustive]
pub struct Rule {
    /// What the promotion grants. Example: `text`.
    pub description: Option<String>,
    /// ID of the pricing rule or promotion. Example: `1234567890`.
    pub rule_id: Option<i64>,
}

response! {
    Rule {
        "Description" => description: value,
        "RuleId" => rule_id: value,
    }
}

values! {
    /// Kind of disk to use as the system disk, which sets its performance class.
    pub enum Category {
        /// Ultra disk.
        CloudEfficiency = "cloud_efficiency",
        /// Standard SSD.
        CloudSsd = "cloud_ssd",
    }
}

values! {
    /// Kind of the subscription data disk that the price of adding it is asked for.
    pub enum DataDiskCategory {
        /// Ultra disk.
        CloudEfficiency = "cloud_efficiency",
        /// Standard SSD.
        CloudSsd = "cloud_ssd",
        /// Enhanced SSD (ESSD), whose performance level can be chosen.
        CloudEssd = "cloud_essd",
        /// Basic disk.
        Cloud = "cloud",
    }
}

values! {
    /// Performance level of an enhanced SSD used as the data disk; other kinds of disk have none.
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
    /// Currency that the amounts are stated in.
    pub enum Currency {
        /// Chinese yuan.
        Cny = "CNY",
        /// US dollar.
        Usd = "USD",
    }
}

errors! {
    /// Errors that the documentation of [`DescribeInstanceModificationPriceRequest`] names.
    pub enum DescribeInstanceModificationPriceError {
        InvalidParameterResourceOwnerAccount = "InvalidParameter.ResourceOwnerAccount" ("403"), "ResourceOwnerAccount is Invalid.", "`ResourceOwnerAccount` does not name an account that the caller may act for.";
        InvalidResourceGroupNotFound = "InvalidResourceGroup.NotFound" ("404"), "", "No resource group has this ID.";
        InvalidInstanceIdNotFound = "InvalidInstanceId.NotFound" ("404"), "", "No instance of the caller has this ID in the region.";
        ChargeTypeViolation = "ChargeTypeViolation" ("403"), "", "The way the resource is billed rules this operation out; some calls are for subscription only.";
        MissingParameterInstanceTypeOrDataDisk = "MissingParameter.InstanceTypeOrDataDisk" ("400"), "", "Give an instance type or the data disks to be added; both are missing.";
        InvalidInstanceTypeNotSupportUpgrade = "InvalidInstanceType.NotSupportUpgrade" ("403"), "", "The new type would be a downgrade, which the operation does not cover.";
        InvalidSystemDiskCategoryValueNotSupported = "InvalidSystemDiskCategory.ValueNotSupported" ("400"), "", "`SystemDisk.Category` is unknown or not offered here.";
        InvalidDiskCategoryMissing = "InvalidDiskCategory.Missing" ("400"), "", "Give the category of the first data disk in `DataDisk.1.Category`; it was left out.";
        InvalidDataDiskCategoryValueNotSupported = "InvalidDataDiskCategory.ValueNotSupported" ("400"), "", "The category of a data disk is unknown or not offered here.";
        InvalidDiskCategoryValueNotSupported = "InvalidDiskCategory.ValueNotSupported" ("400"), "", "The disk category is unknown or not offered here.";
        InvalidInstanceTypeValueNotSupported = "InvalidInstanceType.ValueNotSupported" ("400"), "", "The instance type is unknown, or the account is not cleared for it.";
        InstanceTypeOffline = "InstanceType.Offline" ("400"), "%s", "The instance type has been withdrawn or is sold out; choose another one.";
        RegionUnauthorized = "RegionUnauthorized" ("400"), "%s", "The account may not use this region.";
        InternalError = "InternalError" ("500"), "%s", "The service failed on its side; try again after a while.";
        InstanceExpired = "InstanceExpired" ("403"), "", "The instance has run out or its bills are unpaid.";
        InvalidActionWithActiveElasticUpgrade = "InvalidAction.WithActiveElasticUpgrade" ("400"), "", "The instance is upgraded for a limited time; the operation has to wait until that is over.";
        PriceNotFound = "PriceNotFound" ("400"), "", "There is no price for what the parameters describe; change them.";
        Throttling = "Throttling" ("403"), "", "Too many calls in a short time; wait and call more slowly.";
    }
}
