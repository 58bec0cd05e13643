// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateConnection`, from `eventbridge/CreateConnection.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ApiKeyAuthParameters, AuthParameters, BasicAuthParameters, ClientParameters, NetworkParameters, OAuthHttpParameters, OAuthParameters, Parameter};

/// Creates a connection, which holds the network and authorization settings for API destinations.
///
/// ```no_run
/// # async fn example(client: alicloud_eventbridge::Client) -> Result<(), alicloud_eventbridge::Error> {
/// use alicloud_eventbridge::create_connection::NetworkParameters;
///
/// let request = alicloud_eventbridge::CreateConnectionRequest::new()
///     .connection_name("...")
///     .network_parameters(NetworkParameters::new());
/// let reply = client.create_connection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateConnectionRequest {
    /// **Required.** Name of the connection, by which API destinations refer to it. Length: 2 to 127.
    pub connection_name: Option<String>,
    /// Free text that describes the item to people. Length: at most 255.
    pub description: Option<String>,
    /// **Required.** Parameters of the network, with their values.
    pub network_parameters: Option<NetworkParameters>,
    /// Parameters of the auth, with their values.
    pub auth_parameters: Option<AuthParameters>,
}

impl CreateConnectionRequest {
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
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `NetworkParameters`, which is required.
    pub fn network_parameters(mut self, value: impl Into<NetworkParameters>) -> Self {
        self.network_parameters = Some(value.into());
        self
    }
    /// Sets `AuthParameters`.
    pub fn auth_parameters(mut self, value: impl Into<AuthParameters>) -> Self {
        self.auth_parameters = Some(value.into());
        self
    }
}

request! {
    CreateConnectionRequest {
        "ConnectionName" => connection_name: query,
        "Description" => description: query,
        "NetworkParameters" => network_parameters: query_json,
        "AuthParameters" => auth_parameters: query_json,
    }
}

impl Operation for CreateConnectionRequest {
    type Response = CreateConnectionResponse;
    type Error = CreateConnectionError;
    const INFO: OperationInfo = super::operation("CreateConnection")
        .required(&["ConnectionName", "NetworkParameters"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success");
    const ERRORS: &'static [CreateConnectionError] = &[
        CreateConnectionError::RequestParameterException,
        CreateConnectionError::ConnectionAlreadyExist,
        CreateConnectionError::ConnectionCountExceedLimit,
        CreateConnectionError::BasicRequiredParameterIsEmpty,
        CreateConnectionError::BasicUserNameLengthExceed,
        CreateConnectionError::BasicPassWordLengthExceed,
        CreateConnectionError::ApiKeyRequiredParameterIsEmpty,
        CreateConnectionError::ApiKeyNameLengthExceed,
        CreateConnectionError::ApiKeyValueLengthExceed,
        CreateConnectionError::OAuthRequiredParameterIsEmpty,
        CreateConnectionError::AuthorizationEndpointLengthExceed,
        CreateConnectionError::ClientIDLengthExceed,
        CreateConnectionError::ClientSecretLengthExceed,
        CreateConnectionError::OauthHttpParametersEmpty,
        CreateConnectionError::SecretManagerAPICreateSecretNameFailed,
        CreateConnectionError::InternalError,
    ];
}

/// Response to [`CreateConnectionRequest`].
#[non_exhaustive]
pub struct CreateConnectionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7DA60DED-CD36-5837-B848-C01A23D2****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ConnectionData>,
}

response! {
    CreateConnectionResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Code" => code: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ConnectionData {
    /// Name of the connection, by which API destinations refer to it. Example: `connection-demo`.
    pub connection_name: Option<String>,
}

response! {
    ConnectionData {
        "ConnectionName" => connection_name: value,
    }
}

/// Errors that the documentation of [`CreateConnectionRequest`] names.
///
/// - [`RequestParameterException`](super::DocumentedError::RequestParameterException)
/// - [`ConnectionAlreadyExist`](super::DocumentedError::ConnectionAlreadyExist)
/// - [`ConnectionCountExceedLimit`](super::DocumentedError::ConnectionCountExceedLimit)
/// - [`BasicRequiredParameterIsEmpty`](super::DocumentedError::BasicRequiredParameterIsEmpty)
/// - [`BasicUserNameLengthExceed`](super::DocumentedError::BasicUserNameLengthExceed)
/// - [`BasicPassWordLengthExceed`](super::DocumentedError::BasicPassWordLengthExceed)
/// - [`ApiKeyRequiredParameterIsEmpty`](super::DocumentedError::ApiKeyRequiredParameterIsEmpty)
/// - [`ApiKeyNameLengthExceed`](super::DocumentedError::ApiKeyNameLengthExceed)
/// - [`ApiKeyValueLengthExceed`](super::DocumentedError::ApiKeyValueLengthExceed)
/// - [`OAuthRequiredParameterIsEmpty`](super::DocumentedError::OAuthRequiredParameterIsEmpty)
/// - [`AuthorizationEndpointLengthExceed`](super::DocumentedError::AuthorizationEndpointLengthExceed)
/// - [`ClientIDLengthExceed`](super::DocumentedError::ClientIDLengthExceed)
/// - [`ClientSecretLengthExceed`](super::DocumentedError::ClientSecretLengthExceed)
/// - [`OauthHttpParametersEmpty`](super::DocumentedError::OauthHttpParametersEmpty)
/// - [`SecretManagerAPICreateSecretNameFailed`](super::DocumentedError::SecretManagerAPICreateSecretNameFailed)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CreateConnectionError = super::DocumentedError;
