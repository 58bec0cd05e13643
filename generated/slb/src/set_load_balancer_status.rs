// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetLoadBalancerStatus`, from `slb/SetLoadBalancerStatus.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{LoadBalancerStatus};

/// Starts or stops a load balancer; when stopped, it passes no traffic on.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::SetLoadBalancerStatusRequest::new()
///     .load_balancer_id("lb-bp1b6c719dfa08e******")
///     .load_balancer_status("active");
/// let reply = client.set_load_balancer_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetLoadBalancerStatusRequest {
    /// **Required.** ID of a load balancer, as
    /// [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`DescribeLoadBalancers`](super::Client::describe_load_balancers) returned it.
    /// Example: `lb-bp1b6c719dfa08e******`.
    pub load_balancer_id: Option<String>,
    /// **Required.** Whether the load balancer works, is stopped, or is locked.
    /// Here: `inactive`, `active`. Default: `active`. Example: `active`.
    pub load_balancer_status: Option<Open<LoadBalancerStatus>>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl SetLoadBalancerStatusRequest {
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
    /// Sets `LoadBalancerStatus`, which is required.
    pub fn load_balancer_status(
        mut self,
        value: impl Into<Open<LoadBalancerStatus>>,
    ) -> Self {
        self.load_balancer_status = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    SetLoadBalancerStatusRequest {
        "LoadBalancerId" => load_balancer_id: query,
        "LoadBalancerStatus" => load_balancer_status: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for SetLoadBalancerStatusRequest {
    type Response = SetLoadBalancerStatusResponse;
    type Error = SetLoadBalancerStatusError;
    const INFO: OperationInfo = super::operation("SetLoadBalancerStatus")
        .required(&["LoadBalancerId", "LoadBalancerStatus"])
        .region("RegionId");
    const ERRORS: &'static [SetLoadBalancerStatusError] = &[
        SetLoadBalancerStatusError::OperationUnsupportedSetLoadBalancerStatus,
    ];
}

/// Response to [`SetLoadBalancerStatusRequest`].
pub type SetLoadBalancerStatusResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`SetLoadBalancerStatusRequest`] names.
///
/// - [`OperationUnsupportedSetLoadBalancerStatus`](super::DocumentedError::OperationUnsupportedSetLoadBalancerStatus)
pub type SetLoadBalancerStatusError = super::DocumentedError;
