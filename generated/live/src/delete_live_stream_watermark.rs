// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLiveStreamWatermark`, from `live/DeleteLiveStreamWatermark.md`.

use alicloud_runtime::codegen::*;

/// Deletes a watermark template; rules can then no longer stamp it on streams.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DeleteLiveStreamWatermarkRequest::new()
///     .template_id("...");
/// let reply = client.delete_live_stream_watermark(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLiveStreamWatermarkRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the template whose settings are used or shown.
    pub template_id: Option<String>,
}

impl DeleteLiveStreamWatermarkRequest {
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
}

request! {
    DeleteLiveStreamWatermarkRequest {
        "RegionId" => region_id: query,
        "TemplateId" => template_id: query,
    }
}

impl Operation for DeleteLiveStreamWatermarkRequest {
    type Response = DeleteLiveStreamWatermarkResponse;
    type Error = DeleteLiveStreamWatermarkError;
    const INFO: OperationInfo = super::operation("DeleteLiveStreamWatermark")
        .required(&["TemplateId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteLiveStreamWatermarkError] = &[
        DeleteLiveStreamWatermarkError::InvalidParameters,
    ];
}

/// Response to [`DeleteLiveStreamWatermarkRequest`].
pub type DeleteLiveStreamWatermarkResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteLiveStreamWatermarkRequest`] names.
///
/// - [`InvalidParameters`](super::DocumentedError::InvalidParameters)
pub type DeleteLiveStreamWatermarkError = super::DocumentedError;
