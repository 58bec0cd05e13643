// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBNodeDirectVipInfo`, from `r-kvstore/DescribeDBNodeDirectVipInfo.md`.

use alicloud_runtime::codegen::*;

/// Returns the addresses that lead straight to the shards of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::DescribeDBNodeDirectVipInfoRequest::new()
///     .instance_id("...");
/// let reply = client.describe_db_node_direct_vip_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBNodeDirectVipInfoRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it.
    pub instance_id: Option<String>,
}

impl DescribeDBNodeDirectVipInfoRequest {
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
    DescribeDBNodeDirectVipInfoRequest {
        "InstanceId" => instance_id: query,
    }
}

impl Operation for DescribeDBNodeDirectVipInfoRequest {
    type Response = DescribeDBNodeDirectVipInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDBNodeDirectVipInfo")
        .required(&["InstanceId"])
        .read_only();
}

/// Response to [`DescribeDBNodeDirectVipInfoRequest`].
#[non_exhaustive]
pub struct DescribeDBNodeDirectVipInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `ABAF95F6-35C1-4177-AF3A-70969EBD****`.
    pub request_id: Option<String>,
    /// ID of the Redis or Tair instance, as the calls that create or list instances return it.
    /// Example: `r-bp1zxszhcgatnx****`.
    pub instance_id: Option<String>,
    /// Addresses that lead straight to the shards, one entry each.
    pub direct_vip_info: Vec<VipInfo>,
}

response! {
    DescribeDBNodeDirectVipInfoResponse {
        "RequestId" => request_id: value,
        "InstanceId" => instance_id: value,
        "DirectVipInfo" => direct_vip_info: list("VipInfo"),
    }
}

/// Addresses that lead straight to the shards, one entry each.
#[non_exhaustive]
pub struct VipInfo {
    /// ID of one node of the cluster or the instance. Example: `r-8vb3679b04551444-db-2`.
    pub node_id: Option<String>,
    /// IP address that leads straight to the shard. Example: `100.115.61.8`.
    pub vip: Option<String>,
    /// Port that clients connect to. Example: `6379`.
    pub port: Option<String>,
    /// Network that the security group or the endpoint is for. Example: `vpc`.
    pub net_type: Option<String>,
}

response! {
    VipInfo {
        "NodeId" => node_id: value,
        "Vip" => vip: value,
        "Port" => port: value,
        "NetType" => net_type: value,
    }
}
