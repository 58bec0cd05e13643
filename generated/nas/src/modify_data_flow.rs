// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDataFlow`, from `nas/ModifyDataFlow.md`.

use alicloud_runtime::codegen::*;

/// Changes note or bandwidth of a data flow.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::ModifyDataFlowRequest::new()
///     .file_system_id("...")
///     .data_flow_id("...");
/// let reply = client.modify_data_flow(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDataFlowRequest {
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    pub file_system_id: Option<String>,
    /// **Required.** Identifies the data flow between a CPFS directory and the source storage.
    pub data_flow_id: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Most bandwidth that the data flow may use; has to be below that of the file system.
    pub throughput: Option<i64>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: 1 to 64.
    pub client_token: Option<String>,
}

impl ModifyDataFlowRequest {
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
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Throughput`.
    #[inline]
    pub fn throughput(mut self, value: i64) -> Self {
        self.throughput = Some(value);
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
    ModifyDataFlowRequest {
        "FileSystemId" => file_system_id: query,
        "DataFlowId" => data_flow_id: query,
        "Description" => description: query,
        "Throughput" => throughput: query,
        "DryRun" => dry_run: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for ModifyDataFlowRequest {
    type Response = ModifyDataFlowResponse;
    type Error = ModifyDataFlowError;
    const INFO: OperationInfo = super::operation("ModifyDataFlow")
        .required(&["FileSystemId", "DataFlowId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [ModifyDataFlowError] = &[
        ModifyDataFlowError::IllegalCharacters,
        ModifyDataFlowError::MissingFileSystemId,
        ModifyDataFlowError::MissingDataFlowId,
        ModifyDataFlowError::OperationDeniedDependencyViolation,
        ModifyDataFlowError::OperationDeniedNoStock,
        ModifyDataFlowError::OperationDeniedConflictOperation,
        ModifyDataFlowError::OperationDeniedInvalidState,
        ModifyDataFlowError::OperationDeniedDataFlowNotSupported,
        ModifyDataFlowError::InvalidFileSystemNotFound,
        ModifyDataFlowError::InvalidDataFlowNotFound,
        ModifyDataFlowError::InvalidThroughputOutOfBounds,
        ModifyDataFlowError::InvalidDescriptionInvalidFormat,
    ];
}

/// Response to [`ModifyDataFlowRequest`].
pub type ModifyDataFlowResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyDataFlowRequest`] names.
///
/// - [`IllegalCharacters`](super::DocumentedError::IllegalCharacters)
/// - [`MissingFileSystemId`](super::DocumentedError::MissingFileSystemId)
/// - [`MissingDataFlowId`](super::DocumentedError::MissingDataFlowId)
/// - [`OperationDeniedDependencyViolation`](super::DocumentedError::OperationDeniedDependencyViolation)
/// - [`OperationDeniedNoStock`](super::DocumentedError::OperationDeniedNoStock)
/// - [`OperationDeniedConflictOperation`](super::DocumentedError::OperationDeniedConflictOperation)
/// - [`OperationDeniedInvalidState`](super::DocumentedError::OperationDeniedInvalidState)
/// - [`OperationDeniedDataFlowNotSupported`](super::DocumentedError::OperationDeniedDataFlowNotSupported)
/// - [`InvalidFileSystemNotFound`](super::DocumentedError::InvalidFileSystemNotFound)
/// - [`InvalidDataFlowNotFound`](super::DocumentedError::InvalidDataFlowNotFound)
/// - [`InvalidThroughputOutOfBounds`](super::DocumentedError::InvalidThroughputOutOfBounds)
/// - [`InvalidDescriptionInvalidFormat`](super::DocumentedError::InvalidDescriptionInvalidFormat)
pub type ModifyDataFlowError = super::DocumentedError;
