// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateLiveStreamWatermark`, from `live/UpdateLiveStreamWatermark.md`.

use alicloud_runtime::codegen::*;

/// Changes picture, size, offset, or transparency in a watermark template.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::UpdateLiveStreamWatermarkRequest::new()
///     .template_id("...");
/// let reply = client.update_live_stream_watermark(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateLiveStreamWatermarkRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the template whose settings are used or shown.
    pub template_id: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Width of the ref in the picture or video.
    pub ref_width: Option<i32>,
    /// Height of the ref in the picture or video.
    pub ref_height: Option<i32>,
    /// Horizontal distance of the watermark from its corner, in pixels of the reference width.
    pub x_offset: Option<f64>,
    /// Vertical distance of the watermark from its corner, in pixels of the reference height.
    pub y_offset: Option<f64>,
    /// Extent from top to bottom.
    pub height: Option<i32>,
    /// Opacity of the watermark; the smaller, the more shines through.
    pub transparency: Option<i32>,
    /// Corner of the picture from which the watermark's place is counted.
    pub offset_corner: Option<String>,
    /// Web address under which the picture is found.
    pub picture_url: Option<String>,
}

impl UpdateLiveStreamWatermarkRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `TemplateId`, which is required.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `RefWidth`.
    #[inline]
    pub fn ref_width(mut self, value: i32) -> Self {
        self.ref_width = Some(value);
        self
    }
    /// Sets `RefHeight`.
    #[inline]
    pub fn ref_height(mut self, value: i32) -> Self {
        self.ref_height = Some(value);
        self
    }
    /// Sets `XOffset`.
    #[inline]
    pub fn x_offset(mut self, value: f64) -> Self {
        self.x_offset = Some(value);
        self
    }
    /// Sets `YOffset`.
    #[inline]
    pub fn y_offset(mut self, value: f64) -> Self {
        self.y_offset = Some(value);
        self
    }
    /// Sets `Height`.
    #[inline]
    pub fn height(mut self, value: i32) -> Self {
        self.height = Some(value);
        self
    }
    /// Sets `Transparency`.
    #[inline]
    pub fn transparency(mut self, value: i32) -> Self {
        self.transparency = Some(value);
        self
    }
    /// Sets `OffsetCorner`.
    pub fn offset_corner(mut self, value: impl Into<String>) -> Self {
        self.offset_corner = Some(value.into());
        self
    }
    /// Sets `PictureUrl`.
    pub fn picture_url(mut self, value: impl Into<String>) -> Self {
        self.picture_url = Some(value.into());
        self
    }
}

request! {
    UpdateLiveStreamWatermarkRequest {
        "RegionId" => region_id: query,
        "TemplateId" => template_id: query,
        "Name" => name: query,
        "Description" => description: query,
        "RefWidth" => ref_width: query,
        "RefHeight" => ref_height: query,
        "XOffset" => x_offset: query,
        "YOffset" => y_offset: query,
        "Height" => height: query,
        "Transparency" => transparency: query,
        "OffsetCorner" => offset_corner: query,
        "PictureUrl" => picture_url: query,
    }
}

impl Operation for UpdateLiveStreamWatermarkRequest {
    type Response = UpdateLiveStreamWatermarkResponse;
    type Error = UpdateLiveStreamWatermarkError;
    const INFO: OperationInfo = super::operation("UpdateLiveStreamWatermark")
        .required(&["TemplateId"])
        .region("RegionId");
    const ERRORS: &'static [UpdateLiveStreamWatermarkError] = &[
        UpdateLiveStreamWatermarkError::InvalidParameters,
    ];
}

/// Response to [`UpdateLiveStreamWatermarkRequest`].
pub type UpdateLiveStreamWatermarkResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateLiveStreamWatermarkRequest`] names.
///
/// - [`InvalidParameters`](super::DocumentedError::InvalidParameters)
pub type UpdateLiveStreamWatermarkError = super::DocumentedError;
