// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateWatermark`, from `vod/UpdateWatermark.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IsDefault, WatermarkInfo, WatermarkType};

/// Changes name and configuration of a watermark template.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::UpdateWatermarkRequest::new()
///     .name("test")
///     .watermark_config("...")
///     .watermark_id("af2afe4761992c*****bd947dae97337");
/// let reply = client.update_watermark(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateWatermarkRequest {
    /// Name that people know the item by. Example: `test`.
    pub name: Option<String>,
    /// **Required.** Settings of the watermark, and what it works with.
    pub watermark_config: Option<String>,
    /// **Required.** ID of the watermark that the call is about.
    /// Example: `af2afe4761992c*****bd947dae97337`.
    pub watermark_id: Option<String>,
}

impl UpdateWatermarkRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `WatermarkConfig`, which is required.
    pub fn watermark_config(mut self, value: impl Into<String>) -> Self {
        self.watermark_config = Some(value.into());
        self
    }
    /// Sets `WatermarkId`, which is required.
    pub fn watermark_id(mut self, value: impl Into<String>) -> Self {
        self.watermark_id = Some(value.into());
        self
    }
}

request! {
    UpdateWatermarkRequest {
        "Name" => name: query,
        "WatermarkConfig" => watermark_config: query,
        "WatermarkId" => watermark_id: query,
    }
}

impl Operation for UpdateWatermarkRequest {
    type Response = UpdateWatermarkResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateWatermark")
        .required(&["WatermarkConfig", "WatermarkId"]);
}

/// Response to [`UpdateWatermarkRequest`].
#[non_exhaustive]
pub struct UpdateWatermarkResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A*****F6-D7393642CA58`.
    pub request_id: Option<String>,
    /// What is known about the watermark.
    pub watermark_info: Option<WatermarkInfo>,
}

response! {
    UpdateWatermarkResponse {
        "RequestId" => request_id: value,
        "WatermarkInfo" => watermark_info: value,
    }
}
