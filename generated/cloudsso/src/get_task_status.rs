// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetTaskStatus`, from `cloudsso/GetTaskStatus.md`.

use alicloud_runtime::codegen::*;

/// Reads only how far an asynchronous task has come.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::GetTaskStatusRequest::new()
///     .directory_id("...")
///     .task_id("...");
/// let reply = client.get_task_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetTaskStatusRequest {
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
    /// **Required.** ID of the task, for asking how far it is.
    pub task_id: Option<String>,
}

impl GetTaskStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DirectoryId`, which is required.
    pub fn directory_id(mut self, value: impl Into<String>) -> Self {
        self.directory_id = Some(value.into());
        self
    }
    /// Sets `TaskId`, which is required.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
}

request! {
    GetTaskStatusRequest {
        "DirectoryId" => directory_id: query,
        "TaskId" => task_id: query,
    }
}

impl Operation for GetTaskStatusRequest {
    type Response = GetTaskStatusResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetTaskStatus")
        .required(&["DirectoryId", "TaskId"])
        .read_only();
}

/// Response to [`GetTaskStatusRequest`].
#[non_exhaustive]
pub struct GetTaskStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `005F4623-AE53-504D-830F-44825F7DC211`.
    pub request_id: Option<String>,
    /// How far the task has come or how it ended.
    pub task_status: Option<TaskStatus>,
}

response! {
    GetTaskStatusResponse {
        "RequestId" => request_id: value,
        "TaskStatus" => task_status: value,
    }
}

/// How far the task has come or how it ended.
#[non_exhaustive]
pub struct TaskStatus {
    /// State of what the entry describes, which decides what can be done with it. Example: `Success`.
    pub status: Option<String>,
    /// ID of the task, for asking how far it is. Example: `t-shfqw1u1edszvxw5****`.
    pub task_id: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2021-11-05T02:58:08Z`.
    pub end_time: Option<Timestamp>,
    /// Kind of work that the task does. Example: `DeleteAccessAssignment`.
    pub task_type: Option<String>,
    /// Why it came to the failure. Example: `No Permission.`.
    pub failure_reason: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2021-11-05T02:58:07Z`.
    pub start_time: Option<Timestamp>,
}

response! {
    TaskStatus {
        "Status" => status: value,
        "TaskId" => task_id: value,
        "EndTime" => end_time: value,
        "TaskType" => task_type: value,
        "FailureReason" => failure_reason: value,
        "StartTime" => start_time: value,
    }
}
