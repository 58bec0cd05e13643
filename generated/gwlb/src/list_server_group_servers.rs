// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListServerGroupServers`, from `gwlb/ListServerGroupServers.md`.

use alicloud_runtime::codegen::*;

/// Lists the backend servers in a server group, by ID or IP address.
///
/// ```no_run
/// # async fn example(client: alicloud_gwlb::Client) -> Result<(), alicloud_gwlb::Error> {
/// let request = alicloud_gwlb::ListServerGroupServersRequest::new();
/// let reply = client.list_server_group_servers(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListServerGroupServersRequest {
    /// Server group to work on, or to send packets to.
    pub server_group_id: Option<String>,
    /// IDs of the servers to work on or to narrow the list down to. Items: at most 200.
    pub server_ids: Vec<String>,
    /// IP addresses that belong to the server. Items: at most 200.
    pub server_ips: Vec<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// How many items to skip before the first one returned.
    pub skip: Option<i32>,
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
    /// Sets `Skip`.
    #[inline]
    pub fn skip(mut self, value: i32) -> Self {
        self.skip = Some(value);
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
        "Skip" => skip: form,
    }
}

impl Operation for ListServerGroupServersRequest {
    type Response = ListServerGroupServersResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListServerGroupServers").read_only();
}

/// Response to [`ListServerGroupServersRequest`], which the documentation does not describe.
pub type ListServerGroupServersResponse = alicloud_runtime::UndocumentedResponse;
