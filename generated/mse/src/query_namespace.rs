// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryNamespace`, from `mse/QueryNamespace.md`.

use alicloud_runtime::codegen::*;

/// Returns the namespaces for microservice governance.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::QueryNamespaceRequest::new()
///     .region("...");
/// let reply = client.query_namespace(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryNamespaceRequest {
    /// **Required.** Region that the resource lies in, such as `cn-hangzhou`.
    pub region: Option<String>,
    /// Name that people know the item by. Length: at most 64.
    pub name: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl QueryNamespaceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Region`, which is required.
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
    QueryNamespaceRequest {
        "Region" => region: query,
        "Name" => name: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for QueryNamespaceRequest {
    type Response = QueryNamespaceResponse;
    type Error = QueryNamespaceError;
    const INFO: OperationInfo = super::operation("QueryNamespace")
        .required(&["Region"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"])
        .success_code("Success")
        .read_only();
    const ERRORS: &'static [QueryNamespaceError] = &[
        QueryNamespaceError::IllegalRequest,
        QueryNamespaceError::InvalidParameter,
        QueryNamespaceError::NoPermission,
        QueryNamespaceError::NotFound,
        QueryNamespaceError::InternalError,
    ];
}

/// Response to [`QueryNamespaceRequest`].
#[non_exhaustive]
pub struct QueryNamespaceResponse {
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it. Example: `abcde-fg`.
    pub request_id: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `Success`.
    pub error_code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call found, one entry each.
    pub data: Vec<NamespaceData>,
}

response! {
    QueryNamespaceResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "ErrorCode" => error_code: value,
        "Success" => success: value,
        "Data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct NamespaceData {
    /// Region that the resource lies in, such as `cn-hangzhou`.
    pub region: Option<String>,
    /// Space of names that keeps items of different origin apart. Example: `default`.
    pub namespace: Option<String>,
}

response! {
    NamespaceData {
        "Region" => region: value,
        "Namespace" => namespace: value,
    }
}

/// Errors that the documentation of [`QueryNamespaceRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type QueryNamespaceError = super::DocumentedError;
