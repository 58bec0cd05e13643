// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLoadBalancerListener`, from `ens/DeleteLoadBalancerListener.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Protocol};

/// Removes a listener; traffic on its port is no longer accepted.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DeleteLoadBalancerListenerRequest::new()
///     .listener_port(1)
///     .load_balancer_id("...");
/// let reply = client.delete_load_balancer_listener(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLoadBalancerListenerRequest {
    /// **Required.** Network port that belongs to the listener. Range: 1 to 65535.
    pub listener_port: Option<i32>,
    /// **Required.** ID of the load balancer that the call is about.
    pub load_balancer_id: Option<String>,
    /// Protocol that the listener uses. Here: `tcp`, `udp`, `http`, `https`.
    pub listener_protocol: Option<Open<Protocol>>,
}

impl DeleteLoadBalancerListenerRequest {
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
    pub fn listener_protocol(mut self, value: impl Into<Open<Protocol>>) -> Self {
        self.listener_protocol = Some(value.into());
        self
    }
}

request! {
    DeleteLoadBalancerListenerRequest {
        "ListenerPort" => listener_port: query,
        "LoadBalancerId" => load_balancer_id: query,
        "ListenerProtocol" => listener_protocol: query,
    }
}

impl Operation for DeleteLoadBalancerListenerRequest {
    type Response = DeleteLoadBalancerListenerResponse;
    type Error = DeleteLoadBalancerListenerError;
    const INFO: OperationInfo = super::operation("DeleteLoadBalancerListener")
        .required(&["ListenerPort", "LoadBalancerId"]);
    const ERRORS: &'static [DeleteLoadBalancerListenerError] = &[
        DeleteLoadBalancerListenerError::EnsInterfaceError,
        DeleteLoadBalancerListenerError::InvalidAny,
        DeleteLoadBalancerListenerError::MissingAny,
        DeleteLoadBalancerListenerError::LoadBalancerNotFound,
        DeleteLoadBalancerListenerError::IncorrectInstanceStatus,
        DeleteLoadBalancerListenerError::ListenerNotFound,
        DeleteLoadBalancerListenerError::IncorrectListenerStatus,
        DeleteLoadBalancerListenerError::TooManyListeners,
        DeleteLoadBalancerListenerError::NoPermission,
        DeleteLoadBalancerListenerError::InvalidParameterAny,
    ];
}

/// Response to [`DeleteLoadBalancerListenerRequest`].
pub type DeleteLoadBalancerListenerResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteLoadBalancerListenerRequest`] names.
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
pub type DeleteLoadBalancerListenerError = super::DocumentedError;
