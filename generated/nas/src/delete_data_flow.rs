// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDataFlow`, from `nas/DeleteDataFlow.md`.

use alicloud_runtime::codegen::*;

/// Deletes a data flow of a CPFS file system for good. It must be running or stopped.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::DeleteDataFlowRequest::new()
///     .file_system_id("...")
///     .data_flow_id("...");
/// let reply = client.delete_data_flow(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDataFlowRequest {
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    pub file_system_id: Option<String>,
    /// **Required.** Identifies the data flow between a CPFS directory and the source storage.
    pub data_flow_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: 1 to 64.
    pub client_token: Option<String>,
}

impl DeleteDataFlowRequest {
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
    DeleteDataFlowRequest {
        "FileSystemId" => file_system_id: query,
        "DataFlowId" => data_flow_id: query,
        "DryRun" => dry_run: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for DeleteDataFlowRequest {
    type Response = DeleteDataFlowResponse;
    type Error = DeleteDataFlowError;
    const INFO: OperationInfo = super::operation("DeleteDataFlow")
        .required(&["FileSystemId", "DataFlowId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [DeleteDataFlowError] = &[
        DeleteDataFlowError::IllegalCharacters,
        DeleteDataFlowError::MissingFileSystemId,
        DeleteDataFlowError::MissingDataFlowId,
        DeleteDataFlowError::OperationDeniedInvalidState,
        DeleteDataFlowError::OperationDeniedDependencyViolation,
        DeleteDataFlowError::OperationDeniedConflictOperation,
        DeleteDataFlowError::OperationDeniedDataFlowNotSupported,
        DeleteDataFlowError::InvalidFileSystemNotFound,
        DeleteDataFlowError::InvalidDataFlowNotFound,
    ];
}

/// Response to [`DeleteDataFlowRequest`].
pub type DeleteDataFlowResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteDataFlowRequest`] names.
///
/// - [`IllegalCharacters`](super::DocumentedError::IllegalCharacters)
/// - [`MissingFileSystemId`](super::DocumentedError::MissingFileSystemId)
/// - [`MissingDataFlowId`](super::DocumentedError::MissingDataFlowId)
/// - [`OperationDeniedInvalidState`](super::DocumentedError::OperationDeniedInvalidState)
/// - [`OperationDeniedDependencyViolation`](super::DocumentedError::OperationDeniedDependencyViolation)
/// - [`OperationDeniedConflictOperation`](super::DocumentedError::OperationDeniedConflictOperation)
/// - [`OperationDeniedDataFlowNotSupported`](super::DocumentedError::OperationDeniedDataFlowNotSupported)
/// - [`InvalidFileSystemNotFound`](super::DocumentedError::InvalidFileSystemNotFound)
/// - [`InvalidDataFlowNotFound`](super::DocumentedError::InvalidDataFlowNotFound)
pub type DeleteDataFlowError = super::DocumentedError;
