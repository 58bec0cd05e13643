// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCloudBenchTask`, from `das/DeleteCloudBenchTask.md`.

use alicloud_runtime::codegen::*;

/// Deletes a stress test task.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::DeleteCloudBenchTaskRequest::new()
///     .task_id("...");
/// let reply = client.delete_cloud_bench_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCloudBenchTaskRequest {
    /// **Required.** ID of the task, for asking how far it is.
    pub task_id: Option<String>,
}

impl DeleteCloudBenchTaskRequest {
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
    DeleteCloudBenchTaskRequest {
        "TaskId" => task_id: query,
    }
}

impl Operation for DeleteCloudBenchTaskRequest {
    type Response = DeleteCloudBenchTaskResponse;
    type Error = DeleteCloudBenchTaskError;
    const INFO: OperationInfo = super::operation("DeleteCloudBenchTask")
        .required(&["TaskId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DeleteCloudBenchTaskError] = &[
        DeleteCloudBenchTaskError::InvalidParams,
        DeleteCloudBenchTaskError::NoPermission,
    ];
}

/// Response to [`DeleteCloudBenchTaskRequest`].
#[non_exhaustive]
pub struct DeleteCloudBenchTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B6D17591-B48B-4D31-9CD6-9B9796B2****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
}

response! {
    DeleteCloudBenchTaskResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DeleteCloudBenchTaskRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type DeleteCloudBenchTaskError = super::DocumentedError;
