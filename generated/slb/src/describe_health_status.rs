// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeHealthStatus`, from `slb/DescribeHealthStatus.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BackendServerType};

/// Reports how the servers of a load balancer do in their health checks.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::DescribeHealthStatusRequest::new()
///     .load_balancer_id("lb-bp1qjwo61pqz3ah******");
/// let reply = client.describe_health_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeHealthStatusRequest {
    /// **Required.** ID of a load balancer, as
    /// [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`DescribeLoadBalancers`](super::Client::describe_load_balancers) returned it.
    /// Example: `lb-bp1qjwo61pqz3ah******`.
    pub load_balancer_id: Option<String>,
    /// Port of the load balancer that clients connect to; with the protocol, it picks out a listener.
    /// Range: 0 to 65535. Example: `80`.
    pub listener_port: Option<i32>,
    /// Protocol that clients speak with the listener. Example: `https`.
    pub listener_protocol: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeHealthStatusRequest {
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
    /// Sets `ListenerPort`.
    #[inline]
    pub fn listener_port(mut self, value: i32) -> Self {
        self.listener_port = Some(value);
        self
    }
    /// Sets `ListenerProtocol`.
    pub fn listener_protocol(mut self, value: impl Into<String>) -> Self {
        self.listener_protocol = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeHealthStatusRequest {
        "LoadBalancerId" => load_balancer_id: query,
        "ListenerPort" => listener_port: query,
        "ListenerProtocol" => listener_protocol: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeHealthStatusRequest {
    type Response = DescribeHealthStatusResponse;
    type Error = DescribeHealthStatusError;
    const INFO: OperationInfo = super::operation("DescribeHealthStatus")
        .required(&["LoadBalancerId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeHealthStatusError] = &[
        DescribeHealthStatusError::TooManyListeners,
        DescribeHealthStatusError::LocationServiceTimeout,
        DescribeHealthStatusError::SystemBusy,
    ];
}

/// Response to [`DescribeHealthStatusRequest`].
#[non_exhaustive]
pub struct DescribeHealthStatusResponse {
    /// Servers that traffic is passed to, each with its ID, weight and, in a group, its port.
    pub backend_servers: Vec<BackendServer>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `365F4154-92F6-4AE4-92F8-7FF34B540710`.
    pub request_id: Option<String>,
}

response! {
    DescribeHealthStatusResponse {
        "BackendServers" => backend_servers: list("BackendServer"),
        "RequestId" => request_id: value,
    }
}

/// Servers that traffic is passed to, each with its ID, weight and, in a group, its port.
#[non_exhaustive]
pub struct BackendServer {
    /// Instance that takes the traffic: an ECS instance, a network interface or a container instance.
    /// Example: `i-bp1h5u3fv54ytf*****`.
    pub server_id: Option<String>,
    /// How the server did in its latest health checks. Example: `abnormal`.
    pub server_health_status: Option<String>,
    /// Address of the network interface that serves as a backend server. Example: `192.168.**.**`.
    pub eni_host: Option<String>,
    /// Port of the load balancer that clients connect to; with the protocol, it picks out a listener.
    /// Example: `80`.
    pub listener_port: Option<i32>,
    /// Network port that the server, the listener or the traffic uses. Example: `70`.
    pub port: Option<i32>,
    /// Network or application protocol that applies. Example: `https`.
    pub protocol: Option<String>,
    /// Address at which the server takes traffic. Example: `192.168.**.**`.
    pub server_ip: Option<String>,
    /// What serves as the backend server, such as an ECS instance or a network interface.
    /// Default: `ecs`.
    pub type_: Option<Open<BackendServerType>>,
}

response! {
    BackendServer {
        "ServerId" => server_id: value,
        "ServerHealthStatus" => server_health_status: value,
        "EniHost" => eni_host: value,
        "ListenerPort" => listener_port: value,
        "Port" => port: value,
        "Protocol" => protocol: value,
        "ServerIp" => server_ip: value,
        "Type" => type_: value,
    }
}

/// Errors that the documentation of [`DescribeHealthStatusRequest`] names.
///
/// - [`TooManyListeners`](super::DocumentedError::TooManyListeners)
/// - [`LocationServiceTimeout`](super::DocumentedError::LocationServiceTimeout)
/// - [`SystemBusy`](super::DocumentedError::SystemBusy)
pub type DescribeHealthStatusError = super::DocumentedError;
