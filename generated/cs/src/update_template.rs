// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateTemplate`, from `cs/UpdateTemplate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{TemplateType};

/// Overwrites name, YAML content, tags, or description of an orchestration template.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::UpdateTemplateRequest::new()
///     .template_id("72d20cf8-a533-4ea9-a10d-e7630d3d2708");
/// let reply = client.update_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateTemplateRequest {
    /// **Required.** Orchestration template meant, as
    /// [`CreateTemplate`](super::Client::create_template) or
    /// [`DescribeTemplates`](super::Client::describe_templates) returns it.
    /// Example: `72d20cf8-a533-4ea9-a10d-e7630d3d2708`.
    pub template_id: Option<String>,
    /// Free text that says what the object is for. Example: `web server cluster`.
    pub description: Option<String>,
    /// Name of the orchestration template. Example: `webserver01`.
    pub name: Option<String>,
    /// Pairs of name and value for sorting clusters, pools and nodes. Example: `web`.
    pub tags: Option<String>,
    /// The orchestration template itself, as YAML text. Example: `text`.
    pub template: Option<String>,
    /// Kind of template, which decides where the console shows it. Example: `kubernetes`.
    pub template_type: Option<Open<TemplateType>>,
}

impl UpdateTemplateRequest {
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
    /// Sets `description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `tags`.
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
        self
    }
    /// Sets `template`.
    pub fn template(mut self, value: impl Into<String>) -> Self {
        self.template = Some(value.into());
        self
    }
    /// Sets `template_type`.
    pub fn template_type(mut self, value: impl Into<Open<TemplateType>>) -> Self {
        self.template_type = Some(value.into());
        self
    }
}

request! {
    UpdateTemplateRequest {
        "TemplateId" => template_id: path,
        "description" => description: body,
        "name" => name: body,
        "tags" => tags: body,
        "template" => template: body,
        "template_type" => template_type: body,
    }
}

impl Operation for UpdateTemplateRequest {
    type Response = UpdateTemplateResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("UpdateTemplate")
        .roa("PUT", "/templates/{TemplateId}")
        .required(&["TemplateId"]);
}

/// Response to [`UpdateTemplateRequest`], which the documentation does not describe.
pub type UpdateTemplateResponse = alicloud_runtime::UndocumentedResponse;
