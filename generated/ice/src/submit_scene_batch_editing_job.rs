// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitSceneBatchEditingJob`, from `ice/SubmitSceneBatchEditingJob.md`.

use alicloud_runtime::codegen::*;

/// Starts a job that produces the videos of several scene editing projects together.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::SubmitSceneBatchEditingJobRequest::new()
///     .project_ids("...")
///     .output_config("...");
/// let reply = client.submit_scene_batch_editing_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitSceneBatchEditingJobRequest {
    /// **Required.** IDs of the projects to work on or to narrow the list down to.
    pub project_ids: Option<String>,
    /// **Required.** Settings of the output, and what it works with.
    pub output_config: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
}

impl SubmitSceneBatchEditingJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProjectIds`, which is required.
    pub fn project_ids(mut self, value: impl Into<String>) -> Self {
        self.project_ids = Some(value.into());
        self
    }
    /// Sets `OutputConfig`, which is required.
    pub fn output_config(mut self, value: impl Into<String>) -> Self {
        self.output_config = Some(value.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
}

request! {
    SubmitSceneBatchEditingJobRequest {
        "ProjectIds" => project_ids: query,
        "OutputConfig" => output_config: query,
        "UserData" => user_data: query,
    }
}

impl Operation for SubmitSceneBatchEditingJobRequest {
    type Response = SubmitSceneBatchEditingJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SubmitSceneBatchEditingJob")
        .required(&["ProjectIds", "OutputConfig"]);
}

/// Response to [`SubmitSceneBatchEditingJobRequest`], which the documentation does not describe.
pub type SubmitSceneBatchEditingJobResponse = alicloud_runtime::UndocumentedResponse;
