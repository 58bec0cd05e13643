// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetNacosConfig`, from `mse/GetNacosConfig.md`.

use alicloud_runtime::codegen::*;

/// Returns a configuration of a Nacos namespace with its content.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::GetNacosConfigRequest::new()
///     .instance_id("...")
///     .data_id("...")
///     .group("...");
/// let reply = client.get_nacos_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetNacosConfigRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Key of a configuration in its group, as clients ask for it, such as `common.yaml`.
    pub data_id: Option<String>,
    /// **Required.** Nacos group that the configuration or the service is in.
    pub group: Option<String>,
    /// Namespace that the call stays inside; names in other namespaces do not clash with it.
    pub namespace_id: Option<String>,
    /// Whether the call is about the trial version of the configuration instead of the official one.
    pub beta: Option<bool>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl GetNacosConfigRequest {
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
    /// Sets `NamespaceId`.
    pub fn namespace_id(mut self, value: impl Into<String>) -> Self {
        self.namespace_id = Some(value.into());
        self
    }
    /// Sets `Beta`.
    #[inline]
    pub fn beta(mut self, value: bool) -> Self {
        self.beta = Some(value);
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    GetNacosConfigRequest {
        "InstanceId" => instance_id: query,
        "DataId" => data_id: query,
        "Group" => group: query,
        "NamespaceId" => namespace_id: query,
        "Beta" => beta: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for GetNacosConfigRequest {
    type Response = GetNacosConfigResponse;
    type Error = GetNacosConfigError;
    const INFO: OperationInfo = super::operation("GetNacosConfig")
        .required(&["InstanceId", "DataId", "Group"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"])
        .read_only();
    const ERRORS: &'static [GetNacosConfigError] = &[
        GetNacosConfigError::IllegalRequest,
        GetNacosConfigError::InvalidParameter,
        GetNacosConfigError::NoPermission,
        GetNacosConfigError::NotFound,
        GetNacosConfigError::InternalError,
    ];
}

/// Response to [`GetNacosConfigRequest`].
#[non_exhaustive]
pub struct GetNacosConfigResponse {
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B4EAB48C-BB4B-5B8D-B33B-35D69606C5AD`.
    pub request_id: Option<String>,
    /// Configuration found, with its content and type.
    pub configuration: Option<Configuration>,
    /// Code of the reason why the call or the item failed. Example: `mse-100-000`.
    pub error_code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    GetNacosConfigResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Configuration" => configuration: value,
        "ErrorCode" => error_code: value,
        "Success" => success: value,
    }
}

/// Configuration found, with its content and type.
#[non_exhaustive]
pub struct Configuration {
    /// Format of the configuration, such as `text` or `json`.
    pub type_: Option<String>,
    /// Name that the application is registered under. Example: `test`.
    pub app_name: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `context`.
    pub tags: Option<String>,
    /// Checksum of the configuration content, which tells whether it has changed.
    /// Example: `123rfsdf3`.
    pub md5: Option<String>,
    /// Key of a configuration in its group, as clients ask for it, such as `common.yaml`.
    /// Example: `log.yaml`.
    pub data_id: Option<String>,
    /// Text of the configuration. Example: `log.level=error`.
    pub content: Option<String>,
    /// Nacos group that the configuration or the service is in. Example: `test`.
    pub group: Option<String>,
    /// Note that tells people what the configuration is for. Example: `text`.
    pub desc: Option<String>,
    /// Key that the configuration is encrypted with, itself in encrypted form. Example: `key`.
    pub encrypted_data_key: Option<String>,
    /// Clients that get the trial version, by their addresses. Example: `text`.
    pub beta_ips: Option<String>,
}

response! {
    Configuration {
        "Type" => type_: value,
        "AppName" => app_name: value,
        "Tags" => tags: value,
        "Md5" => md5: value,
        "DataId" => data_id: value,
        "Content" => content: value,
        "Group" => group: value,
        "Desc" => desc: value,
        "EncryptedDataKey" => encrypted_data_key: value,
        "BetaIps" => beta_ips: value,
    }
}

/// Errors that the documentation of [`GetNacosConfigRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type GetNacosConfigError = super::DocumentedError;
