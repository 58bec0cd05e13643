// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveBackendServers`, from `slb/RemoveBackendServers.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BackendServerType};

/// Takes servers out of the default server group of a load balancer; they get no more traffic.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// use alicloud_slb::remove_backend_servers::RequestBackendServer;
///
/// let request = alicloud_slb::RemoveBackendServersRequest::new()
///     .backend_servers([RequestBackendServer::new()])
///     .load_balancer_id("lb-bp1qjwo61pqz3ahl*****");
/// let reply = client.remove_backend_servers(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveBackendServersRequest {
    /// **Required.** Servers that no longer get traffic.
    /// Example: `[{"ServerId":"i-2zej4lxhjoq***", "Type": "ecs","Weight":"100"}]`.
    pub backend_servers: Vec<RequestBackendServer>,
    /// **Required.** ID of a load balancer, as
    /// [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`DescribeLoadBalancers`](super::Client::describe_load_balancers) returned it.
    /// Example: `lb-bp1qjwo61pqz3ahl*****`.
    pub load_balancer_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl RemoveBackendServersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BackendServers`, which is required.
    pub fn backend_servers(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestBackendServer>>,
    ) -> Self {
        self.backend_servers = value.into_iter().map(Into::into).collect();
        self
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
}

request! {
    RemoveBackendServersRequest {
        "BackendServers" => backend_servers: query_json,
        "LoadBalancerId" => load_balancer_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for RemoveBackendServersRequest {
    type Response = RemoveBackendServersResponse;
    type Error = RemoveBackendServersError;
    const INFO: OperationInfo = super::operation("RemoveBackendServers")
        .required(&["BackendServers", "LoadBalancerId"])
        .region("RegionId");
    const ERRORS: &'static [RemoveBackendServersError] = &[
        RemoveBackendServersError::SystemBusy,
    ];
}

/// Response to [`RemoveBackendServersRequest`].
#[non_exhaustive]
pub struct RemoveBackendServersResponse {
    /// ID of a load balancer, as [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`DescribeLoadBalancers`](super::Client::describe_load_balancers) returned it.
    /// Example: `lb-bp1vjkb671z53*******`.
    pub load_balancer_id: Option<String>,
    /// Servers that traffic is passed to, each with its ID, weight and, in a group, its port.
    pub backend_servers: Vec<BackendServer>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `365F4154-92F6-4AE4-92F8-7FF34B540710`.
    pub request_id: Option<String>,
}

response! {
    RemoveBackendServersResponse {
        "LoadBalancerId" => load_balancer_id: value,
        "BackendServers" => backend_servers: list("BackendServer"),
        "RequestId" => request_id: value,
    }
}

/// Servers that no longer get traffic.
#[non_exhaustive]
pub struct RequestBackendServer {
    /// Instance that takes the traffic: an ECS instance, a network interface or a container instance.
    /// Example: `i-2zej4lxhjoq***`.
    pub server_id: Option<String>,
    /// Share of traffic that the server gets relative to the others; with zero it gets none.
    /// Range: 0 to 100. Example: `100`.
    pub weight: Option<String>,
    /// What serves as the backend server, such as an ECS instance or a network interface.
    /// Default: `ecs`.
    pub type_: Option<Open<BackendServerType>>,
}

impl RequestBackendServer {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServerId`.
    pub fn server_id(mut self, value: impl Into<String>) -> Self {
        self.server_id = Some(value.into());
        self
    }
    /// Sets `Weight`.
    pub fn weight(mut self, value: impl Into<String>) -> Self {
        self.weight = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<Open<BackendServerType>>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    RequestBackendServer {
        "ServerId" => server_id: field,
        "Weight" => weight: field,
        "Type" => type_: field,
    }
}

/// Servers that traffic is passed to, each with its ID, weight and, in a group, its port.
#[non_exhaustive]
pub struct BackendServer {
    /// Free text that describes the item to people. Example: `Backend servers`.
    pub description: Option<String>,
    /// Instance that takes the traffic: an ECS instance, a network interface or a container instance.
    /// Example: `i-jjgjgjgggd******`.
    pub server_id: Option<String>,
    /// What serves as the backend server, such as an ECS instance or a network interface.
    /// Default: `ecs`.
    pub type_: Option<Open<BackendServerType>>,
    /// Share of traffic that the server gets relative to the others; with zero it gets none.
    /// Range: 0 to 100. Example: `100`.
    pub weight: Option<i32>,
}

response! {
    BackendServer {
        "Description" => description: value,
        "ServerId" => server_id: value,
        "Type" => type_: value,
        "Weight" => weight: value,
    }
}

/// Errors that the documentation of [`RemoveBackendServersRequest`] names.
///
/// - [`SystemBusy`](super::DocumentedError::SystemBusy)
pub type RemoveBackendServersError = super::DocumentedError;
