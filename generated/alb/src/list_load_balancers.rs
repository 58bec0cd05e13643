// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListLoadBalancers`, from `alb/ListLoadBalancers.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccessLogConfig, DeletionProtectionConfig, LoadBalancerBillingConfig, LoadBalancerOperationLock, ModificationProtectionConfig, Tag};

/// Lists the load balancers of a region.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// let request = alicloud_alb::ListLoadBalancersRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_load_balancers(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListLoadBalancersRequest {
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// Return only load balancers in this state.
    pub load_balancer_status: Option<String>,
    /// Return only load balancers that work as usual, or only those that are locked.
    pub load_balancer_bussiness_status: Option<String>,
    /// Return only these load balancers. Items: at most 21.
    pub load_balancer_ids: Vec<String>,
    /// Return only load balancers with these names. Items: at most 11.
    pub load_balancer_names: Vec<String>,
    /// Return only load balancers in these VPCs. Items: at most 11.
    pub vpc_ids: Vec<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// Whether the load balancer is reachable from the internet or private.
    pub address_type: Option<String>,
    /// How the item is billed.
    pub pay_type: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Whether the load balancer has IPv4 addresses only or IPv6 ones as well.
    pub address_ip_version: Option<String>,
    /// Whether the IPv6 address is public or private.
    pub ipv6_address_type: Option<String>,
    /// DNS name of the load balancers looked for.
    pub dns_name: Option<String>,
}

impl ListLoadBalancersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `LoadBalancerStatus`.
    pub fn load_balancer_status(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_status = Some(value.into());
        self
    }
    /// Sets `LoadBalancerBussinessStatus`.
    pub fn load_balancer_bussiness_status(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_bussiness_status = Some(value.into());
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
    /// Sets `LoadBalancerNames`.
    pub fn load_balancer_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.load_balancer_names = value.into_iter().map(Into::into).collect();
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
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AddressType`.
    pub fn address_type(mut self, value: impl Into<String>) -> Self {
        self.address_type = Some(value.into());
        self
    }
    /// Sets `PayType`.
    pub fn pay_type(mut self, value: impl Into<String>) -> Self {
        self.pay_type = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
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
}

request! {
    ListLoadBalancersRequest {
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "ZoneId" => zone_id: query,
        "LoadBalancerStatus" => load_balancer_status: query,
        "LoadBalancerBussinessStatus" => load_balancer_bussiness_status: query,
        "LoadBalancerIds" => load_balancer_ids: query,
        "LoadBalancerNames" => load_balancer_names: query,
        "VpcIds" => vpc_ids: query,
        "Tag" => tag: query,
        "AddressType" => address_type: query,
        "PayType" => pay_type: query,
        "ResourceGroupId" => resource_group_id: query,
        "AddressIpVersion" => address_ip_version: query,
        "Ipv6AddressType" => ipv6_address_type: query,
        "DNSName" => dns_name: query,
    }
}

impl Operation for ListLoadBalancersRequest {
    type Response = ListLoadBalancersResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListLoadBalancers").read_only();
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
    /// Load balancers found, one entry each.
    pub load_balancers: Vec<LoadBalancer>,
    /// How many items one response holds at most. Example: `20`.
    pub max_results: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `FFmyTO70tTpLG6I3FmYAXGKPd****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `365F4154-92F6-4AE4-92F8-7FF34B540710`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `100`.
    pub total_count: Option<i32>,
}

response! {
    ListLoadBalancersResponse {
        "LoadBalancers" => load_balancers: list(""),
        "MaxResults" => max_results: value,
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Load balancers found, one entry each.
#[non_exhaustive]
pub struct LoadBalancer {
    /// Where the access logs are written.
    pub access_log_config: Option<AccessLogConfig>,
    /// Whether the addresses in the zones are fixed or change with the load. Example: `Fixed`.
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
    /// What the load balancer is called. Example: `alb-instance-test`.
    pub load_balancer_name: Option<String>,
    /// Locks on the load balancer with their reasons, one entry each.
    pub load_balancer_operation_locks: Vec<LoadBalancerOperationLock>,
    /// Whether the load balancer runs, is being created or changed, or is stopped and forwards nothing.
    /// Example: `Active`.
    pub load_balancer_status: Option<String>,
    /// Protection of the load balancer against changes in the console.
    pub modification_protection_config: Option<ModificationProtectionConfig>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-atstuj3rtop****`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// ID of the virtual private cloud. Example: `vpc-bp1b49rqrybk45nio****`.
    pub vpc_id: Option<String>,
    /// Whether the load balancer has IPv4 addresses only or IPv6 ones as well. Example: `DualStack`.
    pub address_ip_version: Option<String>,
    /// Whether the IPv6 address is public or private. Example: `Intranet`.
    pub ipv6_address_type: Option<String>,
}

response! {
    LoadBalancer {
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
        "ResourceGroupId" => resource_group_id: value,
        "Tags" => tags: list(""),
        "VpcId" => vpc_id: value,
        "AddressIpVersion" => address_ip_version: value,
        "Ipv6AddressType" => ipv6_address_type: value,
    }
}
