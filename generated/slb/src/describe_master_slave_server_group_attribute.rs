// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeMasterSlaveServerGroupAttribute`, from `slb/DescribeMasterSlaveServerGroupAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccessControlTag, BackendServerType, ServerType};

/// Shows one primary/secondary server group with its two servers.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::DescribeMasterSlaveServerGroupAttributeRequest::new()
///     .master_slave_server_group_id("rsp-cige6j******")
///     .region_id("cn-hangzhou");
/// let reply = client.describe_master_slave_server_group_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeMasterSlaveServerGroupAttributeRequest {
    /// **Required.** ID of a group with an active and a standby server; excludes a vServer group.
    /// Example: `rsp-cige6j******`.
    pub master_slave_server_group_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeMasterSlaveServerGroupAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MasterSlaveServerGroupId`, which is required.
    pub fn master_slave_server_group_id(mut self, value: impl Into<String>) -> Self {
        self.master_slave_server_group_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeMasterSlaveServerGroupAttributeRequest {
        "MasterSlaveServerGroupId" => master_slave_server_group_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeMasterSlaveServerGroupAttributeRequest {
    type Response = DescribeMasterSlaveServerGroupAttributeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "DescribeMasterSlaveServerGroupAttribute",
        )
        .required(&["MasterSlaveServerGroupId", "RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeMasterSlaveServerGroupAttributeRequest`].
#[non_exhaustive]
pub struct DescribeMasterSlaveServerGroupAttributeResponse {
    /// ID of a group with an active and a standby server; excludes a vServer group.
    /// Example: `rsp-cige6******`.
    pub master_slave_server_group_id: Option<String>,
    /// Label of the active and standby group, for people to recognize it by. Example: `Group1`.
    pub master_slave_server_group_name: Option<String>,
    /// The two servers of the group: the active one and its standby.
    pub master_slave_backend_servers: Vec<MasterSlaveBackendServer>,
    /// ID of a load balancer, as [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`DescribeLoadBalancers`](super::Client::describe_load_balancers) returned it.
    /// Example: `lb-14fadafw4343a******`.
    pub load_balancer_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9DEC9C28-AB05-4DDF-9A78-6B08EC9CE18C`.
    pub request_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<AccessControlTag>,
    /// When the item was created. Example: `2022-12-02T02:49:05Z`.
    pub create_time: Option<Timestamp>,
}

response! {
    DescribeMasterSlaveServerGroupAttributeResponse {
        "MasterSlaveServerGroupId" => master_slave_server_group_id: value,
        "MasterSlaveServerGroupName" => master_slave_server_group_name: value,
        "MasterSlaveBackendServers" => master_slave_backend_servers: list("MasterSlaveBackendServer"),
        "LoadBalancerId" => load_balancer_id: value,
        "RequestId" => request_id: value,
        "Tags" => tags: list("Tag"),
        "CreateTime" => create_time: value,
    }
}

/// The two servers of the group: the active one and its standby.
#[non_exhaustive]
pub struct MasterSlaveBackendServer {
    /// Instance that takes the traffic: an ECS instance, a network interface or a container instance.
    /// Example: `vm-hrf******`.
    pub server_id: Option<String>,
    /// Network port that the server, the listener or the traffic uses. Example: `90`.
    pub port: Option<i32>,
    /// Share of traffic that the server gets relative to the others; with zero it gets none.
    /// Example: `100`.
    pub weight: Option<i32>,
    /// Whether the server is the active one or the standby. Default: `Master`. Example: `Slave`.
    pub server_type: Option<Open<ServerType>>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// What serves as the backend server, such as an ECS instance or a network interface.
    /// Default: `ecs`.
    pub type_: Option<Open<BackendServerType>>,
}

response! {
    MasterSlaveBackendServer {
        "ServerId" => server_id: value,
        "Port" => port: value,
        "Weight" => weight: value,
        "ServerType" => server_type: value,
        "Description" => description: value,
        "Type" => type_: value,
    }
}
