// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateLoadBalancerAddressTypeConfig`, from `nlb/UpdateLoadBalancerAddressTypeConfig.md`.

use alicloud_runtime::codegen::*;

/// Switches the IPv4 addresses of an NLB instance between public and private.
///
/// ```no_run
/// # async fn example(client: alicloud_nlb::Client) -> Result<(), alicloud_nlb::Error> {
/// let request = alicloud_nlb::UpdateLoadBalancerAddressTypeConfigRequest::new()
///     .load_balancer_id("...")
///     .address_type("...");
/// let reply = client.update_load_balancer_address_type_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateLoadBalancerAddressTypeConfigRequest {
    /// **Required.** Network Load Balancer instance meant, as
    /// [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`ListLoadBalancers`](super::Client::list_load_balancers) returns it.
    pub load_balancer_id: Option<String>,
    /// **Required.** Whether the IPv4 addresses face the internet or the VPC only.
    pub address_type: Option<String>,
    /// Zones that the instance works in, each with its vSwitch and addresses. Items: at most 10.
    pub zone_mappings: Vec<ZoneMapping>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl UpdateLoadBalancerAddressTypeConfigRequest {
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
    UpdateLoadBalancerAddressTypeConfigRequest {
        "LoadBalancerId" => load_balancer_id: form,
        "AddressType" => address_type: form,
        "ZoneMappings" => zone_mappings: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
        "RegionId" => region_id: form,
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
        UpdateLoadBalancerAddressTypeConfigError::DuplicatedParamAllocationId,
        UpdateLoadBalancerAddressTypeConfigError::ResourceInConfiguringLoadbalancer,
        UpdateLoadBalancerAddressTypeConfigError::OperationDeniedEipAlreadyInBandwidthPackage,
        UpdateLoadBalancerAddressTypeConfigError::ResourceInConfiguringAny,
        UpdateLoadBalancerAddressTypeConfigError::OperationDeniedAddressTypeNotChanged,
        UpdateLoadBalancerAddressTypeConfigError::MismatchZoneIdAndVswitchId,
        UpdateLoadBalancerAddressTypeConfigError::TagInvokeError,
        UpdateLoadBalancerAddressTypeConfigError::DryRunOperation,
        UpdateLoadBalancerAddressTypeConfigError::IllegalParam,
        UpdateLoadBalancerAddressTypeConfigError::ForbiddenNoPermission,
        UpdateLoadBalancerAddressTypeConfigError::ResourceNotFoundLoadBalancer,
        UpdateLoadBalancerAddressTypeConfigError::ResourceNotFoundAnycastInstance,
    ];
}

/// Response to [`UpdateLoadBalancerAddressTypeConfigRequest`].
#[non_exhaustive]
pub struct UpdateLoadBalancerAddressTypeConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`.
    pub request_id: Option<String>,
    /// Asynchronous task that carries out the change; [`GetJobStatus`](super::Client::get_job_status)
    /// tells when it is done. Example: `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: Option<String>,
}

response! {
    UpdateLoadBalancerAddressTypeConfigResponse {
        "RequestId" => request_id: value,
        "JobId" => job_id: value,
    }
}

/// Zones that the instance works in, each with its vSwitch and addresses.
#[non_exhaustive]
pub struct ZoneMapping {
    /// ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
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
/// - [`DuplicatedParamAllocationId`](super::DocumentedError::DuplicatedParamAllocationId)
/// - [`ResourceInConfiguringLoadbalancer`](super::DocumentedError::ResourceInConfiguringLoadbalancer)
/// - [`OperationDeniedEipAlreadyInBandwidthPackage`](super::DocumentedError::OperationDeniedEipAlreadyInBandwidthPackage)
/// - [`ResourceInConfiguringAny`](super::DocumentedError::ResourceInConfiguringAny)
/// - [`OperationDeniedAddressTypeNotChanged`](super::DocumentedError::OperationDeniedAddressTypeNotChanged)
/// - [`MismatchZoneIdAndVswitchId`](super::DocumentedError::MismatchZoneIdAndVswitchId)
/// - [`TagInvokeError`](super::DocumentedError::TagInvokeError)
/// - [`DryRunOperation`](super::DocumentedError::DryRunOperation)
/// - [`IllegalParam`](super::DocumentedError::IllegalParam)
/// - [`ForbiddenNoPermission`](super::DocumentedError::ForbiddenNoPermission)
/// - [`ResourceNotFoundLoadBalancer`](super::DocumentedError::ResourceNotFoundLoadBalancer)
/// - [`ResourceNotFoundAnycastInstance`](super::DocumentedError::ResourceNotFoundAnycastInstance)
pub type UpdateLoadBalancerAddressTypeConfigError = super::DocumentedError;
