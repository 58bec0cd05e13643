// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetDBInstanceTopology`, from `rds/GetDBInstanceTopology.md`.

use alicloud_runtime::codegen::*;

/// Returns the nodes and connections that an instance consists of.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::GetDBInstanceTopologyRequest::new()
///     .db_instance_id("...");
/// let reply = client.get_db_instance_topology(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetDBInstanceTopologyRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
}

impl GetDBInstanceTopologyRequest {
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
}

request! {
    GetDBInstanceTopologyRequest {
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for GetDBInstanceTopologyRequest {
    type Response = GetDBInstanceTopologyResponse;
    type Error = GetDBInstanceTopologyError;
    const INFO: OperationInfo = super::operation("GetDBInstanceTopology")
        .required(&["DBInstanceId"])
        .read_only();
    const ERRORS: &'static [GetDBInstanceTopologyError] = &[
        GetDBInstanceTopologyError::InvalidAction,
        GetDBInstanceTopologyError::DBInstanceStatusNotActive,
        GetDBInstanceTopologyError::DBTypeNotSupported,
        GetDBInstanceTopologyError::IncorrectDBInstanceType,
        GetDBInstanceTopologyError::InvalidDBInstanceNotFound,
    ];
}

/// Response to [`GetDBInstanceTopologyRequest`].
#[non_exhaustive]
pub struct GetDBInstanceTopologyResponse {
    /// Code for programs to act on, as a rule that of the result.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7430AB1A-6D49-5B6D-B9E5-920250076074`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<DBInstanceTopologyData>,
}

response! {
    GetDBInstanceTopologyResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct DBInstanceTopologyData {
    /// Database instance, by its ID. Example: `rm-m5ezban****`.
    pub db_instance_name: Option<String>,
    /// Endpoints of the instance or the number of connections.
    pub connections: Vec<Connection>,
    /// Nodes that the item consists of or the call is about, one entry each.
    pub nodes: Vec<Node>,
}

response! {
    DBInstanceTopologyData {
        "DBInstanceName" => db_instance_name: value,
        "Connections" => connections: list(""),
        "Nodes" => nodes: list(""),
    }
}

/// Endpoints of the instance or the number of connections.
#[non_exhaustive]
pub struct Connection {
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-qingdao-c`.
    pub zone_id: Option<String>,
    /// Database instance, by its ID. Example: `rm-m5ezban****`.
    pub db_instance_name: Option<String>,
    /// Host name that clients connect to. Example: `rm-m5ezban****mysql.rds.aliyuncs.com`.
    pub connection_string: Option<String>,
    /// Network that the endpoint is reached through. Example: `vpc`.
    pub net_type: Option<String>,
}

response! {
    Connection {
        "ZoneId" => zone_id: value,
        "DBInstanceName" => db_instance_name: value,
        "ConnectionString" => connection_string: value,
        "NetType" => net_type: value,
    }
}

/// Nodes that the item consists of or the call is about, one entry each.
#[non_exhaustive]
pub struct Node {
    /// Database instance, by its ID. Example: `rm-m5ezban****`.
    pub db_instance_name: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-qingdao-c`.
    pub zone_id: Option<String>,
    /// Host of the dedicated cluster, by its ID. Example: `i-bp****`.
    pub dedicated_host_id: Option<String>,
    /// Part that the node plays, such as master.
    pub role: Option<String>,
    /// ID of one node of the cluster or the instance. Example: `349054`.
    pub node_id: Option<String>,
    /// Dedicated cluster that the instance or the host belongs to. Example: `dhg-4n****`.
    pub dedicated_host_group_id: Option<String>,
}

response! {
    Node {
        "DBInstanceName" => db_instance_name: value,
        "ZoneId" => zone_id: value,
        "DedicatedHostId" => dedicated_host_id: value,
        "Role" => role: value,
        "NodeId" => node_id: value,
        "DedicatedHostGroupId" => dedicated_host_group_id: value,
    }
}

/// Errors that the documentation of [`GetDBInstanceTopologyRequest`] names.
///
/// - [`InvalidAction`](super::DocumentedError::InvalidAction)
/// - [`DBInstanceStatusNotActive`](super::DocumentedError::DBInstanceStatusNotActive)
/// - [`DBTypeNotSupported`](super::DocumentedError::DBTypeNotSupported)
/// - [`IncorrectDBInstanceType`](super::DocumentedError::IncorrectDBInstanceType)
/// - [`InvalidDBInstanceNotFound`](super::DocumentedError::InvalidDBInstanceNotFound)
pub type GetDBInstanceTopologyError = super::DocumentedError;
