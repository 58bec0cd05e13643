// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLoadBalancerHTTPListenerAttribute`, from `ens/DescribeLoadBalancerHTTPListenerAttribute.md`.

use alicloud_runtime::codegen::*;

/// Returns configuration and health check of an HTTP listener.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeLoadBalancerHTTPListenerAttributeRequest::new()
///     .listener_port(1)
///     .load_balancer_id("...");
/// let reply = client.describe_load_balancer_http_listener_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLoadBalancerHTTPListenerAttributeRequest {
    /// **Required.** Network port that belongs to the listener. Range: 0 to 65535.
    pub listener_port: Option<i32>,
    /// **Required.** ID of the load balancer that the call is about.
    pub load_balancer_id: Option<String>,
}

impl DescribeLoadBalancerHTTPListenerAttributeRequest {
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
    DescribeLoadBalancerHTTPListenerAttributeRequest {
        "ListenerPort" => listener_port: query,
        "LoadBalancerId" => load_balancer_id: query,
    }
}

impl Operation for DescribeLoadBalancerHTTPListenerAttributeRequest {
    type Response = DescribeLoadBalancerHTTPListenerAttributeResponse;
    type Error = DescribeLoadBalancerHTTPListenerAttributeError;
    const INFO: OperationInfo = super::operation(
            "DescribeLoadBalancerHTTPListenerAttribute",
        )
        .required(&["ListenerPort", "LoadBalancerId"])
        .read_only();
    const ERRORS: &'static [DescribeLoadBalancerHTTPListenerAttributeError] = &[
        DescribeLoadBalancerHTTPListenerAttributeError::LoadBalancerNotFound,
        DescribeLoadBalancerHTTPListenerAttributeError::EnsInterfaceError,
        DescribeLoadBalancerHTTPListenerAttributeError::ListenerNotFound,
        DescribeLoadBalancerHTTPListenerAttributeError::NoPermission,
        DescribeLoadBalancerHTTPListenerAttributeError::InvalidParameterAny,
    ];
}

/// Response to [`DescribeLoadBalancerHTTPListenerAttributeRequest`].
#[non_exhaustive]
pub struct DescribeLoadBalancerHTTPListenerAttributeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// Network port that belongs to the listener. Example: `80`.
    pub listener_port: Option<i32>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Running`.
    pub status: Option<String>,
    /// Upper limit of the data rate. Example: `-1`.
    pub bandwidth: Option<i32>,
    /// Method by which the listener or rule picks a server for each request or connection.
    /// Example: `wrr`.
    pub scheduler: Option<String>,
    /// Whether the servers are probed, so that failing ones get no traffic. Example: `on`.
    pub health_check: Option<String>,
    /// Value at which the healthy sets in. Example: `3`.
    pub healthy_threshold: Option<i32>,
    /// Value at which the unhealthy sets in. Example: `3`.
    pub unhealthy_threshold: Option<i32>,
    /// How long the health check may take before it is given up. Example: `10`.
    pub health_check_timeout: Option<i32>,
    /// Network port that belongs to the health check connect. Example: `5000`.
    pub health_check_connect_port: Option<i32>,
    /// Time between two of this, or the span in which it holds: health check. Example: `5`.
    pub health_check_interval: Option<i32>,
    /// Free text that describes the item to people. Example: `abc`.
    pub description: Option<String>,
    /// Whether HTTP requests are redirected to an HTTPS listener. Example: `off`.
    pub listener_forward: Option<String>,
    /// Network port that belongs to the forward. Example: `10002`.
    pub forward_port: Option<i32>,
    /// How long the request may take before it is given up. Example: `60`.
    pub request_timeout: Option<i32>,
    /// How long the idle may take before it is given up. Example: `15`.
    pub idle_timeout: Option<i32>,
    /// Code that stands for the health check HTTP, for programs to act on. Example: `http_2xx`.
    pub health_check_http_code: Option<String>,
    /// Domain name that belongs to the health check. Example: `www.example.com`.
    pub health_check_domain: Option<String>,
    /// Path that the HTTP probe asks each server for; matters only while health checks are on.
    /// Example: `/checkpreload.htm`.
    pub health_check_uri: Option<String>,
    /// ID of the server certificate that the item belongs to or stands for. Example: `6027667`.
    pub server_certificate_id: Option<String>,
    /// HTTP method of the probe requests; matters only while health checks are on. Example: `head`.
    pub health_check_method: Option<String>,
    /// Whether servers learn the client's address from an `X-Forwarded-For` header. Example: `on`.
    pub x_forwarded_for: Option<String>,
}

response! {
    DescribeLoadBalancerHTTPListenerAttributeResponse {
        "RequestId" => request_id: value,
        "ListenerPort" => listener_port: value,
        "Status" => status: value,
        "Bandwidth" => bandwidth: value,
        "Scheduler" => scheduler: value,
        "HealthCheck" => health_check: value,
        "HealthyThreshold" => healthy_threshold: value,
        "UnhealthyThreshold" => unhealthy_threshold: value,
        "HealthCheckTimeout" => health_check_timeout: value,
        "HealthCheckConnectPort" => health_check_connect_port: value,
        "HealthCheckInterval" => health_check_interval: value,
        "Description" => description: value,
        "ListenerForward" => listener_forward: value,
        "ForwardPort" => forward_port: value,
        "RequestTimeout" => request_timeout: value,
        "IdleTimeout" => idle_timeout: value,
        "HealthCheckHttpCode" => health_check_http_code: value,
        "HealthCheckDomain" => health_check_domain: value,
        "HealthCheckURI" => health_check_uri: value,
        "ServerCertificateId" => server_certificate_id: value,
        "HealthCheckMethod" => health_check_method: value,
        "XForwardedFor" => x_forwarded_for: value,
    }
}

/// Errors that the documentation of [`DescribeLoadBalancerHTTPListenerAttributeRequest`] names.
///
/// - [`LoadBalancerNotFound`](super::DocumentedError::LoadBalancerNotFound)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`ListenerNotFound`](super::DocumentedError::ListenerNotFound)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DescribeLoadBalancerHTTPListenerAttributeError = super::DocumentedError;
