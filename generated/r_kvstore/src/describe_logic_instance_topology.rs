// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLogicInstanceTopology`, from `r-kvstore/DescribeLogicInstanceTopology.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SlowLogRecordType};

/// Returns the proxies and the shards of a cluster or read/write splitting instance.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::DescribeLogicInstanceTopologyRequest::new()
///     .instance_id("r-bp1xxxxxxxxxxxxx");
/// let reply = client.describe_logic_instance_topology(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLogicInstanceTopologyRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it. Example: `r-bp1xxxxxxxxxxxxx`.
    pub instance_id: Option<String>,
}

impl DescribeLogicInstanceTopologyRequest {
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
}

request! {
    DescribeLogicInstanceTopologyRequest {
        "InstanceId" => instance_id: query,
    }
}

impl Operation for DescribeLogicInstanceTopologyRequest {
    type Response = DescribeLogicInstanceTopologyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeLogicInstanceTopology")
        .required(&["InstanceId"])
        .read_only();
}

/// Response to [`DescribeLogicInstanceTopologyRequest`].
#[non_exhaustive]
pub struct DescribeLogicInstanceTopologyResponse {
    /// ID of the Redis or Tair instance, as the calls that create or list instances return it.
    /// Example: `r-bp1xxxxxxxxxxxxx`.
    pub instance_id: Option<String>,
    /// Proxy nodes of the instance.
    pub redis_proxy_list: Vec<NodeInfo>,
    /// Shards of the instance, one entry each.
    pub redis_shard_list: Vec<LogicInstanceTopologyNodeInfo>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5F749626-2B6A-4DC2-A010-B51F7C33084E`.
    pub request_id: Option<String>,
}

response! {
    DescribeLogicInstanceTopologyResponse {
        "InstanceId" => instance_id: value,
        "RedisProxyList" => redis_proxy_list: list("NodeInfo"),
        "RedisShardList" => redis_shard_list: list("NodeInfo"),
        "RequestId" => request_id: value,
    }
}

/// Proxy nodes of the instance.
#[non_exhaustive]
pub struct NodeInfo {
    /// Upper limit of the data rate. Unit: `MB/s`. Example: `96`.
    pub bandwidth: Option<String>,
    /// Memory of the instance or of the node. Unit: `MB`. Example: `5120`.
    pub capacity: Option<String>,
    /// Highest number of connections that the node accepts. Example: `320000`.
    pub connection: Option<String>,
    /// ID of one node of the cluster or the instance. Example: `r-xxxxxxxxxxxxxxx-proxy-3#5425423`.
    pub node_id: Option<String>,
    /// Whether the node holds data or manages, as proxies do. Example: `proxy`.
    pub node_type: Option<Open<SlowLogRecordType>>,
}

response! {
    NodeInfo {
        "Bandwidth" => bandwidth: value,
        "Capacity" => capacity: value,
        "Connection" => connection: value,
        "NodeId" => node_id: value,
        "NodeType" => node_type: value,
    }
}

/// Shards of the instance, one entry each.
#[non_exhaustive]
pub struct LogicInstanceTopologyNodeInfo {
    /// Upper limit of the data rate. Unit: `MB/s`. Example: `96`.
    pub bandwidth: Option<String>,
    /// Memory of the instance or of the node. Unit: `MB`. Example: `2048`.
    pub capacity: Option<String>,
    /// Highest number of connections that the node accepts. Example: `10000`.
    pub connection: Option<String>,
    /// ID of one node of the cluster or the instance. Example: `r-bp1xxxxxxxxxxxxx-db-0#6889415`.
    pub node_id: Option<String>,
    /// Whether the node holds data or manages, as proxies do. Example: `db`.
    pub node_type: Option<Open<SlowLogRecordType>>,
    /// Kind of the member nodes. Example: `master`.
    pub sub_instance_type: Option<String>,
}

response! {
    LogicInstanceTopologyNodeInfo {
        "Bandwidth" => bandwidth: value,
        "Capacity" => capacity: value,
        "Connection" => connection: value,
        "NodeId" => node_id: value,
        "NodeType" => node_type: value,
        "SubInstanceType" => sub_instance_type: value,
    }
}
