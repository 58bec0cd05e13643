// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetLoadBalancerAttribute`, from `alb/GetLoadBalancerAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccessLogConfig, DeletionProtectionConfig, LoadBalancerBillingConfig, LoadBalancerOperationLock, ModificationProtectionConfig, Tag};

/// Returns the settings, the addresses, and the state of a load balancer.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// let request = alicloud_alb::GetLoadBalancerAttributeRequest::new()
///     .load_balancer_id("...");
/// let reply = client.get_load_balancer_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetLoadBalancerAttributeRequest {
    /// **Required.** Load balancer concerned, as
    /// [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`ListLoadBalancers`](super::Client::list_load_balancers) returned it.
    pub load_balancer_id: Option<String>,
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
}

request! {
    GetLoadBalancerAttributeRequest {
        "LoadBalancerId" => load_balancer_id: query,
    }
}

impl Operation for GetLoadBalancerAttributeRequest {
    type Response = GetLoadBalancerAttributeResponse;
    type Error = GetLoadBalancerAttributeError;
    const INFO: OperationInfo = super::operation("GetLoadBalancerAttribute")
        .required(&["LoadBalancerId"])
        .read_only();
    const ERRORS: &'static [GetLoadBalancerAttributeError] = &[
        GetLoadBalancerAttributeError::ForbiddenLoadBalancer,
        GetLoadBalancerAttributeError::ResourceNotFoundLoadBalancer,
    ];
}

/// Response to [`GetLoadBalancerAttributeRequest`].
#[non_exhaustive]
pub struct GetLoadBalancerAttributeResponse {
    /// Where the access logs are written.
    pub access_log_config: Option<AccessLogConfig>,
    /// Whether the addresses in the zones are fixed or change with the load. Example: `Dynamic`.
    pub address_allocated_mode: Option<String>,
    /// Whether the load balancer is reachable from the internet or private. Example: `Intranet`.
    pub address_type: Option<String>,
    /// ID of the bandwidth plan that the item belongs to or stands for.
    /// Example: `cbwp-bp1vevu8h3ieh****`.
    pub bandwidth_package_id: Option<String>,
    /// When the item was created. Example: `2022-07-02T02:49:05Z`.
    pub create_time: Option<Timestamp>,
    /// Domain name under which clients reach the load balancer.
    /// Example: `alb-95qnr2itwu9orb****.cn-hangzhou.alb.aliyuncs.com`.
    pub dns_name: Option<String>,
    /// Whether the load balancer is protected against deletion, and since when.
    pub deletion_protection_config: Option<DeletionProtectionConfig>,
    /// How the load balancer is billed.
    pub load_balancer_billing_config: Option<LoadBalancerBillingConfig>,
    /// Whether the load balancer works as usual or is locked, as `LoadBalancerOperationLocks` explains.
    /// Example: `Normal`.
    pub load_balancer_bussiness_status: Option<String>,
    /// Edition of the load balancer, which decides on features and billing. Example: `Standard`.
    pub load_balancer_edition: Option<String>,
    /// Load balancer that was created or that the item belongs to. Example: `alb-o9ulmq5hgn68jk****`.
    pub load_balancer_id: Option<String>,
    /// What the load balancer is called. Example: `alb1`.
    pub load_balancer_name: Option<String>,
    /// Locks on the load balancer with their reasons, one entry each.
    pub load_balancer_operation_locks: Vec<LoadBalancerOperationLock>,
    /// Whether the load balancer runs, is being created or changed, or is stopped and forwards nothing.
    /// Example: `Active`.
    pub load_balancer_status: Option<String>,
    /// Protection of the load balancer against changes in the console.
    pub modification_protection_config: Option<ModificationProtectionConfig>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `365F4154-92F6-4AE4-92F8-7FF34B540710`.
    pub request_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-atstuj3rtop****`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// ID of the virtual private cloud. Example: `vpc-bp1b49rqrybk45nio****`.
    pub vpc_id: Option<String>,
    /// Zones and vSwitches of the load balancer, one entry each.
    pub zone_mappings: Vec<ZoneMapping>,
    /// Whether the load balancer has IPv4 addresses only or IPv6 ones as well. Example: `DualStack`.
    pub address_ip_version: Option<String>,
    /// Whether the IPv6 address is public or private. Example: `Intranet`.
    pub ipv6_address_type: Option<String>,
    /// Security groups that the load balancer has joined. Example: `sg-uf63j385dzwlm6cy****`.
    pub security_group_ids: Vec<String>,
}

response! {
    GetLoadBalancerAttributeResponse {
        "AccessLogConfig" => access_log_config: value,
        "AddressAllocatedMode" => address_allocated_mode: value,
        "AddressType" => address_type: value,
        "BandwidthPackageId" => bandwidth_package_id: value,
        "CreateTime" => create_time: value,
        "DNSName" => dns_name: value,
        "DeletionProtectionConfig" => deletion_protection_config: value,
        "LoadBalancerBillingConfig" => load_balancer_billing_config: value,
        "LoadBalancerBussinessStatus" => load_balancer_bussiness_status: value,
        "LoadBalancerEdition" => load_balancer_edition: value,
        "LoadBalancerId" => load_balancer_id: value,
        "LoadBalancerName" => load_balancer_name: value,
        "LoadBalancerOperationLocks" => load_balancer_operation_locks: list(""),
        "LoadBalancerStatus" => load_balancer_status: value,
        "ModificationProtectionConfig" => modification_protection_config: value,
        "RegionId" => region_id: value,
        "RequestId" => request_id: value,
        "ResourceGroupId" => resource_group_id: value,
        "Tags" => tags: list(""),
        "VpcId" => vpc_id: value,
        "ZoneMappings" => zone_mappings: list(""),
        "AddressIpVersion" => address_ip_version: value,
        "Ipv6AddressType" => ipv6_address_type: value,
        "SecurityGroupIds" => security_group_ids: list(""),
    }
}

/// Zones and vSwitches of the load balancer, one entry each.
#[non_exhaustive]
pub struct ZoneMapping {
    /// Addresses of the load balancer in the zone.
    pub load_balancer_addresses: Vec<LoadBalancerAddress>,
    /// ID of the vSwitch, which stands for one subnet in one zone. Example: `vsw-bp12mw1f8k3jgy****`.
    pub vswitch_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-a`.
    pub zone_id: Option<String>,
}

response! {
    ZoneMapping {
        "LoadBalancerAddresses" => load_balancer_addresses: list(""),
        "VSwitchId" => vswitch_id: value,
        "ZoneId" => zone_id: value,
    }
}

/// Addresses of the load balancer in the zone.
#[non_exhaustive]
pub struct LoadBalancerAddress {
    /// IPv4 address of the load balancer in the zone, public or private as `AddressType` says.
    /// Example: `192.168.10.1`.
    pub address: Option<String>,
    /// IPv6 address of the load balancer in the zone, public or private; only with dual stack.
    /// Example: `2408:XXXX:39d:eb00::/56`.
    pub ipv6_address: Option<String>,
    /// Private IPv4 address of the load balancer in the zone. Example: `10.0.1.181`.
    pub intranet_address: Option<String>,
    /// EIP that makes the load balancer reachable from the internet in this zone.
    /// Example: `eip-uf6wm****1zj9`.
    pub allocation_id: Option<String>,
    /// Kind of the public address in the zone. Example: `Common`.
    pub eip_type: Option<String>,
}

response! {
    LoadBalancerAddress {
        "Address" => address: value,
        "Ipv6Address" => ipv6_address: value,
        "IntranetAddress" => intranet_address: value,
        "AllocationId" => allocation_id: value,
        "EipType" => eip_type: value,
    }
}

/// Errors that the documentation of [`GetLoadBalancerAttributeRequest`] names.
///
/// - [`ForbiddenLoadBalancer`](super::DocumentedError::ForbiddenLoadBalancer), here with HTTP status 400
/// - [`ResourceNotFoundLoadBalancer`](super::DocumentedError::ResourceNotFoundLoadBalancer)
pub type GetLoadBalancerAttributeError = super::DocumentedError;
