// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateSecurityProxy`, from `cloudfw/UpdateSecurityProxy.md`.

use alicloud_runtime::codegen::*;

/// Changes the name or strict mode of a NAT firewall.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::UpdateSecurityProxyRequest::new()
///     .proxy_id("...")
///     .proxy_name("...");
/// let reply = client.update_security_proxy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateSecurityProxyRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** ID of the proxy that the call is about.
    pub proxy_id: Option<String>,
    /// **Required.** Name that the proxy goes by.
    pub proxy_name: Option<String>,
    /// Way in which the strict works.
    pub strict_mode: Option<i32>,
}

impl UpdateSecurityProxyRequest {
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
    /// Sets `ProxyName`, which is required.
    pub fn proxy_name(mut self, value: impl Into<String>) -> Self {
        self.proxy_name = Some(value.into());
        self
    }
    /// Sets `StrictMode`.
    #[inline]
    pub fn strict_mode(mut self, value: i32) -> Self {
        self.strict_mode = Some(value);
        self
    }
}

request! {
    UpdateSecurityProxyRequest {
        "Lang" => lang: query,
        "ProxyId" => proxy_id: query,
        "ProxyName" => proxy_name: query,
        "StrictMode" => strict_mode: query,
    }
}

impl Operation for UpdateSecurityProxyRequest {
    type Response = UpdateSecurityProxyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateSecurityProxy")
        .required(&["ProxyId", "ProxyName"]);
}

/// Response to [`UpdateSecurityProxyRequest`], which the documentation does not describe.
pub type UpdateSecurityProxyResponse = alicloud_runtime::UndocumentedResponse;
