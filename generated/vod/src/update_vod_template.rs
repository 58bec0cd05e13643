// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateVodTemplate`, from `vod/UpdateVodTemplate.md`.

use alicloud_runtime::codegen::*;

/// Changes name and settings of a snapshot template.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::UpdateVodTemplateRequest::new()
///     .vod_template_id("8c75a02e339b*****0b0d2c48171a22");
/// let reply = client.update_vod_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateVodTemplateRequest {
    /// **Required.** ID of the VOD template that the call is about.
    /// Example: `8c75a02e339b*****0b0d2c48171a22`.
    pub vod_template_id: Option<String>,
    /// Name that people know the item by. Example: `test`.
    pub name: Option<String>,
    /// Settings of the template, and what it works with.
    /// Example: `{"SnapshotConfig":{"Count":10,"SpecifiedOffsetTime":0,"Interval":1}`.
    pub template_config: Option<String>,
}

impl UpdateVodTemplateRequest {
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
    UpdateVodTemplateRequest {
        "VodTemplateId" => vod_template_id: query,
        "Name" => name: query,
        "TemplateConfig" => template_config: query,
    }
}

impl Operation for UpdateVodTemplateRequest {
    type Response = UpdateVodTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateVodTemplate")
        .required(&["VodTemplateId"]);
}

/// Response to [`UpdateVodTemplateRequest`].
#[non_exhaustive]
pub struct UpdateVodTemplateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A*****F6-D7393642CA58`.
    pub request_id: Option<String>,
    /// ID of the VOD template that the item belongs to or stands for.
    /// Example: `8c75a02e339b*****0b0d2c48171a22`.
    pub vod_template_id: Option<String>,
}

response! {
    UpdateVodTemplateResponse {
        "RequestId" => request_id: value,
        "VodTemplateId" => vod_template_id: value,
    }
}
