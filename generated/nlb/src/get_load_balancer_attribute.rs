// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetLoadBalancerAttribute`, from `nlb/GetLoadBalancerAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DeletionProtectionConfig, ListenerTag, LoadBalancerBillingConfig, ModificationProtectionConfig, OperationLock};

/// Reads one NLB instance in full, with zones, addresses and locks.
///
/// ```no_run
/// # async fn example(client: alicloud_nlb::Client) -> Result<(), alicloud_nlb::Error> {
/// let request = alicloud_nlb::GetLoadBalancerAttributeRequest::new()
///     .load_balancer_id("...");
/// let reply = client.get_load_balancer_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetLoadBalancerAttributeRequest {
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

impl GetLoadBalancerAttributeRequest {
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
    GetLoadBalancerAttributeRequest {
        "LoadBalancerId" => load_balancer_id: query,
        "DryRun" => dry_run: query,
        "ClientToken" => client_token: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for GetLoadBalancerAttributeRequest {
    type Response = GetLoadBalancerAttributeResponse;
    type Error = GetLoadBalancerAttributeError;
    const INFO: OperationInfo = super::operation("GetLoadBalancerAttribute")
        .required(&["LoadBalancerId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetLoadBalancerAttributeError] = &[
        GetLoadBalancerAttributeError::DuplicatedParamAny,
        GetLoadBalancerAttributeError::OperationFailedGetXipFailed,
        GetLoadBalancerAttributeError::ForbiddenNoPermission,
        GetLoadBalancerAttributeError::ResourceNotFoundLoadBalancer,
    ];
}

/// Response to [`GetLoadBalancerAttributeRequest`].
#[non_exhaustive]
pub struct GetLoadBalancerAttributeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`.
    pub request_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Network Load Balancer instance meant, as
    /// [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`ListLoadBalancers`](super::Client::list_load_balancers) returns it.
    /// Example: `nlb-83ckzc8d4xlp8o****`.
    pub load_balancer_id: Option<String>,
    /// Name that tells the instance from others. Example: `NLB1`.
    pub load_balancer_name: Option<String>,
    /// Kind of load balancer; network load balancing is the only one here. Example: `network`.
    pub load_balancer_type: Option<String>,
    /// Whether the IPv4 addresses face the internet or the VPC only. Example: `Internet`.
    pub address_type: Option<String>,
    /// Whether the instance works with IPv4 only or with both IPv4 and IPv6. Example: `ipv4`.
    pub address_ip_version: Option<String>,
    /// Whether the IPv6 addresses face the internet or the VPC only. Example: `Internet`.
    pub ipv6_address_type: Option<String>,
    /// Stage that the instance is at, such as being set up or active.
    pub load_balancer_status: Option<String>,
    /// Whether the instance works normally or is held up, such as by an unpaid bill.
    /// Example: `Normal`.
    pub load_balancer_business_status: Option<String>,
    /// Locks on the resource; each forbids some operations until its reason is gone.
    pub operation_locks: Vec<OperationLock>,
    /// ID of the virtual private cloud. Example: `vpc-bp1b49rqrybk45nio****`.
    pub vpc_id: Option<String>,
    /// When the item was created. Example: `2022-07-02T02:49:05Z`.
    pub create_time: Option<Timestamp>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-atstuj3rtop****`.
    pub resource_group_id: Option<String>,
    /// Host name at which clients reach the instance.
    /// Example: `nlb-wb7r6dlwetvt5j****.cn-hangzhou.nlb.aliyuncs.com`.
    pub dns_name: Option<String>,
    /// Zones that the instance works in, each with its vSwitch and addresses.
    pub zone_mappings: Vec<ZoneMapping>,
    /// Internet Shared Bandwidth instance that the public addresses belong to.
    /// Example: `cbwp-bp1vevu8h3ieh****`.
    pub bandwidth_package_id: Option<String>,
    /// Security groups that filter the traffic to the instance. Example: `sg-bp10uag3q0jkxu72****`.
    pub security_group_ids: Vec<String>,
    /// Whether traffic may go to servers in other zones than the one it came in by. Example: `true`.
    pub cross_zone_enabled: Option<bool>,
    /// How the instance is billed.
    pub load_balancer_billing_config: Option<LoadBalancerBillingConfig>,
    /// Most new connections a second; zero sets no limit. Example: `100`.
    pub cps: Option<i32>,
    /// Whether the instance is protected from deletion, since when and why.
    pub deletion_protection_config: Option<DeletionProtectionConfig>,
    /// Whether the instance is protected from changes in the console, since when and why.
    pub modification_protection_config: Option<ModificationProtectionConfig>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<ListenerTag>,
}

response! {
    GetLoadBalancerAttributeResponse {
        "RequestId" => request_id: value,
        "RegionId" => region_id: value,
        "LoadBalancerId" => load_balancer_id: value,
        "LoadBalancerName" => load_balancer_name: value,
        "LoadBalancerType" => load_balancer_type: value,
        "AddressType" => address_type: value,
        "AddressIpVersion" => address_ip_version: value,
        "Ipv6AddressType" => ipv6_address_type: value,
        "LoadBalancerStatus" => load_balancer_status: value,
        "LoadBalancerBusinessStatus" => load_balancer_business_status: value,
        "OperationLocks" => operation_locks: list(""),
        "VpcId" => vpc_id: value,
        "CreateTime" => create_time: value,
        "ResourceGroupId" => resource_group_id: value,
        "DNSName" => dns_name: value,
        "ZoneMappings" => zone_mappings: list(""),
        "BandwidthPackageId" => bandwidth_package_id: value,
        "SecurityGroupIds" => security_group_ids: list(""),
        "CrossZoneEnabled" => cross_zone_enabled: value,
        "LoadBalancerBillingConfig" => load_balancer_billing_config: value,
        "Cps" => cps: value,
        "DeletionProtectionConfig" => deletion_protection_config: value,
        "ModificationProtectionConfig" => modification_protection_config: value,
        "Tags" => tags: list(""),
    }
}

/// Zones that the instance works in, each with its vSwitch and addresses.
#[non_exhaustive]
pub struct ZoneMapping {
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-bp1rmcrwg3erh1fh8****`.
    pub vswitch_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-a`.
    pub zone_id: Option<String>,
    /// Addresses of the instance in this zone, one entry each.
    pub load_balancer_addresses: Vec<LoadBalancerAddress>,
    /// Whether the zone is in service, out of DNS resolution, or stopped; addresses are probed only
    /// while it is in service. Example: `Active`.
    pub status: Option<String>,
}

response! {
    ZoneMapping {
        "VSwitchId" => vswitch_id: value,
        "ZoneId" => zone_id: value,
        "LoadBalancerAddresses" => load_balancer_addresses: list(""),
        "Status" => status: value,
    }
}

/// Addresses of the instance in this zone, one entry each.
#[non_exhaustive]
pub struct LoadBalancerAddress {
    /// Network interface by which the instance lies in this zone. Example: `eni-bp12f1xhs5yal61a****`.
    pub eni_id: Option<String>,
    /// Private IPv4 address at which the instance takes in traffic in this zone.
    /// Example: `192.168.3.32`.
    pub private_ipv4_address: Option<String>,
    /// Elastic IP address that the instance uses in this zone, when it faces the internet.
    /// Example: `eip-bp1aedxso6u80u0qf****`.
    pub allocation_id: Option<String>,
    /// Public IPv4 address at which the instance takes in traffic in this zone.
    /// Example: `120.XX.XX.69`.
    pub public_ipv4_address: Option<String>,
    /// IPv6 address at which the instance takes in traffic in this zone.
    /// Example: `2001:db8:1:1:1:1:1:1`.
    pub ipv6_address: Option<String>,
    /// Whether the private IPv4 address in this zone can be reached. Example: `Healthy`.
    pub private_ipv4_hc_status: Option<String>,
    /// Whether the IPv6 address in this zone can be reached. Example: `Healthy`.
    pub private_ipv6_hc_status: Option<String>,
    /// IPv4 addresses by which the instance talks to its backend servers in this zone.
    /// Example: `192.168.36.16`.
    pub ipv4_local_addresses: Vec<String>,
    /// IPv6 addresses by which the instance talks to its backend servers in this zone.
    /// Example: `2408:4005:357:ba00:64a2:221f:5685:8854`.
    pub ipv6_local_addresses: Vec<String>,
}

response! {
    LoadBalancerAddress {
        "EniId" => eni_id: value,
        "PrivateIPv4Address" => private_ipv4_address: value,
        "AllocationId" => allocation_id: value,
        "PublicIPv4Address" => public_ipv4_address: value,
        "Ipv6Address" => ipv6_address: value,
        "PrivateIPv4HcStatus" => private_ipv4_hc_status: value,
        "PrivateIPv6HcStatus" => private_ipv6_hc_status: value,
        "Ipv4LocalAddresses" => ipv4_local_addresses: list(""),
        "Ipv6LocalAddresses" => ipv6_local_addresses: list(""),
    }
}

/// Errors that the documentation of [`GetLoadBalancerAttributeRequest`] names.
///
/// - [`DuplicatedParamAny`](super::DocumentedError::DuplicatedParamAny)
/// - [`OperationFailedGetXipFailed`](super::DocumentedError::OperationFailedGetXipFailed)
/// - [`ForbiddenNoPermission`](super::DocumentedError::ForbiddenNoPermission)
/// - [`ResourceNotFoundLoadBalancer`](super::DocumentedError::ResourceNotFoundLoadBalancer)
pub type GetLoadBalancerAttributeError = super::DocumentedError;
