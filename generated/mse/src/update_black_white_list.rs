// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateBlackWhiteList`, from `mse/UpdateBlackWhiteList.md`.

use alicloud_runtime::codegen::*;

/// Changes a blacklist or whitelist of a gateway.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::UpdateBlackWhiteListRequest::new()
///     .id(1)
///     .gateway_unique_id("...");
/// let reply = client.update_black_white_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateBlackWhiteListRequest {
    /// **Required.** Black or white list to change, by its number.
    pub id: Option<i64>,
    /// Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Text or data that the item consists of.
    pub content: Option<String>,
    /// Whether the list is applied (`on`) or not (`off`).
    pub status: Option<String>,
    /// **Required.** Gateway to work on or that was worked on, as
    /// [`ListGateway`](super::Client::list_gateway) shows it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
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

impl UpdateBlackWhiteListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`, which is required.
    #[inline]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
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
    /// Sets `GatewayUniqueId`, which is required.
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
    UpdateBlackWhiteListRequest {
        "Id" => id: query,
        "ResourceType" => resource_type: query,
        "Type" => type_: query,
        "Content" => content: query,
        "Status" => status: query,
        "GatewayUniqueId" => gateway_unique_id: query,
        "IsWhite" => is_white: query,
        "ResourceIdJsonList" => resource_id_json_list: query,
        "Note" => note: query,
        "Name" => name: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for UpdateBlackWhiteListRequest {
    type Response = UpdateBlackWhiteListResponse;
    type Error = UpdateBlackWhiteListError;
    const INFO: OperationInfo = super::operation("UpdateBlackWhiteList")
        .required(&["Id", "GatewayUniqueId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [UpdateBlackWhiteListError] = &[
        UpdateBlackWhiteListError::IllegalRequest,
        UpdateBlackWhiteListError::InvalidParameter,
        UpdateBlackWhiteListError::NoPermission,
        UpdateBlackWhiteListError::NotFound,
        UpdateBlackWhiteListError::InternalError,
    ];
}

/// Response to [`UpdateBlackWhiteListRequest`].
#[non_exhaustive]
pub struct UpdateBlackWhiteListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `AD5DEDA0-C82A-50D9-AF54-BD3576CCFB4C`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Outcome of the call in short, as a rule the ID of what was made or changed. Example: `13`.
    pub data: Option<i64>,
}

response! {
    UpdateBlackWhiteListResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`UpdateBlackWhiteListRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type UpdateBlackWhiteListError = super::DocumentedError;
