// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateLoadBalancerZones`, from `nlb/UpdateLoadBalancerZones.md`.

use alicloud_runtime::codegen::*;

/// Sets the zones of an NLB instance with their vSwitches and addresses; present zones that are
/// left out are removed.
///
/// ```no_run
/// # async fn example(client: alicloud_nlb::Client) -> Result<(), alicloud_nlb::Error> {
/// use alicloud_nlb::update_load_balancer_zones::ZoneMapping;
///
/// let request = alicloud_nlb::UpdateLoadBalancerZonesRequest::new()
///     .load_balancer_id("...")
///     .zone_mappings([ZoneMapping::new()]);
/// let reply = client.update_load_balancer_zones(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateLoadBalancerZonesRequest {
    /// **Required.** Network Load Balancer instance meant, as
    /// [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`ListLoadBalancers`](super::Client::list_load_balancers) returns it.
    pub load_balancer_id: Option<String>,
    /// **Required.** Zones that the instance works in, each with its vSwitch and addresses.
    /// Items: at most 10.
    pub zone_mappings: Vec<ZoneMapping>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl UpdateLoadBalancerZonesRequest {
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
    /// Sets `ZoneMappings`, which is required.
    pub fn zone_mappings(
        mut self,
        value: impl IntoIterator<Item = impl Into<ZoneMapping>>,
    ) -> Self {
        self.zone_mappings = value.into_iter().map(Into::into).collect();
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
    UpdateLoadBalancerZonesRequest {
        "LoadBalancerId" => load_balancer_id: form,
        "ZoneMappings" => zone_mappings: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
        "RegionId" => region_id: form,
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
        UpdateLoadBalancerZonesError::ResourceInCreatingLoadbalancer,
        UpdateLoadBalancerZonesError::OperationDeniedProtectedPrivateIPv4AddressChanged,
        UpdateLoadBalancerZonesError::OperationFailedVSwitchNotSupportIpv6,
        UpdateLoadBalancerZonesError::OperationDeniedAny,
        UpdateLoadBalancerZonesError::OperationDeniedZoneVSwitchChanged,
        UpdateLoadBalancerZonesError::InvalidZones,
        UpdateLoadBalancerZonesError::ResourceInConfiguringLoadbalancer,
        UpdateLoadBalancerZonesError::SystemBusy,
        UpdateLoadBalancerZonesError::ResourceNotEnoughVSwitchIp,
        UpdateLoadBalancerZonesError::UnauthorizedZone,
        UpdateLoadBalancerZonesError::ResourceNotFoundLoadBalancer,
        UpdateLoadBalancerZonesError::ResourceNotFoundVSwitch,
    ];
}

/// Response to [`UpdateLoadBalancerZonesRequest`].
#[non_exhaustive]
pub struct UpdateLoadBalancerZonesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`.
    pub request_id: Option<String>,
    /// Asynchronous task that carries out the change; [`GetJobStatus`](super::Client::get_job_status)
    /// tells when it is done. Example: `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: Option<String>,
}

response! {
    UpdateLoadBalancerZonesResponse {
        "RequestId" => request_id: value,
        "JobId" => job_id: value,
    }
}

/// Zones that the instance works in, each with its vSwitch and addresses.
#[non_exhaustive]
pub struct ZoneMapping {
    /// **Required.** ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// **Required.** ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// Private IPv4 address at which the instance takes in traffic in this zone.
    pub private_ipv4_address: Option<String>,
    /// Elastic IP address that the instance uses in this zone, when it faces the internet.
    pub allocation_id: Option<String>,
    /// Whether the public address is an ordinary elastic one or an Anycast one.
    pub eip_type: Option<String>,
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
    /// Sets `PrivateIPv4Address`.
    pub fn private_ipv4_address(mut self, value: impl Into<String>) -> Self {
        self.private_ipv4_address = Some(value.into());
        self
    }
    /// Sets `AllocationId`.
    pub fn allocation_id(mut self, value: impl Into<String>) -> Self {
        self.allocation_id = Some(value.into());
        self
    }
    /// Sets `EipType`.
    pub fn eip_type(mut self, value: impl Into<String>) -> Self {
        self.eip_type = Some(value.into());
        self
    }
}

request! {
    ZoneMapping {
        "VSwitchId" => vswitch_id: field,
        "ZoneId" => zone_id: field,
        "PrivateIPv4Address" => private_ipv4_address: field,
        "AllocationId" => allocation_id: field,
        "EipType" => eip_type: field,
    }
}

/// Errors that the documentation of [`UpdateLoadBalancerZonesRequest`] names.
///
/// - [`ResourceInCreatingLoadbalancer`](super::DocumentedError::ResourceInCreatingLoadbalancer)
/// - [`OperationDeniedProtectedPrivateIPv4AddressChanged`](super::DocumentedError::OperationDeniedProtectedPrivateIPv4AddressChanged)
/// - [`OperationFailedVSwitchNotSupportIpv6`](super::DocumentedError::OperationFailedVSwitchNotSupportIpv6)
/// - [`OperationDeniedAny`](super::DocumentedError::OperationDeniedAny)
/// - [`OperationDeniedZoneVSwitchChanged`](super::DocumentedError::OperationDeniedZoneVSwitchChanged)
/// - [`InvalidZones`](super::DocumentedError::InvalidZones)
/// - [`ResourceInConfiguringLoadbalancer`](super::DocumentedError::ResourceInConfiguringLoadbalancer)
/// - [`SystemBusy`](super::DocumentedError::SystemBusy)
/// - [`ResourceNotEnoughVSwitchIp`](super::DocumentedError::ResourceNotEnoughVSwitchIp)
/// - [`UnauthorizedZone`](super::DocumentedError::UnauthorizedZone)
/// - [`ResourceNotFoundLoadBalancer`](super::DocumentedError::ResourceNotFoundLoadBalancer)
/// - [`ResourceNotFoundVSwitch`](super::DocumentedError::ResourceNotFoundVSwitch)
pub type UpdateLoadBalancerZonesError = super::DocumentedError;
