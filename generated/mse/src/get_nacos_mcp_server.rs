// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetNacosMcpServer`, from `mse/GetNacosMcpServer.md`.

use alicloud_runtime::codegen::*;

/// Returns an MCP server that is registered in a Nacos namespace.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::GetNacosMcpServerRequest::new();
/// let reply = client.get_nacos_mcp_server(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetNacosMcpServerRequest {
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Namespace that the call stays inside; names in other namespaces do not clash with it.
    pub namespace_id: Option<String>,
    /// MCP server to work on, by the ID that Nacos gave it.
    pub mcp_server_id: Option<String>,
    /// Which release of the MCP server to return.
    pub mcp_server_version: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl GetNacosMcpServerRequest {
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
    /// Sets `McpServerId`.
    pub fn mcp_server_id(mut self, value: impl Into<String>) -> Self {
        self.mcp_server_id = Some(value.into());
        self
    }
    /// Sets `McpServerVersion`.
    pub fn mcp_server_version(mut self, value: impl Into<String>) -> Self {
        self.mcp_server_version = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    GetNacosMcpServerRequest {
        "InstanceId" => instance_id: query,
        "NamespaceId" => namespace_id: query,
        "McpServerId" => mcp_server_id: query,
        "McpServerVersion" => mcp_server_version: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for GetNacosMcpServerRequest {
    type Response = GetNacosMcpServerResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetNacosMcpServer").read_only();
}

/// Response to [`GetNacosMcpServerRequest`], which the documentation does not describe.
pub type GetNacosMcpServerResponse = alicloud_runtime::UndocumentedResponse;
