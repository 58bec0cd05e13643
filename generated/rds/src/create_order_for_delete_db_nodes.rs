// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateOrderForDeleteDBNodes`, from `rds/CreateOrderForDeleteDBNodes.md`.

use alicloud_runtime::codegen::*;

/// Places the order that deletes nodes of a cluster instance.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::CreateOrderForDeleteDBNodesRequest::new()
///     .commodity_code("...");
/// let reply = client.create_order_for_delete_db_nodes(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateOrderForDeleteDBNodesRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** Code under which the order system sells the item.
    pub commodity_code: Option<String>,
    /// ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// Kind of order that the call is about.
    pub resource: Option<String>,
    /// Whether the order is paid at once from the account; if not, pay it later in the order system.
    pub auto_pay: Option<bool>,
    /// Code of the promotion that is applied.
    pub promotion_code: Option<String>,
    /// Version of the database that the instance runs or is to run.
    pub engine_version: Option<String>,
    /// Whether the node is the primary or the secondary one.
    pub node_type: Option<String>,
    /// Further information for the order, such as a promotion.
    pub business_info: Option<String>,
    /// ID of the database node that the call is about.
    pub db_node_id: Vec<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl CreateOrderForDeleteDBNodesRequest {
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
    /// Sets `CommodityCode`, which is required.
    pub fn commodity_code(mut self, value: impl Into<String>) -> Self {
        self.commodity_code = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `Resource`.
    pub fn resource(mut self, value: impl Into<String>) -> Self {
        self.resource = Some(value.into());
        self
    }
    /// Sets `AutoPay`.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }
    /// Sets `PromotionCode`.
    pub fn promotion_code(mut self, value: impl Into<String>) -> Self {
        self.promotion_code = Some(value.into());
        self
    }
    /// Sets `EngineVersion`.
    pub fn engine_version(mut self, value: impl Into<String>) -> Self {
        self.engine_version = Some(value.into());
        self
    }
    /// Sets `NodeType`.
    pub fn node_type(mut self, value: impl Into<String>) -> Self {
        self.node_type = Some(value.into());
        self
    }
    /// Sets `BusinessInfo`.
    pub fn business_info(mut self, value: impl Into<String>) -> Self {
        self.business_info = Some(value.into());
        self
    }
    /// Sets `DBNodeId`.
    pub fn db_node_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.db_node_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    CreateOrderForDeleteDBNodesRequest {
        "ClientToken" => client_token: query,
        "CommodityCode" => commodity_code: query,
        "DBInstanceId" => db_instance_id: query,
        "RegionId" => region_id: query,
        "ZoneId" => zone_id: query,
        "Resource" => resource: query,
        "AutoPay" => auto_pay: query,
        "PromotionCode" => promotion_code: query,
        "EngineVersion" => engine_version: query,
        "NodeType" => node_type: query,
        "BusinessInfo" => business_info: query,
        "DBNodeId" => db_node_id: query_json,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for CreateOrderForDeleteDBNodesRequest {
    type Response = CreateOrderForDeleteDBNodesResponse;
    type Error = CreateOrderForDeleteDBNodesError;
    const INFO: OperationInfo = super::operation("CreateOrderForDeleteDBNodes")
        .required(&["CommodityCode"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateOrderForDeleteDBNodesError] = &[
        CreateOrderForDeleteDBNodesError::OperationDeniedMasterDBInstanceState,
        CreateOrderForDeleteDBNodesError::GeneralInsCreating,
        CreateOrderForDeleteDBNodesError::IncompleteAccountInfo,
        CreateOrderForDeleteDBNodesError::IncompleteTaxInfo,
        CreateOrderForDeleteDBNodesError::InvalidPaymentMethodIncomplete,
        CreateOrderForDeleteDBNodesError::InvalidPaymentMethodMissing,
        CreateOrderForDeleteDBNodesError::InsuffcientBalanceOrBankAccount,
        CreateOrderForDeleteDBNodesError::DBNodeIdParameterInvalid,
        CreateOrderForDeleteDBNodesError::DBNodeIdParameterNotFound,
        CreateOrderForDeleteDBNodesError::DBNodeParameterTooFewItems2,
        CreateOrderForDeleteDBNodesError::DBNodeFormatFault,
        CreateOrderForDeleteDBNodesError::OrderComboInstanceNotAllowOperate,
        CreateOrderForDeleteDBNodesError::PricePricingPlanResultNotFound,
        CreateOrderForDeleteDBNodesError::OrderNoRealNameAuthentication,
        CreateOrderForDeleteDBNodesError::ForbiddenAuthentication,
        CreateOrderForDeleteDBNodesError::GroupReplicationNotSupportInvalidEngineVersion,
        CreateOrderForDeleteDBNodesError::GroupReplicationNotSupportInvalidNodeClassCode,
        CreateOrderForDeleteDBNodesError::GroupReplicationNotSupportInvalidNodeNum,
        CreateOrderForDeleteDBNodesError::GroupReplicationNotSupportInvalidXengine,
        CreateOrderForDeleteDBNodesError::GroupReplicationNotSupportMemoryTooSmall,
    ];
}

/// Response to [`CreateOrderForDeleteDBNodesRequest`].
#[non_exhaustive]
pub struct CreateOrderForDeleteDBNodesResponse {
    /// ID of the database instance. Example: `rm-7x******`.
    pub db_instance_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `49BC2500-8078-5AC4-A545-20AA5945B0E6`.
    pub request_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `221172852******`.
    pub order_id: Option<i64>,
}

response! {
    CreateOrderForDeleteDBNodesResponse {
        "DBInstanceId" => db_instance_id: value,
        "RequestId" => request_id: value,
        "OrderId" => order_id: value,
    }
}

/// Errors that the documentation of [`CreateOrderForDeleteDBNodesRequest`] names.
///
/// - [`OperationDeniedMasterDBInstanceState`](super::DocumentedError::OperationDeniedMasterDBInstanceState)
/// - [`GeneralInsCreating`](super::DocumentedError::GeneralInsCreating)
/// - [`IncompleteAccountInfo`](super::DocumentedError::IncompleteAccountInfo)
/// - [`IncompleteTaxInfo`](super::DocumentedError::IncompleteTaxInfo)
/// - [`InvalidPaymentMethodIncomplete`](super::DocumentedError::InvalidPaymentMethodIncomplete)
/// - [`InvalidPaymentMethodMissing`](super::DocumentedError::InvalidPaymentMethodMissing)
/// - [`InsuffcientBalanceOrBankAccount`](super::DocumentedError::InsuffcientBalanceOrBankAccount)
/// - [`DBNodeIdParameterInvalid`](super::DocumentedError::DBNodeIdParameterInvalid)
/// - [`DBNodeIdParameterNotFound`](super::DocumentedError::DBNodeIdParameterNotFound)
/// - [`DBNodeParameterTooFewItems2`](super::DocumentedError::DBNodeParameterTooFewItems2)
/// - [`DBNodeFormatFault`](super::DocumentedError::DBNodeFormatFault)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`ForbiddenAuthentication`](super::DocumentedError::ForbiddenAuthentication)
/// - [`GroupReplicationNotSupportInvalidEngineVersion`](super::DocumentedError::GroupReplicationNotSupportInvalidEngineVersion)
/// - [`GroupReplicationNotSupportInvalidNodeClassCode`](super::DocumentedError::GroupReplicationNotSupportInvalidNodeClassCode)
/// - [`GroupReplicationNotSupportInvalidNodeNum`](super::DocumentedError::GroupReplicationNotSupportInvalidNodeNum)
/// - [`GroupReplicationNotSupportInvalidXengine`](super::DocumentedError::GroupReplicationNotSupportInvalidXengine)
/// - [`GroupReplicationNotSupportMemoryTooSmall`](super::DocumentedError::GroupReplicationNotSupportMemoryTooSmall)
pub type CreateOrderForDeleteDBNodesError = super::DocumentedError;
