// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListServerGroupServers`, from `alb/ListServerGroupServers.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists the servers of a server group with their ports and weights.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// let request = alicloud_alb::ListServerGroupServersRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_server_group_servers(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListServerGroupServersRequest {
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 1000.
    pub max_results: Option<i32>,
    /// Server group to work on, by its ID.
    pub server_group_id: Option<String>,
    /// Return only these servers of the group. Items: at most 20.
    pub server_ids: Vec<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tag: Vec<Tag>,
}

impl ListServerGroupServersRequest {
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
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListServerGroupServersRequest {
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "ServerGroupId" => server_group_id: query,
        "ServerIds" => server_ids: query,
        "Tag" => tag: query,
    }
}

impl Operation for ListServerGroupServersRequest {
    type Response = ListServerGroupServersResponse;
    type Error = ListServerGroupServersError;
    const INFO: OperationInfo = super::operation("ListServerGroupServers").read_only();
    const ERRORS: &'static [ListServerGroupServersError] = &[
        ListServerGroupServersError::ForbiddenServerGroup,
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
    /// How many items one response holds at most. Example: `50`.
    pub max_results: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `caeba0bbb2be03f8****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF*****`.
    pub request_id: Option<String>,
    /// Servers of the group, one entry each.
    pub servers: Vec<Server>,
    /// How many items match in all, over all pages. Example: `3`.
    pub total_count: Option<i32>,
}

response! {
    ListServerGroupServersResponse {
        "MaxResults" => max_results: value,
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "Servers" => servers: list(""),
        "TotalCount" => total_count: value,
    }
}

/// Servers of the group, one entry each.
#[non_exhaustive]
pub struct Server {
    /// Free text that describes the item to people. Example: `test`.
    pub description: Option<String>,
    /// Network port that the server, the listener or the traffic uses. Example: `80`.
    pub port: Option<i32>,
    /// Server by its ID, its IP address, or the ARN of its function, depending on the type.
    /// Example: `i-bp1f9kdprbgy9uiu****`.
    pub server_id: Option<String>,
    /// IP address of the server, as the load balancer reaches it. Example: `192.168.XX.XX`.
    pub server_ip: Option<String>,
    /// Whether it is a server, a network interface, a container, an IP address, or a function.
    /// Example: `Ecs`.
    pub server_type: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Available`.
    pub status: Option<String>,
    /// Share of requests relative to the others; with zero, no new requests arrive. Example: `100`.
    pub weight: Option<i32>,
    /// Server group that was created, or that requests are forwarded to.
    /// Example: `sgp-qy042e1jabmprh****`.
    pub server_group_id: Option<String>,
    /// Whether servers outside the VPC can be added by their addresses. Example: `true`.
    pub remote_ip_enabled: Option<bool>,
}

response! {
    Server {
        "Description" => description: value,
        "Port" => port: value,
        "ServerId" => server_id: value,
        "ServerIp" => server_ip: value,
        "ServerType" => server_type: value,
        "Status" => status: value,
        "Weight" => weight: value,
        "ServerGroupId" => server_group_id: value,
        "RemoteIpEnabled" => remote_ip_enabled: value,
    }
}

/// Errors that the documentation of [`ListServerGroupServersRequest`] names.
///
/// - [`ForbiddenServerGroup`](super::DocumentedError::ForbiddenServerGroup)
pub type ListServerGroupServersError = super::DocumentedError;
