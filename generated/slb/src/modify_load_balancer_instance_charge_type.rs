// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyLoadBalancerInstanceChargeType`, from `slb/ModifyLoadBalancerInstanceChargeType.md`.

use alicloud_runtime::codegen::*;

/// Switches how a pay-as-you-go CLB instance is metered, for example by specification or by usage.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::ModifyLoadBalancerInstanceChargeTypeRequest::new()
///     .load_balancer_id("...")
///     .instance_charge_type("...");
/// let reply = client.modify_load_balancer_instance_charge_type(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyLoadBalancerInstanceChargeTypeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a load balancer, as
    /// [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`DescribeLoadBalancers`](super::Client::describe_load_balancers) returned it.
    pub load_balancer_id: Option<String>,
    /// How traffic to and from the Internet is billed: by bandwidth or by volume.
    pub internet_charge_type: Option<String>,
    /// **Required.** Whether the instance is paid for in advance or by use.
    pub instance_charge_type: Option<String>,
    /// Size of the load balancer, which limits its connections and requests.
    pub load_balancer_spec: Option<String>,
    /// Upper limit of the data rate. Range: 1 to 5000.
    pub bandwidth: Option<i32>,
}

impl ModifyLoadBalancerInstanceChargeTypeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `LoadBalancerId`, which is required.
    pub fn load_balancer_id(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_id = Some(value.into());
        self
    }
    /// Sets `InternetChargeType`.
    pub fn internet_charge_type(mut self, value: impl Into<String>) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }
    /// Sets `InstanceChargeType`, which is required.
    pub fn instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }
    /// Sets `LoadBalancerSpec`.
    pub fn load_balancer_spec(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_spec = Some(value.into());
        self
    }
    /// Sets `Bandwidth`.
    #[inline]
    pub fn bandwidth(mut self, value: i32) -> Self {
        self.bandwidth = Some(value);
        self
    }
}

request! {
    ModifyLoadBalancerInstanceChargeTypeRequest {
        "RegionId" => region_id: query,
        "LoadBalancerId" => load_balancer_id: query,
        "InternetChargeType" => internet_charge_type: query,
        "InstanceChargeType" => instance_charge_type: query,
        "LoadBalancerSpec" => load_balancer_spec: query,
        "Bandwidth" => bandwidth: query,
    }
}

impl Operation for ModifyLoadBalancerInstanceChargeTypeRequest {
    type Response = ModifyLoadBalancerInstanceChargeTypeResponse;
    type Error = ModifyLoadBalancerInstanceChargeTypeError;
    const INFO: OperationInfo = super::operation("ModifyLoadBalancerInstanceChargeType")
        .required(&["RegionId", "LoadBalancerId", "InstanceChargeType"])
        .region("RegionId");
    const ERRORS: &'static [ModifyLoadBalancerInstanceChargeTypeError] = &[
        ModifyLoadBalancerInstanceChargeTypeError::OperationFailedUnpaidBillsExist,
        ModifyLoadBalancerInstanceChargeTypeError::OperationNotAllowed,
        ModifyLoadBalancerInstanceChargeTypeError::PayforAccountMoneyValidateError,
        ModifyLoadBalancerInstanceChargeTypeError::OperationDeniedPayByCLCU,
        ModifyLoadBalancerInstanceChargeTypeError::IllegalParamInstanceChargeType,
        ModifyLoadBalancerInstanceChargeTypeError::IllegalParamInternetChargeType,
        ModifyLoadBalancerInstanceChargeTypeError::InvalidActionRegionNotSupport,
        ModifyLoadBalancerInstanceChargeTypeError::MissingParamLoadBalancerSpec,
        ModifyLoadBalancerInstanceChargeTypeError::OperationDeniedPayBySpec,
        ModifyLoadBalancerInstanceChargeTypeError::InvalidParameterBandwidth2,
        ModifyLoadBalancerInstanceChargeTypeError::InvalidParameter,
        ModifyLoadBalancerInstanceChargeTypeError::ForbiddenLcuToSpec,
    ];
}

/// Response to [`ModifyLoadBalancerInstanceChargeTypeRequest`].
pub type ModifyLoadBalancerInstanceChargeTypeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyLoadBalancerInstanceChargeTypeRequest`] names.
///
/// - [`OperationFailedUnpaidBillsExist`](super::DocumentedError::OperationFailedUnpaidBillsExist)
/// - [`OperationNotAllowed`](super::DocumentedError::OperationNotAllowed)
/// - [`PayforAccountMoneyValidateError`](super::DocumentedError::PayforAccountMoneyValidateError)
/// - [`OperationDeniedPayByCLCU`](super::DocumentedError::OperationDeniedPayByCLCU)
/// - [`IllegalParamInstanceChargeType`](super::DocumentedError::IllegalParamInstanceChargeType)
/// - [`IllegalParamInternetChargeType`](super::DocumentedError::IllegalParamInternetChargeType)
/// - [`InvalidActionRegionNotSupport`](super::DocumentedError::InvalidActionRegionNotSupport)
/// - [`MissingParamLoadBalancerSpec`](super::DocumentedError::MissingParamLoadBalancerSpec)
/// - [`OperationDeniedPayBySpec`](super::DocumentedError::OperationDeniedPayBySpec)
/// - [`InvalidParameterBandwidth2`](super::DocumentedError::InvalidParameterBandwidth2)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`ForbiddenLcuToSpec`](super::DocumentedError::ForbiddenLcuToSpec)
pub type ModifyLoadBalancerInstanceChargeTypeError = super::DocumentedError;
