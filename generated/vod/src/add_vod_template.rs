// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddVodTemplate`, from `vod/AddVodTemplate.md`.

use alicloud_runtime::codegen::*;

/// Adds a template for snapshots or animated images.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::AddVodTemplateRequest::new()
///     .name("test")
///     .template_config("...")
///     .template_type("Snapshot");
/// let reply = client.add_vod_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddVodTemplateRequest {
    /// **Required.** Name that people know the item by. Example: `test`.
    pub name: Option<String>,
    /// **Required.** Settings of the template, and what it works with.
    pub template_config: Option<String>,
    /// **Required.** Which kind of template it is or is to be. Example: `Snapshot`.
    pub template_type: Option<String>,
    /// ID that the service gave the application. Default: `app-1000000`. Example: `app-****`.
    pub app_id: Option<String>,
}

impl AddVodTemplateRequest {
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
    /// Sets `TemplateConfig`, which is required.
    pub fn template_config(mut self, value: impl Into<String>) -> Self {
        self.template_config = Some(value.into());
        self
    }
    /// Sets `TemplateType`, which is required.
    pub fn template_type(mut self, value: impl Into<String>) -> Self {
        self.template_type = Some(value.into());
        self
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
}

request! {
    AddVodTemplateRequest {
        "Name" => name: query,
        "TemplateConfig" => template_config: query,
        "TemplateType" => template_type: query,
        "AppId" => app_id: query,
    }
}

impl Operation for AddVodTemplateRequest {
    type Response = AddVodTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddVodTemplate")
        .required(&["Name", "TemplateConfig", "TemplateType"]);
}

/// Response to [`AddVodTemplateRequest`].
#[non_exhaustive]
pub struct AddVodTemplateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A*****F6-D7393642CA58`.
    pub request_id: Option<String>,
    /// ID of the VOD template that the item belongs to or stands for.
    /// Example: `f5b228fe6930e*****0d6bf55bd87789`.
    pub vod_template_id: Option<String>,
}

response! {
    AddVodTemplateResponse {
        "RequestId" => request_id: value,
        "VodTemplateId" => vod_template_id: value,
    }
}
