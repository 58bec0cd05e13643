// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyLoadBalancerPayType`, from `slb/ModifyLoadBalancerPayType.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PayType, PricingCycle};

/// Converts a pay-as-you-go CLB instance to a subscription.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::ModifyLoadBalancerPayTypeRequest::new()
///     .load_balancer_id("lb-bp1b6c719dfa08ex*****")
///     .region_id("cn-hangzhou");
/// let reply = client.modify_load_balancer_pay_type(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct ModifyLoadBalancerPayTypeRequest {
    /// **Required.** ID of a load balancer, as
    /// [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`DescribeLoadBalancers`](super::Client::describe_load_balancers) returned it.
    /// Example: `lb-bp1b6c719dfa08ex*****`.
    pub load_balancer_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether the load balancer is paid for in advance or by use. Example: `PrePay`.
    pub pay_type: Option<Open<PayType>>,
    /// Unit in which the length of the subscription is counted. Example: `month`.
    pub pricing_cycle: Option<Open<PricingCycle>>,
    /// How long it lasts, or how long the term bought is. Range: at least 1. Example: `1`.
    pub duration: Option<i32>,
    /// Whether the order is paid at once from the account; if not, pay it later in the order system.
    /// Default: `false`. Example: `true`.
    pub auto_pay: Option<bool>,
}

impl ModifyLoadBalancerPayTypeRequest {
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `PayType`.
    pub fn pay_type(mut self, value: impl Into<Open<PayType>>) -> Self {
        self.pay_type = Some(value.into());
        self
    }
    /// Sets `PricingCycle`.
    pub fn pricing_cycle(mut self, value: impl Into<Open<PricingCycle>>) -> Self {
        self.pricing_cycle = Some(value.into());
        self
    }
    /// Sets `Duration`.
    #[inline]
    pub fn duration(mut self, value: i32) -> Self {
        self.duration = Some(value);
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
    ModifyLoadBalancerPayTypeRequest {
        "LoadBalancerId" => load_balancer_id: query,
        "RegionId" => region_id: query,
        "PayType" => pay_type: query,
        "PricingCycle" => pricing_cycle: query,
        "Duration" => duration: query,
        "AutoPay" => auto_pay: query,
    }
}

impl Operation for ModifyLoadBalancerPayTypeRequest {
    type Response = ModifyLoadBalancerPayTypeResponse;
    type Error = ModifyLoadBalancerPayTypeError;
    const INFO: OperationInfo = super::operation("ModifyLoadBalancerPayType")
        .required(&["LoadBalancerId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyLoadBalancerPayTypeError] = &[
        ModifyLoadBalancerPayTypeError::OperationNotAllowed,
        ModifyLoadBalancerPayTypeError::OperationDeniedPayByCLCU,
    ];
}

/// Response to [`ModifyLoadBalancerPayTypeRequest`].
#[non_exhaustive]
pub struct ModifyLoadBalancerPayTypeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `365F4154-92F6-4AE4-92F8-7FF34B540710`.
    pub request_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `20142961978891`.
    pub order_id: Option<i64>,
}

response! {
    ModifyLoadBalancerPayTypeResponse {
        "RequestId" => request_id: value,
        "OrderId" => order_id: value,
    }
}

/// Errors that the documentation of [`ModifyLoadBalancerPayTypeRequest`] names.
///
/// - [`OperationNotAllowed`](super::DocumentedError::OperationNotAllowed)
/// - [`OperationDeniedPayByCLCU`](super::DocumentedError::OperationDeniedPayByCLCU)
pub type ModifyLoadBalancerPayTypeError = super::DocumentedError;
