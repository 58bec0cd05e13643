// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListWorkflowTasks`, from `ice/ListWorkflowTasks.md`.

use alicloud_runtime::codegen::*;

/// Lists media workflow tasks, filtered by workflow, text or time of creation.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::ListWorkflowTasksRequest::new();
/// let reply = client.list_workflow_tasks(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListWorkflowTasksRequest {
    /// ID of the workflow that the call is about.
    pub workflow_id: Option<String>,
    /// Name that the workflow goes by.
    pub workflow_name: Option<String>,
    /// Text to look for in the tasks.
    pub key_text: Option<String>,
    /// When the start of was created.
    pub start_of_create_time: Option<String>,
    /// When the end of was created.
    pub end_of_create_time: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
}

impl ListWorkflowTasksRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `WorkflowId`.
    pub fn workflow_id(mut self, value: impl Into<String>) -> Self {
        self.workflow_id = Some(value.into());
        self
    }
    /// Sets `WorkflowName`.
    pub fn workflow_name(mut self, value: impl Into<String>) -> Self {
        self.workflow_name = Some(value.into());
        self
    }
    /// Sets `KeyText`.
    pub fn key_text(mut self, value: impl Into<String>) -> Self {
        self.key_text = Some(value.into());
        self
    }
    /// Sets `StartOfCreateTime`.
    pub fn start_of_create_time(mut self, value: impl Into<String>) -> Self {
        self.start_of_create_time = Some(value.into());
        self
    }
    /// Sets `EndOfCreateTime`.
    pub fn end_of_create_time(mut self, value: impl Into<String>) -> Self {
        self.end_of_create_time = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
}

request! {
    ListWorkflowTasksRequest {
        "WorkflowId" => workflow_id: query,
        "WorkflowName" => workflow_name: query,
        "KeyText" => key_text: query,
        "StartOfCreateTime" => start_of_create_time: query,
        "EndOfCreateTime" => end_of_create_time: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
    }
}

impl Operation for ListWorkflowTasksRequest {
    type Response = ListWorkflowTasksResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListWorkflowTasks").read_only();
}

/// Response to [`ListWorkflowTasksRequest`], which the documentation does not describe.
pub type ListWorkflowTasksResponse = alicloud_runtime::UndocumentedResponse;
