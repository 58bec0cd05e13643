// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateApiDestination`, from `eventbridge/CreateApiDestination.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{HttpApiParameters};

/// Creates an API destination: the HTTP endpoint with method and connection that events go to.
///
/// ```no_run
/// # async fn example(client: alicloud_eventbridge::Client) -> Result<(), alicloud_eventbridge::Error> {
/// use alicloud_eventbridge::create_api_destination::HttpApiParameters;
///
/// let request = alicloud_eventbridge::CreateApiDestinationRequest::new()
///     .api_destination_name("...")
///     .connection_name("...")
///     .http_api_parameters(HttpApiParameters::new());
/// let reply = client.create_api_destination(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateApiDestinationRequest {
    /// **Required.** Name of the API destination, which rules refer to; unique in the account and
    /// region. Length: 2 to 127.
    pub api_destination_name: Option<String>,
    /// **Required.** Name of the connection, by which API destinations refer to it. Length: 2 to 127.
    pub connection_name: Option<String>,
    /// Free text that describes the item to people. Length: at most 255.
    pub description: Option<String>,
    /// **Required.** Parameters of the HTTP API, with their values.
    pub http_api_parameters: Option<HttpApiParameters>,
}

impl CreateApiDestinationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ApiDestinationName`, which is required.
    pub fn api_destination_name(mut self, value: impl Into<String>) -> Self {
        self.api_destination_name = Some(value.into());
        self
    }
    /// Sets `ConnectionName`, which is required.
    pub fn connection_name(mut self, value: impl Into<String>) -> Self {
        self.connection_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `HttpApiParameters`, which is required.
    pub fn http_api_parameters(mut self, value: impl Into<HttpApiParameters>) -> Self {
        self.http_api_parameters = Some(value.into());
        self
    }
}

request! {
    CreateApiDestinationRequest {
        "ApiDestinationName" => api_destination_name: query,
        "ConnectionName" => connection_name: query,
        "Description" => description: query,
        "HttpApiParameters" => http_api_parameters: query_json,
    }
}

impl Operation for CreateApiDestinationRequest {
    type Response = CreateApiDestinationResponse;
    type Error = CreateApiDestinationError;
    const INFO: OperationInfo = super::operation("CreateApiDestination")
        .required(&["ApiDestinationName", "ConnectionName", "HttpApiParameters"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success");
    const ERRORS: &'static [CreateApiDestinationError] = &[
        CreateApiDestinationError::RequestParameterException,
        CreateApiDestinationError::RequestParameterInvalid,
        CreateApiDestinationError::ApiDestinationAlreadyExist,
        CreateApiDestinationError::ConnectionNotExist,
        CreateApiDestinationError::HttpApiParametersIsNull,
        CreateApiDestinationError::EndpointIsBlank,
        CreateApiDestinationError::Method,
        CreateApiDestinationError::EndpointLengthExceed,
        CreateApiDestinationError::ApiDestinationCountExceedLimit,
        CreateApiDestinationError::InternalError,
    ];
}

/// Response to [`CreateApiDestinationRequest`].
#[non_exhaustive]
pub struct CreateApiDestinationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5DAF96FB-A4B6-548C-B999-0BFDCB22****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Day or moment that the record belongs to.
    pub date: Option<Date>,
}

response! {
    CreateApiDestinationResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Code" => code: value,
        "Date" => date: value,
    }
}

/// Day or moment that the record belongs to.
#[non_exhaustive]
pub struct Date {
    /// Name of the API destination, which rules refer to; unique in the account and region.
    /// Example: `ApiDestinationName`.
    pub api_destination_name: Option<String>,
}

response! {
    Date {
        "ApiDestinationName" => api_destination_name: value,
    }
}

/// Errors that the documentation of [`CreateApiDestinationRequest`] names.
///
/// - [`RequestParameterException`](super::DocumentedError::RequestParameterException)
/// - [`RequestParameterInvalid`](super::DocumentedError::RequestParameterInvalid)
/// - [`ApiDestinationAlreadyExist`](super::DocumentedError::ApiDestinationAlreadyExist)
/// - [`ConnectionNotExist`](super::DocumentedError::ConnectionNotExist)
/// - [`HttpApiParametersIsNull`](super::DocumentedError::HttpApiParametersIsNull)
/// - [`EndpointIsBlank`](super::DocumentedError::EndpointIsBlank)
/// - [`Method`](super::DocumentedError::Method)
/// - [`EndpointLengthExceed`](super::DocumentedError::EndpointLengthExceed)
/// - [`ApiDestinationCountExceedLimit`](super::DocumentedError::ApiDestinationCountExceedLimit)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CreateApiDestinationError = super::DocumentedError;
