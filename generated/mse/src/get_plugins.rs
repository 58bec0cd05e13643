// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetPlugins`, from `mse/GetPlugins.md`.

use alicloud_runtime::codegen::*;

/// Lists the plugins that a gateway can use.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::GetPluginsRequest::new()
///     .gateway_unique_id("...");
/// let reply = client.get_plugins(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetPluginsRequest {
    /// **Required.** Gateway to work on or that was worked on, as
    /// [`ListGateway`](super::Client::list_gateway) shows it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// Class of plugins to narrow the list down to, such as authentication or traffic control.
    pub category: Option<i32>,
    /// Whether to list only plugins in use.
    pub enable_only: Option<bool>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl GetPluginsRequest {
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
    /// Sets `Category`.
    #[inline]
    pub fn category(mut self, value: i32) -> Self {
        self.category = Some(value);
        self
    }
    /// Sets `EnableOnly`.
    #[inline]
    pub fn enable_only(mut self, value: bool) -> Self {
        self.enable_only = Some(value);
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    GetPluginsRequest {
        "GatewayUniqueId" => gateway_unique_id: query,
        "Category" => category: query,
        "EnableOnly" => enable_only: query,
        "Name" => name: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for GetPluginsRequest {
    type Response = GetPluginsResponse;
    type Error = GetPluginsError;
    const INFO: OperationInfo = super::operation("GetPlugins")
        .required(&["GatewayUniqueId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetPluginsError] = &[
        GetPluginsError::IllegalRequest,
        GetPluginsError::InvalidParameter,
        GetPluginsError::NoPermission,
        GetPluginsError::NotFound,
        GetPluginsError::InternalError,
    ];
}

/// Response to [`GetPluginsRequest`].
#[non_exhaustive]
pub struct GetPluginsResponse {
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
    /// What the call found, one entry each.
    pub data: Vec<PluginData>,
}

response! {
    GetPluginsResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "ErrorCode" => error_code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "DynamicCode" => dynamic_code: value,
        "DynamicMessage" => dynamic_message: value,
        "Data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct PluginData {
    /// Identifier of the item within its collection. Example: `1`.
    pub id: Option<i64>,
    /// Alibaba Cloud account that owns the gateway. Example: `123`.
    pub primary_user: Option<String>,
    /// Class of the plugin as a number, such as 1 for authentication. Example: `0`.
    pub category: Option<i32>,
    /// Name that people know the item by. Example: `key-auth`.
    pub name: Option<String>,
    /// Which version of the software, the template or the item is meant. Example: `v1`.
    pub version: Option<String>,
    /// What the plugin does, in a few words. Example: `text`.
    pub summary: Option<String>,
    /// Step of request handling in which the plugin runs, such as authentication or statistics.
    /// Example: `1`.
    pub phase: Option<i32>,
    /// Rank that decides which item goes first when several fit. Example: `1`.
    pub priority: Option<i32>,
    /// Rule by which a configuration of the plugin is checked before it is stored. Example: `text`.
    pub config_check: Option<String>,
    /// Language that the Wasm code was written in, as a number. Example: `0`.
    pub wasm_lang: Option<i32>,
    /// Whether publishing succeeded, failed or is under way. Example: `1`.
    pub publish_state: Option<i32>,
    /// Place of the plugin's Wasm file in Object Storage Service. Example: `text`.
    pub wasm_file: Option<String>,
    /// Whether the plugin is switched on (`1`) or off (`0`). Example: `1`.
    pub status: Option<String>,
    /// Language that the plugin is made in, such as 0 for Wasm and 2 for Lua.
    pub mode: Option<i32>,
    /// Newest release of the plugin. Example: `1.0.0`.
    pub max_version: Option<String>,
    /// Whether a newer release of the plugin is being rolled out. Example: `false`.
    pub new_version_publishing_flag: Option<bool>,
}

response! {
    PluginData {
        "Id" => id: value,
        "PrimaryUser" => primary_user: value,
        "Category" => category: value,
        "Name" => name: value,
        "Version" => version: value,
        "Summary" => summary: value,
        "Phase" => phase: value,
        "Priority" => priority: value,
        "ConfigCheck" => config_check: value,
        "WasmLang" => wasm_lang: value,
        "PublishState" => publish_state: value,
        "WasmFile" => wasm_file: value,
        "Status" => status: value,
        "Mode" => mode: value,
        "MaxVersion" => max_version: value,
        "NewVersionPublishingFlag" => new_version_publishing_flag: value,
    }
}

/// Errors that the documentation of [`GetPluginsRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type GetPluginsError = super::DocumentedError;
