// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDataFlowTasks`, from `nas/DescribeDataFlowTasks.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ConflictPolicy, Filter, Key};

/// Lists data flow tasks with progress, outcome and report.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::DescribeDataFlowTasksRequest::new()
///     .file_system_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_data_flow_tasks(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDataFlowTasksRequest {
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    pub file_system_id: Option<String>,
    /// Conditions that items have to meet. Items: at most 12.
    pub filters: Vec<Filter>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 10 to 100.
    pub max_results: Option<i64>,
    /// Whether links to the reports of the tasks are returned too.
    pub with_reports: Option<bool>,
}

impl DescribeDataFlowTasksRequest {
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
    /// Sets `Filters`.
    pub fn filters(
        mut self,
        value: impl IntoIterator<Item = impl Into<Filter>>,
    ) -> Self {
        self.filters = value.into_iter().map(Into::into).collect();
        self
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
    /// Sets `WithReports`.
    #[inline]
    pub fn with_reports(mut self, value: bool) -> Self {
        self.with_reports = Some(value);
        self
    }
}

request! {
    DescribeDataFlowTasksRequest {
        "FileSystemId" => file_system_id: query,
        "Filters" => filters: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "WithReports" => with_reports: query,
    }
}

impl Operation for DescribeDataFlowTasksRequest {
    type Response = DescribeDataFlowTasksResponse;
    type Error = DescribeDataFlowTasksError;
    const INFO: OperationInfo = super::operation("DescribeDataFlowTasks")
        .required(&["FileSystemId"])
        .read_only();
    const ERRORS: &'static [DescribeDataFlowTasksError] = &[
        DescribeDataFlowTasksError::IllegalCharacters,
        DescribeDataFlowTasksError::MissingFileSystemId,
        DescribeDataFlowTasksError::InvalidFilesystemVersionNotSupport,
        DescribeDataFlowTasksError::OperationDeniedDataFlowNotSupported,
        DescribeDataFlowTasksError::InvalidParameterInvalidNextToken,
        DescribeDataFlowTasksError::InvalidFileSystemNotFound,
        DescribeDataFlowTasksError::InvalidDataFlowNotFound,
        DescribeDataFlowTasksError::InvalidParameterInvalidMaxResults,
        DescribeDataFlowTasksError::InvalidFilterParam,
    ];
}

impl Paginated for DescribeDataFlowTasksRequest {
    type Item = Task;
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
        Some(&mut response.task_info)
    }
}

/// Response to [`DescribeDataFlowTasksRequest`].
#[non_exhaustive]
pub struct DescribeDataFlowTasksResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2D69A58F-345C-4FDE-88E4-BF518948****`.
    pub request_id: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `TGlzdFJlc291cmNlU****mVzJjE1MTI2NjY4NzY5MTAzOTEmMiZORnI4NDhVeEtrUT0=`.
    pub next_token: Option<String>,
    /// Data flow tasks found, one entry each.
    pub task_info: Vec<Task>,
}

response! {
    DescribeDataFlowTasksResponse {
        "RequestId" => request_id: value,
        "NextToken" => next_token: value,
        "TaskInfo" => task_info: list("Task"),
    }
}

/// Data flow tasks found, one entry each.
#[non_exhaustive]
pub struct Task {
    /// File system on which the task works. Example: `cpfs-099394bd928c****`.
    pub filesystem_id: Option<String>,
    /// Identifies the data flow between a CPFS directory and the source storage.
    /// Example: `dfid-194433a5be3****`.
    pub data_flow_id: Option<String>,
    /// ID of the data flow task, for asking about it or canceling it. Example: `taskId-12345678`.
    pub task_id: Option<String>,
    /// Storage that the data flow is linked to, an OSS bucket written as `oss://` and its name.
    /// Example: `oss://bucket1`.
    pub source_storage: Option<String>,
    /// Directory within the file system. Example: `/a/b/c/`.
    pub file_system_path: Option<String>,
    /// Who started the task: the user, or the system for an automatic import. Example: `User`.
    pub originator: Option<String>,
    /// Whether data is imported, exported, evicted or listed. Example: `Import`.
    pub task_action: Option<String>,
    /// Whether the task handles file content, metadata or both. Example: `MetaAndData`.
    pub data_type: Option<String>,
    /// How many operations the task has carried out so far. Example: `240`.
    pub progress: Option<i64>,
    /// Whether the data flow task waits, runs, is done, failed, or was canceled. Example: `Executing`.
    pub status: Option<String>,
    /// Where the report of the task is found: a directory in the file system or a download link.
    /// Example: `/path_in_cpfs/reportfile.cvs`.
    pub report_path: Option<String>,
    /// When the item was created. Example: `2021-08-04 18:27:35`.
    pub create_time: Option<String>,
    /// When the task began to run. Example: `2021-08-04 18:27:35`.
    pub start_time: Option<String>,
    /// When the task ended. Example: `2021-08-04 18:27:35`.
    pub end_time: Option<String>,
    /// Path of the directory that the task works on. Example: `/aa/`.
    pub fs_path: Option<String>,
    /// What happens to files of the same name at the target; without effect on plain CPFS.
    /// Example: `KEEP_LATEST`.
    pub conflict_policy: Option<Open<ConflictPolicy>>,
    /// Directory that the data flow task works on. Example: `/path_in_cpfs/`.
    pub directory: Option<String>,
}

response! {
    Task {
        "FilesystemId" => filesystem_id: value,
        "DataFlowId" => data_flow_id: value,
        "TaskId" => task_id: value,
        "SourceStorage" => source_storage: value,
        "FileSystemPath" => file_system_path: value,
        "Originator" => originator: value,
        "TaskAction" => task_action: value,
        "DataType" => data_type: value,
        "Progress" => progress: value,
        "Status" => status: value,
        "ReportPath" => report_path: value,
        "CreateTime" => create_time: value,
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
        "FsPath" => fs_path: value,
        "ConflictPolicy" => conflict_policy: value,
        "Directory" => directory: value,
    }
}

/// Errors that the documentation of [`DescribeDataFlowTasksRequest`] names.
///
/// - [`IllegalCharacters`](super::DocumentedError::IllegalCharacters)
/// - [`MissingFileSystemId`](super::DocumentedError::MissingFileSystemId)
/// - [`InvalidFilesystemVersionNotSupport`](super::DocumentedError::InvalidFilesystemVersionNotSupport)
/// - [`OperationDeniedDataFlowNotSupported`](super::DocumentedError::OperationDeniedDataFlowNotSupported)
/// - [`InvalidParameterInvalidNextToken`](super::DocumentedError::InvalidParameterInvalidNextToken)
/// - [`InvalidFileSystemNotFound`](super::DocumentedError::InvalidFileSystemNotFound)
/// - [`InvalidDataFlowNotFound`](super::DocumentedError::InvalidDataFlowNotFound)
/// - [`InvalidParameterInvalidMaxResults`](super::DocumentedError::InvalidParameterInvalidMaxResults)
/// - [`InvalidFilterParam`](super::DocumentedError::InvalidFilterParam)
pub type DescribeDataFlowTasksError = super::DocumentedError;
