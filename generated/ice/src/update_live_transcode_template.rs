// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateLiveTranscodeTemplate`, from `ice/UpdateLiveTranscodeTemplate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AudioParams, TemplateConfig, VideoParams};

/// Changes the encoding settings of a live transcoding template.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::UpdateLiveTranscodeTemplateRequest::new()
///     .template_id("...");
/// let reply = client.update_live_transcode_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateLiveTranscodeTemplateRequest {
    /// **Required.** ID of the template whose settings are used or shown.
    pub template_id: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Settings of the template, and what it works with.
    pub template_config: Option<TemplateConfig>,
}

impl UpdateLiveTranscodeTemplateRequest {
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
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `TemplateConfig`.
    pub fn template_config(mut self, value: impl Into<TemplateConfig>) -> Self {
        self.template_config = Some(value.into());
        self
    }
}

request! {
    UpdateLiveTranscodeTemplateRequest {
        "TemplateId" => template_id: query,
        "Name" => name: query,
        "TemplateConfig" => template_config: query_json,
    }
}

impl Operation for UpdateLiveTranscodeTemplateRequest {
    type Response = UpdateLiveTranscodeTemplateResponse;
    type Error = UpdateLiveTranscodeTemplateError;
    const INFO: OperationInfo = super::operation("UpdateLiveTranscodeTemplate")
        .required(&["TemplateId"]);
    const ERRORS: &'static [UpdateLiveTranscodeTemplateError] = &[
        UpdateLiveTranscodeTemplateError::InvalidParamTemplateIdInuse,
        UpdateLiveTranscodeTemplateError::OperationDenied,
    ];
}

/// Response to [`UpdateLiveTranscodeTemplateRequest`].
pub type UpdateLiveTranscodeTemplateResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateLiveTranscodeTemplateRequest`] names.
///
/// - [`InvalidParamTemplateIdInuse`](super::DocumentedError::InvalidParamTemplateIdInuse)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
pub type UpdateLiveTranscodeTemplateError = super::DocumentedError;
