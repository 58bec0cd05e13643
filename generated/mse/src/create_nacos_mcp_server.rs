// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateNacosMcpServer`, from `mse/CreateNacosMcpServer.md`.

use alicloud_runtime::codegen::*;

/// Registers an MCP server with its tools in a Nacos namespace.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::CreateNacosMcpServerRequest::new();
/// let reply = client.create_nacos_mcp_server(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateNacosMcpServerRequest {
    /// Namespace that the call stays inside; names in other namespaces do not clash with it.
    pub namespace_id: Option<String>,
    /// Description of the MCP server with name, protocol and version, as a JSON text.
    pub server_specification: Option<String>,
    /// Tools that the MCP server offers, with their input, as a JSON text.
    pub tool_specification: Option<String>,
    /// Backend addresses of the MCP server, as a JSON text.
    pub endpoint_specification: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Name that the MCP server gets in the registry.
    pub server_name: Option<String>,
    /// Description of the MCP server as a YAML text.
    pub yaml_config: Option<String>,
    /// Whether the description of the tools is stored encrypted.
    pub encrypt_tool_spec: Option<bool>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl CreateNacosMcpServerRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NamespaceId`.
    pub fn namespace_id(mut self, value: impl Into<String>) -> Self {
        self.namespace_id = Some(value.into());
        self
    }
    /// Sets `ServerSpecification`.
    pub fn server_specification(mut self, value: impl Into<String>) -> Self {
        self.server_specification = Some(value.into());
        self
    }
    /// Sets `ToolSpecification`.
    pub fn tool_specification(mut self, value: impl Into<String>) -> Self {
        self.tool_specification = Some(value.into());
        self
    }
    /// Sets `EndpointSpecification`.
    pub fn endpoint_specification(mut self, value: impl Into<String>) -> Self {
        self.endpoint_specification = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ServerName`.
    pub fn server_name(mut self, value: impl Into<String>) -> Self {
        self.server_name = Some(value.into());
        self
    }
    /// Sets `YamlConfig`.
    pub fn yaml_config(mut self, value: impl Into<String>) -> Self {
        self.yaml_config = Some(value.into());
        self
    }
    /// Sets `EncryptToolSpec`.
    #[inline]
    pub fn encrypt_tool_spec(mut self, value: bool) -> Self {
        self.encrypt_tool_spec = Some(value);
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    CreateNacosMcpServerRequest {
        "NamespaceId" => namespace_id: query,
        "ServerSpecification" => server_specification: form,
        "ToolSpecification" => tool_specification: form,
        "EndpointSpecification" => endpoint_specification: form,
        "InstanceId" => instance_id: query,
        "ServerName" => server_name: query,
        "YamlConfig" => yaml_config: form,
        "EncryptToolSpec" => encrypt_tool_spec: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for CreateNacosMcpServerRequest {
    type Response = CreateNacosMcpServerResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateNacosMcpServer");
}

/// Response to [`CreateNacosMcpServerRequest`], which the documentation does not describe.
pub type CreateNacosMcpServerResponse = alicloud_runtime::UndocumentedResponse;
