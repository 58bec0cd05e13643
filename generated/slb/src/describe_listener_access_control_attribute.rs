// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeListenerAccessControlAttribute`, from `slb/DescribeListenerAccessControlAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccessControlStatus};

/// Returns the whitelist of a listener and whether it is applied.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::DescribeListenerAccessControlAttributeRequest::new()
///     .listener_port(80)
///     .load_balancer_id("lb-8vb86hxixo8lvsja86jaz");
/// let reply = client.describe_listener_access_control_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeListenerAccessControlAttributeRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Port of the load balancer that clients connect to; with the protocol, it picks out
    /// a listener. Range: 1 to 65535. Example: `80`.
    pub listener_port: Option<i32>,
    /// **Required.** ID of a load balancer, as
    /// [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`DescribeLoadBalancers`](super::Client::describe_load_balancers) returned it.
    /// Example: `lb-8vb86hxixo8lvsja86jaz`.
    pub load_balancer_id: Option<String>,
    /// Protocol that clients speak with the listener.
    pub listener_protocol: Option<String>,
}

impl DescribeListenerAccessControlAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
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
    DescribeListenerAccessControlAttributeRequest {
        "RegionId" => region_id: query,
        "ListenerPort" => listener_port: query,
        "LoadBalancerId" => load_balancer_id: query,
        "ListenerProtocol" => listener_protocol: query,
    }
}

impl Operation for DescribeListenerAccessControlAttributeRequest {
    type Response = DescribeListenerAccessControlAttributeResponse;
    type Error = DescribeListenerAccessControlAttributeError;
    const INFO: OperationInfo = super::operation(
            "DescribeListenerAccessControlAttribute",
        )
        .required(&["ListenerPort", "LoadBalancerId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeListenerAccessControlAttributeError] = &[
        DescribeListenerAccessControlAttributeError::TooManyListeners,
    ];
}

/// Response to [`DescribeListenerAccessControlAttributeRequest`].
#[non_exhaustive]
pub struct DescribeListenerAccessControlAttributeResponse {
    /// Whether the whitelist of the listener is applied. Example: `open_white_list`.
    pub access_control_status: Option<Open<AccessControlStatus>>,
    /// Addresses or CIDR blocks on the whitelist, separated by commas. Example: `1.1.1.1,1.1.1.0/24`.
    pub source_items: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `365F4154-92F6-4AE4-92F8-7FF34B540710`.
    pub request_id: Option<String>,
}

response! {
    DescribeListenerAccessControlAttributeResponse {
        "AccessControlStatus" => access_control_status: value,
        "SourceItems" => source_items: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeListenerAccessControlAttributeRequest`] names.
///
/// - [`TooManyListeners`](super::DocumentedError::TooManyListeners)
pub type DescribeListenerAccessControlAttributeError = super::DocumentedError;
