// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SwitchSecurityProxy`, from `cloudfw/SwitchSecurityProxy.md`.

use alicloud_runtime::codegen::*;

/// Switches a NAT firewall on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::SwitchSecurityProxyRequest::new()
///     .proxy_id("...")
///     .switch("...");
/// let reply = client.switch_security_proxy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SwitchSecurityProxyRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** ID of the proxy that the call is about.
    pub proxy_id: Option<String>,
    /// **Required.** Whether the NAT firewall is put in the path of traffic or taken out.
    pub switch: Option<String>,
}

impl SwitchSecurityProxyRequest {
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
    /// Sets `Switch`, which is required.
    pub fn switch(mut self, value: impl Into<String>) -> Self {
        self.switch = Some(value.into());
        self
    }
}

request! {
    SwitchSecurityProxyRequest {
        "Lang" => lang: query,
        "ProxyId" => proxy_id: query,
        "Switch" => switch: query,
    }
}

impl Operation for SwitchSecurityProxyRequest {
    type Response = SwitchSecurityProxyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SwitchSecurityProxy")
        .required(&["ProxyId", "Switch"]);
}

/// Response to [`SwitchSecurityProxyRequest`].
pub type SwitchSecurityProxyResponse = alicloud_runtime::EmptyResponse;
