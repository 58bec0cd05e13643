// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ImageBatchModeration`, from `green/ImageBatchModeration.md`.

use alicloud_runtime::codegen::*;

/// Checks images with several moderation services in one call.
///
/// ```no_run
/// # async fn example(client: alicloud_green::Client) -> Result<(), alicloud_green::Error> {
/// let request = alicloud_green::ImageBatchModerationRequest::new();
/// let reply = client.image_batch_moderation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ImageBatchModerationRequest {
    /// Which set of checks is run, such as `baselineCheck`; set up in the console.
    pub service: Option<String>,
    /// Parameters of the service, with their values.
    pub service_parameters: Option<String>,
}

impl ImageBatchModerationRequest {
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
    ImageBatchModerationRequest {
        "Service" => service: query,
        "ServiceParameters" => service_parameters: query,
    }
}

impl Operation for ImageBatchModerationRequest {
    type Response = ImageBatchModerationResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ImageBatchModeration");
}

/// Response to [`ImageBatchModerationRequest`], which the documentation does not describe.
pub type ImageBatchModerationResponse = alicloud_runtime::UndocumentedResponse;
