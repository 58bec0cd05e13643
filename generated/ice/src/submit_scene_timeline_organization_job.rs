// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitSceneTimelineOrganizationJob`, from `ice/SubmitSceneTimelineOrganizationJob.md`.

use alicloud_runtime::codegen::*;

/// Starts a job that arranges the result of media selection on timelines for a scene.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::SubmitSceneTimelineOrganizationJobRequest::new()
///     .input_config("...")
///     .output_config("...")
///     .job_type("...")
///     .media_select_result("...");
/// let reply = client.submit_scene_timeline_organization_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitSceneTimelineOrganizationJobRequest {
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
    /// **Required.** Result of the step or check named media select.
    pub media_select_result: Option<String>,
}

impl SubmitSceneTimelineOrganizationJobRequest {
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
    /// Sets `MediaSelectResult`, which is required.
    pub fn media_select_result(mut self, value: impl Into<String>) -> Self {
        self.media_select_result = Some(value.into());
        self
    }
}

request! {
    SubmitSceneTimelineOrganizationJobRequest {
        "InputConfig" => input_config: form,
        "EditingConfig" => editing_config: form,
        "OutputConfig" => output_config: query,
        "UserData" => user_data: query,
        "JobType" => job_type: query,
        "MediaSelectResult" => media_select_result: query,
    }
}

impl Operation for SubmitSceneTimelineOrganizationJobRequest {
    type Response = SubmitSceneTimelineOrganizationJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SubmitSceneTimelineOrganizationJob")
        .required(&["InputConfig", "OutputConfig", "JobType", "MediaSelectResult"]);
}

/// Response to [`SubmitSceneTimelineOrganizationJobRequest`], which the documentation does not describe.
pub type SubmitSceneTimelineOrganizationJobResponse = alicloud_runtime::UndocumentedResponse;
