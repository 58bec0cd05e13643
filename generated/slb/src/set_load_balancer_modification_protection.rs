// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetLoadBalancerModificationProtection`, from `slb/SetLoadBalancerModificationProtection.md`.

use alicloud_runtime::codegen::*;

/// Switches on or off the guard against changes to a load balancer.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::SetLoadBalancerModificationProtectionRequest::new()
///     .load_balancer_id("lb-bp1b6c719dfa08e*****")
///     .modification_protection_status("ConsoleProtection")
///     .region_id("cn-hangzhou");
/// let reply = client.set_load_balancer_modification_protection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetLoadBalancerModificationProtectionRequest {
    /// **Required.** ID of a load balancer, as
    /// [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`DescribeLoadBalancers`](super::Client::describe_load_balancers) returned it.
    /// Example: `lb-bp1b6c719dfa08e*****`.
    pub load_balancer_id: Option<String>,
    /// **Required.** Whether changes to the load balancer are guarded against.
    /// Example: `ConsoleProtection`.
    pub modification_protection_status: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required** under conditions. Why changes to the load balancer are guarded against.
    /// Length: 1 to 80. Example: `text`.
    pub modification_protection_reason: Option<String>,
}

impl SetLoadBalancerModificationProtectionRequest {
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
    /// Sets `ModificationProtectionStatus`, which is required.
    pub fn modification_protection_status(mut self, value: impl Into<String>) -> Self {
        self.modification_protection_status = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ModificationProtectionReason`.
    pub fn modification_protection_reason(mut self, value: impl Into<String>) -> Self {
        self.modification_protection_reason = Some(value.into());
        self
    }
}

request! {
    SetLoadBalancerModificationProtectionRequest {
        "LoadBalancerId" => load_balancer_id: query,
        "ModificationProtectionStatus" => modification_protection_status: query,
        "RegionId" => region_id: query,
        "ModificationProtectionReason" => modification_protection_reason: query,
    }
}

impl Operation for SetLoadBalancerModificationProtectionRequest {
    type Response = SetLoadBalancerModificationProtectionResponse;
    type Error = SetLoadBalancerModificationProtectionError;
    const INFO: OperationInfo = super::operation("SetLoadBalancerModificationProtection")
        .required(&["LoadBalancerId", "ModificationProtectionStatus", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [SetLoadBalancerModificationProtectionError] = &[
        SetLoadBalancerModificationProtectionError::OperationUnsupportedSetLoadBalancerStatus,
        SetLoadBalancerModificationProtectionError::InvalidParamModificationProtectionStatus,
        SetLoadBalancerModificationProtectionError::InvalidParamModificationProtectionReason,
    ];
}

/// Response to [`SetLoadBalancerModificationProtectionRequest`].
pub type SetLoadBalancerModificationProtectionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`SetLoadBalancerModificationProtectionRequest`] names.
///
/// - [`OperationUnsupportedSetLoadBalancerStatus`](super::DocumentedError::OperationUnsupportedSetLoadBalancerStatus)
/// - [`InvalidParamModificationProtectionStatus`](super::DocumentedError::InvalidParamModificationProtectionStatus)
/// - [`InvalidParamModificationProtectionReason`](super::DocumentedError::InvalidParamModificationProtectionReason)
pub type SetLoadBalancerModificationProtectionError = super::DocumentedError;
