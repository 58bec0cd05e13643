// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetLoadBalancerName`, from `slb/SetLoadBalancerName.md`.

use alicloud_runtime::codegen::*;

/// Renames a CLB instance; its addresses stay the same.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::SetLoadBalancerNameRequest::new()
///     .load_balancer_id("lb-bp1b6c719dfa08e******")
///     .load_balancer_name("abc1");
/// let reply = client.set_load_balancer_name(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetLoadBalancerNameRequest {
    /// **Required.** ID of a load balancer, as
    /// [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`DescribeLoadBalancers`](super::Client::describe_load_balancers) returned it.
    /// Example: `lb-bp1b6c719dfa08e******`.
    pub load_balancer_id: Option<String>,
    /// **Required.** Label of the load balancer, which people tell it apart by.
    /// Length: 2 to 128. Example: `abc1`.
    pub load_balancer_name: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl SetLoadBalancerNameRequest {
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
    /// Sets `LoadBalancerName`, which is required.
    pub fn load_balancer_name(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_name = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    SetLoadBalancerNameRequest {
        "LoadBalancerId" => load_balancer_id: query,
        "LoadBalancerName" => load_balancer_name: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for SetLoadBalancerNameRequest {
    type Response = SetLoadBalancerNameResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetLoadBalancerName")
        .required(&["LoadBalancerId", "LoadBalancerName"])
        .region("RegionId");
}

/// Response to [`SetLoadBalancerNameRequest`].
pub type SetLoadBalancerNameResponse = alicloud_runtime::EmptyResponse;
