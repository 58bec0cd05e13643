// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateNode`, from `dds/CreateNode.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FromApp, NodeType};

/// Adds a shard or mongos node to a sharded cluster, which raises its price.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::CreateNodeRequest::new()
///     .db_instance_id("dds-bp11501cd7b5****")
///     .node_class("dds.shard.mid")
///     .node_storage(10)
///     .node_type("shard")
///     .client_token("ETnLKlblzczshOTUbOCz****");
/// let reply = client.create_node(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateNodeRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance. Example: `dds-bp11501cd7b5****`.
    pub db_instance_id: Option<String>,
    /// **Required.** Size of the node in CPU cores and memory, as a code. Example: `dds.shard.mid`.
    pub node_class: Option<String>,
    /// **Required** under conditions. Disk space of the node; needed for shard nodes only.
    /// Range: 10 to 2000. Unit: `GB`. Example: `10`.
    pub node_storage: Option<i32>,
    /// **Required.** Whether the node is a shard or a mongos. Example: `shard`.
    pub node_type: Option<Open<NodeType>>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `ETnLKlblzczshOTUbOCz****`.
    pub client_token: Option<String>,
    /// Where the request comes from: the API or the console. Example: `mongo_buy`.
    pub from_app: Option<Open<FromApp>>,
    /// **Required** under conditions. Whether the order is paid at once from the account; if not, pay
    /// it later in the order system. Default: `true`. Example: `true`.
    pub auto_pay: Option<bool>,
    /// How many read-only nodes the replica set or shard has.
    /// Range: 0 to 5. Default: `0`. Example: `5`.
    pub readonly_replicas: Option<i32>,
    /// Further facts about the purchase, such as a price campaign.
    /// Example: `{“ActivityId":"000000000"}`.
    pub business_info: Option<String>,
    /// Which coupon is used for the order, or that none is.
    /// Default: `youhuiquan_promotion_option_id_for_blank`. Example: `youhuiquan_promotion_option_id_for_blank`.
    pub coupon_no: Option<String>,
    /// Whether the new shard gets an address of its own, past the mongos nodes.
    /// Default: `false`. Example: `false`.
    pub shard_direct: Option<bool>,
    /// Login name of the account. Example: `ceshi`.
    pub account_name: Option<String>,
    /// Password that the account logs on with. Example: `123+abc`.
    pub account_password: Option<String>,
}

impl CreateNodeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `NodeClass`, which is required.
    pub fn node_class(mut self, value: impl Into<String>) -> Self {
        self.node_class = Some(value.into());
        self
    }
    /// Sets `NodeStorage`.
    #[inline]
    pub fn node_storage(mut self, value: i32) -> Self {
        self.node_storage = Some(value);
        self
    }
    /// Sets `NodeType`, which is required.
    pub fn node_type(mut self, value: impl Into<Open<NodeType>>) -> Self {
        self.node_type = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `FromApp`.
    pub fn from_app(mut self, value: impl Into<Open<FromApp>>) -> Self {
        self.from_app = Some(value.into());
        self
    }
    /// Sets `AutoPay`.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }
    /// Sets `ReadonlyReplicas`.
    #[inline]
    pub fn readonly_replicas(mut self, value: i32) -> Self {
        self.readonly_replicas = Some(value);
        self
    }
    /// Sets `BusinessInfo`.
    pub fn business_info(mut self, value: impl Into<String>) -> Self {
        self.business_info = Some(value.into());
        self
    }
    /// Sets `CouponNo`.
    pub fn coupon_no(mut self, value: impl Into<String>) -> Self {
        self.coupon_no = Some(value.into());
        self
    }
    /// Sets `ShardDirect`.
    #[inline]
    pub fn shard_direct(mut self, value: bool) -> Self {
        self.shard_direct = Some(value);
        self
    }
    /// Sets `AccountName`.
    pub fn account_name(mut self, value: impl Into<String>) -> Self {
        self.account_name = Some(value.into());
        self
    }
    /// Sets `AccountPassword`.
    pub fn account_password(mut self, value: impl Into<String>) -> Self {
        self.account_password = Some(value.into());
        self
    }
}

request! {
    CreateNodeRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "NodeClass" => node_class: query,
        "NodeStorage" => node_storage: query,
        "NodeType" => node_type: query,
        "ClientToken" => client_token: query,
        "FromApp" => from_app: query,
        "AutoPay" => auto_pay: query,
        "ReadonlyReplicas" => readonly_replicas: query,
        "BusinessInfo" => business_info: query,
        "CouponNo" => coupon_no: query,
        "ShardDirect" => shard_direct: query,
        "AccountName" => account_name: query,
        "AccountPassword" => account_password: query,
    }
}

impl Operation for CreateNodeRequest {
    type Response = CreateNodeResponse;
    type Error = CreateNodeError;
    const INFO: OperationInfo = super::operation("CreateNode")
        .required(&["DBInstanceId", "NodeClass", "NodeType"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateNodeError] = &[
        CreateNodeError::SSLNotSupportAddNode,
        CreateNodeError::ErrorInsufficientResource,
    ];
}

/// Response to [`CreateNodeRequest`].
#[non_exhaustive]
pub struct CreateNodeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7D48FB19-20CA-4725-A870-3D8F5CE6****`.
    pub request_id: Option<String>,
    /// Mongos, shard or Configserver node of a sharded cluster, by its ID.
    /// Example: `d-bp1b234bf7a4****`.
    pub node_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `20951063702****`.
    pub order_id: Option<String>,
}

response! {
    CreateNodeResponse {
        "RequestId" => request_id: value,
        "NodeId" => node_id: value,
        "OrderId" => order_id: value,
    }
}

/// Errors that the documentation of [`CreateNodeRequest`] names.
///
/// - [`SSLNotSupportAddNode`](super::DocumentedError::SSLNotSupportAddNode)
/// - [`ErrorInsufficientResource`](super::DocumentedError::ErrorInsufficientResource)
pub type CreateNodeError = super::DocumentedError;
