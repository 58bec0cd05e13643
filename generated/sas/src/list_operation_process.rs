// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListOperationProcess`, from `sas/ListOperationProcess.md`.

use alicloud_runtime::codegen::*;

/// Lists the execution records of operation tasks, with status and source.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListOperationProcessRequest::new();
/// let reply = client.list_operation_process(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListOperationProcessRequest {
    /// Kinds of task to work on or to narrow the list down to. Items: at most 100.
    pub task_types: Vec<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// The status codes to work on or to narrow the list down to. Items: at most 100.
    pub status_codes: Vec<i32>,
    /// Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// End of the period to look at.
    pub end_time: Option<i64>,
    /// IDs of the tasks to work on or to narrow the list down to. Items: at most 100.
    pub task_ids: Vec<String>,
    /// The task sources to work on or to narrow the list down to. Items: at most 10.
    pub task_sources: Vec<String>,
}

impl ListOperationProcessRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TaskTypes`.
    pub fn task_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.task_types = value.into_iter().map(Into::into).collect();
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
    /// Sets `StatusCodes`.
    pub fn status_codes(
        mut self,
        value: impl IntoIterator<Item = impl Into<i32>>,
    ) -> Self {
        self.status_codes = value.into_iter().map(Into::into).collect();
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
    /// Sets `TaskIds`.
    pub fn task_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.task_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `TaskSources`.
    pub fn task_sources(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.task_sources = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListOperationProcessRequest {
        "TaskTypes" => task_types: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "StatusCodes" => status_codes: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "TaskIds" => task_ids: query,
        "TaskSources" => task_sources: query,
    }
}

impl Operation for ListOperationProcessRequest {
    type Response = ListOperationProcessResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListOperationProcess").read_only();
}

/// Response to [`ListOperationProcessRequest`], which the documentation does not describe.
pub type ListOperationProcessResponse = alicloud_runtime::UndocumentedResponse;
