// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteTemplate`, from `oos/DeleteTemplate.md`.

use alicloud_runtime::codegen::*;

/// Deletes a template, along with its executions if the call says so.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::DeleteTemplateRequest::new()
///     .template_name("...");
/// let reply = client.delete_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteTemplateRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the template was given.
    pub template_name: Option<String>,
    /// Whether this holds: auto delete executions.
    pub auto_delete_executions: Option<bool>,
}

impl DeleteTemplateRequest {
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
    /// Sets `TemplateName`, which is required.
    pub fn template_name(mut self, value: impl Into<String>) -> Self {
        self.template_name = Some(value.into());
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
    DeleteTemplateRequest {
        "RegionId" => region_id: query,
        "TemplateName" => template_name: query,
        "AutoDeleteExecutions" => auto_delete_executions: query,
    }
}

impl Operation for DeleteTemplateRequest {
    type Response = DeleteTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteTemplate")
        .required(&["TemplateName"])
        .region("RegionId");
}

/// Response to [`DeleteTemplateRequest`].
pub type DeleteTemplateResponse = alicloud_runtime::EmptyResponse;
