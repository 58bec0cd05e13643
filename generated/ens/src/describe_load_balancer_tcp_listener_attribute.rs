// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLoadBalancerTCPListenerAttribute`, from `ens/DescribeLoadBalancerTCPListenerAttribute.md`.

use alicloud_runtime::codegen::*;

/// Returns configuration and health check of a TCP listener.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeLoadBalancerTCPListenerAttributeRequest::new()
///     .listener_port(1)
///     .load_balancer_id("...");
/// let reply = client.describe_load_balancer_tcp_listener_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLoadBalancerTCPListenerAttributeRequest {
    /// **Required.** Network port that belongs to the listener. Range: 0 to 65535.
    pub listener_port: Option<i32>,
    /// **Required.** ID of the load balancer that the call is about.
    pub load_balancer_id: Option<String>,
}

impl DescribeLoadBalancerTCPListenerAttributeRequest {
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
    DescribeLoadBalancerTCPListenerAttributeRequest {
        "ListenerPort" => listener_port: query,
        "LoadBalancerId" => load_balancer_id: query,
    }
}

impl Operation for DescribeLoadBalancerTCPListenerAttributeRequest {
    type Response = DescribeLoadBalancerTCPListenerAttributeResponse;
    type Error = DescribeLoadBalancerTCPListenerAttributeError;
    const INFO: OperationInfo = super::operation(
            "DescribeLoadBalancerTCPListenerAttribute",
        )
        .required(&["ListenerPort", "LoadBalancerId"])
        .read_only();
    const ERRORS: &'static [DescribeLoadBalancerTCPListenerAttributeError] = &[
        DescribeLoadBalancerTCPListenerAttributeError::EnsInterfaceError,
        DescribeLoadBalancerTCPListenerAttributeError::LoadBalancerNotFound,
        DescribeLoadBalancerTCPListenerAttributeError::ListenerNotFound,
        DescribeLoadBalancerTCPListenerAttributeError::NoPermission,
        DescribeLoadBalancerTCPListenerAttributeError::InvalidParameterAny,
    ];
}

/// Response to [`DescribeLoadBalancerTCPListenerAttributeRequest`].
#[non_exhaustive]
pub struct DescribeLoadBalancerTCPListenerAttributeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// Network port that belongs to the listener. Example: `80`.
    pub listener_port: Option<i32>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Stopped`.
    pub status: Option<String>,
    /// Upper limit of the data rate. Example: `-1`.
    pub bandwidth: Option<i32>,
    /// Method by which the listener or rule picks a server for each request or connection.
    /// Example: `wrr`.
    pub scheduler: Option<String>,
    /// How long the persistence may take before it is given up. Example: `0`.
    pub persistence_timeout: Option<i32>,
    /// How long the established may take before it is given up. Example: `500`.
    pub established_timeout: Option<i32>,
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
    /// Code that stands for the health check HTTP, for programs to act on. Example: `http_2xx`.
    pub health_check_http_code: Option<String>,
    /// Domain name that belongs to the health check. Example: `example.com`.
    pub health_check_domain: Option<String>,
    /// Path that the HTTP probe asks each server for; matters only while health checks are on.
    /// Example: `/example/index.html`.
    pub health_check_uri: Option<String>,
    /// Which kind of health check it is or is to be. Example: `tcp`.
    pub health_check_type: Option<String>,
    /// Network port that belongs to the backend server. Example: `8080`.
    pub backend_server_port: Option<i32>,
    /// Network port that belongs to the health check connect. Example: `8000`.
    pub health_check_connect_port: Option<i32>,
    /// Whether the public address reaches the back-end servers unchanged. Example: `on`.
    pub eip_transmit: Option<String>,
}

response! {
    DescribeLoadBalancerTCPListenerAttributeResponse {
        "RequestId" => request_id: value,
        "ListenerPort" => listener_port: value,
        "Status" => status: value,
        "Bandwidth" => bandwidth: value,
        "Scheduler" => scheduler: value,
        "PersistenceTimeout" => persistence_timeout: value,
        "EstablishedTimeout" => established_timeout: value,
        "HealthCheck" => health_check: value,
        "HealthyThreshold" => healthy_threshold: value,
        "UnhealthyThreshold" => unhealthy_threshold: value,
        "HealthCheckConnectTimeout" => health_check_connect_timeout: value,
        "HealthCheckInterval" => health_check_interval: value,
        "Description" => description: value,
        "HealthCheckHttpCode" => health_check_http_code: value,
        "HealthCheckDomain" => health_check_domain: value,
        "HealthCheckURI" => health_check_uri: value,
        "HealthCheckType" => health_check_type: value,
        "BackendServerPort" => backend_server_port: value,
        "HealthCheckConnectPort" => health_check_connect_port: value,
        "EipTransmit" => eip_transmit: value,
    }
}

/// Errors that the documentation of [`DescribeLoadBalancerTCPListenerAttributeRequest`] names.
///
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`LoadBalancerNotFound`](super::DocumentedError::LoadBalancerNotFound)
/// - [`ListenerNotFound`](super::DocumentedError::ListenerNotFound)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DescribeLoadBalancerTCPListenerAttributeError = super::DocumentedError;
