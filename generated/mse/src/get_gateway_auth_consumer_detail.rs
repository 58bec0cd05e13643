// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetGatewayAuthConsumerDetail`, from `mse/GetGatewayAuthConsumerDetail.md`.

use alicloud_runtime::codegen::*;

/// Returns a consumer of a gateway with its credentials and grants.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::GetGatewayAuthConsumerDetailRequest::new()
///     .gateway_unique_id("...")
///     .id(1);
/// let reply = client.get_gateway_auth_consumer_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetGatewayAuthConsumerDetailRequest {
    /// **Required.** Gateway to work on or that was worked on, as
    /// [`ListGateway`](super::Client::list_gateway) shows it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// **Required.** Consumer to look up, by its number.
    pub id: Option<i64>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl GetGatewayAuthConsumerDetailRequest {
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
    GetGatewayAuthConsumerDetailRequest {
        "GatewayUniqueId" => gateway_unique_id: query,
        "Id" => id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for GetGatewayAuthConsumerDetailRequest {
    type Response = GetGatewayAuthConsumerDetailResponse;
    type Error = GetGatewayAuthConsumerDetailError;
    const INFO: OperationInfo = super::operation("GetGatewayAuthConsumerDetail")
        .required(&["GatewayUniqueId", "Id"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetGatewayAuthConsumerDetailError] = &[
        GetGatewayAuthConsumerDetailError::IllegalRequest,
        GetGatewayAuthConsumerDetailError::InvalidParameter,
        GetGatewayAuthConsumerDetailError::NoPermission,
        GetGatewayAuthConsumerDetailError::NotFound,
        GetGatewayAuthConsumerDetailError::InternalError,
    ];
}

/// Response to [`GetGatewayAuthConsumerDetailRequest`].
#[non_exhaustive]
pub struct GetGatewayAuthConsumerDetailResponse {
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
    /// What the call returns besides its status.
    pub data: Option<GatewayAuthConsumerData>,
}

response! {
    GetGatewayAuthConsumerDetailResponse {
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

/// What the call returns besides its status.
#[non_exhaustive]
pub struct GatewayAuthConsumerData {
    /// Identifier of the item within its collection. Example: `12`.
    pub id: Option<i64>,
    /// Name that people know the item by. Example: `test`.
    pub name: Option<String>,
    /// Whether requests of the consumer are let in at present. Example: `true`.
    pub consumer_status: Option<bool>,
    /// Alibaba Cloud account that owns the gateway. Example: `123`.
    pub primary_user: Option<String>,
    /// Gateway to work on or that was worked on, as [`ListGateway`](super::Client::list_gateway) shows
    /// it, in the form `gw-…`. Example: `gw-7ea3da97b96543e19f6c597cd4a9****`.
    pub gateway_unique_id: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `JWT`.
    pub type_: Option<String>,
    /// When the item was created. Example: `2023-02-01 14:17:57`.
    pub gmt_create: Option<String>,
    /// When the item was last changed. Example: `2023-03-01 14:17:57`.
    pub gmt_modified: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Kind of key that signs the consumer's tokens. Example: `RSA`.
    pub encode_type: Option<String>,
    /// Public keys in JSON by which the signature of a JWT is verified. Example: `text`.
    pub jwks: Option<String>,
    /// Header or parameter that carries the token, such as `Authorization`.
    pub token_name: Option<String>,
    /// Whether the token is handed on to the backend after the check. Example: `true`.
    pub token_pass: Option<bool>,
    /// Where in the request the token is looked for. Example: `HEADER`.
    pub token_position: Option<String>,
    /// Word in front of the token in its header. Example: `Bearer`.
    pub token_prefix: Option<String>,
    /// Claim in the JWT that identifies the consumer, such as `iss`.
    pub key_name: Option<String>,
    /// Content that the identifying claim must have for the consumer to be recognized.
    /// Example: `abcd`.
    pub key_value: Option<String>,
    /// Grants of the consumer or rules of the authentication, one entry each.
    pub resource_list: Vec<ResourceList>,
}

response! {
    GatewayAuthConsumerData {
        "Id" => id: value,
        "Name" => name: value,
        "ConsumerStatus" => consumer_status: value,
        "PrimaryUser" => primary_user: value,
        "GatewayUniqueId" => gateway_unique_id: value,
        "Type" => type_: value,
        "GmtCreate" => gmt_create: value,
        "GmtModified" => gmt_modified: value,
        "Description" => description: value,
        "EncodeType" => encode_type: value,
        "Jwks" => jwks: value,
        "TokenName" => token_name: value,
        "TokenPass" => token_pass: value,
        "TokenPosition" => token_position: value,
        "TokenPrefix" => token_prefix: value,
        "KeyName" => key_name: value,
        "KeyValue" => key_value: value,
        "ResourceList" => resource_list: list(""),
    }
}

/// Grants of the consumer or rules of the authentication, one entry each.
#[non_exhaustive]
pub struct ResourceList {
    /// Identifier of the item within its collection. Example: `16`.
    pub id: Option<i64>,
    /// Consumer of the gateway, that is a caller with credentials of its own. Example: `123`.
    pub consumer_id: Option<i64>,
    /// Route of a gateway, by the number that [`ListGatewayRoute`](super::Client::list_gateway_route)
    /// shows. Example: `3458`.
    pub route_id: Option<i64>,
    /// What people call the route; it does not take part in matching. Example: `test`.
    pub route_name: Option<String>,
    /// Whether the grant or rule is in effect. Example: `true`.
    pub resource_status: Option<bool>,
    /// Gateway to work on or that was worked on, as [`ListGateway`](super::Client::list_gateway) shows
    /// it, in the form `gw-…`. Example: `gw-4822033a8513496fa10f05c934f*****`.
    pub gateway_unique_id: Option<String>,
    /// When the item was created. Example: `2022-12-06 01:38:03`.
    pub gmt_create: Option<String>,
    /// When the item was last changed. Example: `2022-12-06 01:38:03`.
    pub gmt_modified: Option<String>,
}

response! {
    ResourceList {
        "Id" => id: value,
        "ConsumerId" => consumer_id: value,
        "RouteId" => route_id: value,
        "RouteName" => route_name: value,
        "ResourceStatus" => resource_status: value,
        "GatewayUniqueId" => gateway_unique_id: value,
        "GmtCreate" => gmt_create: value,
        "GmtModified" => gmt_modified: value,
    }
}

/// Errors that the documentation of [`GetGatewayAuthConsumerDetailRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type GetGatewayAuthConsumerDetailError = super::DocumentedError;
