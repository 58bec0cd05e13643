// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteTemplate`, from `ice/DeleteTemplate.md`.

use alicloud_runtime::codegen::*;

/// Deletes templates of the template factory; productions from them are no longer possible.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::DeleteTemplateRequest::new();
/// let reply = client.delete_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteTemplateRequest {
    /// IDs of the templates to work on or to narrow the list down to.
    pub template_ids: Option<String>,
}

impl DeleteTemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TemplateIds`.
    pub fn template_ids(mut self, value: impl Into<String>) -> Self {
        self.template_ids = Some(value.into());
        self
    }
}

request! {
    DeleteTemplateRequest {
        "TemplateIds" => template_ids: query,
    }
}

impl Operation for DeleteTemplateRequest {
    type Response = DeleteTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteTemplate").method("GET");
}

/// Response to [`DeleteTemplateRequest`].
pub type DeleteTemplateResponse = alicloud_runtime::EmptyResponse;
