// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVServerGroupAttribute`, from `slb/DescribeVServerGroupAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccessControlTag, BackendServerType};

/// Shows one vServer group with its backend servers.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::DescribeVServerGroupAttributeRequest::new()
///     .region_id("cn-hangzhou")
///     .vserver_group_id("rsp-cige6******");
/// let reply = client.describe_vserver_group_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVServerGroupAttributeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a vServer group, as
    /// [`CreateVServerGroup`](super::Client::create_vserver_group) returned it.
    /// Example: `rsp-cige6******`.
    pub vserver_group_id: Option<String>,
    /// Login name of the account that the resource belongs to.
    pub owner_account: Option<String>,
}

impl DescribeVServerGroupAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `VServerGroupId`, which is required.
    pub fn vserver_group_id(mut self, value: impl Into<String>) -> Self {
        self.vserver_group_id = Some(value.into());
        self
    }
    /// Sets `OwnerAccount`.
    pub fn owner_account(mut self, value: impl Into<String>) -> Self {
        self.owner_account = Some(value.into());
        self
    }
}

request! {
    DescribeVServerGroupAttributeRequest {
        "RegionId" => region_id: query,
        "VServerGroupId" => vserver_group_id: query,
        "OwnerAccount" => owner_account: query,
    }
}

impl Operation for DescribeVServerGroupAttributeRequest {
    type Response = DescribeVServerGroupAttributeResponse;
    type Error = DescribeVServerGroupAttributeError;
    const INFO: OperationInfo = super::operation("DescribeVServerGroupAttribute")
        .required(&["RegionId", "VServerGroupId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeVServerGroupAttributeError] = &[
        DescribeVServerGroupAttributeError::LocationServiceTimeout,
    ];
}

/// Response to [`DescribeVServerGroupAttributeRequest`].
#[non_exhaustive]
pub struct DescribeVServerGroupAttributeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9DEC9C28-AB05-4DDF-9A78-6B08EC9CE18C`.
    pub request_id: Option<String>,
    /// ID of a vServer group, as [`CreateVServerGroup`](super::Client::create_vserver_group) returned
    /// it. Example: `rsp-cige6*****`.
    pub vserver_group_id: Option<String>,
    /// Label of the vServer group, for people to recognize it by. Example: `Group1`.
    pub vserver_group_name: Option<String>,
    /// ID of a load balancer, as [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`DescribeLoadBalancers`](super::Client::describe_load_balancers) returned it.
    /// Example: `lb-jfakd*****`.
    pub load_balancer_id: Option<String>,
    /// Servers that traffic is passed to, each with its ID, weight and, in a group, its port.
    pub backend_servers: Vec<BackendServer>,
    /// When the item was created. Example: `2022-08-31T02:49:05Z`.
    pub create_time: Option<Timestamp>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<AccessControlTag>,
}

response! {
    DescribeVServerGroupAttributeResponse {
        "RequestId" => request_id: value,
        "VServerGroupId" => vserver_group_id: value,
        "VServerGroupName" => vserver_group_name: value,
        "LoadBalancerId" => load_balancer_id: value,
        "BackendServers" => backend_servers: list("BackendServer"),
        "CreateTime" => create_time: value,
        "Tags" => tags: list("Tag"),
    }
}

/// Servers that traffic is passed to, each with its ID, weight and, in a group, its port.
#[non_exhaustive]
pub struct BackendServer {
    /// Instance that takes the traffic: an ECS instance, a network interface or a container instance.
    /// Example: `vm-233`.
    pub server_id: Option<String>,
    /// Network port that the server, the listener or the traffic uses. Example: `90`.
    pub port: Option<i32>,
    /// Share of traffic that the server gets relative to the others; with zero it gets none.
    /// Example: `100`.
    pub weight: Option<i32>,
    /// What serves as the backend server, such as an ECS instance or a network interface.
    /// Default: `ecs`.
    pub type_: Option<Open<BackendServerType>>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Address at which the server takes traffic. Example: `192.XX.XX.11`.
    pub server_ip: Option<String>,
}

response! {
    BackendServer {
        "ServerId" => server_id: value,
        "Port" => port: value,
        "Weight" => weight: value,
        "Type" => type_: value,
        "Description" => description: value,
        "ServerIp" => server_ip: value,
    }
}

/// Errors that the documentation of [`DescribeVServerGroupAttributeRequest`] names.
///
/// - [`LocationServiceTimeout`](super::DocumentedError::LocationServiceTimeout)
pub type DescribeVServerGroupAttributeError = super::DocumentedError;
