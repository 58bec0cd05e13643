// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListLoadBalancers`, from `nlb/ListLoadBalancers.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DeletionProtectionConfig, LoadBalancerBillingConfig, ModificationProtectionConfig, OperationLock, Tag};

/// Lists NLB instances, with filters such as zone, VPC, address type and status.
///
/// ```no_run
/// # async fn example(client: alicloud_nlb::Client) -> Result<(), alicloud_nlb::Error> {
/// let request = alicloud_nlb::ListLoadBalancersRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_load_balancers(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListLoadBalancersRequest {
    /// Kind of load balancer; network load balancing is the only one here.
    pub load_balancer_type: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// Returns only instances in these VPCs. Items: at most 10.
    pub vpc_ids: Vec<String>,
    /// Whether the IPv4 addresses face the internet or the VPC only.
    pub address_type: Option<String>,
    /// Whether the instance works with IPv4 only or with both IPv4 and IPv6.
    pub address_ip_version: Option<String>,
    /// Whether the IPv6 addresses face the internet or the VPC only.
    pub ipv6_address_type: Option<String>,
    /// Host name at which clients reach the instance.
    pub dns_name: Option<String>,
    /// Stage that the instance is at, such as being set up or active.
    pub load_balancer_status: Option<String>,
    /// Whether the instance works normally or is held up, such as by an unpaid bill.
    pub load_balancer_business_status: Option<String>,
    /// Returns only instances with these names. Items: at most 20.
    pub load_balancer_names: Vec<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Returns only these instances, or entries that belong to them. Items: at most 20.
    pub load_balancer_ids: Vec<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ListLoadBalancersRequest {
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
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `VpcIds`.
    pub fn vpc_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.vpc_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AddressType`.
    pub fn address_type(mut self, value: impl Into<String>) -> Self {
        self.address_type = Some(value.into());
        self
    }
    /// Sets `AddressIpVersion`.
    pub fn address_ip_version(mut self, value: impl Into<String>) -> Self {
        self.address_ip_version = Some(value.into());
        self
    }
    /// Sets `Ipv6AddressType`.
    pub fn ipv6_address_type(mut self, value: impl Into<String>) -> Self {
        self.ipv6_address_type = Some(value.into());
        self
    }
    /// Sets `DNSName`.
    pub fn dns_name(mut self, value: impl Into<String>) -> Self {
        self.dns_name = Some(value.into());
        self
    }
    /// Sets `LoadBalancerStatus`.
    pub fn load_balancer_status(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_status = Some(value.into());
        self
    }
    /// Sets `LoadBalancerBusinessStatus`.
    pub fn load_balancer_business_status(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_business_status = Some(value.into());
        self
    }
    /// Sets `LoadBalancerNames`.
    pub fn load_balancer_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.load_balancer_names = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `LoadBalancerIds`.
    pub fn load_balancer_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.load_balancer_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    ListLoadBalancersRequest {
        "LoadBalancerType" => load_balancer_type: query,
        "ZoneId" => zone_id: query,
        "VpcIds" => vpc_ids: query,
        "AddressType" => address_type: query,
        "AddressIpVersion" => address_ip_version: query,
        "Ipv6AddressType" => ipv6_address_type: query,
        "DNSName" => dns_name: query,
        "LoadBalancerStatus" => load_balancer_status: query,
        "LoadBalancerBusinessStatus" => load_balancer_business_status: query,
        "LoadBalancerNames" => load_balancer_names: query,
        "ResourceGroupId" => resource_group_id: query,
        "LoadBalancerIds" => load_balancer_ids: query,
        "Tag" => tag: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ListLoadBalancersRequest {
    type Response = ListLoadBalancersResponse;
    type Error = ListLoadBalancersError;
    const INFO: OperationInfo = super::operation("ListLoadBalancers")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListLoadBalancersError] = &[
        ListLoadBalancersError::IllegalParamAny,
        ListLoadBalancersError::IllegalParamLoadBalancerType,
        ListLoadBalancersError::SystemBusy,
        ListLoadBalancersError::IllegalParamLoadBalancerName,
        ListLoadBalancersError::ForbiddenNoPermission,
    ];
}

impl Paginated for ListLoadBalancersRequest {
    type Item = LoadBalancer;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.load_balancers)
    }
}

/// Response to [`ListLoadBalancersRequest`].
#[non_exhaustive]
pub struct ListLoadBalancersResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`.
    pub request_id: Option<String>,
    /// Instances that match, one entry each.
    pub load_balancers: Vec<LoadBalancer>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `FFmyTO70tTpLG6I3FmYAXGKPd****`.
    pub next_token: Option<String>,
    /// How many items one response holds at most. Example: `20`.
    pub max_results: Option<i32>,
}

response! {
    ListLoadBalancersResponse {
        "RequestId" => request_id: value,
        "LoadBalancers" => load_balancers: list(""),
        "TotalCount" => total_count: value,
        "NextToken" => next_token: value,
        "MaxResults" => max_results: value,
    }
}

/// Instances that match, one entry each.
#[non_exhaustive]
pub struct LoadBalancer {
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Network Load Balancer instance meant, as
    /// [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`ListLoadBalancers`](super::Client::list_load_balancers) returns it.
    /// Example: `nlb-83ckzc8d4xlp8o****`.
    pub load_balancer_id: Option<String>,
    /// Name that tells the instance from others. Example: `NLB1`.
    pub load_balancer_name: Option<String>,
    /// Kind of load balancer; network load balancing is the only one here. Example: `Network`.
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
    /// When the item was created. Example: `2022-07-18T17:22:45Z`.
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
    /// Whether the instance is protected from deletion, since when and why.
    pub deletion_protection_config: Option<DeletionProtectionConfig>,
    /// Whether the instance is protected from changes in the console, since when and why.
    pub modification_protection_config: Option<ModificationProtectionConfig>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

response! {
    LoadBalancer {
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
    }
}

/// Errors that the documentation of [`ListLoadBalancersRequest`] names.
///
/// - [`IllegalParamAny`](super::DocumentedError::IllegalParamAny)
/// - [`IllegalParamLoadBalancerType`](super::DocumentedError::IllegalParamLoadBalancerType)
/// - [`SystemBusy`](super::DocumentedError::SystemBusy)
/// - [`IllegalParamLoadBalancerName`](super::DocumentedError::IllegalParamLoadBalancerName)
/// - [`ForbiddenNoPermission`](super::DocumentedError::ForbiddenNoPermission)
pub type ListLoadBalancersError = super::DocumentedError;
