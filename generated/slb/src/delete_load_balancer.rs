// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLoadBalancer`, from `slb/DeleteLoadBalancer.md`.

use alicloud_runtime::codegen::*;

/// Releases a pay-as-you-go load balancer, and with it its listeners and tags. Deletion protection
/// has to be off.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::DeleteLoadBalancerRequest::new()
///     .load_balancer_id("lb-bp1h66tp5uat8********");
/// let reply = client.delete_load_balancer(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLoadBalancerRequest {
    /// **Required.** ID of a load balancer, as
    /// [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`DescribeLoadBalancers`](super::Client::describe_load_balancers) returned it.
    /// Example: `lb-bp1h66tp5uat8********`.
    pub load_balancer_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteLoadBalancerRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DeleteLoadBalancerRequest {
        "LoadBalancerId" => load_balancer_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteLoadBalancerRequest {
    type Response = DeleteLoadBalancerResponse;
    type Error = DeleteLoadBalancerError;
    const INFO: OperationInfo = super::operation("DeleteLoadBalancer")
        .required(&["LoadBalancerId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteLoadBalancerError] = &[
        DeleteLoadBalancerError::InvalidChargeType,
        DeleteLoadBalancerError::OperationNotAllowed,
        DeleteLoadBalancerError::OperationDeniedDeleteProtectionIsOn,
        DeleteLoadBalancerError::NoPermissionAliyunServiceRoleForSlbEipAccess,
    ];
}

/// Response to [`DeleteLoadBalancerRequest`].
pub type DeleteLoadBalancerResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteLoadBalancerRequest`] names.
///
/// - [`InvalidChargeType`](super::DocumentedError::InvalidChargeType)
/// - [`OperationNotAllowed`](super::DocumentedError::OperationNotAllowed)
/// - [`OperationDeniedDeleteProtectionIsOn`](super::DocumentedError::OperationDeniedDeleteProtectionIsOn)
/// - [`NoPermissionAliyunServiceRoleForSlbEipAccess`](super::DocumentedError::NoPermissionAliyunServiceRoleForSlbEipAccess)
pub type DeleteLoadBalancerError = super::DocumentedError;
