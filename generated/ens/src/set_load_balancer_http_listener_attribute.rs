// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetLoadBalancerHTTPListenerAttribute`, from `ens/SetLoadBalancerHTTPListenerAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{HealthCheckMethod, OnOff, Scheduler};

/// Changes scheduling, health check, or other settings of an HTTP listener.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::SetLoadBalancerHTTPListenerAttributeRequest::new()
///     .load_balancer_id("...")
///     .listener_port(1);
/// let reply = client.set_load_balancer_http_listener_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetLoadBalancerHTTPListenerAttributeRequest {
    /// **Required.** ID of the load balancer that the call is about.
    pub load_balancer_id: Option<String>,
    /// **Required.** Network port that belongs to the listener. Range: 1 to 65535.
    pub listener_port: Option<i32>,
    /// Free text that describes the item to people. Length: 1 to 80.
    pub description: Option<String>,
    /// Method by which the listener or rule picks a server for each request or connection.
    /// Here: `wrr`, `wlc`, `rr`.
    pub scheduler: Option<Open<Scheduler>>,
    /// Whether the servers are probed, so that failing ones get no traffic.
    pub health_check: Option<String>,
    /// Domain name that belongs to the health check. Length: 1 to 80.
    pub health_check_domain: Option<String>,
    /// Path that the HTTP probe asks each server for; matters only while health checks are on.
    /// Length: 1 to 80.
    pub health_check_uri: Option<String>,
    /// Value at which the healthy sets in. Range: 2 to 10.
    pub healthy_threshold: Option<i32>,
    /// Value at which the unhealthy sets in. Range: 2 to 10.
    pub unhealthy_threshold: Option<i32>,
    /// How long the health check may take before it is given up. Range: 1 to 300.
    pub health_check_timeout: Option<i32>,
    /// Network port that belongs to the health check connect. Range: 1 to 65535.
    pub health_check_connect_port: Option<i32>,
    /// Time between two of this, or the span in which it holds: health check. Range: 1 to 50.
    pub health_check_interval: Option<i32>,
    /// Code that stands for the health check HTTP, for programs to act on.
    pub health_check_http_code: Option<String>,
    /// How long the idle may take before it is given up. Range: 1 to 60.
    pub idle_timeout: Option<i32>,
    /// How long the request may take before it is given up. Range: 1 to 180.
    pub request_timeout: Option<i32>,
    /// HTTP method of the probe requests; matters only while health checks are on.
    pub health_check_method: Option<Open<HealthCheckMethod>>,
    /// Whether servers learn the client's address from an `X-Forwarded-For` header.
    pub x_forwarded_for: Option<Open<OnOff>>,
}

impl SetLoadBalancerHTTPListenerAttributeRequest {
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
    /// Sets `ListenerPort`, which is required.
    #[inline]
    pub fn listener_port(mut self, value: i32) -> Self {
        self.listener_port = Some(value);
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Scheduler`.
    pub fn scheduler(mut self, value: impl Into<Open<Scheduler>>) -> Self {
        self.scheduler = Some(value.into());
        self
    }
    /// Sets `HealthCheck`.
    pub fn health_check(mut self, value: impl Into<String>) -> Self {
        self.health_check = Some(value.into());
        self
    }
    /// Sets `HealthCheckDomain`.
    pub fn health_check_domain(mut self, value: impl Into<String>) -> Self {
        self.health_check_domain = Some(value.into());
        self
    }
    /// Sets `HealthCheckURI`.
    pub fn health_check_uri(mut self, value: impl Into<String>) -> Self {
        self.health_check_uri = Some(value.into());
        self
    }
    /// Sets `HealthyThreshold`.
    #[inline]
    pub fn healthy_threshold(mut self, value: i32) -> Self {
        self.healthy_threshold = Some(value);
        self
    }
    /// Sets `UnhealthyThreshold`.
    #[inline]
    pub fn unhealthy_threshold(mut self, value: i32) -> Self {
        self.unhealthy_threshold = Some(value);
        self
    }
    /// Sets `HealthCheckTimeout`.
    #[inline]
    pub fn health_check_timeout(mut self, value: i32) -> Self {
        self.health_check_timeout = Some(value);
        self
    }
    /// Sets `HealthCheckConnectPort`.
    #[inline]
    pub fn health_check_connect_port(mut self, value: i32) -> Self {
        self.health_check_connect_port = Some(value);
        self
    }
    /// Sets `HealthCheckInterval`.
    #[inline]
    pub fn health_check_interval(mut self, value: i32) -> Self {
        self.health_check_interval = Some(value);
        self
    }
    /// Sets `HealthCheckHttpCode`.
    pub fn health_check_http_code(mut self, value: impl Into<String>) -> Self {
        self.health_check_http_code = Some(value.into());
        self
    }
    /// Sets `IdleTimeout`.
    #[inline]
    pub fn idle_timeout(mut self, value: i32) -> Self {
        self.idle_timeout = Some(value);
        self
    }
    /// Sets `RequestTimeout`.
    #[inline]
    pub fn request_timeout(mut self, value: i32) -> Self {
        self.request_timeout = Some(value);
        self
    }
    /// Sets `HealthCheckMethod`.
    pub fn health_check_method(
        mut self,
        value: impl Into<Open<HealthCheckMethod>>,
    ) -> Self {
        self.health_check_method = Some(value.into());
        self
    }
    /// Sets `XForwardedFor`.
    pub fn x_forwarded_for(mut self, value: impl Into<Open<OnOff>>) -> Self {
        self.x_forwarded_for = Some(value.into());
        self
    }
}

request! {
    SetLoadBalancerHTTPListenerAttributeRequest {
        "LoadBalancerId" => load_balancer_id: query,
        "ListenerPort" => listener_port: query,
        "Description" => description: query,
        "Scheduler" => scheduler: query,
        "HealthCheck" => health_check: query,
        "HealthCheckDomain" => health_check_domain: query,
        "HealthCheckURI" => health_check_uri: query,
        "HealthyThreshold" => healthy_threshold: query,
        "UnhealthyThreshold" => unhealthy_threshold: query,
        "HealthCheckTimeout" => health_check_timeout: query,
        "HealthCheckConnectPort" => health_check_connect_port: query,
        "HealthCheckInterval" => health_check_interval: query,
        "HealthCheckHttpCode" => health_check_http_code: query,
        "IdleTimeout" => idle_timeout: query,
        "RequestTimeout" => request_timeout: query,
        "HealthCheckMethod" => health_check_method: query,
        "XForwardedFor" => x_forwarded_for: query,
    }
}

impl Operation for SetLoadBalancerHTTPListenerAttributeRequest {
    type Response = SetLoadBalancerHTTPListenerAttributeResponse;
    type Error = SetLoadBalancerHTTPListenerAttributeError;
    const INFO: OperationInfo = super::operation("SetLoadBalancerHTTPListenerAttribute")
        .required(&["LoadBalancerId", "ListenerPort"]);
    const ERRORS: &'static [SetLoadBalancerHTTPListenerAttributeError] = &[
        SetLoadBalancerHTTPListenerAttributeError::EnsInterfaceError,
        SetLoadBalancerHTTPListenerAttributeError::InvalidAny,
        SetLoadBalancerHTTPListenerAttributeError::MissingAny,
        SetLoadBalancerHTTPListenerAttributeError::LoadBalancerNotFound,
        SetLoadBalancerHTTPListenerAttributeError::IncorrectInstanceStatus,
        SetLoadBalancerHTTPListenerAttributeError::ListenerNotFound,
        SetLoadBalancerHTTPListenerAttributeError::IncorrectListenerStatus,
        SetLoadBalancerHTTPListenerAttributeError::NoPermission,
        SetLoadBalancerHTTPListenerAttributeError::InvalidParameterAny,
    ];
}

/// Response to [`SetLoadBalancerHTTPListenerAttributeRequest`].
pub type SetLoadBalancerHTTPListenerAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`SetLoadBalancerHTTPListenerAttributeRequest`] names.
///
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`InvalidAny`](super::DocumentedError::InvalidAny)
/// - [`MissingAny`](super::DocumentedError::MissingAny)
/// - [`LoadBalancerNotFound`](super::DocumentedError::LoadBalancerNotFound)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`ListenerNotFound`](super::DocumentedError::ListenerNotFound)
/// - [`IncorrectListenerStatus`](super::DocumentedError::IncorrectListenerStatus)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type SetLoadBalancerHTTPListenerAttributeError = super::DocumentedError;
