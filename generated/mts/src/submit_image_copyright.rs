// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitImageCopyright`, from `mts/SubmitImageCopyright.md`.

use alicloud_runtime::codegen::*;

/// Embeds a message as copyright watermark into an image.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::SubmitImageCopyrightRequest::new()
///     .output("...")
///     .message("...")
///     .params("...");
/// let reply = client.submit_image_copyright(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitImageCopyrightRequest {
    /// **Required.** Place in OSS for the file to write, as JSON with bucket, region and object.
    pub output: Option<String>,
    /// **Required.** Copyright text that is hidden in the picture.
    pub message: Option<String>,
    /// **Required.** The params that are concerned.
    pub params: Option<String>,
}

impl SubmitImageCopyrightRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Output`, which is required.
    pub fn output(mut self, value: impl Into<String>) -> Self {
        self.output = Some(value.into());
        self
    }
    /// Sets `Message`, which is required.
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
    /// Sets `Params`, which is required.
    pub fn params(mut self, value: impl Into<String>) -> Self {
        self.params = Some(value.into());
        self
    }
}

request! {
    SubmitImageCopyrightRequest {
        "Output" => output: query,
        "Message" => message: query,
        "Params" => params: query,
    }
}

impl Operation for SubmitImageCopyrightRequest {
    type Response = SubmitImageCopyrightResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SubmitImageCopyright")
        .required(&["Output", "Message", "Params"]);
}

/// Response to [`SubmitImageCopyrightRequest`], which the documentation does not describe.
pub type SubmitImageCopyrightResponse = alicloud_runtime::UndocumentedResponse;
