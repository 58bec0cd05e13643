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
    const ERRORS: &'static [CancelTaskError] = &[
        CancelTaskError::MissingParameter,
        CancelTaskError::InvalidRegionIdNotFound,
        CancelTaskError::InvalidTaskIdNotFound,
        CancelTaskError::InvalidTaskIdTaskActionNotSupport,
        CancelTaskError::InvalidTaskIdIncorrectTaskStatus,
        CancelTaskError::CancelTaskFailed,
    ];
}

/// Response to [`CancelTaskRequest`].
pub type CancelTaskResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CancelTaskRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound), here with HTTP status 400
/// - [`InvalidTaskIdNotFound`](super::DocumentedError::InvalidTaskIdNotFound)
/// - [`InvalidTaskIdTaskActionNotSupport`](super::DocumentedError::InvalidTaskIdTaskActionNotSupport)
/// - [`InvalidTaskIdIncorrectTaskStatus`](super::DocumentedError::InvalidTaskIdIncorrectTaskStatus)
/// - [`CancelTaskFailed`](super::DocumentedError::CancelTaskFailed)
pub type CancelTaskError = super::DocumentedError;
