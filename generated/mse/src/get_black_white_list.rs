// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetBlackWhiteList`, from `mse/GetBlackWhiteList.md`.

use alicloud_runtime::codegen::*;

/// Returns a blacklist or whitelist of a gateway.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::GetBlackWhiteListRequest::new();
/// let reply = client.get_black_white_list(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct GetBlackWhiteListRequest {
    /// Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Gateway to work on or that was worked on, as [`ListGateway`](super::Client::list_gateway) shows
    /// it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// Whether the list names what gets through unchecked rather than what is stopped or checked.
    pub is_white: Option<bool>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl GetBlackWhiteListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `GatewayUniqueId`.
    pub fn gateway_unique_id(mut self, value: impl Into<String>) -> Self {
        self.gateway_unique_id = Some(value.into());
        self
    }
    /// Sets `IsWhite`.
    #[inline]
    pub fn is_white(mut self, value: bool) -> Self {
        self.is_white = Some(value);
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    GetBlackWhiteListRequest {
        "ResourceType" => resource_type: query,
        "Type" => type_: query,
        "GatewayUniqueId" => gateway_unique_id: query,
        "IsWhite" => is_white: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for GetBlackWhiteListRequest {
    type Response = GetBlackWhiteListResponse;
    type Error = GetBlackWhiteListError;
    const INFO: OperationInfo = super::operation("GetBlackWhiteList")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetBlackWhiteListError] = &[
        GetBlackWhiteListError::IllegalRequest,
        GetBlackWhiteListError::InvalidParameter,
        GetBlackWhiteListError::NoPermission,
        GetBlackWhiteListError::NotFound,
        GetBlackWhiteListError::InternalError,
    ];
}

/// Response to [`GetBlackWhiteListRequest`].
#[non_exhaustive]
pub struct GetBlackWhiteListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `89CBC928-4F57-51FA-A413-EE0F4CD87200`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<BlackWhiteData>,
}

response! {
    GetBlackWhiteListResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct BlackWhiteData {
    /// Identifier of the item within its collection. Example: `275`.
    pub id: Option<i64>,
    /// Object that the blacklist or whitelist is attached to. Example: `1`.
    pub resource_id: Option<i64>,
    /// Kind of resource that the ID or tag beside it belongs to. Example: `GATEWAY`.
    pub resource_type: Option<String>,
    /// Text or data that the item consists of. Example: `text`.
    pub content: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `IP`.
    pub type_: Option<String>,
    /// Whether the list names what gets through unchecked rather than what is stopped or checked.
    /// Example: `true`.
    pub is_white: Option<bool>,
    /// State of what the entry describes, which decides what can be done with it. Example: `on`.
    pub status: Option<String>,
    /// Number of the gateway, which the service uses beside the unique ID. Example: `1`.
    pub gateway_id: Option<i64>,
    /// Gateway to work on or that was worked on, as [`ListGateway`](super::Client::list_gateway) shows
    /// it, in the form `gw-…`. Example: `gw-7ea3da97b96543e19f6c597c****`.
    pub gateway_unique_id: Option<String>,
    /// When the item was created. Example: `2022-01-07T10:07:57.000+0000`.
    pub gmt_create: Option<Timestamp>,
    /// When the item was last changed. Example: `2022-01-07T10:07:57.000+0000`.
    pub gmt_modified: Option<Timestamp>,
}

response! {
    BlackWhiteData {
        "Id" => id: value,
        "ResourceId" => resource_id: value,
        "ResourceType" => resource_type: value,
        "Content" => content: value,
        "Type" => type_: value,
        "IsWhite" => is_white: value,
        "Status" => status: value,
        "GatewayId" => gateway_id: value,
        "GatewayUniqueId" => gateway_unique_id: value,
        "GmtCreate" => gmt_create: value,
        "GmtModified" => gmt_modified: value,
    }
}

/// Errors that the documentation of [`GetBlackWhiteListRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type GetBlackWhiteListError = super::DocumentedError;
