// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteNacosService`, from `mse/DeleteNacosService.md`.

use alicloud_runtime::codegen::*;

/// Deletes a service from a Nacos registry; its name can no longer be resolved.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::DeleteNacosServiceRequest::new()
///     .instance_id("mse-cn-123456")
///     .service_name("hello_service")
///     .group_name("DEFAULT_GROUP")
///     .namespace_id("9e78a671-4b9b-4dd4-99c1-0****");
/// let reply = client.delete_nacos_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteNacosServiceRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `mse-cn-123456`.
    pub instance_id: Option<String>,
    /// **Required.** Service as it is registered; callers look it up by this text.
    /// Example: `hello_service`.
    pub service_name: Option<String>,
    /// **Required.** Group in the registry that services of the same kind are kept in.
    /// Example: `DEFAULT_GROUP`.
    pub group_name: Option<String>,
    /// Namespace that the call stays inside; names in other namespaces do not clash with it.
    /// Example: `9e78a671-4b9b-4dd4-99c1-0****`.
    pub namespace_id: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl DeleteNacosServiceRequest {
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
    /// Sets `ServiceName`, which is required.
    pub fn service_name(mut self, value: impl Into<String>) -> Self {
        self.service_name = Some(value.into());
        self
    }
    /// Sets `GroupName`, which is required.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
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
    DeleteNacosServiceRequest {
        "InstanceId" => instance_id: query,
        "ServiceName" => service_name: query,
        "GroupName" => group_name: query,
        "NamespaceId" => namespace_id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for DeleteNacosServiceRequest {
    type Response = DeleteNacosServiceResponse;
    type Error = DeleteNacosServiceError;
    const INFO: OperationInfo = super::operation("DeleteNacosService")
        .required(&["InstanceId", "ServiceName", "GroupName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DeleteNacosServiceError] = &[
        DeleteNacosServiceError::IllegalRequest,
        DeleteNacosServiceError::InvalidParameter,
        DeleteNacosServiceError::NoPermission,
        DeleteNacosServiceError::NotFound,
        DeleteNacosServiceError::InternalError,
    ];
}

/// Response to [`DeleteNacosServiceRequest`].
#[non_exhaustive]
pub struct DeleteNacosServiceResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9e78a671-4b9b-4dd4-99c1-0b9da87d3dec`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Outcome of the call in short, such as an ID or a text. Example: `ok`.
    pub data: Option<String>,
}

response! {
    DeleteNacosServiceResponse {
        "HttpStatusCode" => http_status_code: value,
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`DeleteNacosServiceRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteNacosServiceError = super::DocumentedError;
