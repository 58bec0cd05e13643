// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddAITemplate`, from `vod/AddAITemplate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{TemplateType};

/// Adds an AI template, which automated review or smart thumbnail jobs then use.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::AddAITemplateRequest::new()
///     .template_config("text")
///     .template_name("AI-media-test")
///     .template_type("AIMediaAudit");
/// let reply = client.add_ai_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddAITemplateRequest {
    /// **Required.** Settings of the template, and what it works with. Example: `text`.
    pub template_config: Option<String>,
    /// **Required.** Name that the template was given. Example: `AI-media-test`.
    pub template_name: Option<String>,
    /// **Required.** Which kind of template it is or is to be. Example: `AIMediaAudit`.
    pub template_type: Option<Open<TemplateType>>,
}

impl AddAITemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TemplateConfig`, which is required.
    pub fn template_config(mut self, value: impl Into<String>) -> Self {
        self.template_config = Some(value.into());
        self
    }
    /// Sets `TemplateName`, which is required.
    pub fn template_name(mut self, value: impl Into<String>) -> Self {
        self.template_name = Some(value.into());
        self
    }
    /// Sets `TemplateType`, which is required.
    pub fn template_type(mut self, value: impl Into<Open<TemplateType>>) -> Self {
        self.template_type = Some(value.into());
        self
    }
}

request! {
    AddAITemplateRequest {
        "TemplateConfig" => template_config: query,
        "TemplateName" => template_name: query,
        "TemplateType" => template_type: query,
    }
}

impl Operation for AddAITemplateRequest {
    type Response = AddAITemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddAITemplate")
        .required(&["TemplateConfig", "TemplateName", "TemplateType"]);
}

/// Response to [`AddAITemplateRequest`].
#[non_exhaustive]
pub struct AddAITemplateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A13-BEF6-****`.
    pub request_id: Option<String>,
    /// ID of the template whose settings are used or shown.
    /// Example: `1706a0063dd733f6a823e****0a5879e`.
    pub template_id: Option<String>,
}

response! {
    AddAITemplateResponse {
        "RequestId" => request_id: value,
        "TemplateId" => template_id: value,
    }
}
