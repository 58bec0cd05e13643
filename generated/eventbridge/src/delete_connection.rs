// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteConnection`, from `eventbridge/DeleteConnection.md`.

use alicloud_runtime::codegen::*;

/// Deletes a connection, whose credentials API destinations then no longer have.
///
/// ```no_run
/// # async fn example(client: alicloud_eventbridge::Client) -> Result<(), alicloud_eventbridge::Error> {
/// let request = alicloud_eventbridge::DeleteConnectionRequest::new()
///     .connection_name("...");
/// let reply = client.delete_connection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteConnectionRequest {
    /// **Required.** Name of the connection, by which API destinations refer to it.
    pub connection_name: Option<String>,
}

impl DeleteConnectionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConnectionName`, which is required.
    pub fn connection_name(mut self, value: impl Into<String>) -> Self {
        self.connection_name = Some(value.into());
        self
    }
}

request! {
    DeleteConnectionRequest {
        "ConnectionName" => connection_name: query,
    }
}

impl Operation for DeleteConnectionRequest {
    type Response = DeleteConnectionResponse;
    type Error = DeleteConnectionError;
    const INFO: OperationInfo = super::operation("DeleteConnection")
        .required(&["ConnectionName"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success");
    const ERRORS: &'static [DeleteConnectionError] = &[
        DeleteConnectionError::RequestParameterException,
        DeleteConnectionError::ConnectionNotExist,
        DeleteConnectionError::ConnectionBoundApiDestination,
        DeleteConnectionError::SecretManagerAPIDeleteSecretFailed,
        DeleteConnectionError::InternalError,
    ];
}

/// Response to [`DeleteConnectionRequest`].
#[non_exhaustive]
pub struct DeleteConnectionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8EF25E37-1750-5D7A-BA56-F8AE081A69C8`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
}

response! {
    DeleteConnectionResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Code" => code: value,
    }
}

/// Errors that the documentation of [`DeleteConnectionRequest`] names.
///
/// - [`RequestParameterException`](super::DocumentedError::RequestParameterException)
/// - [`ConnectionNotExist`](super::DocumentedError::ConnectionNotExist)
/// - [`ConnectionBoundApiDestination`](super::DocumentedError::ConnectionBoundApiDestination)
/// - [`SecretManagerAPIDeleteSecretFailed`](super::DocumentedError::SecretManagerAPIDeleteSecretFailed)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteConnectionError = super::DocumentedError;
