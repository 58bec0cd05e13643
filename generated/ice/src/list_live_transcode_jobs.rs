// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListLiveTranscodeJobs`, from `ice/ListLiveTranscodeJobs.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{JobStreamInput, LiveTranscodeTemplateType, OutputStream, SortBy, StreamInfos};

/// Lists live transcoding jobs with their states.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::ListLiveTranscodeJobsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_live_transcode_jobs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListLiveTranscodeJobsRequest {
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<Open<LiveTranscodeTemplateType>>,
    /// Way in which the start works.
    pub start_mode: Option<i32>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<i32>,
    /// Which page of the list to return. Range: at least 1.
    pub page_no: Option<i32>,
    /// How many items a page holds at most. Range: at least 1.
    pub page_size: Option<i32>,
    /// What the list is sorted by.
    pub sort_by: Option<Open<SortBy>>,
    /// Text to search for.
    pub key_word: Option<String>,
}

impl ListLiveTranscodeJobsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<Open<LiveTranscodeTemplateType>>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `StartMode`.
    #[inline]
    pub fn start_mode(mut self, value: i32) -> Self {
        self.start_mode = Some(value);
        self
    }
    /// Sets `Status`.
    #[inline]
    pub fn status(mut self, value: i32) -> Self {
        self.status = Some(value);
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
    pub fn sort_by(mut self, value: impl Into<Open<SortBy>>) -> Self {
        self.sort_by = Some(value.into());
        self
    }
    /// Sets `KeyWord`.
    pub fn key_word(mut self, value: impl Into<String>) -> Self {
        self.key_word = Some(value.into());
        self
    }
}

request! {
    ListLiveTranscodeJobsRequest {
        "Type" => type_: query,
        "StartMode" => start_mode: query,
        "Status" => status: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "SortBy" => sort_by: query,
        "KeyWord" => key_word: query,
    }
}

impl Operation for ListLiveTranscodeJobsRequest {
    type Response = ListLiveTranscodeJobsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListLiveTranscodeJobs").read_only();
}

impl Paginated for ListLiveTranscodeJobsRequest {
    type Item = JobList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_no).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.job_list)
    }
}

/// Response to [`ListLiveTranscodeJobsRequest`].
#[non_exhaustive]
pub struct ListLiveTranscodeJobsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******3B-0E1A-586A-AC29-742247******`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `100`.
    pub total_count: Option<i32>,
    /// Items of the kind job that were found or are concerned.
    pub job_list: Vec<JobList>,
}

response! {
    ListLiveTranscodeJobsResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "JobList" => job_list: list(""),
    }
}

/// Items of the kind job that were found or are concerned.
#[non_exhaustive]
pub struct JobList {
    /// Name that people know the item by. Example: `mytask`.
    pub name: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `****a046-263c-3560-978a-fb287782****`.
    pub job_id: Option<String>,
    /// Which kind of template it is or is to be. Example: `normal`.
    pub template_type: Option<String>,
    /// ID of the template whose settings are used or shown.
    /// Example: `****a046-263c-3560-978a-fb287666****`.
    pub template_id: Option<String>,
    /// Name that the template was given. Example: `text`.
    pub template_name: Option<String>,
    /// Way in which the start works. Example: `0`.
    pub start_mode: Option<i32>,
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
    /// Live stream that is worked on, by its address.
    pub stream_input: Option<JobStreamInput>,
    /// Where the transcoded stream can be watched.
    pub output_stream: Option<OutputStream>,
    /// When the item was created. Example: `2022-07-20T02:48:58Z`.
    pub create_time: Option<Timestamp>,
}

response! {
    JobList {
        "Name" => name: value,
        "JobId" => job_id: value,
        "TemplateType" => template_type: value,
        "TemplateId" => template_id: value,
        "TemplateName" => template_name: value,
        "StartMode" => start_mode: value,
        "Status" => status: value,
        "StreamInput" => stream_input: value,
        "OutputStream" => output_stream: value,
        "CreateTime" => create_time: value,
    }
}
