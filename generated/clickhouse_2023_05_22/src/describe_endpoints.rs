// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEndpoints`, from `clickhouse_2023_05_22/DescribeEndpoints.md`.

use alicloud_runtime::codegen::*;

/// Lists the endpoints through which clients reach a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse_2023_05_22::Client) -> Result<(), alicloud_clickhouse_2023_05_22::Error> {
/// let request = alicloud_clickhouse_2023_05_22::DescribeEndpointsRequest::new()
///     .db_instance_id("...");
/// let reply = client.describe_endpoints(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeEndpointsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
}

impl DescribeEndpointsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
}

request! {
    DescribeEndpointsRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for DescribeEndpointsRequest {
    type Response = DescribeEndpointsResponse;
    type Error = DescribeEndpointsError;
    const INFO: OperationInfo = super::operation("DescribeEndpoints")
        .required(&["DBInstanceId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeEndpointsError] = &[
        DescribeEndpointsError::InvalidDBInstanceIdNotFound,
    ];
}

/// Response to [`DescribeEndpointsRequest`].
#[non_exhaustive]
pub struct DescribeEndpointsResponse {
    /// ID of this call; quote it when asking support about it. Example: `xxx-xxx-xxx`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<EndpointData>,
}

response! {
    DescribeEndpointsResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct EndpointData {
    /// Kind of network that the instance is in or is meant for. Example: `VPC`.
    pub instance_network_type: Option<String>,
    /// The endpoints that were found or are concerned, one entry each.
    pub endpoints: Vec<Endpoint>,
}

response! {
    EndpointData {
        "InstanceNetworkType" => instance_network_type: value,
        "Endpoints" => endpoints: list(""),
    }
}

/// The endpoints that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Endpoint {
    /// Which kind of net it is or is to be. Example: `VPC`.
    pub net_type: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `active`.
    pub status: Option<String>,
    /// Host name that clients connect to.
    /// Example: `cc-****-clickhouse.clickhouseserver.pre.rds.aliyuncs.com`.
    pub connection_string: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-uf61z****`.
    pub vpc_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone. Example: `vsw-0xi8829****`.
    pub vswitch_id: Option<String>,
    /// ID of the instance in a VPC that the item belongs to or stands for. Example: `vpc-uf61z****`.
    pub vpc_instance_id: Option<String>,
    /// The ports that were found or are concerned, one entry each.
    pub ports: Vec<Port>,
    /// IP address of the host or service concerned. Example: `172.30.XX.XX`.
    pub ip_address: Option<String>,
}

response! {
    Endpoint {
        "NetType" => net_type: value,
        "Status" => status: value,
        "ConnectionString" => connection_string: value,
        "VpcId" => vpc_id: value,
        "VSwitchId" => vswitch_id: value,
        "VpcInstanceId" => vpc_instance_id: value,
        "Ports" => ports: list(""),
        "IPAddress" => ip_address: value,
    }
}

/// The ports that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Port {
    /// Network or application protocol that applies. Example: `HttpPort`.
    pub protocol: Option<String>,
    /// Network port that the server, the listener or the traffic uses. Example: `8123`.
    pub port: Option<i32>,
}

response! {
    Port {
        "Protocol" => protocol: value,
        "Port" => port: value,
    }
}

/// Errors that the documentation of [`DescribeEndpointsRequest`] names.
///
/// - [`InvalidDBInstanceIdNotFound`](super::DocumentedError::InvalidDBInstanceIdNotFound)
pub type DescribeEndpointsError = super::DocumentedError;
