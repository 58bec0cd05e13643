// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListLiveRecordJobs`, from `ice/ListLiveRecordJobs.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RecordOutput, StreamInput};

/// Lists live recording jobs page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::ListLiveRecordJobsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_live_record_jobs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListLiveRecordJobsRequest {
    /// Text to search for.
    pub keyword: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<Timestamp>,
    /// End of the period to look at.
    pub end_time: Option<Timestamp>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// Which page of the list to return.
    pub page_no: Option<i64>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
    /// What the list is sorted by.
    pub sort_by: Option<String>,
}

impl ListLiveRecordJobsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Keyword`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `PageNo`.
    #[inline]
    pub fn page_no(mut self, value: i64) -> Self {
        self.page_no = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `SortBy`.
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.sort_by = Some(value.into());
        self
    }
}

request! {
    ListLiveRecordJobsRequest {
        "Keyword" => keyword: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Status" => status: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "SortBy" => sort_by: query,
    }
}

impl Operation for ListLiveRecordJobsRequest {
    type Response = ListLiveRecordJobsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListLiveRecordJobs")
        .method("GET")
        .read_only();
}

impl Paginated for ListLiveRecordJobsRequest {
    type Item = LiveRecordJob;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_no).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_no)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.live_record_jobs)
    }
}

/// Response to [`ListLiveRecordJobsRequest`].
#[non_exhaustive]
pub struct ListLiveRecordJobsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A27DFFA4-F272-5563-8363-CB0BC42740BA`.
    pub request_id: Option<String>,
    /// The live record jobs that were found or are concerned, one entry each.
    pub live_record_jobs: Vec<LiveRecordJob>,
    /// How many items match in all, over all pages. Example: `180`.
    pub total_count: Option<i64>,
    /// Number of the page returned. Example: `1`.
    pub page_no: Option<i64>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i64>,
    /// Whether the oldest or the newest come first. Example: `desc`.
    pub sort_by: Option<String>,
}

response! {
    ListLiveRecordJobsResponse {
        "RequestId" => request_id: value,
        "LiveRecordJobs" => live_record_jobs: list(""),
        "TotalCount" => total_count: value,
        "PageNo" => page_no: value,
        "PageSize" => page_size: value,
        "SortBy" => sort_by: value,
    }
}

/// The live record jobs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct LiveRecordJob {
    /// Where the recording is stored.
    pub record_output: Option<RecordOutput>,
    /// Name that people know the item by. Default: ``. Example: `text`.
    pub name: Option<String>,
    /// Web address under which the notify is found.
    /// Default: ``. Example: `https://example.com/imsnotify`.
    pub notify_url: Option<String>,
    /// ID of the template whose settings are used or shown.
    /// Default: ``. Example: `69e1f9fe-1e97-11ed-ba64-0c42a1b73d66`.
    pub template_id: Option<String>,
    /// When the item was created. Example: `2022-07-20T03:26:36Z`.
    pub create_time: Option<Timestamp>,
    /// Live stream that is worked on, by its address.
    pub stream_input: Option<StreamInput>,
    /// ID of the job, for asking later how it stands. Example: `ab0e3e76-1e9d-11ed-ba64-0c42a1b73d66`.
    pub job_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `paused`.
    pub status: Option<String>,
    /// Name that the template was given. Example: `test template`.
    pub template_name: Option<String>,
}

response! {
    LiveRecordJob {
        "RecordOutput" => record_output: value,
        "Name" => name: value,
        "NotifyUrl" => notify_url: value,
        "TemplateId" => template_id: value,
        "CreateTime" => create_time: value,
        "StreamInput" => stream_input: value,
        "JobId" => job_id: value,
        "Status" => status: value,
        "TemplateName" => template_name: value,
    }
}
