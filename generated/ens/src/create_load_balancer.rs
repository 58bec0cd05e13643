// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateLoadBalancer`, from `ens/CreateLoadBalancer.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BillingCycle, LoadBalancerType};

/// Creates an edge load balancer instance of a given specification on a network.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::CreateLoadBalancerRequest::new()
///     .ens_region_id("...")
///     .load_balancer_spec("...")
///     .pay_type("...")
///     .network_id("...")
///     .vswitch_id("...");
/// let reply = client.create_load_balancer(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateLoadBalancerRequest {
    /// **Required.** Region that the ens lies in.
    pub ens_region_id: Option<String>,
    /// **Required.** Size or model of the load balancer.
    pub load_balancer_spec: Option<String>,
    /// Name that the load balancer goes by.
    pub load_balancer_name: Option<String>,
    /// **Required.** How the item is billed.
    pub pay_type: Option<String>,
    /// **Required.** ID of the network that the call is about.
    pub network_id: Option<String>,
    /// **Required.** ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Unit in which use is billed. Here: `Hour`, `Month`.
    pub billing_cycle: Option<Open<BillingCycle>>,
    /// Which kind of load balancer it is or is to be.
    pub load_balancer_type: Option<Open<LoadBalancerType>>,
}

impl CreateLoadBalancerRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EnsRegionId`, which is required.
    pub fn ens_region_id(mut self, value: impl Into<String>) -> Self {
        self.ens_region_id = Some(value.into());
        self
    }
    /// Sets `LoadBalancerSpec`, which is required.
    pub fn load_balancer_spec(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_spec = Some(value.into());
        self
    }
    /// Sets `LoadBalancerName`.
    pub fn load_balancer_name(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_name = Some(value.into());
        self
    }
    /// Sets `PayType`, which is required.
    pub fn pay_type(mut self, value: impl Into<String>) -> Self {
        self.pay_type = Some(value.into());
        self
    }
    /// Sets `NetworkId`, which is required.
    pub fn network_id(mut self, value: impl Into<String>) -> Self {
        self.network_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`, which is required.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `BillingCycle`.
    pub fn billing_cycle(mut self, value: impl Into<Open<BillingCycle>>) -> Self {
        self.billing_cycle = Some(value.into());
        self
    }
    /// Sets `LoadBalancerType`.
    pub fn load_balancer_type(
        mut self,
        value: impl Into<Open<LoadBalancerType>>,
    ) -> Self {
        self.load_balancer_type = Some(value.into());
        self
    }
}

request! {
    CreateLoadBalancerRequest {
        "EnsRegionId" => ens_region_id: query,
        "LoadBalancerSpec" => load_balancer_spec: query,
        "LoadBalancerName" => load_balancer_name: query,
        "PayType" => pay_type: query,
        "NetworkId" => network_id: query,
        "VSwitchId" => vswitch_id: query,
        "ClientToken" => client_token: query,
        "BillingCycle" => billing_cycle: query,
        "LoadBalancerType" => load_balancer_type: query,
    }
}

impl Operation for CreateLoadBalancerRequest {
    type Response = CreateLoadBalancerResponse;
    type Error = CreateLoadBalancerError;
    const INFO: OperationInfo = super::operation("CreateLoadBalancer")
        .required(
            &["EnsRegionId", "LoadBalancerSpec", "PayType", "NetworkId", "VSwitchId"],
        )
        .idempotency_token("ClientToken");
    const ERRORS: &'static [CreateLoadBalancerError] = &[
        CreateLoadBalancerError::InvalidParameterAny,
        CreateLoadBalancerError::NoPermission,
        CreateLoadBalancerError::SaleControlVerificationFailed,
        CreateLoadBalancerError::CallInterface,
    ];
}

/// Response to [`CreateLoadBalancerRequest`].
#[non_exhaustive]
pub struct CreateLoadBalancerResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1ECC937A-AE0E-4626-BE51-DED1D6D1C888`.
    pub request_id: Option<String>,
    /// ID of the load balancer that the item belongs to or stands for.
    /// Example: `lb-5s7crik3yo3bp03gqrbp5****`.
    pub load_balancer_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-5savh5ngxh8sbj14bu7n****`.
    pub vswitch_id: Option<String>,
    /// Name that the load balancer goes by. Example: `gcs-pre-websocket-****`.
    pub load_balancer_name: Option<String>,
    /// ID of the network that the item belongs to or stands for.
    /// Example: `n-5sax03dh2eyagujgsn7z9****`.
    pub network_id: Option<String>,
}

response! {
    CreateLoadBalancerResponse {
        "RequestId" => request_id: value,
        "LoadBalancerId" => load_balancer_id: value,
        "VSwitchId" => vswitch_id: value,
        "LoadBalancerName" => load_balancer_name: value,
        "NetworkId" => network_id: value,
    }
}

/// Errors that the documentation of [`CreateLoadBalancerRequest`] names.
///
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`SaleControlVerificationFailed`](super::DocumentedError::SaleControlVerificationFailed)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
pub type CreateLoadBalancerError = super::DocumentedError;
