// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddListenerWhiteListItem`, from `slb/AddListenerWhiteListItem.md`.

use alicloud_runtime::codegen::*;

/// Adds addresses to the whitelist of a listener.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::AddListenerWhiteListItemRequest::new()
///     .listener_port(80)
///     .load_balancer_id("139a00604ad-cn-east-hangzhou-01")
///     .source_items("1.1.1.1,1.1.1.0/21");
/// let reply = client.add_listener_white_list_item(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddListenerWhiteListItemRequest {
    /// **Required.** Port of the load balancer that clients connect to; with the protocol, it picks out
    /// a listener. Range: 1 to 65535. Example: `80`.
    pub listener_port: Option<i32>,
    /// **Required.** ID of a load balancer, as
    /// [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`DescribeLoadBalancers`](super::Client::describe_load_balancers) returned it.
    /// Example: `139a00604ad-cn-east-hangzhou-01`.
    pub load_balancer_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`. Example: `cn-hangzhou-d`.
    pub region_id: Option<String>,
    /// **Required.** Addresses or CIDR blocks on the whitelist, separated by commas.
    /// Example: `1.1.1.1,1.1.1.0/21`.
    pub source_items: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `tag1`.
    pub tags: Option<String>,
    /// Protocol that clients speak with the listener.
    pub listener_protocol: Option<String>,
}

impl AddListenerWhiteListItemRequest {
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
    /// Sets `SourceItems`, which is required.
    pub fn source_items(mut self, value: impl Into<String>) -> Self {
        self.source_items = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
        self
    }
    /// Sets `ListenerProtocol`.
    pub fn listener_protocol(mut self, value: impl Into<String>) -> Self {
        self.listener_protocol = Some(value.into());
        self
    }
}

request! {
    AddListenerWhiteListItemRequest {
        "ListenerPort" => listener_port: query,
        "LoadBalancerId" => load_balancer_id: query,
        "RegionId" => region_id: query,
        "SourceItems" => source_items: query,
        "Tags" => tags: query,
        "ListenerProtocol" => listener_protocol: query,
    }
}

impl Operation for AddListenerWhiteListItemRequest {
    type Response = AddListenerWhiteListItemResponse;
    type Error = AddListenerWhiteListItemError;
    const INFO: OperationInfo = super::operation("AddListenerWhiteListItem")
        .required(&["ListenerPort", "LoadBalancerId", "SourceItems"])
        .region("RegionId");
    const ERRORS: &'static [AddListenerWhiteListItemError] = &[
        AddListenerWhiteListItemError::TooManyListeners,
        AddListenerWhiteListItemError::OperationNotAllowed,
        AddListenerWhiteListItemError::InvalidAddress,
        AddListenerWhiteListItemError::InvalidParameterSourceItems,
    ];
}

/// Response to [`AddListenerWhiteListItemRequest`].
pub type AddListenerWhiteListItemResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AddListenerWhiteListItemRequest`] names.
///
/// - [`TooManyListeners`](super::DocumentedError::TooManyListeners)
/// - [`OperationNotAllowed`](super::DocumentedError::OperationNotAllowed)
/// - [`InvalidAddress`](super::DocumentedError::InvalidAddress)
/// - [`InvalidParameterSourceItems`](super::DocumentedError::InvalidParameterSourceItems)
pub type AddListenerWhiteListItemError = super::DocumentedError;
