// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeletePluginConfig`, from `mse/DeletePluginConfig.md`.

use alicloud_runtime::codegen::*;

/// Deletes a plugin configuration, so that the plugin no longer acts there.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::DeletePluginConfigRequest::new()
///     .gateway_unique_id("...")
///     .plugin_config_id(1);
/// let reply = client.delete_plugin_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeletePluginConfigRequest {
    /// **Required.** Gateway to work on or that was worked on, as
    /// [`ListGateway`](super::Client::list_gateway) shows it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// **Required.** Stored plugin configuration to delete.
    pub plugin_config_id: Option<i64>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl DeletePluginConfigRequest {
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
    /// Sets `PluginConfigId`, which is required.
    #[inline]
    pub fn plugin_config_id(mut self, value: i64) -> Self {
        self.plugin_config_id = Some(value);
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    DeletePluginConfigRequest {
        "GatewayUniqueId" => gateway_unique_id: query,
        "PluginConfigId" => plugin_config_id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for DeletePluginConfigRequest {
    type Response = DeletePluginConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeletePluginConfig")
        .required(&["GatewayUniqueId", "PluginConfigId"]);
}

/// Response to [`DeletePluginConfigRequest`], which the documentation does not describe.
pub type DeletePluginConfigResponse = alicloud_runtime::UndocumentedResponse;
