// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartLoadBalancerListener`, from `ens/StartLoadBalancerListener.md`.

use alicloud_runtime::codegen::*;

/// Starts a listener, so that it accepts traffic on its port.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::StartLoadBalancerListenerRequest::new()
///     .listener_port(1)
///     .load_balancer_id("...");
/// let reply = client.start_load_balancer_listener(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartLoadBalancerListenerRequest {
    /// **Required.** Network port that belongs to the listener. Range: 0 to 65535.
    pub listener_port: Option<i32>,
    /// **Required.** ID of the load balancer that the call is about.
    pub load_balancer_id: Option<String>,
    /// Protocol that the listener uses.
    pub listener_protocol: Option<String>,
}

impl StartLoadBalancerListenerRequest {
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
    StartLoadBalancerListenerRequest {
        "ListenerPort" => listener_port: query,
        "LoadBalancerId" => load_balancer_id: query,
        "ListenerProtocol" => listener_protocol: query,
    }
}

impl Operation for StartLoadBalancerListenerRequest {
    type Response = StartLoadBalancerListenerResponse;
    type Error = StartLoadBalancerListenerError;
    const INFO: OperationInfo = super::operation("StartLoadBalancerListener")
        .required(&["ListenerPort", "LoadBalancerId"]);
    const ERRORS: &'static [StartLoadBalancerListenerError] = &[
        StartLoadBalancerListenerError::EnsInterfaceError,
        StartLoadBalancerListenerError::InvalidAny,
        StartLoadBalancerListenerError::MissingAny,
        StartLoadBalancerListenerError::LoadBalancerNotFound,
        StartLoadBalancerListenerError::IncorrectInstanceStatus,
        StartLoadBalancerListenerError::ListenerNotFound,
        StartLoadBalancerListenerError::IncorrectListenerStatus,
        StartLoadBalancerListenerError::TooManyListeners,
        StartLoadBalancerListenerError::NoPermission,
        StartLoadBalancerListenerError::InvalidParameterAny,
    ];
}

/// Response to [`StartLoadBalancerListenerRequest`].
pub type StartLoadBalancerListenerResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`StartLoadBalancerListenerRequest`] names.
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
pub type StartLoadBalancerListenerError = super::DocumentedError;
