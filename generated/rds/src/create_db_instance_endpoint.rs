// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDBInstanceEndpoint`, from `rds/CreateDBInstanceEndpoint.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DBInstanceEndpointAddressData, NodeItem};

/// Adds an endpoint to a cluster instance, leading to the nodes named.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// use alicloud_rds::create_db_instance_endpoint::NodeItem;
///
/// let request = alicloud_rds::CreateDBInstanceEndpointRequest::new()
///     .db_instance_id("...")
///     .vpc_id("...")
///     .vswitch_id("...")
///     .connection_string_prefix("...")
///     .port("...")
///     .db_instance_endpoint_type("...")
///     .node_items([NodeItem::new()]);
/// let reply = client.create_db_instance_endpoint(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDBInstanceEndpointRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// **Required.** ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// Address inside the private network.
    pub private_ip_address: Option<String>,
    /// **Required.** First label of the host name that clients connect to; the service adds the rest.
    pub connection_string_prefix: Option<String>,
    /// **Required.** Port on which the database or its endpoint listens for clients.
    pub port: Option<String>,
    /// **Required.** Whether the endpoint takes reads and writes or reads only.
    pub db_instance_endpoint_type: Option<String>,
    /// Free text that tells people about the database instance endpoint.
    pub db_instance_endpoint_description: Option<String>,
    /// **Required.** Nodes behind the endpoint with their weights.
    pub node_items: Vec<NodeItem>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl CreateDBInstanceEndpointRequest {
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
    /// Sets `VpcId`, which is required.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`, which is required.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `PrivateIpAddress`.
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self {
        self.private_ip_address = Some(value.into());
        self
    }
    /// Sets `ConnectionStringPrefix`, which is required.
    pub fn connection_string_prefix(mut self, value: impl Into<String>) -> Self {
        self.connection_string_prefix = Some(value.into());
        self
    }
    /// Sets `Port`, which is required.
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.port = Some(value.into());
        self
    }
    /// Sets `DBInstanceEndpointType`, which is required.
    pub fn db_instance_endpoint_type(mut self, value: impl Into<String>) -> Self {
        self.db_instance_endpoint_type = Some(value.into());
        self
    }
    /// Sets `DBInstanceEndpointDescription`.
    pub fn db_instance_endpoint_description(mut self, value: impl Into<String>) -> Self {
        self.db_instance_endpoint_description = Some(value.into());
        self
    }
    /// Sets `NodeItems`, which is required.
    pub fn node_items(
        mut self,
        value: impl IntoIterator<Item = impl Into<NodeItem>>,
    ) -> Self {
        self.node_items = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    CreateDBInstanceEndpointRequest {
        "ClientToken" => client_token: query,
        "DBInstanceId" => db_instance_id: query,
        "VpcId" => vpc_id: query,
        "VSwitchId" => vswitch_id: query,
        "PrivateIpAddress" => private_ip_address: query,
        "ConnectionStringPrefix" => connection_string_prefix: query,
        "Port" => port: query,
        "DBInstanceEndpointType" => db_instance_endpoint_type: query,
        "DBInstanceEndpointDescription" => db_instance_endpoint_description: query,
        "NodeItems" => node_items: query_json,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for CreateDBInstanceEndpointRequest {
    type Response = CreateDBInstanceEndpointResponse;
    type Error = CreateDBInstanceEndpointError;
    const INFO: OperationInfo = super::operation("CreateDBInstanceEndpoint")
        .required(
            &[
                "DBInstanceId",
                "VpcId",
                "VSwitchId",
                "ConnectionStringPrefix",
                "Port",
                "DBInstanceEndpointType",
                "NodeItems",
            ],
        )
        .idempotency_token("ClientToken");
    const ERRORS: &'static [CreateDBInstanceEndpointError] = &[
        CreateDBInstanceEndpointError::InvalidSourceCategory,
        CreateDBInstanceEndpointError::InvalidDBInstanceConnTypeFormat,
        CreateDBInstanceEndpointError::EndpointNumError,
        CreateDBInstanceEndpointError::InvalidNodeItemsDuplicateNodeId,
        CreateDBInstanceEndpointError::InvalidNodeItemsRONode,
        CreateDBInstanceEndpointError::InvalidNodeItemsRONodeIdPrimary,
        CreateDBInstanceEndpointError::InvalidNodeItemsJsonFormat,
        CreateDBInstanceEndpointError::InvalidNodeItemsDBInstanceId,
        CreateDBInstanceEndpointError::InvalidNodeItemsNodeId,
        CreateDBInstanceEndpointError::EndpointTypeNotSupport,
        CreateDBInstanceEndpointError::OtherEndpointExist,
        CreateDBInstanceEndpointError::InvalidPortMalformed,
        CreateDBInstanceEndpointError::APICallingFailed,
        CreateDBInstanceEndpointError::InvalidDBInstanceNameNotFound,
        CreateDBInstanceEndpointError::InvalidNodeItemsBlackNodeItems,
        CreateDBInstanceEndpointError::IncorrectDBInstanceState,
        CreateDBInstanceEndpointError::InvalidConnVPCId,
        CreateDBInstanceEndpointError::InvalidVswitchId,
        CreateDBInstanceEndpointError::IncorrectDBInstanceLockMode,
        CreateDBInstanceEndpointError::InvalidConnectionStringNotFound,
        CreateDBInstanceEndpointError::InvalidConnectionStringDuplicate,
        CreateDBInstanceEndpointError::InvalidWeightFormat,
        CreateDBInstanceEndpointError::InvalidDBInstanceNotFound,
    ];
}

/// Response to [`CreateDBInstanceEndpointRequest`].
#[non_exhaustive]
pub struct CreateDBInstanceEndpointResponse {
    /// What the call returns besides its status.
    pub data: Option<DBInstanceEndpointAddressData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C8E88DED-533F-4B3C-9207-731FBF394CCA`.
    pub request_id: Option<String>,
}

response! {
    CreateDBInstanceEndpointResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateDBInstanceEndpointRequest`] names.
///
/// - [`InvalidSourceCategory`](super::DocumentedError::InvalidSourceCategory)
/// - [`InvalidDBInstanceConnTypeFormat`](super::DocumentedError::InvalidDBInstanceConnTypeFormat)
/// - [`EndpointNumError`](super::DocumentedError::EndpointNumError)
/// - [`InvalidNodeItemsDuplicateNodeId`](super::DocumentedError::InvalidNodeItemsDuplicateNodeId)
/// - [`InvalidNodeItemsRONode`](super::DocumentedError::InvalidNodeItemsRONode)
/// - [`InvalidNodeItemsRONodeIdPrimary`](super::DocumentedError::InvalidNodeItemsRONodeIdPrimary)
/// - [`InvalidNodeItemsJsonFormat`](super::DocumentedError::InvalidNodeItemsJsonFormat)
/// - [`InvalidNodeItemsDBInstanceId`](super::DocumentedError::InvalidNodeItemsDBInstanceId)
/// - [`InvalidNodeItemsNodeId`](super::DocumentedError::InvalidNodeItemsNodeId)
/// - [`EndpointTypeNotSupport`](super::DocumentedError::EndpointTypeNotSupport)
/// - [`OtherEndpointExist`](super::DocumentedError::OtherEndpointExist)
/// - [`InvalidPortMalformed`](super::DocumentedError::InvalidPortMalformed)
/// - [`APICallingFailed`](super::DocumentedError::APICallingFailed)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound), here with HTTP status 400
/// - [`InvalidNodeItemsBlackNodeItems`](super::DocumentedError::InvalidNodeItemsBlackNodeItems)
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState)
/// - [`InvalidConnVPCId`](super::DocumentedError::InvalidConnVPCId)
/// - [`InvalidVswitchId`](super::DocumentedError::InvalidVswitchId)
/// - [`IncorrectDBInstanceLockMode`](super::DocumentedError::IncorrectDBInstanceLockMode)
/// - [`InvalidConnectionStringNotFound`](super::DocumentedError::InvalidConnectionStringNotFound)
/// - [`InvalidConnectionStringDuplicate`](super::DocumentedError::InvalidConnectionStringDuplicate), here with HTTP status 404
/// - [`InvalidWeightFormat`](super::DocumentedError::InvalidWeightFormat)
/// - [`InvalidDBInstanceNotFound`](super::DocumentedError::InvalidDBInstanceNotFound)
pub type CreateDBInstanceEndpointError = super::DocumentedError;
