// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetListenerAccessControlStatus`, from `slb/SetListenerAccessControlStatus.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccessControlStatus};

/// Switches the whitelist of a listener on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::SetListenerAccessControlStatusRequest::new()
///     .access_control_status("open_white_list")
///     .listener_port(80)
///     .load_balancer_id("lb-8vb86hxixo8lvsja86jaz");
/// let reply = client.set_listener_access_control_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetListenerAccessControlStatusRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Whether the whitelist of the listener is applied. Example: `open_white_list`.
    pub access_control_status: Option<Open<AccessControlStatus>>,
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

impl SetListenerAccessControlStatusRequest {
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
    /// Sets `AccessControlStatus`, which is required.
    pub fn access_control_status(
        mut self,
        value: impl Into<Open<AccessControlStatus>>,
    ) -> Self {
        self.access_control_status = Some(value.into());
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
    SetListenerAccessControlStatusRequest {
        "RegionId" => region_id: query,
        "AccessControlStatus" => access_control_status: query,
        "ListenerPort" => listener_port: query,
        "LoadBalancerId" => load_balancer_id: query,
        "ListenerProtocol" => listener_protocol: query,
    }
}

impl Operation for SetListenerAccessControlStatusRequest {
    type Response = SetListenerAccessControlStatusResponse;
    type Error = SetListenerAccessControlStatusError;
    const INFO: OperationInfo = super::operation("SetListenerAccessControlStatus")
        .required(&["AccessControlStatus", "ListenerPort", "LoadBalancerId"])
        .region("RegionId");
    const ERRORS: &'static [SetListenerAccessControlStatusError] = &[
        SetListenerAccessControlStatusError::TooManyListeners,
        SetListenerAccessControlStatusError::OperationFailedActionNotSupport,
        SetListenerAccessControlStatusError::OperationUnsupportedSetAccessControl,
    ];
}

/// Response to [`SetListenerAccessControlStatusRequest`].
pub type SetListenerAccessControlStatusResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`SetListenerAccessControlStatusRequest`] names.
///
/// - [`TooManyListeners`](super::DocumentedError::TooManyListeners)
/// - [`OperationFailedActionNotSupport`](super::DocumentedError::OperationFailedActionNotSupport)
/// - [`OperationUnsupportedSetAccessControl`](super::DocumentedError::OperationUnsupportedSetAccessControl)
pub type SetListenerAccessControlStatusError = super::DocumentedError;
