// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyLoadBalancerInstanceSpec`, from `slb/ModifyLoadBalancerInstanceSpec.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{LoadBalancerSpec};

/// Changes the specification of a CLB instance, which places an order.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::ModifyLoadBalancerInstanceSpecRequest::new()
///     .load_balancer_id("lb-bp1b6c719df*********")
///     .load_balancer_spec("slb.s2.small");
/// let reply = client.modify_load_balancer_instance_spec(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyLoadBalancerInstanceSpecRequest {
    /// **Required.** ID of a load balancer, as
    /// [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`DescribeLoadBalancers`](super::Client::describe_load_balancers) returned it.
    /// Example: `lb-bp1b6c719df*********`.
    pub load_balancer_id: Option<String>,
    /// **Required.** Size of the load balancer, which limits its connections and requests.
    /// Example: `slb.s2.small`.
    pub load_balancer_spec: Option<Open<LoadBalancerSpec>>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether the order is paid at once from the account; if not, pay it later in the order system.
    /// Example: `true`.
    pub auto_pay: Option<bool>,
}

impl ModifyLoadBalancerInstanceSpecRequest {
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
    /// Sets `LoadBalancerSpec`, which is required.
    pub fn load_balancer_spec(
        mut self,
        value: impl Into<Open<LoadBalancerSpec>>,
    ) -> Self {
        self.load_balancer_spec = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `AutoPay`.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }
}

request! {
    ModifyLoadBalancerInstanceSpecRequest {
        "LoadBalancerId" => load_balancer_id: query,
        "LoadBalancerSpec" => load_balancer_spec: query,
        "RegionId" => region_id: query,
        "AutoPay" => auto_pay: query,
    }
}

impl Operation for ModifyLoadBalancerInstanceSpecRequest {
    type Response = ModifyLoadBalancerInstanceSpecResponse;
    type Error = ModifyLoadBalancerInstanceSpecError;
    const INFO: OperationInfo = super::operation("ModifyLoadBalancerInstanceSpec")
        .required(&["LoadBalancerId", "LoadBalancerSpec"])
        .region("RegionId");
    const ERRORS: &'static [ModifyLoadBalancerInstanceSpecError] = &[
        ModifyLoadBalancerInstanceSpecError::ModifySpecNotAllowed,
        ModifyLoadBalancerInstanceSpecError::OperationNotAllowed,
        ModifyLoadBalancerInstanceSpecError::ChangeLbSpecNotAllowed,
        ModifyLoadBalancerInstanceSpecError::InvalidParameterBandwidth,
        ModifyLoadBalancerInstanceSpecError::OperationDeniedPayByCLCU,
    ];
}

/// Response to [`ModifyLoadBalancerInstanceSpecRequest`].
#[non_exhaustive]
pub struct ModifyLoadBalancerInstanceSpecResponse {
    /// Number of the order, for looking it up in the order system. Example: `201429619788910`.
    pub order_id: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `365F4154-92F6-4AE4-92F8-7FF34B540710`.
    pub request_id: Option<String>,
}

response! {
    ModifyLoadBalancerInstanceSpecResponse {
        "OrderId" => order_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ModifyLoadBalancerInstanceSpecRequest`] names.
///
/// - [`ModifySpecNotAllowed`](super::DocumentedError::ModifySpecNotAllowed)
/// - [`OperationNotAllowed`](super::DocumentedError::OperationNotAllowed)
/// - [`ChangeLbSpecNotAllowed`](super::DocumentedError::ChangeLbSpecNotAllowed)
/// - [`InvalidParameterBandwidth`](super::DocumentedError::InvalidParameterBandwidth)
/// - [`OperationDeniedPayByCLCU`](super::DocumentedError::OperationDeniedPayByCLCU)
pub type ModifyLoadBalancerInstanceSpecError = super::DocumentedError;
