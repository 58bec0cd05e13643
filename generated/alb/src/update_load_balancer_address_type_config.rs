// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateLoadBalancerAddressTypeConfig`, from `alb/UpdateLoadBalancerAddressTypeConfig.md`.

use alicloud_runtime::codegen::*;

/// Makes a private load balancer reachable from the internet, or the other way round.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// let request = alicloud_alb::UpdateLoadBalancerAddressTypeConfigRequest::new()
///     .load_balancer_id("...")
///     .address_type("...");
/// let reply = client.update_load_balancer_address_type_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateLoadBalancerAddressTypeConfigRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<String>,
    /// **Required.** Load balancer concerned, as
    /// [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`ListLoadBalancers`](super::Client::list_load_balancers) returned it.
    pub load_balancer_id: Option<String>,
    /// **Required.** Whether the load balancer is reachable from the internet or private.
    pub address_type: Option<String>,
    /// Zones and vSwitches of the load balancer, one entry each.
    pub zone_mappings: Vec<ZoneMapping>,
}

impl UpdateLoadBalancerAddressTypeConfigRequest {
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
    pub fn dry_run(mut self, value: impl Into<String>) -> Self {
        self.dry_run = Some(value.into());
        self
    }
    /// Sets `LoadBalancerId`, which is required.
    pub fn load_balancer_id(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_id = Some(value.into());
        self
    }
    /// Sets `AddressType`, which is required.
    pub fn address_type(mut self, value: impl Into<String>) -> Self {
        self.address_type = Some(value.into());
        self
    }
    /// Sets `ZoneMappings`.
    pub fn zone_mappings(
        mut self,
        value: impl IntoIterator<Item = impl Into<ZoneMapping>>,
    ) -> Self {
        self.zone_mappings = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UpdateLoadBalancerAddressTypeConfigRequest {
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "LoadBalancerId" => load_balancer_id: query,
        "AddressType" => address_type: query,
        "ZoneMappings" => zone_mappings: query,
    }
}

impl Operation for UpdateLoadBalancerAddressTypeConfigRequest {
    type Response = UpdateLoadBalancerAddressTypeConfigResponse;
    type Error = UpdateLoadBalancerAddressTypeConfigError;
    const INFO: OperationInfo = super::operation("UpdateLoadBalancerAddressTypeConfig")
        .required(&["LoadBalancerId", "AddressType"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [UpdateLoadBalancerAddressTypeConfigError] = &[
        UpdateLoadBalancerAddressTypeConfigError::OperationDeniedOnlyPostPaidEipSupported,
        UpdateLoadBalancerAddressTypeConfigError::MismatchZoneIdAndVSwitchId,
        UpdateLoadBalancerAddressTypeConfigError::IncorrectBusinessStatusEip,
        UpdateLoadBalancerAddressTypeConfigError::ResourceNotFoundEip,
        UpdateLoadBalancerAddressTypeConfigError::IncorrectStatusCommonBandwidthPackage,
        UpdateLoadBalancerAddressTypeConfigError::IncorrectBusinessStatusCommonBandwidthPackage,
        UpdateLoadBalancerAddressTypeConfigError::OperationDeniedAddressTypeNotChanged,
        UpdateLoadBalancerAddressTypeConfigError::IncorrectStatusLoadBalancer,
        UpdateLoadBalancerAddressTypeConfigError::ResourceNotFoundCommonBandwidthPackage,
    ];
}

/// Response to [`UpdateLoadBalancerAddressTypeConfigRequest`].
#[non_exhaustive]
pub struct UpdateLoadBalancerAddressTypeConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `593B0448-D13E-4C56-AC0D-FDF0FDE0E9A3`.
    pub request_id: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: Option<String>,
}

response! {
    UpdateLoadBalancerAddressTypeConfigResponse {
        "RequestId" => request_id: value,
        "JobId" => job_id: value,
    }
}

/// Zones and vSwitches of the load balancer, one entry each.
#[non_exhaustive]
pub struct ZoneMapping {
    /// ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// EIP that the load balancer uses in this zone, by its ID; needed when it becomes reachable from
    /// the internet.
    pub allocation_id: Option<String>,
    /// Kind of the public address in the zone.
    pub eip_type: Option<String>,
}

impl ZoneMapping {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
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
        "AllocationId" => allocation_id: field,
        "EipType" => eip_type: field,
    }
}

/// Errors that the documentation of [`UpdateLoadBalancerAddressTypeConfigRequest`] names.
///
/// - [`OperationDeniedOnlyPostPaidEipSupported`](super::DocumentedError::OperationDeniedOnlyPostPaidEipSupported)
/// - [`MismatchZoneIdAndVSwitchId`](super::DocumentedError::MismatchZoneIdAndVSwitchId)
/// - [`IncorrectBusinessStatusEip`](super::DocumentedError::IncorrectBusinessStatusEip)
/// - [`ResourceNotFoundEip`](super::DocumentedError::ResourceNotFoundEip)
/// - [`IncorrectStatusCommonBandwidthPackage`](super::DocumentedError::IncorrectStatusCommonBandwidthPackage)
/// - [`IncorrectBusinessStatusCommonBandwidthPackage`](super::DocumentedError::IncorrectBusinessStatusCommonBandwidthPackage)
/// - [`OperationDeniedAddressTypeNotChanged`](super::DocumentedError::OperationDeniedAddressTypeNotChanged)
/// - [`IncorrectStatusLoadBalancer`](super::DocumentedError::IncorrectStatusLoadBalancer)
/// - [`ResourceNotFoundCommonBandwidthPackage`](super::DocumentedError::ResourceNotFoundCommonBandwidthPackage)
pub type UpdateLoadBalancerAddressTypeConfigError = super::DocumentedError;
