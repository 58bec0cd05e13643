// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSqlLogTasks`, from `das/DescribeSqlLogTasks.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Filter};

/// Lists the offline tasks of DAS Enterprise Edition on a database instance.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::DescribeSqlLogTasksRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_sql_log_tasks(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSqlLogTasksRequest {
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of one node of the cluster or the instance.
    pub node_id: Option<String>,
    /// Conditions that items have to meet. Items: at most 100.
    pub filters: Vec<Filter>,
    /// Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// End of the period to look at.
    pub end_time: Option<i64>,
    /// Which page of the list to return.
    pub page_no: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribeSqlLogTasksRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `NodeId`.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
    /// Sets `Filters`.
    pub fn filters(
        mut self,
        value: impl IntoIterator<Item = impl Into<Filter>>,
    ) -> Self {
        self.filters = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `StartTime`.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `PageNo`.
    #[inline]
    pub fn page_no(mut self, value: i32) -> Self {
        self.page_no = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    DescribeSqlLogTasksRequest {
        "InstanceId" => instance_id: form,
        "NodeId" => node_id: form,
        "Filters" => filters: form,
        "StartTime" => start_time: form,
        "EndTime" => end_time: form,
        "PageNo" => page_no: form,
        "PageSize" => page_size: form,
    }
}

impl Operation for DescribeSqlLogTasksRequest {
    type Response = DescribeSqlLogTasksResponse;
    type Error = DescribeSqlLogTasksError;
    const INFO: OperationInfo = super::operation("DescribeSqlLogTasks")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeSqlLogTasksError] = &[
        DescribeSqlLogTasksError::InvalidParams,
        DescribeSqlLogTasksError::NoPermission,
    ];
}

impl Paginated for DescribeSqlLogTasksRequest {
    type Item = SqlLogTaskList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_no).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.data.as_ref().and_then(|v| v.total))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.list)
    }
}

/// Response to [`DescribeSqlLogTasksRequest`].
#[non_exhaustive]
pub struct DescribeSqlLogTasksResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B6D17591-B48B-4D31-9CD6-9B9796B2****`.
    pub request_id: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<SqlLogTaskData>,
}

response! {
    DescribeSqlLogTasksResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct SqlLogTaskData {
    /// Entries of the list.
    pub list: Vec<SqlLogTaskList>,
    /// How many items there are in all. Example: `40`.
    pub total: Option<i64>,
    /// Number of the page returned. Example: `1`.
    pub page_no: Option<i64>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i64>,
}

response! {
    SqlLogTaskData {
        "List" => list: list(""),
        "Total" => total: value,
        "PageNo" => page_no: value,
        "PageSize" => page_size: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct SqlLogTaskList {
    /// ID of the task, for asking how far it is. Example: `9a4f5c4494dbd6713185d87a97aa53e8`.
    pub task_id: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `r-bp1nti25tc7bq5****`.
    pub instance_id: Option<String>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// Where the range begins. Example: `1683859555482`.
    pub start: Option<i64>,
    /// Where the range ends. Example: `1705975320000`.
    pub end: Option<i64>,
    /// State of what the entry describes, which decides what can be done with it. Example: `RUNNING`.
    pub status: Option<String>,
    /// How many log entries this page holds. Example: `99999`.
    pub log_count: Option<i64>,
    /// How far the work has come. Example: `100`.
    pub progress: Option<i32>,
    /// How large the scan file is or is to be. Example: `3000`.
    pub scan_file_size: Option<i64>,
    /// Whether the file has run out. Example: `false`.
    pub expire: Option<bool>,
    /// When the item was created. Example: `1681363254423`.
    pub create_time: Option<i64>,
    /// Time that is set or recorded for this: analysis task finish. Example: `1712751923000`.
    pub analysis_task_finish_time: Option<i64>,
    /// State that the analysis task is in. Example: `SCAN_ANALYZE_COMPLETED`.
    pub analysis_task_status: Option<String>,
    /// How it ended, or what came out. Example: `https://das-sqllog-download/la`.
    pub result: Option<String>,
    /// Kind of work that the task does. Example: `Export`.
    pub task_type: Option<String>,
    /// Conditions that items have to meet.
    pub filters: Vec<Filter>,
}

response! {
    SqlLogTaskList {
        "TaskId" => task_id: value,
        "InstanceId" => instance_id: value,
        "Name" => name: value,
        "Start" => start: value,
        "End" => end: value,
        "Status" => status: value,
        "LogCount" => log_count: value,
        "Progress" => progress: value,
        "ScanFileSize" => scan_file_size: value,
        "Expire" => expire: value,
        "CreateTime" => create_time: value,
        "AnalysisTaskFinishTime" => analysis_task_finish_time: value,
        "AnalysisTaskStatus" => analysis_task_status: value,
        "Result" => result: value,
        "TaskType" => task_type: value,
        "Filters" => filters: list(""),
    }
}

/// Errors that the documentation of [`DescribeSqlLogTasksRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type DescribeSqlLogTasksError = super::DocumentedError;
