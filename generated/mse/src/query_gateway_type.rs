// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryGatewayType`, from `mse/QueryGatewayType.md`.

use alicloud_runtime::codegen::*;

/// Lists the types of gateway that can be made.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::QueryGatewayTypeRequest::new();
/// let reply = client.query_gateway_type(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryGatewayTypeRequest {
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl QueryGatewayTypeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    QueryGatewayTypeRequest {
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for QueryGatewayTypeRequest {
    type Response = QueryGatewayTypeResponse;
    type Error = QueryGatewayTypeError;
    const INFO: OperationInfo = super::operation("QueryGatewayType")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [QueryGatewayTypeError] = &[
        QueryGatewayTypeError::IllegalRequest,
        QueryGatewayTypeError::InvalidParameter,
        QueryGatewayTypeError::NoPermission,
        QueryGatewayTypeError::NotFound,
        QueryGatewayTypeError::InternalError,
    ];
}

/// Response to [`QueryGatewayTypeRequest`].
#[non_exhaustive]
pub struct QueryGatewayTypeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `52BA6DA6-A702-4362-A32F-DFF79655****`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call found, one entry each. Example: `Ingress`.
    pub data: Vec<String>,
}

response! {
    QueryGatewayTypeResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
        "Data" => data: list(""),
    }
}

/// Errors that the documentation of [`QueryGatewayTypeRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type QueryGatewayTypeError = super::DocumentedError;
