// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeShardingNetworkAddress`, from `dds/DescribeShardingNetworkAddress.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{NetworkType, NodeType};

/// Returns the addresses of a sharded cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::DescribeShardingNetworkAddressRequest::new()
///     .db_instance_id("dds-bpxxxxxxxx");
/// let reply = client.describe_sharding_network_address(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeShardingNetworkAddressRequest {
    /// **Required.** ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Mongos, shard or Configserver node of a sharded cluster, by its ID. Example: `d-bpxxxxxxxx`.
    pub node_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether the item lies in a VPC or in the classic network. Example: `VPC`.
    pub network_type: Option<String>,
}

impl DescribeShardingNetworkAddressRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `NodeId`.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `NetworkType`.
    pub fn network_type(mut self, value: impl Into<String>) -> Self {
        self.network_type = Some(value.into());
        self
    }
}

request! {
    DescribeShardingNetworkAddressRequest {
        "DBInstanceId" => db_instance_id: query,
        "NodeId" => node_id: query,
        "RegionId" => region_id: query,
        "NetworkType" => network_type: query,
    }
}

impl Operation for DescribeShardingNetworkAddressRequest {
    type Response = DescribeShardingNetworkAddressResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeShardingNetworkAddress")
        .required(&["DBInstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeShardingNetworkAddressRequest`].
#[non_exhaustive]
pub struct DescribeShardingNetworkAddressResponse {
    /// Addresses for clients that speak the DynamoDB protocol.
    pub compatible_connections: Vec<CompatibleConnection>,
    /// Addresses of the instance for clients, one entry each.
    pub network_addresses: Vec<NetworkAddress>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `18D8AAFD-6BEB-420F-8164-810CB0C0AA39`.
    pub request_id: Option<String>,
}

response! {
    DescribeShardingNetworkAddressResponse {
        "CompatibleConnections" => compatible_connections: list("CompatibleConnection"),
        "NetworkAddresses" => network_addresses: list("NetworkAddress"),
        "RequestId" => request_id: value,
    }
}

/// Addresses for clients that speak the DynamoDB protocol.
#[non_exhaustive]
pub struct CompatibleConnection {
    /// How many seconds the classic network address is still kept.
    /// Unit: `seconds`. Example: `2591963`.
    pub expired_time: Option<String>,
    /// IP address of the host or service concerned. Example: `10.140.xxx.xx`.
    pub ip_address: Option<String>,
    /// Host name that clients connect to. Example: `dds-bpxxxxxxxxxxxxxx.mongodb.rds.aliyuncs.com`.
    pub network_address: Option<String>,
    /// Whether the item lies in a VPC or in the classic network. Example: `VPC`.
    pub network_type: Option<Open<NetworkType>>,
    /// Port that clients connect to. Example: `3717`.
    pub port: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-bpxxxxxxxx`.
    pub vpc_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone. Example: `vsw-bpxxxxxxxx`.
    pub vswitch_id: Option<String>,
}

response! {
    CompatibleConnection {
        "ExpiredTime" => expired_time: value,
        "IPAddress" => ip_address: value,
        "NetworkAddress" => network_address: value,
        "NetworkType" => network_type: value,
        "Port" => port: value,
        "VPCId" => vpc_id: value,
        "VswitchId" => vswitch_id: value,
    }
}

/// Addresses of the instance for clients, one entry each.
#[non_exhaustive]
pub struct NetworkAddress {
    /// How many seconds the classic network address is still kept.
    /// Unit: `seconds`. Example: `2591963`.
    pub expired_time: Option<String>,
    /// IP address of the host or service concerned. Example: `10.140.xxx.xx`.
    pub ip_address: Option<String>,
    /// Host name that clients connect to. Example: `s-bpxxxxxxxx.mongodb.rds.aliyuncs.com`.
    pub network_address: Option<String>,
    /// Whether the item lies in a VPC or in the classic network. Example: `VPC`.
    pub network_type: Option<Open<NetworkType>>,
    /// Mongos, shard or Configserver node of a sharded cluster, by its ID. Example: `s-bpxxxxxxxx`.
    pub node_id: Option<String>,
    /// Part that the node plays, such as mongos, shard, Configserver, or member of a replica set.
    pub node_type: Option<Open<NodeType>>,
    /// Port that clients connect to. Example: `3717`.
    pub port: Option<String>,
    /// Part that the node plays, such as primary or secondary.
    pub role: Option<Open<NetworkAddressRole>>,
    /// ID of the virtual private cloud. Example: `vpc-bpxxxxxxxx`.
    pub vpc_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone. Example: `vsw-bpxxxxxxxx`.
    pub vswitch_id: Option<String>,
    /// Whether the address is an SRV address or a normal one. Example: `SRV`.
    pub connection_type: Option<String>,
    /// TXT record in DNS with connection options that go with the SRV address.
    /// Example: `mongo.example.com. IN TXT "config=replicaSet=myReplicaSet"`.
    pub txt_record: Option<String>,
}

response! {
    NetworkAddress {
        "ExpiredTime" => expired_time: value,
        "IPAddress" => ip_address: value,
        "NetworkAddress" => network_address: value,
        "NetworkType" => network_type: value,
        "NodeId" => node_id: value,
        "NodeType" => node_type: value,
        "Port" => port: value,
        "Role" => role: value,
        "VPCId" => vpc_id: value,
        "VswitchId" => vswitch_id: value,
        "ConnectionType" => connection_type: value,
        "TxtRecord" => txt_record: value,
    }
}

values! {
    /// Part that the node plays, such as primary or secondary.
    pub enum NetworkAddressRole {
        /// Takes the writes.
        Primary = "Primary",
        /// Copies from the primary.
        Secondary = "Secondary",
    }
}
