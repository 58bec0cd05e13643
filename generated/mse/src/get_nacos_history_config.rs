// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetNacosHistoryConfig`, from `mse/GetNacosHistoryConfig.md`.

use alicloud_runtime::codegen::*;

/// Returns one earlier version of a Nacos configuration.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::GetNacosHistoryConfigRequest::new()
///     .instance_id("...")
///     .data_id("...")
///     .group("...")
///     .nid("...");
/// let reply = client.get_nacos_history_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetNacosHistoryConfigRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Key of a configuration in its group, as clients ask for it, such as `common.yaml`.
    pub data_id: Option<String>,
    /// **Required.** Nacos group that the configuration or the service is in.
    pub group: Option<String>,
    /// Namespace that the call stays inside; names in other namespaces do not clash with it.
    pub namespace_id: Option<String>,
    /// **Required.** Record number of one earlier version of the configuration.
    pub nid: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl GetNacosHistoryConfigRequest {
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
    /// Sets `Nid`, which is required.
    pub fn nid(mut self, value: impl Into<String>) -> Self {
        self.nid = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    GetNacosHistoryConfigRequest {
        "InstanceId" => instance_id: query,
        "DataId" => data_id: query,
        "Group" => group: query,
        "NamespaceId" => namespace_id: query,
        "Nid" => nid: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for GetNacosHistoryConfigRequest {
    type Response = GetNacosHistoryConfigResponse;
    type Error = GetNacosHistoryConfigError;
    const INFO: OperationInfo = super::operation("GetNacosHistoryConfig")
        .required(&["InstanceId", "DataId", "Group", "Nid"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"])
        .read_only();
    const ERRORS: &'static [GetNacosHistoryConfigError] = &[
        GetNacosHistoryConfigError::IllegalRequest,
        GetNacosHistoryConfigError::InvalidParameter,
        GetNacosHistoryConfigError::NoPermission,
        GetNacosHistoryConfigError::NotFound,
        GetNacosHistoryConfigError::InternalError,
    ];
}

/// Response to [`GetNacosHistoryConfigRequest`].
#[non_exhaustive]
pub struct GetNacosHistoryConfigResponse {
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `69AD2AA7-DB47-449B-941B-B14409DF****`.
    pub request_id: Option<String>,
    /// Configuration found, with its content and type.
    pub configuration: Option<Configuration>,
    /// Code of the reason why the call or the item failed. Example: `NoPermission`.
    pub error_code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    GetNacosHistoryConfigResponse {
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
    /// Name that the application is registered under. Example: `test`.
    pub app_name: Option<String>,
    /// Checksum of the configuration content, which tells whether it has changed.
    /// Example: `23sdf32f****`.
    pub md5: Option<String>,
    /// Key of a configuration in its group, as clients ask for it, such as `common.yaml`.
    /// Example: `test.yaml`.
    pub data_id: Option<String>,
    /// Text of the configuration. Example: `test`.
    pub content: Option<String>,
    /// Nacos group that the configuration or the service is in. Example: `public`.
    pub group: Option<String>,
    /// What kind of operation the entry records. Example: `text`.
    pub op_type: Option<String>,
    /// Key that the configuration is encrypted with, itself in encrypted form. Example: `23fds****`.
    pub encrypted_data_key: Option<String>,
}

response! {
    Configuration {
        "AppName" => app_name: value,
        "Md5" => md5: value,
        "DataId" => data_id: value,
        "Content" => content: value,
        "Group" => group: value,
        "OpType" => op_type: value,
        "EncryptedDataKey" => encrypted_data_key: value,
    }
}

/// Errors that the documentation of [`GetNacosHistoryConfigRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type GetNacosHistoryConfigError = super::DocumentedError;
