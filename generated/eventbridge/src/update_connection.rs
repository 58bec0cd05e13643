// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateConnection`, from `eventbridge/UpdateConnection.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ApiKeyAuthParameters, AuthParameters, BasicAuthParameters, ClientParameters, NetworkParameters, OAuthHttpParameters, OAuthParameters, Parameter};

/// Changes network and authorization settings of a connection.
///
/// ```no_run
/// # async fn example(client: alicloud_eventbridge::Client) -> Result<(), alicloud_eventbridge::Error> {
/// use alicloud_eventbridge::update_connection::NetworkParameters;
///
/// let request = alicloud_eventbridge::UpdateConnectionRequest::new()
///     .connection_name("...")
///     .network_parameters(NetworkParameters::new());
/// let reply = client.update_connection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateConnectionRequest {
    /// **Required.** Name of the connection, by which API destinations refer to it. Length: 2 to 127.
    pub connection_name: Option<String>,
    /// Free text that describes the item to people. Length: at most 255.
    pub description: Option<String>,
    /// **Required.** Parameters of the network, with their values.
    pub network_parameters: Option<NetworkParameters>,
    /// Parameters of the auth, with their values.
    pub auth_parameters: Option<AuthParameters>,
}

impl UpdateConnectionRequest {
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
    UpdateConnectionRequest {
        "ConnectionName" => connection_name: query,
        "Description" => description: query,
        "NetworkParameters" => network_parameters: query_json,
        "AuthParameters" => auth_parameters: query_json,
    }
}

impl Operation for UpdateConnectionRequest {
    type Response = UpdateConnectionResponse;
    type Error = UpdateConnectionError;
    const INFO: OperationInfo = super::operation("UpdateConnection")
        .required(&["ConnectionName", "NetworkParameters"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [UpdateConnectionError] = &[
        UpdateConnectionError::RequestParameterException,
        UpdateConnectionError::ConnectionNotExist,
        UpdateConnectionError::SecretManagerAPIDeleteSecretFailed,
        UpdateConnectionError::BasicRequiredParameterIsEmpty,
        UpdateConnectionError::BasicUserNameLengthExceed,
        UpdateConnectionError::BasicPassWordLengthExceed,
        UpdateConnectionError::ApiKeyRequiredParameterIsEmpty,
        UpdateConnectionError::ApiKeyNameLengthExceed,
        UpdateConnectionError::ApiKeyValueLengthExceed,
        UpdateConnectionError::OAuthRequiredParameterIsEmpty,
        UpdateConnectionError::AuthorizationEndpointLengthExceed,
        UpdateConnectionError::ClientIDLengthExceed,
        UpdateConnectionError::ClientSecretLengthExceed,
        UpdateConnectionError::OauthHttpParametersEmpty,
        UpdateConnectionError::SecretManagerAPICreateSecretNameFailed,
        UpdateConnectionError::SecretManagerAPIGetSecretValueFailed,
        UpdateConnectionError::InternalError,
    ];
}

/// Response to [`UpdateConnectionRequest`].
#[non_exhaustive]
pub struct UpdateConnectionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8346BE8F-40F3-533D-A0B8-1359C31BD5BA`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
}

response! {
    UpdateConnectionResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Code" => code: value,
    }
}

/// Errors that the documentation of [`UpdateConnectionRequest`] names.
///
/// - [`RequestParameterException`](super::DocumentedError::RequestParameterException)
/// - [`ConnectionNotExist`](super::DocumentedError::ConnectionNotExist)
/// - [`SecretManagerAPIDeleteSecretFailed`](super::DocumentedError::SecretManagerAPIDeleteSecretFailed)
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
/// - [`SecretManagerAPIGetSecretValueFailed`](super::DocumentedError::SecretManagerAPIGetSecretValueFailed)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type UpdateConnectionError = super::DocumentedError;
