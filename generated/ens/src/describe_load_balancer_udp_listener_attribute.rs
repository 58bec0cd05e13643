// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLoadBalancerUDPListenerAttribute`, from `ens/DescribeLoadBalancerUDPListenerAttribute.md`.

use alicloud_runtime::codegen::*;

/// Returns configuration and health check of a UDP listener.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeLoadBalancerUDPListenerAttributeRequest::new()
///     .listener_port(1)
///     .load_balancer_id("...");
/// let reply = client.describe_load_balancer_udp_listener_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLoadBalancerUDPListenerAttributeRequest {
    /// **Required.** Network port that belongs to the listener. Range: 0 to 65535.
    pub listener_port: Option<i32>,
    /// **Required.** ID of the load balancer that the call is about.
    pub load_balancer_id: Option<String>,
}

impl DescribeLoadBalancerUDPListenerAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ListenerPort`, which is required.
    #[inline]
    pub fn listener_port(mut self, value: i32) -> Self {
        self.listener_port = Some(value);
        self
    }
    /// Sets `LoadBalancerId`, which is required.
    pub fn load_balancer_id(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_id = Some(value.into());
        self
    }
}

request! {
    DescribeLoadBalancerUDPListenerAttributeRequest {
        "ListenerPort" => listener_port: query,
        "LoadBalancerId" => load_balancer_id: query,
    }
}

impl Operation for DescribeLoadBalancerUDPListenerAttributeRequest {
    type Response = DescribeLoadBalancerUDPListenerAttributeResponse;
    type Error = DescribeLoadBalancerUDPListenerAttributeError;
    const INFO: OperationInfo = super::operation(
            "DescribeLoadBalancerUDPListenerAttribute",
        )
        .required(&["ListenerPort", "LoadBalancerId"])
        .read_only();
    const ERRORS: &'static [DescribeLoadBalancerUDPListenerAttributeError] = &[
        DescribeLoadBalancerUDPListenerAttributeError::LoadBalancerNotFound,
        DescribeLoadBalancerUDPListenerAttributeError::EnsInterfaceError,
        DescribeLoadBalancerUDPListenerAttributeError::ListenerNotFound,
        DescribeLoadBalancerUDPListenerAttributeError::NoPermission,
        DescribeLoadBalancerUDPListenerAttributeError::InvalidParameterAny,
    ];
}

/// Response to [`DescribeLoadBalancerUDPListenerAttributeRequest`].
#[non_exhaustive]
pub struct DescribeLoadBalancerUDPListenerAttributeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5D7597CF-1630-54EC-A945-624A33F2E7E8`.
    pub request_id: Option<String>,
    /// Network port that belongs to the listener. Example: `80`.
    pub listener_port: Option<i32>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Stopped`.
    pub status: Option<String>,
    /// Upper limit of the data rate. Example: `5`.
    pub bandwidth: Option<i32>,
    /// Method by which the listener or rule picks a server for each request or connection.
    /// Example: `wrr`.
    pub scheduler: Option<String>,
    /// Whether the servers are probed, so that failing ones get no traffic. Example: `on`.
    pub health_check: Option<String>,
    /// Value at which the healthy sets in. Example: `4`.
    pub healthy_threshold: Option<i32>,
    /// Value at which the unhealthy sets in. Example: `4`.
    pub unhealthy_threshold: Option<i32>,
    /// How long the health check connect may take before it is given up. Example: `100`.
    pub health_check_connect_timeout: Option<i32>,
    /// Time between two of this, or the span in which it holds: health check. Example: `5`.
    pub health_check_interval: Option<i32>,
    /// Free text that describes the item to people. Example: `example`.
    pub description: Option<String>,
    /// Network port that belongs to the backend server. Example: `8080`.
    pub backend_server_port: Option<i32>,
    /// Network port that belongs to the health check connect. Example: `8000`.
    pub health_check_connect_port: Option<i32>,
    /// Text that the UDP probe sends to the server. Example: `hello`.
    pub health_check_req: Option<String>,
    /// Text that a UDP server must send back for the probe to find it healthy. Example: `ok`.
    pub health_check_exp: Option<String>,
    /// Whether the public address reaches the back-end servers unchanged. Example: `on`.
    pub eip_transmit: Option<String>,
}

response! {
    DescribeLoadBalancerUDPListenerAttributeResponse {
        "RequestId" => request_id: value,
        "ListenerPort" => listener_port: value,
        "Status" => status: value,
        "Bandwidth" => bandwidth: value,
        "Scheduler" => scheduler: value,
        "HealthCheck" => health_check: value,
        "HealthyThreshold" => healthy_threshold: value,
        "UnhealthyThreshold" => unhealthy_threshold: value,
        "HealthCheckConnectTimeout" => health_check_connect_timeout: value,
        "HealthCheckInterval" => health_check_interval: value,
        "Description" => description: value,
        "BackendServerPort" => backend_server_port: value,
        "HealthCheckConnectPort" => health_check_connect_port: value,
        "HealthCheckReq" => health_check_req: value,
        "HealthCheckExp" => health_check_exp: value,
        "EipTransmit" => eip_transmit: value,
    }
}

/// Errors that the documentation of [`DescribeLoadBalancerUDPListenerAttributeRequest`] names.
///
/// - [`LoadBalancerNotFound`](super::DocumentedError::LoadBalancerNotFound)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`ListenerNotFound`](super::DocumentedError::ListenerNotFound)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DescribeLoadBalancerUDPListenerAttributeError = super::DocumentedError;
