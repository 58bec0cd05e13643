// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListBatchMediaProducingJobs`, from `ice/ListBatchMediaProducingJobs.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EditingBatchJobStatus};

/// Lists batch production jobs, filtered by type, state and so on.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::ListBatchMediaProducingJobsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_batch_media_producing_jobs(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .list_batch_media_producing_jobs(request)
///     .wait()
///     .until_done()
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListBatchMediaProducingJobsRequest {
    /// ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
    /// Which kind of job it is or is to be.
    pub job_type: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// What the list is sorted by.
    pub sort_by: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
}

impl ListBatchMediaProducingJobsRequest {
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
    /// Sets `JobType`.
    pub fn job_type(mut self, value: impl Into<String>) -> Self {
        self.job_type = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
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
    /// Sets `SortBy`.
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.sort_by = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
}

request! {
    ListBatchMediaProducingJobsRequest {
        "JobId" => job_id: query,
        "JobType" => job_type: query,
        "Status" => status: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "SortBy" => sort_by: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
    }
}

impl Operation for ListBatchMediaProducingJobsRequest {
    type Response = ListBatchMediaProducingJobsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListBatchMediaProducingJobs")
        .read_only();
}

impl Paginated for ListBatchMediaProducingJobsRequest {
    type Item = EditingBatchJobList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.editing_batch_job_list)
    }
}

impl Stateful for ListBatchMediaProducingJobsRequest {
    type State = EditingBatchJobStatus;
    const FAILURES: &'static [EditingBatchJobStatus] = &[EditingBatchJobStatus::Failed];
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.job_id)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .editing_batch_job_list
                .iter()
                .map(|v| (v.job_id.as_deref(), v.status.as_ref().map(|s| s.as_str()))),
        )
    }
}

impl StatefulTask for ListBatchMediaProducingJobsRequest {
    const DONE: &'static [EditingBatchJobStatus] = &[EditingBatchJobStatus::Finished];
}

/// Response to [`ListBatchMediaProducingJobsRequest`].
#[non_exhaustive]
pub struct ListBatchMediaProducingJobsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******3B-0E1A-586A-AC29-742247******`.
    pub request_id: Option<String>,
    /// Items of the kind editing batch job that were found or are concerned.
    pub editing_batch_job_list: Vec<EditingBatchJobList>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `8EqYpQbZ6Eh7+Zz8DxVYoQ==`.
    pub next_token: Option<String>,
    /// How many items one response holds at most. Example: `100`.
    pub max_results: Option<i32>,
}

response! {
    ListBatchMediaProducingJobsResponse {
        "RequestId" => request_id: value,
        "EditingBatchJobList" => editing_batch_job_list: list(""),
        "NextToken" => next_token: value,
        "MaxResults" => max_results: value,
    }
}

/// Items of the kind editing batch job that were found or are concerned.
#[non_exhaustive]
pub struct EditingBatchJobList {
    /// ID of the job, for asking later how it stands. Example: `******7ecbee4c6d9b8474498e******`.
    pub job_id: Option<String>,
    /// Settings of the input, and what it works with. Example: `text`.
    pub input_config: Option<String>,
    /// Settings of the editing, and what it works with. Example: `text`.
    pub editing_config: Option<String>,
    /// Settings of the output, and what it works with. Example: `text`.
    pub output_config: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Finished`.
    pub status: Option<Open<EditingBatchJobStatus>>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    /// Example: `text`.
    pub user_data: Option<String>,
    /// Room for further settings or data, as a rule JSON.
    pub extend: Option<String>,
    /// When the item was created. Example: `2023-06-09T06:36:48Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was last changed. Example: `2023-06-09T06:37:58Z`.
    pub modified_time: Option<Timestamp>,
    /// Time that is set or recorded for this: complete. Example: `2023-06-09T06:38:09Z`.
    pub complete_time: Option<Timestamp>,
    /// Which kind of job it is or is to be. Example: `Script`.
    pub job_type: Option<String>,
}

response! {
    EditingBatchJobList {
        "JobId" => job_id: value,
        "InputConfig" => input_config: value,
        "EditingConfig" => editing_config: value,
        "OutputConfig" => output_config: value,
        "Status" => status: value,
        "UserData" => user_data: value,
        "Extend" => extend: value,
        "CreateTime" => create_time: value,
        "ModifiedTime" => modified_time: value,
        "CompleteTime" => complete_time: value,
        "JobType" => job_type: value,
    }
}
