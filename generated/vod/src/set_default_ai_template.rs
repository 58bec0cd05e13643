// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetDefaultAITemplate`, from `vod/SetDefaultAITemplate.md`.

use alicloud_runtime::codegen::*;

/// Makes an AI template the default of its type.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::SetDefaultAITemplateRequest::new()
///     .template_id("1706a0063dd733f6a823e83****5879e");
/// let reply = client.set_default_ai_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetDefaultAITemplateRequest {
    /// **Required.** ID of the template whose settings are used or shown.
    /// Example: `1706a0063dd733f6a823e83****5879e`.
    pub template_id: Option<String>,
}

impl SetDefaultAITemplateRequest {
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
    SetDefaultAITemplateRequest {
        "TemplateId" => template_id: query,
    }
}

impl Operation for SetDefaultAITemplateRequest {
    type Response = SetDefaultAITemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetDefaultAITemplate")
        .required(&["TemplateId"]);
}

/// Response to [`SetDefaultAITemplateRequest`].
#[non_exhaustive]
pub struct SetDefaultAITemplateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8E70E3F8-E2EE-47BC-****-379D6F28514F`.
    pub request_id: Option<String>,
    /// ID of the template whose settings are used or shown.
    /// Example: `1706a0063dd733f6a823e83****5879e`.
    pub template_id: Option<String>,
}

response! {
    SetDefaultAITemplateResponse {
        "RequestId" => request_id: value,
        "TemplateId" => template_id: value,
    }
}
