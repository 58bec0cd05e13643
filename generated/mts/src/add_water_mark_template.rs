// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddWaterMarkTemplate`, from `mts/AddWaterMarkTemplate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RatioRefer, ReferPos, Timeline, WaterMarkTemplateType};

/// Creates a watermark template from a JSON configuration.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::AddWaterMarkTemplateRequest::new()
///     .name("example-watermark")
///     .config("...");
/// let reply = client.add_water_mark_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddWaterMarkTemplateRequest {
    /// **Required.** Name that people know the item by. Example: `example-watermark`.
    pub name: Option<String>,
    /// **Required.** Settings, in the notation that the operation defines.
    pub config: Option<String>,
}

impl AddWaterMarkTemplateRequest {
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
    /// Sets `Config`, which is required.
    pub fn config(mut self, value: impl Into<String>) -> Self {
        self.config = Some(value.into());
        self
    }
}

request! {
    AddWaterMarkTemplateRequest {
        "Name" => name: query,
        "Config" => config: query,
    }
}

impl Operation for AddWaterMarkTemplateRequest {
    type Response = AddWaterMarkTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddWaterMarkTemplate")
        .required(&["Name", "Config"]);
}

/// Response to [`AddWaterMarkTemplateRequest`].
#[non_exhaustive]
pub struct AddWaterMarkTemplateResponse {
    /// The watermark template with place and size.
    pub water_mark_template: Option<WaterMarkTemplate>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `54BB917F-DD35-4F32-BABA-E60E31B2****`.
    pub request_id: Option<String>,
}

response! {
    AddWaterMarkTemplateResponse {
        "WaterMarkTemplate" => water_mark_template: value,
        "RequestId" => request_id: value,
    }
}

/// The watermark template with place and size.
#[non_exhaustive]
pub struct WaterMarkTemplate {
    /// Kind of the item, out of those that the service tells apart. Example: `Image`.
    pub type_: Option<Open<WaterMarkTemplateType>>,
    /// Side of the video that shares are counted of.
    pub ratio_refer: Option<RatioRefer>,
    /// Corner that the offsets are counted from. Example: `TopRight`.
    pub refer_pos: Option<Open<ReferPos>>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Normal`.
    pub state: Option<String>,
    /// Horizontal distance of the watermark from its corner, in pixels or as a share.
    /// Range: -4096 to 4096. Example: `100`.
    pub dx: Option<String>,
    /// Horizontal size of the picture in pixels; for watermarks also as a share.
    /// Range: 8 to 4096. Example: `8`.
    pub width: Option<String>,
    /// Vertical size of the picture in pixels; for watermarks also as a share.
    /// Range: 8 to 4096. Example: `8`.
    pub height: Option<String>,
    /// When the watermark appears and goes.
    pub timeline: Option<Timeline>,
    /// Name that people know the item by. Example: `example-watermark`.
    pub name: Option<String>,
    /// Vertical distance of the watermark from its corner, in pixels or as a share.
    /// Range: -4096 to 4096. Example: `100`.
    pub dy: Option<String>,
    /// Identifier of the item within its collection. Example: `3780bd69b2b74540bc7b1096f564****`.
    pub id: Option<String>,
}

response! {
    WaterMarkTemplate {
        "Type" => type_: value,
        "RatioRefer" => ratio_refer: value,
        "ReferPos" => refer_pos: value,
        "State" => state: value,
        "Dx" => dx: value,
        "Width" => width: value,
        "Height" => height: value,
        "Timeline" => timeline: value,
        "Name" => name: value,
        "Dy" => dy: value,
        "Id" => id: value,
    }
}
