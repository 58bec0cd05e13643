// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLiveTranscodeTemplate`, from `ice/DeleteLiveTranscodeTemplate.md`.

use alicloud_runtime::codegen::*;

/// Deletes a live transcoding template; new jobs can no longer name it.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::DeleteLiveTranscodeTemplateRequest::new()
///     .template_id("...");
/// let reply = client.delete_live_transcode_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLiveTranscodeTemplateRequest {
    /// **Required.** ID of the template whose settings are used or shown.
    pub template_id: Option<String>,
}

impl DeleteLiveTranscodeTemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TemplateId`, which is required.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }
}

request! {
    DeleteLiveTranscodeTemplateRequest {
        "TemplateId" => template_id: query,
    }
}

impl Operation for DeleteLiveTranscodeTemplateRequest {
    type Response = DeleteLiveTranscodeTemplateResponse;
    type Error = DeleteLiveTranscodeTemplateError;
    const INFO: OperationInfo = super::operation("DeleteLiveTranscodeTemplate")
        .required(&["TemplateId"]);
    const ERRORS: &'static [DeleteLiveTranscodeTemplateError] = &[
        DeleteLiveTranscodeTemplateError::InvalidParam,
    ];
}

/// Response to [`DeleteLiveTranscodeTemplateRequest`].
pub type DeleteLiveTranscodeTemplateResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteLiveTranscodeTemplateRequest`] names.
///
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
pub type DeleteLiveTranscodeTemplateError = super::DocumentedError;
