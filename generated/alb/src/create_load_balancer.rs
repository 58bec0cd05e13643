// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateLoadBalancer`, from `alb/CreateLoadBalancer.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ModificationProtectionConfig, Tag};

/// Creates an Application Load Balancer with addresses in the zones given. Works asynchronously.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// use alicloud_alb::create_load_balancer::LoadBalancerBillingConfig;
/// use alicloud_alb::create_load_balancer::ZoneMapping;
///
/// let request = alicloud_alb::CreateLoadBalancerRequest::new()
///     .vpc_id("...")
///     .address_type("...")
///     .zone_mappings([ZoneMapping::new()])
///     .load_balancer_edition("...")
///     .load_balancer_billing_config(LoadBalancerBillingConfig::new());
/// let reply = client.create_load_balancer(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateLoadBalancerRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required.** ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// **Required.** Whether the load balancer is reachable from the internet or private.
    pub address_type: Option<String>,
    /// Name for the load balancer, to recognize it by.
    pub load_balancer_name: Option<String>,
    /// Whether the deletion protection is switched on.
    pub deletion_protection_enabled: Option<bool>,
    /// Protection of the load balancer against changes in the console.
    pub modification_protection_config: Option<ModificationProtectionConfig>,
    /// **Required.** Zones in which the load balancer gets addresses, each with a vSwitch.
    /// Items: at most 10.
    pub zone_mappings: Vec<ZoneMapping>,
    /// Whether the addresses in the zones are fixed or change with the load.
    pub address_allocated_mode: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// **Required.** Edition of the load balancer, which decides on features and billing.
    pub load_balancer_edition: Option<String>,
    /// **Required.** How the load balancer is billed.
    pub load_balancer_billing_config: Option<LoadBalancerBillingConfig>,
    /// Whether the load balancer has IPv4 addresses only or IPv6 ones as well.
    pub address_ip_version: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tag: Vec<Tag>,
}

impl CreateLoadBalancerRequest {
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
    /// Sets `VpcId`, which is required.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `AddressType`, which is required.
    pub fn address_type(mut self, value: impl Into<String>) -> Self {
        self.address_type = Some(value.into());
        self
    }
    /// Sets `LoadBalancerName`.
    pub fn load_balancer_name(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_name = Some(value.into());
        self
    }
    /// Sets `DeletionProtectionEnabled`.
    #[inline]
    pub fn deletion_protection_enabled(mut self, value: bool) -> Self {
        self.deletion_protection_enabled = Some(value);
        self
    }
    /// Sets `ModificationProtectionConfig`.
    pub fn modification_protection_config(
        mut self,
        value: impl Into<ModificationProtectionConfig>,
    ) -> Self {
        self.modification_protection_config = Some(value.into());
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
    /// Sets `AddressAllocatedMode`.
    pub fn address_allocated_mode(mut self, value: impl Into<String>) -> Self {
        self.address_allocated_mode = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `LoadBalancerEdition`, which is required.
    pub fn load_balancer_edition(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_edition = Some(value.into());
        self
    }
    /// Sets `LoadBalancerBillingConfig`, which is required.
    pub fn load_balancer_billing_config(
        mut self,
        value: impl Into<LoadBalancerBillingConfig>,
    ) -> Self {
        self.load_balancer_billing_config = Some(value.into());
        self
    }
    /// Sets `AddressIpVersion`.
    pub fn address_ip_version(mut self, value: impl Into<String>) -> Self {
        self.address_ip_version = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateLoadBalancerRequest {
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "VpcId" => vpc_id: query,
        "AddressType" => address_type: query,
        "LoadBalancerName" => load_balancer_name: query,
        "DeletionProtectionEnabled" => deletion_protection_enabled: query,
        "ModificationProtectionConfig" => modification_protection_config: query,
        "ZoneMappings" => zone_mappings: query,
        "AddressAllocatedMode" => address_allocated_mode: query,
        "ResourceGroupId" => resource_group_id: query,
        "LoadBalancerEdition" => load_balancer_edition: query,
        "LoadBalancerBillingConfig" => load_balancer_billing_config: query,
        "AddressIpVersion" => address_ip_version: query,
        "Tag" => tag: query,
    }
}

impl Operation for CreateLoadBalancerRequest {
    type Response = CreateLoadBalancerResponse;
    type Error = CreateLoadBalancerError;
    const INFO: OperationInfo = super::operation("CreateLoadBalancer")
        .required(
            &[
                "VpcId",
                "AddressType",
                "ZoneMappings",
                "LoadBalancerEdition",
                "LoadBalancerBillingConfig",
            ],
        )
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [CreateLoadBalancerError] = &[
        CreateLoadBalancerError::ResourceNotEnoughVSwitchIp,
        CreateLoadBalancerError::QuotaExceededLoadBalancersNum,
        CreateLoadBalancerError::MismatchZoneIdAndVSwitchId,
        CreateLoadBalancerError::DuplicatedParamZoneId,
        CreateLoadBalancerError::OperationDenyedServiceLinkedRoleNotExist,
        CreateLoadBalancerError::ResourceNotFoundVSwitch,
    ];
}

/// Response to [`CreateLoadBalancerRequest`].
#[non_exhaustive]
pub struct CreateLoadBalancerResponse {
    /// Load balancer that was created or that the item belongs to. Example: `alb-o9ulmq5hgn68jk****`.
    pub load_balancer_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`.
    pub request_id: Option<String>,
}

response! {
    CreateLoadBalancerResponse {
        "LoadBalancerId" => load_balancer_id: value,
        "RequestId" => request_id: value,
    }
}

/// Zones in which the load balancer gets addresses, each with a vSwitch.
#[non_exhaustive]
pub struct ZoneMapping {
    /// **Required.** ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// **Required.** ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// EIP that the load balancer uses in this zone, by its ID; needed when it becomes reachable from
    /// the internet.
    pub allocation_id: Option<String>,
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
        "AllocationId" => allocation_id: field,
        "EipType" => eip_type: field,
        "IntranetAddress" => intranet_address: field,
    }
}

/// How the load balancer is billed.
#[non_exhaustive]
pub struct LoadBalancerBillingConfig {
    /// **Required.** How the item is billed.
    pub pay_type: Option<String>,
    /// ID of the bandwidth plan that the call is about.
    pub bandwidth_package_id: Option<String>,
}

impl LoadBalancerBillingConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PayType`, which is required.
    pub fn pay_type(mut self, value: impl Into<String>) -> Self {
        self.pay_type = Some(value.into());
        self
    }
    /// Sets `BandwidthPackageId`.
    pub fn bandwidth_package_id(mut self, value: impl Into<String>) -> Self {
        self.bandwidth_package_id = Some(value.into());
        self
    }
}

request! {
    LoadBalancerBillingConfig {
        "PayType" => pay_type: field,
        "BandwidthPackageId" => bandwidth_package_id: field,
    }
}

/// Errors that the documentation of [`CreateLoadBalancerRequest`] names.
///
/// - [`ResourceNotEnoughVSwitchIp`](super::DocumentedError::ResourceNotEnoughVSwitchIp)
/// - [`QuotaExceededLoadBalancersNum`](super::DocumentedError::QuotaExceededLoadBalancersNum)
/// - [`MismatchZoneIdAndVSwitchId`](super::DocumentedError::MismatchZoneIdAndVSwitchId)
/// - [`DuplicatedParamZoneId`](super::DocumentedError::DuplicatedParamZoneId)
/// - [`OperationDenyedServiceLinkedRoleNotExist`](super::DocumentedError::OperationDenyedServiceLinkedRoleNotExist)
/// - [`ResourceNotFoundVSwitch`](super::DocumentedError::ResourceNotFoundVSwitch)
pub type CreateLoadBalancerError = super::DocumentedError;
