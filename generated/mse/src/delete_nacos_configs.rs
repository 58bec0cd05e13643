// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteNacosConfigs`, from `mse/DeleteNacosConfigs.md`.

use alicloud_runtime::codegen::*;

/// Deletes several configurations of a Nacos namespace with one call.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::DeleteNacosConfigsRequest::new()
///     .instance_id("...")
///     .ids("...")
///     .namespace_id("...");
/// let reply = client.delete_nacos_configs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteNacosConfigsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Entries to work on, by their IDs; several at once.
    pub ids: Option<String>,
    /// **Required.** Namespace that the call stays inside; names in other namespaces do not clash with
    /// it.
    pub namespace_id: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl DeleteNacosConfigsRequest {
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
    /// Sets `Ids`, which is required.
    pub fn ids(mut self, value: impl Into<String>) -> Self {
        self.ids = Some(value.into());
        self
    }
    /// Sets `NamespaceId`, which is required.
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
    DeleteNacosConfigsRequest {
        "InstanceId" => instance_id: query,
        "Ids" => ids: query,
        "NamespaceId" => namespace_id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for DeleteNacosConfigsRequest {
    type Response = DeleteNacosConfigsResponse;
    type Error = DeleteNacosConfigsError;
    const INFO: OperationInfo = super::operation("DeleteNacosConfigs")
        .required(&["InstanceId", "Ids", "NamespaceId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DeleteNacosConfigsError] = &[
        DeleteNacosConfigsError::IllegalRequest,
        DeleteNacosConfigsError::InvalidParameter,
        DeleteNacosConfigsError::NoPermission,
        DeleteNacosConfigsError::NotFound,
        DeleteNacosConfigsError::InternalError,
    ];
}

/// Response to [`DeleteNacosConfigsRequest`].
#[non_exhaustive]
pub struct DeleteNacosConfigsResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_code: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `73EB5563-CBB3-5F48-999D-512F4EFB7377`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `mse-100-000`.
    pub error_code: Option<String>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DeleteNacosConfigsResponse {
        "HttpCode" => http_code: value,
        "RequestId" => request_id: value,
        "Message" => message: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DeleteNacosConfigsRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteNacosConfigsError = super::DocumentedError;
