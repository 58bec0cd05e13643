// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ExportNacosConfig`, from `mse/ExportNacosConfig.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ImportFileUrlData};

/// Exports configurations of a Nacos namespace to a file and returns where it lies.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::ExportNacosConfigRequest::new()
///     .instance_id("...")
///     .data_ids("...");
/// let reply = client.export_nacos_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ExportNacosConfigRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Namespace that the call stays inside; names in other namespaces do not clash with it.
    pub namespace_id: Option<String>,
    /// Entries to work on, by their IDs; several at once.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub ids: Option<String>,
    /// Key of a configuration in its group, as clients ask for it, such as `common.yaml`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub data_id: Option<String>,
    /// Nacos group that the configuration or the service is in.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub group: Option<String>,
    /// Name that the application is registered under.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub app_name: Option<String>,
    /// **Required.** Configurations concerned, each as data ID, plus sign and group, separated by
    /// commas.
    pub data_ids: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl ExportNacosConfigRequest {
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
    /// Sets `Ids`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn ids(mut self, value: impl Into<String>) -> Self {
        self.ids = Some(value.into());
        self
    }
    /// Sets `DataId`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn data_id(mut self, value: impl Into<String>) -> Self {
        self.data_id = Some(value.into());
        self
    }
    /// Sets `Group`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn group(mut self, value: impl Into<String>) -> Self {
        self.group = Some(value.into());
        self
    }
    /// Sets `AppName`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `DataIds`, which is required.
    pub fn data_ids(mut self, value: impl Into<String>) -> Self {
        self.data_ids = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    ExportNacosConfigRequest {
        "InstanceId" => instance_id: query,
        "NamespaceId" => namespace_id: query,
        "Ids" => ids: query,
        "DataId" => data_id: query,
        "Group" => group: query,
        "AppName" => app_name: query,
        "DataIds" => data_ids: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for ExportNacosConfigRequest {
    type Response = ExportNacosConfigResponse;
    type Error = ExportNacosConfigError;
    const INFO: OperationInfo = super::operation("ExportNacosConfig")
        .required(&["InstanceId", "DataIds"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [ExportNacosConfigError] = &[
        ExportNacosConfigError::IllegalRequest,
        ExportNacosConfigError::InvalidParameter,
        ExportNacosConfigError::NoPermission,
        ExportNacosConfigError::NotFound,
        ExportNacosConfigError::InternalError,
    ];
}

/// Response to [`ExportNacosConfigRequest`].
#[non_exhaustive]
pub struct ExportNacosConfigResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `92245803-49B7-54CF-8D49-01A34A0E1CD6`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `True`.
    pub success: Option<bool>,
    /// Code of the reason why the call or the item failed. Example: `mse-100-000`.
    pub error_code: Option<String>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Text to put in place of `%s` in the error message. Example: `text`.
    pub dynamic_message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ImportFileUrlData>,
}

response! {
    ExportNacosConfigResponse {
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

/// Errors that the documentation of [`ExportNacosConfigRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ExportNacosConfigError = super::DocumentedError;
