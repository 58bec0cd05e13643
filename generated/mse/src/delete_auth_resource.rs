// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAuthResource`, from `mse/DeleteAuthResource.md`.

use alicloud_runtime::codegen::*;

/// Deletes an authorized resource, that is a domain and path rule of a gateway's authentication.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::DeleteAuthResourceRequest::new()
///     .id(1)
///     .gateway_unique_id("...");
/// let reply = client.delete_auth_resource(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAuthResourceRequest {
    /// **Required.** Identifier of the item within its collection.
    pub id: Option<i64>,
    /// **Required.** Gateway to work on or that was worked on, as
    /// [`ListGateway`](super::Client::list_gateway) shows it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl DeleteAuthResourceRequest {
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
    /// Sets `GatewayUniqueId`, which is required.
    pub fn gateway_unique_id(mut self, value: impl Into<String>) -> Self {
        self.gateway_unique_id = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    DeleteAuthResourceRequest {
        "Id" => id: query,
        "GatewayUniqueId" => gateway_unique_id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for DeleteAuthResourceRequest {
    type Response = DeleteAuthResourceResponse;
    type Error = DeleteAuthResourceError;
    const INFO: OperationInfo = super::operation("DeleteAuthResource")
        .required(&["Id", "GatewayUniqueId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"]);
    const ERRORS: &'static [DeleteAuthResourceError] = &[
        DeleteAuthResourceError::IllegalRequest,
        DeleteAuthResourceError::InvalidParameter,
        DeleteAuthResourceError::NoPermission,
        DeleteAuthResourceError::NotFound,
        DeleteAuthResourceError::InternalError,
    ];
}

/// Response to [`DeleteAuthResourceRequest`].
#[non_exhaustive]
pub struct DeleteAuthResourceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `559412D1-BFCE-53CC-B88E-0192C331EF44`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Result code; `200` stands for success. Example: `1`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<AuthResourceData>,
}

response! {
    DeleteAuthResourceResponse {
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
pub struct AuthResourceData {
    /// Identifier of the item within its collection. Example: `12`.
    pub id: Option<i64>,
    /// Authentication entry of the gateway that the rule belongs to. Example: `253`.
    pub auth_id: Option<i64>,
    /// Gateway to work on or that was worked on, as [`ListGateway`](super::Client::list_gateway) shows
    /// it, in the form `gw-…`. Example: `gw-7ea3da97b96543e19f6c597cd4a9****`.
    pub gateway_unique_id: Option<String>,
    /// Number of the gateway, which the service uses beside the unique ID.
    /// Example: `gw-7ea3da97b96543e19f6c597cd4a9****`.
    pub gateway_id: Option<i64>,
    /// Domain name of the gateway, by the number that
    /// [`ListGatewayDomain`](super::Client::list_gateway_domain) shows. Example: `235`.
    pub domain_id: Option<i64>,
    /// Host that requests must be addressed to, with or without a wildcard. Example: `name`.
    pub domain_name: Option<String>,
    /// Path of the file, the entry or the URL. Example: `/zookeeper`.
    pub path: Option<String>,
    /// Whether the list names what gets through unchecked rather than what is stopped or checked.
    /// Example: `true`.
    pub is_white: Option<bool>,
    /// When the item was created. Example: `2022-01-07T10:07:57.000+0000`.
    pub gmt_create: Option<Timestamp>,
    /// When the item was last changed. Example: `2022-01-07T10:07:57.000+0000`.
    pub gmt_modified: Option<Timestamp>,
}

response! {
    AuthResourceData {
        "Id" => id: value,
        "AuthId" => auth_id: value,
        "GatewayUniqueId" => gateway_unique_id: value,
        "GatewayId" => gateway_id: value,
        "DomainId" => domain_id: value,
        "DomainName" => domain_name: value,
        "Path" => path: value,
        "IsWhite" => is_white: value,
        "GmtCreate" => gmt_create: value,
        "GmtModified" => gmt_modified: value,
    }
}

/// Errors that the documentation of [`DeleteAuthResourceRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteAuthResourceError = super::DocumentedError;
