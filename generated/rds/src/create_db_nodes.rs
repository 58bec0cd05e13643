// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDBNodes`, from `rds/CreateDBNodes.md`.

use alicloud_runtime::codegen::*;

/// Adds nodes to a cluster instance.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// use alicloud_rds::create_db_nodes::DBNode;
///
/// let request = alicloud_rds::CreateDBNodesRequest::new()
///     .db_instance_id("...")
///     .db_node([DBNode::new()]);
/// let reply = client.create_db_nodes(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDBNodesRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Nodes of the cluster that the call concerns. Items: at most 7.
    pub db_node: Vec<DBNode>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl CreateDBNodesRequest {
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
    /// Sets `DBNode`, which is required.
    pub fn db_node(
        mut self,
        value: impl IntoIterator<Item = impl Into<DBNode>>,
    ) -> Self {
        self.db_node = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    CreateDBNodesRequest {
        "ClientToken" => client_token: query,
        "DBInstanceId" => db_instance_id: query,
        "DBNode" => db_node: query_json,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for CreateDBNodesRequest {
    type Response = CreateDBNodesResponse;
    type Error = CreateDBNodesError;
    const INFO: OperationInfo = super::operation("CreateDBNodes")
        .required(&["DBInstanceId", "DBNode"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [CreateDBNodesError] = &[
        CreateDBNodesError::DBNodeFormatFault,
        CreateDBNodesError::DBNodeParameterRequired2,
        CreateDBNodesError::DBNodeParameterTooManyItems2,
        CreateDBNodesError::DBNodeParameterInvalidClassCode,
        CreateDBNodesError::DBNodeParameterInvalidValue,
        CreateDBNodesError::DBNodeParameterNotFound,
        CreateDBNodesError::InvalidMultiTenant,
        CreateDBNodesError::InvalidClassCode,
        CreateDBNodesError::OrderComboInstanceNotAllowOperate,
        CreateDBNodesError::PricePricingPlanResultNotFound,
        CreateDBNodesError::OrderNoRealNameAuthentication,
        CreateDBNodesError::InsufficientAvailableQuota,
        CreateDBNodesError::CommodityServiceCallingException,
        CreateDBNodesError::RegionDissolvedEOM,
        CreateDBNodesError::CommodityInvalidComponent,
        CreateDBNodesError::RegionEndTimeDissolvedIndia,
        CreateDBNodesError::RegionEndTimeDissolvedAustralia,
        CreateDBNodesError::PriceCommoditySys,
        CreateDBNodesError::PayInsufficientBalance,
        CreateDBNodesError::OrderPeriodInvalid,
        CreateDBNodesError::PayNoCreditCard2,
        CreateDBNodesError::OrderInstHasUnpaidOrder,
        CreateDBNodesError::NoAvailablePaymentMethod,
        CreateDBNodesError::BasicInfoUncompleted,
        CreateDBNodesError::RiskRiskControlRejection2,
        CreateDBNodesError::SystemSaleValidateFailed2,
        CreateDBNodesError::GroupReplicationNotSupportInvalidEngineVersion,
        CreateDBNodesError::GroupReplicationNotSupportInvalidNodeClassCode,
        CreateDBNodesError::GroupReplicationNotSupportInvalidNodeNum,
        CreateDBNodesError::GroupReplicationNotSupportInvalidXengine,
        CreateDBNodesError::GroupReplicationNotSupportMemoryTooSmall,
        CreateDBNodesError::OperationDeniedDBType,
        CreateDBNodesError::OrderStatusUnPaid,
    ];
}

/// Response to [`CreateDBNodesRequest`].
#[non_exhaustive]
pub struct CreateDBNodesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7A41C147-C8D0-4DAE-A1A2-17EBCD60DFA1`.
    pub request_id: Option<String>,
    /// ID of the database instance. Example: `rm-2ze450g4ctg6t****`.
    pub db_instance_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `2133400000****`.
    pub order_id: Option<i64>,
    /// IDs of the nodes that were found or are concerned. Example: `rn-abcd2****`.
    pub node_ids: Option<String>,
}

response! {
    CreateDBNodesResponse {
        "RequestId" => request_id: value,
        "DBInstanceId" => db_instance_id: value,
        "OrderId" => order_id: value,
        "NodeIds" => node_ids: value,
    }
}

/// Nodes of the cluster that the call concerns.
#[non_exhaustive]
pub struct DBNode {
    /// **Required.** Instance class, which sets vCPUs and memory.
    pub class_code: Option<String>,
    /// vSwitch that the node is connected to.
    pub vswitch_id: Option<String>,
    /// **Required.** Zone that the node lies in or moves to.
    pub zone_id: Option<String>,
}

impl DBNode {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `classCode`, which is required.
    pub fn class_code(mut self, value: impl Into<String>) -> Self {
        self.class_code = Some(value.into());
        self
    }
    /// Sets `vswitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `zoneId`, which is required.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
}

request! {
    DBNode {
        "classCode" => class_code: field,
        "vswitchId" => vswitch_id: field,
        "zoneId" => zone_id: field,
    }
}

/// Errors that the documentation of [`CreateDBNodesRequest`] names.
///
/// - [`DBNodeFormatFault`](super::DocumentedError::DBNodeFormatFault)
/// - [`DBNodeParameterRequired2`](super::DocumentedError::DBNodeParameterRequired2)
/// - [`DBNodeParameterTooManyItems2`](super::DocumentedError::DBNodeParameterTooManyItems2)
/// - [`DBNodeParameterInvalidClassCode`](super::DocumentedError::DBNodeParameterInvalidClassCode)
/// - [`DBNodeParameterInvalidValue`](super::DocumentedError::DBNodeParameterInvalidValue)
/// - [`DBNodeParameterNotFound`](super::DocumentedError::DBNodeParameterNotFound)
/// - [`InvalidMultiTenant`](super::DocumentedError::InvalidMultiTenant)
/// - [`InvalidClassCode`](super::DocumentedError::InvalidClassCode)
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
/// - [`GroupReplicationNotSupportInvalidEngineVersion`](super::DocumentedError::GroupReplicationNotSupportInvalidEngineVersion)
/// - [`GroupReplicationNotSupportInvalidNodeClassCode`](super::DocumentedError::GroupReplicationNotSupportInvalidNodeClassCode)
/// - [`GroupReplicationNotSupportInvalidNodeNum`](super::DocumentedError::GroupReplicationNotSupportInvalidNodeNum)
/// - [`GroupReplicationNotSupportInvalidXengine`](super::DocumentedError::GroupReplicationNotSupportInvalidXengine)
/// - [`GroupReplicationNotSupportMemoryTooSmall`](super::DocumentedError::GroupReplicationNotSupportMemoryTooSmall)
/// - [`OperationDeniedDBType`](super::DocumentedError::OperationDeniedDBType)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
pub type CreateDBNodesError = super::DocumentedError;
