// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListPackageJobs`, from `ice/ListPackageJobs.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Input, Output, PackageJobInput};

/// Lists jobs that package media into adaptive playlists.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::ListPackageJobsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_package_jobs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListPackageJobsRequest {
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

impl ListPackageJobsRequest {
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
    ListPackageJobsRequest {
        "StartOfCreateTime" => start_of_create_time: query,
        "EndOfCreateTime" => end_of_create_time: query,
        "JobId" => job_id: query,
        "Status" => status: query,
        "OrderBy" => order_by: query,
        "PageSize" => page_size: query,
        "NextPageToken" => next_page_token: query,
    }
}

impl Operation for ListPackageJobsRequest {
    type Response = ListPackageJobsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListPackageJobs").read_only();
}

impl Paginated for ListPackageJobsRequest {
    type Item = PackageJob;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_page_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .next(
                &response
                    .package_job_list
                    .as_ref()
                    .and_then(|v| v.next_page_token.clone()),
            )
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.package_job_list.as_mut()?.package_jobs)
    }
}

/// Response to [`ListPackageJobsRequest`].
#[non_exhaustive]
pub struct ListPackageJobsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `31E30781-9495-5E2D-A84D-759B0A01E262`.
    pub request_id: Option<String>,
    /// Items of the kind package job that were found or are concerned.
    pub package_job_list: Option<PackageJobList>,
}

response! {
    ListPackageJobsResponse {
        "RequestId" => request_id: value,
        "PackageJobList" => package_job_list: value,
    }
}

/// Items of the kind package job that were found or are concerned.
#[non_exhaustive]
pub struct PackageJobList {
    /// The package jobs that were found or are concerned, one entry each.
    pub package_jobs: Vec<PackageJob>,
    /// Token for the next page; pass it on without reading anything into it.
    /// Example: `019daf5780f74831b0e1a767c9f1c178`.
    pub next_page_token: Option<String>,
}

response! {
    PackageJobList {
        "PackageJobs" => package_jobs: list(""),
        "NextPageToken" => next_page_token: value,
    }
}

/// The package jobs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct PackageJob {
    /// ID of the job, for asking later how it stands. Example: `7b38a5d86f1e47838927b6e7ccb11cbe`.
    pub job_id: Option<String>,
    /// Where the trigger comes from. Example: `API`.
    pub trigger_source: Option<String>,
    /// Name that people know the item by. Example: `job-name`.
    pub name: Option<String>,
    /// The inputs that were found or are concerned, one entry each.
    pub inputs: Vec<PackageJobInput>,
    /// Where the result was written.
    pub output: Option<Output>,
    /// ID of the pipeline that the item belongs to or stands for.
    /// Example: `5b40833e4c3e4d4e95a866abb9a42510`.
    pub pipeline_id: Option<String>,
    /// Rank that decides which item goes first when several fit. Example: `6`.
    pub priority: Option<i32>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Success`.
    pub status: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `InvalidParameter`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it.
    /// Example: `Resource content bad.`.
    pub message: Option<String>,
    /// Time that is set or recorded for this: submit. Example: `2022-07-07T14:00:32Z`.
    pub submit_time: Option<Timestamp>,
    /// When it was finished. Example: `2022-07-07T15:00:32Z`.
    pub finish_time: Option<Timestamp>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    /// Example: `{"param": "value"}`.
    pub user_data: Option<String>,
    /// When the item was created. Example: `2022-07-07T14:00:32Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was last changed. Example: `2022-07-07T15:00:32Z`.
    pub modified_time: Option<Timestamp>,
}

response! {
    PackageJob {
        "JobId" => job_id: value,
        "TriggerSource" => trigger_source: value,
        "Name" => name: value,
        "Inputs" => inputs: list(""),
        "Output" => output: value,
        "PipelineId" => pipeline_id: value,
        "Priority" => priority: value,
        "Status" => status: value,
        "Code" => code: value,
        "Message" => message: value,
        "SubmitTime" => submit_time: value,
        "FinishTime" => finish_time: value,
        "UserData" => user_data: value,
        "CreateTime" => create_time: value,
        "ModifiedTime" => modified_time: value,
    }
}
