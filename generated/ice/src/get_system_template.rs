// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSystemTemplate`, from `ice/GetSystemTemplate.md`.

use alicloud_runtime::codegen::*;

/// Shows one media processing template that the system presets.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GetSystemTemplateRequest::new()
///     .template_id("...");
/// let reply = client.get_system_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSystemTemplateRequest {
    /// **Required.** ID of the template whose settings are used or shown.
    pub template_id: Option<String>,
}

impl GetSystemTemplateRequest {
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
    GetSystemTemplateRequest {
        "TemplateId" => template_id: query,
    }
}

impl Operation for GetSystemTemplateRequest {
    type Response = GetSystemTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetSystemTemplate")
        .required(&["TemplateId"])
        .read_only();
}

/// Response to [`GetSystemTemplateRequest`].
#[non_exhaustive]
pub struct GetSystemTemplateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// The template that comes with the service.
    pub system_template: Option<SystemTemplate>,
}

response! {
    GetSystemTemplateResponse {
        "RequestId" => request_id: value,
        "SystemTemplate" => system_template: value,
    }
}

/// The template that comes with the service.
#[non_exhaustive]
pub struct SystemTemplate {
    /// ID of the template whose settings are used or shown. Example: `S00000001-100060`.
    pub template_id: Option<String>,
    /// Name that the template was given. Example: `M3U8-2K`.
    pub template_name: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `1`.
    pub type_: Option<i32>,
    /// Name that the type goes by. Example: `TranscodeTemplate`.
    pub type_name: Option<String>,
    /// Finer kind of the template within its type. Example: `1`.
    pub subtype: Option<i32>,
    /// Name that the subtype goes by. Example: `Normal`.
    pub subtype_name: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Normal`.
    pub status: Option<String>,
    /// Settings of the template, and what it works with.
    pub template_config: Option<String>,
}

response! {
    SystemTemplate {
        "TemplateId" => template_id: value,
        "TemplateName" => template_name: value,
        "Type" => type_: value,
        "TypeName" => type_name: value,
        "Subtype" => subtype: value,
        "SubtypeName" => subtype_name: value,
        "Status" => status: value,
        "TemplateConfig" => template_config: value,
    }
}
