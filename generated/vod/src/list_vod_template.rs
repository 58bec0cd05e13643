// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListVodTemplate`, from `vod/ListVodTemplate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IsDefault, VodTemplateInfoTemplateType};

/// Lists the templates for snapshots, of one type and application.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::ListVodTemplateRequest::new()
///     .template_type("Snapshot");
/// let reply = client.list_vod_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListVodTemplateRequest {
    /// **Required.** Which kind of template it is or is to be. Example: `Snapshot`.
    pub template_type: Option<String>,
    /// ID that the service gave the application. Example: `app-****`.
    pub app_id: Option<String>,
}

impl ListVodTemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    ListVodTemplateRequest {
        "TemplateType" => template_type: query,
        "AppId" => app_id: query,
    }
}

impl Operation for ListVodTemplateRequest {
    type Response = ListVodTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListVodTemplate")
        .required(&["TemplateType"])
        .read_only();
}

/// Response to [`ListVodTemplateRequest`].
#[non_exhaustive]
pub struct ListVodTemplateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2A56B75B-B7E6-48*****27-A9BEAA3E50A8`.
    pub request_id: Option<String>,
    /// Items of the kind VOD template info that were found or are concerned.
    pub vod_template_info_list: Vec<VodTemplateInfo>,
}

response! {
    ListVodTemplateResponse {
        "RequestId" => request_id: value,
        "VodTemplateInfoList" => vod_template_info_list: list(""),
    }
}

/// Items of the kind VOD template info that were found or are concerned.
#[non_exhaustive]
pub struct VodTemplateInfo {
    /// ID that the service gave the application. Example: `app-****`.
    pub app_id: Option<String>,
    /// When the item was created. Example: `2018-11-30T08:05:59:57Z`.
    pub creation_time: Option<String>,
    /// Whether this is the default one of its kind. Example: `NotDefault`.
    pub is_default: Option<Open<IsDefault>>,
    /// When the item was last changed. Example: `2018-11-30T09:05:59:97Z`.
    pub modify_time: Option<String>,
    /// Name that people know the item by. Example: `test`.
    pub name: Option<String>,
    /// Settings of the template, and what it works with. Example: `text`.
    pub template_config: Option<String>,
    /// Which kind of template it is or is to be. Example: `Snapshot`.
    pub template_type: Option<Open<VodTemplateInfoTemplateType>>,
    /// ID of the VOD template that the item belongs to or stands for.
    /// Example: `7c49f2f42b1c*****0969fcd446690`.
    pub vod_template_id: Option<String>,
}

response! {
    VodTemplateInfo {
        "AppId" => app_id: value,
        "CreationTime" => creation_time: value,
        "IsDefault" => is_default: value,
        "ModifyTime" => modify_time: value,
        "Name" => name: value,
        "TemplateConfig" => template_config: value,
        "TemplateType" => template_type: value,
        "VodTemplateId" => vod_template_id: value,
    }
}
