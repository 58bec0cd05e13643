// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListLifecycleRetrieveJobs`, from `nas/ListLifecycleRetrieveJobs.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{StorageType};

/// Lists jobs that bring files back from cheaper storage.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::ListLifecycleRetrieveJobsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_lifecycle_retrieve_jobs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListLifecycleRetrieveJobsRequest {
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: at least 1.
    pub page_number: Option<i32>,
    /// Identifies the file system, as [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    pub file_system_id: Option<String>,
    /// Return only jobs that are running, canceled, complete, or failed.
    pub status: Option<Open<LifecycleRetrieveJobStatus>>,
    /// Class of storage, which sets speed and price. Here: `InfrequentAccess`, `Archive`.
    pub storage_type: Option<Open<StorageType>>,
}

impl ListLifecycleRetrieveJobsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `FileSystemId`.
    pub fn file_system_id(mut self, value: impl Into<String>) -> Self {
        self.file_system_id = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<Open<LifecycleRetrieveJobStatus>>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `StorageType`.
    pub fn storage_type(mut self, value: impl Into<Open<StorageType>>) -> Self {
        self.storage_type = Some(value.into());
        self
    }
}

request! {
    ListLifecycleRetrieveJobsRequest {
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "FileSystemId" => file_system_id: query,
        "Status" => status: query,
        "StorageType" => storage_type: query,
    }
}

impl Operation for ListLifecycleRetrieveJobsRequest {
    type Response = ListLifecycleRetrieveJobsResponse;
    type Error = ListLifecycleRetrieveJobsError;
    const INFO: OperationInfo = super::operation("ListLifecycleRetrieveJobs")
        .read_only();
    const ERRORS: &'static [ListLifecycleRetrieveJobsError] = &[
        ListLifecycleRetrieveJobsError::InvalidFileSystemNotFound,
    ];
}

impl Paginated for ListLifecycleRetrieveJobsRequest {
    type Item = LifecycleRetrieveJob;
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
        Some(&mut response.lifecycle_retrieve_jobs)
    }
}

/// Response to [`ListLifecycleRetrieveJobsRequest`].
#[non_exhaustive]
pub struct ListLifecycleRetrieveJobsResponse {
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BC7C825C-5F65-4B56-BEF6-98C56C7C****`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Which page of the list this is, counted from one. Example: `1`.
    pub page_number: Option<i32>,
    /// Retrieval jobs found, one entry each.
    pub lifecycle_retrieve_jobs: Vec<LifecycleRetrieveJob>,
}

response! {
    ListLifecycleRetrieveJobsResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "LifecycleRetrieveJobs" => lifecycle_retrieve_jobs: list(""),
    }
}

/// Retrieval jobs found, one entry each.
#[non_exhaustive]
pub struct LifecycleRetrieveJob {
    /// Identifies the file system, as [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    /// Example: `31a8e4****`.
    pub file_system_id: Option<String>,
    /// Whether the job is running, canceled, complete, or failed. Example: `completed`.
    pub status: Option<String>,
    /// How many files the retrieval found in all. Example: `100`.
    pub discovered_file_count: Option<i64>,
    /// When the item was last changed. Example: `2021-02-30T11:08:08Z`.
    pub update_time: Option<Timestamp>,
    /// Directories or files concerned, by absolute path.
    /// Example: `["/pathway/to/folder","/pathway/to/folder","/pathway/to/folder"]`.
    pub paths: Vec<String>,
    /// How many files the retrieval has brought back. Example: `80`.
    pub retrieved_file_count: Option<i64>,
    /// ID of the retrieval or recycle bin job, for asking about it or canceling it.
    /// Example: `lrj-nfstest-ia-160****853-hshvw`.
    pub job_id: Option<String>,
    /// When the item was created. Example: `2021-02-30T10:08:08Z`.
    pub create_time: Option<Timestamp>,
    /// Class of storage, which sets speed and price. Example: `InfrequentAccess`.
    pub storage_type: Option<String>,
}

response! {
    LifecycleRetrieveJob {
        "FileSystemId" => file_system_id: value,
        "Status" => status: value,
        "DiscoveredFileCount" => discovered_file_count: value,
        "UpdateTime" => update_time: value,
        "Paths" => paths: list(""),
        "RetrievedFileCount" => retrieved_file_count: value,
        "JobId" => job_id: value,
        "CreateTime" => create_time: value,
        "StorageType" => storage_type: value,
    }
}

values! {
    /// Return only jobs that are running, canceled, complete, or failed.
    pub enum LifecycleRetrieveJobStatus {
        /// The mount target can be used, or the retrieval is under way.
        Active = "active",
        /// The retrieval was called off.
        Canceled = "canceled",
        /// All files have been brought back.
        Completed = "completed",
        /// The snapshot or the retrieval could not be completed.
        Failed = "failed",
    }
}

/// Errors that the documentation of [`ListLifecycleRetrieveJobsRequest`] names.
///
/// - [`InvalidFileSystemNotFound`](super::DocumentedError::InvalidFileSystemNotFound)
pub type ListLifecycleRetrieveJobsError = super::DocumentedError;
