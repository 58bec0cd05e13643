// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UrlAsyncModeration`, from `green/UrlAsyncModeration.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AsyncModerationData};

/// Submits a URL for checking in the background, whether fraud, pornography or gambling is behind
/// it.
///
/// ```no_run
/// # async fn example(client: alicloud_green::Client) -> Result<(), alicloud_green::Error> {
/// let request = alicloud_green::UrlAsyncModerationRequest::new();
/// let reply = client.url_async_moderation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UrlAsyncModerationRequest {
    /// Which set of checks is run, such as `baselineCheck`; set up in the console.
    pub service: Option<String>,
    /// Parameters of the service, with their values.
    pub service_parameters: Option<String>,
}

impl UrlAsyncModerationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Service`.
    pub fn service(mut self, value: impl Into<String>) -> Self {
        self.service = Some(value.into());
        self
    }
    /// Sets `ServiceParameters`.
    pub fn service_parameters(mut self, value: impl Into<String>) -> Self {
        self.service_parameters = Some(value.into());
        self
    }
}

request! {
    UrlAsyncModerationRequest {
        "Service" => service: query,
        "ServiceParameters" => service_parameters: query,
    }
}

impl Operation for UrlAsyncModerationRequest {
    type Response = UrlAsyncModerationResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("UrlAsyncModeration");
}

/// Response to [`UrlAsyncModerationRequest`].
#[non_exhaustive]
pub struct UrlAsyncModerationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6CF2815C-****-****-B52E-FF6E2****492`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the result. Example: `success`.
    pub msg: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<AsyncModerationData>,
}

response! {
    UrlAsyncModerationResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Msg" => msg: value,
        "Data" => data: value,
    }
}
