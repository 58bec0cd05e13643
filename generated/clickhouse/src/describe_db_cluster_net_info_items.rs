// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBClusterNetInfoItems`, from `clickhouse/DescribeDBClusterNetInfoItems.md`.

use alicloud_runtime::codegen::*;

/// Shows the connection addresses and ports of a ClickHouse cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse::Client) -> Result<(), alicloud_clickhouse::Error> {
/// let request = alicloud_clickhouse::DescribeDBClusterNetInfoItemsRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_db_cluster_net_info_items(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBClusterNetInfoItemsRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl DescribeDBClusterNetInfoItemsRequest {
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
}

request! {
    DescribeDBClusterNetInfoItemsRequest {
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for DescribeDBClusterNetInfoItemsRequest {
    type Response = DescribeDBClusterNetInfoItemsResponse;
    type Error = DescribeDBClusterNetInfoItemsError;
    const INFO: OperationInfo = super::operation("DescribeDBClusterNetInfoItems")
        .required(&["DBClusterId"])
        .read_only();
    const ERRORS: &'static [DescribeDBClusterNetInfoItemsError] = &[
        DescribeDBClusterNetInfoItemsError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`DescribeDBClusterNetInfoItemsRequest`].
#[non_exhaustive]
pub struct DescribeDBClusterNetInfoItemsResponse {
    /// The net info items that were found or are concerned, one entry each.
    pub net_info_items: Vec<NetInfoItem>,
    /// Kind of network that the cluster is in or is meant for. Example: `VPC`.
    pub cluster_network_type: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9A23C87D-87DF-4DA0-A50E-CB13F4F7923D`.
    pub request_id: Option<String>,
    /// Whether this is switched on: SLB. Example: `true`.
    pub enable_slb: Option<bool>,
}

response! {
    DescribeDBClusterNetInfoItemsResponse {
        "NetInfoItems" => net_info_items: list("NetInfoItem"),
        "ClusterNetworkType" => cluster_network_type: value,
        "RequestId" => request_id: value,
        "EnableSLB" => enable_slb: value,
    }
}

/// The net info items that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct NetInfoItem {
    /// ID of the virtual private cloud. Example: `vpc-bp175iuvg8nxqraf2****`.
    pub vpc_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-bp1gzt31twhlo0sa5****`.
    pub vswitch_id: Option<String>,
    /// Host name that clients connect to. Example: `cc-bp1554t789i8e****.clickhouse.ads.aliyuncs.com`.
    pub connection_string: Option<String>,
    /// Network port that belongs to the jdbc. Example: `3306`.
    pub jdbc_port: Option<String>,
    /// Which kind of net it is or is to be. Example: `VPC`.
    pub net_type: Option<String>,
    /// Network port that belongs to the HTTP. Example: `8123`.
    pub http_port: Option<String>,
    /// IP address of the host or service concerned. Example: `10.255.234.251`.
    pub ip_address: Option<String>,
    /// Network port that belongs to the HTTPS. Example: `8443`.
    pub https_port: Option<String>,
    /// Network port that belongs to the my SQL. Example: `9004`.
    pub mysql_port: Option<String>,
}

response! {
    NetInfoItem {
        "VpcId" => vpc_id: value,
        "VSwitchId" => vswitch_id: value,
        "ConnectionString" => connection_string: value,
        "JdbcPort" => jdbc_port: value,
        "NetType" => net_type: value,
        "HttpPort" => http_port: value,
        "IPAddress" => ip_address: value,
        "HttpsPort" => https_port: value,
        "MySQLPort" => mysql_port: value,
    }
}

/// Errors that the documentation of [`DescribeDBClusterNetInfoItemsRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type DescribeDBClusterNetInfoItemsError = super::DocumentedError;
