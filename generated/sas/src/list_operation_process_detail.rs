// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListOperationProcessDetail`, from `sas/ListOperationProcessDetail.md`.

use alicloud_runtime::codegen::*;

/// Lists the detailed execution records of operation tasks by task ID.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListOperationProcessDetailRequest::new();
/// let reply = client.list_operation_process_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListOperationProcessDetailRequest {
    /// IDs of the tasks to work on or to narrow the list down to. Items: at most 100.
    pub task_ids: Vec<String>,
    /// The status codes to work on or to narrow the list down to. Items: at most 100.
    pub status_codes: Vec<i32>,
    /// Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// End of the period to look at.
    pub end_time: Option<i64>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl ListOperationProcessDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TaskIds`.
    pub fn task_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.task_ids = value.into_iter().map(Into::into).collect();
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
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    ListOperationProcessDetailRequest {
        "TaskIds" => task_ids: query,
        "StatusCodes" => status_codes: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "Lang" => lang: query,
    }
}

impl Operation for ListOperationProcessDetailRequest {
    type Response = ListOperationProcessDetailResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListOperationProcessDetail")
        .read_only();
}

/// Response to [`ListOperationProcessDetailRequest`], which the documentation does not describe.
pub type ListOperationProcessDetailResponse = alicloud_runtime::UndocumentedResponse;
