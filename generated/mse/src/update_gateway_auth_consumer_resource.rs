// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateGatewayAuthConsumerResource`, from `mse/UpdateGatewayAuthConsumerResource.md`.

use alicloud_runtime::codegen::*;

/// Changes what a consumer of a gateway may call.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::UpdateGatewayAuthConsumerResourceRequest::new()
///     .gateway_unique_id("...")
///     .consumer_id(1);
/// let reply = client.update_gateway_auth_consumer_resource(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateGatewayAuthConsumerResourceRequest {
    /// **Required.** Gateway to work on or that was worked on, as
    /// [`ListGateway`](super::Client::list_gateway) shows it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// **Required.** Consumer of the gateway, that is a caller with credentials of its own.
    pub consumer_id: Option<i64>,
    /// Grants of the consumer or rules of the authentication, one entry each.
    pub resource_list: Vec<ResourceList>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl UpdateGatewayAuthConsumerResourceRequest {
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
    /// Sets `ResourceList`.
    pub fn resource_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<ResourceList>>,
    ) -> Self {
        self.resource_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    UpdateGatewayAuthConsumerResourceRequest {
        "GatewayUniqueId" => gateway_unique_id: query,
        "ConsumerId" => consumer_id: query,
        "ResourceList" => resource_list: query_json,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for UpdateGatewayAuthConsumerResourceRequest {
    type Response = UpdateGatewayAuthConsumerResourceResponse;
    type Error = UpdateGatewayAuthConsumerResourceError;
    const INFO: OperationInfo = super::operation("UpdateGatewayAuthConsumerResource")
        .required(&["GatewayUniqueId", "ConsumerId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [UpdateGatewayAuthConsumerResourceError] = &[
        UpdateGatewayAuthConsumerResourceError::IllegalRequest,
        UpdateGatewayAuthConsumerResourceError::InvalidParameter,
        UpdateGatewayAuthConsumerResourceError::NoPermission,
        UpdateGatewayAuthConsumerResourceError::NotFound,
        UpdateGatewayAuthConsumerResourceError::InternalError,
    ];
}

/// Response to [`UpdateGatewayAuthConsumerResourceRequest`].
#[non_exhaustive]
pub struct UpdateGatewayAuthConsumerResourceResponse {
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
    UpdateGatewayAuthConsumerResourceResponse {
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

/// Grants of the consumer or rules of the authentication, one entry each.
#[non_exhaustive]
pub struct ResourceList {
    /// Route of a gateway, by the number that [`ListGatewayRoute`](super::Client::list_gateway_route)
    /// shows.
    pub route_id: Option<i64>,
    /// What people call the route; it does not take part in matching.
    pub route_name: Option<String>,
}

impl ResourceList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RouteId`.
    #[inline]
    pub fn route_id(mut self, value: i64) -> Self {
        self.route_id = Some(value);
        self
    }
    /// Sets `RouteName`.
    pub fn route_name(mut self, value: impl Into<String>) -> Self {
        self.route_name = Some(value.into());
        self
    }
}

request! {
    ResourceList {
        "RouteId" => route_id: field,
        "RouteName" => route_name: field,
    }
}

/// Errors that the documentation of [`UpdateGatewayAuthConsumerResourceRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type UpdateGatewayAuthConsumerResourceError = super::DocumentedError;
