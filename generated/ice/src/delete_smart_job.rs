// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSmartJob`, from `ice/DeleteSmartJob.md`.

use alicloud_runtime::codegen::*;

/// Deletes a smart production job by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::DeleteSmartJobRequest::new();
/// let reply = client.delete_smart_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSmartJobRequest {
    /// ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
}

impl DeleteSmartJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `JobId`.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
}

request! {
    DeleteSmartJobRequest {
        "JobId" => job_id: query,
    }
}

impl Operation for DeleteSmartJobRequest {
    type Response = DeleteSmartJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteSmartJob");
}

/// Response to [`DeleteSmartJobRequest`].
pub type DeleteSmartJobResponse = alicloud_runtime::EmptyResponse;
