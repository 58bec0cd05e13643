// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ImageAsyncModeration`, from `green/ImageAsyncModeration.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AsyncModerationData};

/// Submits an image for moderation in the background; the result is kept for three days.
///
/// ```no_run
/// # async fn example(client: alicloud_green::Client) -> Result<(), alicloud_green::Error> {
/// let request = alicloud_green::ImageAsyncModerationRequest::new();
/// let reply = client.image_async_moderation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ImageAsyncModerationRequest {
    /// Which set of checks is run, such as `baselineCheck`; set up in the console.
    pub service: Option<String>,
    /// Parameters of the service, with their values.
    pub service_parameters: Option<String>,
}

impl ImageAsyncModerationRequest {
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
    ImageAsyncModerationRequest {
        "Service" => service: query,
        "ServiceParameters" => service_parameters: query,
    }
}

impl Operation for ImageAsyncModerationRequest {
    type Response = ImageAsyncModerationResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ImageAsyncModeration");
}

/// Response to [`ImageAsyncModerationRequest`].
#[non_exhaustive]
pub struct ImageAsyncModerationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4A926AE2-4C96-573F-824F-0532960799F8`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the result. Example: `success`.
    pub msg: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<AsyncModerationData>,
}

response! {
    ImageAsyncModerationResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Msg" => msg: value,
        "Data" => data: value,
    }
}
