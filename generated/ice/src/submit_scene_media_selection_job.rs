// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitSceneMediaSelectionJob`, from `ice/SubmitSceneMediaSelectionJob.md`.

use alicloud_runtime::codegen::*;

/// Starts a job that selects fitting clips from the input media for a scene.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::SubmitSceneMediaSelectionJobRequest::new()
///     .input_config("...")
///     .output_config("...")
///     .job_type("...");
/// let reply = client.submit_scene_media_selection_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitSceneMediaSelectionJobRequest {
    /// **Required.** Settings of the input, and what it works with.
    pub input_config: Option<String>,
    /// Settings of the editing, and what it works with.
    pub editing_config: Option<String>,
    /// **Required.** Settings of the output, and what it works with.
    pub output_config: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// **Required.** Which kind of job it is or is to be.
    pub job_type: Option<String>,
}

impl SubmitSceneMediaSelectionJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InputConfig`, which is required.
    pub fn input_config(mut self, value: impl Into<String>) -> Self {
        self.input_config = Some(value.into());
        self
    }
    /// Sets `EditingConfig`.
    pub fn editing_config(mut self, value: impl Into<String>) -> Self {
        self.editing_config = Some(value.into());
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
    /// Sets `JobType`, which is required.
    pub fn job_type(mut self, value: impl Into<String>) -> Self {
        self.job_type = Some(value.into());
        self
    }
}

request! {
    SubmitSceneMediaSelectionJobRequest {
        "InputConfig" => input_config: form,
        "EditingConfig" => editing_config: form,
        "OutputConfig" => output_config: query,
        "UserData" => user_data: query,
        "JobType" => job_type: query,
    }
}

impl Operation for SubmitSceneMediaSelectionJobRequest {
    type Response = SubmitSceneMediaSelectionJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SubmitSceneMediaSelectionJob")
        .required(&["InputConfig", "OutputConfig", "JobType"]);
}

/// Response to [`SubmitSceneMediaSelectionJobRequest`], which the documentation does not describe.
pub type SubmitSceneMediaSelectionJobResponse = alicloud_runtime::UndocumentedResponse;
