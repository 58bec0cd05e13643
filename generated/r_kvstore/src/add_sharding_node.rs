// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddShardingNode`, from `r-kvstore/AddShardingNode.md`.

use alicloud_runtime::codegen::*;

/// Adds data shards to a cluster instance, which then holds and serves more.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::AddShardingNodeRequest::new()
///     .instance_id("...");
/// let reply = client.add_sharding_node(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddShardingNodeRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it.
    pub instance_id: Option<String>,
    /// Number of data shards of the instance, or to be added. Range: 1 to 4096.
    pub shard_count: Option<i32>,
    /// Whether the order is paid at once from the account; if not, pay it later in the order system.
    pub auto_pay: Option<bool>,
    /// Coupon to pay with, by its code.
    pub coupon_no: Option<String>,
    /// Further information for the order, such as a promotion.
    pub business_info: Option<String>,
    /// Origin of the request, for the service's own records; leave it out.
    pub source_biz: Option<String>,
    /// Whether the check of the minor version before the change is skipped.
    pub force_trans: Option<bool>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
}

impl AddShardingNodeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ShardCount`.
    #[inline]
    pub fn shard_count(mut self, value: i32) -> Self {
        self.shard_count = Some(value);
        self
    }
    /// Sets `AutoPay`.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
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
    /// Sets `SourceBiz`.
    pub fn source_biz(mut self, value: impl Into<String>) -> Self {
        self.source_biz = Some(value.into());
        self
    }
    /// Sets `ForceTrans`.
    #[inline]
    pub fn force_trans(mut self, value: bool) -> Self {
        self.force_trans = Some(value);
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
}

request! {
    AddShardingNodeRequest {
        "InstanceId" => instance_id: query,
        "ShardCount" => shard_count: query,
        "AutoPay" => auto_pay: query,
        "CouponNo" => coupon_no: query,
        "BusinessInfo" => business_info: query,
        "SourceBiz" => source_biz: query,
        "ForceTrans" => force_trans: query,
        "VSwitchId" => vswitch_id: query,
    }
}

impl Operation for AddShardingNodeRequest {
    type Response = AddShardingNodeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddShardingNode")
        .required(&["InstanceId"]);
}

/// Response to [`AddShardingNodeRequest`].
#[non_exhaustive]
pub struct AddShardingNodeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B79C1A90-495B-4E99-A2AA-A4DB13B8****`.
    pub request_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `20741011111111`.
    pub order_id: Option<i64>,
    /// IDs of the nodes that were found or are concerned. Example: `r-8vb0i6z4npbxrf****-db-4`.
    pub node_ids: Vec<String>,
}

response! {
    AddShardingNodeResponse {
        "RequestId" => request_id: value,
        "OrderId" => order_id: value,
        "NodeIds" => node_ids: list(""),
    }
}
