// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddWatermark`, from `vod/AddWatermark.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IsDefault, WatermarkInfo, WatermarkType};

/// Adds an image or text watermark template that fixes position, size and look of the watermark.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::AddWatermarkRequest::new()
///     .name("text")
///     .type_("Text")
///     .watermark_config("...");
/// let reply = client.add_watermark(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddWatermarkRequest {
    /// **Required.** Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    /// Default: `Image`. Example: `Text`.
    pub type_: Option<Open<WatermarkType>>,
    /// **Required.** Settings of the watermark, and what it works with.
    pub watermark_config: Option<String>,
    /// **Required** under conditions. Web address under which the file is found.
    /// Example: `http://outin-326268*/image/cover/C99345**`.
    pub file_url: Option<String>,
    /// ID that the service gave the application. Default: `app-1000000`. Example: `app-****`.
    pub app_id: Option<String>,
}

impl AddWatermarkRequest {
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
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<Open<WatermarkType>>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `WatermarkConfig`, which is required.
    pub fn watermark_config(mut self, value: impl Into<String>) -> Self {
        self.watermark_config = Some(value.into());
        self
    }
    /// Sets `FileUrl`.
    pub fn file_url(mut self, value: impl Into<String>) -> Self {
        self.file_url = Some(value.into());
        self
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
}

request! {
    AddWatermarkRequest {
        "Name" => name: query,
        "Type" => type_: query,
        "WatermarkConfig" => watermark_config: query,
        "FileUrl" => file_url: query,
        "AppId" => app_id: query,
    }
}

impl Operation for AddWatermarkRequest {
    type Response = AddWatermarkResponse;
    type Error = AddWatermarkError;
    const INFO: OperationInfo = super::operation("AddWatermark")
        .required(&["Name", "Type", "WatermarkConfig"]);
    const ERRORS: &'static [AddWatermarkError] = &[AddWatermarkError::NoSuchResource];
}

/// Response to [`AddWatermarkRequest`].
#[non_exhaustive]
pub struct AddWatermarkResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A*****F6-D7393642CA58`.
    pub request_id: Option<String>,
    /// What is known about the watermark.
    pub watermark_info: Option<WatermarkInfo>,
}

response! {
    AddWatermarkResponse {
        "RequestId" => request_id: value,
        "WatermarkInfo" => watermark_info: value,
    }
}

/// Errors that the documentation of [`AddWatermarkRequest`] names.
///
/// - [`NoSuchResource`](super::DocumentedError::NoSuchResource)
pub type AddWatermarkError = super::DocumentedError;
