// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAsyncTasks`, from `ddoscoo/DescribeAsyncTasks.md`.

use alicloud_runtime::codegen::*;

/// Lists background export tasks with type, parameters, status, and result.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeAsyncTasksRequest::new()
///     .page_number(1)
///     .page_size(10);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_async_tasks(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAsyncTasksRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfm2pz25js****`.
    pub resource_group_id: Option<String>,
    /// **Required.** Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
}

impl DescribeAsyncTasksRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`, which is required.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    DescribeAsyncTasksRequest {
        "ResourceGroupId" => resource_group_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeAsyncTasksRequest {
    type Response = DescribeAsyncTasksResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAsyncTasks")
        .required(&["PageNumber", "PageSize"])
        .read_only();
}

impl Paginated for DescribeAsyncTasksRequest {
    type Item = AsyncTask;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.async_tasks)
    }
}

/// Response to [`DescribeAsyncTasksRequest`].
#[non_exhaustive]
pub struct DescribeAsyncTasksResponse {
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6623EA1F-30FB-5BC8-BEC9-74D55F6F08F1`.
    pub request_id: Option<String>,
    /// The async tasks that were found or are concerned, one entry each.
    pub async_tasks: Vec<AsyncTask>,
}

response! {
    DescribeAsyncTasksResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "AsyncTasks" => async_tasks: list(""),
    }
}

/// The async tasks that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct AsyncTask {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `157927362000`.
    pub end_time: Option<i64>,
    /// Kind of work that the task does. Example: `5`.
    pub task_type: Option<i32>,
    /// When it began, or where the period begins that the data is about. Example: `156927362000`.
    pub start_time: Option<i64>,
    /// The task params that are concerned. Example: `{"instanceId": "ddoscoo-cn-mp91j1ao****"}`.
    pub task_params: Option<String>,
    /// How far the task has come or how it ended. Example: `2`.
    pub task_status: Option<i32>,
    /// Result of the step or check named task. Example: `text`.
    pub task_result: Option<String>,
    /// ID of the task, for asking how far it is. Example: `1`.
    pub task_id: Option<i64>,
}

response! {
    AsyncTask {
        "EndTime" => end_time: value,
        "TaskType" => task_type: value,
        "StartTime" => start_time: value,
        "TaskParams" => task_params: value,
        "TaskStatus" => task_status: value,
        "TaskResult" => task_result: value,
        "TaskId" => task_id: value,
    }
}
