// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetGatewayConfig`, from `mse/GetGatewayConfig.md`.

use alicloud_runtime::codegen::*;

/// Returns the configuration entries of a gateway.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::GetGatewayConfigRequest::new()
///     .gateway_unique_id("...");
/// let reply = client.get_gateway_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetGatewayConfigRequest {
    /// **Required.** Gateway to work on or that was worked on, as
    /// [`ListGateway`](super::Client::list_gateway) shows it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl GetGatewayConfigRequest {
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
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    GetGatewayConfigRequest {
        "GatewayUniqueId" => gateway_unique_id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for GetGatewayConfigRequest {
    type Response = GetGatewayConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetGatewayConfig")
        .required(&["GatewayUniqueId"])
        .read_only();
}

/// Response to [`GetGatewayConfigRequest`], which the documentation does not describe.
pub type GetGatewayConfigResponse = alicloud_runtime::UndocumentedResponse;
