// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StopLoadBalancerListener`, from `slb/StopLoadBalancerListener.md`.

use alicloud_runtime::codegen::*;

/// Stops a listener, which then accepts no traffic;
/// [`StartLoadBalancerListener`](super::Client::start_load_balancer_listener) lets it go on.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::StopLoadBalancerListenerRequest::new()
///     .listener_port(80)
///     .load_balancer_id("lb-bp13jaf5qli5xmgl1miup");
/// let reply = client.stop_load_balancer_listener(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StopLoadBalancerListenerRequest {
    /// **Required.** Port of the load balancer that clients connect to; with the protocol, it picks out
    /// a listener. Range: 0 to 65535. Example: `80`.
    pub listener_port: Option<i32>,
    /// **Required.** ID of a load balancer, as
    /// [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`DescribeLoadBalancers`](super::Client::describe_load_balancers) returned it.
    /// Example: `lb-bp13jaf5qli5xmgl******`.
    pub load_balancer_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required** under conditions. Protocol that clients speak with the listener. Example: `https`.
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
        "RegionId" => region_id: query,
        "ListenerProtocol" => listener_protocol: query,
    }
}

impl Operation for StopLoadBalancerListenerRequest {
    type Response = StopLoadBalancerListenerResponse;
    type Error = StopLoadBalancerListenerError;
    const INFO: OperationInfo = super::operation("StopLoadBalancerListener")
        .required(&["ListenerPort", "LoadBalancerId"])
        .region("RegionId");
    const ERRORS: &'static [StopLoadBalancerListenerError] = &[
        StopLoadBalancerListenerError::TooManyListeners,
        StopLoadBalancerListenerError::OperationNotAllowed,
    ];
}

/// Response to [`StopLoadBalancerListenerRequest`].
pub type StopLoadBalancerListenerResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`StopLoadBalancerListenerRequest`] names.
///
/// - [`TooManyListeners`](super::DocumentedError::TooManyListeners)
/// - [`OperationNotAllowed`](super::DocumentedError::OperationNotAllowed)
pub type StopLoadBalancerListenerError = super::DocumentedError;
