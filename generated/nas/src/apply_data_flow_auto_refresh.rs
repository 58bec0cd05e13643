// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ApplyDataFlowAutoRefresh`, from `nas/ApplyDataFlowAutoRefresh.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AutoRefresh, AutoRefreshPolicy};

/// Sets directories of a data flow up for automatic import of changes.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// use alicloud_nas::apply_data_flow_auto_refresh::AutoRefresh;
///
/// let request = alicloud_nas::ApplyDataFlowAutoRefreshRequest::new()
///     .file_system_id("...")
///     .data_flow_id("...")
///     .auto_refreshs([AutoRefresh::new()]);
/// let reply = client.apply_data_flow_auto_refresh(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ApplyDataFlowAutoRefreshRequest {
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    pub file_system_id: Option<String>,
    /// **Required.** Identifies the data flow between a CPFS directory and the source storage.
    pub data_flow_id: Option<String>,
    /// **Required.** Directories to import automatically, one entry each; CPFS only. Items: at most 5.
    pub auto_refreshs: Vec<AutoRefresh>,
    /// Whether changes in the source storage are imported automatically.
    pub auto_refresh_policy: Option<Open<AutoRefreshPolicy>>,
    /// Minutes between two checks of the source storage for changes to import. Range: 5 to 525600.
    pub auto_refresh_interval: Option<i64>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: 1 to 64.
    pub client_token: Option<String>,
}

impl ApplyDataFlowAutoRefreshRequest {
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
    /// Sets `AutoRefreshs`, which is required.
    pub fn auto_refreshs(
        mut self,
        value: impl IntoIterator<Item = impl Into<AutoRefresh>>,
    ) -> Self {
        self.auto_refreshs = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AutoRefreshPolicy`.
    pub fn auto_refresh_policy(
        mut self,
        value: impl Into<Open<AutoRefreshPolicy>>,
    ) -> Self {
        self.auto_refresh_policy = Some(value.into());
        self
    }
    /// Sets `AutoRefreshInterval`.
    #[inline]
    pub fn auto_refresh_interval(mut self, value: i64) -> Self {
        self.auto_refresh_interval = Some(value);
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
    ApplyDataFlowAutoRefreshRequest {
        "FileSystemId" => file_system_id: query,
        "DataFlowId" => data_flow_id: query,
        "AutoRefreshs" => auto_refreshs: query,
        "AutoRefreshPolicy" => auto_refresh_policy: query,
        "AutoRefreshInterval" => auto_refresh_interval: query,
        "DryRun" => dry_run: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for ApplyDataFlowAutoRefreshRequest {
    type Response = ApplyDataFlowAutoRefreshResponse;
    type Error = ApplyDataFlowAutoRefreshError;
    const INFO: OperationInfo = super::operation("ApplyDataFlowAutoRefresh")
        .required(&["FileSystemId", "DataFlowId", "AutoRefreshs"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [ApplyDataFlowAutoRefreshError] = &[
        ApplyDataFlowAutoRefreshError::IllegalCharacters,
        ApplyDataFlowAutoRefreshError::MissingFileSystemId,
        ApplyDataFlowAutoRefreshError::MissingDataFlowId,
        ApplyDataFlowAutoRefreshError::OperationDeniedInvalidState,
        ApplyDataFlowAutoRefreshError::InvalidFileSystemAlreadyExisted,
        ApplyDataFlowAutoRefreshError::OperationDeniedDependencyViolation,
        ApplyDataFlowAutoRefreshError::OperationDeniedNestedDir,
        ApplyDataFlowAutoRefreshError::OperationDeniedConflictOperation,
        ApplyDataFlowAutoRefreshError::OperationDeniedDataFlowNotSupported,
        ApplyDataFlowAutoRefreshError::InvalidFileSystemNotFound,
        ApplyDataFlowAutoRefreshError::InvalidDataFlowNotFound,
        ApplyDataFlowAutoRefreshError::InvalidRefreshPathInvalidParameter,
        ApplyDataFlowAutoRefreshError::InvalidRefreshPathNotFound,
        ApplyDataFlowAutoRefreshError::InvalidRefreshPolicyInvalidParameter,
        ApplyDataFlowAutoRefreshError::InvalidRefreshIntervalOutOfBounds,
        ApplyDataFlowAutoRefreshError::InvalidRefreshPathAlreadyExist,
        ApplyDataFlowAutoRefreshError::InvalidRefreshPathTooManyPaths,
    ];
}

/// Response to [`ApplyDataFlowAutoRefreshRequest`].
pub type ApplyDataFlowAutoRefreshResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ApplyDataFlowAutoRefreshRequest`] names.
///
/// - [`IllegalCharacters`](super::DocumentedError::IllegalCharacters)
/// - [`MissingFileSystemId`](super::DocumentedError::MissingFileSystemId)
/// - [`MissingDataFlowId`](super::DocumentedError::MissingDataFlowId)
/// - [`OperationDeniedInvalidState`](super::DocumentedError::OperationDeniedInvalidState)
/// - [`InvalidFileSystemAlreadyExisted`](super::DocumentedError::InvalidFileSystemAlreadyExisted)
/// - [`OperationDeniedDependencyViolation`](super::DocumentedError::OperationDeniedDependencyViolation)
/// - [`OperationDeniedNestedDir`](super::DocumentedError::OperationDeniedNestedDir)
/// - [`OperationDeniedConflictOperation`](super::DocumentedError::OperationDeniedConflictOperation)
/// - [`OperationDeniedDataFlowNotSupported`](super::DocumentedError::OperationDeniedDataFlowNotSupported)
/// - [`InvalidFileSystemNotFound`](super::DocumentedError::InvalidFileSystemNotFound)
/// - [`InvalidDataFlowNotFound`](super::DocumentedError::InvalidDataFlowNotFound)
/// - [`InvalidRefreshPathInvalidParameter`](super::DocumentedError::InvalidRefreshPathInvalidParameter)
/// - [`InvalidRefreshPathNotFound`](super::DocumentedError::InvalidRefreshPathNotFound)
/// - [`InvalidRefreshPolicyInvalidParameter`](super::DocumentedError::InvalidRefreshPolicyInvalidParameter)
/// - [`InvalidRefreshIntervalOutOfBounds`](super::DocumentedError::InvalidRefreshIntervalOutOfBounds)
/// - [`InvalidRefreshPathAlreadyExist`](super::DocumentedError::InvalidRefreshPathAlreadyExist)
/// - [`InvalidRefreshPathTooManyPaths`](super::DocumentedError::InvalidRefreshPathTooManyPaths)
pub type ApplyDataFlowAutoRefreshError = super::DocumentedError;
