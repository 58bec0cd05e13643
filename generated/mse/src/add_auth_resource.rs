// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddAuthResource`, from `mse/AddAuthResource.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AuthResourceHeaderList};

/// Adds a rule to an authentication of a gateway: domain, path and headers that it looks at.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::AddAuthResourceRequest::new()
///     .gateway_unique_id("...");
/// let reply = client.add_auth_resource(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddAuthResourceRequest {
    /// Authentication entry of the gateway that the rule belongs to.
    pub auth_id: Option<i64>,
    /// Domain name of the gateway, by the number that
    /// [`ListGatewayDomain`](super::Client::list_gateway_domain) shows.
    pub domain_id: Option<i64>,
    /// Path of the file, the entry or the URL.
    pub path: Option<String>,
    /// **Required.** Gateway to work on or that was worked on, as
    /// [`ListGateway`](super::Client::list_gateway) shows it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// Whether the path is matched in full, by its beginning or by a regular expression.
    pub match_type: Option<String>,
    /// Whether upper and lower case letters are treated alike in matching.
    pub ignore_case: Option<bool>,
    /// Headers that the rule looks at; used for custom authentication only.
    pub auth_resource_header_list: Vec<AuthResourceHeaderList>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl AddAuthResourceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AuthId`.
    #[inline]
    pub fn auth_id(mut self, value: i64) -> Self {
        self.auth_id = Some(value);
        self
    }
    /// Sets `DomainId`.
    #[inline]
    pub fn domain_id(mut self, value: i64) -> Self {
        self.domain_id = Some(value);
        self
    }
    /// Sets `Path`.
    pub fn path(mut self, value: impl Into<String>) -> Self {
        self.path = Some(value.into());
        self
    }
    /// Sets `GatewayUniqueId`, which is required.
    pub fn gateway_unique_id(mut self, value: impl Into<String>) -> Self {
        self.gateway_unique_id = Some(value.into());
        self
    }
    /// Sets `MatchType`.
    pub fn match_type(mut self, value: impl Into<String>) -> Self {
        self.match_type = Some(value.into());
        self
    }
    /// Sets `IgnoreCase`.
    #[inline]
    pub fn ignore_case(mut self, value: bool) -> Self {
        self.ignore_case = Some(value);
        self
    }
    /// Sets `AuthResourceHeaderList`.
    pub fn auth_resource_header_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<AuthResourceHeaderList>>,
    ) -> Self {
        self.auth_resource_header_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    AddAuthResourceRequest {
        "AuthId" => auth_id: query,
        "DomainId" => domain_id: query,
        "Path" => path: query,
        "GatewayUniqueId" => gateway_unique_id: query,
        "MatchType" => match_type: query,
        "IgnoreCase" => ignore_case: query,
        "AuthResourceHeaderList" => auth_resource_header_list: query_json,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for AddAuthResourceRequest {
    type Response = AddAuthResourceResponse;
    type Error = AddAuthResourceError;
    const INFO: OperationInfo = super::operation("AddAuthResource")
        .required(&["GatewayUniqueId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [AddAuthResourceError] = &[
        AddAuthResourceError::IllegalRequest,
        AddAuthResourceError::InvalidParameter,
        AddAuthResourceError::NoPermission,
        AddAuthResourceError::NotFound,
        AddAuthResourceError::InternalError,
    ];
}

/// Response to [`AddAuthResourceRequest`].
#[non_exhaustive]
pub struct AddAuthResourceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4BBCF560-4DD7-5DBD-B849-CCB135BBBAB7`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `403`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Outcome of the call in short, as a rule the ID of what was made or changed. Example: `24`.
    pub data: Option<i64>,
}

response! {
    AddAuthResourceResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`AddAuthResourceRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type AddAuthResourceError = super::DocumentedError;
