// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListServerGroupServers`, from `nlb/ListServerGroupServers.md`.

use alicloud_runtime::codegen::*;

/// Lists the backend servers of a server group, with port, weight and status.
///
/// ```no_run
/// # async fn example(client: alicloud_nlb::Client) -> Result<(), alicloud_nlb::Error> {
/// let request = alicloud_nlb::ListServerGroupServersRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_server_group_servers(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListServerGroupServersRequest {
    /// Server group meant, as [`CreateServerGroup`](super::Client::create_server_group) or
    /// [`ListServerGroups`](super::Client::list_server_groups) returns it.
    pub server_group_id: Option<String>,
    /// Returns only these backend servers. Items: at most 100.
    pub server_ids: Vec<String>,
    /// Returns only backend servers with these addresses. Items: at most 100.
    pub server_ips: Vec<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ListServerGroupServersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServerGroupId`.
    pub fn server_group_id(mut self, value: impl Into<String>) -> Self {
        self.server_group_id = Some(value.into());
        self
    }
    /// Sets `ServerIds`.
    pub fn server_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.server_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ServerIps`.
    pub fn server_ips(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.server_ips = value.into_iter().map(Into::into).collect();
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
    ListServerGroupServersRequest {
        "ServerGroupId" => server_group_id: form,
        "ServerIds" => server_ids: form,
        "ServerIps" => server_ips: form,
        "NextToken" => next_token: form,
        "MaxResults" => max_results: form,
        "RegionId" => region_id: form,
    }
}

impl Operation for ListServerGroupServersRequest {
    type Response = ListServerGroupServersResponse;
    type Error = ListServerGroupServersError;
    const INFO: OperationInfo = super::operation("ListServerGroupServers").read_only();
    const ERRORS: &'static [ListServerGroupServersError] = &[
        ListServerGroupServersError::SystemBusy,
        ListServerGroupServersError::ForbiddenNoPermission,
        ListServerGroupServersError::ResourceNotFoundServerGroup,
    ];
}

impl Paginated for ListServerGroupServersRequest {
    type Item = Server;
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
        Some(&mut response.servers)
    }
}

/// Response to [`ListServerGroupServersRequest`].
#[non_exhaustive]
pub struct ListServerGroupServersResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `54B48E3D-DF70-471B-AA93-08E683A1B45`.
    pub request_id: Option<String>,
    /// Backend servers concerned, one entry each.
    pub servers: Vec<Server>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `FFmyTO70tTpLG6I3FmYAXGKPd****`.
    pub next_token: Option<String>,
    /// How many items one response holds at most. Example: `20`.
    pub max_results: Option<i32>,
}

response! {
    ListServerGroupServersResponse {
        "RequestId" => request_id: value,
        "Servers" => servers: list(""),
        "TotalCount" => total_count: value,
        "NextToken" => next_token: value,
        "MaxResults" => max_results: value,
    }
}

/// Backend servers concerned, one entry each.
#[non_exhaustive]
pub struct Server {
    /// Backend server: the ID of an ECS, ENI or ECI resource, or an IP address in groups of that type.
    /// Example: `i-bp67acfmxazb4p****`.
    pub server_id: Option<String>,
    /// Kind of backend server: `Ecs` for an instance, `Eni` for a network interface, `Eci` for a
    /// container group, `Ip` for an address. Example: `Ecs`.
    pub server_type: Option<String>,
    /// IP address of the backend server; needed in groups that take servers by address.
    /// Example: `192.168.2.1`.
    pub server_ip: Option<String>,
    /// Port at which the backend server takes in traffic; zero or left out in a group that forwards all
    /// ports. Example: `80`.
    pub port: Option<i32>,
    /// Share of connections that the server gets; zero keeps new ones away. Example: `100`.
    pub weight: Option<i32>,
    /// Server group meant, as [`CreateServerGroup`](super::Client::create_server_group) or
    /// [`ListServerGroups`](super::Client::list_server_groups) returns it.
    /// Example: `sgp-atstuj3rtoptyui****`.
    pub server_group_id: Option<String>,
    /// Note about the backend server; it has no effect on forwarding. Example: `ECS`.
    pub description: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-a`.
    pub zone_id: Option<String>,
    /// Whether the server is available, being added, changed or taken out. Example: `Available`.
    pub status: Option<String>,
}

response! {
    Server {
        "ServerId" => server_id: value,
        "ServerType" => server_type: value,
        "ServerIp" => server_ip: value,
        "Port" => port: value,
        "Weight" => weight: value,
        "ServerGroupId" => server_group_id: value,
        "Description" => description: value,
        "ZoneId" => zone_id: value,
        "Status" => status: value,
    }
}

/// Errors that the documentation of [`ListServerGroupServersRequest`] names.
///
/// - [`SystemBusy`](super::DocumentedError::SystemBusy)
/// - [`ForbiddenNoPermission`](super::DocumentedError::ForbiddenNoPermission)
/// - [`ResourceNotFoundServerGroup`](super::DocumentedError::ResourceNotFoundServerGroup)
pub type ListServerGroupServersError = super::DocumentedError;
