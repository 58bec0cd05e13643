// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateGatewayOption`, from `mse/UpdateGatewayOption.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{GatewayOption, LogConfigDetails, TraceDetails};

/// Changes gateway-wide switches, such as for logs and tracing.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::UpdateGatewayOptionRequest::new()
///     .gateway_unique_id("...");
/// let reply = client.update_gateway_option(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateGatewayOptionRequest {
    /// Number of the gateway, which the service uses beside the unique ID.
    pub gateway_id: Option<i64>,
    /// Gateway-wide switches for logs, tracing and the protocol.
    pub gateway_option: Option<GatewayOption>,
    /// **Required.** Gateway to work on or that was worked on, as
    /// [`ListGateway`](super::Client::list_gateway) shows it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl UpdateGatewayOptionRequest {
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
    /// Sets `GatewayOption`.
    pub fn gateway_option(mut self, value: impl Into<GatewayOption>) -> Self {
        self.gateway_option = Some(value.into());
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
    UpdateGatewayOptionRequest {
        "GatewayId" => gateway_id: query,
        "GatewayOption" => gateway_option: query_json,
        "GatewayUniqueId" => gateway_unique_id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for UpdateGatewayOptionRequest {
    type Response = UpdateGatewayOptionResponse;
    type Error = UpdateGatewayOptionError;
    const INFO: OperationInfo = super::operation("UpdateGatewayOption")
        .required(&["GatewayUniqueId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [UpdateGatewayOptionError] = &[
        UpdateGatewayOptionError::IllegalRequest,
        UpdateGatewayOptionError::InvalidParameter,
        UpdateGatewayOptionError::NoPermission,
        UpdateGatewayOptionError::NotFound,
        UpdateGatewayOptionError::InternalError,
    ];
}

/// Response to [`UpdateGatewayOptionRequest`].
#[non_exhaustive]
pub struct UpdateGatewayOptionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `124D02EB-DBDD-534D-A701-B4A95D3D****`.
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
    UpdateGatewayOptionResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`UpdateGatewayOptionRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type UpdateGatewayOptionError = super::DocumentedError;
