// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteApiDestination`, from `eventbridge/DeleteApiDestination.md`.

use alicloud_runtime::codegen::*;

/// Deletes an API destination; rules can no longer deliver events to it.
///
/// ```no_run
/// # async fn example(client: alicloud_eventbridge::Client) -> Result<(), alicloud_eventbridge::Error> {
/// let request = alicloud_eventbridge::DeleteApiDestinationRequest::new()
///     .api_destination_name("...");
/// let reply = client.delete_api_destination(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteApiDestinationRequest {
    /// **Required.** Name of the API destination, which rules refer to; unique in the account and
    /// region.
    pub api_destination_name: Option<String>,
}

impl DeleteApiDestinationRequest {
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
    DeleteApiDestinationRequest {
        "ApiDestinationName" => api_destination_name: query,
    }
}

impl Operation for DeleteApiDestinationRequest {
    type Response = DeleteApiDestinationResponse;
    type Error = DeleteApiDestinationError;
    const INFO: OperationInfo = super::operation("DeleteApiDestination")
        .required(&["ApiDestinationName"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success");
    const ERRORS: &'static [DeleteApiDestinationError] = &[
        DeleteApiDestinationError::RequestParameterException,
        DeleteApiDestinationError::ApiDestinationNotExist,
        DeleteApiDestinationError::InternalError,
    ];
}

/// Response to [`DeleteApiDestinationRequest`].
#[non_exhaustive]
pub struct DeleteApiDestinationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `382E6272-8E9C-5681-AC96-A8AF0BFAC1A5`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
}

response! {
    DeleteApiDestinationResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Code" => code: value,
    }
}

/// Errors that the documentation of [`DeleteApiDestinationRequest`] names.
///
/// - [`RequestParameterException`](super::DocumentedError::RequestParameterException)
/// - [`ApiDestinationNotExist`](super::DocumentedError::ApiDestinationNotExist)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteApiDestinationError = super::DocumentedError;
