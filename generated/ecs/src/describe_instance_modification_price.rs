// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceModificationPrice`, from `ecs/DescribeInstanceModificationPrice.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Disk, DiskCategory, PerformanceLevel, Rule, SystemDisk};

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
    pub data_disk: Vec<Disk>,
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
        value: impl IntoIterator<Item = impl Into<Disk>>,
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
    const ERRORS: &'static [DescribeInstanceModificationPriceError] = &[
        DescribeInstanceModificationPriceError::InvalidParameterResourceOwnerAccount,
        DescribeInstanceModificationPriceError::InvalidResourceGroupNotFound,
        DescribeInstanceModificationPriceError::InvalidInstanceIdNotFound3,
        DescribeInstanceModificationPriceError::ChargeTypeViolation,
        DescribeInstanceModificationPriceError::MissingParameterInstanceTypeOrDataDisk,
        DescribeInstanceModificationPriceError::InvalidInstanceTypeNotSupportUpgrade,
        DescribeInstanceModificationPriceError::InvalidSystemDiskCategoryValueNotSupported,
        DescribeInstanceModificationPriceError::InvalidDiskCategoryMissing,
        DescribeInstanceModificationPriceError::InvalidDataDiskCategoryValueNotSupported,
        DescribeInstanceModificationPriceError::InvalidDiskCategoryValueNotSupported,
        DescribeInstanceModificationPriceError::InvalidInstanceTypeValueNotSupported,
        DescribeInstanceModificationPriceError::InstanceTypeOffline,
        DescribeInstanceModificationPriceError::RegionUnauthorized,
        DescribeInstanceModificationPriceError::InternalError,
        DescribeInstanceModificationPriceError::InstanceExpired,
        DescribeInstanceModificationPriceError::InvalidActionWithActiveElasticUpgrade,
        DescribeInstanceModificationPriceError::PriceNotFound,
        DescribeInstanceModificationPriceError::Throttling,
        DescribeInstanceModificationPriceError::InvalidDataDiskSizeValueNotSupported,
        DescribeInstanceModificationPriceError::InvalidPerformanceLevelMalformed,
        DescribeInstanceModificationPriceError::InvalidDiskSizeTooSmall,
        DescribeInstanceModificationPriceError::OperationDeniedPerformanceLevelNotMatch,
        DescribeInstanceModificationPriceError::ThrottlingUser,
        DescribeInstanceModificationPriceError::InvalidRegionIdNotFound,
    ];
}

/// Response to [`DescribeInstanceModificationPriceRequest`].
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

values! {
    /// Currency that the amounts are stated in.
    pub enum Currency {
        /// Chinese yuan.
        Cny = "CNY",
        /// US dollar.
        Usd = "USD",
    }
}

/// Errors that the documentation of [`DescribeInstanceModificationPriceRequest`] names.
///
/// - [`InvalidParameterResourceOwnerAccount`](super::DocumentedError::InvalidParameterResourceOwnerAccount)
/// - [`InvalidResourceGroupNotFound`](super::DocumentedError::InvalidResourceGroupNotFound)
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3)
/// - [`ChargeTypeViolation`](super::DocumentedError::ChargeTypeViolation)
/// - [`MissingParameterInstanceTypeOrDataDisk`](super::DocumentedError::MissingParameterInstanceTypeOrDataDisk)
/// - [`InvalidInstanceTypeNotSupportUpgrade`](super::DocumentedError::InvalidInstanceTypeNotSupportUpgrade)
/// - [`InvalidSystemDiskCategoryValueNotSupported`](super::DocumentedError::InvalidSystemDiskCategoryValueNotSupported)
/// - [`InvalidDiskCategoryMissing`](super::DocumentedError::InvalidDiskCategoryMissing)
/// - [`InvalidDataDiskCategoryValueNotSupported`](super::DocumentedError::InvalidDataDiskCategoryValueNotSupported)
/// - [`InvalidDiskCategoryValueNotSupported`](super::DocumentedError::InvalidDiskCategoryValueNotSupported)
/// - [`InvalidInstanceTypeValueNotSupported`](super::DocumentedError::InvalidInstanceTypeValueNotSupported)
/// - [`InstanceTypeOffline`](super::DocumentedError::InstanceTypeOffline), here with HTTP status 400
/// - [`RegionUnauthorized`](super::DocumentedError::RegionUnauthorized)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`InstanceExpired`](super::DocumentedError::InstanceExpired)
/// - [`InvalidActionWithActiveElasticUpgrade`](super::DocumentedError::InvalidActionWithActiveElasticUpgrade)
/// - [`PriceNotFound`](super::DocumentedError::PriceNotFound)
/// - [`Throttling`](super::DocumentedError::Throttling), here with HTTP status 403
/// - [`InvalidDataDiskSizeValueNotSupported`](super::DocumentedError::InvalidDataDiskSizeValueNotSupported)
/// - [`InvalidPerformanceLevelMalformed`](super::DocumentedError::InvalidPerformanceLevelMalformed)
/// - [`InvalidDiskSizeTooSmall`](super::DocumentedError::InvalidDiskSizeTooSmall), here with HTTP status 400
/// - [`OperationDeniedPerformanceLevelNotMatch`](super::DocumentedError::OperationDeniedPerformanceLevelNotMatch), here with HTTP status 400
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser), here with HTTP status 403
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type DescribeInstanceModificationPriceError = super::DocumentedError;
