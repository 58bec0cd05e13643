// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDBNodes`, from `rds/DeleteDBNodes.md`.

use alicloud_runtime::codegen::*;

/// Takes secondary nodes out of a cluster instance.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DeleteDBNodesRequest::new()
///     .db_instance_id("...")
///     .db_node_id(["..."]);
/// let reply = client.delete_db_nodes(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDBNodesRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** ID of the database node that the call is about. Items: at most 7.
    pub db_node_id: Vec<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DeleteDBNodesRequest {
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
    /// Sets `DBNodeId`, which is required.
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
    DeleteDBNodesRequest {
        "ClientToken" => client_token: query,
        "DBInstanceId" => db_instance_id: query,
        "DBNodeId" => db_node_id: query_json,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DeleteDBNodesRequest {
    type Response = DeleteDBNodesResponse;
    type Error = DeleteDBNodesError;
    const INFO: OperationInfo = super::operation("DeleteDBNodes")
        .required(&["DBInstanceId", "DBNodeId"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [DeleteDBNodesError] = &[
        DeleteDBNodesError::DBNodeFormatFault,
        DeleteDBNodesError::DBNodeIdParameterInvalid,
        DeleteDBNodesError::DBNodeIdParameterNotFound,
        DeleteDBNodesError::DBNodeParameterTooFewItems,
        DeleteDBNodesError::DBNodeParameterInvalidClassCode,
        DeleteDBNodesError::DBNodeIdParameterNotExists,
        DeleteDBNodesError::DBNodeIdParameterIncludePrimary,
        DeleteDBNodesError::OrderComboInstanceNotAllowOperate,
        DeleteDBNodesError::PricePricingPlanResultNotFound,
        DeleteDBNodesError::OrderNoRealNameAuthentication,
        DeleteDBNodesError::InsufficientAvailableQuota,
        DeleteDBNodesError::CommodityServiceCallingException,
        DeleteDBNodesError::RegionDissolvedEOM,
        DeleteDBNodesError::CommodityInvalidComponent,
        DeleteDBNodesError::RegionEndTimeDissolvedIndia,
        DeleteDBNodesError::RegionEndTimeDissolvedAustralia,
        DeleteDBNodesError::PriceCommoditySys,
        DeleteDBNodesError::PayInsufficientBalance,
        DeleteDBNodesError::OrderPeriodInvalid,
        DeleteDBNodesError::PayNoCreditCard2,
        DeleteDBNodesError::OrderInstHasUnpaidOrder,
        DeleteDBNodesError::NoAvailablePaymentMethod,
        DeleteDBNodesError::BasicInfoUncompleted,
        DeleteDBNodesError::GroupReplicationNotSupportInvalidEngineVersion,
        DeleteDBNodesError::GroupReplicationNotSupportInvalidNodeClassCode,
        DeleteDBNodesError::GroupReplicationNotSupportInvalidNodeNum,
        DeleteDBNodesError::GroupReplicationNotSupportInvalidXengine,
        DeleteDBNodesError::GroupReplicationNotSupportMemoryTooSmall,
    ];
}

/// Response to [`DeleteDBNodesRequest`].
#[non_exhaustive]
pub struct DeleteDBNodesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8B993DA9-5272-5414-94E3-4CA8BA0146C2`.
    pub request_id: Option<String>,
    /// ID of the database instance. Example: `rm-uf6wjk5****`.
    pub db_instance_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `100780000000000`.
    pub order_id: Option<i64>,
}

response! {
    DeleteDBNodesResponse {
        "RequestId" => request_id: value,
        "DBInstanceId" => db_instance_id: value,
        "OrderId" => order_id: value,
    }
}

/// Errors that the documentation of [`DeleteDBNodesRequest`] names.
///
/// - [`DBNodeFormatFault`](super::DocumentedError::DBNodeFormatFault)
/// - [`DBNodeIdParameterInvalid`](super::DocumentedError::DBNodeIdParameterInvalid)
/// - [`DBNodeIdParameterNotFound`](super::DocumentedError::DBNodeIdParameterNotFound)
/// - [`DBNodeParameterTooFewItems`](super::DocumentedError::DBNodeParameterTooFewItems)
/// - [`DBNodeParameterInvalidClassCode`](super::DocumentedError::DBNodeParameterInvalidClassCode)
/// - [`DBNodeIdParameterNotExists`](super::DocumentedError::DBNodeIdParameterNotExists)
/// - [`DBNodeIdParameterIncludePrimary`](super::DocumentedError::DBNodeIdParameterIncludePrimary)
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
/// - [`GroupReplicationNotSupportInvalidEngineVersion`](super::DocumentedError::GroupReplicationNotSupportInvalidEngineVersion)
/// - [`GroupReplicationNotSupportInvalidNodeClassCode`](super::DocumentedError::GroupReplicationNotSupportInvalidNodeClassCode)
/// - [`GroupReplicationNotSupportInvalidNodeNum`](super::DocumentedError::GroupReplicationNotSupportInvalidNodeNum)
/// - [`GroupReplicationNotSupportInvalidXengine`](super::DocumentedError::GroupReplicationNotSupportInvalidXengine)
/// - [`GroupReplicationNotSupportMemoryTooSmall`](super::DocumentedError::GroupReplicationNotSupportMemoryTooSmall)
pub type DeleteDBNodesError = super::DocumentedError;
