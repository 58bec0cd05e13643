// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelShiftLoadBalancerZones`, from `alb/CancelShiftLoadBalancerZones.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ZoneMapping};

/// Puts zones that were taken out of the DNS answers back in.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// use alicloud_alb::cancel_shift_load_balancer_zones::ZoneMapping;
///
/// let request = alicloud_alb::CancelShiftLoadBalancerZonesRequest::new()
///     .load_balancer_id("...")
///     .zone_mappings([ZoneMapping::new()]);
/// let reply = client.cancel_shift_load_balancer_zones(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelShiftLoadBalancerZonesRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required.** Load balancer concerned, as
    /// [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`ListLoadBalancers`](super::Client::list_load_balancers) returned it.
    pub load_balancer_id: Option<String>,
    /// **Required.** Zones to bring back into the DNS responses. Items: at most 1.
    pub zone_mappings: Vec<ZoneMapping>,
}

impl CancelShiftLoadBalancerZonesRequest {
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
    CancelShiftLoadBalancerZonesRequest {
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "LoadBalancerId" => load_balancer_id: query,
        "ZoneMappings" => zone_mappings: query,
    }
}

impl Operation for CancelShiftLoadBalancerZonesRequest {
    type Response = CancelShiftLoadBalancerZonesResponse;
    type Error = CancelShiftLoadBalancerZonesError;
    const INFO: OperationInfo = super::operation("CancelShiftLoadBalancerZones")
        .required(&["LoadBalancerId", "ZoneMappings"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [CancelShiftLoadBalancerZonesError] = &[
        CancelShiftLoadBalancerZonesError::IncorrectStatusLoadBalancer,
        CancelShiftLoadBalancerZonesError::IncorrectBusinessStatusLoadBalancer,
        CancelShiftLoadBalancerZonesError::IncorrectBusinessStatusEip,
        CancelShiftLoadBalancerZonesError::OperationDeniedZoneVSwitchChanged,
        CancelShiftLoadBalancerZonesError::OperationDeniedZoneMappingsNotChanged,
        CancelShiftLoadBalancerZonesError::OperationDeniedZoneVSwitchNotExist,
        CancelShiftLoadBalancerZonesError::OperationDeniedEniStatusNotSupport,
        CancelShiftLoadBalancerZonesError::OperationDeniedOnlyFixedAddressAllocatedModeSupported,
        CancelShiftLoadBalancerZonesError::OperationFailedCancelShiftLoadBalancerZonesFailed,
        CancelShiftLoadBalancerZonesError::ResourceNotEnoughVSwitchIp,
        CancelShiftLoadBalancerZonesError::MismatchZoneIdAndVSwitchId,
        CancelShiftLoadBalancerZonesError::ResourceNotFoundLoadBalancer,
        CancelShiftLoadBalancerZonesError::ResourceNotFoundVSwitch,
    ];
}

/// Response to [`CancelShiftLoadBalancerZonesRequest`].
pub type CancelShiftLoadBalancerZonesResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CancelShiftLoadBalancerZonesRequest`] names.
///
/// - [`IncorrectStatusLoadBalancer`](super::DocumentedError::IncorrectStatusLoadBalancer)
/// - [`IncorrectBusinessStatusLoadBalancer`](super::DocumentedError::IncorrectBusinessStatusLoadBalancer)
/// - [`IncorrectBusinessStatusEip`](super::DocumentedError::IncorrectBusinessStatusEip)
/// - [`OperationDeniedZoneVSwitchChanged`](super::DocumentedError::OperationDeniedZoneVSwitchChanged)
/// - [`OperationDeniedZoneMappingsNotChanged`](super::DocumentedError::OperationDeniedZoneMappingsNotChanged)
/// - [`OperationDeniedZoneVSwitchNotExist`](super::DocumentedError::OperationDeniedZoneVSwitchNotExist)
/// - [`OperationDeniedEniStatusNotSupport`](super::DocumentedError::OperationDeniedEniStatusNotSupport)
/// - [`OperationDeniedOnlyFixedAddressAllocatedModeSupported`](super::DocumentedError::OperationDeniedOnlyFixedAddressAllocatedModeSupported)
/// - [`OperationFailedCancelShiftLoadBalancerZonesFailed`](super::DocumentedError::OperationFailedCancelShiftLoadBalancerZonesFailed)
/// - [`ResourceNotEnoughVSwitchIp`](super::DocumentedError::ResourceNotEnoughVSwitchIp)
/// - [`MismatchZoneIdAndVSwitchId`](super::DocumentedError::MismatchZoneIdAndVSwitchId)
/// - [`ResourceNotFoundLoadBalancer`](super::DocumentedError::ResourceNotFoundLoadBalancer)
/// - [`ResourceNotFoundVSwitch`](super::DocumentedError::ResourceNotFoundVSwitch)
pub type CancelShiftLoadBalancerZonesError = super::DocumentedError;
