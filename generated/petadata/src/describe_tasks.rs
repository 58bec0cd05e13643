// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTasks`, from `petadata/DescribeTasks.md`.

use alicloud_runtime::codegen::*;

/// Lists the tasks of an instance with progress, filtered by action, status and time.
///
/// ```no_run
/// # async fn example(client: alicloud_petadata::Client) -> Result<(), alicloud_petadata::Error> {
/// let request = alicloud_petadata::DescribeTasksRequest::new()
///     .instance_id("pd-xxxxxxxxxxxxxx")
///     .start_time("2018-08-05T15:00:00Z")
///     .end_time("2018-08-09T19:00:00Z")
///     .page_numbers(1)
///     .max_records_per_page(30);
/// let reply = client.describe_tasks(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTasksRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// What is done, or is to be done, about the task.
    pub task_action: Option<String>,
    /// State of the task, to narrow the list down to or to be put into. Default: `0`.
    pub task_status: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// **Required.** Number that is given for this: page numbers. Default: `1`.
    pub page_numbers: Option<i32>,
    /// **Required.** Largest value, allowed or found, of this: records per page.
    pub max_records_per_page: Option<i32>,
}

impl DescribeTasksRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `TaskAction`.
    pub fn task_action(mut self, value: impl Into<String>) -> Self {
        self.task_action = Some(value.into());
        self
    }
    /// Sets `TaskStatus`.
    pub fn task_status(mut self, value: impl Into<String>) -> Self {
        self.task_status = Some(value.into());
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
    /// Sets `PageNumbers`, which is required.
    #[inline]
    pub fn page_numbers(mut self, value: i32) -> Self {
        self.page_numbers = Some(value);
        self
    }
    /// Sets `MaxRecordsPerPage`, which is required.
    #[inline]
    pub fn max_records_per_page(mut self, value: i32) -> Self {
        self.max_records_per_page = Some(value);
        self
    }
}

request! {
    DescribeTasksRequest {
        "InstanceId" => instance_id: query,
        "TaskAction" => task_action: query,
        "TaskStatus" => task_status: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "PageNumbers" => page_numbers: query,
        "MaxRecordsPerPage" => max_records_per_page: query,
    }
}

impl Operation for DescribeTasksRequest {
    type Response = DescribeTasksResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeTasks")
        .required(
            &["InstanceId", "StartTime", "EndTime", "PageNumbers", "MaxRecordsPerPage"],
        )
        .read_only();
}

/// Response to [`DescribeTasksRequest`].
#[non_exhaustive]
pub struct DescribeTasksResponse {
    /// ID of the instance, by which other calls name it.
    pub instance_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    pub start_time: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    pub end_time: Option<String>,
    /// Number that is given for this: page numbers.
    pub page_numbers: Option<i32>,
    /// Largest value, allowed or found, of this: records per page.
    pub max_records_per_page: Option<i32>,
    /// Number that is given for this: total records.
    pub total_records: Option<i32>,
    /// Tasks, one entry each.
    pub tasks: Vec<Task>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D243B1DE-7419-4271-9B1A-8CA35BB7E8C4`.
    pub request_id: Option<String>,
}

response! {
    DescribeTasksResponse {
        "InstanceId" => instance_id: value,
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
        "PageNumbers" => page_numbers: value,
        "MaxRecordsPerPage" => max_records_per_page: value,
        "TotalRecords" => total_records: value,
        "Tasks" => tasks: list("Task"),
        "RequestId" => request_id: value,
    }
}

/// Tasks, one entry each.
#[non_exhaustive]
pub struct Task {
    /// ID of the task, for asking how far it is.
    pub task_id: Option<String>,
    /// Time that is set or recorded for this: begin.
    pub begin_time: Option<String>,
    /// When it was finished.
    pub finish_time: Option<String>,
    /// Time that is set or recorded for this: expected finish.
    pub expected_finish_time: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    pub status: Option<String>,
    /// What is done, or is to be done, about the task.
    pub task_action: Option<String>,
    /// How far the work has come.
    pub progress: Option<String>,
    /// Name of the database inside the instance.
    pub db_name: Option<String>,
    /// What is known about the progress.
    pub progress_info: Option<String>,
}

response! {
    Task {
        "TaskId" => task_id: value,
        "BeginTime" => begin_time: value,
        "FinishTime" => finish_time: value,
        "ExpectedFinishTime" => expected_finish_time: value,
        "Status" => status: value,
        "TaskAction" => task_action: value,
        "Progress" => progress: value,
        "DBName" => db_name: value,
        "ProgressInfo" => progress_info: value,
    }
}
