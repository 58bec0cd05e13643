// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RunCloudBenchTask`, from `das/RunCloudBenchTask.md`.

use alicloud_runtime::codegen::*;

/// Runs a stress test task that was created, by replaying or generating traffic.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::RunCloudBenchTaskRequest::new()
///     .task_id("...");
/// let reply = client.run_cloud_bench_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RunCloudBenchTaskRequest {
    /// **Required.** ID of the task, for asking how far it is.
    pub task_id: Option<String>,
}

impl RunCloudBenchTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TaskId`, which is required.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
}

request! {
    RunCloudBenchTaskRequest {
        "TaskId" => task_id: query,
    }
}

impl Operation for RunCloudBenchTaskRequest {
    type Response = RunCloudBenchTaskResponse;
    type Error = RunCloudBenchTaskError;
    const INFO: OperationInfo = super::operation("RunCloudBenchTask")
        .required(&["TaskId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [RunCloudBenchTaskError] = &[
        RunCloudBenchTaskError::InvalidParams,
        RunCloudBenchTaskError::NoPermission,
    ];
}

/// Response to [`RunCloudBenchTaskRequest`].
#[non_exhaustive]
pub struct RunCloudBenchTaskResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B6D17591-B48B-4D31-9CD6-9B9796B2****`.
    pub request_id: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<CloudBenchTaskData>,
}

response! {
    RunCloudBenchTaskResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct CloudBenchTaskData {
    /// Checks before the start, one entry each.
    pub pre_check_item: Vec<PreCheckItem>,
}

response! {
    CloudBenchTaskData {
        "PreCheckItem" => pre_check_item: list(""),
    }
}

/// Checks before the start, one entry each.
#[non_exhaustive]
pub struct PreCheckItem {
    /// State of what the entry describes, which decides what can be done with it. Example: `SUCCESS`.
    pub status: Option<String>,
    /// Place in the sequence. Example: `0`.
    pub order: Option<i32>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// Name that people know the item by. Example: `BenchTargetChecker`.
    pub name: Option<String>,
    /// The details that are concerned. Example: `text`.
    pub details: Option<String>,
}

response! {
    PreCheckItem {
        "Status" => status: value,
        "Order" => order: value,
        "Code" => code: value,
        "Message" => message: value,
        "Name" => name: value,
        "Details" => details: value,
    }
}

/// Errors that the documentation of [`RunCloudBenchTaskRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type RunCloudBenchTaskError = super::DocumentedError;
