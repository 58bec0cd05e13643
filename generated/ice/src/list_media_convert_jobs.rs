// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListMediaConvertJobs`, from `ice/ListMediaConvertJobs.md`.

use alicloud_runtime::codegen::*;

/// Lists media conversion jobs, filtered by ID, status or time of creation.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::ListMediaConvertJobsRequest::new();
/// let reply = client.list_media_convert_jobs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListMediaConvertJobsRequest {
    /// ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
    /// When the start of was created.
    pub start_of_create_time: Option<String>,
    /// When the end of was created.
    pub end_of_create_time: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// How the list is sorted.
    pub order_by: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Token for the next page; pass it on without reading anything into it.
    pub next_page_token: Option<String>,
}

impl ListMediaConvertJobsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `JobId`.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
    /// Sets `StartOfCreateTime`.
    pub fn start_of_create_time(mut self, value: impl Into<String>) -> Self {
        self.start_of_create_time = Some(value.into());
        self
    }
    /// Sets `EndOfCreateTime`.
    pub fn end_of_create_time(mut self, value: impl Into<String>) -> Self {
        self.end_of_create_time = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `OrderBy`.
    pub fn order_by(mut self, value: impl Into<String>) -> Self {
        self.order_by = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `NextPageToken`.
    pub fn next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }
}

request! {
    ListMediaConvertJobsRequest {
        "JobId" => job_id: query,
        "StartOfCreateTime" => start_of_create_time: query,
        "EndOfCreateTime" => end_of_create_time: query,
        "Status" => status: query,
        "OrderBy" => order_by: query,
        "PageSize" => page_size: query,
        "NextPageToken" => next_page_token: query,
    }
}

impl Operation for ListMediaConvertJobsRequest {
    type Response = ListMediaConvertJobsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListMediaConvertJobs").read_only();
}

/// Response to [`ListMediaConvertJobsRequest`], which the documentation does not describe.
pub type ListMediaConvertJobsResponse = alicloud_runtime::UndocumentedResponse;
