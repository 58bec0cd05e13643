// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitAvatarTrainingJob`, from `ice/SubmitAvatarTrainingJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{JobData};

/// Starts the training of a prepared digital human job, or starts it again after a failure.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::SubmitAvatarTrainingJobRequest::new()
///     .job_id("...");
/// let reply = client.submit_avatar_training_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitAvatarTrainingJobRequest {
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
}

impl SubmitAvatarTrainingJobRequest {
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
    SubmitAvatarTrainingJobRequest {
        "JobId" => job_id: query,
    }
}

impl Operation for SubmitAvatarTrainingJobRequest {
    type Response = SubmitAvatarTrainingJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SubmitAvatarTrainingJob")
        .required(&["JobId"])
        .success_flag("Success");
}

/// Response to [`SubmitAvatarTrainingJobRequest`].
#[non_exhaustive]
pub struct SubmitAvatarTrainingJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `*****ACB-44F2-5F2D-88D7-1283E70*****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<JobData>,
}

response! {
    SubmitAvatarTrainingJobResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}
