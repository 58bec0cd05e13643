// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeClusterNetInfo`, from `adb/DescribeClusterNetInfo.md`.

use alicloud_runtime::codegen::*;

/// Lists the endpoints of a cluster with their network settings.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeClusterNetInfoRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_cluster_net_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeClusterNetInfoRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
}

impl DescribeClusterNetInfoRequest {
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
    /// Sets `Engine`.
    pub fn engine(mut self, value: impl Into<String>) -> Self {
        self.engine = Some(value.into());
        self
    }
}

request! {
    DescribeClusterNetInfoRequest {
        "DBClusterId" => db_cluster_id: query,
        "Engine" => engine: query,
    }
}

impl Operation for DescribeClusterNetInfoRequest {
    type Response = DescribeClusterNetInfoResponse;
    type Error = DescribeClusterNetInfoError;
    const INFO: OperationInfo = super::operation("DescribeClusterNetInfo")
        .required(&["DBClusterId"])
        .read_only();
    const ERRORS: &'static [DescribeClusterNetInfoError] = &[
        DescribeClusterNetInfoError::AcsInvalidParameterAny,
        DescribeClusterNetInfoError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`DescribeClusterNetInfoRequest`].
#[non_exhaustive]
pub struct DescribeClusterNetInfoResponse {
    /// Kind of network that the cluster is in or is meant for. Example: `VPC`.
    pub cluster_network_type: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `69A29B65-CD0C-52B1-BE42-8B454569747F`.
    pub request_id: Option<String>,
    /// The items that are concerned.
    pub items: Option<Items>,
}

response! {
    DescribeClusterNetInfoResponse {
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
    /// ID of the vSwitch, which stands for one subnet in one zone. Example: `vsw-bp1syh8vvw8yec****`.
    pub vswitch_id: Option<String>,
    /// Host name that clients connect to. Example: `amv-wz9dqvn0o7****.ads.aliyuncs.com`.
    pub connection_string: Option<String>,
    /// Which kind of net it is or is to be. Example: `VPC`.
    pub net_type: Option<String>,
    /// Port that clients connect to. Example: `3306`.
    pub port: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-8vbhucmd5b****`.
    pub vpc_id: Option<String>,
    /// IP address of the host or service concerned. Example: `192.168.xx.xx`.
    pub ip_address: Option<String>,
    /// First label of the host name that clients connect to; the service adds the rest.
    /// Example: `amv-wz9dqvn0o7****`.
    pub connection_string_prefix: Option<String>,
    /// The ports that were found or are concerned, one entry each.
    pub ports: Vec<Ports>,
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
        "Ports" => ports: list("ports"),
    }
}

/// The ports that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Ports {
    /// Port that clients connect to.
    pub port: Option<String>,
    /// Network or application protocol that applies.
    pub protocol: Option<String>,
}

response! {
    Ports {
        "Port" => port: value,
        "Protocol" => protocol: value,
    }
}

/// Errors that the documentation of [`DescribeClusterNetInfoRequest`] names.
///
/// - [`AcsInvalidParameterAny`](super::DocumentedError::AcsInvalidParameterAny)
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type DescribeClusterNetInfoError = super::DocumentedError;
