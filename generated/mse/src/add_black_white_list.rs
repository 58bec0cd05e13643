// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddBlackWhiteList`, from `mse/AddBlackWhiteList.md`.

use alicloud_runtime::codegen::*;

/// Adds a blacklist or whitelist of client addresses to a gateway, a route or a domain name.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::AddBlackWhiteListRequest::new()
///     .gateway_unique_id("...");
/// let reply = client.add_black_white_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddBlackWhiteListRequest {
    /// **Required.** Gateway to work on or that was worked on, as
    /// [`ListGateway`](super::Client::list_gateway) shows it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// Where the list applies: the whole gateway (`GATEWAY`), one domain (`DOMAIN`) or one route
    /// (`ROUTE`).
    pub resource_type: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Text or data that the item consists of.
    pub content: Option<String>,
    /// Whether the list is applied (`on`) or not (`off`).
    pub status: Option<String>,
    /// Whether the list names what gets through unchecked rather than what is stopped or checked.
    pub is_white: Option<bool>,
    /// Objects that the list is attached to, as a JSON array of IDs.
    pub resource_id_json_list: Option<String>,
    /// Remark on the list for the people who keep it.
    pub note: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl AddBlackWhiteListRequest {
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
    /// Sets `Content`.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `IsWhite`.
    #[inline]
    pub fn is_white(mut self, value: bool) -> Self {
        self.is_white = Some(value);
        self
    }
    /// Sets `ResourceIdJsonList`.
    pub fn resource_id_json_list(mut self, value: impl Into<String>) -> Self {
        self.resource_id_json_list = Some(value.into());
        self
    }
    /// Sets `Note`.
    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    AddBlackWhiteListRequest {
        "GatewayUniqueId" => gateway_unique_id: query,
        "ResourceType" => resource_type: query,
        "Type" => type_: query,
        "Content" => content: query,
        "Status" => status: query,
        "IsWhite" => is_white: query,
        "ResourceIdJsonList" => resource_id_json_list: query,
        "Note" => note: query,
        "Name" => name: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for AddBlackWhiteListRequest {
    type Response = AddBlackWhiteListResponse;
    type Error = AddBlackWhiteListError;
    const INFO: OperationInfo = super::operation("AddBlackWhiteList")
        .required(&["GatewayUniqueId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [AddBlackWhiteListError] = &[
        AddBlackWhiteListError::IllegalRequest,
        AddBlackWhiteListError::InvalidParameter,
        AddBlackWhiteListError::NoPermission,
        AddBlackWhiteListError::NotFound,
        AddBlackWhiteListError::InternalError,
    ];
}

/// Response to [`AddBlackWhiteListRequest`].
#[non_exhaustive]
pub struct AddBlackWhiteListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `966F6CA7-16D0-50AB-AB02-E140934F90C1`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Outcome of the call in short, as a rule the ID of what was made or changed. Example: `2`.
    pub data: Option<i64>,
}

response! {
    AddBlackWhiteListResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`AddBlackWhiteListRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type AddBlackWhiteListError = super::DocumentedError;
