// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTasks`, from `polardbx/DescribeTasks.md`.

use alicloud_runtime::codegen::*;

/// Lists the background tasks of an instance with status and progress.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::DescribeTasksRequest::new()
///     .db_instance_id("...")
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
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// How many items a page holds at most. Range: 30 to 100.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: 1 to 2147483647.
    pub page_number: Option<i32>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeTasksRequest {
    type Response = DescribeTasksResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeTasks")
        .required(&["DBInstanceId", "StartTime", "EndTime", "RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeTasksRequest {
    type Item = TaskItem;
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
        Some(&mut response.items)
    }
}

/// Response to [`DescribeTasksRequest`].
#[non_exhaustive]
pub struct DescribeTasksResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D6045D78-C119-5A17-9DEA-0F810394E008`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items this page holds. Example: `30`.
    pub page_record_count: Option<i32>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_record_count: Option<i32>,
    /// Entries of the list.
    pub items: Vec<TaskItem>,
}

response! {
    DescribeTasksResponse {
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "PageRecordCount" => page_record_count: value,
        "TotalRecordCount" => total_record_count: value,
        "Items" => items: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct TaskItem {
    /// State of what the entry describes, which decides what can be done with it. Example: `RUNNING`.
    pub status: Option<String>,
    /// When it was finished. Example: `2021-10-20T20:00:00Z`.
    pub finish_time: Option<Timestamp>,
    /// How far the work has come. Example: `80`.
    pub progress: Option<String>,
    /// Time that is set or recorded for this: begin. Example: `2021-10-20T19:40:00Z`.
    pub begin_time: Option<Timestamp>,
    /// Code that stands for the task error, for programs to act on. Example: `TaskErrorCode`.
    pub task_error_code: Option<String>,
    /// Name of the database inside the instance. Example: `DBName`.
    pub db_name: Option<String>,
    /// What is known about the progress. Example: `ProgressInfo`.
    pub progress_info: Option<String>,
    /// Token for the scale out; pass it on without reading anything into it.
    /// Example: `FEA5DC20-6D8A-5979-97AA-FC57546ADC20`.
    pub scale_out_token: Option<String>,
    /// ID of the task, for asking how far it is. Example: `20089398`.
    pub task_id: Option<String>,
    /// Text for people about the task error. Example: `TaskErrorMessage`.
    pub task_error_message: Option<String>,
    /// What is done, or is to be done, about the task. Example: `multi_scale_out`.
    pub task_action: Option<String>,
}

response! {
    TaskItem {
        "Status" => status: value,
        "FinishTime" => finish_time: value,
        "Progress" => progress: value,
        "BeginTime" => begin_time: value,
        "TaskErrorCode" => task_error_code: value,
        "DBName" => db_name: value,
        "ProgressInfo" => progress_info: value,
        "ScaleOutToken" => scale_out_token: value,
        "TaskId" => task_id: value,
        "TaskErrorMessage" => task_error_message: value,
        "TaskAction" => task_action: value,
    }
}
