// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeOnceTask`, from `sas/DescribeOnceTask.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists one-time tasks such as agent troubleshooting.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeOnceTaskRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_once_task(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeOnceTaskRequest {
    /// Kind of work that the task does.
    pub task_type: Option<String>,
    /// ID of the root task that the call is about.
    pub root_task_id: Option<String>,
    /// Earliest start of the main task, in milliseconds since 1970.
    pub start_time_query: Option<i64>,
    /// Latest end of the main task, in milliseconds since 1970.
    pub end_time_query: Option<i64>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Where it comes from.
    pub source: Option<String>,
    /// ID of the task, for asking how far it is.
    pub task_id: Option<String>,
}

impl DescribeOnceTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TaskType`.
    pub fn task_type(mut self, value: impl Into<String>) -> Self {
        self.task_type = Some(value.into());
        self
    }
    /// Sets `RootTaskId`.
    pub fn root_task_id(mut self, value: impl Into<String>) -> Self {
        self.root_task_id = Some(value.into());
        self
    }
    /// Sets `StartTimeQuery`.
    #[inline]
    pub fn start_time_query(mut self, value: i64) -> Self {
        self.start_time_query = Some(value);
        self
    }
    /// Sets `EndTimeQuery`.
    #[inline]
    pub fn end_time_query(mut self, value: i64) -> Self {
        self.end_time_query = Some(value);
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `Source`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets `TaskId`.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
}

request! {
    DescribeOnceTaskRequest {
        "TaskType" => task_type: query,
        "RootTaskId" => root_task_id: query,
        "StartTimeQuery" => start_time_query: query,
        "EndTimeQuery" => end_time_query: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "Source" => source: query,
        "TaskId" => task_id: query,
    }
}

impl Operation for DescribeOnceTaskRequest {
    type Response = DescribeOnceTaskResponse;
    type Error = DescribeOnceTaskError;
    const INFO: OperationInfo = super::operation("DescribeOnceTask").read_only();
    const ERRORS: &'static [DescribeOnceTaskError] = &[
        DescribeOnceTaskError::NoPermission,
        DescribeOnceTaskError::ServerError,
    ];
}

impl Paginated for DescribeOnceTaskRequest {
    type Item = TaskManageResponseList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.page_info.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.task_manage_response_list)
    }
}

/// Response to [`DescribeOnceTaskRequest`].
#[non_exhaustive]
pub struct DescribeOnceTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7E0618A9-D5EF-4220-9471-C42B5E92719F`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// Items of the kind task manage response that were found or are concerned.
    pub task_manage_response_list: Vec<TaskManageResponseList>,
}

response! {
    DescribeOnceTaskResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "TaskManageResponseList" => task_manage_response_list: list(""),
    }
}

/// Items of the kind task manage response that were found or are concerned.
#[non_exhaustive]
pub struct TaskManageResponseList {
    /// Kind of work that the task does. Example: `CLIENT_PROBLEM_CHECK`.
    pub task_type: Option<String>,
    /// How far the work has come. Example: `10%`.
    pub progress: Option<String>,
    /// How far the task has come or how it ended. Example: `1`.
    pub task_status: Option<i32>,
    /// What was measured or stored about the detail. Example: `text`.
    pub detail_data: Option<String>,
    /// State of the task, as a word. Example: `INIT`.
    pub task_status_text: Option<String>,
    /// Name that the task goes by. Example: `CLIENT_PROBLEM_CHECK`.
    pub task_name: Option<String>,
    /// When the task began or is to begin. Example: `1649732012000`.
    pub task_start_time: Option<i64>,
    /// When the task ended or is to end. Example: `1650267989000`.
    pub task_end_time: Option<i64>,
    /// ID of the task, for asking how far it is. Example: `e900f528f5a6229bb640ca27cb44c98e`.
    pub task_id: Option<String>,
    /// How many there are of this: success. Example: `7`.
    pub success_count: Option<i32>,
    /// How many there are of this: fail. Example: `2`.
    pub fail_count: Option<i32>,
    /// What is known about the result. Example: `successful`.
    pub result_info: Option<String>,
}

response! {
    TaskManageResponseList {
        "TaskType" => task_type: value,
        "Progress" => progress: value,
        "TaskStatus" => task_status: value,
        "DetailData" => detail_data: value,
        "TaskStatusText" => task_status_text: value,
        "TaskName" => task_name: value,
        "TaskStartTime" => task_start_time: value,
        "TaskEndTime" => task_end_time: value,
        "TaskId" => task_id: value,
        "SuccessCount" => success_count: value,
        "FailCount" => fail_count: value,
        "ResultInfo" => result_info: value,
    }
}

/// Errors that the documentation of [`DescribeOnceTaskRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeOnceTaskError = super::DocumentedError;
