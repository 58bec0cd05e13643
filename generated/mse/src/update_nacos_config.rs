// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateNacosConfig`, from `mse/UpdateNacosConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes the content or the trial clients of a Nacos configuration.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::UpdateNacosConfigRequest::new()
///     .instance_id("...")
///     .data_id("...")
///     .group("...");
/// let reply = client.update_nacos_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateNacosConfigRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Key of a configuration in its group, as clients ask for it, such as `common.yaml`.
    pub data_id: Option<String>,
    /// **Required.** Nacos group that the configuration or the service is in.
    pub group: Option<String>,
    /// Name that the application is registered under.
    pub app_name: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<String>,
    /// Note that tells people what the namespace or the configuration is for.
    pub desc: Option<String>,
    /// Format of the configuration, such as `text`, `json` or `xml`.
    pub type_: Option<String>,
    /// Text of the configuration, in the format that `Type` names.
    pub content: Option<String>,
    /// Namespace that the call stays inside; names in other namespaces do not clash with it.
    pub namespace_id: Option<String>,
    /// Checksum of the configuration content as you last read it.
    pub md5: Option<String>,
    /// Clients that get the trial version, by their addresses.
    pub beta_ips: Option<String>,
    /// Key that the configuration is encrypted with, itself in encrypted form.
    pub encrypted_data_key: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl UpdateNacosConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `DataId`, which is required.
    pub fn data_id(mut self, value: impl Into<String>) -> Self {
        self.data_id = Some(value.into());
        self
    }
    /// Sets `Group`, which is required.
    pub fn group(mut self, value: impl Into<String>) -> Self {
        self.group = Some(value.into());
        self
    }
    /// Sets `AppName`.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
        self
    }
    /// Sets `Desc`.
    pub fn desc(mut self, value: impl Into<String>) -> Self {
        self.desc = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Content`.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets `NamespaceId`.
    pub fn namespace_id(mut self, value: impl Into<String>) -> Self {
        self.namespace_id = Some(value.into());
        self
    }
    /// Sets `Md5`.
    pub fn md5(mut self, value: impl Into<String>) -> Self {
        self.md5 = Some(value.into());
        self
    }
    /// Sets `BetaIps`.
    pub fn beta_ips(mut self, value: impl Into<String>) -> Self {
        self.beta_ips = Some(value.into());
        self
    }
    /// Sets `EncryptedDataKey`.
    pub fn encrypted_data_key(mut self, value: impl Into<String>) -> Self {
        self.encrypted_data_key = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    UpdateNacosConfigRequest {
        "InstanceId" => instance_id: query,
        "DataId" => data_id: query,
        "Group" => group: query,
        "AppName" => app_name: query,
        "Tags" => tags: query,
        "Desc" => desc: query,
        "Type" => type_: query,
        "Content" => content: form,
        "NamespaceId" => namespace_id: query,
        "Md5" => md5: query,
        "BetaIps" => beta_ips: query,
        "EncryptedDataKey" => encrypted_data_key: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for UpdateNacosConfigRequest {
    type Response = UpdateNacosConfigResponse;
    type Error = UpdateNacosConfigError;
    const INFO: OperationInfo = super::operation("UpdateNacosConfig")
        .required(&["InstanceId", "DataId", "Group"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"]);
    const ERRORS: &'static [UpdateNacosConfigError] = &[
        UpdateNacosConfigError::IllegalRequest,
        UpdateNacosConfigError::InvalidParameter,
        UpdateNacosConfigError::NoPermission,
        UpdateNacosConfigError::NotFound,
        UpdateNacosConfigError::InternalError,
    ];
}

/// Response to [`UpdateNacosConfigRequest`].
#[non_exhaustive]
pub struct UpdateNacosConfigResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `69AD2AA7-DB47-449B-941B-B14409DF****`.
    pub request_id: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `NoPermission`.
    pub error_code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    UpdateNacosConfigResponse {
        "HttpCode" => http_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "ErrorCode" => error_code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`UpdateNacosConfigRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type UpdateNacosConfigError = super::DocumentedError;
