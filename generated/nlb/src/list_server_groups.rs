// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListServerGroups`, from `nlb/ListServerGroups.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists server groups, by ID, name, type, VPC or tag.
///
/// ```no_run
/// # async fn example(client: alicloud_nlb::Client) -> Result<(), alicloud_nlb::Error> {
/// let request = alicloud_nlb::ListServerGroupsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_server_groups(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListServerGroupsRequest {
    /// Returns only these server groups. Items: at most 20.
    pub server_group_ids: Vec<String>,
    /// Returns only server groups with these names. Items: at most 20.
    pub server_group_names: Vec<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Whether the group takes instances by ID or servers by IP address.
    pub server_group_type: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
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
    /// Sets `ServerGroupType`.
    pub fn server_group_type(mut self, value: impl Into<String>) -> Self {
        self.server_group_type = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
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
    ListServerGroupsRequest {
        "ServerGroupIds" => server_group_ids: form,
        "ServerGroupNames" => server_group_names: form,
        "ResourceGroupId" => resource_group_id: form,
        "ServerGroupType" => server_group_type: form,
        "VpcId" => vpc_id: form,
        "Tag" => tag: query,
        "NextToken" => next_token: form,
        "MaxResults" => max_results: form,
        "RegionId" => region_id: form,
    }
}

impl Operation for ListServerGroupsRequest {
    type Response = ListServerGroupsResponse;
    type Error = ListServerGroupsError;
    const INFO: OperationInfo = super::operation("ListServerGroups").read_only();
    const ERRORS: &'static [ListServerGroupsError] = &[
        ListServerGroupsError::SystemBusy,
        ListServerGroupsError::ForbiddenAny,
        ListServerGroupsError::ForbiddenNoPermission,
    ];
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
    /// ID of this call; quote it when asking support about it.
    /// Example: `54B28E3D-DF70-471B-AA93-08E683A1B45`.
    pub request_id: Option<String>,
    /// Server groups that match, one entry each.
    pub server_groups: Vec<ServerGroup>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `FFmyTO70tTpLG6I3FmYAXGKPd****`.
    pub next_token: Option<String>,
    /// How many items one response holds at most. Example: `20`.
    pub max_results: Option<i32>,
}

response! {
    ListServerGroupsResponse {
        "RequestId" => request_id: value,
        "ServerGroups" => server_groups: list(""),
        "TotalCount" => total_count: value,
        "NextToken" => next_token: value,
        "MaxResults" => max_results: value,
    }
}

/// Server groups that match, one entry each.
#[non_exhaustive]
pub struct ServerGroup {
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Server group meant, as [`CreateServerGroup`](super::Client::create_server_group) or
    /// [`ListServerGroups`](super::Client::list_server_groups) returns it.
    /// Example: `sgp-atstuj3rtoptyui****`.
    pub server_group_id: Option<String>,
    /// Name that tells the server group from others. Example: `NLB_ServerGroup`.
    pub server_group_name: Option<String>,
    /// Whether the group takes instances by ID or servers by IP address. Example: `Instance`.
    pub server_group_type: Option<String>,
    /// Whether the servers of the group are reached by IPv4 only or by both IPv4 and IPv6.
    /// Example: `ipv4`.
    pub address_ip_version: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-bp15zckdt37pq72zv****`.
    pub vpc_id: Option<String>,
    /// Rule by which connections are dealt out to the backend servers. Example: `Wrr`.
    pub scheduler: Option<String>,
    /// Protocol by which traffic goes on to the backend servers: `TCP`, `UDP` or `TCPSSL`.
    /// Example: `TCP`.
    pub protocol: Option<String>,
    /// How the health of the backend servers is checked.
    pub health_check: Option<HealthCheck>,
    /// Whether existing connections may go on for a while when a server is taken out or fails.
    /// Example: `false`.
    pub connection_drain_enabled: Option<bool>,
    /// How long existing connections may go on when a server is taken out or fails. Example: `200`.
    pub connection_drain_timeout: Option<i32>,
    /// Whether backend servers see the client's own address as the source. Example: `true`.
    pub preserve_client_ip_enabled: Option<bool>,
    /// Whether traffic keeps its port on the way to the servers, for all ports. Example: `false`.
    pub any_port_enabled: Option<bool>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-atstuj3rtop****`.
    pub resource_group_id: Option<String>,
    /// Stage that the server group is at, such as being set up or available.
    pub server_group_status: Option<String>,
    /// Account that owns the resource. Example: `165820696622****`.
    pub ali_uid: Option<i64>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// Instances that forward traffic to the server group. Example: `nlb-83ckzc8d4xlp8o****`.
    pub related_load_balancer_ids: Vec<String>,
    /// How many backend servers are in the group. Example: `2`.
    pub server_count: Option<i32>,
}

response! {
    ServerGroup {
        "RegionId" => region_id: value,
        "ServerGroupId" => server_group_id: value,
        "ServerGroupName" => server_group_name: value,
        "ServerGroupType" => server_group_type: value,
        "AddressIPVersion" => address_ip_version: value,
        "VpcId" => vpc_id: value,
        "Scheduler" => scheduler: value,
        "Protocol" => protocol: value,
        "HealthCheck" => health_check: value,
        "ConnectionDrainEnabled" => connection_drain_enabled: value,
        "ConnectionDrainTimeout" => connection_drain_timeout: value,
        "PreserveClientIpEnabled" => preserve_client_ip_enabled: value,
        "AnyPortEnabled" => any_port_enabled: value,
        "ResourceGroupId" => resource_group_id: value,
        "ServerGroupStatus" => server_group_status: value,
        "AliUid" => ali_uid: value,
        "Tags" => tags: list(""),
        "RelatedLoadBalancerIds" => related_load_balancer_ids: list(""),
        "ServerCount" => server_count: value,
    }
}

/// How the health of the backend servers is checked.
#[non_exhaustive]
pub struct HealthCheck {
    /// Whether the health of the servers is checked, so that faulty ones get no traffic.
    /// Example: `false`.
    pub health_check_enabled: Option<bool>,
    /// Protocol by which health is checked, such as TCP or HTTP.
    pub health_check_type: Option<String>,
    /// Port that health checks go to; zero stands for the server's own port. Example: `200`.
    pub health_check_connect_port: Option<i32>,
    /// How many checks in a row must succeed before a server counts as healthy. Example: `2`.
    pub healthy_threshold: Option<i32>,
    /// How many checks in a row must fail before a server counts as unhealthy. Example: `3`.
    pub unhealthy_threshold: Option<i32>,
    /// How long a check waits for the server before it counts as failed. Example: `200`.
    pub health_check_connect_timeout: Option<i32>,
    /// Time between two checks of the same server. Example: `10`.
    pub health_check_interval: Option<i32>,
    /// Host name sent with health checks over HTTP; `$SERVER_IP` stands for the server's own address.
    /// Example: `$SERVER_IP`.
    pub health_check_domain: Option<String>,
    /// Path that health checks over HTTP ask for. Example: `/test/index.html`.
    pub health_check_url: Option<String>,
    /// HTTP status codes that count as healthy. Example: `http_2xx`.
    pub health_check_http_code: Vec<String>,
    /// HTTP method that health checks use; counts only for checks over HTTP. Example: `GET`.
    pub http_check_method: Option<String>,
}

response! {
    HealthCheck {
        "HealthCheckEnabled" => health_check_enabled: value,
        "HealthCheckType" => health_check_type: value,
        "HealthCheckConnectPort" => health_check_connect_port: value,
        "HealthyThreshold" => healthy_threshold: value,
        "UnhealthyThreshold" => unhealthy_threshold: value,
        "HealthCheckConnectTimeout" => health_check_connect_timeout: value,
        "HealthCheckInterval" => health_check_interval: value,
        "HealthCheckDomain" => health_check_domain: value,
        "HealthCheckUrl" => health_check_url: value,
        "HealthCheckHttpCode" => health_check_http_code: list(""),
        "HttpCheckMethod" => http_check_method: value,
    }
}

/// Errors that the documentation of [`ListServerGroupsRequest`] names.
///
/// - [`SystemBusy`](super::DocumentedError::SystemBusy)
/// - [`ForbiddenAny`](super::DocumentedError::ForbiddenAny)
/// - [`ForbiddenNoPermission`](super::DocumentedError::ForbiddenNoPermission)
pub type ListServerGroupsError = super::DocumentedError;
