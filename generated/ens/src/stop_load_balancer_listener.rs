// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StopLoadBalancerListener`, from `ens/StopLoadBalancerListener.md`.

use alicloud_runtime::codegen::*;

/// Stops a listener of an edge load balancer, given by its port.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::StopLoadBalancerListenerRequest::new()
///     .listener_port(1)
///     .load_balancer_id("...");
/// let reply = client.stop_load_balancer_listener(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StopLoadBalancerListenerRequest {
    /// **Required.** Network port that belongs to the listener. Range: 0 to 65535.
    pub listener_port: Option<i32>,
    /// **Required.** ID of the load balancer that the call is about.
    pub load_balancer_id: Option<String>,
    /// Protocol that the listener uses.
    pub listener_protocol: Option<String>,
}

impl StopLoadBalancerListenerRequest {
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
    /// Sets `ListenerProtocol`.
    pub fn listener_protocol(mut self, value: impl Into<String>) -> Self {
        self.listener_protocol = Some(value.into());
        self
    }
}

request! {
    StopLoadBalancerListenerRequest {
        "ListenerPort" => listener_port: query,
        "LoadBalancerId" => load_balancer_id: query,
        "ListenerProtocol" => listener_protocol: query,
    }
}

impl Operation for StopLoadBalancerListenerRequest {
    type Response = StopLoadBalancerListenerResponse;
    type Error = StopLoadBalancerListenerError;
    const INFO: OperationInfo = super::operation("StopLoadBalancerListener")
        .required(&["ListenerPort", "LoadBalancerId"]);
    const ERRORS: &'static [StopLoadBalancerListenerError] = &[
        StopLoadBalancerListenerError::EnsInterfaceError,
        StopLoadBalancerListenerError::InvalidAny,
        StopLoadBalancerListenerError::MissingAny,
        StopLoadBalancerListenerError::LoadBalancerNotFound,
        StopLoadBalancerListenerError::IncorrectInstanceStatus,
        StopLoadBalancerListenerError::ListenerNotFound,
        StopLoadBalancerListenerError::IncorrectListenerStatus,
        StopLoadBalancerListenerError::TooManyListeners,
        StopLoadBalancerListenerError::NoPermission,
        StopLoadBalancerListenerError::InvalidParameterAny,
    ];
}

/// Response to [`StopLoadBalancerListenerRequest`].
pub type StopLoadBalancerListenerResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`StopLoadBalancerListenerRequest`] names.
///
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`InvalidAny`](super::DocumentedError::InvalidAny)
/// - [`MissingAny`](super::DocumentedError::MissingAny)
/// - [`LoadBalancerNotFound`](super::DocumentedError::LoadBalancerNotFound)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`ListenerNotFound`](super::DocumentedError::ListenerNotFound)
/// - [`IncorrectListenerStatus`](super::DocumentedError::IncorrectListenerStatus)
/// - [`TooManyListeners`](super::DocumentedError::TooManyListeners)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type StopLoadBalancerListenerError = super::DocumentedError;
