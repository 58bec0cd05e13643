// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLiveTranscodeJob`, from `ice/DeleteLiveTranscodeJob.md`.

use alicloud_runtime::codegen::*;

/// Deletes a live transcoding job.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::DeleteLiveTranscodeJobRequest::new()
///     .job_id("...");
/// let reply = client.delete_live_transcode_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLiveTranscodeJobRequest {
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
}

impl DeleteLiveTranscodeJobRequest {
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
    DeleteLiveTranscodeJobRequest {
        "JobId" => job_id: query,
    }
}

impl Operation for DeleteLiveTranscodeJobRequest {
    type Response = DeleteLiveTranscodeJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteLiveTranscodeJob")
        .required(&["JobId"]);
}

/// Response to [`DeleteLiveTranscodeJobRequest`].
pub type DeleteLiveTranscodeJobResponse = alicloud_runtime::EmptyResponse;
