// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteShardingNode`, from `r-kvstore/DeleteShardingNode.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EffectiveTime};

/// Takes data shards out of a cluster instance that has more than one.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::DeleteShardingNodeRequest::new()
///     .instance_id("...");
/// let reply = client.delete_sharding_node(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteShardingNodeRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it.
    pub instance_id: Option<String>,
    /// ID of one node of the cluster or the instance.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub node_id: Option<String>,
    /// Number of data shards of the instance, or to be added. Range: 1 to 4096.
    pub shard_count: Option<i32>,
    /// Whether the check of the minor version before the change is skipped.
    pub force_trans: Option<bool>,
    /// When the change is made: at once or in the maintenance window.
    pub effective_time: Option<Open<EffectiveTime>>,
}

impl DeleteShardingNodeRequest {
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
    /// Sets `NodeId`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
    /// Sets `ShardCount`.
    #[inline]
    pub fn shard_count(mut self, value: i32) -> Self {
        self.shard_count = Some(value);
        self
    }
    /// Sets `ForceTrans`.
    #[inline]
    pub fn force_trans(mut self, value: bool) -> Self {
        self.force_trans = Some(value);
        self
    }
    /// Sets `EffectiveTime`.
    pub fn effective_time(mut self, value: impl Into<Open<EffectiveTime>>) -> Self {
        self.effective_time = Some(value.into());
        self
    }
}

request! {
    DeleteShardingNodeRequest {
        "InstanceId" => instance_id: query,
        "NodeId" => node_id: query,
        "ShardCount" => shard_count: query,
        "ForceTrans" => force_trans: query,
        "EffectiveTime" => effective_time: query,
    }
}

impl Operation for DeleteShardingNodeRequest {
    type Response = DeleteShardingNodeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteShardingNode")
        .required(&["InstanceId"]);
}

/// Response to [`DeleteShardingNodeRequest`].
#[non_exhaustive]
pub struct DeleteShardingNodeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5D622714-AEDD-4609-9167-F5DDD3D1****`.
    pub request_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `22179******0904`.
    pub order_id: Option<String>,
}

response! {
    DeleteShardingNodeResponse {
        "RequestId" => request_id: value,
        "OrderId" => order_id: value,
    }
}
