// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBNode`, from `rds/ModifyDBNode.md`.

use alicloud_runtime::codegen::*;

/// Changes the class or the disk of nodes in a cluster instance.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ModifyDBNodeRequest::new()
///     .db_instance_id("...");
/// let reply = client.modify_db_node(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBNodeRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Kind of disk that the instance stores its data on.
    pub db_instance_storage_type: Option<String>,
    /// Disk space that the instance is to have.
    pub db_instance_storage: Option<String>,
    /// Nodes of the cluster that the call concerns. Items: at most 7.
    pub db_node: Vec<DBNode>,
    /// When the change takes effect.
    pub effective_time: Option<String>,
    /// Whether the order is paid at once from the account; if not, pay it later in the order system.
    pub auto_pay: Option<bool>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Whether the change is carried out in the background after the order.
    pub produce_async: Option<bool>,
}

impl ModifyDBNodeRequest {
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
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceStorageType`.
    pub fn db_instance_storage_type(mut self, value: impl Into<String>) -> Self {
        self.db_instance_storage_type = Some(value.into());
        self
    }
    /// Sets `DBInstanceStorage`.
    pub fn db_instance_storage(mut self, value: impl Into<String>) -> Self {
        self.db_instance_storage = Some(value.into());
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
    /// Sets `EffectiveTime`.
    pub fn effective_time(mut self, value: impl Into<String>) -> Self {
        self.effective_time = Some(value.into());
        self
    }
    /// Sets `AutoPay`.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `ProduceAsync`.
    #[inline]
    pub fn produce_async(mut self, value: bool) -> Self {
        self.produce_async = Some(value);
        self
    }
}

request! {
    ModifyDBNodeRequest {
        "ClientToken" => client_token: query,
        "DBInstanceId" => db_instance_id: query,
        "DBInstanceStorageType" => db_instance_storage_type: query,
        "DBInstanceStorage" => db_instance_storage: query,
        "DBNode" => db_node: query_json,
        "EffectiveTime" => effective_time: query,
        "AutoPay" => auto_pay: query,
        "DryRun" => dry_run: query,
        "ProduceAsync" => produce_async: query,
    }
}

impl Operation for ModifyDBNodeRequest {
    type Response = ModifyDBNodeResponse;
    type Error = ModifyDBNodeError;
    const INFO: OperationInfo = super::operation("ModifyDBNode")
        .required(&["DBInstanceId"])
        .success_flag("Success")
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [ModifyDBNodeError] = &[
        ModifyDBNodeError::DBNodeFormatFault,
        ModifyDBNodeError::DBNodeParameterRequired2,
        ModifyDBNodeError::DBNodeIdParameterNotExists,
        ModifyDBNodeError::SecondaryClassCodeUnsupported,
        ModifyDBNodeError::IncorrectDBInstanceState,
        ModifyDBNodeError::InvalidDBInstanceNameNotFound,
        ModifyDBNodeError::InvalidNodeId,
        ModifyDBNodeError::SlaveClassCodeUnsupported,
        ModifyDBNodeError::InvalidDBInstanceStorage,
        ModifyDBNodeError::UnsupportedOperationDirectionDiskUpgrade,
        ModifyDBNodeError::UnsupportedOperationDirectionDiskDowngrade,
        ModifyDBNodeError::InvalidDBInstanceStorageType,
        ModifyDBNodeError::InvalidMultiTenant,
        ModifyDBNodeError::DBNodeParameterInvalidCombination,
        ModifyDBNodeError::InvalidClassCode,
        ModifyDBNodeError::CommodityInvalidComponent,
        ModifyDBNodeError::OrderComboInstanceNotAllowOperate,
        ModifyDBNodeError::PricePricingPlanResultNotFound,
        ModifyDBNodeError::OrderNoRealNameAuthentication,
        ModifyDBNodeError::InsufficientAvailableQuota,
        ModifyDBNodeError::CommodityServiceCallingException,
        ModifyDBNodeError::RegionDissolvedEOM,
        ModifyDBNodeError::RegionEndTimeDissolvedIndia,
        ModifyDBNodeError::RegionEndTimeDissolvedAustralia,
        ModifyDBNodeError::PriceCommoditySys,
        ModifyDBNodeError::PayInsufficientBalance,
        ModifyDBNodeError::OrderPeriodInvalid,
        ModifyDBNodeError::PayNoCreditCard2,
        ModifyDBNodeError::OrderInstHasUnpaidOrder,
        ModifyDBNodeError::NoAvailablePaymentMethod,
        ModifyDBNodeError::BasicInfoUncompleted,
        ModifyDBNodeError::RiskRiskControlRejection2,
        ModifyDBNodeError::SystemSaleValidateFailed2,
        ModifyDBNodeError::InvalidSaleComponentFault,
        ModifyDBNodeError::OrderStatusUnPaid,
        ModifyDBNodeError::InvalidDBInstanceNotFound,
        ModifyDBNodeError::InsufficientResourceCapacity,
    ];
}

/// Response to [`ModifyDBNodeRequest`].
#[non_exhaustive]
pub struct ModifyDBNodeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5CD61041-35F7-10F7-BE94-33A48B221218`.
    pub request_id: Option<String>,
    /// ID of the database instance. Example: `rm-uf6wjk5****`.
    pub db_instance_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `20793850608****`.
    pub order_id: Option<i64>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ModifyDBNodeResponse {
        "RequestId" => request_id: value,
        "DBInstanceId" => db_instance_id: value,
        "OrderId" => order_id: value,
        "Success" => success: value,
    }
}

/// Nodes of the cluster that the call concerns.
#[non_exhaustive]
pub struct DBNode {
    /// Instance class, which sets vCPUs and memory.
    pub class_code: Option<String>,
    /// Node of the cluster that is changed or moved.
    pub node_id: Option<String>,
}

impl DBNode {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `classCode`.
    pub fn class_code(mut self, value: impl Into<String>) -> Self {
        self.class_code = Some(value.into());
        self
    }
    /// Sets `nodeId`.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
}

request! {
    DBNode {
        "classCode" => class_code: field,
        "nodeId" => node_id: field,
    }
}

/// Errors that the documentation of [`ModifyDBNodeRequest`] names.
///
/// - [`DBNodeFormatFault`](super::DocumentedError::DBNodeFormatFault)
/// - [`DBNodeParameterRequired2`](super::DocumentedError::DBNodeParameterRequired2)
/// - [`DBNodeIdParameterNotExists`](super::DocumentedError::DBNodeIdParameterNotExists)
/// - [`SecondaryClassCodeUnsupported`](super::DocumentedError::SecondaryClassCodeUnsupported)
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState), here with HTTP status 400
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound), here with HTTP status 400
/// - [`InvalidNodeId`](super::DocumentedError::InvalidNodeId)
/// - [`SlaveClassCodeUnsupported`](super::DocumentedError::SlaveClassCodeUnsupported)
/// - [`InvalidDBInstanceStorage`](super::DocumentedError::InvalidDBInstanceStorage)
/// - [`UnsupportedOperationDirectionDiskUpgrade`](super::DocumentedError::UnsupportedOperationDirectionDiskUpgrade)
/// - [`UnsupportedOperationDirectionDiskDowngrade`](super::DocumentedError::UnsupportedOperationDirectionDiskDowngrade)
/// - [`InvalidDBInstanceStorageType`](super::DocumentedError::InvalidDBInstanceStorageType)
/// - [`InvalidMultiTenant`](super::DocumentedError::InvalidMultiTenant)
/// - [`DBNodeParameterInvalidCombination`](super::DocumentedError::DBNodeParameterInvalidCombination)
/// - [`InvalidClassCode`](super::DocumentedError::InvalidClassCode)
/// - [`CommodityInvalidComponent`](super::DocumentedError::CommodityInvalidComponent)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`InsufficientAvailableQuota`](super::DocumentedError::InsufficientAvailableQuota)
/// - [`CommodityServiceCallingException`](super::DocumentedError::CommodityServiceCallingException)
/// - [`RegionDissolvedEOM`](super::DocumentedError::RegionDissolvedEOM)
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
/// - [`InvalidSaleComponentFault`](super::DocumentedError::InvalidSaleComponentFault)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`InvalidDBInstanceNotFound`](super::DocumentedError::InvalidDBInstanceNotFound)
/// - [`InsufficientResourceCapacity`](super::DocumentedError::InsufficientResourceCapacity)
pub type ModifyDBNodeError = super::DocumentedError;
