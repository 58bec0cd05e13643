// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetLoadBalancerDeleteProtection`, from `slb/SetLoadBalancerDeleteProtection.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OnOff};

/// Switches on or off the guard against releasing a load balancer by mistake.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::SetLoadBalancerDeleteProtectionRequest::new()
///     .delete_protection("off")
///     .load_balancer_id("lb-bp1b6c719dfa08e*****")
///     .region_id("cn-hangzhou");
/// let reply = client.set_load_balancer_delete_protection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetLoadBalancerDeleteProtectionRequest {
    /// **Required.** Whether the load balancer is guarded against being released by mistake.
    /// Example: `off`.
    pub delete_protection: Option<Open<OnOff>>,
    /// **Required.** ID of a load balancer, as
    /// [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`DescribeLoadBalancers`](super::Client::describe_load_balancers) returned it.
    /// Example: `lb-bp1b6c719dfa08e*****`.
    pub load_balancer_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl SetLoadBalancerDeleteProtectionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DeleteProtection`, which is required.
    pub fn delete_protection(mut self, value: impl Into<Open<OnOff>>) -> Self {
        self.delete_protection = Some(value.into());
        self
    }
    /// Sets `LoadBalancerId`, which is required.
    pub fn load_balancer_id(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    SetLoadBalancerDeleteProtectionRequest {
        "DeleteProtection" => delete_protection: query,
        "LoadBalancerId" => load_balancer_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for SetLoadBalancerDeleteProtectionRequest {
    type Response = SetLoadBalancerDeleteProtectionResponse;
    type Error = SetLoadBalancerDeleteProtectionError;
    const INFO: OperationInfo = super::operation("SetLoadBalancerDeleteProtection")
        .required(&["DeleteProtection", "LoadBalancerId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [SetLoadBalancerDeleteProtectionError] = &[
        SetLoadBalancerDeleteProtectionError::OperationUnsupportedDeleteProtectionForPrePayInstance,
    ];
}

/// Response to [`SetLoadBalancerDeleteProtectionRequest`].
pub type SetLoadBalancerDeleteProtectionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`SetLoadBalancerDeleteProtectionRequest`] names.
///
/// - [`OperationUnsupportedDeleteProtectionForPrePayInstance`](super::DocumentedError::OperationUnsupportedDeleteProtectionForPrePayInstance)
pub type SetLoadBalancerDeleteProtectionError = super::DocumentedError;
