// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelTask`, from `ecs/CancelTask.md`.

use alicloud_runtime::codegen::*;

/// Stops an image import or export that is still running.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::CancelTaskRequest::new()
///     .region_id("cn-hangzhou")
///     .task_id("t-bp198jigq7l0h5ac****");
/// let reply = client.cancel_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelTaskRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the task, for [`DescribeTasks`](super::Client::describe_tasks) and
    /// [`DescribeTaskAttribute`](super::Client::describe_task_attribute).
    /// Example: `t-bp198jigq7l0h5ac****`.
    pub task_id: Option<String>,
}

impl CancelTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `TaskId`, which is required.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
}

request! {
    CancelTaskRequest {
        "RegionId" => region_id: query,
        "TaskId" => task_id: query,
    }
}

impl Operation for CancelTaskRequest {
    type Response = CancelTaskResponse;
    type Error = CancelTaskError;
    const INFO: OperationInfo = super::operation("CancelTask")
        .required(&["RegionId", "TaskId"])
        .region("RegionId");
}

/// What [`CancelTaskRequest`] is answered with.
pub type CancelTaskResponse = alicloud_runtime::EmptyResponse;

errors! {
    /// Errors that the documentation of [`CancelTaskRequest`] names.
    pub enum CancelTaskError {
        MissingParameter = "MissingParameter" ("400"), "", "A required parameter is missing; the message says which.";
        InvalidRegionIdNotFound = "InvalidRegionId.NotFound" ("400"), "", "No region has this ID, or the account cannot use it.";
        InvalidTaskIdNotFound = "InvalidTaskId.NotFound" ("400"), "", "No task has this ID.";
        InvalidTaskIdTaskActionNotSupport = "InvalidTaskId.TaskActionNotSupport" ("403"), "", "Tasks of this kind cannot be stopped.";
        InvalidTaskIdIncorrectTaskStatus = "InvalidTaskId.IncorrectTaskStatus" ("403"), "", "The task is in a state in which it cannot be stopped.";
        CancelTaskFailed = "CancelTaskFailed" ("403"), "", "The task could not be stopped; ask support about it.";
    }
}
