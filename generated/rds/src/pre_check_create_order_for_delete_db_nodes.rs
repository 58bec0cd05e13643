// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PreCheckCreateOrderForDeleteDBNodes`, from `rds/PreCheckCreateOrderForDeleteDBNodes.md`.

use alicloud_runtime::codegen::*;

/// Checks whether nodes of an instance could be deleted, without placing the order.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::PreCheckCreateOrderForDeleteDBNodesRequest::new()
///     .commodity_code("...");
/// let reply = client.pre_check_create_order_for_delete_db_nodes(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PreCheckCreateOrderForDeleteDBNodesRequest {
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
}

impl PreCheckCreateOrderForDeleteDBNodesRequest {
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
}

request! {
    PreCheckCreateOrderForDeleteDBNodesRequest {
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
    }
}

impl Operation for PreCheckCreateOrderForDeleteDBNodesRequest {
    type Response = PreCheckCreateOrderForDeleteDBNodesResponse;
    type Error = PreCheckCreateOrderForDeleteDBNodesError;
    const INFO: OperationInfo = super::operation("PreCheckCreateOrderForDeleteDBNodes")
        .required(&["CommodityCode"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [PreCheckCreateOrderForDeleteDBNodesError] = &[
        PreCheckCreateOrderForDeleteDBNodesError::OperationDeniedInvalidStorageSize,
        PreCheckCreateOrderForDeleteDBNodesError::ForbiddenAuthentication,
    ];
}

/// Response to [`PreCheckCreateOrderForDeleteDBNodesRequest`].
#[non_exhaustive]
pub struct PreCheckCreateOrderForDeleteDBNodesResponse {
    /// Whether the deletion can go ahead. Example: `True`.
    pub pre_check_result: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9B415BC6-FE84-5323-A255-42CF330DB99C`.
    pub request_id: Option<String>,
    /// Reasons why the nodes cannot be deleted, by code.
    pub failures: Vec<Failures>,
}

response! {
    PreCheckCreateOrderForDeleteDBNodesResponse {
        "PreCheckResult" => pre_check_result: value,
        "RequestId" => request_id: value,
        "Failures" => failures: list("Failures"),
    }
}

/// Reasons why the nodes cannot be deleted, by code.
#[non_exhaustive]
pub struct Failures {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
}

response! {
    Failures {
        "Code" => code: value,
        "Message" => message: value,
    }
}

/// Errors that the documentation of [`PreCheckCreateOrderForDeleteDBNodesRequest`] names.
///
/// - [`OperationDeniedInvalidStorageSize`](super::DocumentedError::OperationDeniedInvalidStorageSize)
/// - [`ForbiddenAuthentication`](super::DocumentedError::ForbiddenAuthentication)
pub type PreCheckCreateOrderForDeleteDBNodesError = super::DocumentedError;
