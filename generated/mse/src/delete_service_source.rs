// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteServiceSource`, from `mse/DeleteServiceSource.md`.

use alicloud_runtime::codegen::*;

/// Deletes a service source of a gateway, such as a registry or a Kubernetes cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::DeleteServiceSourceRequest::new()
///     .source_id(1)
///     .gateway_unique_id("...");
/// let reply = client.delete_service_source(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteServiceSourceRequest {
    /// **Required.** Source that services come from, such as a registry or a Kubernetes cluster.
    pub source_id: Option<i64>,
    /// **Required.** Gateway to work on or that was worked on, as
    /// [`ListGateway`](super::Client::list_gateway) shows it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl DeleteServiceSourceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceId`, which is required.
    #[inline]
    pub fn source_id(mut self, value: i64) -> Self {
        self.source_id = Some(value);
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
    DeleteServiceSourceRequest {
        "SourceId" => source_id: query,
        "GatewayUniqueId" => gateway_unique_id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for DeleteServiceSourceRequest {
    type Response = DeleteServiceSourceResponse;
    type Error = DeleteServiceSourceError;
    const INFO: OperationInfo = super::operation("DeleteServiceSource")
        .required(&["SourceId", "GatewayUniqueId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"]);
    const ERRORS: &'static [DeleteServiceSourceError] = &[
        DeleteServiceSourceError::IllegalRequest,
        DeleteServiceSourceError::InvalidParameter,
        DeleteServiceSourceError::NoPermission,
        DeleteServiceSourceError::NotFound,
        DeleteServiceSourceError::InternalError,
    ];
}

/// Response to [`DeleteServiceSourceRequest`].
#[non_exhaustive]
pub struct DeleteServiceSourceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2CEF593F-D60C-5449-9E98-15CA6ECD9189`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Result code; `200` stands for success. Example: `1`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DeleteServiceSourceResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DeleteServiceSourceRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteServiceSourceError = super::DocumentedError;
