// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAITasks`, from `ros/ListAITasks.md`.

use alicloud_runtime::codegen::*;

/// Lists the tasks in which an AI writes templates.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::ListAITasksRequest::new();
/// let reply = client.list_ai_tasks(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAITasksRequest {
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Kind of work that the task does.
    pub task_type: Option<String>,
    /// ID of the task, for asking how far it is.
    pub task_id: Option<String>,
}

impl ListAITasksRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `TaskType`.
    pub fn task_type(mut self, value: impl Into<String>) -> Self {
        self.task_type = Some(value.into());
        self
    }
    /// Sets `TaskId`.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
}

request! {
    ListAITasksRequest {
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "TaskType" => task_type: query,
        "TaskId" => task_id: query,
    }
}

impl Operation for ListAITasksRequest {
    type Response = ListAITasksResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListAITasks").read_only();
}

/// Response to [`ListAITasksRequest`], which the documentation does not describe.
pub type ListAITasksResponse = alicloud_runtime::UndocumentedResponse;
