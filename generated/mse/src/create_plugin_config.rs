// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreatePluginConfig`, from `mse/CreatePluginConfig.md`.

use alicloud_runtime::codegen::*;

/// Configures a plugin for a whole gateway, a route or a domain name.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::CreatePluginConfigRequest::new()
///     .gateway_unique_id("...")
///     .plugin_id(1)
///     .config_level(1)
///     .enable(true);
/// let reply = client.create_plugin_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreatePluginConfigRequest {
    /// **Required.** Gateway to work on or that was worked on, as
    /// [`ListGateway`](super::Client::list_gateway) shows it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// **Required.** Plugin of the gateway, as [`GetPlugins`](super::Client::get_plugins) lists it.
    pub plugin_id: Option<i64>,
    /// **Required.** Whether the plugin configuration holds for the whole gateway, a route or a domain
    /// name.
    pub config_level: Option<i32>,
    /// Settings, in the notation that the operation defines.
    pub config: Option<String>,
    /// **Required.** Whether the rule is in force.
    pub enable: Option<bool>,
    /// Routes or domain names that the plugin configuration holds for.
    pub resource_id_list: Vec<i64>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl CreatePluginConfigRequest {
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
    /// Sets `PluginId`, which is required.
    #[inline]
    pub fn plugin_id(mut self, value: i64) -> Self {
        self.plugin_id = Some(value);
        self
    }
    /// Sets `ConfigLevel`, which is required.
    #[inline]
    pub fn config_level(mut self, value: i32) -> Self {
        self.config_level = Some(value);
        self
    }
    /// Sets `Config`.
    pub fn config(mut self, value: impl Into<String>) -> Self {
        self.config = Some(value.into());
        self
    }
    /// Sets `Enable`, which is required.
    #[inline]
    pub fn enable(mut self, value: bool) -> Self {
        self.enable = Some(value);
        self
    }
    /// Sets `ResourceIdList`.
    pub fn resource_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.resource_id_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    CreatePluginConfigRequest {
        "GatewayUniqueId" => gateway_unique_id: query,
        "PluginId" => plugin_id: query,
        "ConfigLevel" => config_level: query,
        "Config" => config: form,
        "Enable" => enable: query,
        "ResourceIdList" => resource_id_list: query_json,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for CreatePluginConfigRequest {
    type Response = CreatePluginConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreatePluginConfig")
        .required(&["GatewayUniqueId", "PluginId", "ConfigLevel", "Enable"]);
}

/// Response to [`CreatePluginConfigRequest`], which the documentation does not describe.
pub type CreatePluginConfigResponse = alicloud_runtime::UndocumentedResponse;
