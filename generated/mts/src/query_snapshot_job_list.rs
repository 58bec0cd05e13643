// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QuerySnapshotJobList`, from `mts/QuerySnapshotJobList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AliyunOSSFile, Ids, JobState, MNSMessageResult, SnapshotConfig, SnapshotJob, TileOut, TimeArray};

/// Returns snapshot jobs, by ID, state, pipeline, or creation time.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::QuerySnapshotJobListRequest::new()
///     .snapshot_job_ids("88c6ca184c0e47098a5b665e2a126797");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.query_snapshot_job_list(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .query_snapshot_job_list(request)
///     .wait()
///     .until_done()
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QuerySnapshotJobListRequest {
    /// IDs of the snapshot jobs to work on or to narrow the list down to.
    pub snapshot_job_ids: Option<String>,
    /// Token for the next page; pass it on without reading anything into it.
    pub next_page_token: Option<String>,
    /// Largest value, allowed or found, of this: page size. Range: 1 to 100.
    pub maximum_page_size: Option<i64>,
    /// State to narrow the list down to or to be put into.
    pub state: Option<String>,
    /// Earliest moment at which listed jobs were made.
    pub start_of_job_created_time_range: Option<String>,
    /// Latest moment at which listed jobs were made.
    pub end_of_job_created_time_range: Option<String>,
    /// ID of the pipeline that the call is about.
    pub pipeline_id: Option<String>,
}

impl QuerySnapshotJobListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SnapshotJobIds`.
    pub fn snapshot_job_ids(mut self, value: impl Into<String>) -> Self {
        self.snapshot_job_ids = Some(value.into());
        self
    }
    /// Sets `NextPageToken`.
    pub fn next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }
    /// Sets `MaximumPageSize`.
    #[inline]
    pub fn maximum_page_size(mut self, value: i64) -> Self {
        self.maximum_page_size = Some(value);
        self
    }
    /// Sets `State`.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
    /// Sets `StartOfJobCreatedTimeRange`.
    pub fn start_of_job_created_time_range(mut self, value: impl Into<String>) -> Self {
        self.start_of_job_created_time_range = Some(value.into());
        self
    }
    /// Sets `EndOfJobCreatedTimeRange`.
    pub fn end_of_job_created_time_range(mut self, value: impl Into<String>) -> Self {
        self.end_of_job_created_time_range = Some(value.into());
        self
    }
    /// Sets `PipelineId`.
    pub fn pipeline_id(mut self, value: impl Into<String>) -> Self {
        self.pipeline_id = Some(value.into());
        self
    }
}

request! {
    QuerySnapshotJobListRequest {
        "SnapshotJobIds" => snapshot_job_ids: query,
        "NextPageToken" => next_page_token: query,
        "MaximumPageSize" => maximum_page_size: query,
        "State" => state: query,
        "StartOfJobCreatedTimeRange" => start_of_job_created_time_range: query,
        "EndOfJobCreatedTimeRange" => end_of_job_created_time_range: query,
        "PipelineId" => pipeline_id: query,
    }
}

impl Operation for QuerySnapshotJobListRequest {
    type Response = QuerySnapshotJobListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QuerySnapshotJobList").read_only();
}

impl Paginated for QuerySnapshotJobListRequest {
    type Item = SnapshotJob;
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
        Some(&mut response.snapshot_job_list)
    }
}

impl Stateful for QuerySnapshotJobListRequest {
    type State = JobState;
    const FAILURES: &'static [JobState] = &[JobState::Fail];
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.snapshot_job_ids)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .snapshot_job_list
                .iter()
                .map(|v| (v.id.as_deref(), v.state.as_ref().map(|s| s.as_str()))),
        )
    }
}

impl StatefulTask for QuerySnapshotJobListRequest {
    const DONE: &'static [JobState] = &[JobState::Success];
}

/// Response to [`QuerySnapshotJobListRequest`].
#[non_exhaustive]
pub struct QuerySnapshotJobListResponse {
    /// Items of the kind snapshot job that were found or are concerned.
    pub snapshot_job_list: Vec<SnapshotJob>,
    /// IDs of the non exist snapshot jobs that were found or are concerned.
    pub non_exist_snapshot_job_ids: Option<Ids>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A13-BEF6-D7393642CA58`.
    pub request_id: Option<String>,
    /// Token for the next page; pass it on without reading anything into it.
    /// Example: `b11c171cced04565b1f38f1ecc39****`.
    pub next_page_token: Option<String>,
}

response! {
    QuerySnapshotJobListResponse {
        "SnapshotJobList" => snapshot_job_list: list("SnapshotJob"),
        "NonExistSnapshotJobIds" => non_exist_snapshot_job_ids: value,
        "RequestId" => request_id: value,
        "NextPageToken" => next_page_token: value,
    }
}
