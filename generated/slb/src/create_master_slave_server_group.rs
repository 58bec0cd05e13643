// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateMasterSlaveServerGroup`, from `slb/CreateMasterSlaveServerGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BackendServerType, ServerType, Tag};

/// Creates a group of two servers, of which the standby takes over if the active one fails.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::CreateMasterSlaveServerGroupRequest::new()
///     .load_balancer_id("lb-bp1hv944r69al4j******")
///     .region_id("cn-hangzhou");
/// let reply = client.create_master_slave_server_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateMasterSlaveServerGroupRequest {
    /// **Required.** ID of a load balancer, as
    /// [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`DescribeLoadBalancers`](super::Client::describe_load_balancers) returned it.
    /// Example: `lb-bp1hv944r69al4j******`.
    pub load_balancer_id: Option<String>,
    /// The two servers of the group: the active one and its standby. Example: `text`.
    pub master_slave_backend_servers: Vec<
        MasterSlaveServerGroupMasterSlaveBackendServer,
    >,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Label of the active and standby group, for people to recognize it by. Example: `Group1`.
    pub master_slave_server_group_name: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl CreateMasterSlaveServerGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `LoadBalancerId`, which is required.
    pub fn load_balancer_id(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_id = Some(value.into());
        self
    }
    /// Sets `MasterSlaveBackendServers`.
    pub fn master_slave_backend_servers(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<MasterSlaveServerGroupMasterSlaveBackendServer>,
        >,
    ) -> Self {
        self.master_slave_backend_servers = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `MasterSlaveServerGroupName`.
    pub fn master_slave_server_group_name(mut self, value: impl Into<String>) -> Self {
        self.master_slave_server_group_name = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateMasterSlaveServerGroupRequest {
        "LoadBalancerId" => load_balancer_id: query,
        "MasterSlaveBackendServers" => master_slave_backend_servers: query_json,
        "RegionId" => region_id: query,
        "MasterSlaveServerGroupName" => master_slave_server_group_name: query,
        "Tag" => tag: query,
    }
}

impl Operation for CreateMasterSlaveServerGroupRequest {
    type Response = CreateMasterSlaveServerGroupResponse;
    type Error = CreateMasterSlaveServerGroupError;
    const INFO: OperationInfo = super::operation("CreateMasterSlaveServerGroup")
        .required(&["LoadBalancerId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [CreateMasterSlaveServerGroupError] = &[
        CreateMasterSlaveServerGroupError::BackendServersNumMustBeTwo,
        CreateMasterSlaveServerGroupError::BackendServersHaveSamePortAndServerid,
        CreateMasterSlaveServerGroupError::BackendServersCanOnlyContainOneMasterAndOneSlave,
        CreateMasterSlaveServerGroupError::BackendServerIdCanNotEmpty,
        CreateMasterSlaveServerGroupError::InvalidServerType,
        CreateMasterSlaveServerGroupError::BackendServerPortCanNotEmpty,
        CreateMasterSlaveServerGroupError::RealServerPortNotSupport,
        CreateMasterSlaveServerGroupError::MismatchedZoneId,
        CreateMasterSlaveServerGroupError::OperationUnsupportedCreateMasterSlaveServerGroup,
        CreateMasterSlaveServerGroupError::IncorrectStatusRSByPassToas,
        CreateMasterSlaveServerGroupError::OperationFailedActionNotSupport,
        CreateMasterSlaveServerGroupError::RsTunnelIp2VmNameConflict,
        CreateMasterSlaveServerGroupError::NetworkConflict,
        CreateMasterSlaveServerGroupError::InvalidParamTagValue,
        CreateMasterSlaveServerGroupError::InvalidParamTagKey,
        CreateMasterSlaveServerGroupError::SizeLimitExceededTag,
        CreateMasterSlaveServerGroupError::MissingParamTagKey,
    ];
}

/// Response to [`CreateMasterSlaveServerGroupRequest`].
#[non_exhaustive]
pub struct CreateMasterSlaveServerGroupResponse {
    /// ID of a group with an active and a standby server; excludes a vServer group.
    /// Example: `rsp-cige6j******`.
    pub master_slave_server_group_id: Option<String>,
    /// The two servers of the group: the active one and its standby.
    pub master_slave_backend_servers: Vec<MasterSlaveBackendServer>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// What serves as the backend server, such as an ECS instance or a network interface.
    /// Default: `ecs`.
    pub type_: Option<Open<BackendServerType>>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9DEC9C28-AB05-4DDF-9A78-6B08EC9CE18C`.
    pub request_id: Option<String>,
}

response! {
    CreateMasterSlaveServerGroupResponse {
        "MasterSlaveServerGroupId" => master_slave_server_group_id: value,
        "MasterSlaveBackendServers" => master_slave_backend_servers: list("MasterSlaveBackendServer"),
        "Description" => description: value,
        "Type" => type_: value,
        "RequestId" => request_id: value,
    }
}

/// The two servers of the group: the active one and its standby.
#[non_exhaustive]
pub struct MasterSlaveServerGroupMasterSlaveBackendServer {
    /// **Required.** Instance that takes the traffic: an ECS instance, a network interface or a
    /// container instance. Example: `i-xxxxxxxxx`.
    pub server_id: Option<String>,
    /// **Required.** Port on which the backend server takes requests.
    /// Range: 1 to 65535. Example: `80`.
    pub port: Option<String>,
    /// **Required.** Share of traffic that the server gets relative to the others; with zero it gets
    /// none. Range: 0 to 100. Example: `100`.
    pub weight: Option<String>,
    /// Free text that describes the item to people. Length: 1 to 80. Example: `test-112`.
    pub description: Option<String>,
    /// Whether the server is the active one or the standby. Example: `Master`.
    pub server_type: Option<Open<ServerType>>,
    /// What serves as the backend server, such as an ECS instance or a network interface.
    /// Default: `ecs`.
    pub type_: Option<Open<BackendServerType>>,
    /// Address at which the server takes traffic.
    pub server_ip: Option<String>,
}

impl MasterSlaveServerGroupMasterSlaveBackendServer {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServerId`, which is required.
    pub fn server_id(mut self, value: impl Into<String>) -> Self {
        self.server_id = Some(value.into());
        self
    }
    /// Sets `Port`, which is required.
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.port = Some(value.into());
        self
    }
    /// Sets `Weight`, which is required.
    pub fn weight(mut self, value: impl Into<String>) -> Self {
        self.weight = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `ServerType`.
    pub fn server_type(mut self, value: impl Into<Open<ServerType>>) -> Self {
        self.server_type = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<Open<BackendServerType>>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `ServerIp`.
    pub fn server_ip(mut self, value: impl Into<String>) -> Self {
        self.server_ip = Some(value.into());
        self
    }
}

request! {
    MasterSlaveServerGroupMasterSlaveBackendServer {
        "ServerId" => server_id: field,
        "Port" => port: field,
        "Weight" => weight: field,
        "Description" => description: field,
        "ServerType" => server_type: field,
        "Type" => type_: field,
        "ServerIp" => server_ip: field,
    }
}

/// The two servers of the group: the active one and its standby.
#[non_exhaustive]
pub struct MasterSlaveBackendServer {
    /// Instance that takes the traffic: an ECS instance, a network interface or a container instance.
    /// Example: `vm-2h****`.
    pub server_id: Option<String>,
    /// Network port that the server, the listener or the traffic uses. Example: `90`.
    pub port: Option<i32>,
    /// Share of traffic that the server gets relative to the others; with zero it gets none.
    /// Example: `100`.
    pub weight: Option<i32>,
    /// Whether the server is the active one or the standby. Default: `Master`. Example: `Slave`.
    pub server_type: Option<Open<ServerType>>,
    /// What serves as the backend server, such as an ECS instance or a network interface.
    pub type_: Option<String>,
    /// Free text that describes the item to people. Example: `test-112`.
    pub description: Option<String>,
}

response! {
    MasterSlaveBackendServer {
        "ServerId" => server_id: value,
        "Port" => port: value,
        "Weight" => weight: value,
        "ServerType" => server_type: value,
        "Type" => type_: value,
        "Description" => description: value,
    }
}

/// Errors that the documentation of [`CreateMasterSlaveServerGroupRequest`] names.
///
/// - [`BackendServersNumMustBeTwo`](super::DocumentedError::BackendServersNumMustBeTwo)
/// - [`BackendServersHaveSamePortAndServerid`](super::DocumentedError::BackendServersHaveSamePortAndServerid)
/// - [`BackendServersCanOnlyContainOneMasterAndOneSlave`](super::DocumentedError::BackendServersCanOnlyContainOneMasterAndOneSlave)
/// - [`BackendServerIdCanNotEmpty`](super::DocumentedError::BackendServerIdCanNotEmpty)
/// - [`InvalidServerType`](super::DocumentedError::InvalidServerType)
/// - [`BackendServerPortCanNotEmpty`](super::DocumentedError::BackendServerPortCanNotEmpty)
/// - [`RealServerPortNotSupport`](super::DocumentedError::RealServerPortNotSupport)
/// - [`MismatchedZoneId`](super::DocumentedError::MismatchedZoneId)
/// - [`OperationUnsupportedCreateMasterSlaveServerGroup`](super::DocumentedError::OperationUnsupportedCreateMasterSlaveServerGroup)
/// - [`IncorrectStatusRSByPassToas`](super::DocumentedError::IncorrectStatusRSByPassToas)
/// - [`OperationFailedActionNotSupport`](super::DocumentedError::OperationFailedActionNotSupport)
/// - [`RsTunnelIp2VmNameConflict`](super::DocumentedError::RsTunnelIp2VmNameConflict)
/// - [`NetworkConflict`](super::DocumentedError::NetworkConflict)
/// - [`InvalidParamTagValue`](super::DocumentedError::InvalidParamTagValue)
/// - [`InvalidParamTagKey`](super::DocumentedError::InvalidParamTagKey)
/// - [`SizeLimitExceededTag`](super::DocumentedError::SizeLimitExceededTag)
/// - [`MissingParamTagKey`](super::DocumentedError::MissingParamTagKey)
pub type CreateMasterSlaveServerGroupError = super::DocumentedError;
