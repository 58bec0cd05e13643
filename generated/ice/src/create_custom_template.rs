// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCustomTemplate`, from `ice/CreateCustomTemplate.md`.

use alicloud_runtime::codegen::*;

/// Stores your own media processing template, for instance for transcoding or snapshots.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::CreateCustomTemplateRequest::new()
///     .name("...")
///     .type_(1)
///     .template_config("...");
/// let reply = client.create_custom_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateCustomTemplateRequest {
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<i32>,
    /// Finer kind of the template within its type.
    pub subtype: Option<i32>,
    /// **Required.** Settings of the template, and what it works with.
    pub template_config: Option<String>,
}

impl CreateCustomTemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Type`, which is required.
    #[inline]
    pub fn type_(mut self, value: i32) -> Self {
        self.type_ = Some(value);
        self
    }
    /// Sets `Subtype`.
    #[inline]
    pub fn subtype(mut self, value: i32) -> Self {
        self.subtype = Some(value);
        self
    }
    /// Sets `TemplateConfig`, which is required.
    pub fn template_config(mut self, value: impl Into<String>) -> Self {
        self.template_config = Some(value.into());
        self
    }
}

request! {
    CreateCustomTemplateRequest {
        "Name" => name: query,
        "Type" => type_: query,
        "Subtype" => subtype: query,
        "TemplateConfig" => template_config: query,
    }
}

impl Operation for CreateCustomTemplateRequest {
    type Response = CreateCustomTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateCustomTemplate")
        .required(&["Name", "Type", "TemplateConfig"]);
}

/// Response to [`CreateCustomTemplateRequest`].
#[non_exhaustive]
pub struct CreateCustomTemplateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// The template with its settings.
    pub custom_template: Option<CustomTemplate>,
}

response! {
    CreateCustomTemplateResponse {
        "RequestId" => request_id: value,
        "CustomTemplate" => custom_template: value,
    }
}

/// The template with its settings.
#[non_exhaustive]
pub struct CustomTemplate {
    /// ID of the template whose settings are used or shown.
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub template_id: Option<String>,
    /// Name that the template was given. Example: `test-template`.
    pub template_name: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `1`.
    pub type_: Option<i32>,
    /// Name that the type goes by. Example: `TranscodeTemplate`.
    pub type_name: Option<String>,
    /// Finer kind of the template within its type. Example: `Remux`.
    pub subtype: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Normal`.
    pub status: Option<String>,
    /// Whether this is the default one of its kind. Example: `true`.
    pub is_default: Option<bool>,
    /// Settings of the template, and what it works with.
    /// Example: `{"Container":{"Format":"flv"},"Video":{},"Audio":{}}`.
    pub template_config: Option<String>,
    /// When the item was created. Example: `2022-04-19T02:04:31Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was last changed. Example: `2022-04-19T02:04:31Z`.
    pub modified_time: Option<Timestamp>,
}

response! {
    CustomTemplate {
        "TemplateId" => template_id: value,
        "TemplateName" => template_name: value,
        "Type" => type_: value,
        "TypeName" => type_name: value,
        "Subtype" => subtype: value,
        "Status" => status: value,
        "IsDefault" => is_default: value,
        "TemplateConfig" => template_config: value,
        "CreateTime" => create_time: value,
        "ModifiedTime" => modified_time: value,
    }
}
