// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateGatewayConfig`, from `mse/UpdateGatewayConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes one configuration entry of a gateway.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::UpdateGatewayConfigRequest::new()
///     .gateway_unique_id("...")
///     .config_name("...")
///     .config_value("...");
/// let reply = client.update_gateway_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateGatewayConfigRequest {
    /// **Required.** Gateway to work on or that was worked on, as
    /// [`ListGateway`](super::Client::list_gateway) shows it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// **Required.** Gateway setting that is to be changed.
    pub config_name: Option<String>,
    /// **Required.** Content that the gateway setting is changed to.
    pub config_value: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl UpdateGatewayConfigRequest {
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
    /// Sets `ConfigName`, which is required.
    pub fn config_name(mut self, value: impl Into<String>) -> Self {
        self.config_name = Some(value.into());
        self
    }
    /// Sets `ConfigValue`, which is required.
    pub fn config_value(mut self, value: impl Into<String>) -> Self {
        self.config_value = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    UpdateGatewayConfigRequest {
        "GatewayUniqueId" => gateway_unique_id: query,
        "ConfigName" => config_name: query,
        "ConfigValue" => config_value: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for UpdateGatewayConfigRequest {
    type Response = UpdateGatewayConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateGatewayConfig")
        .required(&["GatewayUniqueId", "ConfigName", "ConfigValue"]);
}

/// Response to [`UpdateGatewayConfigRequest`], which the documentation does not describe.
pub type UpdateGatewayConfigResponse = alicloud_runtime::UndocumentedResponse;
