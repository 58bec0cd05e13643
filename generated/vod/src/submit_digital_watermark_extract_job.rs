// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitDigitalWatermarkExtractJob`, from `vod/SubmitDigitalWatermarkExtractJob.md`.

use alicloud_runtime::codegen::*;

/// Starts extracting a copyright or tracing watermark from a video in the background.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::SubmitDigitalWatermarkExtractJobRequest::new()
///     .media_id("...")
///     .extract_type("...");
/// let reply = client.submit_digital_watermark_extract_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitDigitalWatermarkExtractJobRequest {
    /// **Required.** ID of the media that the call is about.
    pub media_id: Option<String>,
    /// **Required.** Which kind of extract it is or is to be.
    pub extract_type: Option<String>,
}

impl SubmitDigitalWatermarkExtractJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MediaId`, which is required.
    pub fn media_id(mut self, value: impl Into<String>) -> Self {
        self.media_id = Some(value.into());
        self
    }
    /// Sets `ExtractType`, which is required.
    pub fn extract_type(mut self, value: impl Into<String>) -> Self {
        self.extract_type = Some(value.into());
        self
    }
}

request! {
    SubmitDigitalWatermarkExtractJobRequest {
        "MediaId" => media_id: query,
        "ExtractType" => extract_type: query,
    }
}

impl Operation for SubmitDigitalWatermarkExtractJobRequest {
    type Response = SubmitDigitalWatermarkExtractJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SubmitDigitalWatermarkExtractJob")
        .required(&["MediaId", "ExtractType"]);
}

/// Response to [`SubmitDigitalWatermarkExtractJobRequest`].
#[non_exhaustive]
pub struct SubmitDigitalWatermarkExtractJobResponse {
    /// ID of the job, for asking later how it stands. Example: `ad90a501b1b9472374ad005046****`.
    pub job_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-****-6C044FE73368`.
    pub request_id: Option<String>,
}

response! {
    SubmitDigitalWatermarkExtractJobResponse {
        "JobId" => job_id: value,
        "RequestId" => request_id: value,
    }
}
