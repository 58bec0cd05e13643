// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitFpShotJob`, from `mts/SubmitFpShotJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{JobNotify};

/// Submits a job that searches a fingerprint library for the same or similar content.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::SubmitFpShotJobRequest::new()
///     .input("...")
///     .fp_shot_config("...");
/// let reply = client.submit_fp_shot_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitFpShotJobRequest {
    /// **Required.** File to read, as JSON with bucket, region and object, or a media ID where these
    /// are offered.
    pub input: Option<String>,
    /// ID of the pipeline that the call is about.
    pub pipeline_id: Option<String>,
    /// **Required.** Settings of the fp shot, and what it works with.
    pub fp_shot_config: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
}

impl SubmitFpShotJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Input`, which is required.
    pub fn input(mut self, value: impl Into<String>) -> Self {
        self.input = Some(value.into());
        self
    }
    /// Sets `PipelineId`.
    pub fn pipeline_id(mut self, value: impl Into<String>) -> Self {
        self.pipeline_id = Some(value.into());
        self
    }
    /// Sets `FpShotConfig`, which is required.
    pub fn fp_shot_config(mut self, value: impl Into<String>) -> Self {
        self.fp_shot_config = Some(value.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
}

request! {
    SubmitFpShotJobRequest {
        "Input" => input: query,
        "PipelineId" => pipeline_id: query,
        "FpShotConfig" => fp_shot_config: query,
        "UserData" => user_data: query,
    }
}

impl Operation for SubmitFpShotJobRequest {
    type Response = SubmitFpShotJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SubmitFpShotJob")
        .required(&["Input", "FpShotConfig"]);
}

/// Response to [`SubmitFpShotJobRequest`].
#[non_exhaustive]
pub struct SubmitFpShotJobResponse {
    /// ID of the job, for asking later how it stands. Example: `2a0697e35a7342859f733a9190c4****`.
    pub job_id: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// The fingerprint job that was started.
    pub fp_shot_job_notify: Option<JobNotify>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A13-BEF6-D7393642CA58`.
    pub request_id: Option<String>,
}

response! {
    SubmitFpShotJobResponse {
        "JobId" => job_id: value,
        "Type" => type_: value,
        "FpShotJobNotify" => fp_shot_job_notify: value,
        "RequestId" => request_id: value,
    }
}
