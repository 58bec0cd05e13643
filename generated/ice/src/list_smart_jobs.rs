// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListSmartJobs`, from `ice/ListSmartJobs.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OutputConfig};

/// Lists intelligent tasks that match the filters given.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::ListSmartJobsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_smart_jobs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListSmartJobsRequest {
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i64>,
    /// Which page of the list to return.
    pub page_no: Option<i64>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
    /// Which kind of job it is or is to be.
    pub job_type: Option<String>,
    /// What the list is sorted by.
    pub sort_by: Option<String>,
    /// State of the job, to narrow the list down to or to be put into.
    pub job_state: Option<String>,
}

impl ListSmartJobsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
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
    /// Sets `JobType`.
    pub fn job_type(mut self, value: impl Into<String>) -> Self {
        self.job_type = Some(value.into());
        self
    }
    /// Sets `SortBy`.
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.sort_by = Some(value.into());
        self
    }
    /// Sets `JobState`.
    pub fn job_state(mut self, value: impl Into<String>) -> Self {
        self.job_state = Some(value.into());
        self
    }
}

request! {
    ListSmartJobsRequest {
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "JobType" => job_type: query,
        "SortBy" => sort_by: query,
        "JobState" => job_state: query,
    }
}

impl Operation for ListSmartJobsRequest {
    type Response = ListSmartJobsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListSmartJobs")
        .method("GET")
        .read_only();
}

impl Paginated for ListSmartJobsRequest {
    type Item = SmartJobList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_no)
            .size(&self.page_size)
            .or_token(&mut self.next_token)
            .token_size(&mut self.max_results)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count).next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.smart_job_list)
    }
}

/// Response to [`ListSmartJobsRequest`].
#[non_exhaustive]
pub struct ListSmartJobsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `****9262E3DA-07FA-4862-FCBB6BC61D08*****`.
    pub request_id: Option<String>,
    /// Items of the kind smart job that were found or are concerned.
    pub smart_job_list: Vec<SmartJobList>,
    /// Mark to pass to the next call; empty or missing when nothing is left. Example: `CBB6BC61D08`.
    pub next_token: Option<String>,
    /// How many items one response holds at most. Example: `10`.
    pub max_results: Option<String>,
    /// How many items match in all, over all pages. Example: `110`.
    pub total_count: Option<String>,
}

response! {
    ListSmartJobsResponse {
        "RequestId" => request_id: value,
        "SmartJobList" => smart_job_list: list(""),
        "NextToken" => next_token: value,
        "MaxResults" => max_results: value,
        "TotalCount" => total_count: value,
    }
}

/// Items of the kind smart job that were found or are concerned.
#[non_exhaustive]
pub struct SmartJobList {
    /// ID of the job, for asking later how it stands. Example: `****20b48fb04483915d4f2cd8ac****`.
    pub job_id: Option<String>,
    /// Title or heading shown to people. Example: `text`.
    pub title: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `1084506228******`.
    pub user_id: Option<i64>,
    /// Which kind of job it is or is to be. Example: `ASR`.
    pub job_type: Option<String>,
    /// Settings of the editing, and what it works with.
    /// Example: `{"AudioConfig":{},"InputConfig":""}`.
    pub editing_config: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    /// Example: `{"user":"data"}`.
    pub user_data: Option<String>,
    /// State that the job is in. Example: `Finished`.
    pub job_state: Option<String>,
    /// When the item was created. Example: `2020-12-26T04:11:10Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was last changed. Example: `2020-12-26T04:11:10Z`.
    pub modified_time: Option<Timestamp>,
    /// Settings of the input, and what it works with.
    pub input_config: Option<InputConfig>,
    /// Settings of the output, and what it works with.
    pub output_config: Option<OutputConfig>,
}

response! {
    SmartJobList {
        "JobId" => job_id: value,
        "Title" => title: value,
        "Description" => description: value,
        "UserId" => user_id: value,
        "JobType" => job_type: value,
        "EditingConfig" => editing_config: value,
        "UserData" => user_data: value,
        "JobState" => job_state: value,
        "CreateTime" => create_time: value,
        "ModifiedTime" => modified_time: value,
        "InputConfig" => input_config: value,
        "OutputConfig" => output_config: value,
    }
}

/// Settings of the input, and what it works with.
#[non_exhaustive]
pub struct InputConfig {
    /// File in OSS or media that was worked on.
    /// Example: `oss://example-bucket.oss-cn-shanghai.aliyuncs.com/example.mp4`.
    pub input_file: Option<String>,
    /// Word to look for or that was found. Example: `text`.
    pub keyword: Option<String>,
}

response! {
    InputConfig {
        "InputFile" => input_file: value,
        "Keyword" => keyword: value,
    }
}
