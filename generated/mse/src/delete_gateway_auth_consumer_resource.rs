// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteGatewayAuthConsumerResource`, from `mse/DeleteGatewayAuthConsumerResource.md`.

use alicloud_runtime::codegen::*;

/// Takes away permissions of a gateway consumer, so that it can no longer call these resources.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::DeleteGatewayAuthConsumerResourceRequest::new()
///     .gateway_unique_id("...")
///     .consumer_id(1)
///     .id_list("...");
/// let reply = client.delete_gateway_auth_consumer_resource(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteGatewayAuthConsumerResourceRequest {
    /// **Required.** Gateway to work on or that was worked on, as
    /// [`ListGateway`](super::Client::list_gateway) shows it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// **Required.** Consumer of the gateway, that is a caller with credentials of its own.
    pub consumer_id: Option<i64>,
    /// **Required.** Grants to delete, by their numbers, separated by commas.
    pub id_list: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl DeleteGatewayAuthConsumerResourceRequest {
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
    /// Sets `ConsumerId`, which is required.
    #[inline]
    pub fn consumer_id(mut self, value: i64) -> Self {
        self.consumer_id = Some(value);
        self
    }
    /// Sets `IdList`, which is required.
    pub fn id_list(mut self, value: impl Into<String>) -> Self {
        self.id_list = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    DeleteGatewayAuthConsumerResourceRequest {
        "GatewayUniqueId" => gateway_unique_id: query,
        "ConsumerId" => consumer_id: query,
        "IdList" => id_list: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for DeleteGatewayAuthConsumerResourceRequest {
    type Response = DeleteGatewayAuthConsumerResourceResponse;
    type Error = DeleteGatewayAuthConsumerResourceError;
    const INFO: OperationInfo = super::operation("DeleteGatewayAuthConsumerResource")
        .required(&["GatewayUniqueId", "ConsumerId", "IdList"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DeleteGatewayAuthConsumerResourceError] = &[
        DeleteGatewayAuthConsumerResourceError::IllegalRequest,
        DeleteGatewayAuthConsumerResourceError::InvalidParameter,
        DeleteGatewayAuthConsumerResourceError::NoPermission,
        DeleteGatewayAuthConsumerResourceError::NotFound,
        DeleteGatewayAuthConsumerResourceError::InternalError,
    ];
}

/// Response to [`DeleteGatewayAuthConsumerResourceRequest`].
#[non_exhaustive]
pub struct DeleteGatewayAuthConsumerResourceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `3369AD10-F1A6-4E6F-B99E-20F51826****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Code of the reason why the call or the item failed. Example: `NoPermission`.
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
    DeleteGatewayAuthConsumerResourceResponse {
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

/// Errors that the documentation of [`DeleteGatewayAuthConsumerResourceRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteGatewayAuthConsumerResourceError = super::DocumentedError;
