// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteNacosConfig`, from `mse/DeleteNacosConfig.md`.

use alicloud_runtime::codegen::*;

/// Deletes a configuration, or its trial version, from a Nacos namespace.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::DeleteNacosConfigRequest::new()
///     .instance_id("...")
///     .data_id("...")
///     .group("...");
/// let reply = client.delete_nacos_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteNacosConfigRequest {
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

impl DeleteNacosConfigRequest {
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
    DeleteNacosConfigRequest {
        "InstanceId" => instance_id: query,
        "DataId" => data_id: query,
        "Group" => group: query,
        "NamespaceId" => namespace_id: query,
        "Beta" => beta: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for DeleteNacosConfigRequest {
    type Response = DeleteNacosConfigResponse;
    type Error = DeleteNacosConfigError;
    const INFO: OperationInfo = super::operation("DeleteNacosConfig")
        .required(&["InstanceId", "DataId", "Group"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DeleteNacosConfigError] = &[
        DeleteNacosConfigError::IllegalRequest,
        DeleteNacosConfigError::InvalidParameter,
        DeleteNacosConfigError::NoPermission,
        DeleteNacosConfigError::NotFound,
        DeleteNacosConfigError::InternalError,
    ];
}

/// Response to [`DeleteNacosConfigRequest`].
#[non_exhaustive]
pub struct DeleteNacosConfigResponse {
    /// HTTP status of the response, repeated in its body. Example: `202`.
    pub http_code: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4FEFC13F-EB50-51E1-97D8-C5CBA8CD1B84`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `mse-100-000`.
    pub error_code: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DeleteNacosConfigResponse {
        "HttpCode" => http_code: value,
        "RequestId" => request_id: value,
        "Message" => message: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DeleteNacosConfigRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteNacosConfigError = super::DocumentedError;
