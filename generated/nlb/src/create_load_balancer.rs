// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateLoadBalancer`, from `nlb/CreateLoadBalancer.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{LoadBalancerBillingConfig, Tag};

/// Creates an NLB instance in a VPC, with a vSwitch in each of its zones.
///
/// ```no_run
/// # async fn example(client: alicloud_nlb::Client) -> Result<(), alicloud_nlb::Error> {
/// use alicloud_nlb::create_load_balancer::ZoneMapping;
///
/// let request = alicloud_nlb::CreateLoadBalancerRequest::new()
///     .address_type("...")
///     .vpc_id("...")
///     .zone_mappings([ZoneMapping::new()]);
/// let reply = client.create_load_balancer(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateLoadBalancerRequest {
    /// Kind of load balancer; network load balancing is the only one here.
    pub load_balancer_type: Option<String>,
    /// Name that tells the instance from others.
    pub load_balancer_name: Option<String>,
    /// **Required.** Whether the IPv4 addresses face the internet or the VPC only.
    pub address_type: Option<String>,
    /// Whether the instance works with IPv4 only or with both IPv4 and IPv6.
    pub address_ip_version: Option<String>,
    /// **Required.** ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// **Required.** Zones that the instance works in, each with its vSwitch and addresses.
    /// Items: at most 10.
    pub zone_mappings: Vec<ZoneMapping>,
    /// Internet Shared Bandwidth instance that the public addresses belong to.
    pub bandwidth_package_id: Option<String>,
    /// How the instance is billed.
    pub load_balancer_billing_config: Option<LoadBalancerBillingConfig>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether the instance is protected from deletion, since when and why.
    pub deletion_protection_config: Option<DeletionProtectionConfig>,
    /// Whether the instance is protected from changes in the console, since when and why.
    pub modification_protection_config: Option<ModificationProtectionConfig>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl CreateLoadBalancerRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `LoadBalancerType`.
    pub fn load_balancer_type(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_type = Some(value.into());
        self
    }
    /// Sets `LoadBalancerName`.
    pub fn load_balancer_name(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_name = Some(value.into());
        self
    }
    /// Sets `AddressType`, which is required.
    pub fn address_type(mut self, value: impl Into<String>) -> Self {
        self.address_type = Some(value.into());
        self
    }
    /// Sets `AddressIpVersion`.
    pub fn address_ip_version(mut self, value: impl Into<String>) -> Self {
        self.address_ip_version = Some(value.into());
        self
    }
    /// Sets `VpcId`, which is required.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
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
    /// Sets `BandwidthPackageId`.
    pub fn bandwidth_package_id(mut self, value: impl Into<String>) -> Self {
        self.bandwidth_package_id = Some(value.into());
        self
    }
    /// Sets `LoadBalancerBillingConfig`.
    pub fn load_balancer_billing_config(
        mut self,
        value: impl Into<LoadBalancerBillingConfig>,
    ) -> Self {
        self.load_balancer_billing_config = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
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
    /// Sets `DeletionProtectionConfig`.
    pub fn deletion_protection_config(
        mut self,
        value: impl Into<DeletionProtectionConfig>,
    ) -> Self {
        self.deletion_protection_config = Some(value.into());
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
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateLoadBalancerRequest {
        "LoadBalancerType" => load_balancer_type: form,
        "LoadBalancerName" => load_balancer_name: form,
        "AddressType" => address_type: form,
        "AddressIpVersion" => address_ip_version: form,
        "VpcId" => vpc_id: form,
        "ZoneMappings" => zone_mappings: form,
        "BandwidthPackageId" => bandwidth_package_id: form,
        "LoadBalancerBillingConfig" => load_balancer_billing_config: form,
        "ResourceGroupId" => resource_group_id: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
        "RegionId" => region_id: form,
        "DeletionProtectionConfig" => deletion_protection_config: form,
        "ModificationProtectionConfig" => modification_protection_config: form,
        "Tag" => tag: form,
    }
}

impl Operation for CreateLoadBalancerRequest {
    type Response = CreateLoadBalancerResponse;
    type Error = CreateLoadBalancerError;
    const INFO: OperationInfo = super::operation("CreateLoadBalancer")
        .required(&["AddressType", "VpcId", "ZoneMappings"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [CreateLoadBalancerError] = &[
        CreateLoadBalancerError::OperationDeniedOnlyPayByTrafficSupported,
        CreateLoadBalancerError::OperationFailedAny,
        CreateLoadBalancerError::MismatchZoneIdAndVswitchId,
        CreateLoadBalancerError::QuotaExceededAny,
        CreateLoadBalancerError::DryRunOperation,
        CreateLoadBalancerError::OperationDeniedOnlyPostPaidSupported,
        CreateLoadBalancerError::OperationFailedDuplicateZones,
        CreateLoadBalancerError::ResourceNotEnoughVSwitchIp,
        CreateLoadBalancerError::DuplicatedParamAllocationId,
        CreateLoadBalancerError::ResourceInConfiguringVswitchId,
        CreateLoadBalancerError::IllegalParam,
        CreateLoadBalancerError::OperationFailedUnpaidBill,
        CreateLoadBalancerError::OperationDeniedServiceLinkedRoleNotExist,
        CreateLoadBalancerError::ResourceAlreadyAssociatedAllocationId,
        CreateLoadBalancerError::OperationFailedVSwitchNotSupportIpv6,
        CreateLoadBalancerError::InvalidZones,
        CreateLoadBalancerError::QuotaExceededQuotaInsufficient,
        CreateLoadBalancerError::ResourceInUseIp,
        CreateLoadBalancerError::OperationFailedCreateOrderError,
        CreateLoadBalancerError::OperationFailedNotExistResourceGroup,
        CreateLoadBalancerError::IllegalParamLoadBalancerName,
        CreateLoadBalancerError::SystemBusy,
        CreateLoadBalancerError::MissingParamAny,
        CreateLoadBalancerError::UnauthorizedZone,
        CreateLoadBalancerError::ForbiddenNoPermission,
        CreateLoadBalancerError::UnauthorizedRegion,
        CreateLoadBalancerError::ResourceNotFoundVSwitch,
        CreateLoadBalancerError::ResourceNotFoundVpc,
    ];
}

/// Response to [`CreateLoadBalancerRequest`].
#[non_exhaustive]
pub struct CreateLoadBalancerResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`.
    pub request_id: Option<String>,
    /// ID of the new Network Load Balancer instance, for use in later calls.
    /// Example: `nlb-83ckzc8d4xlp8o****`.
    pub loadbalancer_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `20230000`.
    pub order_id: Option<i64>,
}

response! {
    CreateLoadBalancerResponse {
        "RequestId" => request_id: value,
        "LoadbalancerId" => loadbalancer_id: value,
        "OrderId" => order_id: value,
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
    /// IPv6 address at which the instance takes in traffic in this zone.
    pub ipv6_address: Option<String>,
    /// IPv4 addresses by which the instance talks to its backend servers in this zone.
    /// Items: at most 8.
    pub ipv4_local_addresses: Vec<String>,
    /// IPv6 addresses by which the instance talks to its backend servers in this zone.
    /// Items: at most 8.
    pub ipv6_local_addresses: Vec<String>,
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
    /// Sets `Ipv6Address`.
    pub fn ipv6_address(mut self, value: impl Into<String>) -> Self {
        self.ipv6_address = Some(value.into());
        self
    }
    /// Sets `Ipv4LocalAddresses`.
    pub fn ipv4_local_addresses(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ipv4_local_addresses = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Ipv6LocalAddresses`.
    pub fn ipv6_local_addresses(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ipv6_local_addresses = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ZoneMapping {
        "VSwitchId" => vswitch_id: field,
        "ZoneId" => zone_id: field,
        "PrivateIPv4Address" => private_ipv4_address: field,
        "AllocationId" => allocation_id: field,
        "Ipv6Address" => ipv6_address: field,
        "Ipv4LocalAddresses" => ipv4_local_addresses: field,
        "Ipv6LocalAddresses" => ipv6_local_addresses: field,
    }
}

/// Whether the instance is protected from deletion, since when and why.
#[non_exhaustive]
pub struct DeletionProtectionConfig {
    /// Whether attempts to delete the instance are refused.
    pub enabled: Option<bool>,
    /// Why the instance is protected from deletion.
    pub reason: Option<String>,
}

impl DeletionProtectionConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Enabled`.
    #[inline]
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
    /// Sets `Reason`.
    pub fn reason(mut self, value: impl Into<String>) -> Self {
        self.reason = Some(value.into());
        self
    }
}

request! {
    DeletionProtectionConfig {
        "Enabled" => enabled: field,
        "Reason" => reason: field,
    }
}

/// Whether the instance is protected from changes in the console, since when and why.
#[non_exhaustive]
pub struct ModificationProtectionConfig {
    /// Whether the console refuses to change the instance.
    pub status: Option<String>,
    /// Why the instance is protected from changes.
    pub reason: Option<String>,
}

impl ModificationProtectionConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `Reason`.
    pub fn reason(mut self, value: impl Into<String>) -> Self {
        self.reason = Some(value.into());
        self
    }
}

request! {
    ModificationProtectionConfig {
        "Status" => status: field,
        "Reason" => reason: field,
    }
}

/// Errors that the documentation of [`CreateLoadBalancerRequest`] names.
///
/// - [`OperationDeniedOnlyPayByTrafficSupported`](super::DocumentedError::OperationDeniedOnlyPayByTrafficSupported)
/// - [`OperationFailedAny`](super::DocumentedError::OperationFailedAny)
/// - [`MismatchZoneIdAndVswitchId`](super::DocumentedError::MismatchZoneIdAndVswitchId)
/// - [`QuotaExceededAny`](super::DocumentedError::QuotaExceededAny)
/// - [`DryRunOperation`](super::DocumentedError::DryRunOperation)
/// - [`OperationDeniedOnlyPostPaidSupported`](super::DocumentedError::OperationDeniedOnlyPostPaidSupported)
/// - [`OperationFailedDuplicateZones`](super::DocumentedError::OperationFailedDuplicateZones)
/// - [`ResourceNotEnoughVSwitchIp`](super::DocumentedError::ResourceNotEnoughVSwitchIp)
/// - [`DuplicatedParamAllocationId`](super::DocumentedError::DuplicatedParamAllocationId)
/// - [`ResourceInConfiguringVswitchId`](super::DocumentedError::ResourceInConfiguringVswitchId)
/// - [`IllegalParam`](super::DocumentedError::IllegalParam)
/// - [`OperationFailedUnpaidBill`](super::DocumentedError::OperationFailedUnpaidBill)
/// - [`OperationDeniedServiceLinkedRoleNotExist`](super::DocumentedError::OperationDeniedServiceLinkedRoleNotExist)
/// - [`ResourceAlreadyAssociatedAllocationId`](super::DocumentedError::ResourceAlreadyAssociatedAllocationId)
/// - [`OperationFailedVSwitchNotSupportIpv6`](super::DocumentedError::OperationFailedVSwitchNotSupportIpv6)
/// - [`InvalidZones`](super::DocumentedError::InvalidZones)
/// - [`QuotaExceededQuotaInsufficient`](super::DocumentedError::QuotaExceededQuotaInsufficient)
/// - [`ResourceInUseIp`](super::DocumentedError::ResourceInUseIp)
/// - [`OperationFailedCreateOrderError`](super::DocumentedError::OperationFailedCreateOrderError)
/// - [`OperationFailedNotExistResourceGroup`](super::DocumentedError::OperationFailedNotExistResourceGroup)
/// - [`IllegalParamLoadBalancerName`](super::DocumentedError::IllegalParamLoadBalancerName)
/// - [`SystemBusy`](super::DocumentedError::SystemBusy)
/// - [`MissingParamAny`](super::DocumentedError::MissingParamAny)
/// - [`UnauthorizedZone`](super::DocumentedError::UnauthorizedZone)
/// - [`ForbiddenNoPermission`](super::DocumentedError::ForbiddenNoPermission)
/// - [`UnauthorizedRegion`](super::DocumentedError::UnauthorizedRegion)
/// - [`ResourceNotFoundVSwitch`](super::DocumentedError::ResourceNotFoundVSwitch)
/// - [`ResourceNotFoundVpc`](super::DocumentedError::ResourceNotFoundVpc)
pub type CreateLoadBalancerError = super::DocumentedError;
