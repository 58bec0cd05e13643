// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateWaterMarkTemplate`, from `mts/UpdateWaterMarkTemplate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RatioRefer, ReferPos, Timeline, WaterMarkTemplate, WaterMarkTemplateState, WaterMarkTemplateType};

/// Changes the name or the configuration of a watermark template.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::UpdateWaterMarkTemplateRequest::new()
///     .water_mark_template_id("3780bd69b2b74540bc7b1096f564****")
///     .name("example-watermark")
///     .config("...");
/// let reply = client.update_water_mark_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateWaterMarkTemplateRequest {
    /// **Required.** ID of the water mark template that the call is about.
    /// Example: `3780bd69b2b74540bc7b1096f564****`.
    pub water_mark_template_id: Option<String>,
    /// **Required.** Name that people know the item by. Example: `example-watermark`.
    pub name: Option<String>,
    /// **Required.** Settings, in the notation that the operation defines.
    pub config: Option<String>,
}

impl UpdateWaterMarkTemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `WaterMarkTemplateId`, which is required.
    pub fn water_mark_template_id(mut self, value: impl Into<String>) -> Self {
        self.water_mark_template_id = Some(value.into());
        self
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Config`, which is required.
    pub fn config(mut self, value: impl Into<String>) -> Self {
        self.config = Some(value.into());
        self
    }
}

request! {
    UpdateWaterMarkTemplateRequest {
        "WaterMarkTemplateId" => water_mark_template_id: query,
        "Name" => name: query,
        "Config" => config: query,
    }
}

impl Operation for UpdateWaterMarkTemplateRequest {
    type Response = UpdateWaterMarkTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateWaterMarkTemplate")
        .required(&["WaterMarkTemplateId", "Name", "Config"]);
}

/// Response to [`UpdateWaterMarkTemplateRequest`].
#[non_exhaustive]
pub struct UpdateWaterMarkTemplateResponse {
    /// The watermark template with place and size.
    pub water_mark_template: Option<WaterMarkTemplate>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F8815A13-8B0A-4447-818C-D9A3B01F****`.
    pub request_id: Option<String>,
}

response! {
    UpdateWaterMarkTemplateResponse {
        "WaterMarkTemplate" => water_mark_template: value,
        "RequestId" => request_id: value,
    }
}
