// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateGatewayAuthConsumerResourceStatus`, from `mse/UpdateGatewayAuthConsumerResourceStatus.md`.

use alicloud_runtime::codegen::*;

/// Puts grants of a gateway consumer into or out of effect.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::UpdateGatewayAuthConsumerResourceStatusRequest::new()
///     .gateway_unique_id("...")
///     .consumer_id(1)
///     .id_list("...")
///     .resource_status(true);
/// let reply = client.update_gateway_auth_consumer_resource_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateGatewayAuthConsumerResourceStatusRequest {
    /// **Required.** Gateway to work on or that was worked on, as
    /// [`ListGateway`](super::Client::list_gateway) shows it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// **Required.** Consumer of the gateway, that is a caller with credentials of its own.
    pub consumer_id: Option<i64>,
    /// **Required.** Grants to switch on or off, by their numbers, separated by commas.
    pub id_list: Option<String>,
    /// **Required.** Whether the grant or rule is in effect.
    pub resource_status: Option<bool>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl UpdateGatewayAuthConsumerResourceStatusRequest {
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
    /// Sets `ResourceStatus`, which is required.
    #[inline]
    pub fn resource_status(mut self, value: bool) -> Self {
        self.resource_status = Some(value);
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    UpdateGatewayAuthConsumerResourceStatusRequest {
        "GatewayUniqueId" => gateway_unique_id: query,
        "ConsumerId" => consumer_id: query,
        "IdList" => id_list: query,
        "ResourceStatus" => resource_status: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for UpdateGatewayAuthConsumerResourceStatusRequest {
    type Response = UpdateGatewayAuthConsumerResourceStatusResponse;
    type Error = UpdateGatewayAuthConsumerResourceStatusError;
    const INFO: OperationInfo = super::operation(
            "UpdateGatewayAuthConsumerResourceStatus",
        )
        .required(&["GatewayUniqueId", "ConsumerId", "IdList", "ResourceStatus"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [UpdateGatewayAuthConsumerResourceStatusError] = &[
        UpdateGatewayAuthConsumerResourceStatusError::IllegalRequest,
        UpdateGatewayAuthConsumerResourceStatusError::InvalidParameter,
        UpdateGatewayAuthConsumerResourceStatusError::NoPermission,
        UpdateGatewayAuthConsumerResourceStatusError::NotFound,
        UpdateGatewayAuthConsumerResourceStatusError::InternalError,
    ];
}

/// Response to [`UpdateGatewayAuthConsumerResourceStatusRequest`].
#[non_exhaustive]
pub struct UpdateGatewayAuthConsumerResourceStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `316F5F64-F73D-42DC-8632-01E308B6****`.
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
    UpdateGatewayAuthConsumerResourceStatusResponse {
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

/// Errors that the documentation of [`UpdateGatewayAuthConsumerResourceStatusRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type UpdateGatewayAuthConsumerResourceStatusError = super::DocumentedError;
