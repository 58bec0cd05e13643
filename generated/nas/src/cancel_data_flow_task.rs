// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelDataFlowTask`, from `nas/CancelDataFlowTask.md`.

use alicloud_runtime::codegen::*;

/// Calls off a data flow task that has not been carried out yet.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::CancelDataFlowTaskRequest::new()
///     .file_system_id("...")
///     .data_flow_id("...")
///     .task_id("...");
/// let reply = client.cancel_data_flow_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelDataFlowTaskRequest {
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    pub file_system_id: Option<String>,
    /// **Required.** Identifies the data flow between a CPFS directory and the source storage.
    pub data_flow_id: Option<String>,
    /// **Required.** ID of the data flow task, for asking about it or canceling it.
    pub task_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl CancelDataFlowTaskRequest {
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
    /// Sets `TaskId`, which is required.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
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
}

request! {
    CancelDataFlowTaskRequest {
        "FileSystemId" => file_system_id: query,
        "DataFlowId" => data_flow_id: query,
        "TaskId" => task_id: query,
        "DryRun" => dry_run: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for CancelDataFlowTaskRequest {
    type Response = CancelDataFlowTaskResponse;
    type Error = CancelDataFlowTaskError;
    const INFO: OperationInfo = super::operation("CancelDataFlowTask")
        .required(&["FileSystemId", "DataFlowId", "TaskId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [CancelDataFlowTaskError] = &[
        CancelDataFlowTaskError::IllegalCharacters,
        CancelDataFlowTaskError::MissingFileSystemId,
        CancelDataFlowTaskError::MissingDataFlowId,
        CancelDataFlowTaskError::MissingTaskId,
        CancelDataFlowTaskError::OperationDeniedConflictOperation,
        CancelDataFlowTaskError::OperationDeniedDependencyViolation,
        CancelDataFlowTaskError::OperationDeniedDataFlowNotSupported,
        CancelDataFlowTaskError::InvalidFileSystemNotFound,
        CancelDataFlowTaskError::InvalidDataFlowNotFound,
        CancelDataFlowTaskError::InvalidTaskIdNotFound,
    ];
}

/// Response to [`CancelDataFlowTaskRequest`].
pub type CancelDataFlowTaskResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CancelDataFlowTaskRequest`] names.
///
/// - [`IllegalCharacters`](super::DocumentedError::IllegalCharacters)
/// - [`MissingFileSystemId`](super::DocumentedError::MissingFileSystemId)
/// - [`MissingDataFlowId`](super::DocumentedError::MissingDataFlowId)
/// - [`MissingTaskId`](super::DocumentedError::MissingTaskId)
/// - [`OperationDeniedConflictOperation`](super::DocumentedError::OperationDeniedConflictOperation)
/// - [`OperationDeniedDependencyViolation`](super::DocumentedError::OperationDeniedDependencyViolation)
/// - [`OperationDeniedDataFlowNotSupported`](super::DocumentedError::OperationDeniedDataFlowNotSupported)
/// - [`InvalidFileSystemNotFound`](super::DocumentedError::InvalidFileSystemNotFound)
/// - [`InvalidDataFlowNotFound`](super::DocumentedError::InvalidDataFlowNotFound)
/// - [`InvalidTaskIdNotFound`](super::DocumentedError::InvalidTaskIdNotFound)
pub type CancelDataFlowTaskError = super::DocumentedError;
