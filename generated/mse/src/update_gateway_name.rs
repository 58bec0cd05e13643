// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateGatewayName`, from `mse/UpdateGatewayName.md`.

use alicloud_runtime::codegen::*;

/// Gives a gateway another name for people.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::UpdateGatewayNameRequest::new();
/// let reply = client.update_gateway_name(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateGatewayNameRequest {
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Gateway to work on or that was worked on, as [`ListGateway`](super::Client::list_gateway) shows
    /// it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl UpdateGatewayNameRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `GatewayUniqueId`.
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
    UpdateGatewayNameRequest {
        "Name" => name: query,
        "GatewayUniqueId" => gateway_unique_id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for UpdateGatewayNameRequest {
    type Response = UpdateGatewayNameResponse;
    type Error = UpdateGatewayNameError;
    const INFO: OperationInfo = super::operation("UpdateGatewayName")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [UpdateGatewayNameError] = &[
        UpdateGatewayNameError::IllegalRequest,
        UpdateGatewayNameError::InvalidParameter,
        UpdateGatewayNameError::NoPermission,
        UpdateGatewayNameError::NotFound,
        UpdateGatewayNameError::InternalError,
    ];
}

/// Response to [`UpdateGatewayNameRequest`].
#[non_exhaustive]
pub struct UpdateGatewayNameResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8C95711F-E702-5395-BFAA-21BA946CDE47`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Outcome of the call in short, such as an ID or a text. Example: `true`.
    pub data: Option<String>,
}

response! {
    UpdateGatewayNameResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`UpdateGatewayNameRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type UpdateGatewayNameError = super::DocumentedError;
