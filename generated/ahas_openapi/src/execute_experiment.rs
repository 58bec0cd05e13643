// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ExecuteExperiment`, from `ahas-openapi/ExecuteExperiment.md`.

use alicloud_runtime::codegen::*;

/// Runs a fault injection experiment and gives the ID of the run's task.
///
/// ```no_run
/// # async fn example(client: alicloud_ahas_openapi::Client) -> Result<(), alicloud_ahas_openapi::Error> {
/// let request = alicloud_ahas_openapi::ExecuteExperimentRequest::new()
///     .experiment_id("1234567890123456789")
///     .name_space("default")
///     .ahas_region_id("cn-hangzhou");
/// let reply = client.execute_experiment(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ExecuteExperimentRequest {
    /// **Required.** ID of the experiment that the call is about. Example: `1234567890123456789`.
    pub experiment_id: Option<String>,
    /// Space of names that keeps items of different origin apart. Example: `default`.
    pub name_space: Option<String>,
    /// Quality grade of a video, or the text that defines the item. Example: `text`.
    pub definition: Option<String>,
    /// Region that the ahas lies in. Example: `cn-hangzhou`.
    pub ahas_region_id: Option<String>,
}

impl ExecuteExperimentRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ExperimentId`, which is required.
    pub fn experiment_id(mut self, value: impl Into<String>) -> Self {
        self.experiment_id = Some(value.into());
        self
    }
    /// Sets `NameSpace`.
    pub fn name_space(mut self, value: impl Into<String>) -> Self {
        self.name_space = Some(value.into());
        self
    }
    /// Sets `Definition`.
    pub fn definition(mut self, value: impl Into<String>) -> Self {
        self.definition = Some(value.into());
        self
    }
    /// Sets `AhasRegionId`.
    pub fn ahas_region_id(mut self, value: impl Into<String>) -> Self {
        self.ahas_region_id = Some(value.into());
        self
    }
}

request! {
    ExecuteExperimentRequest {
        "ExperimentId" => experiment_id: query,
        "NameSpace" => name_space: query,
        "Definition" => definition: query,
        "AhasRegionId" => ahas_region_id: query,
    }
}

impl Operation for ExecuteExperimentRequest {
    type Response = ExecuteExperimentResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ExecuteExperiment")
        .required(&["ExperimentId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .read_only();
}

/// Response to [`ExecuteExperimentRequest`].
#[non_exhaustive]
pub struct ExecuteExperimentResponse {
    /// ID of the task, for asking how far it is. Example: `1234567890123456789`.
    pub task_id: Option<String>,
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
    ExecuteExperimentResponse {
        "TaskId" => task_id: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}
