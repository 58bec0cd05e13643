// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCustomizedVoiceJob`, from `ice/DeleteCustomizedVoiceJob.md`.

use alicloud_runtime::codegen::*;

/// Deletes a voice cloning job, unless it is in training or has succeeded.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::DeleteCustomizedVoiceJobRequest::new()
///     .job_id("...");
/// let reply = client.delete_customized_voice_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCustomizedVoiceJobRequest {
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
}

impl DeleteCustomizedVoiceJobRequest {
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
    DeleteCustomizedVoiceJobRequest {
        "JobId" => job_id: query,
    }
}

impl Operation for DeleteCustomizedVoiceJobRequest {
    type Response = DeleteCustomizedVoiceJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteCustomizedVoiceJob")
        .required(&["JobId"])
        .success_flag("Success");
}

/// Response to [`DeleteCustomizedVoiceJobRequest`].
#[non_exhaustive]
pub struct DeleteCustomizedVoiceJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DeleteCustomizedVoiceJobResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
