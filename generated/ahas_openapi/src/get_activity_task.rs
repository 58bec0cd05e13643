// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetActivityTask`, from `ahas-openapi/GetActivityTask.md`.

use alicloud_runtime::codegen::*;

/// Shows one node of an experiment run, with state and result on each host.
///
/// ```no_run
/// # async fn example(client: alicloud_ahas_openapi::Client) -> Result<(), alicloud_ahas_openapi::Error> {
/// let request = alicloud_ahas_openapi::GetActivityTaskRequest::new()
///     .experiment_task_id("1234567890123456789")
///     .name_space("default")
///     .activity_task_id("1234567890123456789")
///     .ahas_region_id("cn-hangzhou");
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .get_activity_task(request)
///     .wait()
///     .until_done()
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetActivityTaskRequest {
    /// **Required.** ID of the experiment task that the call is about. Example: `1234567890123456789`.
    pub experiment_task_id: Option<String>,
    /// Space of names that keeps items of different origin apart. Example: `default`.
    pub name_space: Option<String>,
    /// **Required.** ID of the activity task that the call is about. Example: `1234567890123456789`.
    pub activity_task_id: Option<String>,
    /// Region that the ahas lies in. Example: `cn-hangzhou`.
    pub ahas_region_id: Option<String>,
}

impl GetActivityTaskRequest {
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
    /// Sets `ActivityTaskId`, which is required.
    pub fn activity_task_id(mut self, value: impl Into<String>) -> Self {
        self.activity_task_id = Some(value.into());
        self
    }
    /// Sets `AhasRegionId`.
    pub fn ahas_region_id(mut self, value: impl Into<String>) -> Self {
        self.ahas_region_id = Some(value.into());
        self
    }
}

request! {
    GetActivityTaskRequest {
        "ExperimentTaskId" => experiment_task_id: query,
        "NameSpace" => name_space: query,
        "ActivityTaskId" => activity_task_id: query,
        "AhasRegionId" => ahas_region_id: query,
    }
}

impl Operation for GetActivityTaskRequest {
    type Response = GetActivityTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetActivityTask")
        .required(&["ExperimentTaskId", "ActivityTaskId"])
        .success_flag("Success")
        .read_only();
}

impl Stateful for GetActivityTaskRequest {
    type State = ActivityTaskState;
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::one(response.state.as_ref().map(|s| s.as_str()))
    }
}

impl StatefulTask for GetActivityTaskRequest {
    const DONE: &'static [ActivityTaskState] = &[ActivityTaskState::Finished];
}

/// Response to [`GetActivityTaskRequest`].
#[non_exhaustive]
pub struct GetActivityTaskResponse {
    /// The hosts that were found or are concerned, one entry each.
    pub hosts: Vec<Hosts>,
    /// Stage that the work has reached. Example: `ATTACK`.
    pub phase: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `1609430400000`.
    pub end_time: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0f7dd92f-4490-****-b8bd-****`.
    pub request_id: Option<String>,
    /// Name that the activity goes by. Example: `text`.
    pub activity_name: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `FINISHED`.
    pub state: Option<Open<ActivityTaskState>>,
    /// ID of the activity that the item belongs to or stands for. Example: `1234567890123456789`.
    pub activity_id: Option<String>,
    /// ID of the experiment task that the item belongs to or stands for.
    /// Example: `1234567890123456789`.
    pub experiment_task_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// When it began, or where the period begins that the data is about. Example: `1609430400000`.
    pub start_time: Option<i64>,
    /// Result of the step or check named run. Example: `SUCCESS`.
    pub run_result: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    GetActivityTaskResponse {
        "Hosts" => hosts: list(""),
        "Phase" => phase: value,
        "EndTime" => end_time: value,
        "RequestId" => request_id: value,
        "ActivityName" => activity_name: value,
        "State" => state: value,
        "ActivityId" => activity_id: value,
        "ExperimentTaskId" => experiment_task_id: value,
        "HttpStatusCode" => http_status_code: value,
        "StartTime" => start_time: value,
        "RunResult" => run_result: value,
        "Success" => success: value,
    }
}

/// The hosts that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Hosts {
    /// IP address that belongs to the host. Example: `192.168.0.1`.
    pub host_ip: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `1609430400000`.
    pub end_time: Option<i64>,
    /// When it began, or where the period begins that the data is about. Example: `1609430400000`.
    pub start_time: Option<i64>,
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub error_message: Option<String>,
    /// ID of the exp that the item belongs to or stands for. Example: `3456****`.
    pub exp_id: Option<String>,
    /// How it ended, or what came out. Example: `SUCCESS`.
    pub result: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `FINISHED`.
    pub state: Option<String>,
    /// ID of the task, for asking how far it is. Example: `1234567890123456789`.
    pub task_id: Option<String>,
}

response! {
    Hosts {
        "HostIp" => host_ip: value,
        "EndTime" => end_time: value,
        "StartTime" => start_time: value,
        "Data" => data: value,
        "ErrorMessage" => error_message: value,
        "ExpId" => exp_id: value,
        "Result" => result: value,
        "State" => state: value,
        "TaskId" => task_id: value,
    }
}

values! {
    /// State of what the entry describes, which decides what can be done with it.
    pub enum ActivityTaskState {
        /// It waits for its start.
        Ready = "READY",
        /// At work.
        Running = "RUNNING",
        /// It has run to its end; the result says how.
        Finished = "FINISHED",
    }
}
