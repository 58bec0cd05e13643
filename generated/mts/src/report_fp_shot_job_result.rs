// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ReportFpShotJobResult`, from `mts/ReportFpShotJobResult.md`.

use alicloud_runtime::codegen::*;

/// Reports that the result of a video fingerprint job was wrong.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::ReportFpShotJobResultRequest::new()
///     .job_id("...")
///     .result("...")
///     .details("...");
/// let reply = client.report_fp_shot_job_result(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ReportFpShotJobResultRequest {
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
    /// **Required.** Whether the result of the fingerprint job was right, with details.
    pub result: Option<String>,
    /// **Required.** The details that are concerned.
    pub details: Option<String>,
}

impl ReportFpShotJobResultRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `JobId`, which is required.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
    /// Sets `Result`, which is required.
    pub fn result(mut self, value: impl Into<String>) -> Self {
        self.result = Some(value.into());
        self
    }
    /// Sets `Details`, which is required.
    pub fn details(mut self, value: impl Into<String>) -> Self {
        self.details = Some(value.into());
        self
    }
}

request! {
    ReportFpShotJobResultRequest {
        "JobId" => job_id: query,
        "Result" => result: query,
        "Details" => details: query,
    }
}

impl Operation for ReportFpShotJobResultRequest {
    type Response = ReportFpShotJobResultResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ReportFpShotJobResult")
        .required(&["JobId", "Result", "Details"]);
}

/// Response to [`ReportFpShotJobResultRequest`].
#[non_exhaustive]
pub struct ReportFpShotJobResultResponse {
    /// ID of the job that the item belongs to or stands for.
    pub job_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A13-BEF6-D7393642CA58`.
    pub request_id: Option<String>,
}

response! {
    ReportFpShotJobResultResponse {
        "jobId" => job_id: value,
        "RequestId" => request_id: value,
    }
}
