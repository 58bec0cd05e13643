// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateApiDestination`, from `eventbridge/UpdateApiDestination.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{HttpApiParameters};

/// Changes an API destination, such as its endpoint, method or connection.
///
/// ```no_run
/// # async fn example(client: alicloud_eventbridge::Client) -> Result<(), alicloud_eventbridge::Error> {
/// let request = alicloud_eventbridge::UpdateApiDestinationRequest::new()
///     .api_destination_name("...");
/// let reply = client.update_api_destination(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateApiDestinationRequest {
    /// Free text that describes the item to people. Length: at most 255.
    pub description: Option<String>,
    /// **Required.** Name of the API destination, which rules refer to; unique in the account and
    /// region. Length: 2 to 127.
    pub api_destination_name: Option<String>,
    /// Name of the connection, by which API destinations refer to it. Length: 2 to 127.
    pub connection_name: Option<String>,
    /// Parameters of the HTTP API, with their values.
    pub http_api_parameters: Option<HttpApiParameters>,
}

impl UpdateApiDestinationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `ApiDestinationName`, which is required.
    pub fn api_destination_name(mut self, value: impl Into<String>) -> Self {
        self.api_destination_name = Some(value.into());
        self
    }
    /// Sets `ConnectionName`.
    pub fn connection_name(mut self, value: impl Into<String>) -> Self {
        self.connection_name = Some(value.into());
        self
    }
    /// Sets `HttpApiParameters`.
    pub fn http_api_parameters(mut self, value: impl Into<HttpApiParameters>) -> Self {
        self.http_api_parameters = Some(value.into());
        self
    }
}

request! {
    UpdateApiDestinationRequest {
        "Description" => description: query,
        "ApiDestinationName" => api_destination_name: query,
        "ConnectionName" => connection_name: query,
        "HttpApiParameters" => http_api_parameters: query_json,
    }
}

impl Operation for UpdateApiDestinationRequest {
    type Response = UpdateApiDestinationResponse;
    type Error = UpdateApiDestinationError;
    const INFO: OperationInfo = super::operation("UpdateApiDestination")
        .required(&["ApiDestinationName"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success");
    const ERRORS: &'static [UpdateApiDestinationError] = &[
        UpdateApiDestinationError::RequestParameterException,
        UpdateApiDestinationError::ApiDestinationNotExist,
        UpdateApiDestinationError::HttpApiParametersIsNull,
        UpdateApiDestinationError::EndpointIsBlank,
        UpdateApiDestinationError::Method,
        UpdateApiDestinationError::EndpointLengthExceed,
        UpdateApiDestinationError::ConnectionNotExist,
        UpdateApiDestinationError::InternalError,
    ];
}

/// Response to [`UpdateApiDestinationRequest`].
#[non_exhaustive]
pub struct UpdateApiDestinationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `382E6272-8E9C-5681-AC96-A8AF0BFAC1A5`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Name of the API destination, which rules refer to; unique in the account and region.
    /// Example: `api-destination-name`.
    pub api_destination_name: Option<String>,
}

response! {
    UpdateApiDestinationResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Code" => code: value,
        "ApiDestinationName" => api_destination_name: value,
    }
}

/// Errors that the documentation of [`UpdateApiDestinationRequest`] names.
///
/// - [`RequestParameterException`](super::DocumentedError::RequestParameterException)
/// - [`ApiDestinationNotExist`](super::DocumentedError::ApiDestinationNotExist)
/// - [`HttpApiParametersIsNull`](super::DocumentedError::HttpApiParametersIsNull)
/// - [`EndpointIsBlank`](super::DocumentedError::EndpointIsBlank)
/// - [`Method`](super::DocumentedError::Method)
/// - [`EndpointLengthExceed`](super::DocumentedError::EndpointLengthExceed)
/// - [`ConnectionNotExist`](super::DocumentedError::ConnectionNotExist)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type UpdateApiDestinationError = super::DocumentedError;
