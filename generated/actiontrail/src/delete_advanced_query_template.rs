// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAdvancedQueryTemplate`, from `actiontrail/DeleteAdvancedQueryTemplate.md`.

use alicloud_runtime::codegen::*;

/// Deletes a saved template for advanced queries.
///
/// ```no_run
/// # async fn example(client: alicloud_actiontrail::Client) -> Result<(), alicloud_actiontrail::Error> {
/// let request = alicloud_actiontrail::DeleteAdvancedQueryTemplateRequest::new();
/// let reply = client.delete_advanced_query_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAdvancedQueryTemplateRequest {
    /// ID of the template whose settings are used or shown. Example: `utpl-QNL3dpYkQcyjZxrIQCciqQ`.
    pub template_id: Option<String>,
}

impl DeleteAdvancedQueryTemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TemplateId`.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }
}

request! {
    DeleteAdvancedQueryTemplateRequest {
        "TemplateId" => template_id: query,
    }
}

impl Operation for DeleteAdvancedQueryTemplateRequest {
    type Response = DeleteAdvancedQueryTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteAdvancedQueryTemplate");
}

/// Response to [`DeleteAdvancedQueryTemplateRequest`].
pub type DeleteAdvancedQueryTemplateResponse = alicloud_runtime::EmptyResponse;
