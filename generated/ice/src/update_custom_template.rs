// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateCustomTemplate`, from `ice/UpdateCustomTemplate.md`.

use alicloud_runtime::codegen::*;

/// Changes one of your own media processing templates.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::UpdateCustomTemplateRequest::new()
///     .template_id("...");
/// let reply = client.update_custom_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateCustomTemplateRequest {
    /// **Required.** ID of the template whose settings are used or shown.
    pub template_id: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Settings of the template, and what it works with.
    pub template_config: Option<String>,
}

impl UpdateCustomTemplateRequest {
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
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `TemplateConfig`.
    pub fn template_config(mut self, value: impl Into<String>) -> Self {
        self.template_config = Some(value.into());
        self
    }
}

request! {
    UpdateCustomTemplateRequest {
        "TemplateId" => template_id: query,
        "Name" => name: query,
        "TemplateConfig" => template_config: query,
    }
}

impl Operation for UpdateCustomTemplateRequest {
    type Response = UpdateCustomTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateCustomTemplate")
        .required(&["TemplateId"])
        .success_flag("Success");
}

/// Response to [`UpdateCustomTemplateRequest`].
#[non_exhaustive]
pub struct UpdateCustomTemplateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    UpdateCustomTemplateResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
