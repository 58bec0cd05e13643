// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteTemplate`, from `mts/DeleteTemplate.md`.

use alicloud_runtime::codegen::*;

/// Deletes a custom transcoding template, unless submitted jobs still use it.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::DeleteTemplateRequest::new()
///     .template_id("16f01ad6175e4230ac42bb5182cd****");
/// let reply = client.delete_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteTemplateRequest {
    /// **Required.** ID of the template whose settings are used or shown.
    /// Example: `16f01ad6175e4230ac42bb5182cd****`.
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
        "TemplateId" => template_id: query,
    }
}

impl Operation for DeleteTemplateRequest {
    type Response = DeleteTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteTemplate")
        .required(&["TemplateId"]);
}

/// Response to [`DeleteTemplateRequest`].
#[non_exhaustive]
pub struct DeleteTemplateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2247541A-9F27-47EE-B6EC-484B5475****`.
    pub request_id: Option<String>,
    /// ID of the template whose settings are used or shown.
    /// Example: `cc6cbef8e8d5481ca536f5d2a466****`.
    pub template_id: Option<String>,
}

response! {
    DeleteTemplateResponse {
        "RequestId" => request_id: value,
        "TemplateId" => template_id: value,
    }
}
