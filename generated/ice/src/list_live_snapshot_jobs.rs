// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListLiveSnapshotJobs`, from `ice/ListLiveSnapshotJobs.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SnapshotOutput};

/// Lists live snapshot jobs page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::ListLiveSnapshotJobsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_live_snapshot_jobs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListLiveSnapshotJobsRequest {
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Part of a name or a whole ID; only matching ones are listed.
    pub search_key_word: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// Which page of the list to return.
    pub page_no: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// What the list is sorted by.
    pub sort_by: Option<String>,
}

impl ListLiveSnapshotJobsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `SearchKeyWord`.
    pub fn search_key_word(mut self, value: impl Into<String>) -> Self {
        self.search_key_word = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
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
    /// Sets `SortBy`.
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.sort_by = Some(value.into());
        self
    }
}

request! {
    ListLiveSnapshotJobsRequest {
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "SearchKeyWord" => search_key_word: query,
        "Status" => status: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "SortBy" => sort_by: query,
    }
}

impl Operation for ListLiveSnapshotJobsRequest {
    type Response = ListLiveSnapshotJobsResponse;
    type Error = ListLiveSnapshotJobsError;
    const INFO: OperationInfo = super::operation("ListLiveSnapshotJobs")
        .method("GET")
        .read_only();
    const ERRORS: &'static [ListLiveSnapshotJobsError] = &[
        ListLiveSnapshotJobsError::MissingParameter,
        ListLiveSnapshotJobsError::InvalidParameter,
        ListLiveSnapshotJobsError::MalformedStartTime,
        ListLiveSnapshotJobsError::MalformedEndTime,
        ListLiveSnapshotJobsError::EndTimeMismatch,
        ListLiveSnapshotJobsError::UserDisable,
        ListLiveSnapshotJobsError::Forbidden,
        ListLiveSnapshotJobsError::OperationDenied,
        ListLiveSnapshotJobsError::InternalError,
    ];
}

impl Paginated for ListLiveSnapshotJobsRequest {
    type Item = JobList;
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
        Some(&mut response.job_list)
    }
}

/// Response to [`ListLiveSnapshotJobsRequest`].
#[non_exhaustive]
pub struct ListLiveSnapshotJobsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// Items of the kind job that were found or are concerned.
    pub job_list: Vec<JobList>,
    /// Number of the page returned. Example: `1`.
    pub page_no: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Whether the oldest or the newest come first. Example: `desc`.
    pub sort_by: Option<String>,
    /// How many items match in all, over all pages. Example: `100`.
    pub total_count: Option<i64>,
}

response! {
    ListLiveSnapshotJobsResponse {
        "RequestId" => request_id: value,
        "JobList" => job_list: list(""),
        "PageNo" => page_no: value,
        "PageSize" => page_size: value,
        "SortBy" => sort_by: value,
        "TotalCount" => total_count: value,
    }
}

/// Items of the kind job that were found or are concerned.
#[non_exhaustive]
pub struct JobList {
    /// ID of the job, for asking later how it stands. Example: `****a046-263c-3560-978a-fb287782****`.
    pub job_id: Option<String>,
    /// Name that the job goes by. Example: `text`.
    pub job_name: Option<String>,
    /// ID of the template whose settings are used or shown.
    /// Example: `****a046-263c-3560-978a-fb287666****`.
    pub template_id: Option<String>,
    /// Name that the template was given. Example: `text`.
    pub template_name: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `started`.
    pub status: Option<String>,
    /// Where the snapshots are stored.
    pub snapshot_output: Option<SnapshotOutput>,
    /// Time between two of this, or the span in which it holds: time. Example: `5`.
    pub time_interval: Option<i32>,
    /// When the item was created. Example: `2022-07-20T02:48:58Z`.
    pub create_time: Option<Timestamp>,
}

response! {
    JobList {
        "JobId" => job_id: value,
        "JobName" => job_name: value,
        "TemplateId" => template_id: value,
        "TemplateName" => template_name: value,
        "Status" => status: value,
        "SnapshotOutput" => snapshot_output: value,
        "TimeInterval" => time_interval: value,
        "CreateTime" => create_time: value,
    }
}

/// Errors that the documentation of [`ListLiveSnapshotJobsRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`MalformedStartTime`](super::DocumentedError::MalformedStartTime)
/// - [`MalformedEndTime`](super::DocumentedError::MalformedEndTime)
/// - [`EndTimeMismatch`](super::DocumentedError::EndTimeMismatch)
/// - [`UserDisable`](super::DocumentedError::UserDisable)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListLiveSnapshotJobsError = super::DocumentedError;
