// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTaskAttribute`, from `ecs/DescribeTaskAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OperationProgress, RelatedItem, TaskStatus};

/// Returns one background task, such as an image import or a change of disk category, with its
/// progress.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeTaskAttributeRequest::new()
///     .region_id("cn-hangzhou")
///     .task_id("t-ce946ntx4wr****");
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .describe_task_attribute(request)
///     .wait()
///     .until_done()
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTaskAttributeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the task, for [`DescribeTasks`](super::Client::describe_tasks) and
    /// [`DescribeTaskAttribute`](super::Client::describe_task_attribute).
    /// Example: `t-ce946ntx4wr****`.
    pub task_id: Option<String>,
}

impl DescribeTaskAttributeRequest {
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
    DescribeTaskAttributeRequest {
        "RegionId" => region_id: query,
        "TaskId" => task_id: query,
    }
}

impl Operation for DescribeTaskAttributeRequest {
    type Response = DescribeTaskAttributeResponse;
    type Error = DescribeTaskAttributeError;
    const INFO: OperationInfo = super::operation("DescribeTaskAttribute")
        .required(&["RegionId", "TaskId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeTaskAttributeError] = &[
        DescribeTaskAttributeError::InvalidRegionIdNotFound,
        DescribeTaskAttributeError::MissingParameter,
        DescribeTaskAttributeError::InvalidTaskIdNotFound,
    ];
}

impl Stateful for DescribeTaskAttributeRequest {
    type State = TaskStatus;
    const FAILURES: &'static [TaskStatus] = &[TaskStatus::Failed];
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::one(response.task_status.as_ref().map(|s| s.as_str()))
    }
}

impl StatefulTask for DescribeTaskAttributeRequest {
    const DONE: &'static [TaskStatus] = &[TaskStatus::Finished];
}

/// Response to [`DescribeTaskAttributeRequest`].
#[non_exhaustive]
pub struct DescribeTaskAttributeResponse {
    /// When the resource was created. Example: `2015-11-23T02:13Z`.
    pub creation_time: Option<Timestamp>,
    /// Number of subtasks that failed. Example: `0`.
    pub failed_count: Option<i32>,
    /// When the task was over. Example: `2015-11-23T02:19Z`.
    pub finished_time: Option<Timestamp>,
    /// Progress, one entry for each subtask.
    pub operation_progress_set: Vec<OperationProgress>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// Number of subtasks that succeeded. Example: `1`.
    pub success_count: Option<i32>,
    /// Whether [`CancelTask`](super::Client::cancel_task) can still stop the task. Example: `true`.
    pub support_cancel: Option<String>,
    /// Operation that the task carries out. Example: `ExportImage`.
    pub task_action: Option<String>,
    /// ID of the task, for [`DescribeTasks`](super::Client::describe_tasks) and
    /// [`DescribeTaskAttribute`](super::Client::describe_task_attribute).
    /// Example: `t-ce946ntx4wr****`.
    pub task_id: Option<String>,
    /// How much of the task is done, in percent. Example: `100%`.
    pub task_process: Option<String>,
    /// Whether the task is still running, done or failed. Example: `Finished`.
    pub task_status: Option<Open<TaskStatus>>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    DescribeTaskAttributeResponse {
        "CreationTime" => creation_time: value,
        "FailedCount" => failed_count: value,
        "FinishedTime" => finished_time: value,
        "OperationProgressSet" => operation_progress_set: list("OperationProgress"),
        "RegionId" => region_id: value,
        "RequestId" => request_id: value,
        "SuccessCount" => success_count: value,
        "SupportCancel" => support_cancel: value,
        "TaskAction" => task_action: value,
        "TaskId" => task_id: value,
        "TaskProcess" => task_process: value,
        "TaskStatus" => task_status: value,
        "TotalCount" => total_count: value,
    }
}

/// Errors that the documentation of [`DescribeTaskAttributeRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound), here with HTTP status 400
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidTaskIdNotFound`](super::DocumentedError::InvalidTaskIdNotFound)
pub type DescribeTaskAttributeError = super::DocumentedError;
