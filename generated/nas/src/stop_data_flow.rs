// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StopDataFlow`, from `nas/StopDataFlow.md`.

use alicloud_runtime::codegen::*;

/// Stops a data flow; it imports and exports nothing until it is started again.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::StopDataFlowRequest::new()
///     .file_system_id("...")
///     .data_flow_id("...");
/// let reply = client.stop_data_flow(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StopDataFlowRequest {
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

impl StopDataFlowRequest {
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
    StopDataFlowRequest {
        "FileSystemId" => file_system_id: query,
        "DataFlowId" => data_flow_id: query,
        "DryRun" => dry_run: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for StopDataFlowRequest {
    type Response = StopDataFlowResponse;
    type Error = StopDataFlowError;
    const INFO: OperationInfo = super::operation("StopDataFlow")
        .required(&["FileSystemId", "DataFlowId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [StopDataFlowError] = &[
        StopDataFlowError::IllegalCharacters,
        StopDataFlowError::MissingFileSystemId,
        StopDataFlowError::MissingDataFlowId,
        StopDataFlowError::OperationDeniedInvalidState,
        StopDataFlowError::OperationDeniedDependencyViolation,
        StopDataFlowError::OperationDeniedConflictOperation,
        StopDataFlowError::OperationDeniedDataFlowNotSupported,
        StopDataFlowError::InvalidFileSystemNotFound,
        StopDataFlowError::InvalidDataFlowNotFound,
    ];
}

/// Response to [`StopDataFlowRequest`].
pub type StopDataFlowResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`StopDataFlowRequest`] names.
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
pub type StopDataFlowError = super::DocumentedError;
