// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListServerGroups`, from `alb/ListServerGroups.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ConnectionDrainConfig, HealthCheckConfig, SlowStartConfig, StickySessionConfig, Tag, UchConfig};

/// Lists server groups with their settings.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// let request = alicloud_alb::ListServerGroupsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_server_groups(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListServerGroupsRequest {
    /// Return only these server groups. Items: at most 20.
    pub server_group_ids: Vec<String>,
    /// Return only server groups with these names. Items: at most 10.
    pub server_group_names: Vec<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 100.
    pub max_results: Option<i32>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// Whether the group consists of servers, IP addresses, or functions.
    pub server_group_type: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tag: Vec<Tag>,
}

impl ListServerGroupsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServerGroupIds`.
    pub fn server_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.server_group_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ServerGroupNames`.
    pub fn server_group_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.server_group_names = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
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
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `ServerGroupType`.
    pub fn server_group_type(mut self, value: impl Into<String>) -> Self {
        self.server_group_type = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListServerGroupsRequest {
        "ServerGroupIds" => server_group_ids: query,
        "ServerGroupNames" => server_group_names: query,
        "ResourceGroupId" => resource_group_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "VpcId" => vpc_id: query,
        "ServerGroupType" => server_group_type: query,
        "Tag" => tag: query,
    }
}

impl Operation for ListServerGroupsRequest {
    type Response = ListServerGroupsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListServerGroups").read_only();
}

impl Paginated for ListServerGroupsRequest {
    type Item = ServerGroup;
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
        Some(&mut response.server_groups)
    }
}

/// Response to [`ListServerGroupsRequest`].
#[non_exhaustive]
pub struct ListServerGroupsResponse {
    /// How many items one response holds at most. Example: `50`.
    pub max_results: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `caeba0bbb2be03f8****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876******`.
    pub request_id: Option<String>,
    /// Server groups found, one entry each.
    pub server_groups: Vec<ServerGroup>,
    /// How many items match in all, over all pages. Example: `1000`.
    pub total_count: Option<i32>,
}

response! {
    ListServerGroupsResponse {
        "MaxResults" => max_results: value,
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "ServerGroups" => server_groups: list(""),
        "TotalCount" => total_count: value,
    }
}

/// Server groups found, one entry each.
#[non_exhaustive]
pub struct ServerGroup {
    /// How the servers of the group are probed.
    pub health_check_config: Option<HealthCheckConfig>,
    /// Network or application protocol that applies. Example: `HTTP`.
    pub protocol: Option<String>,
    /// Load balancers whose listeners or rules use the group, by their IDs.
    /// Example: `alb-n5qw04uq8vavfe****`.
    pub related_load_balancer_ids: Vec<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-atstuj3rtop****`.
    pub resource_group_id: Option<String>,
    /// How requests are spread over the servers of the group. Example: `Wrr`.
    pub scheduler: Option<String>,
    /// Server group that was created, or that requests are forwarded to. Example: `sgp-cige6j****`.
    pub server_group_id: Option<String>,
    /// What the group is called. Example: `Group3`.
    pub server_group_name: Option<String>,
    /// Whether the group is ready for use or still being created or changed. Example: `Available`.
    pub server_group_status: Option<String>,
    /// Whether the group consists of servers, IP addresses, or functions. Example: `Instance`.
    pub server_group_type: Option<String>,
    /// Whether and how a client stays with the same server.
    pub sticky_session_config: Option<StickySessionConfig>,
    /// ID of the virtual private cloud. Example: `vpc-bp15zckdt37pq72zv****`.
    pub vpc_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// Whether configuration management covers the resource. Example: `false`.
    pub config_managed_enabled: Option<bool>,
    /// Whether connections to the servers are kept open for further requests. Example: `false`.
    pub upstream_keepalive_enabled: Option<bool>,
    /// Whether the group can have servers with IPv6 addresses. Example: `false`.
    pub ipv6_enabled: Option<bool>,
    /// Number of servers in the group. Example: `1`.
    pub server_count: Option<i32>,
    /// Kubernetes Service that the group stands for. Example: `test`.
    pub service_name: Option<String>,
    /// Consistent hashing by a part of the URL.
    pub uch_config: Option<UchConfig>,
    /// When the item was created. Example: `2022-07-02T02:49:05Z`.
    pub create_time: Option<Timestamp>,
    /// Whether and how long connections to removed or failed servers live on.
    pub connection_drain_config: Option<ConnectionDrainConfig>,
    /// Whether and how slowly new servers get their share of requests.
    pub slow_start_config: Option<SlowStartConfig>,
}

response! {
    ServerGroup {
        "HealthCheckConfig" => health_check_config: value,
        "Protocol" => protocol: value,
        "RelatedLoadBalancerIds" => related_load_balancer_ids: list(""),
        "ResourceGroupId" => resource_group_id: value,
        "Scheduler" => scheduler: value,
        "ServerGroupId" => server_group_id: value,
        "ServerGroupName" => server_group_name: value,
        "ServerGroupStatus" => server_group_status: value,
        "ServerGroupType" => server_group_type: value,
        "StickySessionConfig" => sticky_session_config: value,
        "VpcId" => vpc_id: value,
        "Tags" => tags: list(""),
        "ConfigManagedEnabled" => config_managed_enabled: value,
        "UpstreamKeepaliveEnabled" => upstream_keepalive_enabled: value,
        "Ipv6Enabled" => ipv6_enabled: value,
        "ServerCount" => server_count: value,
        "ServiceName" => service_name: value,
        "UchConfig" => uch_config: value,
        "CreateTime" => create_time: value,
        "ConnectionDrainConfig" => connection_drain_config: value,
        "SlowStartConfig" => slow_start_config: value,
    }
}
