// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteNamespace`, from `mse/DeleteNamespace.md`.

use alicloud_runtime::codegen::*;

/// Deletes a namespace for microservice governance in a region.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::DeleteNamespaceRequest::new();
/// let reply = client.delete_namespace(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteNamespaceRequest {
    /// Region that the resource lies in, such as `cn-hangzhou`.
    pub region: Option<String>,
    /// Name that people know the item by. Length: at most 64.
    pub name: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl DeleteNamespaceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    DeleteNamespaceRequest {
        "Region" => region: query,
        "Name" => name: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for DeleteNamespaceRequest {
    type Response = DeleteNamespaceResponse;
    type Error = DeleteNamespaceError;
    const INFO: OperationInfo = super::operation("DeleteNamespace")
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"]);
    const ERRORS: &'static [DeleteNamespaceError] = &[
        DeleteNamespaceError::IllegalRequest,
        DeleteNamespaceError::InvalidParameter,
        DeleteNamespaceError::NoPermission,
        DeleteNamespaceError::NotFound,
        DeleteNamespaceError::InternalError,
    ];
}

/// Response to [`DeleteNamespaceRequest`].
#[non_exhaustive]
pub struct DeleteNamespaceResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it. Example: `abcde-efg`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code of the reason why the call or the item failed. Example: `NO_PERMISSION`.
    pub error_code: Option<String>,
}

response! {
    DeleteNamespaceResponse {
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "ErrorCode" => error_code: value,
    }
}

/// Errors that the documentation of [`DeleteNamespaceRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteNamespaceError = super::DocumentedError;
