// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetApiDestination`, from `eventbridge/GetApiDestination.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{HttpApiParameters};

/// Shows one API destination by its name.
///
/// ```no_run
/// # async fn example(client: alicloud_eventbridge::Client) -> Result<(), alicloud_eventbridge::Error> {
/// let request = alicloud_eventbridge::GetApiDestinationRequest::new()
///     .api_destination_name("...");
/// let reply = client.get_api_destination(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetApiDestinationRequest {
    /// **Required.** Name of the API destination, which rules refer to; unique in the account and
    /// region.
    pub api_destination_name: Option<String>,
}

impl GetApiDestinationRequest {
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
}

request! {
    GetApiDestinationRequest {
        "ApiDestinationName" => api_destination_name: query,
    }
}

impl Operation for GetApiDestinationRequest {
    type Response = GetApiDestinationResponse;
    type Error = GetApiDestinationError;
    const INFO: OperationInfo = super::operation("GetApiDestination")
        .required(&["ApiDestinationName"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success")
        .read_only();
    const ERRORS: &'static [GetApiDestinationError] = &[
        GetApiDestinationError::RequestParameterException,
        GetApiDestinationError::ApiDestinationNotExist,
        GetApiDestinationError::InternalError,
    ];
}

/// Response to [`GetApiDestinationRequest`].
#[non_exhaustive]
pub struct GetApiDestinationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B896B484-F16D-59DE-9E23-DD0E5C361108`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ApiDestinationData>,
}

response! {
    GetApiDestinationResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Code" => code: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ApiDestinationData {
    /// Name of the API destination, which rules refer to; unique in the account and region.
    /// Example: `demo`.
    pub api_destination_name: Option<String>,
    /// Name of the connection, by which API destinations refer to it. Example: `test-basic`.
    pub connection_name: Option<String>,
    /// Free text that describes the item to people. Example: `demo`.
    pub description: Option<String>,
    /// Parameters of the HTTP API, with their values.
    pub http_api_parameters: Option<HttpApiParameters>,
    /// When the item was created. Example: `1649055710565`.
    pub gmt_create: Option<i64>,
}

response! {
    ApiDestinationData {
        "ApiDestinationName" => api_destination_name: value,
        "ConnectionName" => connection_name: value,
        "Description" => description: value,
        "HttpApiParameters" => http_api_parameters: value,
        "GmtCreate" => gmt_create: value,
    }
}

/// Errors that the documentation of [`GetApiDestinationRequest`] names.
///
/// - [`RequestParameterException`](super::DocumentedError::RequestParameterException)
/// - [`ApiDestinationNotExist`](super::DocumentedError::ApiDestinationNotExist)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type GetApiDestinationError = super::DocumentedError;
