// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLoadBalancerListeners`, from `ens/DescribeLoadBalancerListeners.md`.

use alicloud_runtime::codegen::*;

/// Lists the listeners of one edge load balancer, filtered by port or description.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeLoadBalancerListenersRequest::new()
///     .load_balancer_id("...");
/// let reply = client.describe_load_balancer_listeners(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLoadBalancerListenersRequest {
    /// **Required.** ID of the load balancer that the call is about.
    pub load_balancer_id: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
    /// Network port that belongs to the listener. Range: 1 to 65535.
    pub listener_port: Option<i32>,
    /// Free text that describes the item to people. Length: at most 256.
    pub description: Option<String>,
}

impl DescribeLoadBalancerListenersRequest {
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
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `ListenerPort`.
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
}

request! {
    DescribeLoadBalancerListenersRequest {
        "LoadBalancerId" => load_balancer_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ListenerPort" => listener_port: query,
        "Description" => description: query,
    }
}

impl Operation for DescribeLoadBalancerListenersRequest {
    type Response = DescribeLoadBalancerListenersResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeLoadBalancerListeners")
        .required(&["LoadBalancerId"])
        .read_only();
}

/// Response to [`DescribeLoadBalancerListenersRequest`], which the documentation does not describe.
pub type DescribeLoadBalancerListenersResponse = alicloud_runtime::UndocumentedResponse;
