// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBClusterNetInfo`, from `polardb/DescribeDBClusterNetInfo.md`.

use alicloud_runtime::codegen::*;

/// Shows network type and connection addresses of a cluster with their ports and IP addresses.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeDBClusterNetInfoRequest::new()
///     .db_cluster_id("pc-xxxxxxxxxx");
/// let reply = client.describe_db_cluster_net_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBClusterNetInfoRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Which kind of connection string it is or is to be.
    pub connection_string_type: Option<String>,
}

impl DescribeDBClusterNetInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `ConnectionStringType`.
    pub fn connection_string_type(mut self, value: impl Into<String>) -> Self {
        self.connection_string_type = Some(value.into());
        self
    }
}

request! {
    DescribeDBClusterNetInfoRequest {
        "DBClusterId" => db_cluster_id: query,
        "ConnectionStringType" => connection_string_type: query,
    }
}

impl Operation for DescribeDBClusterNetInfoRequest {
    type Response = DescribeDBClusterNetInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDBClusterNetInfo")
        .required(&["DBClusterId"])
        .read_only();
}

/// Response to [`DescribeDBClusterNetInfoRequest`].
#[non_exhaustive]
pub struct DescribeDBClusterNetInfoResponse {
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// Kind of network that the cluster is in or is meant for.
    pub cluster_network_type: Option<String>,
    /// Which kind of IP address it is or is to be.
    pub ip_type: Option<String>,
    /// Which kind of connection string it is or is to be.
    pub connection_string_type: Option<String>,
    /// Entries of the list.
    pub items: Vec<DBClusterNetItem>,
}

response! {
    DescribeDBClusterNetInfoResponse {
        "RequestId" => request_id: value,
        "ClusterNetworkType" => cluster_network_type: value,
        "IPType" => ip_type: value,
        "ConnectionStringType" => connection_string_type: value,
        "Items" => items: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct DBClusterNetItem {
    /// The net info items that were found or are concerned, one entry each.
    pub net_info_items: Vec<NetInfoItem>,
}

response! {
    DBClusterNetItem {
        "NetInfoItems" => net_info_items: list(""),
    }
}

/// The net info items that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct NetInfoItem {
    /// Host name that clients connect to.
    pub connection_string: Option<String>,
    /// IP address of the host or service concerned.
    pub ip_address: Option<String>,
    /// Port that clients connect to.
    pub port: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// Whether it is reached from inside (`Private`, or `Inner` in the classic network) or over the
    /// internet (`Public`). Example: `Private`.
    pub net_type: Option<String>,
}

response! {
    NetInfoItem {
        "ConnectionString" => connection_string: value,
        "IPAddress" => ip_address: value,
        "Port" => port: value,
        "VPCId" => vpc_id: value,
        "VSwitchId" => vswitch_id: value,
        "NetType" => net_type: value,
    }
}
