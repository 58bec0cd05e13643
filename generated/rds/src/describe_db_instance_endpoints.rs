// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBInstanceEndpoints`, from `rds/DescribeDBInstanceEndpoints.md`.

use alicloud_runtime::codegen::*;

/// Lists the endpoints of a cluster instance with their nodes.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeDBInstanceEndpointsRequest::new()
///     .db_instance_id("...");
/// let reply = client.describe_db_instance_endpoints(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBInstanceEndpointsRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// ID of the database instance endpoint that the call is about.
    pub db_instance_endpoint_id: Option<String>,
}

impl DescribeDBInstanceEndpointsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceEndpointId`.
    pub fn db_instance_endpoint_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_endpoint_id = Some(value.into());
        self
    }
}

request! {
    DescribeDBInstanceEndpointsRequest {
        "ClientToken" => client_token: query,
        "DBInstanceId" => db_instance_id: query,
        "DBInstanceEndpointId" => db_instance_endpoint_id: query,
    }
}

impl Operation for DescribeDBInstanceEndpointsRequest {
    type Response = DescribeDBInstanceEndpointsResponse;
    type Error = DescribeDBInstanceEndpointsError;
    const INFO: OperationInfo = super::operation("DescribeDBInstanceEndpoints")
        .required(&["DBInstanceId"])
        .idempotency_token("ClientToken")
        .read_only();
    const ERRORS: &'static [DescribeDBInstanceEndpointsError] = &[
        DescribeDBInstanceEndpointsError::APICallingFailed,
        DescribeDBInstanceEndpointsError::InvalidSourceCategory,
        DescribeDBInstanceEndpointsError::InvalidDBInstanceConnTypeFormat,
        DescribeDBInstanceEndpointsError::Forbidden,
        DescribeDBInstanceEndpointsError::InvalidEngineVersionNotSupport,
        DescribeDBInstanceEndpointsError::OrderComboInstanceNotAllowOperate,
        DescribeDBInstanceEndpointsError::PricePricingPlanResultNotFound,
        DescribeDBInstanceEndpointsError::OrderNoRealNameAuthentication,
        DescribeDBInstanceEndpointsError::IncorrectDBInstanceState,
        DescribeDBInstanceEndpointsError::IncorrectDBInstanceLockMode,
        DescribeDBInstanceEndpointsError::InvalidDBInstanceNameNotFound,
        DescribeDBInstanceEndpointsError::InvalidDBInstanceNotFound,
    ];
}

/// Response to [`DescribeDBInstanceEndpointsRequest`].
#[non_exhaustive]
pub struct DescribeDBInstanceEndpointsResponse {
    /// What the call returns besides its status.
    pub data: Option<DBInstanceEndpointData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `777C4593-8053-427B-****105593277CAB`.
    pub request_id: Option<String>,
}

response! {
    DescribeDBInstanceEndpointsResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct DBInstanceEndpointData {
    /// Database instance, by its ID. Example: `rm-u****`.
    pub db_instance_name: Option<String>,
    /// Version of the Internet Protocol. Example: `ipv4`.
    pub ip_version: Option<String>,
    /// Endpoints of the cluster instance with their nodes and addresses.
    pub db_instance_endpoints: Vec<DBInstanceEndpoint>,
}

response! {
    DBInstanceEndpointData {
        "DBInstanceName" => db_instance_name: value,
        "IpVersion" => ip_version: value,
        "DBInstanceEndpoints" => db_instance_endpoints: list("DBInstanceEndpoint"),
    }
}

/// Endpoints of the cluster instance with their nodes and addresses.
#[non_exhaustive]
pub struct DBInstanceEndpoint {
    /// ID that calls about this endpoint refer to. Example: `ep-****`.
    pub endpoint_id: Option<String>,
    /// Whether the endpoint leads to the primary or to readable nodes. Example: `Readonly`.
    pub endpoint_type: Option<String>,
    /// Free text that tells people about the endpoint. Example: `for readonly business`.
    pub endpoint_description: Option<String>,
    /// Nodes behind the endpoint with their weights.
    pub node_items: Vec<NodeItem>,
    /// Addresses of the endpoint, one entry each.
    pub address_items: Vec<AddressItem>,
}

response! {
    DBInstanceEndpoint {
        "EndpointId" => endpoint_id: value,
        "EndpointType" => endpoint_type: value,
        "EndpointDescription" => endpoint_description: value,
        "NodeItems" => node_items: list("NodeItem"),
        "AddressItems" => address_items: list("AddressItem"),
    }
}

/// Nodes behind the endpoint with their weights.
#[non_exhaustive]
pub struct NodeItem {
    /// ID of one node of the cluster or the instance. Example: `rn-****13p6tum4289h`.
    pub node_id: Option<String>,
    /// ID of the database instance. Example: `rm-u****`.
    pub db_instance_id: Option<String>,
    /// Weight of the item when shares are dealt out among several. Example: `50`.
    pub weight: Option<i32>,
}

response! {
    NodeItem {
        "NodeId" => node_id: value,
        "DBInstanceId" => db_instance_id: value,
        "Weight" => weight: value,
    }
}

/// Addresses of the endpoint, one entry each.
#[non_exhaustive]
pub struct AddressItem {
    /// ID of the virtual private cloud. Example: `vpc-bp17xdic25d****`.
    pub vpc_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone. Example: `vsw-bp12u14ecz****`.
    pub vswitch_id: Option<String>,
    /// Network or IP version of the address. Example: `Private`.
    pub ip_type: Option<String>,
    /// Port that clients connect to. Example: `3306`.
    pub port: Option<String>,
    /// Host name that clients connect to. Example: `rm****.mysql.rds.aliyuncs.com`.
    pub connection_string: Option<String>,
    /// IP address behind the endpoint. Example: `10.71.XX.XX`.
    pub ip_address: Option<String>,
}

response! {
    AddressItem {
        "VpcId" => vpc_id: value,
        "VSwitchId" => vswitch_id: value,
        "IpType" => ip_type: value,
        "Port" => port: value,
        "ConnectionString" => connection_string: value,
        "IpAddress" => ip_address: value,
    }
}

/// Errors that the documentation of [`DescribeDBInstanceEndpointsRequest`] names.
///
/// - [`APICallingFailed`](super::DocumentedError::APICallingFailed)
/// - [`InvalidSourceCategory`](super::DocumentedError::InvalidSourceCategory)
/// - [`InvalidDBInstanceConnTypeFormat`](super::DocumentedError::InvalidDBInstanceConnTypeFormat)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`InvalidEngineVersionNotSupport`](super::DocumentedError::InvalidEngineVersionNotSupport)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState)
/// - [`IncorrectDBInstanceLockMode`](super::DocumentedError::IncorrectDBInstanceLockMode)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound)
/// - [`InvalidDBInstanceNotFound`](super::DocumentedError::InvalidDBInstanceNotFound)
pub type DescribeDBInstanceEndpointsError = super::DocumentedError;
