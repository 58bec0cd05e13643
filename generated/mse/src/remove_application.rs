// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveApplication`, from `mse/RemoveApplication.md`.

use alicloud_runtime::codegen::*;

/// Removes an application from microservice governance.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::RemoveApplicationRequest::new();
/// let reply = client.remove_application(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveApplicationRequest {
    /// Region that the resource lies in, such as `cn-hangzhou`.
    pub region: Option<String>,
    /// Space of names that keeps items of different origin apart. Length: at most 64.
    pub namespace: Option<String>,
    /// Name that the application is registered under.
    pub app_name: Option<String>,
    /// ID that the service gave the application.
    pub app_id: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl RemoveApplicationRequest {
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
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `AppName`.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    RemoveApplicationRequest {
        "Region" => region: query,
        "Namespace" => namespace: query,
        "AppName" => app_name: query,
        "AppId" => app_id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for RemoveApplicationRequest {
    type Response = RemoveApplicationResponse;
    type Error = RemoveApplicationError;
    const INFO: OperationInfo = super::operation("RemoveApplication")
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"]);
    const ERRORS: &'static [RemoveApplicationError] = &[
        RemoveApplicationError::IllegalRequest,
        RemoveApplicationError::InvalidParameter,
        RemoveApplicationError::NoPermission,
        RemoveApplicationError::NotFound,
        RemoveApplicationError::InternalError,
    ];
}

/// Response to [`RemoveApplicationRequest`].
#[non_exhaustive]
pub struct RemoveApplicationResponse {
    /// ID of this call; quote it when asking support about it. Example: `abcde-12345`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code of the reason why the call or the item failed. Example: `NoPermission`.
    pub error_code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// Outcome of the call in short, such as an ID or a text. Example: `success`.
    pub data: Option<String>,
}

response! {
    RemoveApplicationResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "ErrorCode" => error_code: value,
        "Message" => message: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`RemoveApplicationRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type RemoveApplicationError = super::DocumentedError;
