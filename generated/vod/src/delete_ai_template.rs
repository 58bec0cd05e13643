// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAITemplate`, from `vod/DeleteAITemplate.md`.

use alicloud_runtime::codegen::*;

/// Deletes an AI template, unless it is the default one.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::DeleteAITemplateRequest::new()
///     .template_id("1706a0063dd733f6a823e****0a5879e");
/// let reply = client.delete_ai_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAITemplateRequest {
    /// **Required.** ID of the template whose settings are used or shown.
    /// Example: `1706a0063dd733f6a823e****0a5879e`.
    pub template_id: Option<String>,
}

impl DeleteAITemplateRequest {
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
    DeleteAITemplateRequest {
        "TemplateId" => template_id: query,
    }
}

impl Operation for DeleteAITemplateRequest {
    type Response = DeleteAITemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteAITemplate")
        .required(&["TemplateId"]);
}

/// Response to [`DeleteAITemplateRequest`].
#[non_exhaustive]
pub struct DeleteAITemplateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A13-BEF6-****`.
    pub request_id: Option<String>,
    /// ID of the template whose settings are used or shown.
    /// Example: `1706a0063dd733f6a823e****0a5879e`.
    pub template_id: Option<String>,
}

response! {
    DeleteAITemplateResponse {
        "RequestId" => request_id: value,
        "TemplateId" => template_id: value,
    }
}
