// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteGatewayAuthConsumer`, from `mse/DeleteGatewayAuthConsumer.md`.

use alicloud_runtime::codegen::*;

/// Deletes a consumer of a gateway; requests with its credentials are turned away.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::DeleteGatewayAuthConsumerRequest::new()
///     .gateway_unique_id("...")
///     .id(1);
/// let reply = client.delete_gateway_auth_consumer(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteGatewayAuthConsumerRequest {
    /// **Required.** Gateway to work on or that was worked on, as
    /// [`ListGateway`](super::Client::list_gateway) shows it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// **Required.** Consumer to delete, by its number.
    pub id: Option<i64>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl DeleteGatewayAuthConsumerRequest {
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
    /// Sets `Id`, which is required.
    #[inline]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    DeleteGatewayAuthConsumerRequest {
        "GatewayUniqueId" => gateway_unique_id: query,
        "Id" => id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for DeleteGatewayAuthConsumerRequest {
    type Response = DeleteGatewayAuthConsumerResponse;
    type Error = DeleteGatewayAuthConsumerError;
    const INFO: OperationInfo = super::operation("DeleteGatewayAuthConsumer")
        .required(&["GatewayUniqueId", "Id"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DeleteGatewayAuthConsumerError] = &[
        DeleteGatewayAuthConsumerError::IllegalRequest,
        DeleteGatewayAuthConsumerError::InvalidParameter,
        DeleteGatewayAuthConsumerError::NoPermission,
        DeleteGatewayAuthConsumerError::NotFound,
        DeleteGatewayAuthConsumerError::InternalError,
    ];
}

/// Response to [`DeleteGatewayAuthConsumerRequest`].
#[non_exhaustive]
pub struct DeleteGatewayAuthConsumerResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `69AD2AA7-DB47-449B-941B-B14409DF****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
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
    /// Whether the operation was carried out. Example: `true`.
    pub data: Option<bool>,
}

response! {
    DeleteGatewayAuthConsumerResponse {
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

/// Errors that the documentation of [`DeleteGatewayAuthConsumerRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteGatewayAuthConsumerError = super::DocumentedError;
