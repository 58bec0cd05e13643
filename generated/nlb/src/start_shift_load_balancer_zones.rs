// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartShiftLoadBalancerZones`, from `nlb/StartShiftLoadBalancerZones.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ZoneMapping};

/// Takes the addresses of a zone out of DNS, so that clients go elsewhere. The last zone cannot be
/// shifted.
///
/// ```no_run
/// # async fn example(client: alicloud_nlb::Client) -> Result<(), alicloud_nlb::Error> {
/// use alicloud_nlb::start_shift_load_balancer_zones::ZoneMapping;
///
/// let request = alicloud_nlb::StartShiftLoadBalancerZonesRequest::new()
///     .zone_mappings([ZoneMapping::new()])
///     .load_balancer_id("...");
/// let reply = client.start_shift_load_balancer_zones(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartShiftLoadBalancerZonesRequest {
    /// **Required.** Zone to take out of the domain name's resolution, with its vSwitch.
    /// Items: at most 1.
    pub zone_mappings: Vec<ZoneMapping>,
    /// **Required.** Network Load Balancer instance meant, as
    /// [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`ListLoadBalancers`](super::Client::list_load_balancers) returns it.
    pub load_balancer_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl StartShiftLoadBalancerZonesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ZoneMappings`, which is required.
    pub fn zone_mappings(
        mut self,
        value: impl IntoIterator<Item = impl Into<ZoneMapping>>,
    ) -> Self {
        self.zone_mappings = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `LoadBalancerId`, which is required.
    pub fn load_balancer_id(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_id = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    StartShiftLoadBalancerZonesRequest {
        "ZoneMappings" => zone_mappings: form,
        "LoadBalancerId" => load_balancer_id: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
        "RegionId" => region_id: form,
    }
}

impl Operation for StartShiftLoadBalancerZonesRequest {
    type Response = StartShiftLoadBalancerZonesResponse;
    type Error = StartShiftLoadBalancerZonesError;
    const INFO: OperationInfo = super::operation("StartShiftLoadBalancerZones")
        .required(&["ZoneMappings", "LoadBalancerId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [StartShiftLoadBalancerZonesError] = &[
        StartShiftLoadBalancerZonesError::ResourceInConfiguringLoadbalancer,
        StartShiftLoadBalancerZonesError::ForbiddenAny,
        StartShiftLoadBalancerZonesError::ForbiddenNoPermission,
        StartShiftLoadBalancerZonesError::ResourceNotFoundLoadBalancer,
    ];
}

/// Response to [`StartShiftLoadBalancerZonesRequest`].
pub type StartShiftLoadBalancerZonesResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`StartShiftLoadBalancerZonesRequest`] names.
///
/// - [`ResourceInConfiguringLoadbalancer`](super::DocumentedError::ResourceInConfiguringLoadbalancer)
/// - [`ForbiddenAny`](super::DocumentedError::ForbiddenAny)
/// - [`ForbiddenNoPermission`](super::DocumentedError::ForbiddenNoPermission)
/// - [`ResourceNotFoundLoadBalancer`](super::DocumentedError::ResourceNotFoundLoadBalancer)
pub type StartShiftLoadBalancerZonesError = super::DocumentedError;
