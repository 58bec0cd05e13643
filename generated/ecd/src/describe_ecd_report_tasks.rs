// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEcdReportTasks`, from `ecd/DescribeEcdReportTasks.md`.

use alicloud_runtime::codegen::*;

/// Lists report tasks, by ID, type or status.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DescribeEcdReportTasksRequest::new();
/// let reply = client.describe_ecd_report_tasks(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeEcdReportTasksRequest {
    /// ID of the task, for asking how far it is.
    pub task_id: Option<String>,
    /// Kind of work that the task does.
    pub task_type: Option<String>,
    /// Which kind of sub it is or is to be.
    pub sub_type: Option<String>,
    /// State to narrow the list down to, or to put the item into. Items: at most 100.
    pub status: Vec<String>,
    /// Which page of the list to return.
    pub page_num: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribeEcdReportTasksRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TaskId`.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
    /// Sets `TaskType`.
    pub fn task_type(mut self, value: impl Into<String>) -> Self {
        self.task_type = Some(value.into());
        self
    }
    /// Sets `SubType`.
    pub fn sub_type(mut self, value: impl Into<String>) -> Self {
        self.sub_type = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.status = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `PageNum`.
    #[inline]
    pub fn page_num(mut self, value: i32) -> Self {
        self.page_num = Some(value);
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
    DescribeEcdReportTasksRequest {
        "TaskId" => task_id: query,
        "TaskType" => task_type: query,
        "SubType" => sub_type: query,
        "Status" => status: query,
        "PageNum" => page_num: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeEcdReportTasksRequest {
    type Response = DescribeEcdReportTasksResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeEcdReportTasks").read_only();
}

/// Response to [`DescribeEcdReportTasksRequest`], which the documentation does not describe.
pub type DescribeEcdReportTasksResponse = alicloud_runtime::UndocumentedResponse;
