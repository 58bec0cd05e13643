// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCustomTemplate`, from `ice/DeleteCustomTemplate.md`.

use alicloud_runtime::codegen::*;

/// Deletes a custom template, which jobs can then no longer refer to.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::DeleteCustomTemplateRequest::new()
///     .template_id("...");
/// let reply = client.delete_custom_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCustomTemplateRequest {
    /// **Required.** ID of the template whose settings are used or shown.
    pub template_id: Option<String>,
}

impl DeleteCustomTemplateRequest {
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
    DeleteCustomTemplateRequest {
        "TemplateId" => template_id: query,
    }
}

impl Operation for DeleteCustomTemplateRequest {
    type Response = DeleteCustomTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteCustomTemplate")
        .required(&["TemplateId"])
        .success_flag("Success");
}

/// Response to [`DeleteCustomTemplateRequest`].
#[non_exhaustive]
pub struct DeleteCustomTemplateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DeleteCustomTemplateResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
