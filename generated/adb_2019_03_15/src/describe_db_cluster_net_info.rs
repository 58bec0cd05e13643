// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBClusterNetInfo`, from `adb_2019_03_15/DescribeDBClusterNetInfo.md`.

use alicloud_runtime::codegen::*;

/// Lists a cluster's endpoints with network type, address and port.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DescribeDBClusterNetInfoRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_db_cluster_net_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBClusterNetInfoRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Engine`.
    pub fn engine(mut self, value: impl Into<String>) -> Self {
        self.engine = Some(value.into());
        self
    }
}

request! {
    DescribeDBClusterNetInfoRequest {
        "DBClusterId" => db_cluster_id: query,
        "RegionId" => region_id: query,
        "Engine" => engine: query,
    }
}

impl Operation for DescribeDBClusterNetInfoRequest {
    type Response = DescribeDBClusterNetInfoResponse;
    type Error = DescribeDBClusterNetInfoError;
    const INFO: OperationInfo = super::operation("DescribeDBClusterNetInfo")
        .required(&["DBClusterId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDBClusterNetInfoError] = &[
        DescribeDBClusterNetInfoError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`DescribeDBClusterNetInfoRequest`].
#[non_exhaustive]
pub struct DescribeDBClusterNetInfoResponse {
    /// Kind of network that the cluster is in or is meant for. Example: `VPC`.
    pub cluster_network_type: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-8A4442913CEF`.
    pub request_id: Option<String>,
    /// The items that are concerned.
    pub items: Option<Items>,
}

response! {
    DescribeDBClusterNetInfoResponse {
        "ClusterNetworkType" => cluster_network_type: value,
        "RequestId" => request_id: value,
        "Items" => items: value,
    }
}

/// The items that are concerned.
#[non_exhaustive]
pub struct Items {
    /// The addres that were found or are concerned, one entry each.
    pub address: Vec<Address>,
}

response! {
    Items {
        "Address" => address: list(""),
    }
}

/// The addres that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Address {
    /// ID of the vSwitch, which stands for one subnet in one zone. Example: `vsw-xxxxxx`.
    pub vswitch_id: Option<String>,
    /// Host name that clients connect to. Example: `am-bpxxxxxxxx.ads.aliyuncs.com`.
    pub connection_string: Option<String>,
    /// Which kind of net it is or is to be. Example: `VPC`.
    pub net_type: Option<String>,
    /// Port that clients connect to. Example: `3306`.
    pub port: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-xxxxxxxxx`.
    pub vpc_id: Option<String>,
    /// IP address of the host or service concerned. Example: `192.168.x.x`.
    pub ip_address: Option<String>,
    /// First label of the host name that clients connect to; the service adds the rest.
    /// Example: `am-bpxxxxxxxx89k51380`.
    pub connection_string_prefix: Option<String>,
}

response! {
    Address {
        "VSwitchId" => vswitch_id: value,
        "ConnectionString" => connection_string: value,
        "NetType" => net_type: value,
        "Port" => port: value,
        "VPCId" => vpc_id: value,
        "IPAddress" => ip_address: value,
        "ConnectionStringPrefix" => connection_string_prefix: value,
    }
}

/// Errors that the documentation of [`DescribeDBClusterNetInfoRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type DescribeDBClusterNetInfoError = super::DocumentedError;
