// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreatePort`, from `ddoscoo/CreatePort.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FrontendProtocol};

/// Creates one port forwarding rule on an instance, from frontend to backend port.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::CreatePortRequest::new()
///     .frontend_port("55")
///     .frontend_protocol("tcp")
///     .instance_id("ddoscoo-cn-st21zbyq****")
///     .real_servers(["1.XX.XX.1"]);
/// let reply = client.create_port(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreatePortRequest {
    /// **Required.** Network port that belongs to the frontend. Example: `55`.
    pub frontend_port: Option<String>,
    /// **Required.** Protocol that the frontend uses. Example: `tcp`.
    pub frontend_protocol: Option<Open<FrontendProtocol>>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ddoscoo-cn-st21zbyq****`.
    pub instance_id: Option<String>,
    /// Network port that belongs to the backend. Example: `55`.
    pub backend_port: Option<String>,
    /// **Required.** Servers that belong to the real, one entry each.
    /// Items: at most 20. Example: `1.XX.XX.1`.
    pub real_servers: Vec<String>,
    /// Whether the proxy is switched on.
    pub proxy_enable: Option<i64>,
}

impl CreatePortRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FrontendPort`, which is required.
    pub fn frontend_port(mut self, value: impl Into<String>) -> Self {
        self.frontend_port = Some(value.into());
        self
    }
    /// Sets `FrontendProtocol`, which is required.
    pub fn frontend_protocol(
        mut self,
        value: impl Into<Open<FrontendProtocol>>,
    ) -> Self {
        self.frontend_protocol = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `BackendPort`.
    pub fn backend_port(mut self, value: impl Into<String>) -> Self {
        self.backend_port = Some(value.into());
        self
    }
    /// Sets `RealServers`, which is required.
    pub fn real_servers(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.real_servers = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ProxyEnable`.
    #[inline]
    pub fn proxy_enable(mut self, value: i64) -> Self {
        self.proxy_enable = Some(value);
        self
    }
}

request! {
    CreatePortRequest {
        "FrontendPort" => frontend_port: query,
        "FrontendProtocol" => frontend_protocol: query,
        "InstanceId" => instance_id: query,
        "BackendPort" => backend_port: query,
        "RealServers" => real_servers: query,
        "ProxyEnable" => proxy_enable: query,
    }
}

impl Operation for CreatePortRequest {
    type Response = CreatePortResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreatePort")
        .required(&["FrontendPort", "FrontendProtocol", "InstanceId", "RealServers"]);
}

/// Response to [`CreatePortRequest`].
pub type CreatePortResponse = alicloud_runtime::EmptyResponse;
