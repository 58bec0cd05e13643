// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyLoadBalancerInternetSpec`, from `slb/ModifyLoadBalancerInternetSpec.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InternetChargeType};

/// Changes how internet traffic of a load balancer is billed, or its bandwidth.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::ModifyLoadBalancerInternetSpecRequest::new()
///     .load_balancer_id("lb-bp1b6c719dfa08ex******");
/// let reply = client.modify_load_balancer_internet_spec(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyLoadBalancerInternetSpecRequest {
    /// **Required.** ID of a load balancer, as
    /// [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`DescribeLoadBalancers`](super::Client::describe_load_balancers) returned it.
    /// Example: `lb-bp1b6c719dfa08ex******`.
    pub load_balancer_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// How traffic to and from the Internet is billed: by bandwidth or by volume.
    /// Example: `paybytraffic`.
    pub internet_charge_type: Option<Open<InternetChargeType>>,
    /// Upper limit of the data rate. Range: 1 to 5000. Unit: `Mbit/s`. Example: `10`.
    pub bandwidth: Option<i32>,
    /// Whether the order is paid at once from the account; if not, pay it later in the order system.
    /// Default: `false`. Example: `false`.
    pub auto_pay: Option<bool>,
}

impl ModifyLoadBalancerInternetSpecRequest {
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
    /// Sets `InternetChargeType`.
    pub fn internet_charge_type(
        mut self,
        value: impl Into<Open<InternetChargeType>>,
    ) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }
    /// Sets `Bandwidth`.
    #[inline]
    pub fn bandwidth(mut self, value: i32) -> Self {
        self.bandwidth = Some(value);
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
    ModifyLoadBalancerInternetSpecRequest {
        "LoadBalancerId" => load_balancer_id: query,
        "RegionId" => region_id: query,
        "InternetChargeType" => internet_charge_type: query,
        "Bandwidth" => bandwidth: query,
        "AutoPay" => auto_pay: query,
    }
}

impl Operation for ModifyLoadBalancerInternetSpecRequest {
    type Response = ModifyLoadBalancerInternetSpecResponse;
    type Error = ModifyLoadBalancerInternetSpecError;
    const INFO: OperationInfo = super::operation("ModifyLoadBalancerInternetSpec")
        .required(&["LoadBalancerId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyLoadBalancerInternetSpecError] = &[
        ModifyLoadBalancerInternetSpecError::OperationNotAllowed,
        ModifyLoadBalancerInternetSpecError::OperationFailedUnpaidBillsExist,
        ModifyLoadBalancerInternetSpecError::InstanceShareSlbNotSupportPay95,
        ModifyLoadBalancerInternetSpecError::InstancePay95RateInvalid,
        ModifyLoadBalancerInternetSpecError::InstancePay95BandwidthIllegal,
        ModifyLoadBalancerInternetSpecError::InstanceInternetChargeTypeNotAllowed,
        ModifyLoadBalancerInternetSpecError::PayforAccountMoneyValidateError,
        ModifyLoadBalancerInternetSpecError::OperationDeniedPayByCLCU,
    ];
}

/// Response to [`ModifyLoadBalancerInternetSpecRequest`].
#[non_exhaustive]
pub struct ModifyLoadBalancerInternetSpecResponse {
    /// Number of the order, for looking it up in the order system. Example: `201429619788910`.
    pub order_id: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`.
    pub request_id: Option<String>,
}

response! {
    ModifyLoadBalancerInternetSpecResponse {
        "OrderId" => order_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ModifyLoadBalancerInternetSpecRequest`] names.
///
/// - [`OperationNotAllowed`](super::DocumentedError::OperationNotAllowed)
/// - [`OperationFailedUnpaidBillsExist`](super::DocumentedError::OperationFailedUnpaidBillsExist)
/// - [`InstanceShareSlbNotSupportPay95`](super::DocumentedError::InstanceShareSlbNotSupportPay95)
/// - [`InstancePay95RateInvalid`](super::DocumentedError::InstancePay95RateInvalid)
/// - [`InstancePay95BandwidthIllegal`](super::DocumentedError::InstancePay95BandwidthIllegal)
/// - [`InstanceInternetChargeTypeNotAllowed`](super::DocumentedError::InstanceInternetChargeTypeNotAllowed)
/// - [`PayforAccountMoneyValidateError`](super::DocumentedError::PayforAccountMoneyValidateError)
/// - [`OperationDeniedPayByCLCU`](super::DocumentedError::OperationDeniedPayByCLCU)
pub type ModifyLoadBalancerInternetSpecError = super::DocumentedError;
