// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryGatewayRegion`, from `mse/QueryGatewayRegion.md`.

use alicloud_runtime::codegen::*;

/// Lists the regions in which gateways can be made.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::QueryGatewayRegionRequest::new();
/// let reply = client.query_gateway_region(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryGatewayRegionRequest {
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl QueryGatewayRegionRequest {
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
    QueryGatewayRegionRequest {
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for QueryGatewayRegionRequest {
    type Response = QueryGatewayRegionResponse;
    type Error = QueryGatewayRegionError;
    const INFO: OperationInfo = super::operation("QueryGatewayRegion")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [QueryGatewayRegionError] = &[
        QueryGatewayRegionError::IllegalRequest,
        QueryGatewayRegionError::InvalidParameter,
        QueryGatewayRegionError::NoPermission,
        QueryGatewayRegionError::NotFound,
        QueryGatewayRegionError::InternalError,
    ];
}

/// Response to [`QueryGatewayRegionRequest`].
#[non_exhaustive]
pub struct QueryGatewayRegionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9e78a671-4b9b-4dd4-99c1-0b9da87d3dec`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call found, one entry each. Example: `{"cn-hanghzou"}`.
    pub data: Vec<String>,
}

response! {
    QueryGatewayRegionResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
        "Data" => data: list(""),
    }
}

/// Errors that the documentation of [`QueryGatewayRegionRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type QueryGatewayRegionError = super::DocumentedError;
