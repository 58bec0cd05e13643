// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteGatewaySlb`, from `mse/DeleteGatewaySlb.md`.

use alicloud_runtime::codegen::*;

/// Detaches a load balancer from a gateway, and deletes it as well if the call says so.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::DeleteGatewaySlbRequest::new()
///     .gateway_unique_id("...")
///     .slb_id("...");
/// let reply = client.delete_gateway_slb(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteGatewaySlbRequest {
    /// Identifier of the item within its collection.
    pub id: Option<String>,
    /// Whether the load balancer that was bought along with the gateway is deleted too.
    pub delete_slb: Option<bool>,
    /// **Required.** Gateway to work on or that was worked on, as
    /// [`ListGateway`](super::Client::list_gateway) shows it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// **Required.** Load balancer that takes in the traffic of the gateway.
    pub slb_id: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl DeleteGatewaySlbRequest {
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
    /// Sets `DeleteSlb`.
    #[inline]
    pub fn delete_slb(mut self, value: bool) -> Self {
        self.delete_slb = Some(value);
        self
    }
    /// Sets `GatewayUniqueId`, which is required.
    pub fn gateway_unique_id(mut self, value: impl Into<String>) -> Self {
        self.gateway_unique_id = Some(value.into());
        self
    }
    /// Sets `SlbId`, which is required.
    pub fn slb_id(mut self, value: impl Into<String>) -> Self {
        self.slb_id = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    DeleteGatewaySlbRequest {
        "Id" => id: query,
        "DeleteSlb" => delete_slb: query,
        "GatewayUniqueId" => gateway_unique_id: query,
        "SlbId" => slb_id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for DeleteGatewaySlbRequest {
    type Response = DeleteGatewaySlbResponse;
    type Error = DeleteGatewaySlbError;
    const INFO: OperationInfo = super::operation("DeleteGatewaySlb")
        .required(&["GatewayUniqueId", "SlbId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"]);
    const ERRORS: &'static [DeleteGatewaySlbError] = &[
        DeleteGatewaySlbError::IllegalRequest,
        DeleteGatewaySlbError::InvalidParameter,
        DeleteGatewaySlbError::NoPermission,
        DeleteGatewaySlbError::NotFound,
        DeleteGatewaySlbError::InternalError,
    ];
}

/// Response to [`DeleteGatewaySlbRequest`].
#[non_exhaustive]
pub struct DeleteGatewaySlbResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9297B27D-D932-5E9F-93B9-99D6C5F3A879`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Result code; `200` stands for success. Example: `1`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Outcome of the call in short, such as an ID or a text. Example: `28`.
    pub data: Option<String>,
}

response! {
    DeleteGatewaySlbResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`DeleteGatewaySlbRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteGatewaySlbError = super::DocumentedError;
