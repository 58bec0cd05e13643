// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAITemplate`, from `vod/ListAITemplate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{TemplateSource, TemplateType};

/// Lists the AI templates of one template type.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::ListAITemplateRequest::new()
///     .template_type("AIMediaAudit");
/// let reply = client.list_ai_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAITemplateRequest {
    /// **Required.** Which kind of template it is or is to be. Example: `AIMediaAudit`.
    pub template_type: Option<Open<TemplateType>>,
}

impl ListAITemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TemplateType`, which is required.
    pub fn template_type(mut self, value: impl Into<Open<TemplateType>>) -> Self {
        self.template_type = Some(value.into());
        self
    }
}

request! {
    ListAITemplateRequest {
        "TemplateType" => template_type: query,
    }
}

impl Operation for ListAITemplateRequest {
    type Response = ListAITemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListAITemplate")
        .required(&["TemplateType"])
        .read_only();
}

/// Response to [`ListAITemplateRequest`].
#[non_exhaustive]
pub struct ListAITemplateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `75B7BC67-FB8C-4653-****-F4B01ED2DA95`.
    pub request_id: Option<String>,
    /// Items of the kind template info that were found or are concerned.
    pub template_info_list: Vec<TemplateInfoList>,
}

response! {
    ListAITemplateResponse {
        "RequestId" => request_id: value,
        "TemplateInfoList" => template_info_list: list(""),
    }
}

/// Items of the kind template info that were found or are concerned.
#[non_exhaustive]
pub struct TemplateInfoList {
    /// When the item was created. Example: `2020-07-08T06:50:45Z`.
    pub creation_time: Option<Timestamp>,
    /// Whether this is the default one of its kind. Example: `NoDefault`.
    pub is_default: Option<String>,
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
    pub template_type: Option<Open<TemplateType>>,
}

response! {
    TemplateInfoList {
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
