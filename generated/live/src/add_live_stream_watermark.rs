// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddLiveStreamWatermark`, from `live/AddLiveStreamWatermark.md`.

use alicloud_runtime::codegen::*;

/// Creates a watermark template with picture, size, offset, and transparency, and returns its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::AddLiveStreamWatermarkRequest::new()
///     .type_(1)
///     .name("...")
///     .ref_width(1)
///     .ref_height(1)
///     .x_offset(1.0)
///     .y_offset(1.0)
///     .height(1)
///     .transparency(1)
///     .offset_corner("...")
///     .picture_url("...");
/// let reply = client.add_live_stream_watermark(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddLiveStreamWatermarkRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<i32>,
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// **Required.** Width of the ref in the picture or video.
    pub ref_width: Option<i32>,
    /// **Required.** Height of the ref in the picture or video.
    pub ref_height: Option<i32>,
    /// **Required.** Horizontal distance of the watermark from its corner, in pixels of the reference
    /// width.
    pub x_offset: Option<f64>,
    /// **Required.** Vertical distance of the watermark from its corner, in pixels of the reference
    /// height.
    pub y_offset: Option<f64>,
    /// **Required.** Extent from top to bottom.
    pub height: Option<i32>,
    /// **Required.** Opacity of the watermark; the smaller, the more shines through.
    pub transparency: Option<i32>,
    /// **Required.** Corner of the picture from which the watermark's place is counted.
    pub offset_corner: Option<String>,
    /// **Required.** Web address under which the picture is found.
    pub picture_url: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
}

impl AddLiveStreamWatermarkRequest {
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
    /// Sets `Type`, which is required.
    #[inline]
    pub fn type_(mut self, value: i32) -> Self {
        self.type_ = Some(value);
        self
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `RefWidth`, which is required.
    #[inline]
    pub fn ref_width(mut self, value: i32) -> Self {
        self.ref_width = Some(value);
        self
    }
    /// Sets `RefHeight`, which is required.
    #[inline]
    pub fn ref_height(mut self, value: i32) -> Self {
        self.ref_height = Some(value);
        self
    }
    /// Sets `XOffset`, which is required.
    #[inline]
    pub fn x_offset(mut self, value: f64) -> Self {
        self.x_offset = Some(value);
        self
    }
    /// Sets `YOffset`, which is required.
    #[inline]
    pub fn y_offset(mut self, value: f64) -> Self {
        self.y_offset = Some(value);
        self
    }
    /// Sets `Height`, which is required.
    #[inline]
    pub fn height(mut self, value: i32) -> Self {
        self.height = Some(value);
        self
    }
    /// Sets `Transparency`, which is required.
    #[inline]
    pub fn transparency(mut self, value: i32) -> Self {
        self.transparency = Some(value);
        self
    }
    /// Sets `OffsetCorner`, which is required.
    pub fn offset_corner(mut self, value: impl Into<String>) -> Self {
        self.offset_corner = Some(value.into());
        self
    }
    /// Sets `PictureUrl`, which is required.
    pub fn picture_url(mut self, value: impl Into<String>) -> Self {
        self.picture_url = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Domain`.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
}

request! {
    AddLiveStreamWatermarkRequest {
        "RegionId" => region_id: query,
        "Type" => type_: query,
        "Name" => name: query,
        "RefWidth" => ref_width: query,
        "RefHeight" => ref_height: query,
        "XOffset" => x_offset: query,
        "YOffset" => y_offset: query,
        "Height" => height: query,
        "Transparency" => transparency: query,
        "OffsetCorner" => offset_corner: query,
        "PictureUrl" => picture_url: query,
        "Description" => description: query,
        "Domain" => domain: query,
    }
}

impl Operation for AddLiveStreamWatermarkRequest {
    type Response = AddLiveStreamWatermarkResponse;
    type Error = AddLiveStreamWatermarkError;
    const INFO: OperationInfo = super::operation("AddLiveStreamWatermark")
        .required(
            &[
                "Type",
                "Name",
                "RefWidth",
                "RefHeight",
                "XOffset",
                "YOffset",
                "Height",
                "Transparency",
                "OffsetCorner",
                "PictureUrl",
            ],
        )
        .region("RegionId");
    const ERRORS: &'static [AddLiveStreamWatermarkError] = &[
        AddLiveStreamWatermarkError::InvalidParameters,
    ];
}

/// Response to [`AddLiveStreamWatermarkRequest`].
#[non_exhaustive]
pub struct AddLiveStreamWatermarkResponse {
    /// ID of the template whose settings are used or shown.
    /// Example: `445409ec-7eaa-461d-8f29-4bec2eb9****`.
    pub template_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5c6a2a0df228-4a64- af62-20e91b9676b3`.
    pub request_id: Option<String>,
}

response! {
    AddLiveStreamWatermarkResponse {
        "TemplateId" => template_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`AddLiveStreamWatermarkRequest`] names.
///
/// - [`InvalidParameters`](super::DocumentedError::InvalidParameters)
pub type AddLiveStreamWatermarkError = super::DocumentedError;
