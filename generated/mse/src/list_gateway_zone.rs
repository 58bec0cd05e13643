// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListGatewayZone`, from `mse/ListGatewayZone.md`.

use alicloud_runtime::codegen::*;

/// Lists the zones in which gateways can be made.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::ListGatewayZoneRequest::new();
/// let reply = client.list_gateway_zone(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListGatewayZoneRequest {
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl ListGatewayZoneRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    ListGatewayZoneRequest {
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for ListGatewayZoneRequest {
    type Response = ListGatewayZoneResponse;
    type Error = ListGatewayZoneError;
    const INFO: OperationInfo = super::operation("ListGatewayZone")
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [ListGatewayZoneError] = &[
        ListGatewayZoneError::IllegalRequest,
        ListGatewayZoneError::InvalidParameter,
        ListGatewayZoneError::NoPermission,
        ListGatewayZoneError::NotFound,
        ListGatewayZoneError::InternalError,
    ];
}

/// Response to [`ListGatewayZoneRequest`].
#[non_exhaustive]
pub struct ListGatewayZoneResponse {
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EE5C32A1-BC0E-4B79-817C-103E4EDF****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code of the reason why the call or the item failed. Example: `NO_PERMISSION`.
    pub error_code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Code to put in place of the blank in the error message. Example: `code`.
    pub dynamic_code: Option<String>,
    /// Text to put in place of `%s` in the error message. Example: `text`.
    pub dynamic_message: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<GatewayZoneData>,
}

response! {
    ListGatewayZoneResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "ErrorCode" => error_code: value,
        "HttpStatusCode" => http_status_code: value,
        "DynamicCode" => dynamic_code: value,
        "DynamicMessage" => dynamic_message: value,
        "Data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct GatewayZoneData {
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-i`.
    pub zone_id: Option<String>,
    /// Name to show to people, in the language asked for. Example: `I`.
    pub local_name: Option<String>,
}

response! {
    GatewayZoneData {
        "ZoneId" => zone_id: value,
        "LocalName" => local_name: value,
    }
}

/// Errors that the documentation of [`ListGatewayZoneRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListGatewayZoneError = super::DocumentedError;
