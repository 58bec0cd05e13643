// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetLastOnceTaskInfo`, from `sas/GetLastOnceTaskInfo.md`.

use alicloud_runtime::codegen::*;

/// Reads the latest run of a scan task, for telling whether it has finished.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetLastOnceTaskInfoRequest::new()
///     .task_type("...")
///     .task_name("...");
/// let reply = client.get_last_once_task_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetLastOnceTaskInfoRequest {
    /// **Required.** Kind of work that the task does.
    pub task_type: Option<String>,
    /// **Required.** Name that the task goes by.
    pub task_name: Option<String>,
    /// Where it comes from.
    pub source: Option<String>,
}

impl GetLastOnceTaskInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TaskType`, which is required.
    pub fn task_type(mut self, value: impl Into<String>) -> Self {
        self.task_type = Some(value.into());
        self
    }
    /// Sets `TaskName`, which is required.
    pub fn task_name(mut self, value: impl Into<String>) -> Self {
        self.task_name = Some(value.into());
        self
    }
    /// Sets `Source`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
}

request! {
    GetLastOnceTaskInfoRequest {
        "TaskType" => task_type: query,
        "TaskName" => task_name: query,
        "Source" => source: query,
    }
}

impl Operation for GetLastOnceTaskInfoRequest {
    type Response = GetLastOnceTaskInfoResponse;
    type Error = GetLastOnceTaskInfoError;
    const INFO: OperationInfo = super::operation("GetLastOnceTaskInfo")
        .required(&["TaskType", "TaskName"])
        .read_only();
    const ERRORS: &'static [GetLastOnceTaskInfoError] = &[
        GetLastOnceTaskInfoError::NoPermission,
        GetLastOnceTaskInfoError::ServerError,
    ];
}

/// Response to [`GetLastOnceTaskInfoRequest`].
#[non_exhaustive]
pub struct GetLastOnceTaskInfoResponse {
    /// Time that is set or recorded for this: collect. Example: `1671184531000`.
    pub collect_time: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BE120DAB-F4E7-4C53-ADC3-A97578AB****`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `44`.
    pub total_count: Option<i32>,
    /// ID of the task, for asking how far it is. Example: `3f65e1f1bb13118891a889d569a3****`.
    pub task_id: Option<i64>,
    /// How many there are of this: finish. Example: `67`.
    pub finish_count: Option<i32>,
    /// What is known about the task.
    pub task_info: Option<TaskInfo>,
}

response! {
    GetLastOnceTaskInfoResponse {
        "CollectTime" => collect_time: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "TaskId" => task_id: value,
        "FinishCount" => finish_count: value,
        "TaskInfo" => task_info: value,
    }
}

/// What is known about the task.
#[non_exhaustive]
pub struct TaskInfo {
    /// State of what the entry describes, which decides what can be done with it. Example: `SUCCESS`.
    pub status: Option<String>,
    /// How far the work has come. Example: `69`.
    pub progress: Option<i32>,
    /// How it ended, or what came out. Example: `SUCCESS`.
    pub result: Option<String>,
}

response! {
    TaskInfo {
        "Status" => status: value,
        "Progress" => progress: value,
        "Result" => result: value,
    }
}

/// Errors that the documentation of [`GetLastOnceTaskInfoRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetLastOnceTaskInfoError = super::DocumentedError;
