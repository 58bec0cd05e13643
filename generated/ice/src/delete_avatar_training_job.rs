// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAvatarTrainingJob`, from `ice/DeleteAvatarTrainingJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{JobData};

/// Deletes a digital human training job that is still a draft or has failed.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::DeleteAvatarTrainingJobRequest::new()
///     .job_id("...");
/// let reply = client.delete_avatar_training_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAvatarTrainingJobRequest {
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
}

impl DeleteAvatarTrainingJobRequest {
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
    DeleteAvatarTrainingJobRequest {
        "JobId" => job_id: query,
    }
}

impl Operation for DeleteAvatarTrainingJobRequest {
    type Response = DeleteAvatarTrainingJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteAvatarTrainingJob")
        .required(&["JobId"])
        .success_flag("Success");
}

/// Response to [`DeleteAvatarTrainingJobRequest`].
#[non_exhaustive]
pub struct DeleteAvatarTrainingJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<JobData>,
}

response! {
    DeleteAvatarTrainingJobResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}
