// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddGatewayAuthConsumer`, from `mse/AddGatewayAuthConsumer.md`.

use alicloud_runtime::codegen::*;

/// Adds a consumer to a gateway, that is a caller with a key or token of its own.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::AddGatewayAuthConsumerRequest::new()
///     .gateway_unique_id("...")
///     .name("...")
///     .type_("...");
/// let reply = client.add_gateway_auth_consumer(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddGatewayAuthConsumerRequest {
    /// **Required.** Gateway to work on or that was worked on, as
    /// [`ListGateway`](super::Client::list_gateway) shows it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// **Required.** How the consumer proves itself; `JWT` is possible.
    pub type_: Option<String>,
    /// Kind of key that signs the consumer's tokens.
    pub encode_type: Option<String>,
    /// Public keys in JSON by which the signature of a JWT is verified.
    pub jwks: Option<String>,
    /// Header or parameter that carries the token, such as `Authorization`.
    pub token_name: Option<String>,
    /// Whether the token is handed on to the backend after the check.
    pub token_pass: Option<bool>,
    /// Where in the request the token is looked for.
    pub token_position: Option<String>,
    /// Word in front of the token in its header, which the gateway strips.
    pub token_prefix: Option<String>,
    /// Claim in the JWT that identifies the consumer, such as `iss`.
    pub key_name: Option<String>,
    /// Content that the identifying claim must have for the consumer to be recognized.
    pub key_value: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl AddGatewayAuthConsumerRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GatewayUniqueId`, which is required.
    pub fn gateway_unique_id(mut self, value: impl Into<String>) -> Self {
        self.gateway_unique_id = Some(value.into());
        self
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `EncodeType`.
    pub fn encode_type(mut self, value: impl Into<String>) -> Self {
        self.encode_type = Some(value.into());
        self
    }
    /// Sets `Jwks`.
    pub fn jwks(mut self, value: impl Into<String>) -> Self {
        self.jwks = Some(value.into());
        self
    }
    /// Sets `TokenName`.
    pub fn token_name(mut self, value: impl Into<String>) -> Self {
        self.token_name = Some(value.into());
        self
    }
    /// Sets `TokenPass`.
    #[inline]
    pub fn token_pass(mut self, value: bool) -> Self {
        self.token_pass = Some(value);
        self
    }
    /// Sets `TokenPosition`.
    pub fn token_position(mut self, value: impl Into<String>) -> Self {
        self.token_position = Some(value.into());
        self
    }
    /// Sets `TokenPrefix`.
    pub fn token_prefix(mut self, value: impl Into<String>) -> Self {
        self.token_prefix = Some(value.into());
        self
    }
    /// Sets `KeyName`.
    pub fn key_name(mut self, value: impl Into<String>) -> Self {
        self.key_name = Some(value.into());
        self
    }
    /// Sets `KeyValue`.
    pub fn key_value(mut self, value: impl Into<String>) -> Self {
        self.key_value = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    AddGatewayAuthConsumerRequest {
        "GatewayUniqueId" => gateway_unique_id: query,
        "Name" => name: query,
        "Type" => type_: query,
        "EncodeType" => encode_type: query,
        "Jwks" => jwks: query,
        "TokenName" => token_name: query,
        "TokenPass" => token_pass: query,
        "TokenPosition" => token_position: query,
        "TokenPrefix" => token_prefix: query,
        "KeyName" => key_name: query,
        "KeyValue" => key_value: query,
        "Description" => description: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for AddGatewayAuthConsumerRequest {
    type Response = AddGatewayAuthConsumerResponse;
    type Error = AddGatewayAuthConsumerError;
    const INFO: OperationInfo = super::operation("AddGatewayAuthConsumer")
        .required(&["GatewayUniqueId", "Name", "Type"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [AddGatewayAuthConsumerError] = &[
        AddGatewayAuthConsumerError::IllegalRequest,
        AddGatewayAuthConsumerError::InvalidParameter,
        AddGatewayAuthConsumerError::NoPermission,
        AddGatewayAuthConsumerError::NotFound,
        AddGatewayAuthConsumerError::InternalError,
    ];
}

/// Response to [`AddGatewayAuthConsumerRequest`].
#[non_exhaustive]
pub struct AddGatewayAuthConsumerResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `69AD2AA7-DB47-449B-941B-B14409DF****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `True`.
    pub success: Option<bool>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Code of the reason why the call or the item failed. Example: `mse-100-000`.
    pub error_code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Code to put in place of the blank in the error message. Example: `code`.
    pub dynamic_code: Option<String>,
    /// Text to put in place of `%s` in the error message. Example: `text`.
    pub dynamic_message: Option<String>,
    /// Outcome of the call in short, as a rule the ID of what was made or changed. Example: `2`.
    pub data: Option<i64>,
}

response! {
    AddGatewayAuthConsumerResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "ErrorCode" => error_code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "DynamicCode" => dynamic_code: value,
        "DynamicMessage" => dynamic_message: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`AddGatewayAuthConsumerRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type AddGatewayAuthConsumerError = super::DocumentedError;
