// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAITemplate`, from `vod/GetAITemplate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IsDefault, TemplateType};

/// Shows one AI template by its template ID.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::GetAITemplateRequest::new()
///     .template_id("1706a0063dd733f6a823e83****5879e");
/// let reply = client.get_ai_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAITemplateRequest {
    /// **Required.** ID of the template whose settings are used or shown.
    /// Example: `1706a0063dd733f6a823e83****5879e`.
    pub template_id: Option<String>,
}

impl GetAITemplateRequest {
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
    GetAITemplateRequest {
        "TemplateId" => template_id: query,
    }
}

impl Operation for GetAITemplateRequest {
    type Response = GetAITemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetAITemplate")
        .required(&["TemplateId"])
        .read_only();
}

/// Response to [`GetAITemplateRequest`].
#[non_exhaustive]
pub struct GetAITemplateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `080DA371-8AC0-4CD4-****-33E64282D81F`.
    pub request_id: Option<String>,
    /// What is known about the template.
    pub template_info: Option<TemplateInfo>,
}

response! {
    GetAITemplateResponse {
        "RequestId" => request_id: value,
        "TemplateInfo" => template_info: value,
    }
}

/// What is known about the template.
#[non_exhaustive]
pub struct TemplateInfo {
    /// When the item was created. Example: `2020-07-08T06:50:45Z`.
    pub creation_time: Option<Timestamp>,
    /// Whether this is the default one of its kind. Example: `NotDefault`.
    pub is_default: Option<Open<IsDefault>>,
    /// When the item was last changed. Example: `2020-07-08T06:58:45Z`.
    pub modify_time: Option<Timestamp>,
    /// Where it comes from. Example: `Custom`.
    pub source: Option<String>,
    /// Settings of the template, and what it works with. Example: `text`.
    pub template_config: Option<String>,
    /// ID of the template whose settings are used or shown.
    /// Example: `1706a0063dd733f6a823e83****5879e`.
    pub template_id: Option<String>,
    /// Name that the template was given. Example: `DemoAITemplate`.
    pub template_name: Option<String>,
    /// Which kind of template it is or is to be. Example: `AIMediaAudit`.
    pub template_type: Option<Open<TemplateType>>,
}

response! {
    TemplateInfo {
        "CreationTime" => creation_time: value,
        "IsDefault" => is_default: value,
        "ModifyTime" => modify_time: value,
        "Source" => source: value,
        "TemplateConfig" => template_config: value,
        "TemplateId" => template_id: value,
        "TemplateName" => template_name: value,
        "TemplateType" => template_type: value,
    }
}
