// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetImportFileUrl`, from `mse/GetImportFileUrl.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ImportFileUrlData};

/// Returns the address to upload a file to that
/// [`ImportNacosConfig`](super::Client::import_nacos_config) then reads.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::GetImportFileUrlRequest::new()
///     .instance_id("...");
/// let reply = client.get_import_file_url(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetImportFileUrlRequest {
    /// Kind of file that is to be uploaded.
    pub content_type: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Namespace that the call stays inside; names in other namespaces do not clash with it.
    pub namespace_id: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl GetImportFileUrlRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ContentType`.
    pub fn content_type(mut self, value: impl Into<String>) -> Self {
        self.content_type = Some(value.into());
        self
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
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    GetImportFileUrlRequest {
        "ContentType" => content_type: query,
        "InstanceId" => instance_id: query,
        "NamespaceId" => namespace_id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for GetImportFileUrlRequest {
    type Response = GetImportFileUrlResponse;
    type Error = GetImportFileUrlError;
    const INFO: OperationInfo = super::operation("GetImportFileUrl")
        .required(&["InstanceId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetImportFileUrlError] = &[
        GetImportFileUrlError::IllegalRequest,
        GetImportFileUrlError::InvalidParameter,
        GetImportFileUrlError::NoPermission,
        GetImportFileUrlError::NotFound,
        GetImportFileUrlError::InternalError,
    ];
}

/// Response to [`GetImportFileUrlRequest`].
#[non_exhaustive]
pub struct GetImportFileUrlResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `19488A00-4AF5-55E1-A689-98BA9F5E7441`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
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
    GetImportFileUrlResponse {
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

/// Errors that the documentation of [`GetImportFileUrlRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type GetImportFileUrlError = super::DocumentedError;
