// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdatePluginConfig`, from `mse/UpdatePluginConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes a plugin configuration of a gateway.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::UpdatePluginConfigRequest::new()
///     .config_level(1);
/// let reply = client.update_plugin_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdatePluginConfigRequest {
    /// Plugin configuration to change, by its number.
    pub id: Option<i64>,
    /// Number of the gateway, which the service uses beside the unique ID.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub gateway_id: Option<i64>,
    /// Gateway to work on or that was worked on, as [`ListGateway`](super::Client::list_gateway) shows
    /// it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// Plugin of the gateway, as [`GetPlugins`](super::Client::get_plugins) lists it.
    pub plugin_id: Option<i64>,
    /// Whether the plugin is applied with this configuration.
    pub enable: Option<bool>,
    /// Settings, in the notation that the operation defines.
    pub config: Option<String>,
    /// **Required.** Whether the plugin configuration holds for the whole gateway, a route or a domain
    /// name.
    pub config_level: Option<i32>,
    /// Routes or domain names that the plugin configuration holds for.
    pub resource_id_list: Vec<i64>,
    /// When the plugin configuration was made, in milliseconds since 1970.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub gmt_create: Option<String>,
    /// When the plugin configuration was last edited, in milliseconds since 1970.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub gmt_modified: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl UpdatePluginConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`.
    #[inline]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `GatewayId`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn gateway_id(mut self, value: i64) -> Self {
        self.gateway_id = Some(value);
        self
    }
    /// Sets `GatewayUniqueId`.
    pub fn gateway_unique_id(mut self, value: impl Into<String>) -> Self {
        self.gateway_unique_id = Some(value.into());
        self
    }
    /// Sets `PluginId`.
    #[inline]
    pub fn plugin_id(mut self, value: i64) -> Self {
        self.plugin_id = Some(value);
        self
    }
    /// Sets `Enable`.
    #[inline]
    pub fn enable(mut self, value: bool) -> Self {
        self.enable = Some(value);
        self
    }
    /// Sets `Config`.
    pub fn config(mut self, value: impl Into<String>) -> Self {
        self.config = Some(value.into());
        self
    }
    /// Sets `ConfigLevel`, which is required.
    #[inline]
    pub fn config_level(mut self, value: i32) -> Self {
        self.config_level = Some(value);
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
    /// Sets `GmtCreate`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn gmt_create(mut self, value: impl Into<String>) -> Self {
        self.gmt_create = Some(value.into());
        self
    }
    /// Sets `GmtModified`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn gmt_modified(mut self, value: impl Into<String>) -> Self {
        self.gmt_modified = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    UpdatePluginConfigRequest {
        "Id" => id: query,
        "GatewayId" => gateway_id: query,
        "GatewayUniqueId" => gateway_unique_id: query,
        "PluginId" => plugin_id: query,
        "Enable" => enable: query,
        "Config" => config: form,
        "ConfigLevel" => config_level: query,
        "ResourceIdList" => resource_id_list: query_json,
        "GmtCreate" => gmt_create: query,
        "GmtModified" => gmt_modified: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for UpdatePluginConfigRequest {
    type Response = UpdatePluginConfigResponse;
    type Error = UpdatePluginConfigError;
    const INFO: OperationInfo = super::operation("UpdatePluginConfig")
        .required(&["ConfigLevel"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [UpdatePluginConfigError] = &[
        UpdatePluginConfigError::IllegalRequest,
        UpdatePluginConfigError::InvalidParameter,
        UpdatePluginConfigError::NoPermission,
        UpdatePluginConfigError::NotFound,
        UpdatePluginConfigError::InternalError,
    ];
}

/// Response to [`UpdatePluginConfigRequest`].
#[non_exhaustive]
pub struct UpdatePluginConfigResponse {
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
    /// Text to put in place of `%s` in the error message. Example: `code`.
    pub dynamic_message: Option<String>,
    /// Outcome of the call in short, as a rule the ID of what was made or changed. Example: `1`.
    pub data: Option<i64>,
}

response! {
    UpdatePluginConfigResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "ErrorCode" => error_code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "DynamicMessage" => dynamic_message: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`UpdatePluginConfigRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type UpdatePluginConfigError = super::DocumentedError;
