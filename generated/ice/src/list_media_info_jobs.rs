// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListMediaInfoJobs`, from `ice/ListMediaInfoJobs.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AudioStreamInfoList, FileBasicInfo, Input, Job, MediaInfoProperty, ScheduleConfig, VideoStreamInfoList};

/// Lists jobs that read out the technical properties of media files.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::ListMediaInfoJobsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_media_info_jobs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListMediaInfoJobsRequest {
    /// When the start of was created.
    pub start_of_create_time: Option<String>,
    /// When the end of was created.
    pub end_of_create_time: Option<String>,
    /// ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// How the list is sorted.
    pub order_by: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Token for the next page; pass it on without reading anything into it.
    pub next_page_token: Option<String>,
}

impl ListMediaInfoJobsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `JobId`.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
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
    ListMediaInfoJobsRequest {
        "StartOfCreateTime" => start_of_create_time: query,
        "EndOfCreateTime" => end_of_create_time: query,
        "JobId" => job_id: query,
        "Status" => status: query,
        "OrderBy" => order_by: query,
        "PageSize" => page_size: query,
        "NextPageToken" => next_page_token: query,
    }
}

impl Operation for ListMediaInfoJobsRequest {
    type Response = ListMediaInfoJobsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListMediaInfoJobs").read_only();
}

impl Paginated for ListMediaInfoJobsRequest {
    type Item = Job;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_page_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_page_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.jobs)
    }
}

/// Response to [`ListMediaInfoJobsRequest`].
#[non_exhaustive]
pub struct ListMediaInfoJobsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `31E30781-9495-5E2D-A84D-759B0A01E262`.
    pub request_id: Option<String>,
    /// The jobs that were found or are concerned, one entry each.
    pub jobs: Vec<Job>,
    /// Token for the next page; pass it on without reading anything into it.
    /// Example: `019daf5780f74831b0e1a767c9f1c178`.
    pub next_page_token: Option<String>,
}

response! {
    ListMediaInfoJobsResponse {
        "RequestId" => request_id: value,
        "Jobs" => jobs: list(""),
        "NextPageToken" => next_page_token: value,
    }
}
