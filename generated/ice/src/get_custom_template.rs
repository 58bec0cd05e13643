// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetCustomTemplate`, from `ice/GetCustomTemplate.md`.

use alicloud_runtime::codegen::*;

/// Shows one of your own media processing templates.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GetCustomTemplateRequest::new();
/// let reply = client.get_custom_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetCustomTemplateRequest {
    /// ID of the template whose settings are used or shown.
    pub template_id: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<i32>,
    /// Finer kind of the template within its type.
    pub subtype: Option<i32>,
}

impl GetCustomTemplateRequest {
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
    /// Sets `Type`.
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
}

request! {
    GetCustomTemplateRequest {
        "TemplateId" => template_id: query,
        "Type" => type_: query,
        "Subtype" => subtype: query,
    }
}

impl Operation for GetCustomTemplateRequest {
    type Response = GetCustomTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetCustomTemplate").read_only();
}

/// Response to [`GetCustomTemplateRequest`].
#[non_exhaustive]
pub struct GetCustomTemplateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// The template with its settings.
    pub custom_template: Option<CustomTemplate>,
}

response! {
    GetCustomTemplateResponse {
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
    /// Name that the template was given. Example: `text`.
    pub template_name: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `2`.
    pub type_: Option<i32>,
    /// Name that the type goes by. Example: `SnapshotTemplate`.
    pub type_name: Option<String>,
    /// Finer kind of the template within its type. Example: `1`.
    pub subtype: Option<i32>,
    /// Name that the subtype goes by. Example: `Normal`.
    pub subtype_name: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Normal`.
    pub status: Option<String>,
    /// Whether this is the default one of its kind. Example: `true`.
    pub is_default: Option<bool>,
    /// Settings of the template, and what it works with.
    /// Example: `{"Type":"Normal","FrameType":"normal","Time":0,"Count":10}`.
    pub template_config: Option<String>,
    /// When the item was created. Example: `2022-01-01T10:00:00Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was last changed. Example: `2022-01-01T11:00:00Z`.
    pub modified_time: Option<Timestamp>,
}

response! {
    CustomTemplate {
        "TemplateId" => template_id: value,
        "TemplateName" => template_name: value,
        "Type" => type_: value,
        "TypeName" => type_name: value,
        "Subtype" => subtype: value,
        "SubtypeName" => subtype_name: value,
        "Status" => status: value,
        "IsDefault" => is_default: value,
        "TemplateConfig" => template_config: value,
        "CreateTime" => create_time: value,
        "ModifiedTime" => modified_time: value,
    }
}
