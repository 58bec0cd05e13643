// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteGatewayDomain`, from `mse/DeleteGatewayDomain.md`.

use alicloud_runtime::codegen::*;

/// Takes a domain name off a gateway, which then no longer serves it.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::DeleteGatewayDomainRequest::new()
///     .gateway_unique_id("...");
/// let reply = client.delete_gateway_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteGatewayDomainRequest {
    /// Domain to delete, by its number.
    pub id: Option<String>,
    /// **Required.** Gateway to work on or that was worked on, as
    /// [`ListGateway`](super::Client::list_gateway) shows it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl DeleteGatewayDomainRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
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
    DeleteGatewayDomainRequest {
        "Id" => id: query,
        "GatewayUniqueId" => gateway_unique_id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for DeleteGatewayDomainRequest {
    type Response = DeleteGatewayDomainResponse;
    type Error = DeleteGatewayDomainError;
    const INFO: OperationInfo = super::operation("DeleteGatewayDomain")
        .required(&["GatewayUniqueId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DeleteGatewayDomainError] = &[
        DeleteGatewayDomainError::IllegalRequest,
        DeleteGatewayDomainError::InvalidParameter,
        DeleteGatewayDomainError::NoPermission,
        DeleteGatewayDomainError::NotFound,
        DeleteGatewayDomainError::InternalError,
    ];
}

/// Response to [`DeleteGatewayDomainRequest`].
#[non_exhaustive]
pub struct DeleteGatewayDomainResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `39016EAC-6EDB-52FE-AE20-4B013DF236FF`.
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
    pub data: Option<GatewayDomainData>,
}

response! {
    DeleteGatewayDomainResponse {
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
pub struct GatewayDomainData {
    /// Identifier of the item within its collection. Example: `2`.
    pub id: Option<i64>,
    /// Name that people know the item by. Example: `CONTACTINFO`.
    pub name: Option<String>,
    /// Gateway to work on or that was worked on, as [`ListGateway`](super::Client::list_gateway) shows
    /// it, in the form `gw-…`. Example: `gw-7ea3da97b96543e19f6c597c****`.
    pub gateway_unique_id: Option<String>,
    /// Number of the gateway, which the service uses beside the unique ID. Example: `253`.
    pub gateway_id: Option<i64>,
    /// Network or application protocol that applies. Example: `HTTP`.
    pub protocol: Option<String>,
    /// Whether plain HTTP requests are turned away or redirected to HTTPS. Example: `true`.
    pub must_https: Option<bool>,
    /// Certificate that clients are shown, by its ID with the region at the end. Example: `243`.
    pub cert_identifier: Option<String>,
    /// When the item was created. Example: `2022-01-07T10:07:57.000+0000`.
    pub gmt_create: Option<Timestamp>,
    /// When the item was last changed. Example: `2022-01-07T10:07:57.000+0000`.
    pub gmt_modified: Option<Timestamp>,
}

response! {
    GatewayDomainData {
        "Id" => id: value,
        "Name" => name: value,
        "GatewayUniqueId" => gateway_unique_id: value,
        "GatewayId" => gateway_id: value,
        "Protocol" => protocol: value,
        "MustHttps" => must_https: value,
        "CertIdentifier" => cert_identifier: value,
        "GmtCreate" => gmt_create: value,
        "GmtModified" => gmt_modified: value,
    }
}

/// Errors that the documentation of [`DeleteGatewayDomainRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteGatewayDomainError = super::DocumentedError;
