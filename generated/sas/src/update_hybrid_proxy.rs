// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateHybridProxy`, from `sas/UpdateHybridProxy.md`.

use alicloud_runtime::codegen::*;

/// Updates one proxy server, identified by its UUID.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::UpdateHybridProxyRequest::new()
///     .proxy_uuid("...");
/// let reply = client.update_hybrid_proxy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateHybridProxyRequest {
    /// **Required.** ID of the proxy through which the clients connect.
    pub proxy_uuid: Option<String>,
}

impl UpdateHybridProxyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProxyUuid`, which is required.
    pub fn proxy_uuid(mut self, value: impl Into<String>) -> Self {
        self.proxy_uuid = Some(value.into());
        self
    }
}

request! {
    UpdateHybridProxyRequest {
        "ProxyUuid" => proxy_uuid: query,
    }
}

impl Operation for UpdateHybridProxyRequest {
    type Response = UpdateHybridProxyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateHybridProxy")
        .required(&["ProxyUuid"]);
}

/// Response to [`UpdateHybridProxyRequest`], which the documentation does not describe.
pub type UpdateHybridProxyResponse = alicloud_runtime::UndocumentedResponse;
