// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCurrentModifyOrder`, from `rds/DescribeCurrentModifyOrder.md`.

use alicloud_runtime::codegen::*;

/// Returns the orders that are just changing an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeCurrentModifyOrderRequest::new()
///     .db_instance_id("...");
/// let reply = client.describe_current_modify_order(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCurrentModifyOrderRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance that the call is about.
    pub db_instance_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeCurrentModifyOrderRequest {
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DbInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeCurrentModifyOrderRequest {
        "ClientToken" => client_token: query,
        "RegionId" => region_id: query,
        "DbInstanceId" => db_instance_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeCurrentModifyOrderRequest {
    type Response = DescribeCurrentModifyOrderResponse;
    type Error = DescribeCurrentModifyOrderError;
    const INFO: OperationInfo = super::operation("DescribeCurrentModifyOrder")
        .required(&["RegionId", "DbInstanceId"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeCurrentModifyOrderError] = &[
        DescribeCurrentModifyOrderError::InvalidOrderIdNotFound,
        DescribeCurrentModifyOrderError::OrderComboInstanceNotAllowOperate,
        DescribeCurrentModifyOrderError::PricePricingPlanResultNotFound,
        DescribeCurrentModifyOrderError::OrderNoRealNameAuthentication,
        DescribeCurrentModifyOrderError::InsufficientAvailableQuota,
        DescribeCurrentModifyOrderError::CommodityServiceCallingException,
        DescribeCurrentModifyOrderError::RegionDissolvedEOM,
        DescribeCurrentModifyOrderError::CommodityInvalidComponent,
        DescribeCurrentModifyOrderError::RegionEndTimeDissolvedIndia,
        DescribeCurrentModifyOrderError::RegionEndTimeDissolvedAustralia,
        DescribeCurrentModifyOrderError::PriceCommoditySys,
        DescribeCurrentModifyOrderError::PayInsufficientBalance,
        DescribeCurrentModifyOrderError::OrderPeriodInvalid,
        DescribeCurrentModifyOrderError::PayNoCreditCard2,
        DescribeCurrentModifyOrderError::OrderInstHasUnpaidOrder,
        DescribeCurrentModifyOrderError::NoAvailablePaymentMethod,
        DescribeCurrentModifyOrderError::BasicInfoUncompleted,
        DescribeCurrentModifyOrderError::RiskRiskControlRejection2,
        DescribeCurrentModifyOrderError::SystemSaleValidateFailed2,
        DescribeCurrentModifyOrderError::ContainForbiddenLabelError2,
        DescribeCurrentModifyOrderError::OrderStatusUnPaid,
        DescribeCurrentModifyOrderError::InvalidDBInstanceNameNotFound,
    ];
}

/// Response to [`DescribeCurrentModifyOrderRequest`].
#[non_exhaustive]
pub struct DescribeCurrentModifyOrderResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C87415BE-F5AB-55A4-A60E-A0A329EAF2A4`.
    pub request_id: Option<String>,
    /// Orders that change the instance, one entry each.
    pub modify_order: Vec<ModifyOrder>,
}

response! {
    DescribeCurrentModifyOrderResponse {
        "RequestId" => request_id: value,
        "ModifyOrder" => modify_order: list(""),
    }
}

/// Orders that change the instance, one entry each.
#[non_exhaustive]
pub struct ModifyOrder {
    /// ID of the database instance that the item belongs to or stands for.
    /// Example: `rm-cn-nwy39qeys0003r`.
    pub db_instance_id: Option<String>,
    /// Size, model or class of the target database instance. Example: `mysql.x2.medium.2c`.
    pub target_db_instance_class: Option<String>,
    /// Disk space of the order. Example: `20`.
    pub storage: Option<String>,
    /// Memory of the instance type. Example: `1024`.
    pub memory_class: Option<String>,
    /// Number of vCPUs. Example: `8`.
    pub cpu: Option<String>,
    /// Family of the instance class, such as general-purpose or dedicated. Example: `x`.
    pub class_group: Option<String>,
    /// When the change takes effect. Example: `MaintainTime`.
    pub effective_time: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Succeed,Scheduled,Running,Cancelling,Canceled,Waiting`.
    pub status: Option<String>,
    /// Note about the order. Example: `text`.
    pub mark: Option<String>,
}

response! {
    ModifyOrder {
        "DbInstanceId" => db_instance_id: value,
        "TargetDBInstanceClass" => target_db_instance_class: value,
        "Storage" => storage: value,
        "MemoryClass" => memory_class: value,
        "Cpu" => cpu: value,
        "ClassGroup" => class_group: value,
        "EffectiveTime" => effective_time: value,
        "Status" => status: value,
        "Mark" => mark: value,
    }
}

/// Errors that the documentation of [`DescribeCurrentModifyOrderRequest`] names.
///
/// - [`InvalidOrderIdNotFound`](super::DocumentedError::InvalidOrderIdNotFound)
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
/// - [`SystemSaleValidateFailed2`](super::DocumentedError::SystemSaleValidateFailed2)
/// - [`ContainForbiddenLabelError2`](super::DocumentedError::ContainForbiddenLabelError2)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound)
pub type DescribeCurrentModifyOrderError = super::DocumentedError;
