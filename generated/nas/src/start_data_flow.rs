// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartDataFlow`, from `nas/StartDataFlow.md`.

use alicloud_runtime::codegen::*;

/// Sets a stopped data flow of a CPFS file system going again; other states are refused.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::StartDataFlowRequest::new()
///     .file_system_id("...")
///     .data_flow_id("...");
/// let reply = client.start_data_flow(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartDataFlowRequest {
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

impl StartDataFlowRequest {
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
    StartDataFlowRequest {
        "FileSystemId" => file_system_id: query,
        "DataFlowId" => data_flow_id: query,
        "DryRun" => dry_run: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for StartDataFlowRequest {
    type Response = StartDataFlowResponse;
    type Error = StartDataFlowError;
    const INFO: OperationInfo = super::operation("StartDataFlow")
        .required(&["FileSystemId", "DataFlowId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [StartDataFlowError] = &[
        StartDataFlowError::IllegalCharacters,
        StartDataFlowError::MissingFileSystemId,
        StartDataFlowError::MissingDataFlowId,
        StartDataFlowError::OperationDeniedInvalidState,
        StartDataFlowError::OperationDeniedDependencyViolation,
        StartDataFlowError::OperationDeniedNoStock,
        StartDataFlowError::OperationDeniedConflictOperation,
        StartDataFlowError::OperationDeniedDataFlowNotSupported,
        StartDataFlowError::InvalidFileSystemNotFound,
        StartDataFlowError::InvalidDataFlowNotFound,
    ];
}

/// Response to [`StartDataFlowRequest`].
pub type StartDataFlowResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`StartDataFlowRequest`] names.
///
/// - [`IllegalCharacters`](super::DocumentedError::IllegalCharacters)
/// - [`MissingFileSystemId`](super::DocumentedError::MissingFileSystemId)
/// - [`MissingDataFlowId`](super::DocumentedError::MissingDataFlowId)
/// - [`OperationDeniedInvalidState`](super::DocumentedError::OperationDeniedInvalidState)
/// - [`OperationDeniedDependencyViolation`](super::DocumentedError::OperationDeniedDependencyViolation)
/// - [`OperationDeniedNoStock`](super::DocumentedError::OperationDeniedNoStock)
/// - [`OperationDeniedConflictOperation`](super::DocumentedError::OperationDeniedConflictOperation)
/// - [`OperationDeniedDataFlowNotSupported`](super::DocumentedError::OperationDeniedDataFlowNotSupported)
/// - [`InvalidFileSystemNotFound`](super::DocumentedError::InvalidFileSystemNotFound)
/// - [`InvalidDataFlowNotFound`](super::DocumentedError::InvalidDataFlowNotFound)
pub type StartDataFlowError = super::DocumentedError;
