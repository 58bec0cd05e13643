// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLoadBalancerListener`, from `slb/DeleteLoadBalancerListener.md`.

use alicloud_runtime::codegen::*;

/// Deletes a listener that is running or stopped; its port stops answering.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::DeleteLoadBalancerListenerRequest::new()
///     .listener_port(80)
///     .load_balancer_id("lb-bp13jaf5qli5xm********");
/// let reply = client.delete_load_balancer_listener(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLoadBalancerListenerRequest {
    /// **Required.** Port of the load balancer that clients connect to; with the protocol, it picks out
    /// a listener. Range: 0 to 65535. Example: `80`.
    pub listener_port: Option<i32>,
    /// **Required.** ID of a load balancer, as
    /// [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`DescribeLoadBalancers`](super::Client::describe_load_balancers) returned it.
    /// Example: `lb-bp13jaf5qli5xm********`.
    pub load_balancer_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required** under conditions. Protocol that clients speak with the listener. Example: `https`.
    pub listener_protocol: Option<String>,
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
    DeleteLoadBalancerListenerRequest {
        "ListenerPort" => listener_port: query,
        "LoadBalancerId" => load_balancer_id: query,
        "RegionId" => region_id: query,
        "ListenerProtocol" => listener_protocol: query,
    }
}

impl Operation for DeleteLoadBalancerListenerRequest {
    type Response = DeleteLoadBalancerListenerResponse;
    type Error = DeleteLoadBalancerListenerError;
    const INFO: OperationInfo = super::operation("DeleteLoadBalancerListener")
        .required(&["ListenerPort", "LoadBalancerId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteLoadBalancerListenerError] = &[
        DeleteLoadBalancerListenerError::ListenerForwardExist,
        DeleteLoadBalancerListenerError::TooManyListeners,
        DeleteLoadBalancerListenerError::OperationNotAllowed,
        DeleteLoadBalancerListenerError::ResourceNotFoundListener,
    ];
}

/// Response to [`DeleteLoadBalancerListenerRequest`].
pub type DeleteLoadBalancerListenerResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteLoadBalancerListenerRequest`] names.
///
/// - [`ListenerForwardExist`](super::DocumentedError::ListenerForwardExist)
/// - [`TooManyListeners`](super::DocumentedError::TooManyListeners)
/// - [`OperationNotAllowed`](super::DocumentedError::OperationNotAllowed)
/// - [`ResourceNotFoundListener`](super::DocumentedError::ResourceNotFoundListener)
pub type DeleteLoadBalancerListenerError = super::DocumentedError;
