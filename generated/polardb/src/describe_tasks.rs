// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTasks`, from `polardb/DescribeTasks.md`.

use alicloud_runtime::codegen::*;

/// Shows the progress of tasks that API calls started, such as creating a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeTasksRequest::new()
///     .start_time("...")
///     .end_time("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_tasks(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTasksRequest {
    /// ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// ID of the database node that the call is about.
    pub db_node_id: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
}

impl DescribeTasksRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `DBNodeId`.
    pub fn db_node_id(mut self, value: impl Into<String>) -> Self {
        self.db_node_id = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
}

request! {
    DescribeTasksRequest {
        "DBClusterId" => db_cluster_id: query,
        "DBNodeId" => db_node_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Status" => status: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for DescribeTasksRequest {
    type Response = DescribeTasksResponse;
    type Error = DescribeTasksError;
    const INFO: OperationInfo = super::operation("DescribeTasks")
        .required(&["StartTime", "EndTime"])
        .read_only();
    const ERRORS: &'static [DescribeTasksError] = &[
        DescribeTasksError::InvalidDBNodeIdMalformed,
        DescribeTasksError::InvalidStartTimeMalformed,
        DescribeTasksError::InvalidEndTimeMalformed,
        DescribeTasksError::InvalidPageSizeMalformed,
        DescribeTasksError::InvalidPageNumberMalformed,
        DescribeTasksError::InvalidStatusMalformed,
    ];
}

impl Paginated for DescribeTasksRequest {
    type Item = Task;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_record_count)
            .number(&response.page_number)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.tasks)
    }
}

/// Response to [`DescribeTasksRequest`].
#[non_exhaustive]
pub struct DescribeTasksResponse {
    /// How many items match in all, over all pages. Example: `1`.
    pub total_record_count: Option<i32>,
    /// How many items this page holds. Example: `30`.
    pub page_record_count: Option<i32>,
    /// Tasks, one entry each.
    pub tasks: Vec<Task>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2020-12-02T03:00Z`.
    pub end_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4352AD99-9FF5-41A6-A319-068089******`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// When it began, or where the period begins that the data is about. Example: `2020-11-30T00:00Z`.
    pub start_time: Option<Timestamp>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `pc-***************`.
    pub db_cluster_id: Option<String>,
}

response! {
    DescribeTasksResponse {
        "TotalRecordCount" => total_record_count: value,
        "PageRecordCount" => page_record_count: value,
        "Tasks" => tasks: list("Task"),
        "EndTime" => end_time: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "StartTime" => start_time: value,
        "DBClusterId" => db_cluster_id: value,
    }
}

/// Tasks, one entry each.
#[non_exhaustive]
pub struct Task {
    /// When it was finished. Example: `2020-12-02T02:40:15Z`.
    pub finish_time: Option<Timestamp>,
    /// What is known about the steps. Example: `text`.
    pub steps_info: Option<String>,
    /// How far the work has come. Example: `100`.
    pub progress: Option<i32>,
    /// Time that is set or recorded for this: expected finish.
    pub expected_finish_time: Option<String>,
    /// Time that is set or recorded for this: begin. Example: `2020-12-02T02:39:15Z`.
    pub begin_time: Option<Timestamp>,
    /// Code that stands for the task error, for programs to act on.
    pub task_error_code: Option<String>,
    /// What is known about the progress.
    pub progress_info: Option<String>,
    /// Name that the current step goes by. Example: `create_instance`.
    pub current_step_name: Option<String>,
    /// What is known about the step progress. Example: `1/4`.
    pub step_progress_info: Option<String>,
    /// Text for people about the task error.
    pub task_error_message: Option<String>,
    /// What is done, or is to be done, about the task. Example: `CreateDBInstance`.
    pub task_action: Option<String>,
    /// Name of the database inside the instance. Example: `test`.
    pub db_name: Option<String>,
    /// Seconds that the task is expected to take still; zero or missing unless it runs.
    /// Example: `1767`.
    pub remain: Option<i32>,
    /// ID of the task, for asking how far it is. Example: `111111111`.
    pub task_id: Option<String>,
}

response! {
    Task {
        "FinishTime" => finish_time: value,
        "StepsInfo" => steps_info: value,
        "Progress" => progress: value,
        "ExpectedFinishTime" => expected_finish_time: value,
        "BeginTime" => begin_time: value,
        "TaskErrorCode" => task_error_code: value,
        "ProgressInfo" => progress_info: value,
        "CurrentStepName" => current_step_name: value,
        "StepProgressInfo" => step_progress_info: value,
        "TaskErrorMessage" => task_error_message: value,
        "TaskAction" => task_action: value,
        "DBName" => db_name: value,
        "Remain" => remain: value,
        "TaskId" => task_id: value,
    }
}

/// Errors that the documentation of [`DescribeTasksRequest`] names.
///
/// - [`InvalidDBNodeIdMalformed`](super::DocumentedError::InvalidDBNodeIdMalformed)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidPageSizeMalformed`](super::DocumentedError::InvalidPageSizeMalformed)
/// - [`InvalidPageNumberMalformed`](super::DocumentedError::InvalidPageNumberMalformed)
/// - [`InvalidStatusMalformed`](super::DocumentedError::InvalidStatusMalformed)
pub type DescribeTasksError = super::DocumentedError;
