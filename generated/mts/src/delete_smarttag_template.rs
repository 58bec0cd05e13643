// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSmarttagTemplate`, from `mts/DeleteSmarttagTemplate.md`.

use alicloud_runtime::codegen::*;

/// Deletes a smart tagging template.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::DeleteSmarttagTemplateRequest::new()
///     .template_id("6407");
/// let reply = client.delete_smarttag_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSmarttagTemplateRequest {
    /// **Required.** ID of the template whose settings are used or shown. Example: `6407`.
    pub template_id: Option<String>,
}

impl DeleteSmarttagTemplateRequest {
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
    DeleteSmarttagTemplateRequest {
        "TemplateId" => template_id: query,
    }
}

impl Operation for DeleteSmarttagTemplateRequest {
    type Response = DeleteSmarttagTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteSmarttagTemplate")
        .required(&["TemplateId"]);
}

/// Response to [`DeleteSmarttagTemplateRequest`].
pub type DeleteSmarttagTemplateResponse = alicloud_runtime::EmptyResponse;
