// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateTemplate`, from `cs/CreateTemplate.md`.

use alicloud_runtime::codegen::*;

/// Stores an orchestration template, YAML that describes Kubernetes resources for later
/// deployments.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::CreateTemplateRequest::new()
///     .name("service-account-template")
///     .template("text");
/// let reply = client.create_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateTemplateRequest {
    /// **Required.** Name of the new orchestration template.
    /// Length: 1 to 63. Example: `service-account-template`.
    pub name: Option<String>,
    /// **Required.** The orchestration template itself, as YAML text. Example: `text`.
    pub template: Option<String>,
    /// Pairs of name and value for sorting clusters, pools and nodes. Example: `test`.
    pub tags: Option<String>,
    /// Free text that says what the object is for. Example: `this is test`.
    pub description: Option<String>,
    /// Kind of template, which decides where the console shows it.
    /// Default: `compose`. Example: `kubernetes`.
    pub template_type: Option<String>,
}

impl CreateTemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `template`, which is required.
    pub fn template(mut self, value: impl Into<String>) -> Self {
        self.template = Some(value.into());
        self
    }
    /// Sets `tags`.
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
        self
    }
    /// Sets `description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `template_type`.
    pub fn template_type(mut self, value: impl Into<String>) -> Self {
        self.template_type = Some(value.into());
        self
    }
}

request! {
    CreateTemplateRequest {
        "name" => name: body,
        "template" => template: body,
        "tags" => tags: body,
        "description" => description: body,
        "template_type" => template_type: body,
    }
}

impl Operation for CreateTemplateRequest {
    type Response = CreateTemplateResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("CreateTemplate")
        .roa("POST", "/templates")
        .required(&["name", "template"]);
}

/// Response to [`CreateTemplateRequest`].
#[non_exhaustive]
pub struct CreateTemplateResponse {
    /// ID of the new orchestration template, by which it can be read, changed or deleted.
    /// Example: `ba1fe77b-b01e-4640-b77e-8f1b80e3e3cf`.
    pub template_id: Option<String>,
}

response! {
    CreateTemplateResponse {
        "template_id" => template_id: value,
    }
}
