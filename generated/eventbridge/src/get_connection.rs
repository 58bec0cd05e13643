// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetConnection`, from `eventbridge/GetConnection.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ApiKeyAuthParameters, AuthParameters, BasicAuthParameters, ClientParameters, Connection, NetworkParameters, OAuthHttpParameters, OAuthParameters, Parameter};

/// Shows one connection by its name, with network and authorization settings.
///
/// ```no_run
/// # async fn example(client: alicloud_eventbridge::Client) -> Result<(), alicloud_eventbridge::Error> {
/// let request = alicloud_eventbridge::GetConnectionRequest::new()
///     .connection_name("...");
/// let reply = client.get_connection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetConnectionRequest {
    /// **Required.** Name of the connection, by which API destinations refer to it.
    pub connection_name: Option<String>,
}

impl GetConnectionRequest {
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
    GetConnectionRequest {
        "ConnectionName" => connection_name: query,
    }
}

impl Operation for GetConnectionRequest {
    type Response = GetConnectionResponse;
    type Error = GetConnectionError;
    const INFO: OperationInfo = super::operation("GetConnection")
        .required(&["ConnectionName"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success")
        .read_only();
    const ERRORS: &'static [GetConnectionError] = &[
        GetConnectionError::RequestParameterException,
        GetConnectionError::ConnectionNotExist,
        GetConnectionError::InternalError,
    ];
}

/// Response to [`GetConnectionRequest`].
#[non_exhaustive]
pub struct GetConnectionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `34AD682D-5B91-5773-8132-AA38C130****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Code that stands for the HTTP, for programs to act on. Example: `200`.
    pub http_code: Option<i32>,
    /// What the call returns besides its status.
    pub data: Option<ConnectionData>,
}

response! {
    GetConnectionResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Code" => code: value,
        "HttpCode" => http_code: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ConnectionData {
    /// The connections that were found or are concerned, one entry each.
    pub connections: Vec<Connection>,
}

response! {
    ConnectionData {
        "Connections" => connections: list(""),
    }
}

/// Errors that the documentation of [`GetConnectionRequest`] names.
///
/// - [`RequestParameterException`](super::DocumentedError::RequestParameterException)
/// - [`ConnectionNotExist`](super::DocumentedError::ConnectionNotExist)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type GetConnectionError = super::DocumentedError;
