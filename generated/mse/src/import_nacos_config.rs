// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ImportNacosConfig`, from `mse/ImportNacosConfig.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FailData, NacosConfigData};

/// Imports configurations from an uploaded file into a Nacos namespace.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::ImportNacosConfigRequest::new()
///     .instance_id("...")
///     .file_url("...");
/// let reply = client.import_nacos_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ImportNacosConfigRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Namespace that the call stays inside; names in other namespaces do not clash with it.
    pub namespace_id: Option<String>,
    /// What happens when a configuration with the same name exists in the target already.
    pub policy: Option<String>,
    /// **Required.** Uploaded file, at an address that the service has issued for the upload.
    pub file_url: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl ImportNacosConfigRequest {
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
    /// Sets `NamespaceId`.
    pub fn namespace_id(mut self, value: impl Into<String>) -> Self {
        self.namespace_id = Some(value.into());
        self
    }
    /// Sets `Policy`.
    pub fn policy(mut self, value: impl Into<String>) -> Self {
        self.policy = Some(value.into());
        self
    }
    /// Sets `FileUrl`, which is required.
    pub fn file_url(mut self, value: impl Into<String>) -> Self {
        self.file_url = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    ImportNacosConfigRequest {
        "InstanceId" => instance_id: query,
        "NamespaceId" => namespace_id: query,
        "Policy" => policy: query,
        "FileUrl" => file_url: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for ImportNacosConfigRequest {
    type Response = ImportNacosConfigResponse;
    type Error = ImportNacosConfigError;
    const INFO: OperationInfo = super::operation("ImportNacosConfig")
        .required(&["InstanceId", "FileUrl"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"]);
    const ERRORS: &'static [ImportNacosConfigError] = &[
        ImportNacosConfigError::IllegalRequest,
        ImportNacosConfigError::InvalidParameter,
        ImportNacosConfigError::NoPermission,
        ImportNacosConfigError::NotFound,
        ImportNacosConfigError::InternalError,
    ];
}

/// Response to [`ImportNacosConfigRequest`].
#[non_exhaustive]
pub struct ImportNacosConfigResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `AF21683A-29C7-4853-AC0F-B5ADEE4****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code of the reason why the call or the item failed. Example: `mse-100-100`.
    pub error_code: Option<String>,
    /// Result code; `200` stands for success. Example: `1`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Text to put in place of `%s` in the error message. Example: `text`.
    pub dynamic_message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<NacosConfigData>,
}

response! {
    ImportNacosConfigResponse {
        "HttpStatusCode" => http_status_code: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Message" => message: value,
        "DynamicMessage" => dynamic_message: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`ImportNacosConfigRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ImportNacosConfigError = super::DocumentedError;
