// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListGatewayAuthConsumerResource`, from `mse/ListGatewayAuthConsumerResource.md`.

use alicloud_runtime::codegen::*;

/// Lists what a consumer of a gateway may call.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::ListGatewayAuthConsumerResourceRequest::new()
///     .gateway_unique_id("...")
///     .consumer_id(1)
///     .page_num("...")
///     .page_size("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_gateway_auth_consumer_resource(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListGatewayAuthConsumerResourceRequest {
    /// **Required.** Gateway to work on or that was worked on, as
    /// [`ListGateway`](super::Client::list_gateway) shows it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// **Required.** Consumer of the gateway, that is a caller with credentials of its own.
    pub consumer_id: Option<i64>,
    /// What people call the route; it does not take part in matching.
    pub route_name: Option<String>,
    /// Whether the grant or rule is in effect.
    pub resource_status: Option<bool>,
    /// **Required.** Which page of the list to return.
    pub page_num: Option<String>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl ListGatewayAuthConsumerResourceRequest {
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
    /// Sets `RouteName`.
    pub fn route_name(mut self, value: impl Into<String>) -> Self {
        self.route_name = Some(value.into());
        self
    }
    /// Sets `ResourceStatus`.
    #[inline]
    pub fn resource_status(mut self, value: bool) -> Self {
        self.resource_status = Some(value);
        self
    }
    /// Sets `PageNum`, which is required.
    pub fn page_num(mut self, value: impl Into<String>) -> Self {
        self.page_num = Some(value.into());
        self
    }
    /// Sets `PageSize`, which is required.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    ListGatewayAuthConsumerResourceRequest {
        "GatewayUniqueId" => gateway_unique_id: query,
        "ConsumerId" => consumer_id: query,
        "RouteName" => route_name: query,
        "ResourceStatus" => resource_status: query,
        "PageNum" => page_num: query,
        "PageSize" => page_size: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for ListGatewayAuthConsumerResourceRequest {
    type Response = ListGatewayAuthConsumerResourceResponse;
    type Error = ListGatewayAuthConsumerResourceError;
    const INFO: OperationInfo = super::operation("ListGatewayAuthConsumerResource")
        .required(&["GatewayUniqueId", "ConsumerId", "PageNum", "PageSize"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [ListGatewayAuthConsumerResourceError] = &[
        ListGatewayAuthConsumerResourceError::IllegalRequest,
        ListGatewayAuthConsumerResourceError::InvalidParameter,
        ListGatewayAuthConsumerResourceError::NoPermission,
        ListGatewayAuthConsumerResourceError::NotFound,
        ListGatewayAuthConsumerResourceError::InternalError,
    ];
}

impl Paginated for ListGatewayAuthConsumerResourceRequest {
    type Item = GatewayAuthConsumerResourceResult;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_num).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.data.as_ref().and_then(|v| v.total_size))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.result)
    }
}

/// Response to [`ListGatewayAuthConsumerResourceRequest`].
#[non_exhaustive]
pub struct ListGatewayAuthConsumerResourceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A73AC37C-C617-4E3A-8049-372CF49C****`.
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
    /// What the call returns besides its status.
    pub data: Option<GatewayAuthConsumerResourceData>,
}

response! {
    ListGatewayAuthConsumerResourceResponse {
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
pub struct GatewayAuthConsumerResourceData {
    /// How many items match in all, over all pages. Example: `11`.
    pub total_size: Option<i64>,
    /// Which page of the whole list this one is. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// What the call found, one entry each.
    pub result: Vec<GatewayAuthConsumerResourceResult>,
}

response! {
    GatewayAuthConsumerResourceData {
        "TotalSize" => total_size: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "Result" => result: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct GatewayAuthConsumerResourceResult {
    /// Identifier of the item within its collection. Example: `1`.
    pub id: Option<i64>,
    /// Consumer of the gateway, that is a caller with credentials of its own. Example: `2`.
    pub consumer_id: Option<i64>,
    /// Route of a gateway, by the number that [`ListGatewayRoute`](super::Client::list_gateway_route)
    /// shows. Example: `3091`.
    pub route_id: Option<i64>,
    /// What people call the route; it does not take part in matching. Example: `test`.
    pub route_name: Option<String>,
    /// Whether the grant or rule is in effect. Example: `true`.
    pub resource_status: Option<bool>,
    /// Gateway to work on or that was worked on, as [`ListGateway`](super::Client::list_gateway) shows
    /// it, in the form `gw-…`. Example: `gw-5017305290e14centbrveca****`.
    pub gateway_unique_id: Option<String>,
    /// When the item was created. Example: `2022-01-07 18:07:57`.
    pub gmt_create: Option<String>,
    /// When the item was last changed. Example: `2022-01-07 18:07:57`.
    pub gmt_modified: Option<String>,
}

response! {
    GatewayAuthConsumerResourceResult {
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

/// Errors that the documentation of [`ListGatewayAuthConsumerResourceRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListGatewayAuthConsumerResourceError = super::DocumentedError;
