// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteWatermark`, from `vod/DeleteWatermark.md`.

use alicloud_runtime::codegen::*;

/// Deletes a watermark with its source file, beyond recovery; the default one cannot be deleted.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::DeleteWatermarkRequest::new()
///     .watermark_id("9bcc8bfadb843f*****09a2671d0df97");
/// let reply = client.delete_watermark(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteWatermarkRequest {
    /// **Required.** ID of the watermark that the call is about.
    /// Example: `9bcc8bfadb843f*****09a2671d0df97`.
    pub watermark_id: Option<String>,
}

impl DeleteWatermarkRequest {
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
    DeleteWatermarkRequest {
        "WatermarkId" => watermark_id: query,
    }
}

impl Operation for DeleteWatermarkRequest {
    type Response = DeleteWatermarkResponse;
    type Error = DeleteWatermarkError;
    const INFO: OperationInfo = super::operation("DeleteWatermark")
        .required(&["WatermarkId"]);
    const ERRORS: &'static [DeleteWatermarkError] = &[
        DeleteWatermarkError::NoSuchResource,
    ];
}

/// Response to [`DeleteWatermarkRequest`].
pub type DeleteWatermarkResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteWatermarkRequest`] names.
///
/// - [`NoSuchResource`](super::DocumentedError::NoSuchResource)
pub type DeleteWatermarkError = super::DocumentedError;
