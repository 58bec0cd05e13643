// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetPluginConfig`, from `mse/GetPluginConfig.md`.

use alicloud_runtime::codegen::*;

/// Returns a plugin of a gateway with its configurations.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::GetPluginConfigRequest::new()
///     .gateway_unique_id("...")
///     .plugin_id(1);
/// let reply = client.get_plugin_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetPluginConfigRequest {
    /// **Required.** Gateway to work on or that was worked on, as
    /// [`ListGateway`](super::Client::list_gateway) shows it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// **Required.** Plugin of the gateway, as [`GetPlugins`](super::Client::get_plugins) lists it.
    pub plugin_id: Option<i64>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl GetPluginConfigRequest {
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
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    GetPluginConfigRequest {
        "GatewayUniqueId" => gateway_unique_id: query,
        "PluginId" => plugin_id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for GetPluginConfigRequest {
    type Response = GetPluginConfigResponse;
    type Error = GetPluginConfigError;
    const INFO: OperationInfo = super::operation("GetPluginConfig")
        .required(&["GatewayUniqueId", "PluginId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetPluginConfigError] = &[
        GetPluginConfigError::IllegalRequest,
        GetPluginConfigError::InvalidParameter,
        GetPluginConfigError::NoPermission,
        GetPluginConfigError::NotFound,
        GetPluginConfigError::InternalError,
    ];
}

/// Response to [`GetPluginConfigRequest`].
#[non_exhaustive]
pub struct GetPluginConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `03A3E2F4-6804-5663-9D5D-2EC47A1*****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Code of the reason why the call or the item failed. Example: `500`.
    pub error_code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// Code to put in place of the blank in the error message. Example: `code`.
    pub dynamic_code: Option<String>,
    /// Text to put in place of `%s` in the error message. Example: `message`.
    pub dynamic_message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<PluginConfigData>,
}

response! {
    GetPluginConfigResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "ErrorCode" => error_code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "DynamicCode" => dynamic_code: value,
        "DynamicMessage" => dynamic_message: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct PluginConfigData {
    /// Identifier of the item within its collection. Example: `1`.
    pub id: Option<i64>,
    /// Alibaba Cloud account that owns the gateway. Example: `123`.
    pub primary_user: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `0`.
    pub type_: Option<i32>,
    /// Class of the plugin as a number, such as 1 for authentication. Example: `0`.
    pub category: Option<i32>,
    /// Name that people know the item by. Example: `name`.
    pub name: Option<String>,
    /// Which version of the software, the template or the item is meant. Example: `v1`.
    pub version: Option<String>,
    /// What the plugin does, in a few words. Example: `text`.
    pub summary: Option<String>,
    /// Instructions for using the plugin. Example: `read me`.
    pub readme: Option<String>,
    /// Instructions for using the plugin, in English. Example: `read me`.
    pub readme_en: Option<String>,
    /// Sample that shows how the plugin is configured.
    pub config_example: Option<String>,
    /// Step of request handling in which the plugin runs, such as authentication or statistics.
    /// Example: `0`.
    pub phase: Option<i32>,
    /// Rank that decides which item goes first when several fit. Example: `1`.
    pub priority: Option<i32>,
    /// Rule by which a configuration of the plugin is checked before it is stored. Example: `text`.
    pub config_check: Option<String>,
    /// Language that the plugin is made in, such as 0 for Wasm and 2 for Lua.
    pub mode: Option<i32>,
    /// Language that the Wasm code was written in, as a number. Example: `0`.
    pub wasm_lang: Option<i32>,
    /// Container image that delivers the plugin. Example: `name`.
    pub image_name: Option<String>,
    /// Whether publishing succeeded, failed or is under way. Example: `1`.
    pub publish_state: Option<i32>,
    /// Whether the plugin is switched on (`1`) or off (`0`). Example: `1`.
    pub status: Option<String>,
    /// Items of the kind gateway config that were found or are concerned.
    pub gateway_config_list: Vec<GatewayConfigList>,
    /// Where the configurations for routes begin in the list. Example: `0`.
    pub route_config_start_index: Option<i32>,
    /// Where the configurations for domain names begin in the list. Example: `5`.
    pub domain_config_start_index: Option<i32>,
    /// Where the configuration for the whole gateway stands in the list. Example: `7`.
    pub gateway_config_start_index: Option<i32>,
    /// Releases of the plugin, as a JSON array. Example: `[{"id":1, "version": "1.0.0"}]`.
    pub version_json: Option<String>,
}

response! {
    PluginConfigData {
        "Id" => id: value,
        "PrimaryUser" => primary_user: value,
        "Type" => type_: value,
        "Category" => category: value,
        "Name" => name: value,
        "Version" => version: value,
        "Summary" => summary: value,
        "Readme" => readme: value,
        "ReadmeEn" => readme_en: value,
        "ConfigExample" => config_example: value,
        "Phase" => phase: value,
        "Priority" => priority: value,
        "ConfigCheck" => config_check: value,
        "Mode" => mode: value,
        "WasmLang" => wasm_lang: value,
        "ImageName" => image_name: value,
        "PublishState" => publish_state: value,
        "Status" => status: value,
        "GatewayConfigList" => gateway_config_list: list(""),
        "RouteConfigStartIndex" => route_config_start_index: value,
        "DomainConfigStartIndex" => domain_config_start_index: value,
        "GatewayConfigStartIndex" => gateway_config_start_index: value,
        "VersionJson" => version_json: value,
    }
}

/// Items of the kind gateway config that were found or are concerned.
#[non_exhaustive]
pub struct GatewayConfigList {
    /// Identifier of the item within its collection. Example: `1`.
    pub id: Option<i64>,
    /// Number of the gateway, which the service uses beside the unique ID. Example: `1`.
    pub gateway_id: Option<i64>,
    /// Gateway to work on or that was worked on, as [`ListGateway`](super::Client::list_gateway) shows
    /// it, in the form `gw-…`. Example: `gw-ubuwqygbq4783gqb2y3f87q****`.
    pub gateway_unique_id: Option<String>,
    /// Plugin of the gateway, as [`GetPlugins`](super::Client::get_plugins) lists it. Example: `1`.
    pub plugin_id: Option<i64>,
    /// Whether the plugin is applied with this configuration. Example: `true`.
    pub enable: Option<bool>,
    /// Settings, in the notation that the operation defines. Example: `text`.
    pub config: Option<String>,
    /// Whether the plugin configuration holds for the whole gateway, a route or a domain name.
    /// Example: `0`.
    pub config_level: Option<i32>,
    /// Domain names or routes that the plugin configuration holds for.
    pub resource_list: Vec<ResourceList>,
    /// When the item was created. Example: `1667309705000`.
    pub gmt_create: Option<String>,
    /// When the item was last changed. Example: `1667309705000`.
    pub gmt_modified: Option<String>,
}

response! {
    GatewayConfigList {
        "Id" => id: value,
        "GatewayId" => gateway_id: value,
        "GatewayUniqueId" => gateway_unique_id: value,
        "PluginId" => plugin_id: value,
        "Enable" => enable: value,
        "Config" => config: value,
        "ConfigLevel" => config_level: value,
        "ResourceList" => resource_list: list(""),
        "GmtCreate" => gmt_create: value,
        "GmtModified" => gmt_modified: value,
    }
}

/// Domain names or routes that the plugin configuration holds for.
#[non_exhaustive]
pub struct ResourceList {
    /// Identifier of the item within its collection.
    pub id: Option<i64>,
    /// Name that people know the item by. Example: `test-route`.
    pub name: Option<String>,
}

response! {
    ResourceList {
        "Id" => id: value,
        "Name" => name: value,
    }
}

/// Errors that the documentation of [`GetPluginConfigRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type GetPluginConfigError = super::DocumentedError;
