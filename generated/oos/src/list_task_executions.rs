// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTaskExecutions`, from `oos/ListTaskExecutions.md`.

use alicloud_runtime::codegen::*;

/// Lists the task executions within an execution, by status, time, or task.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::ListTaskExecutionsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_task_executions(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTaskExecutionsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the execution that the call is about.
    pub execution_id: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// Keeps executions that began at this moment or earlier.
    pub start_date_before: Option<String>,
    /// Keeps executions that began at this moment or later.
    pub start_date_after: Option<String>,
    /// Keeps executions that ended at this moment or earlier.
    pub end_date_before: Option<String>,
    /// Keeps executions that ended at this moment or later.
    pub end_date_after: Option<String>,
    /// ID of the task execution that the call is about.
    pub task_execution_id: Option<String>,
    /// Name that the task goes by.
    pub task_name: Option<String>,
    /// What is done, or is to be done, about the task.
    pub task_action: Option<String>,
    /// ID of the parent task execution that the call is about.
    pub parent_task_execution_id: Option<String>,
    /// Whether tasks inside of others are listed.
    pub include_child_task_execution: Option<bool>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// What the list is sorted by.
    pub sort_field: Option<String>,
    /// Whether the list goes up or down.
    pub sort_order: Option<String>,
}

impl ListTaskExecutionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ExecutionId`.
    pub fn execution_id(mut self, value: impl Into<String>) -> Self {
        self.execution_id = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `StartDateBefore`.
    pub fn start_date_before(mut self, value: impl Into<String>) -> Self {
        self.start_date_before = Some(value.into());
        self
    }
    /// Sets `StartDateAfter`.
    pub fn start_date_after(mut self, value: impl Into<String>) -> Self {
        self.start_date_after = Some(value.into());
        self
    }
    /// Sets `EndDateBefore`.
    pub fn end_date_before(mut self, value: impl Into<String>) -> Self {
        self.end_date_before = Some(value.into());
        self
    }
    /// Sets `EndDateAfter`.
    pub fn end_date_after(mut self, value: impl Into<String>) -> Self {
        self.end_date_after = Some(value.into());
        self
    }
    /// Sets `TaskExecutionId`.
    pub fn task_execution_id(mut self, value: impl Into<String>) -> Self {
        self.task_execution_id = Some(value.into());
        self
    }
    /// Sets `TaskName`.
    pub fn task_name(mut self, value: impl Into<String>) -> Self {
        self.task_name = Some(value.into());
        self
    }
    /// Sets `TaskAction`.
    pub fn task_action(mut self, value: impl Into<String>) -> Self {
        self.task_action = Some(value.into());
        self
    }
    /// Sets `ParentTaskExecutionId`.
    pub fn parent_task_execution_id(mut self, value: impl Into<String>) -> Self {
        self.parent_task_execution_id = Some(value.into());
        self
    }
    /// Sets `IncludeChildTaskExecution`.
    #[inline]
    pub fn include_child_task_execution(mut self, value: bool) -> Self {
        self.include_child_task_execution = Some(value);
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
    /// Sets `SortField`.
    pub fn sort_field(mut self, value: impl Into<String>) -> Self {
        self.sort_field = Some(value.into());
        self
    }
    /// Sets `SortOrder`.
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.sort_order = Some(value.into());
        self
    }
}

request! {
    ListTaskExecutionsRequest {
        "RegionId" => region_id: query,
        "ExecutionId" => execution_id: query,
        "Status" => status: query,
        "StartDateBefore" => start_date_before: query,
        "StartDateAfter" => start_date_after: query,
        "EndDateBefore" => end_date_before: query,
        "EndDateAfter" => end_date_after: query,
        "TaskExecutionId" => task_execution_id: query,
        "TaskName" => task_name: query,
        "TaskAction" => task_action: query,
        "ParentTaskExecutionId" => parent_task_execution_id: query,
        "IncludeChildTaskExecution" => include_child_task_execution: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "SortField" => sort_field: query,
        "SortOrder" => sort_order: query,
    }
}

impl Operation for ListTaskExecutionsRequest {
    type Response = ListTaskExecutionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListTaskExecutions")
        .region("RegionId")
        .read_only();
}

impl Paginated for ListTaskExecutionsRequest {
    type Item = TaskExecution;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.task_executions)
    }
}

/// Response to [`ListTaskExecutionsRequest`].
#[non_exhaustive]
pub struct ListTaskExecutionsResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `MTRBMDc0NjAtRUJFNy00N0NBLTk3NTctMTJDQzQ3NjFENDdB`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CDABABABAB-FC28-4D9C-8FB5-68DC6F0486FC`.
    pub request_id: Option<String>,
    /// How many items one response holds at most. Example: `50`.
    pub max_results: Option<i32>,
    /// The task executions that were found or are concerned, one entry each.
    pub task_executions: Vec<TaskExecution>,
}

response! {
    ListTaskExecutionsResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "MaxResults" => max_results: value,
        "TaskExecutions" => task_executions: list(""),
    }
}

/// The task executions that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct TaskExecution {
    /// ID of the child execution that the item belongs to or stands for. Example: `exec-xxx`.
    pub child_execution_id: Option<String>,
    /// The outputs that are concerned. Example: `{ "InstanceId":"i-xxx" }`.
    pub outputs: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Running`.
    pub status: Option<String>,
    /// Last day of the period concerned. Example: `2019-05-16T10:26:14Z`.
    pub end_date: Option<Timestamp>,
    /// ID of the parent task execution that the item belongs to or stands for.
    /// Example: `task-exec-xxx`.
    pub parent_task_execution_id: Option<String>,
    /// Name that the task goes by. Example: `describeInstance`.
    pub task_name: Option<String>,
    /// First day of the period concerned. Example: `2019-05-16T10:26:14Z`.
    pub start_date: Option<Timestamp>,
    /// Item of the loop. Example: `i-1234566zxcvvb`.
    pub loop_item: Option<String>,
    /// Day or moment of the create. Example: `2019-05-16T10:26:14Z`.
    pub create_date: Option<Timestamp>,
    /// ID of the execution that the item belongs to or stands for.
    /// Example: `exec-44d32b45d2a449e49899`.
    pub execution_id: Option<String>,
    /// What is done, or is to be done, about the task. Example: `ACS::Sleep`.
    pub task_action: Option<String>,
    /// ID of the task execution that the item belongs to or stands for. Example: `task-exec-xxx`.
    pub task_execution_id: Option<String>,
    /// Day or moment of the update. Example: `2019-05-16T10:26:14Z`.
    pub update_date: Option<Timestamp>,
    /// Settings of the loop.
    pub loop_: Option<Value>,
    /// ID of the template whose settings are used or shown.
    pub template_id: Option<String>,
    /// Number that counts or picks out the loop batch. Example: `2`.
    pub loop_batch_number: Option<i32>,
    /// Text for people about the status.
    pub status_message: Option<String>,
    /// What was measured or stored about the extra. Example: `{ "NotifyNote":"" }`.
    pub extra_data: Option<Value>,
    /// The properties that are concerned. Example: `{ "Status":"Running" }`.
    pub properties: Option<String>,
}

response! {
    TaskExecution {
        "ChildExecutionId" => child_execution_id: value,
        "Outputs" => outputs: value,
        "Status" => status: value,
        "EndDate" => end_date: value,
        "ParentTaskExecutionId" => parent_task_execution_id: value,
        "TaskName" => task_name: value,
        "StartDate" => start_date: value,
        "LoopItem" => loop_item: value,
        "CreateDate" => create_date: value,
        "ExecutionId" => execution_id: value,
        "TaskAction" => task_action: value,
        "TaskExecutionId" => task_execution_id: value,
        "UpdateDate" => update_date: value,
        "Loop" => loop_: value,
        "TemplateId" => template_id: value,
        "LoopBatchNumber" => loop_batch_number: value,
        "StatusMessage" => status_message: value,
        "ExtraData" => extra_data: value,
        "Properties" => properties: value,
    }
}
