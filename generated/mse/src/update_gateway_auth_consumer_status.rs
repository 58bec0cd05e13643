// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateGatewayAuthConsumerStatus`, from `mse/UpdateGatewayAuthConsumerStatus.md`.

use alicloud_runtime::codegen::*;

/// Admits a gateway consumer or shuts it out, without deleting it.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::UpdateGatewayAuthConsumerStatusRequest::new()
///     .gateway_unique_id("...")
///     .id(1)
///     .consumer_status(true);
/// let reply = client.update_gateway_auth_consumer_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateGatewayAuthConsumerStatusRequest {
    /// **Required.** Gateway to work on or that was worked on, as
    /// [`ListGateway`](super::Client::list_gateway) shows it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// **Required.** Consumer to switch on or off, by its number.
    pub id: Option<i64>,
    /// **Required.** Whether requests of the consumer are let in at present.
    pub consumer_status: Option<bool>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl UpdateGatewayAuthConsumerStatusRequest {
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
    /// Sets `ConsumerStatus`, which is required.
    #[inline]
    pub fn consumer_status(mut self, value: bool) -> Self {
        self.consumer_status = Some(value);
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    UpdateGatewayAuthConsumerStatusRequest {
        "GatewayUniqueId" => gateway_unique_id: query,
        "Id" => id: query,
        "ConsumerStatus" => consumer_status: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for UpdateGatewayAuthConsumerStatusRequest {
    type Response = UpdateGatewayAuthConsumerStatusResponse;
    type Error = UpdateGatewayAuthConsumerStatusError;
    const INFO: OperationInfo = super::operation("UpdateGatewayAuthConsumerStatus")
        .required(&["GatewayUniqueId", "Id", "ConsumerStatus"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [UpdateGatewayAuthConsumerStatusError] = &[
        UpdateGatewayAuthConsumerStatusError::IllegalRequest,
        UpdateGatewayAuthConsumerStatusError::InvalidParameter,
        UpdateGatewayAuthConsumerStatusError::NoPermission,
        UpdateGatewayAuthConsumerStatusError::NotFound,
        UpdateGatewayAuthConsumerStatusError::InternalError,
    ];
}

/// Response to [`UpdateGatewayAuthConsumerStatusRequest`].
#[non_exhaustive]
pub struct UpdateGatewayAuthConsumerStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `56D9E600-6348-4260-B35F-583413F****`.
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
    UpdateGatewayAuthConsumerStatusResponse {
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

/// Errors that the documentation of [`UpdateGatewayAuthConsumerStatusRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type UpdateGatewayAuthConsumerStatusError = super::DocumentedError;
