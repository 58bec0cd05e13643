// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelJob`, from `mts/CancelJob.md`.

use alicloud_runtime::codegen::*;

/// Cancels a transcoding job, addressed by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::CancelJobRequest::new()
///     .job_id("88c6ca184c0e47098a5b665e2a126797");
/// let reply = client.cancel_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelJobRequest {
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
}

impl CancelJobRequest {
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
}

request! {
    CancelJobRequest {
        "JobId" => job_id: query,
    }
}

impl Operation for CancelJobRequest {
    type Response = CancelJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CancelJob").required(&["JobId"]);
}

/// Response to [`CancelJobRequest`].
#[non_exhaustive]
pub struct CancelJobResponse {
    /// ID of the job, for asking later how it stands. Example: `d1ce4d3efcb549419193f50f1fcd****`.
    pub job_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A13-BEF6-D7393642CA58`.
    pub request_id: Option<String>,
}

response! {
    CancelJobResponse {
        "JobId" => job_id: value,
        "RequestId" => request_id: value,
    }
}
