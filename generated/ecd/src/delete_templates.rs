// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteTemplates`, from `ecd/DeleteTemplates.md`.

use alicloud_runtime::codegen::*;

/// Deletes templates of the given business type.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DeleteTemplatesRequest::new();
/// let reply = client.delete_templates(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteTemplatesRequest {
    /// IDs of the templates to work on or to narrow the list down to. Items: at most 100.
    pub template_ids: Vec<String>,
    /// Which kind of biz it is or is to be.
    pub biz_type: Option<String>,
}

impl DeleteTemplatesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TemplateIds`.
    pub fn template_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.template_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `BizType`.
    pub fn biz_type(mut self, value: impl Into<String>) -> Self {
        self.biz_type = Some(value.into());
        self
    }
}

request! {
    DeleteTemplatesRequest {
        "TemplateIds" => template_ids: form,
        "BizType" => biz_type: form,
    }
}

impl Operation for DeleteTemplatesRequest {
    type Response = DeleteTemplatesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteTemplates");
}

/// Response to [`DeleteTemplatesRequest`], which the documentation does not describe.
pub type DeleteTemplatesResponse = alicloud_runtime::UndocumentedResponse;
