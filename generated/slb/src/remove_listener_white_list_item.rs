// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveListenerWhiteListItem`, from `slb/RemoveListenerWhiteListItem.md`.

use alicloud_runtime::codegen::*;

/// Takes addresses off the whitelist of a listener.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::RemoveListenerWhiteListItemRequest::new()
///     .listener_port(80)
///     .load_balancer_id("lb-8vb86hxixo8lvsja86jaz")
///     .source_items("1.1.1.1");
/// let reply = client.remove_listener_white_list_item(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveListenerWhiteListItemRequest {
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
    /// **Required.** Addresses or CIDR blocks on the whitelist, separated by commas.
    /// Example: `1.1.1.1`.
    pub source_items: Option<String>,
    /// Protocol that clients speak with the listener.
    pub listener_protocol: Option<String>,
}

impl RemoveListenerWhiteListItemRequest {
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
    /// Sets `SourceItems`, which is required.
    pub fn source_items(mut self, value: impl Into<String>) -> Self {
        self.source_items = Some(value.into());
        self
    }
    /// Sets `ListenerProtocol`.
    pub fn listener_protocol(mut self, value: impl Into<String>) -> Self {
        self.listener_protocol = Some(value.into());
        self
    }
}

request! {
    RemoveListenerWhiteListItemRequest {
        "RegionId" => region_id: query,
        "ListenerPort" => listener_port: query,
        "LoadBalancerId" => load_balancer_id: query,
        "SourceItems" => source_items: query,
        "ListenerProtocol" => listener_protocol: query,
    }
}

impl Operation for RemoveListenerWhiteListItemRequest {
    type Response = RemoveListenerWhiteListItemResponse;
    type Error = RemoveListenerWhiteListItemError;
    const INFO: OperationInfo = super::operation("RemoveListenerWhiteListItem")
        .required(&["ListenerPort", "LoadBalancerId", "SourceItems"])
        .region("RegionId");
    const ERRORS: &'static [RemoveListenerWhiteListItemError] = &[
        RemoveListenerWhiteListItemError::TooManyListeners,
    ];
}

/// Response to [`RemoveListenerWhiteListItemRequest`].
pub type RemoveListenerWhiteListItemResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RemoveListenerWhiteListItemRequest`] names.
///
/// - [`TooManyListeners`](super::DocumentedError::TooManyListeners)
pub type RemoveListenerWhiteListItemError = super::DocumentedError;
