// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateNodeBatch`, from `dds/CreateNodeBatch.md`.

use alicloud_runtime::codegen::*;

/// Adds several shard or mongos nodes to a sharded cluster in one call.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::CreateNodeBatchRequest::new()
///     .db_instance_id("dds-bp18b0934e70****")
///     .nodes_info("...");
/// let reply = client.create_node_batch(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateNodeBatchRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `ETnLKlblzczshOTUbOCz****`.
    pub client_token: Option<String>,
    /// Where the request comes from: the API or the console. Default: `OpenApi`. Example: `OpenApi`.
    pub from_app: Option<String>,
    /// Whether the order is paid at once from the account; if not, pay it later in the order system.
    /// Default: `true`. Example: `true`.
    pub auto_pay: Option<bool>,
    /// **Required.** ID of the database instance. Example: `dds-bp18b0934e70****`.
    pub db_instance_id: Option<String>,
    /// **Required.** Size of the nodes to work on, as a JSON text.
    /// Example: `{"Shards":[{"DBInstanceClass":"mdb.shard.4x.large.d","Storage":20}]}`.
    pub nodes_info: Option<String>,
    /// Which coupon is used for the order, or that none is. Example: `default`.
    pub coupon_no: Option<String>,
    /// Further facts about the purchase, such as a price campaign.
    /// Example: `{“ActivityId":"000000000"}`.
    pub business_info: Option<String>,
    /// Whether the new shard gets an address of its own, past the mongos nodes.
    /// Default: `false`. Example: `false`.
    pub shard_direct: Option<bool>,
    /// Login name of the account. Example: `ceshi`.
    pub account_name: Option<String>,
    /// Password that the account logs on with. Example: `PassWord123`.
    pub account_password: Option<String>,
}

impl CreateNodeBatchRequest {
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
    /// Sets `FromApp`.
    pub fn from_app(mut self, value: impl Into<String>) -> Self {
        self.from_app = Some(value.into());
        self
    }
    /// Sets `AutoPay`.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `NodesInfo`, which is required.
    pub fn nodes_info(mut self, value: impl Into<String>) -> Self {
        self.nodes_info = Some(value.into());
        self
    }
    /// Sets `CouponNo`.
    pub fn coupon_no(mut self, value: impl Into<String>) -> Self {
        self.coupon_no = Some(value.into());
        self
    }
    /// Sets `BusinessInfo`.
    pub fn business_info(mut self, value: impl Into<String>) -> Self {
        self.business_info = Some(value.into());
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
    CreateNodeBatchRequest {
        "ClientToken" => client_token: query,
        "FromApp" => from_app: query,
        "AutoPay" => auto_pay: query,
        "DBInstanceId" => db_instance_id: query,
        "NodesInfo" => nodes_info: query,
        "CouponNo" => coupon_no: query,
        "BusinessInfo" => business_info: query,
        "ShardDirect" => shard_direct: query,
        "AccountName" => account_name: query,
        "AccountPassword" => account_password: query,
    }
}

impl Operation for CreateNodeBatchRequest {
    type Response = CreateNodeBatchResponse;
    type Error = CreateNodeBatchError;
    const INFO: OperationInfo = super::operation("CreateNodeBatch")
        .required(&["DBInstanceId", "NodesInfo"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [CreateNodeBatchError] = &[
        CreateNodeBatchError::SSLNotSupportAddNode,
        CreateNodeBatchError::ErrorInsufficientResource,
    ];
}

/// Response to [`CreateNodeBatchRequest`].
#[non_exhaustive]
pub struct CreateNodeBatchResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `55D41A94-1ACE-55E8-8BC7-67D622E7****`.
    pub request_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `50179021707****`.
    pub order_id: Option<String>,
    /// Mongos, shard or Configserver node of a sharded cluster, by its ID.
    /// Example: `d-bp18f7d6b6a7****`.
    pub node_id: Option<String>,
}

response! {
    CreateNodeBatchResponse {
        "RequestId" => request_id: value,
        "OrderId" => order_id: value,
        "NodeId" => node_id: value,
    }
}

/// Errors that the documentation of [`CreateNodeBatchRequest`] names.
///
/// - [`SSLNotSupportAddNode`](super::DocumentedError::SSLNotSupportAddNode)
/// - [`ErrorInsufficientResource`](super::DocumentedError::ErrorInsufficientResource)
pub type CreateNodeBatchError = super::DocumentedError;
