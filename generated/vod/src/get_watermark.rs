// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetWatermark`, from `vod/GetWatermark.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IsDefault, ResponseWatermarkInfo, WatermarkType};

/// Shows one watermark template, of image or text, with its complete configuration.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::GetWatermarkRequest::new()
///     .watermark_id("9bcc8bfadb843f*****09a2671d0df97");
/// let reply = client.get_watermark(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetWatermarkRequest {
    /// **Required.** ID of the watermark that the call is about.
    /// Example: `9bcc8bfadb843f*****09a2671d0df97`.
    pub watermark_id: Option<String>,
}

impl GetWatermarkRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `WatermarkId`, which is required.
    pub fn watermark_id(mut self, value: impl Into<String>) -> Self {
        self.watermark_id = Some(value.into());
        self
    }
}

request! {
    GetWatermarkRequest {
        "WatermarkId" => watermark_id: query,
    }
}

impl Operation for GetWatermarkRequest {
    type Response = GetWatermarkResponse;
    type Error = GetWatermarkError;
    const INFO: OperationInfo = super::operation("GetWatermark")
        .required(&["WatermarkId"])
        .read_only();
    const ERRORS: &'static [GetWatermarkError] = &[GetWatermarkError::NoSuchResource];
}

/// Response to [`GetWatermarkRequest`].
#[non_exhaustive]
pub struct GetWatermarkResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A*****F6-D7393642CA58`.
    pub request_id: Option<String>,
    /// What is known about the watermark.
    pub watermark_info: Option<ResponseWatermarkInfo>,
}

response! {
    GetWatermarkResponse {
        "RequestId" => request_id: value,
        "WatermarkInfo" => watermark_info: value,
    }
}

/// Errors that the documentation of [`GetWatermarkRequest`] names.
///
/// - [`NoSuchResource`](super::DocumentedError::NoSuchResource)
pub type GetWatermarkError = super::DocumentedError;
