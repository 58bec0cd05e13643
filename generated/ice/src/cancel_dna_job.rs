// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelDNAJob`, from `ice/CancelDNAJob.md`.

use alicloud_runtime::codegen::*;

/// Withdraws a media fingerprint (DNA) job by its job ID.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::CancelDNAJobRequest::new()
///     .job_id("...");
/// let reply = client.cancel_dna_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelDNAJobRequest {
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
}

impl CancelDNAJobRequest {
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
    CancelDNAJobRequest {
        "JobId" => job_id: query,
    }
}

impl Operation for CancelDNAJobRequest {
    type Response = CancelDNAJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CancelDNAJob").required(&["JobId"]);
}

/// Response to [`CancelDNAJobRequest`].
#[non_exhaustive]
pub struct CancelDNAJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A13-BEF6-D7393642CA58`.
    pub request_id: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `2288c6ca184c0e47098a5b665e2a12****`.
    pub job_id: Option<String>,
}

response! {
    CancelDNAJobResponse {
        "RequestId" => request_id: value,
        "JobId" => job_id: value,
    }
}
