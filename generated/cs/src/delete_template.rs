// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteTemplate`, from `cs/DeleteTemplate.md`.

use alicloud_runtime::codegen::*;

/// Deletes an orchestration template; applications that were deployed from it keep running.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::DeleteTemplateRequest::new()
///     .template_id("20663627-81ee-4cfe-9b69-c96fcb84a674");
/// let reply = client.delete_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteTemplateRequest {
    /// **Required.** Orchestration template meant, as
    /// [`CreateTemplate`](super::Client::create_template) or
    /// [`DescribeTemplates`](super::Client::describe_templates) returns it.
    /// Example: `20663627-81ee-4cfe-9b69-c96fcb84a674`.
    pub template_id: Option<String>,
}

impl DeleteTemplateRequest {
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
    DeleteTemplateRequest {
        "TemplateId" => template_id: path,
    }
}

impl Operation for DeleteTemplateRequest {
    type Response = DeleteTemplateResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DeleteTemplate")
        .roa("DELETE", "/templates/{TemplateId}")
        .required(&["TemplateId"]);
}

/// Response to [`DeleteTemplateRequest`], which the documentation does not describe.
pub type DeleteTemplateResponse = alicloud_runtime::UndocumentedResponse;
