// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableProxyProtocol`, from `mse/EnableProxyProtocol.md`.

use alicloud_runtime::codegen::*;

/// Switches the PROXY protocol on or off, by which a gateway behind an NLB learns client addresses.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::EnableProxyProtocolRequest::new()
///     .gateway_unique_id("...")
///     .enable_proxy_protocol(true);
/// let reply = client.enable_proxy_protocol(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableProxyProtocolRequest {
    /// **Required.** Gateway to work on or that was worked on, as
    /// [`ListGateway`](super::Client::list_gateway) shows it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// **Required.** Whether the gateway learns client addresses through the PROXY protocol.
    pub enable_proxy_protocol: Option<bool>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl EnableProxyProtocolRequest {
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
    /// Sets `EnableProxyProtocol`, which is required.
    #[inline]
    pub fn enable_proxy_protocol(mut self, value: bool) -> Self {
        self.enable_proxy_protocol = Some(value);
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    EnableProxyProtocolRequest {
        "GatewayUniqueId" => gateway_unique_id: query,
        "EnableProxyProtocol" => enable_proxy_protocol: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for EnableProxyProtocolRequest {
    type Response = EnableProxyProtocolResponse;
    type Error = EnableProxyProtocolError;
    const INFO: OperationInfo = super::operation("EnableProxyProtocol")
        .required(&["GatewayUniqueId", "EnableProxyProtocol"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("Success");
    const ERRORS: &'static [EnableProxyProtocolError] = &[
        EnableProxyProtocolError::IllegalRequest,
        EnableProxyProtocolError::InvalidParameter,
        EnableProxyProtocolError::NoPermission,
        EnableProxyProtocolError::NotFound,
        EnableProxyProtocolError::InternalError,
    ];
}

/// Response to [`EnableProxyProtocolRequest`].
#[non_exhaustive]
pub struct EnableProxyProtocolResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `316F5F64-F73D-42DC-8632-01E308B6****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Code of the reason why the call or the item failed. Example: `Success`.
    pub error_code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// Code to put in place of the blank in the error message. Example: `code`.
    pub dynamic_code: Option<String>,
    /// Text to put in place of `%s` in the error message. Example: `text`.
    pub dynamic_message: Option<String>,
    /// Whether the operation was carried out. Example: `true`.
    pub data: Option<bool>,
}

response! {
    EnableProxyProtocolResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "ErrorCode" => error_code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "DynamicCode" => dynamic_code: value,
        "DynamicMessage" => dynamic_message: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`EnableProxyProtocolRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type EnableProxyProtocolError = super::DocumentedError;
