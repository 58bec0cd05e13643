// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAvailableClasses`, from `rds/DescribeAvailableClasses.md`.

use alicloud_runtime::codegen::*;

/// Lists the instance classes that can be bought, with their disk sizes.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeAvailableClassesRequest::new()
///     .zone_id("...")
///     .engine("...")
///     .engine_version("...")
///     .db_instance_storage_type("...")
///     .category("...");
/// let reply = client.describe_available_classes(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAvailableClassesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// Whether the instance is paid for in advance or by use.
    pub instance_charge_type: Option<String>,
    /// **Required.** Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// **Required.** Version of the database that the instance runs or is to run.
    pub engine_version: Option<String>,
    /// ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Which kind of order it is or is to be.
    pub order_type: Option<String>,
    /// **Required.** Kind of disk that the instance stores its data on.
    pub db_instance_storage_type: Option<String>,
    /// **Required.** Edition of the instance, such as basic, high availability, or cluster.
    pub category: Option<String>,
    /// Code under which the order system sells the item.
    pub commodity_code: Option<String>,
}

impl DescribeAvailableClassesRequest {
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
    /// Sets `ZoneId`, which is required.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.instance_charge_type = Some(value.into());
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
    /// Sets `DBInstanceId`.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `OrderType`.
    pub fn order_type(mut self, value: impl Into<String>) -> Self {
        self.order_type = Some(value.into());
        self
    }
    /// Sets `DBInstanceStorageType`, which is required.
    pub fn db_instance_storage_type(mut self, value: impl Into<String>) -> Self {
        self.db_instance_storage_type = Some(value.into());
        self
    }
    /// Sets `Category`, which is required.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `CommodityCode`.
    pub fn commodity_code(mut self, value: impl Into<String>) -> Self {
        self.commodity_code = Some(value.into());
        self
    }
}

request! {
    DescribeAvailableClassesRequest {
        "RegionId" => region_id: query,
        "ZoneId" => zone_id: query,
        "InstanceChargeType" => instance_charge_type: query,
        "Engine" => engine: query,
        "EngineVersion" => engine_version: query,
        "DBInstanceId" => db_instance_id: query,
        "OrderType" => order_type: query,
        "DBInstanceStorageType" => db_instance_storage_type: query,
        "Category" => category: query,
        "CommodityCode" => commodity_code: query,
    }
}

impl Operation for DescribeAvailableClassesRequest {
    type Response = DescribeAvailableClassesResponse;
    type Error = DescribeAvailableClassesError;
    const INFO: OperationInfo = super::operation("DescribeAvailableClasses")
        .required(
            &[
                "RegionId",
                "ZoneId",
                "Engine",
                "EngineVersion",
                "DBInstanceStorageType",
                "Category",
            ],
        )
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeAvailableClassesError] = &[
        DescribeAvailableClassesError::ArticleNotFound,
        DescribeAvailableClassesError::InvalidDBInstanceName,
        DescribeAvailableClassesError::OrderComboInstanceNotAllowOperate,
        DescribeAvailableClassesError::PricePricingPlanResultNotFound,
        DescribeAvailableClassesError::OrderNoRealNameAuthentication,
        DescribeAvailableClassesError::InsufficientAvailableQuota,
        DescribeAvailableClassesError::CommodityServiceCallingException,
        DescribeAvailableClassesError::RegionDissolvedEOM,
        DescribeAvailableClassesError::CommodityInvalidComponent,
        DescribeAvailableClassesError::RegionEndTimeDissolvedIndia,
        DescribeAvailableClassesError::RegionEndTimeDissolvedAustralia,
        DescribeAvailableClassesError::PriceCommoditySys,
        DescribeAvailableClassesError::PayInsufficientBalance,
        DescribeAvailableClassesError::OrderPeriodInvalid,
        DescribeAvailableClassesError::PayNoCreditCard2,
        DescribeAvailableClassesError::OrderInstHasUnpaidOrder,
        DescribeAvailableClassesError::NoAvailablePaymentMethod,
        DescribeAvailableClassesError::BasicInfoUncompleted,
        DescribeAvailableClassesError::OrderStatusUnPaid,
        DescribeAvailableClassesError::InvalidDBInstanceNameNotFound,
        DescribeAvailableClassesError::InvalidConditionNotFound,
    ];
}

/// Response to [`DescribeAvailableClassesRequest`].
#[non_exhaustive]
pub struct DescribeAvailableClassesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7E4448A6-9FE6-4474-A0C1-AA7CFC772CAC`.
    pub request_id: Option<String>,
    /// Instance classes on offer, one entry each.
    pub db_instance_classes: Vec<DBInstanceClass>,
}

response! {
    DescribeAvailableClassesResponse {
        "RequestId" => request_id: value,
        "DBInstanceClasses" => db_instance_classes: list(""),
    }
}

/// Instance classes on offer, one entry each.
#[non_exhaustive]
pub struct DBInstanceClass {
    /// Size, model or class of the database instance. Example: `rds.mysql.c1.large`.
    pub db_instance_class: Option<String>,
    /// Sizes that the disk can have.
    pub db_instance_storage_range: Option<DBInstanceStorageRange>,
}

response! {
    DBInstanceClass {
        "DBInstanceClass" => db_instance_class: value,
        "DBInstanceStorageRange" => db_instance_storage_range: value,
    }
}

/// Sizes that the disk can have.
#[non_exhaustive]
pub struct DBInstanceStorageRange {
    /// Step by which the disk size can be changed. Example: `5`.
    pub step: Option<i32>,
    /// Smallest disk size that is possible. Example: `5`.
    pub min_value: Option<i32>,
    /// Largest disk size that is possible. Example: `2000`.
    pub max_value: Option<i32>,
}

response! {
    DBInstanceStorageRange {
        "Step" => step: value,
        "MinValue" => min_value: value,
        "MaxValue" => max_value: value,
    }
}

/// Errors that the documentation of [`DescribeAvailableClassesRequest`] names.
///
/// - [`ArticleNotFound`](super::DocumentedError::ArticleNotFound)
/// - [`InvalidDBInstanceName`](super::DocumentedError::InvalidDBInstanceName)
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
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound)
/// - [`InvalidConditionNotFound`](super::DocumentedError::InvalidConditionNotFound)
pub type DescribeAvailableClassesError = super::DocumentedError;
