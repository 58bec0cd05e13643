// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetDefaultAITemplate`, from `vod/GetDefaultAITemplate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IsDefault, TemplateSource};

/// Shows the default AI template of one template type.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::GetDefaultAITemplateRequest::new()
///     .template_type("AIMediaAudit");
/// let reply = client.get_default_ai_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetDefaultAITemplateRequest {
    /// **Required.** Which kind of template it is or is to be. Example: `AIMediaAudit`.
    pub template_type: Option<String>,
}

impl GetDefaultAITemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TemplateType`, which is required.
    pub fn template_type(mut self, value: impl Into<String>) -> Self {
        self.template_type = Some(value.into());
        self
    }
}

request! {
    GetDefaultAITemplateRequest {
        "TemplateType" => template_type: query,
    }
}

impl Operation for GetDefaultAITemplateRequest {
    type Response = GetDefaultAITemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetDefaultAITemplate")
        .required(&["TemplateType"])
        .read_only();
}

/// Response to [`GetDefaultAITemplateRequest`].
#[non_exhaustive]
pub struct GetDefaultAITemplateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A017F1DE-3DC3-4441-****-37E81113C10F`.
    pub request_id: Option<String>,
    /// What is known about the template.
    pub template_info: Option<TemplateInfo>,
}

response! {
    GetDefaultAITemplateResponse {
        "RequestId" => request_id: value,
        "TemplateInfo" => template_info: value,
    }
}

/// What is known about the template.
#[non_exhaustive]
pub struct TemplateInfo {
    /// When the item was created. Example: `2020-07-08T06:50:45Z`.
    pub creation_time: Option<Timestamp>,
    /// Whether this is the default one of its kind. Example: `Default`.
    pub is_default: Option<Open<IsDefault>>,
    /// When the item was last changed. Example: `2020-07-08T07:05:49Z`.
    pub modify_time: Option<Timestamp>,
    /// Where it comes from. Example: `Custom`.
    pub source: Option<Open<TemplateSource>>,
    /// Settings of the template, and what it works with. Example: `text`.
    pub template_config: Option<String>,
    /// ID of the template whose settings are used or shown.
    /// Example: `1706a0063dd733f6a823e83****5879e`.
    pub template_id: Option<String>,
    /// Name that the template was given. Example: `DemoAITemplate`.
    pub template_name: Option<String>,
    /// Which kind of template it is or is to be. Example: `AIMediaAudit`.
    pub template_type: Option<String>,
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
