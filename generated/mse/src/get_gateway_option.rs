// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetGatewayOption`, from `mse/GetGatewayOption.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{GatewayOption, LogConfigDetails, TraceDetails};

/// Returns the gateway-wide switches, such as for logs and tracing.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::GetGatewayOptionRequest::new()
///     .gateway_unique_id("...");
/// let reply = client.get_gateway_option(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetGatewayOptionRequest {
    /// Number of the gateway, which the service uses beside the unique ID.
    pub gateway_id: Option<i64>,
    /// **Required.** Gateway to work on or that was worked on, as
    /// [`ListGateway`](super::Client::list_gateway) shows it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl GetGatewayOptionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GatewayId`.
    #[inline]
    pub fn gateway_id(mut self, value: i64) -> Self {
        self.gateway_id = Some(value);
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
    GetGatewayOptionRequest {
        "GatewayId" => gateway_id: query,
        "GatewayUniqueId" => gateway_unique_id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for GetGatewayOptionRequest {
    type Response = GetGatewayOptionResponse;
    type Error = GetGatewayOptionError;
    const INFO: OperationInfo = super::operation("GetGatewayOption")
        .required(&["GatewayUniqueId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetGatewayOptionError] = &[
        GetGatewayOptionError::IllegalRequest,
        GetGatewayOptionError::InvalidParameter,
        GetGatewayOptionError::NoPermission,
        GetGatewayOptionError::NotFound,
        GetGatewayOptionError::InternalError,
    ];
}

/// Response to [`GetGatewayOptionRequest`].
#[non_exhaustive]
pub struct GetGatewayOptionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C92F4A4D-A2FD-593E-839E-F3D4DFD2****`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<GatewayOption>,
}

response! {
    GetGatewayOptionResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`GetGatewayOptionRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type GetGatewayOptionError = super::DocumentedError;
