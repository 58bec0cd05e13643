// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableHttp2`, from `mse/EnableHttp2.md`.

use alicloud_runtime::codegen::*;

/// Switches HTTP/2 on or off for a gateway.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::EnableHttp2Request::new()
///     .gateway_unique_id("...")
///     .enable_http2(true);
/// let reply = client.enable_http2(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableHttp2Request {
    /// **Required.** Gateway to work on or that was worked on, as
    /// [`ListGateway`](super::Client::list_gateway) shows it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// **Required.** Whether the gateway offers HTTP/2.
    pub enable_http2: Option<bool>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl EnableHttp2Request {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GatewayUniqueId`, which is required.
    pub fn gateway_unique_id(mut self, value: impl Into<String>) -> Self {
        self.gateway_unique_id = Some(value.into());
        self
    }
    /// Sets `EnableHttp2`, which is required.
    #[inline]
    pub fn enable_http2(mut self, value: bool) -> Self {
        self.enable_http2 = Some(value);
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    EnableHttp2Request {
        "GatewayUniqueId" => gateway_unique_id: query,
        "EnableHttp2" => enable_http2: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for EnableHttp2Request {
    type Response = EnableHttp2Response;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("EnableHttp2")
        .required(&["GatewayUniqueId", "EnableHttp2"]);
}

/// Response to [`EnableHttp2Request`], which the documentation does not describe.
pub type EnableHttp2Response = alicloud_runtime::UndocumentedResponse;
