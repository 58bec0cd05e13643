// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RebootProxy`, from `r-kvstore/RebootProxy.md`.

use alicloud_runtime::codegen::*;

/// Restarts or rebuilds proxy nodes of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::RebootProxyRequest::new()
///     .instance_id("...");
/// let reply = client.reboot_proxy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RebootProxyRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it.
    pub instance_id: Option<String>,
    /// Proxy nodes that are restarted.
    pub proxy_list: Option<String>,
    /// Whether the proxy nodes are restarted or rebuilt.
    pub reboot_mode: Option<Open<RebootMode>>,
    /// Proxy nodes that are restarted.
    pub proxy_node_list: Option<String>,
}

impl RebootProxyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ProxyList`.
    pub fn proxy_list(mut self, value: impl Into<String>) -> Self {
        self.proxy_list = Some(value.into());
        self
    }
    /// Sets `RebootMode`.
    pub fn reboot_mode(mut self, value: impl Into<Open<RebootMode>>) -> Self {
        self.reboot_mode = Some(value.into());
        self
    }
    /// Sets `ProxyNodeList`.
    pub fn proxy_node_list(mut self, value: impl Into<String>) -> Self {
        self.proxy_node_list = Some(value.into());
        self
    }
}

request! {
    RebootProxyRequest {
        "InstanceId" => instance_id: query,
        "ProxyList" => proxy_list: query,
        "RebootMode" => reboot_mode: query,
        "ProxyNodeList" => proxy_node_list: query,
    }
}

impl Operation for RebootProxyRequest {
    type Response = RebootProxyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RebootProxy")
        .required(&["InstanceId"]);
}

/// Response to [`RebootProxyRequest`], which the documentation does not describe.
pub type RebootProxyResponse = alicloud_runtime::UndocumentedResponse;

values! {
    /// Whether the proxy nodes are restarted or rebuilt.
    pub enum RebootMode {
        /// The proxy node is restarted as it is.
        Reboot = "reboot",
        /// The proxy node is replaced by a newly built one.
        Rebuild = "rebuild",
    }
}
