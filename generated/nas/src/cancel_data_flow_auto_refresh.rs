// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelDataFlowAutoRefresh`, from `nas/CancelDataFlowAutoRefresh.md`.

use alicloud_runtime::codegen::*;

/// Ends the automatic import of changes for a directory of a data flow.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::CancelDataFlowAutoRefreshRequest::new()
///     .file_system_id("...")
///     .data_flow_id("...")
///     .refresh_path("...");
/// let reply = client.cancel_data_flow_auto_refresh(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelDataFlowAutoRefreshRequest {
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    pub file_system_id: Option<String>,
    /// **Required.** Identifies the data flow between a CPFS directory and the source storage.
    pub data_flow_id: Option<String>,
    /// **Required.** Directory that is imported automatically; has to lie in a fileset with a data
    /// flow.
    pub refresh_path: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl CancelDataFlowAutoRefreshRequest {
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
    /// Sets `RefreshPath`, which is required.
    pub fn refresh_path(mut self, value: impl Into<String>) -> Self {
        self.refresh_path = Some(value.into());
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
    CancelDataFlowAutoRefreshRequest {
        "FileSystemId" => file_system_id: query,
        "DataFlowId" => data_flow_id: query,
        "RefreshPath" => refresh_path: query,
        "DryRun" => dry_run: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for CancelDataFlowAutoRefreshRequest {
    type Response = CancelDataFlowAutoRefreshResponse;
    type Error = CancelDataFlowAutoRefreshError;
    const INFO: OperationInfo = super::operation("CancelDataFlowAutoRefresh")
        .required(&["FileSystemId", "DataFlowId", "RefreshPath"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [CancelDataFlowAutoRefreshError] = &[
        CancelDataFlowAutoRefreshError::IllegalCharacters,
        CancelDataFlowAutoRefreshError::MissingFileSystemId,
        CancelDataFlowAutoRefreshError::MissingDataFlowId,
        CancelDataFlowAutoRefreshError::OperationDeniedDependencyViolation,
        CancelDataFlowAutoRefreshError::OperationDeniedConflictOperation,
        CancelDataFlowAutoRefreshError::OperationDeniedDataFlowNotSupported,
        CancelDataFlowAutoRefreshError::InvalidFileSystemNotFound,
        CancelDataFlowAutoRefreshError::InvalidDataFlowNotFound,
        CancelDataFlowAutoRefreshError::InvalidRefreshPathInvalidParameter,
        CancelDataFlowAutoRefreshError::InvalidRefreshPathNotFound,
    ];
}

/// Response to [`CancelDataFlowAutoRefreshRequest`].
pub type CancelDataFlowAutoRefreshResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CancelDataFlowAutoRefreshRequest`] names.
///
/// - [`IllegalCharacters`](super::DocumentedError::IllegalCharacters)
/// - [`MissingFileSystemId`](super::DocumentedError::MissingFileSystemId)
/// - [`MissingDataFlowId`](super::DocumentedError::MissingDataFlowId)
/// - [`OperationDeniedDependencyViolation`](super::DocumentedError::OperationDeniedDependencyViolation)
/// - [`OperationDeniedConflictOperation`](super::DocumentedError::OperationDeniedConflictOperation)
/// - [`OperationDeniedDataFlowNotSupported`](super::DocumentedError::OperationDeniedDataFlowNotSupported)
/// - [`InvalidFileSystemNotFound`](super::DocumentedError::InvalidFileSystemNotFound)
/// - [`InvalidDataFlowNotFound`](super::DocumentedError::InvalidDataFlowNotFound)
/// - [`InvalidRefreshPathInvalidParameter`](super::DocumentedError::InvalidRefreshPathInvalidParameter)
/// - [`InvalidRefreshPathNotFound`](super::DocumentedError::InvalidRefreshPathNotFound)
pub type CancelDataFlowAutoRefreshError = super::DocumentedError;
