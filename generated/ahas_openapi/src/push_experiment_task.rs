// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PushExperimentTask`, from `ahas-openapi/PushExperimentTask.md`.

use alicloud_runtime::codegen::*;

/// Pushes a failure drill on to its following step.
///
/// ```no_run
/// # async fn example(client: alicloud_ahas_openapi::Client) -> Result<(), alicloud_ahas_openapi::Error> {
/// let request = alicloud_ahas_openapi::PushExperimentTaskRequest::new()
///     .experiment_task_id("1234567890123456789")
///     .name_space("default")
///     .ahas_region_id("cn-hangzhou");
/// let reply = client.push_experiment_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PushExperimentTaskRequest {
    /// **Required.** ID of the experiment task that the call is about. Example: `1234567890123456789`.
    pub experiment_task_id: Option<String>,
    /// Space of names that keeps items of different origin apart. Example: `default`.
    pub name_space: Option<String>,
    /// Region that the ahas lies in. Example: `cn-hangzhou`.
    pub ahas_region_id: Option<String>,
}

impl PushExperimentTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ExperimentTaskId`, which is required.
    pub fn experiment_task_id(mut self, value: impl Into<String>) -> Self {
        self.experiment_task_id = Some(value.into());
        self
    }
    /// Sets `NameSpace`.
    pub fn name_space(mut self, value: impl Into<String>) -> Self {
        self.name_space = Some(value.into());
        self
    }
    /// Sets `AhasRegionId`.
    pub fn ahas_region_id(mut self, value: impl Into<String>) -> Self {
        self.ahas_region_id = Some(value.into());
        self
    }
}

request! {
    PushExperimentTaskRequest {
        "ExperimentTaskId" => experiment_task_id: query,
        "NameSpace" => name_space: query,
        "AhasRegionId" => ahas_region_id: query,
    }
}

impl Operation for PushExperimentTaskRequest {
    type Response = PushExperimentTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("PushExperimentTask")
        .required(&["ExperimentTaskId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .read_only();
}

/// Response to [`PushExperimentTaskRequest`].
#[non_exhaustive]
pub struct PushExperimentTaskResponse {
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0f7dd92f-4490-****-b8bd-****`.
    pub request_id: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `text`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    PushExperimentTaskResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}
