// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSecurityProxy`, from `cloudfw/DeleteSecurityProxy.md`.

use alicloud_runtime::codegen::*;

/// Deletes a NAT firewall; traffic of its gateway is no longer inspected.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DeleteSecurityProxyRequest::new()
///     .proxy_id("...");
/// let reply = client.delete_security_proxy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSecurityProxyRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** ID of the proxy that the call is about.
    pub proxy_id: Option<String>,
}

impl DeleteSecurityProxyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `ProxyId`, which is required.
    pub fn proxy_id(mut self, value: impl Into<String>) -> Self {
        self.proxy_id = Some(value.into());
        self
    }
}

request! {
    DeleteSecurityProxyRequest {
        "Lang" => lang: query,
        "ProxyId" => proxy_id: query,
    }
}

impl Operation for DeleteSecurityProxyRequest {
    type Response = DeleteSecurityProxyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteSecurityProxy")
        .required(&["ProxyId"]);
}

/// Response to [`DeleteSecurityProxyRequest`].
pub type DeleteSecurityProxyResponse = alicloud_runtime::EmptyResponse;
