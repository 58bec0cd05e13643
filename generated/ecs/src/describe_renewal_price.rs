// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRenewalPrice`, from `ecs/DescribeRenewalPrice.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PeriodUnit, Rule};

/// Works out what it would cost to renew a subscription; nothing is bought.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeRenewalPriceRequest::new()
///     .region_id("cn-hangzhou")
///     .resource_id("i-bp1f2o4ldh8l29zv****")
///     .period(1)
///     .price_unit("Month");
/// let reply = client.describe_renewal_price(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRenewalPriceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Resource whose renewal is to be priced. Example: `i-bp1f2o4ldh8l29zv****`.
    pub resource_id: Option<String>,
    /// What kind of resource `ResourceId` names. Default: `instance`. Example: `instance`.
    pub resource_type: Option<String>,
    /// Time to renew for, counted in `PriceUnit`. Default: `1`. Example: `1`.
    pub period: Option<i32>,
    /// Unit that the renewal period is counted in. Here: `Month`, `Year`.
    /// Default: `Month`. Example: `Month`.
    pub price_unit: Option<Open<PeriodUnit>>,
    /// Day of the month that all subscriptions are aligned to. Excludes `Period` and `PeriodUnit`.
    /// Range: 1 to 28. Example: `5`.
    pub expected_renew_day: Option<i32>,
}

impl DescribeRenewalPriceRequest {
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
    /// Sets `ResourceId`, which is required.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
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
    /// Sets `ExpectedRenewDay`.
    #[inline]
    pub fn expected_renew_day(mut self, value: i32) -> Self {
        self.expected_renew_day = Some(value);
        self
    }
}

request! {
    DescribeRenewalPriceRequest {
        "RegionId" => region_id: query,
        "ResourceId" => resource_id: query,
        "ResourceType" => resource_type: query,
        "Period" => period: query,
        "PriceUnit" => price_unit: query,
        "ExpectedRenewDay" => expected_renew_day: query,
    }
}

impl Operation for DescribeRenewalPriceRequest {
    type Response = DescribeRenewalPriceResponse;
    type Error = DescribeRenewalPriceError;
    const INFO: OperationInfo = super::operation("DescribeRenewalPrice")
        .required(&["RegionId", "ResourceId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeRenewalPriceError] = &[
        DescribeRenewalPriceError::InternalError,
        DescribeRenewalPriceError::InvalidInstanceIdNotFound3,
        DescribeRenewalPriceError::InvalidResourceTypeValueNotSupported,
        DescribeRenewalPriceError::InvalidPeriod,
        DescribeRenewalPriceError::InvalidPriceUnitValueNotSupported,
        DescribeRenewalPriceError::Throttling,
        DescribeRenewalPriceError::ChargeTypeViolation,
        DescribeRenewalPriceError::InvalidActionUnauthorized,
        DescribeRenewalPriceError::ThrottlingUser,
        DescribeRenewalPriceError::InvalidExpectedRenewDayConflict,
        DescribeRenewalPriceError::InvalidExpectedRenewDayValueNotSupported,
    ];
}

/// Response to [`DescribeRenewalPriceRequest`].
#[non_exhaustive]
pub struct DescribeRenewalPriceResponse {
    /// Price and the discount rules behind it.
    pub price_info: Option<PriceInfo>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
}

response! {
    DescribeRenewalPriceResponse {
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
    pub currency: Option<String>,
    /// How the price comes about, one entry for each resource.
    pub detail_infos: Vec<ResourcePriceModel>,
    /// Amount that the discounts take off the price. Example: `655.2`.
    pub discount_price: Option<f64>,
    /// Price before discounts. Example: `4368`.
    pub original_price: Option<f64>,
    /// Price to be paid after discounts. Example: `3712.8`.
    pub trade_price: Option<f64>,
}

response! {
    Price {
        "Currency" => currency: value,
        "DetailInfos" => detail_infos: list("ResourcePriceModel"),
        "DiscountPrice" => discount_price: value,
        "OriginalPrice" => original_price: value,
        "TradePrice" => trade_price: value,
    }
}

/// How the price comes about, one entry for each resource.
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

/// Errors that the documentation of [`DescribeRenewalPriceRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError), here with HTTP status 400
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3)
/// - [`InvalidResourceTypeValueNotSupported`](super::DocumentedError::InvalidResourceTypeValueNotSupported)
/// - [`InvalidPeriod`](super::DocumentedError::InvalidPeriod)
/// - [`InvalidPriceUnitValueNotSupported`](super::DocumentedError::InvalidPriceUnitValueNotSupported)
/// - [`Throttling`](super::DocumentedError::Throttling)
/// - [`ChargeTypeViolation`](super::DocumentedError::ChargeTypeViolation)
/// - [`InvalidActionUnauthorized`](super::DocumentedError::InvalidActionUnauthorized)
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidExpectedRenewDayConflict`](super::DocumentedError::InvalidExpectedRenewDayConflict)
/// - [`InvalidExpectedRenewDayValueNotSupported`](super::DocumentedError::InvalidExpectedRenewDayValueNotSupported)
pub type DescribeRenewalPriceError = super::DocumentedError;
