// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListGatewayAuthConsumer`, from `mse/ListGatewayAuthConsumer.md`.

use alicloud_runtime::codegen::*;

/// Lists the callers that are known to a gateway by credentials of their own.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::ListGatewayAuthConsumerRequest::new()
///     .gateway_unique_id("...")
///     .page_num("...")
///     .page_size("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_gateway_auth_consumer(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListGatewayAuthConsumerRequest {
    /// **Required.** Gateway to work on or that was worked on, as
    /// [`ListGateway`](super::Client::list_gateway) shows it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Whether requests of the consumer are let in at present.
    pub consumer_status: Option<bool>,
    /// **Required.** Which page of the list to return.
    pub page_num: Option<String>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl ListGatewayAuthConsumerRequest {
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
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `ConsumerStatus`.
    #[inline]
    pub fn consumer_status(mut self, value: bool) -> Self {
        self.consumer_status = Some(value);
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
    ListGatewayAuthConsumerRequest {
        "GatewayUniqueId" => gateway_unique_id: query,
        "Name" => name: query,
        "Type" => type_: query,
        "ConsumerStatus" => consumer_status: query,
        "PageNum" => page_num: query,
        "PageSize" => page_size: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for ListGatewayAuthConsumerRequest {
    type Response = ListGatewayAuthConsumerResponse;
    type Error = ListGatewayAuthConsumerError;
    const INFO: OperationInfo = super::operation("ListGatewayAuthConsumer")
        .required(&["GatewayUniqueId", "PageNum", "PageSize"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [ListGatewayAuthConsumerError] = &[
        ListGatewayAuthConsumerError::IllegalRequest,
        ListGatewayAuthConsumerError::InvalidParameter,
        ListGatewayAuthConsumerError::NoPermission,
        ListGatewayAuthConsumerError::NotFound,
        ListGatewayAuthConsumerError::InternalError,
    ];
}

impl Paginated for ListGatewayAuthConsumerRequest {
    type Item = GatewayAuthConsumerResult;
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

/// Response to [`ListGatewayAuthConsumerRequest`].
#[non_exhaustive]
pub struct ListGatewayAuthConsumerResponse {
    /// ID of this call; quote it when asking support about it. Example: `dc63-465d-8ef5-20dc18af****`.
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
    ListGatewayAuthConsumerResponse {
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
    /// How many items match in all, over all pages. Example: `9`.
    pub total_size: Option<i64>,
    /// Which page of the whole list this one is. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// What the call found, one entry each.
    pub result: Vec<GatewayAuthConsumerResult>,
}

response! {
    GatewayAuthConsumerData {
        "TotalSize" => total_size: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "Result" => result: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct GatewayAuthConsumerResult {
    /// Identifier of the item within its collection. Example: `1`.
    pub id: Option<i64>,
    /// Name that people know the item by. Example: `test`.
    pub name: Option<String>,
    /// Whether requests of the consumer are let in at present. Example: `true`.
    pub consumer_status: Option<bool>,
    /// Alibaba Cloud account that owns the gateway. Example: `123`.
    pub primary_user: Option<String>,
    /// Gateway to work on or that was worked on, as [`ListGateway`](super::Client::list_gateway) shows
    /// it, in the form `gw-…`. Example: `gw-5017305290e14centbrveca****`.
    pub gateway_unique_id: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `JWT`.
    pub type_: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// When the item was created. Example: `2021-09-13 19:24:23`.
    pub gmt_create: Option<String>,
    /// When the item was last changed. Example: `2022-01-07 18:07:57`.
    pub gmt_modified: Option<String>,
}

response! {
    GatewayAuthConsumerResult {
        "Id" => id: value,
        "Name" => name: value,
        "ConsumerStatus" => consumer_status: value,
        "PrimaryUser" => primary_user: value,
        "GatewayUniqueId" => gateway_unique_id: value,
        "Type" => type_: value,
        "Description" => description: value,
        "GmtCreate" => gmt_create: value,
        "GmtModified" => gmt_modified: value,
    }
}

/// Errors that the documentation of [`ListGatewayAuthConsumerRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListGatewayAuthConsumerError = super::DocumentedError;
