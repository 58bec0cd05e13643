// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetBackendServers`, from `slb/SetBackendServers.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BackendServerType, VServerGroupBackendServer};

/// Changes the weights of servers in the default server group of a load balancer.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::SetBackendServersRequest::new()
///     .load_balancer_id("lb-bp1qjwo61pqz3a******");
/// let reply = client.set_backend_servers(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetBackendServersRequest {
    /// **Required.** ID of a load balancer, as
    /// [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`DescribeLoadBalancers`](super::Client::describe_load_balancers) returned it.
    /// Example: `lb-bp1qjwo61pqz3a******`.
    pub load_balancer_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Servers that traffic is passed to, each with its ID, weight and, in a group, its port.
    /// Example: `text`.
    pub backend_servers: Vec<VServerGroupBackendServer>,
}

impl SetBackendServersRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `BackendServers`.
    pub fn backend_servers(
        mut self,
        value: impl IntoIterator<Item = impl Into<VServerGroupBackendServer>>,
    ) -> Self {
        self.backend_servers = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    SetBackendServersRequest {
        "LoadBalancerId" => load_balancer_id: query,
        "RegionId" => region_id: query,
        "BackendServers" => backend_servers: query_json,
    }
}

impl Operation for SetBackendServersRequest {
    type Response = SetBackendServersResponse;
    type Error = SetBackendServersError;
    const INFO: OperationInfo = super::operation("SetBackendServers")
        .required(&["LoadBalancerId"])
        .region("RegionId");
    const ERRORS: &'static [SetBackendServersError] = &[
        SetBackendServersError::MismatchedZoneId,
    ];
}

/// Response to [`SetBackendServersRequest`].
#[non_exhaustive]
pub struct SetBackendServersResponse {
    /// ID of a load balancer, as [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`DescribeLoadBalancers`](super::Client::describe_load_balancers) returned it.
    /// Example: `lb-bp1qjwo61pqz3a******`.
    pub load_balancer_id: Option<String>,
    /// Servers that traffic is passed to, each with its ID, weight and, in a group, its port.
    pub backend_servers: Vec<BackendServer>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `365F4154-92F6-4AE4-92F8-7FF34B540710`.
    pub request_id: Option<String>,
}

response! {
    SetBackendServersResponse {
        "LoadBalancerId" => load_balancer_id: value,
        "BackendServers" => backend_servers: list("BackendServer"),
        "RequestId" => request_id: value,
    }
}

/// Servers that traffic is passed to, each with its ID, weight and, in a group, its port.
#[non_exhaustive]
pub struct BackendServer {
    /// Instance that takes the traffic: an ECS instance, a network interface or a container instance.
    /// Example: `eni-hhshhs****`.
    pub server_id: Option<String>,
    /// Share of traffic that the server gets relative to the others; with zero it gets none.
    /// Example: `100`.
    pub weight: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// What serves as the backend server, such as an ECS instance or a network interface.
    /// Default: `ecs`. Example: `eni`.
    pub type_: Option<Open<BackendServerType>>,
}

response! {
    BackendServer {
        "ServerId" => server_id: value,
        "Weight" => weight: value,
        "Description" => description: value,
        "Type" => type_: value,
    }
}

/// Errors that the documentation of [`SetBackendServersRequest`] names.
///
/// - [`MismatchedZoneId`](super::DocumentedError::MismatchedZoneId)
pub type SetBackendServersError = super::DocumentedError;
