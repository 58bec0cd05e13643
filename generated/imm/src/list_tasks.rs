// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTasks`, from `imm/ListTasks.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{TimeRange};

/// Lists tasks of a project by type, status, time or the tag given on creation.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::ListTasksRequest::new()
///     .project_name("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_tasks(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTasksRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// Kinds of task to work on or to narrow the list down to.
    pub task_types: Vec<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i64>,
    /// Condition on the tags that the tasks were given.
    pub tag_selector: Option<String>,
    /// Field or direction that the list is sorted by.
    pub sort: Option<String>,
    /// Whether the list goes up or down.
    pub order: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// Span in which the tasks began.
    pub start_time_range: Option<TimeRange>,
    /// Span in which the tasks ended.
    pub end_time_range: Option<TimeRange>,
    /// Whether the parameters that the task was made with come along.
    pub request_definition: Option<bool>,
}

impl ListTasksRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProjectName`, which is required.
    pub fn project_name(mut self, value: impl Into<String>) -> Self {
        self.project_name = Some(value.into());
        self
    }
    /// Sets `TaskTypes`.
    pub fn task_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.task_types = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `TagSelector`.
    pub fn tag_selector(mut self, value: impl Into<String>) -> Self {
        self.tag_selector = Some(value.into());
        self
    }
    /// Sets `Sort`.
    pub fn sort(mut self, value: impl Into<String>) -> Self {
        self.sort = Some(value.into());
        self
    }
    /// Sets `Order`.
    pub fn order(mut self, value: impl Into<String>) -> Self {
        self.order = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `StartTimeRange`.
    pub fn start_time_range(mut self, value: impl Into<TimeRange>) -> Self {
        self.start_time_range = Some(value.into());
        self
    }
    /// Sets `EndTimeRange`.
    pub fn end_time_range(mut self, value: impl Into<TimeRange>) -> Self {
        self.end_time_range = Some(value.into());
        self
    }
    /// Sets `RequestDefinition`.
    #[inline]
    pub fn request_definition(mut self, value: bool) -> Self {
        self.request_definition = Some(value);
        self
    }
}

request! {
    ListTasksRequest {
        "ProjectName" => project_name: query,
        "TaskTypes" => task_types: query_json,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "TagSelector" => tag_selector: query,
        "Sort" => sort: query,
        "Order" => order: query,
        "Status" => status: query,
        "StartTimeRange" => start_time_range: query_json,
        "EndTimeRange" => end_time_range: query_json,
        "RequestDefinition" => request_definition: query,
    }
}

impl Operation for ListTasksRequest {
    type Response = ListTasksResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListTasks")
        .required(&["ProjectName"])
        .read_only();
}

impl Paginated for ListTasksRequest {
    type Item = TaskInfo;
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
        Some(&mut response.tasks)
    }
}

/// Response to [`ListTasksRequest`].
#[non_exhaustive]
pub struct ListTasksResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9847E7D0-A9A3-0053-84C6-BA16FFFA726E`.
    pub request_id: Option<String>,
    /// Name that the project goes by. Example: `immtest`.
    pub project_name: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    pub next_token: Option<String>,
    /// How many items one response holds at most. Example: `1`.
    pub max_results: Option<String>,
    /// Tasks, one entry each.
    pub tasks: Vec<TaskInfo>,
}

response! {
    ListTasksResponse {
        "RequestId" => request_id: value,
        "ProjectName" => project_name: value,
        "NextToken" => next_token: value,
        "MaxResults" => max_results: value,
        "Tasks" => tasks: list(""),
    }
}

/// Tasks, one entry each.
#[non_exhaustive]
pub struct TaskInfo {
    /// State of what the entry describes, which decides what can be done with it.
    pub status: Option<String>,
    /// Code for programs to act on, as a rule that of the result.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it.
    pub message: Option<String>,
    /// When it began, or where the period begins that the data is about.
    pub start_time: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    pub end_time: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// Kind of work that the task does.
    pub task_type: Option<String>,
    /// ID of the task, for asking how far it is.
    pub task_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<Value>,
    /// Parameters that the task was made with, as JSON.
    pub task_request_definition: Option<String>,
    /// How far the work has come.
    pub progress: Option<i32>,
}

response! {
    TaskInfo {
        "Status" => status: value,
        "Code" => code: value,
        "Message" => message: value,
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
        "UserData" => user_data: value,
        "TaskType" => task_type: value,
        "TaskId" => task_id: value,
        "Tags" => tags: value,
        "TaskRequestDefinition" => task_request_definition: value,
        "Progress" => progress: value,
    }
}
