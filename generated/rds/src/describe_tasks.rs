// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTasks`, from `rds/DescribeTasks.md`.

use alicloud_runtime::codegen::*;

/// Lists the running tasks of an instance with their progress.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeTasksRequest::new()
///     .db_instance_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_tasks(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTasksRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// How many items a page holds at most. Range: 30 to 100.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: 1 to 2147483647.
    pub page_number: Option<i32>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// What is done, or is to be done, about the task.
    pub task_action: Option<String>,
}

impl DescribeTasksRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
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
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `TaskAction`.
    pub fn task_action(mut self, value: impl Into<String>) -> Self {
        self.task_action = Some(value.into());
        self
    }
}

request! {
    DescribeTasksRequest {
        "DBInstanceId" => db_instance_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "Status" => status: query,
        "TaskAction" => task_action: query,
    }
}

impl Operation for DescribeTasksRequest {
    type Response = DescribeTasksResponse;
    type Error = DescribeTasksError;
    const INFO: OperationInfo = super::operation("DescribeTasks")
        .required(&["DBInstanceId"])
        .read_only();
    const ERRORS: &'static [DescribeTasksError] = &[
        DescribeTasksError::IoException,
        DescribeTasksError::InvokeServiceFailed,
        DescribeTasksError::OrderComboInstanceNotAllowOperate,
        DescribeTasksError::PricePricingPlanResultNotFound,
        DescribeTasksError::OrderNoRealNameAuthentication,
    ];
}

impl Paginated for DescribeTasksRequest {
    type Item = TaskProgressInfo;
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
        Some(&mut response.items.as_mut()?.task_progress_info)
    }
}

/// Response to [`DescribeTasksRequest`].
#[non_exhaustive]
pub struct DescribeTasksResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A103039D-B1B2-4C57-B989-7D7C0DA95426`.
    pub request_id: Option<String>,
    /// Which page of the result was returned. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items this page holds. Example: `30`.
    pub page_record_count: Option<i32>,
    /// How many items match in all, over all pages. Example: `40`.
    pub total_record_count: Option<i32>,
    /// The items that are concerned.
    pub items: Option<Items>,
}

response! {
    DescribeTasksResponse {
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "PageRecordCount" => page_record_count: value,
        "TotalRecordCount" => total_record_count: value,
        "Items" => items: value,
    }
}

/// The items that are concerned.
#[non_exhaustive]
pub struct Items {
    /// Running tasks with their progress, one entry each.
    pub task_progress_info: Vec<TaskProgressInfo>,
}

response! {
    Items {
        "TaskProgressInfo" => task_progress_info: list(""),
    }
}

/// Running tasks with their progress, one entry each.
#[non_exhaustive]
pub struct TaskProgressInfo {
    /// State of what the entry describes, which decides what can be done with it. Example: `2`.
    pub status: Option<String>,
    /// When it was finished. Example: `2020-11-20T02:00Z`.
    pub finish_time: Option<Timestamp>,
    /// How far the work has come. Example: `100`.
    pub progress: Option<String>,
    /// Steps that make up the task.
    pub steps_info: Option<String>,
    /// When the task started. Example: `2020-11-20T01:00Z`.
    pub begin_time: Option<Timestamp>,
    /// When the task is expected to finish.
    pub expected_finish_time: Option<String>,
    /// Code of the error that the task met.
    pub task_error_code: Option<String>,
    /// Step that is being carried out; empty if the task has not started. Example: `create_instance`.
    pub current_step_name: Option<String>,
    /// What the task is doing.
    pub progress_info: Option<String>,
    /// How far the present step has got. Example: `1/4`.
    pub step_progress_info: Option<String>,
    /// Text for people about the task error.
    pub task_error_message: Option<String>,
    /// What is done, or is to be done, about the task. Example: `CreateDBInstance`.
    pub task_action: Option<String>,
    /// Seconds that the task is expected to take still; zero or missing unless it runs. Example: `60`.
    pub remain: Option<i32>,
    /// Name of the database inside the instance. Example: `DBtest`.
    pub db_name: Option<String>,
    /// ID of the task, for asking how far it is. Example: `3472xxxxx`.
    pub task_id: Option<String>,
}

response! {
    TaskProgressInfo {
        "Status" => status: value,
        "FinishTime" => finish_time: value,
        "Progress" => progress: value,
        "StepsInfo" => steps_info: value,
        "BeginTime" => begin_time: value,
        "ExpectedFinishTime" => expected_finish_time: value,
        "TaskErrorCode" => task_error_code: value,
        "CurrentStepName" => current_step_name: value,
        "ProgressInfo" => progress_info: value,
        "StepProgressInfo" => step_progress_info: value,
        "TaskErrorMessage" => task_error_message: value,
        "TaskAction" => task_action: value,
        "Remain" => remain: value,
        "DBName" => db_name: value,
        "TaskId" => task_id: value,
    }
}

/// Errors that the documentation of [`DescribeTasksRequest`] names.
///
/// - [`IoException`](super::DocumentedError::IoException)
/// - [`InvokeServiceFailed`](super::DocumentedError::InvokeServiceFailed)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
pub type DescribeTasksError = super::DocumentedError;
