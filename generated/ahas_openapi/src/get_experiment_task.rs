// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetExperimentTask`, from `ahas-openapi/GetExperimentTask.md`.

use alicloud_runtime::codegen::*;

/// Shows one experiment run, with state and result of each activity.
///
/// ```no_run
/// # async fn example(client: alicloud_ahas_openapi::Client) -> Result<(), alicloud_ahas_openapi::Error> {
/// let request = alicloud_ahas_openapi::GetExperimentTaskRequest::new()
///     .experiment_task_id("1234567890123456789")
///     .name_space("default")
///     .ahas_region_id("cn-hangzhou");
/// let reply = client.get_experiment_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetExperimentTaskRequest {
    /// **Required.** ID of the experiment task that the call is about. Example: `1234567890123456789`.
    pub experiment_task_id: Option<String>,
    /// Space of names that keeps items of different origin apart. Example: `default`.
    pub name_space: Option<String>,
    /// Region that the ahas lies in. Example: `cn-hangzhou`.
    pub ahas_region_id: Option<String>,
}

impl GetExperimentTaskRequest {
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
    GetExperimentTaskRequest {
        "ExperimentTaskId" => experiment_task_id: query,
        "NameSpace" => name_space: query,
        "AhasRegionId" => ahas_region_id: query,
    }
}

impl Operation for GetExperimentTaskRequest {
    type Response = GetExperimentTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetExperimentTask")
        .required(&["ExperimentTaskId"])
        .success_flag("Success")
        .read_only();
}

/// Response to [`GetExperimentTaskRequest`].
#[non_exhaustive]
pub struct GetExperimentTaskResponse {
    /// The activities that were found or are concerned, one entry each.
    pub activities: Vec<Activities>,
    /// ID of the task, for asking how far it is. Example: `1234567890123456789`.
    pub task_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0f7dd92f-4490-****-b8bd-****`.
    pub request_id: Option<String>,
    /// Name that the experiment goes by. Example: `text`.
    pub experiment_name: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `FINISHED`.
    pub state: Option<String>,
    /// ID of the experiment that the item belongs to or stands for. Example: `1234567890123456789`.
    pub experiment_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// When it began, or where the period begins that the data is about. Example: `1609430400000`.
    pub start_time: Option<i64>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// How it ended, or what came out. Example: `SUCCESS`.
    pub result: Option<String>,
    /// Space of names that keeps items of different origin apart. Example: `default`.
    pub namespace: Option<String>,
}

response! {
    GetExperimentTaskResponse {
        "Activities" => activities: list(""),
        "TaskId" => task_id: value,
        "RequestId" => request_id: value,
        "ExperimentName" => experiment_name: value,
        "State" => state: value,
        "ExperimentId" => experiment_id: value,
        "HttpStatusCode" => http_status_code: value,
        "StartTime" => start_time: value,
        "Success" => success: value,
        "Result" => result: value,
        "Namespace" => namespace: value,
    }
}

/// The activities that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Activities {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `1609430400000`.
    pub end_time: Option<i64>,
    /// When it began, or where the period begins that the data is about. Example: `1609430400000`.
    pub start_time: Option<i64>,
    /// State that the check is in. Example: `USER_CHECK_STATE_PASSED`.
    pub check_state: Option<String>,
    /// Result of the step or check named run. Example: `SUCCESS`.
    pub run_result: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `READY`.
    pub state: Option<String>,
    /// ID of the activity that the item belongs to or stands for. Example: `1234567890123456789`.
    pub activity_id: Option<String>,
    /// Stage that the work has reached. Example: `ATTACK`.
    pub phase: Option<String>,
    /// Name that the activity goes by. Example: `text`.
    pub activity_name: Option<String>,
    /// ID of the experiment task that the item belongs to or stands for.
    /// Example: `1234567890123456789`.
    pub experiment_task_id: Option<String>,
    /// ID of the task, for asking how far it is. Example: `1234567890123456789`.
    pub task_id: Option<String>,
}

response! {
    Activities {
        "EndTime" => end_time: value,
        "StartTime" => start_time: value,
        "CheckState" => check_state: value,
        "RunResult" => run_result: value,
        "State" => state: value,
        "ActivityId" => activity_id: value,
        "Phase" => phase: value,
        "ActivityName" => activity_name: value,
        "ExperimentTaskId" => experiment_task_id: value,
        "TaskId" => task_id: value,
    }
}
