// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListNacosMcpServers`, from `mse/ListNacosMcpServers.md`.

use alicloud_runtime::codegen::*;

/// Lists the MCP servers that are registered in a Nacos namespace.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::ListNacosMcpServersRequest::new();
/// let reply = client.list_nacos_mcp_servers(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListNacosMcpServersRequest {
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Namespace that the call stays inside; names in other namespaces do not clash with it.
    pub namespace_id: Option<String>,
    /// How the names of MCP servers are matched, such as exactly or in part.
    pub search: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub page_num: Option<i32>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl ListNacosMcpServersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `NamespaceId`.
    pub fn namespace_id(mut self, value: impl Into<String>) -> Self {
        self.namespace_id = Some(value.into());
        self
    }
    /// Sets `Search`.
    pub fn search(mut self, value: impl Into<String>) -> Self {
        self.search = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNum`.
    #[inline]
    pub fn page_num(mut self, value: i32) -> Self {
        self.page_num = Some(value);
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    ListNacosMcpServersRequest {
        "InstanceId" => instance_id: query,
        "NamespaceId" => namespace_id: query,
        "Search" => search: query,
        "Name" => name: query,
        "PageSize" => page_size: query,
        "PageNum" => page_num: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for ListNacosMcpServersRequest {
    type Response = ListNacosMcpServersResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListNacosMcpServers").read_only();
}

/// Response to [`ListNacosMcpServersRequest`], which the documentation does not describe.
pub type ListNacosMcpServersResponse = alicloud_runtime::UndocumentedResponse;
