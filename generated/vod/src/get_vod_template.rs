// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetVodTemplate`, from `vod/GetVodTemplate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IsDefault, VodTemplateInfoTemplateType};

/// Shows one snapshot template by its template ID.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::GetVodTemplateRequest::new()
///     .vod_template_id("7c49f2f4c0969*****fcd446690");
/// let reply = client.get_vod_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetVodTemplateRequest {
    /// **Required.** ID of the VOD template that the call is about.
    /// Example: `7c49f2f4c0969*****fcd446690`.
    pub vod_template_id: Option<String>,
}

impl GetVodTemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VodTemplateId`, which is required.
    pub fn vod_template_id(mut self, value: impl Into<String>) -> Self {
        self.vod_template_id = Some(value.into());
        self
    }
}

request! {
    GetVodTemplateRequest {
        "VodTemplateId" => vod_template_id: query,
    }
}

impl Operation for GetVodTemplateRequest {
    type Response = GetVodTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetVodTemplate")
        .required(&["VodTemplateId"])
        .read_only();
}

/// Response to [`GetVodTemplateRequest`].
#[non_exhaustive]
pub struct GetVodTemplateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `DE7A1F49-41C1-47*****DF-4CD0C02087DB`.
    pub request_id: Option<String>,
    /// What is known about the VOD template.
    pub vod_template_info: Option<VodTemplateInfo>,
}

response! {
    GetVodTemplateResponse {
        "RequestId" => request_id: value,
        "VodTemplateInfo" => vod_template_info: value,
    }
}

/// What is known about the VOD template.
#[non_exhaustive]
pub struct VodTemplateInfo {
    /// When the item was created. Example: `2018-11-30T08:05:59:57Z`.
    pub creation_time: Option<String>,
    /// Whether this is the default one of its kind. Example: `NotDefault`.
    pub is_default: Option<Open<IsDefault>>,
    /// When the item was last changed. Example: `2018-11-30T09:05:59:57Z`.
    pub modify_time: Option<String>,
    /// Name that people know the item by. Example: `test`.
    pub name: Option<String>,
    /// Settings of the template, and what it works with. Example: `text`.
    pub template_config: Option<String>,
    /// Which kind of template it is or is to be. Example: `Snapshot`.
    pub template_type: Option<Open<VodTemplateInfoTemplateType>>,
    /// ID of the VOD template that the item belongs to or stands for.
    /// Example: `7c49f2f4c09*****69fcd446690`.
    pub vod_template_id: Option<String>,
    /// Where it comes from. Example: `Custom`.
    pub source: Option<String>,
}

response! {
    VodTemplateInfo {
        "CreationTime" => creation_time: value,
        "IsDefault" => is_default: value,
        "ModifyTime" => modify_time: value,
        "Name" => name: value,
        "TemplateConfig" => template_config: value,
        "TemplateType" => template_type: value,
        "VodTemplateId" => vod_template_id: value,
        "Source" => source: value,
    }
}
