// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartShiftLoadBalancerZones`, from `alb/StartShiftLoadBalancerZones.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ZoneMapping};

/// Takes the addresses of zones out of the DNS answers, so that new clients go elsewhere; only for
/// load balancers with fixed addresses.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// use alicloud_alb::start_shift_load_balancer_zones::ZoneMapping;
///
/// let request = alicloud_alb::StartShiftLoadBalancerZonesRequest::new()
///     .load_balancer_id("...")
///     .zone_mappings([ZoneMapping::new()]);
/// let reply = client.start_shift_load_balancer_zones(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartShiftLoadBalancerZonesRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required.** Load balancer concerned, as
    /// [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`ListLoadBalancers`](super::Client::list_load_balancers) returned it.
    pub load_balancer_id: Option<String>,
    /// **Required.** Zones to take out of the DNS responses. Items: at most 1.
    pub zone_mappings: Vec<ZoneMapping>,
}

impl StartShiftLoadBalancerZonesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `LoadBalancerId`, which is required.
    pub fn load_balancer_id(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_id = Some(value.into());
        self
    }
    /// Sets `ZoneMappings`, which is required.
    pub fn zone_mappings(
        mut self,
        value: impl IntoIterator<Item = impl Into<ZoneMapping>>,
    ) -> Self {
        self.zone_mappings = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    StartShiftLoadBalancerZonesRequest {
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "LoadBalancerId" => load_balancer_id: query,
        "ZoneMappings" => zone_mappings: query,
    }
}

impl Operation for StartShiftLoadBalancerZonesRequest {
    type Response = StartShiftLoadBalancerZonesResponse;
    type Error = StartShiftLoadBalancerZonesError;
    const INFO: OperationInfo = super::operation("StartShiftLoadBalancerZones")
        .required(&["LoadBalancerId", "ZoneMappings"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [StartShiftLoadBalancerZonesError] = &[
        StartShiftLoadBalancerZonesError::IncorrectStatusLoadBalancer,
        StartShiftLoadBalancerZonesError::IncorrectBusinessStatusLoadBalancer,
        StartShiftLoadBalancerZonesError::IncorrectBusinessStatusEip,
        StartShiftLoadBalancerZonesError::OperationDeniedZoneVSwitchChanged,
        StartShiftLoadBalancerZonesError::OperationDeniedZoneMappingsNotChanged,
        StartShiftLoadBalancerZonesError::OperationDeniedZoneVSwitchNotExist,
        StartShiftLoadBalancerZonesError::OperationDeniedEniStatusNotSupport,
        StartShiftLoadBalancerZonesError::OperationDeniedOnlyFixedAddressAllocatedModeSupported,
        StartShiftLoadBalancerZonesError::OperationDeniedConfigLastActiveZoneNotSupport,
        StartShiftLoadBalancerZonesError::OperationFailedShiftLoadBalancerZonesFailed,
        StartShiftLoadBalancerZonesError::ResourceNotEnoughVSwitchIp,
        StartShiftLoadBalancerZonesError::MismatchZoneIdAndVSwitchId,
        StartShiftLoadBalancerZonesError::ResourceNotFoundLoadBalancer,
        StartShiftLoadBalancerZonesError::ResourceNotFoundVSwitch,
    ];
}

/// Response to [`StartShiftLoadBalancerZonesRequest`].
pub type StartShiftLoadBalancerZonesResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`StartShiftLoadBalancerZonesRequest`] names.
///
/// - [`IncorrectStatusLoadBalancer`](super::DocumentedError::IncorrectStatusLoadBalancer)
/// - [`IncorrectBusinessStatusLoadBalancer`](super::DocumentedError::IncorrectBusinessStatusLoadBalancer)
/// - [`IncorrectBusinessStatusEip`](super::DocumentedError::IncorrectBusinessStatusEip)
/// - [`OperationDeniedZoneVSwitchChanged`](super::DocumentedError::OperationDeniedZoneVSwitchChanged)
/// - [`OperationDeniedZoneMappingsNotChanged`](super::DocumentedError::OperationDeniedZoneMappingsNotChanged)
/// - [`OperationDeniedZoneVSwitchNotExist`](super::DocumentedError::OperationDeniedZoneVSwitchNotExist)
/// - [`OperationDeniedEniStatusNotSupport`](super::DocumentedError::OperationDeniedEniStatusNotSupport)
/// - [`OperationDeniedOnlyFixedAddressAllocatedModeSupported`](super::DocumentedError::OperationDeniedOnlyFixedAddressAllocatedModeSupported)
/// - [`OperationDeniedConfigLastActiveZoneNotSupport`](super::DocumentedError::OperationDeniedConfigLastActiveZoneNotSupport)
/// - [`OperationFailedShiftLoadBalancerZonesFailed`](super::DocumentedError::OperationFailedShiftLoadBalancerZonesFailed)
/// - [`ResourceNotEnoughVSwitchIp`](super::DocumentedError::ResourceNotEnoughVSwitchIp)
/// - [`MismatchZoneIdAndVSwitchId`](super::DocumentedError::MismatchZoneIdAndVSwitchId)
/// - [`ResourceNotFoundLoadBalancer`](super::DocumentedError::ResourceNotFoundLoadBalancer)
/// - [`ResourceNotFoundVSwitch`](super::DocumentedError::ResourceNotFoundVSwitch)
pub type StartShiftLoadBalancerZonesError = super::DocumentedError;
