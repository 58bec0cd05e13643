// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDataFlowTask`, from `nas/CreateDataFlowTask.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ConflictPolicy};

/// Starts a task that imports, exports, evicts or lists the files of a data flow.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::CreateDataFlowTaskRequest::new()
///     .file_system_id("...")
///     .data_flow_id("...");
/// let reply = client.create_data_flow_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDataFlowTaskRequest {
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    pub file_system_id: Option<String>,
    /// **Required.** Identifies the data flow between a CPFS directory and the source storage.
    pub data_flow_id: Option<String>,
    /// Earlier task whose action, data type and file list are taken over, so that they need not be
    /// given.
    pub src_task_id: Option<String>,
    /// Whether data is imported, exported, evicted or listed.
    pub task_action: Option<Open<TaskAction>>,
    /// Whether the task handles file content, metadata or both.
    pub data_type: Option<String>,
    /// Directory that the data flow task works on. Length: at most 1023.
    pub directory: Option<String>,
    /// Files that the task works on, as a JSON list of paths. Items: at most 10.
    pub entry_list: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// What happens to files of the same name at the target; without effect on plain CPFS.
    pub conflict_policy: Option<Open<ConflictPolicy>>,
    /// Directory that the data is written to.
    pub dst_directory: Option<String>,
    /// Whether the target directory is made when it is missing.
    pub create_dir_if_not_exist: Option<bool>,
    /// Directories or files within the source to which the task is limited.
    pub includes: Option<String>,
    /// File that lists what the task is to transfer.
    pub transfer_file_list_path: Option<String>,
}

impl CreateDataFlowTaskRequest {
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
    /// Sets `DataFlowId`, which is required.
    pub fn data_flow_id(mut self, value: impl Into<String>) -> Self {
        self.data_flow_id = Some(value.into());
        self
    }
    /// Sets `SrcTaskId`.
    pub fn src_task_id(mut self, value: impl Into<String>) -> Self {
        self.src_task_id = Some(value.into());
        self
    }
    /// Sets `TaskAction`.
    pub fn task_action(mut self, value: impl Into<Open<TaskAction>>) -> Self {
        self.task_action = Some(value.into());
        self
    }
    /// Sets `DataType`.
    pub fn data_type(mut self, value: impl Into<String>) -> Self {
        self.data_type = Some(value.into());
        self
    }
    /// Sets `Directory`.
    pub fn directory(mut self, value: impl Into<String>) -> Self {
        self.directory = Some(value.into());
        self
    }
    /// Sets `EntryList`.
    pub fn entry_list(mut self, value: impl Into<String>) -> Self {
        self.entry_list = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `ConflictPolicy`.
    pub fn conflict_policy(mut self, value: impl Into<Open<ConflictPolicy>>) -> Self {
        self.conflict_policy = Some(value.into());
        self
    }
    /// Sets `DstDirectory`.
    pub fn dst_directory(mut self, value: impl Into<String>) -> Self {
        self.dst_directory = Some(value.into());
        self
    }
    /// Sets `CreateDirIfNotExist`.
    #[inline]
    pub fn create_dir_if_not_exist(mut self, value: bool) -> Self {
        self.create_dir_if_not_exist = Some(value);
        self
    }
    /// Sets `Includes`.
    pub fn includes(mut self, value: impl Into<String>) -> Self {
        self.includes = Some(value.into());
        self
    }
    /// Sets `TransferFileListPath`.
    pub fn transfer_file_list_path(mut self, value: impl Into<String>) -> Self {
        self.transfer_file_list_path = Some(value.into());
        self
    }
}

request! {
    CreateDataFlowTaskRequest {
        "FileSystemId" => file_system_id: query,
        "DataFlowId" => data_flow_id: query,
        "SrcTaskId" => src_task_id: query,
        "TaskAction" => task_action: query,
        "DataType" => data_type: query,
        "Directory" => directory: query,
        "EntryList" => entry_list: query,
        "DryRun" => dry_run: query,
        "ClientToken" => client_token: query,
        "ConflictPolicy" => conflict_policy: query,
        "DstDirectory" => dst_directory: query,
        "CreateDirIfNotExist" => create_dir_if_not_exist: query,
        "Includes" => includes: query,
        "TransferFileListPath" => transfer_file_list_path: query,
    }
}

impl Operation for CreateDataFlowTaskRequest {
    type Response = CreateDataFlowTaskResponse;
    type Error = CreateDataFlowTaskError;
    const INFO: OperationInfo = super::operation("CreateDataFlowTask")
        .required(&["FileSystemId", "DataFlowId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [CreateDataFlowTaskError] = &[
        CreateDataFlowTaskError::IllegalCharacters,
        CreateDataFlowTaskError::MissingFileSystemId,
        CreateDataFlowTaskError::MissingDataFlowId,
        CreateDataFlowTaskError::InvalidFilesystemVersionNotSupport,
        CreateDataFlowTaskError::OperationDeniedInvalidState,
        CreateDataFlowTaskError::OperationDeniedDependencyViolation,
        CreateDataFlowTaskError::OperationDeniedDataFlowNotSupported,
        CreateDataFlowTaskError::InvalidParameterInvalidFormat,
        CreateDataFlowTaskError::InvalidParameterSizeTooLarge,
        CreateDataFlowTaskError::InvalidDataFlowNotFound,
        CreateDataFlowTaskError::InvalidTaskActionNotSupported,
        CreateDataFlowTaskError::InvalidTaskActionPermissionDenied,
        CreateDataFlowTaskError::InvalidSrcTaskIdNotFound,
        CreateDataFlowTaskError::InvalidDataTypeNotSupported,
        CreateDataFlowTaskError::InvalidSrcTaskIdTaskIdInvalid,
        CreateDataFlowTaskError::InvalidSrcTaskIdTaskIdNotFound,
    ];
}

/// Response to [`CreateDataFlowTaskRequest`].
#[non_exhaustive]
pub struct CreateDataFlowTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2D69A58F-345C-4FDE-88E4-BF518948****`.
    pub request_id: Option<String>,
    /// ID of the data flow task, for asking about it or canceling it. Example: `taskId-1345768****`.
    pub task_id: Option<String>,
}

response! {
    CreateDataFlowTaskResponse {
        "RequestId" => request_id: value,
        "TaskId" => task_id: value,
    }
}

values! {
    /// Whether data is imported, exported, evicted or listed.
    pub enum TaskAction {
        /// Copies data from the source storage to CPFS.
        Import = "Import",
        /// Copies data from CPFS to the source storage.
        Export = "Export",
        /// Frees the space of file content in CPFS; it is fetched again when read.
        Evict = "Evict",
        /// Lists the files that the data flow manages, with their caching state.
        Inventory = "Inventory",
        /// Imports files one by one, as subtasks name them.
        StreamImport = "StreamImport",
        /// Exports files one by one, as subtasks name them.
        StreamExport = "StreamExport",
    }
}

/// Errors that the documentation of [`CreateDataFlowTaskRequest`] names.
///
/// - [`IllegalCharacters`](super::DocumentedError::IllegalCharacters)
/// - [`MissingFileSystemId`](super::DocumentedError::MissingFileSystemId)
/// - [`MissingDataFlowId`](super::DocumentedError::MissingDataFlowId)
/// - [`InvalidFilesystemVersionNotSupport`](super::DocumentedError::InvalidFilesystemVersionNotSupport)
/// - [`OperationDeniedInvalidState`](super::DocumentedError::OperationDeniedInvalidState)
/// - [`OperationDeniedDependencyViolation`](super::DocumentedError::OperationDeniedDependencyViolation)
/// - [`OperationDeniedDataFlowNotSupported`](super::DocumentedError::OperationDeniedDataFlowNotSupported)
/// - [`InvalidParameterInvalidFormat`](super::DocumentedError::InvalidParameterInvalidFormat)
/// - [`InvalidParameterSizeTooLarge`](super::DocumentedError::InvalidParameterSizeTooLarge)
/// - [`InvalidDataFlowNotFound`](super::DocumentedError::InvalidDataFlowNotFound)
/// - [`InvalidTaskActionNotSupported`](super::DocumentedError::InvalidTaskActionNotSupported)
/// - [`InvalidTaskActionPermissionDenied`](super::DocumentedError::InvalidTaskActionPermissionDenied)
/// - [`InvalidSrcTaskIdNotFound`](super::DocumentedError::InvalidSrcTaskIdNotFound)
/// - [`InvalidDataTypeNotSupported`](super::DocumentedError::InvalidDataTypeNotSupported)
/// - [`InvalidSrcTaskIdTaskIdInvalid`](super::DocumentedError::InvalidSrcTaskIdTaskIdInvalid)
/// - [`InvalidSrcTaskIdTaskIdNotFound`](super::DocumentedError::InvalidSrcTaskIdTaskIdNotFound)
pub type CreateDataFlowTaskError = super::DocumentedError;
