// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateAITemplate`, from `vod/UpdateAITemplate.md`.

use alicloud_runtime::codegen::*;

/// Changes name and settings of an AI template.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::UpdateAITemplateRequest::new()
///     .template_config("text")
///     .template_id("1706a0063dd733f6a823e****0a5879e")
///     .template_name("DemoAITemplate");
/// let reply = client.update_ai_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateAITemplateRequest {
    /// **Required.** Settings of the template, and what it works with. Example: `text`.
    pub template_config: Option<String>,
    /// **Required.** ID of the template whose settings are used or shown.
    /// Example: `1706a0063dd733f6a823e****0a5879e`.
    pub template_id: Option<String>,
    /// **Required.** Name that the template was given. Example: `DemoAITemplate`.
    pub template_name: Option<String>,
}

impl UpdateAITemplateRequest {
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
    /// Sets `TemplateId`, which is required.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }
    /// Sets `TemplateName`, which is required.
    pub fn template_name(mut self, value: impl Into<String>) -> Self {
        self.template_name = Some(value.into());
        self
    }
}

request! {
    UpdateAITemplateRequest {
        "TemplateConfig" => template_config: query,
        "TemplateId" => template_id: query,
        "TemplateName" => template_name: query,
    }
}

impl Operation for UpdateAITemplateRequest {
    type Response = UpdateAITemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateAITemplate")
        .required(&["TemplateConfig", "TemplateId", "TemplateName"]);
}

/// Response to [`UpdateAITemplateRequest`].
#[non_exhaustive]
pub struct UpdateAITemplateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A13-BEF6-****`.
    pub request_id: Option<String>,
    /// ID of the template whose settings are used or shown.
    /// Example: `1706a0063dd733f6a823e****0a5879e`.
    pub template_id: Option<String>,
}

response! {
    UpdateAITemplateResponse {
        "RequestId" => request_id: value,
        "TemplateId" => template_id: value,
    }
}
