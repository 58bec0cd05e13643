// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePrice`, from `rds/DescribePrice.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ActivityInfo, Coupon, Rule};

/// Works out what an order for instances would cost; nothing is bought.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribePriceRequest::new()
///     .engine("...")
///     .engine_version("...")
///     .db_instance_class("...")
///     .db_instance_storage(1)
///     .quantity(1);
/// let reply = client.describe_price(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePriceRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Code under which the order system sells the item.
    pub commodity_code: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// **Required.** Version of the database that the instance runs or is to run.
    pub engine_version: Option<String>,
    /// **Required.** Size, model or class of the database instance.
    pub db_instance_class: Option<String>,
    /// **Required.** Disk space that the instance is to have.
    pub db_instance_storage: Option<i32>,
    /// How the item is billed.
    pub pay_type: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// How long the subscription lasts, counted in the unit of the period. Range: 1 to 999.
    pub used_time: Option<i32>,
    /// Unit that the subscription period is counted in.
    pub time_type: Option<Open<TimeType>>,
    /// **Required.** How many instances the price is worked out for.
    pub quantity: Option<i32>,
    /// Whether the instance is a primary or a read-only one.
    pub instance_used_type: Option<i32>,
    /// Which kind of order it is or is to be.
    pub order_type: Option<String>,
    /// Kind of disk that the instance stores its data on.
    pub db_instance_storage_type: Option<String>,
    /// ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Nodes of the cluster that the call concerns.
    pub db_node: Vec<DBNode>,
    /// Limits within which a serverless instance scales.
    pub serverless_config: Option<ServerlessConfig>,
}

impl DescribePriceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `CommodityCode`.
    pub fn commodity_code(mut self, value: impl Into<String>) -> Self {
        self.commodity_code = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Engine`, which is required.
    pub fn engine(mut self, value: impl Into<String>) -> Self {
        self.engine = Some(value.into());
        self
    }
    /// Sets `EngineVersion`, which is required.
    pub fn engine_version(mut self, value: impl Into<String>) -> Self {
        self.engine_version = Some(value.into());
        self
    }
    /// Sets `DBInstanceClass`, which is required.
    pub fn db_instance_class(mut self, value: impl Into<String>) -> Self {
        self.db_instance_class = Some(value.into());
        self
    }
    /// Sets `DBInstanceStorage`, which is required.
    #[inline]
    pub fn db_instance_storage(mut self, value: i32) -> Self {
        self.db_instance_storage = Some(value);
        self
    }
    /// Sets `PayType`.
    pub fn pay_type(mut self, value: impl Into<String>) -> Self {
        self.pay_type = Some(value.into());
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `UsedTime`.
    #[inline]
    pub fn used_time(mut self, value: i32) -> Self {
        self.used_time = Some(value);
        self
    }
    /// Sets `TimeType`.
    pub fn time_type(mut self, value: impl Into<Open<TimeType>>) -> Self {
        self.time_type = Some(value.into());
        self
    }
    /// Sets `Quantity`, which is required.
    #[inline]
    pub fn quantity(mut self, value: i32) -> Self {
        self.quantity = Some(value);
        self
    }
    /// Sets `InstanceUsedType`.
    #[inline]
    pub fn instance_used_type(mut self, value: i32) -> Self {
        self.instance_used_type = Some(value);
        self
    }
    /// Sets `OrderType`.
    pub fn order_type(mut self, value: impl Into<String>) -> Self {
        self.order_type = Some(value.into());
        self
    }
    /// Sets `DBInstanceStorageType`.
    pub fn db_instance_storage_type(mut self, value: impl Into<String>) -> Self {
        self.db_instance_storage_type = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `DBNode`.
    pub fn db_node(
        mut self,
        value: impl IntoIterator<Item = impl Into<DBNode>>,
    ) -> Self {
        self.db_node = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ServerlessConfig`.
    pub fn serverless_config(mut self, value: impl Into<ServerlessConfig>) -> Self {
        self.serverless_config = Some(value.into());
        self
    }
}

request! {
    DescribePriceRequest {
        "ClientToken" => client_token: query,
        "CommodityCode" => commodity_code: query,
        "RegionId" => region_id: query,
        "Engine" => engine: query,
        "EngineVersion" => engine_version: query,
        "DBInstanceClass" => db_instance_class: query,
        "DBInstanceStorage" => db_instance_storage: query,
        "PayType" => pay_type: query,
        "ZoneId" => zone_id: query,
        "UsedTime" => used_time: query,
        "TimeType" => time_type: query,
        "Quantity" => quantity: query,
        "InstanceUsedType" => instance_used_type: query,
        "OrderType" => order_type: query,
        "DBInstanceStorageType" => db_instance_storage_type: query,
        "DBInstanceId" => db_instance_id: query,
        "DBNode" => db_node: query_json,
        "ServerlessConfig" => serverless_config: query_json,
    }
}

impl Operation for DescribePriceRequest {
    type Response = DescribePriceResponse;
    type Error = DescribePriceError;
    const INFO: OperationInfo = super::operation("DescribePrice")
        .required(
            &[
                "Engine",
                "EngineVersion",
                "DBInstanceClass",
                "DBInstanceStorage",
                "Quantity",
            ],
        )
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribePriceError] = &[
        DescribePriceError::DBInstanceStorageFormatFault,
        DescribePriceError::InvalidDBInstanceStorageFormat,
        DescribePriceError::DBNodeParameterInvalidClassCode,
        DescribePriceError::DBNodeParameterRequired,
        DescribePriceError::DBNodeParameterTooFewItems,
        DescribePriceError::DBNodeParameterTooManyItems,
        DescribePriceError::PriceWanHuaTongSys,
        DescribePriceError::SystemSaleValidateFailed,
        DescribePriceError::PriceHsfTimeoutError,
        DescribePriceError::RuleHsfTimeoutError,
        DescribePriceError::InvalidDBInstanceClassNotFound2,
        DescribePriceError::SystemSaleValidateFailed2,
        DescribePriceError::OrderComboInstanceNotAllowOperate,
        DescribePriceError::PricePricingPlanResultNotFound,
        DescribePriceError::OrderNoRealNameAuthentication,
        DescribePriceError::InsufficientAvailableQuota,
        DescribePriceError::CommodityServiceCallingException,
        DescribePriceError::RegionDissolvedEOM,
        DescribePriceError::CommodityInvalidComponent,
        DescribePriceError::RegionEndTimeDissolvedIndia,
        DescribePriceError::RegionEndTimeDissolvedAustralia,
        DescribePriceError::PriceCommoditySys,
        DescribePriceError::PayInsufficientBalance,
        DescribePriceError::OrderPeriodInvalid,
        DescribePriceError::PayNoCreditCard2,
        DescribePriceError::OrderInstHasUnpaidOrder,
        DescribePriceError::NoAvailablePaymentMethod,
        DescribePriceError::BasicInfoUncompleted,
        DescribePriceError::RiskRiskControlRejection2,
        DescribePriceError::ApiNotSupport,
        DescribePriceError::ContainForbiddenLabelError2,
        DescribePriceError::InvalidDBInstanceIdNotFound,
        DescribePriceError::InvalidInstanceLevelDiskType,
        DescribePriceError::InvalidParam,
        DescribePriceError::KmsApiError,
        DescribePriceError::AbsInvalidAccountNotFound,
        DescribePriceError::CashBookInsufficient,
        DescribePriceError::OrderStatusUnPaid,
        DescribePriceError::InvalidReduceDiskSize,
        DescribePriceError::CloudSSDNotSupport,
        DescribePriceError::InvalidUserOperatorPermission,
        DescribePriceError::InvalidVswitchId,
        DescribePriceError::InvalidTimeTypeNotFound,
        DescribePriceError::CanNotFindSubscription,
        DescribePriceError::InvalidClusterKms,
        DescribePriceError::ExternalFailure,
    ];
}

/// Response to [`DescribePriceRequest`].
#[non_exhaustive]
pub struct DescribePriceResponse {
    /// Parameters of the order, for working out the price. Example: `{\"autoPay\":false}"`.
    pub order_params: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CA0ADDDC-0BEB-4381-A3ED-73B4C79B8CC6`.
    pub request_id: Option<String>,
    /// What the order costs.
    pub price_info: Option<PriceInfo>,
    /// Discount rules that went into the price.
    pub rules: Vec<Rule>,
    /// Whether discounts may be applied. Example: `true`.
    pub show_discount: Option<bool>,
    /// Highest price of the capacity units that is due. Example: `2**`.
    pub trade_max_rcu_amount: Option<f64>,
    /// Lowest price of the capacity units that is due. Example: `1**`.
    pub trade_min_rcu_amount: Option<f64>,
    /// What the capacity units of a serverless instance cost.
    pub serverless_price: Option<ServerlessPrice>,
}

response! {
    DescribePriceResponse {
        "OrderParams" => order_params: value,
        "RequestId" => request_id: value,
        "PriceInfo" => price_info: value,
        "Rules" => rules: list("Rule"),
        "ShowDiscount" => show_discount: value,
        "TradeMaxRCUAmount" => trade_max_rcu_amount: value,
        "TradeMinRCUAmount" => trade_min_rcu_amount: value,
        "ServerlessPrice" => serverless_price: value,
    }
}

/// Nodes of the cluster that the call concerns.
#[non_exhaustive]
pub struct DBNode {
    /// Instance class, which sets vCPUs and memory.
    pub class_code: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
}

impl DBNode {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClassCode`.
    pub fn class_code(mut self, value: impl Into<String>) -> Self {
        self.class_code = Some(value.into());
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
}

request! {
    DBNode {
        "ClassCode" => class_code: field,
        "ZoneId" => zone_id: field,
    }
}

/// Limits within which a serverless instance scales.
#[non_exhaustive]
pub struct ServerlessConfig {
    /// Most capacity units that the serverless instance scales up to.
    pub max_capacity: Option<f64>,
    /// Fewest capacity units that the serverless instance scales down to.
    pub min_capacity: Option<f64>,
}

impl ServerlessConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MaxCapacity`.
    #[inline]
    pub fn max_capacity(mut self, value: f64) -> Self {
        self.max_capacity = Some(value);
        self
    }
    /// Sets `MinCapacity`.
    #[inline]
    pub fn min_capacity(mut self, value: f64) -> Self {
        self.min_capacity = Some(value);
        self
    }
}

request! {
    ServerlessConfig {
        "MaxCapacity" => max_capacity: field,
        "MinCapacity" => min_capacity: field,
    }
}

/// What the order costs.
#[non_exhaustive]
pub struct PriceInfo {
    /// Price before any discount. Example: `10508`.
    pub original_price: Option<f64>,
    /// Amount that discounts take off. Example: `0`.
    pub discount_price: Option<f64>,
    /// Currency of the amounts beside it. Example: `CNY`.
    pub currency: Option<String>,
    /// Price that is due after discounts. Example: `10508`.
    pub trade_price: Option<f64>,
    /// Lowest price of the capacity units that is due. Example: `2**`.
    pub trade_min_rcu_amount: Option<f64>,
    /// Highest price of the capacity units that is due. Example: `1**`.
    pub trade_max_rcu_amount: Option<f64>,
    /// Coupons that can be applied, one entry each.
    pub coupons: Vec<Coupon>,
    /// IDs of the rules that were found or are concerned.
    pub rule_ids: Vec<String>,
    /// Promotions that were checked for the order.
    pub activity_info: Option<ActivityInfo>,
    /// Lines of the order, as JSON text. Example: `Order Information`.
    pub order_lines: Option<String>,
}

response! {
    PriceInfo {
        "OriginalPrice" => original_price: value,
        "DiscountPrice" => discount_price: value,
        "Currency" => currency: value,
        "TradePrice" => trade_price: value,
        "TradeMinRCUAmount" => trade_min_rcu_amount: value,
        "TradeMaxRCUAmount" => trade_max_rcu_amount: value,
        "Coupons" => coupons: list("Coupon"),
        "RuleIds" => rule_ids: list("RuleId"),
        "ActivityInfo" => activity_info: value,
        "OrderLines" => order_lines: value,
    }
}

/// What the capacity units of a serverless instance cost.
#[non_exhaustive]
pub struct ServerlessPrice {
    /// Lowest total before any discount. Example: `2*.*`.
    pub total_original_min_amount: Option<f64>,
    /// Highest total before any discount. Example: `2**.*`.
    pub total_original_max_amount: Option<f64>,
    /// Lowest price of the capacity units before any discount. Example: `3*.*`.
    pub rcu_original_min_amount: Option<f64>,
    /// Highest price of the capacity units before any discount. Example: `2**.*`.
    pub rcu_original_max_amount: Option<f64>,
    /// Lowest discount on the capacity units. Example: `1*.*`.
    pub rcu_discount_min_amount: Option<f64>,
    /// Highest discount on the capacity units. Example: `1**.*`.
    pub rcu_discount_max_amount: Option<f64>,
    /// Lowest price of the capacity units that is due. Example: `2*.*`.
    pub trade_min_rcu_amount: Option<f64>,
    /// Highest price of the capacity units that is due. Example: `1**.*`.
    pub trade_max_rcu_amount: Option<f64>,
    /// Price of the storage before any discount. Example: `1*`.
    pub storage_original_amount: Option<f64>,
    /// What discounts take off the price of the disk. Example: `2.*`.
    pub storage_discount_amount: Option<f64>,
}

response! {
    ServerlessPrice {
        "TotalOriginalMinAmount" => total_original_min_amount: value,
        "TotalOriginalMaxAmount" => total_original_max_amount: value,
        "RCUOriginalMinAmount" => rcu_original_min_amount: value,
        "RCUOriginalMaxAmount" => rcu_original_max_amount: value,
        "RCUDiscountMinAmount" => rcu_discount_min_amount: value,
        "RCUDiscountMaxAmount" => rcu_discount_max_amount: value,
        "TradeMinRCUAmount" => trade_min_rcu_amount: value,
        "TradeMaxRCUAmount" => trade_max_rcu_amount: value,
        "StorageOriginalAmount" => storage_original_amount: value,
        "storageDiscountAmount" => storage_discount_amount: value,
    }
}

values! {
    /// Unit that the subscription period is counted in.
    pub enum TimeType {
        /// Counted in years.
        Year = "Year",
        /// Counted in months.
        Month = "Month",
        /// Counted in days.
        Day = "Day",
        /// Counted in hours.
        Hour = "Hour",
    }
}

/// Errors that the documentation of [`DescribePriceRequest`] names.
///
/// - [`DBInstanceStorageFormatFault`](super::DocumentedError::DBInstanceStorageFormatFault)
/// - [`InvalidDBInstanceStorageFormat`](super::DocumentedError::InvalidDBInstanceStorageFormat)
/// - [`DBNodeParameterInvalidClassCode`](super::DocumentedError::DBNodeParameterInvalidClassCode)
/// - [`DBNodeParameterRequired`](super::DocumentedError::DBNodeParameterRequired)
/// - [`DBNodeParameterTooFewItems`](super::DocumentedError::DBNodeParameterTooFewItems)
/// - [`DBNodeParameterTooManyItems`](super::DocumentedError::DBNodeParameterTooManyItems)
/// - [`PriceWanHuaTongSys`](super::DocumentedError::PriceWanHuaTongSys)
/// - [`SystemSaleValidateFailed`](super::DocumentedError::SystemSaleValidateFailed)
/// - [`PriceHsfTimeoutError`](super::DocumentedError::PriceHsfTimeoutError)
/// - [`RuleHsfTimeoutError`](super::DocumentedError::RuleHsfTimeoutError)
/// - [`InvalidDBInstanceClassNotFound2`](super::DocumentedError::InvalidDBInstanceClassNotFound2)
/// - [`SystemSaleValidateFailed2`](super::DocumentedError::SystemSaleValidateFailed2)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`InsufficientAvailableQuota`](super::DocumentedError::InsufficientAvailableQuota)
/// - [`CommodityServiceCallingException`](super::DocumentedError::CommodityServiceCallingException)
/// - [`RegionDissolvedEOM`](super::DocumentedError::RegionDissolvedEOM)
/// - [`CommodityInvalidComponent`](super::DocumentedError::CommodityInvalidComponent)
/// - [`RegionEndTimeDissolvedIndia`](super::DocumentedError::RegionEndTimeDissolvedIndia)
/// - [`RegionEndTimeDissolvedAustralia`](super::DocumentedError::RegionEndTimeDissolvedAustralia)
/// - [`PriceCommoditySys`](super::DocumentedError::PriceCommoditySys)
/// - [`PayInsufficientBalance`](super::DocumentedError::PayInsufficientBalance)
/// - [`OrderPeriodInvalid`](super::DocumentedError::OrderPeriodInvalid)
/// - [`PayNoCreditCard2`](super::DocumentedError::PayNoCreditCard2)
/// - [`OrderInstHasUnpaidOrder`](super::DocumentedError::OrderInstHasUnpaidOrder)
/// - [`NoAvailablePaymentMethod`](super::DocumentedError::NoAvailablePaymentMethod)
/// - [`BasicInfoUncompleted`](super::DocumentedError::BasicInfoUncompleted)
/// - [`RiskRiskControlRejection2`](super::DocumentedError::RiskRiskControlRejection2)
/// - [`ApiNotSupport`](super::DocumentedError::ApiNotSupport)
/// - [`ContainForbiddenLabelError2`](super::DocumentedError::ContainForbiddenLabelError2)
/// - [`InvalidDBInstanceIdNotFound`](super::DocumentedError::InvalidDBInstanceIdNotFound)
/// - [`InvalidInstanceLevelDiskType`](super::DocumentedError::InvalidInstanceLevelDiskType)
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`KmsApiError`](super::DocumentedError::KmsApiError)
/// - [`AbsInvalidAccountNotFound`](super::DocumentedError::AbsInvalidAccountNotFound)
/// - [`CashBookInsufficient`](super::DocumentedError::CashBookInsufficient)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`InvalidReduceDiskSize`](super::DocumentedError::InvalidReduceDiskSize)
/// - [`CloudSSDNotSupport`](super::DocumentedError::CloudSSDNotSupport)
/// - [`InvalidUserOperatorPermission`](super::DocumentedError::InvalidUserOperatorPermission)
/// - [`InvalidVswitchId`](super::DocumentedError::InvalidVswitchId)
/// - [`InvalidTimeTypeNotFound`](super::DocumentedError::InvalidTimeTypeNotFound)
/// - [`CanNotFindSubscription`](super::DocumentedError::CanNotFindSubscription)
/// - [`InvalidClusterKms`](super::DocumentedError::InvalidClusterKms)
/// - [`ExternalFailure`](super::DocumentedError::ExternalFailure)
pub type DescribePriceError = super::DocumentedError;
