// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListSnapshotJobs`, from `ice/ListSnapshotJobs.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Input, JobStatus, Output};

/// Lists jobs that take still images from videos.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::ListSnapshotJobsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_snapshot_jobs(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .list_snapshot_jobs(request)
///     .wait()
///     .until_done()
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListSnapshotJobsRequest {
    /// When the start of was created.
    pub start_of_create_time: Option<String>,
    /// When the end of was created.
    pub end_of_create_time: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// How the list is sorted.
    pub order_by: Option<String>,
    /// ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Token for the next page; pass it on without reading anything into it.
    pub next_page_token: Option<String>,
}

impl ListSnapshotJobsRequest {
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
    /// Sets `JobId`.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
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
    ListSnapshotJobsRequest {
        "StartOfCreateTime" => start_of_create_time: query,
        "EndOfCreateTime" => end_of_create_time: query,
        "Status" => status: query,
        "OrderBy" => order_by: query,
        "JobId" => job_id: query,
        "PageSize" => page_size: query,
        "NextPageToken" => next_page_token: query,
    }
}

impl Operation for ListSnapshotJobsRequest {
    type Response = ListSnapshotJobsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListSnapshotJobs").read_only();
}

impl Paginated for ListSnapshotJobsRequest {
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

impl Stateful for ListSnapshotJobsRequest {
    type State = JobStatus;
    const FAILURES: &'static [JobStatus] = &[JobStatus::Fail];
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.job_id)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .jobs
                .iter()
                .map(|v| (v.job_id.as_deref(), v.status.as_ref().map(|s| s.as_str()))),
        )
    }
}

impl StatefulTask for ListSnapshotJobsRequest {
    const DONE: &'static [JobStatus] = &[JobStatus::Success];
}

/// Response to [`ListSnapshotJobsRequest`].
#[non_exhaustive]
pub struct ListSnapshotJobsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// The jobs that were found or are concerned, one entry each.
    pub jobs: Vec<Job>,
    /// Token for the next page; pass it on without reading anything into it.
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub next_page_token: Option<String>,
}

response! {
    ListSnapshotJobsResponse {
        "RequestId" => request_id: value,
        "Jobs" => jobs: list(""),
        "NextPageToken" => next_page_token: value,
    }
}

/// The jobs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Job {
    /// ID of the job, for asking later how it stands. Example: `****20b48fb04483915d4f2cd8ac****`.
    pub job_id: Option<String>,
    /// Where the trigger comes from. Example: `API`.
    pub trigger_source: Option<String>,
    /// Name that people know the item by. Example: `SampleJob`.
    pub name: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `Sprite`.
    pub type_: Option<String>,
    /// What was worked on.
    pub input: Option<Input>,
    /// Where the result was written.
    pub output: Option<Output>,
    /// How many items or events were counted. Example: `10`.
    pub count: Option<i32>,
    /// Whether the result is read later rather than with the call. Example: `true`.
    pub async_: Option<bool>,
    /// ID of the template whose settings are used or shown.
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub template_id: Option<String>,
    /// ID of the pipeline that the item belongs to or stands for.
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub pipeline_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Success`.
    pub status: Option<Open<JobStatus>>,
    /// Time that is set or recorded for this: submit. Example: `2022-07-12T16:17:54Z`.
    pub submit_time: Option<Timestamp>,
    /// When it was finished. Example: `2022-07-12T16:30:54Z`.
    pub finish_time: Option<Timestamp>,
    /// When the item was created. Example: `2022-07-12T16:17:54Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was last changed. Example: `2022-07-12T16:30:54Z`.
    pub modified_time: Option<Timestamp>,
}

response! {
    Job {
        "JobId" => job_id: value,
        "TriggerSource" => trigger_source: value,
        "Name" => name: value,
        "Type" => type_: value,
        "Input" => input: value,
        "Output" => output: value,
        "Count" => count: value,
        "Async" => async_: value,
        "TemplateId" => template_id: value,
        "PipelineId" => pipeline_id: value,
        "Status" => status: value,
        "SubmitTime" => submit_time: value,
        "FinishTime" => finish_time: value,
        "CreateTime" => create_time: value,
        "ModifiedTime" => modified_time: value,
    }
}
