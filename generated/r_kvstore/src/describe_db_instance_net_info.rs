// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBInstanceNetInfo`, from `r-kvstore/DescribeDBInstanceNetInfo.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IPType};

/// Lists the endpoints of an instance with their networks and ports.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::DescribeDBInstanceNetInfoRequest::new()
///     .instance_id("r-bp1xxxxxxxxxxxxx");
/// let reply = client.describe_db_instance_net_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfoRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it. Example: `r-bp1xxxxxxxxxxxxx`.
    pub instance_id: Option<String>,
    /// Network that the security group or the endpoint is for.
    pub net_type: Option<Open<IPType>>,
}

impl DescribeDBInstanceNetInfoRequest {
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
    /// Sets `NetType`.
    pub fn net_type(mut self, value: impl Into<Open<IPType>>) -> Self {
        self.net_type = Some(value.into());
        self
    }
}

request! {
    DescribeDBInstanceNetInfoRequest {
        "InstanceId" => instance_id: query,
        "NetType" => net_type: query,
    }
}

impl Operation for DescribeDBInstanceNetInfoRequest {
    type Response = DescribeDBInstanceNetInfoResponse;
    type Error = DescribeDBInstanceNetInfoError;
    const INFO: OperationInfo = super::operation("DescribeDBInstanceNetInfo")
        .required(&["InstanceId"])
        .read_only();
    const ERRORS: &'static [DescribeDBInstanceNetInfoError] = &[
        DescribeDBInstanceNetInfoError::InvalidStartTimeMalformed,
        DescribeDBInstanceNetInfoError::InvalidEndTimeMalformed,
    ];
}

/// Response to [`DescribeDBInstanceNetInfoRequest`].
#[non_exhaustive]
pub struct DescribeDBInstanceNetInfoResponse {
    /// Network that the instance is reached through. Example: `CLASSIC`.
    pub instance_network_type: Option<String>,
    /// Endpoints of the instance, one entry each.
    pub net_info_items: Vec<InstanceNetInfo>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `314C4FB3-4256-424F-9AD9-1A6B3444160A`.
    pub request_id: Option<String>,
}

response! {
    DescribeDBInstanceNetInfoResponse {
        "InstanceNetworkType" => instance_network_type: value,
        "NetInfoItems" => net_info_items: list("InstanceNetInfo"),
        "RequestId" => request_id: value,
    }
}

/// Endpoints of the instance, one entry each.
#[non_exhaustive]
pub struct InstanceNetInfo {
    /// Host name that clients connect to. Example: `r-bp1xxxxxxxxxxxxx.redis.rds.aliyuncs.com`.
    pub connection_string: Option<String>,
    /// Network that the endpoint is reached through. Example: `1`.
    pub db_instance_net_type: Option<String>,
    /// How long the endpoint in the classic network goes on working.
    /// Unit: `seconds`. Example: `5183779`.
    pub expired_time: Option<String>,
    /// IP address of the endpoint. Example: `xxx.xxx.xxx.201`.
    pub ip_address: Option<String>,
    /// Network that the address belongs to. Example: `Inner`.
    pub ip_type: Option<String>,
    /// Port that clients connect to. Example: `6379`.
    pub port: Option<String>,
    /// Seconds left until the classic network endpoint stops working; zero means that it stays.
    /// Unit: `seconds`. Example: `0`.
    pub upgradeable: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-bp1cxxxxxxxxxxxxxxxxx`.
    pub vpc_id: Option<String>,
    /// ID under which the instance is known in the VPC. Example: `r-bp1xxxxxxxxxxxxx`.
    pub vpc_instance_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-4gxxxxxxxxxxxxxxxxxxx`.
    pub vswitch_id: Option<String>,
    /// Whether the endpoint bypasses the proxy and leads straight to the shards. Example: `0`.
    pub direct_connection: Option<i32>,
    /// Whether the endpoint leads to the proxies in the secondary zone. Example: `1`.
    pub is_slave_proxy: Option<i32>,
}

response! {
    InstanceNetInfo {
        "ConnectionString" => connection_string: value,
        "DBInstanceNetType" => db_instance_net_type: value,
        "ExpiredTime" => expired_time: value,
        "IPAddress" => ip_address: value,
        "IPType" => ip_type: value,
        "Port" => port: value,
        "Upgradeable" => upgradeable: value,
        "VPCId" => vpc_id: value,
        "VPCInstanceId" => vpc_instance_id: value,
        "VSwitchId" => vswitch_id: value,
        "DirectConnection" => direct_connection: value,
        "IsSlaveProxy" => is_slave_proxy: value,
    }
}

/// Errors that the documentation of [`DescribeDBInstanceNetInfoRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
pub type DescribeDBInstanceNetInfoError = super::DocumentedError;
