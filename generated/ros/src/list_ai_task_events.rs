// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAITaskEvents`, from `ros/ListAITaskEvents.md`.

use alicloud_runtime::codegen::*;

/// Lists what has happened in the course of an AI task.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::ListAITaskEventsRequest::new();
/// let reply = client.list_ai_task_events(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAITaskEventsRequest {
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<String>,
    /// ID of the task, for asking how far it is.
    pub task_id: Option<String>,
}

impl ListAITaskEventsRequest {
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
    pub fn max_results(mut self, value: impl Into<String>) -> Self {
        self.max_results = Some(value.into());
        self
    }
    /// Sets `TaskId`.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
}

request! {
    ListAITaskEventsRequest {
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "TaskId" => task_id: query,
    }
}

impl Operation for ListAITaskEventsRequest {
    type Response = ListAITaskEventsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListAITaskEvents").read_only();
}

/// Response to [`ListAITaskEventsRequest`], which the documentation does not describe.
pub type ListAITaskEventsResponse = alicloud_runtime::UndocumentedResponse;
