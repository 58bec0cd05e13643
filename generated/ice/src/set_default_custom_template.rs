// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetDefaultCustomTemplate`, from `ice/SetDefaultCustomTemplate.md`.

use alicloud_runtime::codegen::*;

/// Makes one of your own media processing templates the default.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::SetDefaultCustomTemplateRequest::new()
///     .template_id("...");
/// let reply = client.set_default_custom_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetDefaultCustomTemplateRequest {
    /// **Required.** ID of the template whose settings are used or shown.
    pub template_id: Option<String>,
}

impl SetDefaultCustomTemplateRequest {
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
    SetDefaultCustomTemplateRequest {
        "TemplateId" => template_id: query,
    }
}

impl Operation for SetDefaultCustomTemplateRequest {
    type Response = SetDefaultCustomTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetDefaultCustomTemplate")
        .required(&["TemplateId"])
        .success_flag("Success");
}

/// Response to [`SetDefaultCustomTemplateRequest`].
#[non_exhaustive]
pub struct SetDefaultCustomTemplateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    SetDefaultCustomTemplateResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
