// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateLoadBalancerUDPListener`, from `ens/CreateLoadBalancerUDPListener.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OnOff, Scheduler};

/// Creates a UDP listener with its health check on an edge load balancer.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::CreateLoadBalancerUDPListenerRequest::new()
///     .load_balancer_id("...")
///     .listener_port(1);
/// let reply = client.create_load_balancer_udp_listener(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateLoadBalancerUDPListenerRequest {
    /// **Required.** ID of the load balancer that the call is about.
    pub load_balancer_id: Option<String>,
    /// **Required.** Network port that belongs to the listener. Range: 1 to 65535.
    pub listener_port: Option<i32>,
    /// Free text that describes the item to people. Length: 1 to 80.
    pub description: Option<String>,
    /// Method by which the listener or rule picks a server for each request or connection.
    pub scheduler: Option<Open<Scheduler>>,
    /// Value at which the healthy sets in. Range: 2 to 10.
    pub healthy_threshold: Option<i32>,
    /// Value at which the unhealthy sets in. Range: 2 to 10.
    pub unhealthy_threshold: Option<i32>,
    /// How long the health check connect may take before it is given up. Range: 1 to 300.
    pub health_check_connect_timeout: Option<i32>,
    /// Time between two of this, or the span in which it holds: health check. Range: 1 to 50.
    pub health_check_interval: Option<i32>,
    /// Network port that belongs to the backend server. Range: 1 to 65535.
    pub backend_server_port: Option<i32>,
    /// Network port that belongs to the health check connect. Range: 1 to 65535.
    pub health_check_connect_port: Option<i32>,
    /// What the probe sends to the server over UDP. Length: at most 64.
    pub health_check_req: Option<String>,
    /// What a healthy server sends back to the UDP probe. Length: at most 64.
    pub health_check_exp: Option<String>,
    /// Whether the public address reaches the back-end servers unchanged.
    pub eip_transmit: Option<Open<OnOff>>,
    /// How long the established may take before it is given up. Range: 10 to 900.
    pub established_timeout: Option<i32>,
}

impl CreateLoadBalancerUDPListenerRequest {
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
    /// Sets `HealthCheckConnectTimeout`.
    #[inline]
    pub fn health_check_connect_timeout(mut self, value: i32) -> Self {
        self.health_check_connect_timeout = Some(value);
        self
    }
    /// Sets `HealthCheckInterval`.
    #[inline]
    pub fn health_check_interval(mut self, value: i32) -> Self {
        self.health_check_interval = Some(value);
        self
    }
    /// Sets `BackendServerPort`.
    #[inline]
    pub fn backend_server_port(mut self, value: i32) -> Self {
        self.backend_server_port = Some(value);
        self
    }
    /// Sets `HealthCheckConnectPort`.
    #[inline]
    pub fn health_check_connect_port(mut self, value: i32) -> Self {
        self.health_check_connect_port = Some(value);
        self
    }
    /// Sets `HealthCheckReq`.
    pub fn health_check_req(mut self, value: impl Into<String>) -> Self {
        self.health_check_req = Some(value.into());
        self
    }
    /// Sets `HealthCheckExp`.
    pub fn health_check_exp(mut self, value: impl Into<String>) -> Self {
        self.health_check_exp = Some(value.into());
        self
    }
    /// Sets `EipTransmit`.
    pub fn eip_transmit(mut self, value: impl Into<Open<OnOff>>) -> Self {
        self.eip_transmit = Some(value.into());
        self
    }
    /// Sets `EstablishedTimeout`.
    #[inline]
    pub fn established_timeout(mut self, value: i32) -> Self {
        self.established_timeout = Some(value);
        self
    }
}

request! {
    CreateLoadBalancerUDPListenerRequest {
        "LoadBalancerId" => load_balancer_id: query,
        "ListenerPort" => listener_port: query,
        "Description" => description: query,
        "Scheduler" => scheduler: query,
        "HealthyThreshold" => healthy_threshold: query,
        "UnhealthyThreshold" => unhealthy_threshold: query,
        "HealthCheckConnectTimeout" => health_check_connect_timeout: query,
        "HealthCheckInterval" => health_check_interval: query,
        "BackendServerPort" => backend_server_port: query,
        "HealthCheckConnectPort" => health_check_connect_port: query,
        "HealthCheckReq" => health_check_req: query,
        "HealthCheckExp" => health_check_exp: query,
        "EipTransmit" => eip_transmit: query,
        "EstablishedTimeout" => established_timeout: query,
    }
}

impl Operation for CreateLoadBalancerUDPListenerRequest {
    type Response = CreateLoadBalancerUDPListenerResponse;
    type Error = CreateLoadBalancerUDPListenerError;
    const INFO: OperationInfo = super::operation("CreateLoadBalancerUDPListener")
        .required(&["LoadBalancerId", "ListenerPort"]);
    const ERRORS: &'static [CreateLoadBalancerUDPListenerError] = &[
        CreateLoadBalancerUDPListenerError::EnsInterfaceError,
        CreateLoadBalancerUDPListenerError::InvalidAny,
        CreateLoadBalancerUDPListenerError::MissingAny,
        CreateLoadBalancerUDPListenerError::LoadBalancerNotFound,
        CreateLoadBalancerUDPListenerError::IncorrectInstanceStatus,
        CreateLoadBalancerUDPListenerError::ListenerAlreadyExists,
        CreateLoadBalancerUDPListenerError::NoPermission,
        CreateLoadBalancerUDPListenerError::InvalidParameterAny,
    ];
}

/// Response to [`CreateLoadBalancerUDPListenerRequest`].
pub type CreateLoadBalancerUDPListenerResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CreateLoadBalancerUDPListenerRequest`] names.
///
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`InvalidAny`](super::DocumentedError::InvalidAny)
/// - [`MissingAny`](super::DocumentedError::MissingAny)
/// - [`LoadBalancerNotFound`](super::DocumentedError::LoadBalancerNotFound)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`ListenerAlreadyExists`](super::DocumentedError::ListenerAlreadyExists)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type CreateLoadBalancerUDPListenerError = super::DocumentedError;
