// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteTemplates`, from `oos/DeleteTemplates.md`.

use alicloud_runtime::codegen::*;

/// Deletes several templates, along with their executions if the call says so.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::DeleteTemplatesRequest::new()
///     .template_names("...");
/// let reply = client.delete_templates(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteTemplatesRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Names of the templates to work on or to narrow the list down to.
    pub template_names: Option<String>,
    /// Whether this holds: auto delete executions.
    pub auto_delete_executions: Option<bool>,
}

impl DeleteTemplatesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `TemplateNames`, which is required.
    pub fn template_names(mut self, value: impl Into<String>) -> Self {
        self.template_names = Some(value.into());
        self
    }
    /// Sets `AutoDeleteExecutions`.
    #[inline]
    pub fn auto_delete_executions(mut self, value: bool) -> Self {
        self.auto_delete_executions = Some(value);
        self
    }
}

request! {
    DeleteTemplatesRequest {
        "RegionId" => region_id: query,
        "TemplateNames" => template_names: query,
        "AutoDeleteExecutions" => auto_delete_executions: query,
    }
}

impl Operation for DeleteTemplatesRequest {
    type Response = DeleteTemplatesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteTemplates")
        .required(&["TemplateNames"])
        .region("RegionId");
}

/// Response to [`DeleteTemplatesRequest`].
pub type DeleteTemplatesResponse = alicloud_runtime::EmptyResponse;
