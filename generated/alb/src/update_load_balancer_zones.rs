// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateLoadBalancerZones`, from `alb/UpdateLoadBalancerZones.md`.

use alicloud_runtime::codegen::*;

/// Sets the zones and vSwitches that a load balancer works in.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// use alicloud_alb::update_load_balancer_zones::ZoneMapping;
///
/// let request = alicloud_alb::UpdateLoadBalancerZonesRequest::new()
///     .load_balancer_id("...")
///     .zone_mappings([ZoneMapping::new()]);
/// let reply = client.update_load_balancer_zones(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateLoadBalancerZonesRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required.** Load balancer concerned, as
    /// [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`ListLoadBalancers`](super::Client::list_load_balancers) returned it.
    pub load_balancer_id: Option<String>,
    /// **Required.** Zones in which the load balancer is to have addresses from now on, each with a
    /// vSwitch. Items: at most 10.
    pub zone_mappings: Vec<ZoneMapping>,
}

impl UpdateLoadBalancerZonesRequest {
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
    UpdateLoadBalancerZonesRequest {
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "LoadBalancerId" => load_balancer_id: query,
        "ZoneMappings" => zone_mappings: query,
    }
}

impl Operation for UpdateLoadBalancerZonesRequest {
    type Response = UpdateLoadBalancerZonesResponse;
    type Error = UpdateLoadBalancerZonesError;
    const INFO: OperationInfo = super::operation("UpdateLoadBalancerZones")
        .required(&["LoadBalancerId", "ZoneMappings"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [UpdateLoadBalancerZonesError] = &[
        UpdateLoadBalancerZonesError::IncorrectStatusLoadBalancer,
        UpdateLoadBalancerZonesError::IncorrectBusinessStatusLoadBalancer,
        UpdateLoadBalancerZonesError::IncorrectBusinessStatusEip,
        UpdateLoadBalancerZonesError::OperationDeniedZoneVSwitchChanged,
        UpdateLoadBalancerZonesError::OperationDeniedZoneMappingsNotChanged,
        UpdateLoadBalancerZonesError::ResourceNotEnoughVSwitchIp,
        UpdateLoadBalancerZonesError::MismatchZoneIdAndVSwitchId,
        UpdateLoadBalancerZonesError::ResourceNotFoundLoadBalancer,
        UpdateLoadBalancerZonesError::ResourceNotFoundVSwitch,
    ];
}

/// Response to [`UpdateLoadBalancerZonesRequest`].
#[non_exhaustive]
pub struct UpdateLoadBalancerZonesResponse {
    /// ID of the job, for asking later how it stands. Example: `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`.
    pub request_id: Option<String>,
}

response! {
    UpdateLoadBalancerZonesResponse {
        "JobId" => job_id: value,
        "RequestId" => request_id: value,
    }
}

/// Zones in which the load balancer is to have addresses from now on, each with a vSwitch.
#[non_exhaustive]
pub struct ZoneMapping {
    /// **Required.** ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// **Required.** ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// Kind of the public address in the zone.
    pub eip_type: Option<String>,
    /// Private IPv4 address that the load balancer gets in the zone.
    pub intranet_address: Option<String>,
}

impl ZoneMapping {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VSwitchId`, which is required.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `ZoneId`, which is required.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `EipType`.
    pub fn eip_type(mut self, value: impl Into<String>) -> Self {
        self.eip_type = Some(value.into());
        self
    }
    /// Sets `IntranetAddress`.
    pub fn intranet_address(mut self, value: impl Into<String>) -> Self {
        self.intranet_address = Some(value.into());
        self
    }
}

request! {
    ZoneMapping {
        "VSwitchId" => vswitch_id: field,
        "ZoneId" => zone_id: field,
        "EipType" => eip_type: field,
        "IntranetAddress" => intranet_address: field,
    }
}

/// Errors that the documentation of [`UpdateLoadBalancerZonesRequest`] names.
///
/// - [`IncorrectStatusLoadBalancer`](super::DocumentedError::IncorrectStatusLoadBalancer)
/// - [`IncorrectBusinessStatusLoadBalancer`](super::DocumentedError::IncorrectBusinessStatusLoadBalancer)
/// - [`IncorrectBusinessStatusEip`](super::DocumentedError::IncorrectBusinessStatusEip)
/// - [`OperationDeniedZoneVSwitchChanged`](super::DocumentedError::OperationDeniedZoneVSwitchChanged)
/// - [`OperationDeniedZoneMappingsNotChanged`](super::DocumentedError::OperationDeniedZoneMappingsNotChanged)
/// - [`ResourceNotEnoughVSwitchIp`](super::DocumentedError::ResourceNotEnoughVSwitchIp)
/// - [`MismatchZoneIdAndVSwitchId`](super::DocumentedError::MismatchZoneIdAndVSwitchId)
/// - [`ResourceNotFoundLoadBalancer`](super::DocumentedError::ResourceNotFoundLoadBalancer)
/// - [`ResourceNotFoundVSwitch`](super::DocumentedError::ResourceNotFoundVSwitch)
pub type UpdateLoadBalancerZonesError = super::DocumentedError;
