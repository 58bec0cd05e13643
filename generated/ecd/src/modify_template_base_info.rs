// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyTemplateBaseInfo`, from `ecd/ModifyTemplateBaseInfo.md`.

use alicloud_runtime::codegen::*;

/// Changes only the name and description of a template.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::ModifyTemplateBaseInfoRequest::new()
///     .template_id("...");
/// let reply = client.modify_template_base_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyTemplateBaseInfoRequest {
    /// **Required.** ID of the template whose settings are used or shown.
    pub template_id: Option<String>,
    /// Name that the template was given. Length: 2 to 126.
    pub template_name: Option<String>,
    /// Free text that describes the item to people. Length: 2 to 256.
    pub description: Option<String>,
}

impl ModifyTemplateBaseInfoRequest {
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
    /// Sets `TemplateName`.
    pub fn template_name(mut self, value: impl Into<String>) -> Self {
        self.template_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    ModifyTemplateBaseInfoRequest {
        "TemplateId" => template_id: form,
        "TemplateName" => template_name: form,
        "Description" => description: form,
    }
}

impl Operation for ModifyTemplateBaseInfoRequest {
    type Response = ModifyTemplateBaseInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyTemplateBaseInfo")
        .required(&["TemplateId"]);
}

/// Response to [`ModifyTemplateBaseInfoRequest`], which the documentation does not describe.
pub type ModifyTemplateBaseInfoResponse = alicloud_runtime::UndocumentedResponse;
