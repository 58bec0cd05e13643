// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetOnceTaskResultInfo`, from `sas/GetOnceTaskResultInfo.md`.

use alicloud_runtime::codegen::*;

/// Reads the results of one-time tasks such as fingerprint collection, vulnerability or image
/// scans.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetOnceTaskResultInfoRequest::new()
///     .task_type("...")
///     .task_name("...")
///     .task_id("...");
/// let reply = client.get_once_task_result_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetOnceTaskResultInfoRequest {
    /// **Required.** Kind of work that the task does.
    pub task_type: Option<String>,
    /// **Required.** Name that the task goes by.
    pub task_name: Option<String>,
    /// **Required.** ID of the task, for asking how far it is.
    pub task_id: Option<String>,
}

impl GetOnceTaskResultInfoRequest {
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
    /// Sets `TaskId`, which is required.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
}

request! {
    GetOnceTaskResultInfoRequest {
        "TaskType" => task_type: query,
        "TaskName" => task_name: query,
        "TaskId" => task_id: query,
    }
}

impl Operation for GetOnceTaskResultInfoRequest {
    type Response = GetOnceTaskResultInfoResponse;
    type Error = GetOnceTaskResultInfoError;
    const INFO: OperationInfo = super::operation("GetOnceTaskResultInfo")
        .required(&["TaskType", "TaskName", "TaskId"])
        .read_only();
    const ERRORS: &'static [GetOnceTaskResultInfoError] = &[
        GetOnceTaskResultInfoError::NoPermission,
        GetOnceTaskResultInfoError::ServerError,
    ];
}

/// Response to [`GetOnceTaskResultInfoRequest`].
#[non_exhaustive]
pub struct GetOnceTaskResultInfoResponse {
    /// Time that is set or recorded for this: collect. Example: `1671184531000`.
    pub collect_time: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CE500770-42D3-442E-9DDD-156E0F9F****`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `44`.
    pub total_count: Option<i32>,
    /// ID of the task, for asking how far it is. Example: `e7b70a4b030db086db52231f1b58****`.
    pub task_id: Option<i64>,
    /// How many there are of this: finish. Example: `47`.
    pub finish_count: Option<i32>,
    /// What is known about the task.
    pub task_info: Option<TaskInfo>,
}

response! {
    GetOnceTaskResultInfoResponse {
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
    /// State of what the entry describes, which decides what can be done with it. Example: `START`.
    pub status: Option<String>,
}

response! {
    TaskInfo {
        "Status" => status: value,
    }
}

/// Errors that the documentation of [`GetOnceTaskResultInfoRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetOnceTaskResultInfoError = super::DocumentedError;
