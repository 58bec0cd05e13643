// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetDefaultWatermark`, from `vod/SetDefaultWatermark.md`.

use alicloud_runtime::codegen::*;

/// Makes a watermark template the default one.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::SetDefaultWatermarkRequest::new()
///     .watermark_id("9bcc8bfadb843f*****09a2671d0df97");
/// let reply = client.set_default_watermark(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetDefaultWatermarkRequest {
    /// **Required.** ID of the watermark that the call is about.
    /// Example: `9bcc8bfadb843f*****09a2671d0df97`.
    pub watermark_id: Option<String>,
}

impl SetDefaultWatermarkRequest {
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
    SetDefaultWatermarkRequest {
        "WatermarkId" => watermark_id: query,
    }
}

impl Operation for SetDefaultWatermarkRequest {
    type Response = SetDefaultWatermarkResponse;
    type Error = SetDefaultWatermarkError;
    const INFO: OperationInfo = super::operation("SetDefaultWatermark")
        .required(&["WatermarkId"]);
    const ERRORS: &'static [SetDefaultWatermarkError] = &[
        SetDefaultWatermarkError::NoSuchResource,
    ];
}

/// Response to [`SetDefaultWatermarkRequest`].
pub type SetDefaultWatermarkResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`SetDefaultWatermarkRequest`] names.
///
/// - [`NoSuchResource`](super::DocumentedError::NoSuchResource)
pub type SetDefaultWatermarkError = super::DocumentedError;
