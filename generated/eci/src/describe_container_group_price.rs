// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeContainerGroupPrice`, from `eci/DescribeContainerGroupPrice.md`.

use alicloud_runtime::codegen::*;

/// Quotes the price of a container group by vCPU and memory or by instance type.
///
/// ```no_run
/// # async fn example(client: alicloud_eci::Client) -> Result<(), alicloud_eci::Error> {
/// let request = alicloud_eci::DescribeContainerGroupPriceRequest::new()
///     .region_id("cn-hangzhou")
///     .cpu(2.0)
///     .memory(4.0);
/// let reply = client.describe_container_group_price(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeContainerGroupPriceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** How many vCPUs the instance or the container gets. Example: `2.0`.
    pub cpu: Option<f64>,
    /// **Required.** Amount of memory. Example: `4.0`.
    pub memory: Option<f64>,
    /// Kind or model of the instance, which sets what it can do. Example: `ecs.c5.large`.
    pub instance_type: Option<String>,
    /// What is done about the spot, as rules. Example: `SpotWithPriceLimit`.
    pub spot_strategy: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-g`.
    pub zone_id: Option<String>,
    /// Upper limit that applies to the spot price. Example: `0.2`.
    pub spot_price_limit: Option<f64>,
    /// Size of the temporary storage of the instance. Example: `20`.
    pub ephemeral_storage: Option<i32>,
    /// How long the spot lasts. Example: `1`.
    pub spot_duration: Option<i32>,
    /// Class that the compute belongs to. Example: `economy`.
    pub compute_category: Option<String>,
}

impl DescribeContainerGroupPriceRequest {
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
    /// Sets `Cpu`, which is required.
    #[inline]
    pub fn cpu(mut self, value: f64) -> Self {
        self.cpu = Some(value);
        self
    }
    /// Sets `Memory`, which is required.
    #[inline]
    pub fn memory(mut self, value: f64) -> Self {
        self.memory = Some(value);
        self
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `SpotStrategy`.
    pub fn spot_strategy(mut self, value: impl Into<String>) -> Self {
        self.spot_strategy = Some(value.into());
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `SpotPriceLimit`.
    #[inline]
    pub fn spot_price_limit(mut self, value: f64) -> Self {
        self.spot_price_limit = Some(value);
        self
    }
    /// Sets `EphemeralStorage`.
    #[inline]
    pub fn ephemeral_storage(mut self, value: i32) -> Self {
        self.ephemeral_storage = Some(value);
        self
    }
    /// Sets `SpotDuration`.
    #[inline]
    pub fn spot_duration(mut self, value: i32) -> Self {
        self.spot_duration = Some(value);
        self
    }
    /// Sets `ComputeCategory`.
    pub fn compute_category(mut self, value: impl Into<String>) -> Self {
        self.compute_category = Some(value.into());
        self
    }
}

request! {
    DescribeContainerGroupPriceRequest {
        "RegionId" => region_id: query,
        "Cpu" => cpu: query,
        "Memory" => memory: query,
        "InstanceType" => instance_type: query,
        "SpotStrategy" => spot_strategy: query,
        "ZoneId" => zone_id: query,
        "SpotPriceLimit" => spot_price_limit: query,
        "EphemeralStorage" => ephemeral_storage: query,
        "SpotDuration" => spot_duration: query,
        "ComputeCategory" => compute_category: query,
    }
}

impl Operation for DescribeContainerGroupPriceRequest {
    type Response = DescribeContainerGroupPriceResponse;
    type Error = DescribeContainerGroupPriceError;
    const INFO: OperationInfo = super::operation("DescribeContainerGroupPrice")
        .required(&["RegionId", "Cpu", "Memory"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeContainerGroupPriceError] = &[
        DescribeContainerGroupPriceError::InvalidParamCpuOrMemorySpec,
        DescribeContainerGroupPriceError::TradeBidCommodityNotMatch,
        DescribeContainerGroupPriceError::InvalidSpotCpuMemorySpec,
        DescribeContainerGroupPriceError::FeatureBasedConstraintConflict,
        DescribeContainerGroupPriceError::SpotNotMatched,
        DescribeContainerGroupPriceError::FeatureAccessRestricted,
    ];
}

/// Response to [`DescribeContainerGroupPriceRequest`].
#[non_exhaustive]
pub struct DescribeContainerGroupPriceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7A872585-33C7-4D69-AB8E-412E81EBA387`.
    pub request_id: Option<String>,
    /// What is known about the price.
    pub price_info: Option<PriceInfo>,
}

response! {
    DescribeContainerGroupPriceResponse {
        "RequestId" => request_id: value,
        "PriceInfo" => price_info: value,
    }
}

/// What is known about the price.
#[non_exhaustive]
pub struct PriceInfo {
    /// The spot prices that were found or are concerned, one entry each.
    pub spot_prices: Vec<SpotPrice>,
    /// Price of the group.
    pub price: Option<Price>,
    /// Rules, one entry each.
    pub rules: Vec<Rule>,
}

response! {
    PriceInfo {
        "SpotPrices" => spot_prices: list("SpotPrice"),
        "Price" => price: value,
        "Rules" => rules: list("Rule"),
    }
}

/// The spot prices that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct SpotPrice {
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-i`.
    pub zone_id: Option<String>,
    /// Price that applies to the spot. Example: `0.056`.
    pub spot_price: Option<f64>,
    /// Kind or model of the instance, which sets what it can do. Example: `ecs.c5.large`.
    pub instance_type: Option<String>,
    /// Price that applies to the origin. Example: `0.622`.
    pub origin_price: Option<f64>,
}

response! {
    SpotPrice {
        "ZoneId" => zone_id: value,
        "SpotPrice" => spot_price: value,
        "InstanceType" => instance_type: value,
        "OriginPrice" => origin_price: value,
    }
}

/// Price of the group.
#[non_exhaustive]
pub struct Price {
    /// Price that applies to the discount. Example: `0`.
    pub discount_price: Option<f64>,
    /// Price that applies to the trade. Example: `0.00012252`.
    pub trade_price: Option<f64>,
    /// Price that applies to the original. Example: `0.00012252`.
    pub original_price: Option<f64>,
    /// What is known about each detail, one entry each.
    pub detail_infos: Vec<DetailInfo>,
    /// Currency of the amounts beside it. Example: `CNY`.
    pub currency: Option<String>,
}

response! {
    Price {
        "DiscountPrice" => discount_price: value,
        "TradePrice" => trade_price: value,
        "OriginalPrice" => original_price: value,
        "DetailInfos" => detail_infos: list("DetailInfo"),
        "Currency" => currency: value,
    }
}

/// What is known about each detail, one entry each.
#[non_exhaustive]
pub struct DetailInfo {
    /// Resource that the call or the item is about. Example: `cpu`.
    pub resource: Option<String>,
    /// Price that applies to the discount. Example: `0`.
    pub discount_price: Option<f64>,
    /// Price that applies to the trade. Example: `0.000098`.
    pub trade_price: Option<f64>,
    /// Price that applies to the original. Example: `0.000098`.
    pub original_price: Option<f64>,
    /// Rules, one entry each.
    pub rules: Vec<Rule>,
}

response! {
    DetailInfo {
        "Resource" => resource: value,
        "DiscountPrice" => discount_price: value,
        "TradePrice" => trade_price: value,
        "OriginalPrice" => original_price: value,
        "Rules" => rules: list("Rule"),
    }
}

/// Rules, one entry each.
#[non_exhaustive]
pub struct Rule {
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// ID of the rule that the call or the item is about. Example: `123456`.
    pub rule_id: Option<i64>,
}

response! {
    Rule {
        "Description" => description: value,
        "RuleId" => rule_id: value,
    }
}

/// Errors that the documentation of [`DescribeContainerGroupPriceRequest`] names.
///
/// - [`InvalidParamCpuOrMemorySpec`](super::DocumentedError::InvalidParamCpuOrMemorySpec)
/// - [`TradeBidCommodityNotMatch`](super::DocumentedError::TradeBidCommodityNotMatch)
/// - [`InvalidSpotCpuMemorySpec`](super::DocumentedError::InvalidSpotCpuMemorySpec)
/// - [`FeatureBasedConstraintConflict`](super::DocumentedError::FeatureBasedConstraintConflict)
/// - [`SpotNotMatched`](super::DocumentedError::SpotNotMatched)
/// - [`FeatureAccessRestricted`](super::DocumentedError::FeatureAccessRestricted)
pub type DescribeContainerGroupPriceError = super::DocumentedError;
