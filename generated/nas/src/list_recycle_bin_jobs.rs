// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListRecycleBinJobs`, from `nas/ListRecycleBinJobs.md`.

use alicloud_runtime::codegen::*;

/// Lists jobs that restore or delete files of the recycle bin.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::ListRecycleBinJobsRequest::new()
///     .file_system_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_recycle_bin_jobs(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .list_recycle_bin_jobs(request)
///     .wait()
///     .until_done()
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListRecycleBinJobsRequest {
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    pub file_system_id: Option<String>,
    /// ID of the retrieval or recycle bin job, for asking about it or canceling it.
    pub job_id: Option<String>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i64>,
    /// Which page of the list to return. Range: at least 1.
    pub page_number: Option<i64>,
    /// Return only jobs in this state.
    pub status: Option<Open<JobStatus>>,
}

impl ListRecycleBinJobsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FileSystemId`, which is required.
    pub fn file_system_id(mut self, value: impl Into<String>) -> Self {
        self.file_system_id = Some(value.into());
        self
    }
    /// Sets `JobId`.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<Open<JobStatus>>) -> Self {
        self.status = Some(value.into());
        self
    }
}

request! {
    ListRecycleBinJobsRequest {
        "FileSystemId" => file_system_id: query,
        "JobId" => job_id: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "Status" => status: query,
    }
}

impl Operation for ListRecycleBinJobsRequest {
    type Response = ListRecycleBinJobsResponse;
    type Error = ListRecycleBinJobsError;
    const INFO: OperationInfo = super::operation("ListRecycleBinJobs")
        .method("GET")
        .required(&["FileSystemId"])
        .read_only();
    const ERRORS: &'static [ListRecycleBinJobsError] = &[
        ListRecycleBinJobsError::IllegalCharacters,
        ListRecycleBinJobsError::MissingFileSystemId,
        ListRecycleBinJobsError::InvalidStatus,
        ListRecycleBinJobsError::InvalidFileSystemNotFound,
        ListRecycleBinJobsError::InvalidJobIdNotFound,
    ];
}

impl Paginated for ListRecycleBinJobsRequest {
    type Item = Job;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.jobs)
    }
}

impl Stateful for ListRecycleBinJobsRequest {
    type State = JobStatus;
    const FAILURES: &'static [JobStatus] = &[
        JobStatus::PartialSuccess,
        JobStatus::Fail,
        JobStatus::Cancelled,
    ];
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
                .map(|v| (v.id.as_deref(), v.status.as_ref().map(|s| s.as_str()))),
        )
    }
}

impl StatefulTask for ListRecycleBinJobsRequest {
    const DONE: &'static [JobStatus] = &[JobStatus::Success];
}

/// Response to [`ListRecycleBinJobsRequest`].
#[non_exhaustive]
pub struct ListRecycleBinJobsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9E15E394-38A6-457A-A62A-D9797C9A****`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i64>,
    /// Which page of the list this is, counted from one. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i64>,
    /// Jobs of the recycle bin, one entry each.
    pub jobs: Vec<Job>,
}

response! {
    ListRecycleBinJobsResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "Jobs" => jobs: list(""),
    }
}

/// Jobs of the recycle bin, one entry each.
#[non_exhaustive]
pub struct Job {
    /// ID of the job, for asking about it or canceling it. Example: `8C****C54`.
    pub id: Option<String>,
    /// Whether the job restores files or deletes them for good. Example: `Restore`.
    pub type_: Option<String>,
    /// Number that identifies a file or directory, apart from its path. Example: `04***08`.
    pub file_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Running`.
    pub status: Option<Open<JobStatus>>,
    /// Code of the reason why the call or the item failed. Example: `text`.
    pub error_code: Option<String>,
    /// How far the work has come. Example: `100`.
    pub progress: Option<String>,
    /// When the item was created. Example: `2021-05-30T10:08:08Z`.
    pub create_time: Option<Timestamp>,
    /// Name under which the file is stored. Example: `test001`.
    pub file_name: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub error_message: Option<String>,
}

response! {
    Job {
        "Id" => id: value,
        "Type" => type_: value,
        "FileId" => file_id: value,
        "Status" => status: value,
        "ErrorCode" => error_code: value,
        "Progress" => progress: value,
        "CreateTime" => create_time: value,
        "FileName" => file_name: value,
        "ErrorMessage" => error_message: value,
    }
}

values! {
    /// Return only jobs in this state.
    pub enum JobStatus {
        /// The file system can be used, or the job is under way.
        Running = "Running",
        /// The job is putting data in order.
        Defragmenting = "Defragmenting",
        /// The job worked for some of the files only.
        PartialSuccess = "PartialSuccess",
        /// The job worked for all files.
        Success = "Success",
        /// The job could not be carried out.
        Fail = "Fail",
        /// The job was called off.
        Cancelled = "Cancelled",
        /// Jobs in every state.
        All = "All",
    }
}

/// Errors that the documentation of [`ListRecycleBinJobsRequest`] names.
///
/// - [`IllegalCharacters`](super::DocumentedError::IllegalCharacters)
/// - [`MissingFileSystemId`](super::DocumentedError::MissingFileSystemId)
/// - [`InvalidStatus`](super::DocumentedError::InvalidStatus)
/// - [`InvalidFileSystemNotFound`](super::DocumentedError::InvalidFileSystemNotFound)
/// - [`InvalidJobIdNotFound`](super::DocumentedError::InvalidJobIdNotFound)
pub type ListRecycleBinJobsError = super::DocumentedError;
