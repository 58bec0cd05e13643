// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateGatewayRouteHeaderOp`, from `mse/UpdateGatewayRouteHeaderOp.md`.

use alicloud_runtime::codegen::*;

/// Changes which headers a gateway route adds, sets or removes.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::UpdateGatewayRouteHeaderOpRequest::new()
///     .id(1)
///     .gateway_unique_id("...");
/// let reply = client.update_gateway_route_header_op(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateGatewayRouteHeaderOpRequest {
    /// **Required.** Identifier of the item within its collection.
    pub id: Option<i64>,
    /// Number of the gateway, which the service uses beside the unique ID.
    pub gateway_id: Option<i64>,
    /// Headers that the route adds, sets or removes, as a JSON text.
    pub header_op_json: Option<String>,
    /// **Required.** Gateway to work on or that was worked on, as
    /// [`ListGateway`](super::Client::list_gateway) shows it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl UpdateGatewayRouteHeaderOpRequest {
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
    /// Sets `GatewayId`.
    #[inline]
    pub fn gateway_id(mut self, value: i64) -> Self {
        self.gateway_id = Some(value);
        self
    }
    /// Sets `HeaderOpJSON`.
    pub fn header_op_json(mut self, value: impl Into<String>) -> Self {
        self.header_op_json = Some(value.into());
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
    UpdateGatewayRouteHeaderOpRequest {
        "Id" => id: query,
        "GatewayId" => gateway_id: query,
        "HeaderOpJSON" => header_op_json: query,
        "GatewayUniqueId" => gateway_unique_id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for UpdateGatewayRouteHeaderOpRequest {
    type Response = UpdateGatewayRouteHeaderOpResponse;
    type Error = UpdateGatewayRouteHeaderOpError;
    const INFO: OperationInfo = super::operation("UpdateGatewayRouteHeaderOp")
        .required(&["Id", "GatewayUniqueId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [UpdateGatewayRouteHeaderOpError] = &[
        UpdateGatewayRouteHeaderOpError::IllegalRequest,
        UpdateGatewayRouteHeaderOpError::InvalidParameter,
        UpdateGatewayRouteHeaderOpError::NoPermission,
        UpdateGatewayRouteHeaderOpError::NotFound,
        UpdateGatewayRouteHeaderOpError::InternalError,
    ];
}

/// Response to [`UpdateGatewayRouteHeaderOpRequest`].
#[non_exhaustive]
pub struct UpdateGatewayRouteHeaderOpResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7C8CB294-BED8-5F32-A416-7517725E8F27`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Outcome of the call in short, as a rule the ID of what was made or changed. Example: `666`.
    pub data: Option<i64>,
}

response! {
    UpdateGatewayRouteHeaderOpResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`UpdateGatewayRouteHeaderOpRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type UpdateGatewayRouteHeaderOpError = super::DocumentedError;
