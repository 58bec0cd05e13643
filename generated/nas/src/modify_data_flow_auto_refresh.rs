// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDataFlowAutoRefresh`, from `nas/ModifyDataFlowAutoRefresh.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AutoRefreshPolicy};

/// Changes how and how often a data flow imports changes automatically.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::ModifyDataFlowAutoRefreshRequest::new()
///     .file_system_id("...")
///     .data_flow_id("...");
/// let reply = client.modify_data_flow_auto_refresh(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDataFlowAutoRefreshRequest {
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    pub file_system_id: Option<String>,
    /// **Required.** Identifies the data flow between a CPFS directory and the source storage.
    pub data_flow_id: Option<String>,
    /// Whether changes in the source storage are imported automatically.
    pub auto_refresh_policy: Option<Open<AutoRefreshPolicy>>,
    /// Minutes between two checks of the source storage for changes to import. Range: 5 to 525600.
    pub auto_refresh_interval: Option<i64>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl ModifyDataFlowAutoRefreshRequest {
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
    ModifyDataFlowAutoRefreshRequest {
        "FileSystemId" => file_system_id: query,
        "DataFlowId" => data_flow_id: query,
        "AutoRefreshPolicy" => auto_refresh_policy: query,
        "AutoRefreshInterval" => auto_refresh_interval: query,
        "DryRun" => dry_run: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for ModifyDataFlowAutoRefreshRequest {
    type Response = ModifyDataFlowAutoRefreshResponse;
    type Error = ModifyDataFlowAutoRefreshError;
    const INFO: OperationInfo = super::operation("ModifyDataFlowAutoRefresh")
        .required(&["FileSystemId", "DataFlowId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [ModifyDataFlowAutoRefreshError] = &[
        ModifyDataFlowAutoRefreshError::IllegalCharacters,
        ModifyDataFlowAutoRefreshError::MissingFileSystemId,
        ModifyDataFlowAutoRefreshError::MissingDataFlowId,
        ModifyDataFlowAutoRefreshError::OperationDeniedDependencyViolation,
        ModifyDataFlowAutoRefreshError::OperationDeniedConflictOperation,
        ModifyDataFlowAutoRefreshError::OperationDeniedDataFlowNotSupported,
        ModifyDataFlowAutoRefreshError::InvalidFileSystemNotFound,
        ModifyDataFlowAutoRefreshError::InvalidDataFlowNotFound,
        ModifyDataFlowAutoRefreshError::InvalidRefreshPolicyInvalidParameter,
        ModifyDataFlowAutoRefreshError::InvalidRefreshIntervalOutOfBounds,
    ];
}

/// Response to [`ModifyDataFlowAutoRefreshRequest`].
pub type ModifyDataFlowAutoRefreshResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyDataFlowAutoRefreshRequest`] names.
///
/// - [`IllegalCharacters`](super::DocumentedError::IllegalCharacters)
/// - [`MissingFileSystemId`](super::DocumentedError::MissingFileSystemId)
/// - [`MissingDataFlowId`](super::DocumentedError::MissingDataFlowId)
/// - [`OperationDeniedDependencyViolation`](super::DocumentedError::OperationDeniedDependencyViolation)
/// - [`OperationDeniedConflictOperation`](super::DocumentedError::OperationDeniedConflictOperation)
/// - [`OperationDeniedDataFlowNotSupported`](super::DocumentedError::OperationDeniedDataFlowNotSupported)
/// - [`InvalidFileSystemNotFound`](super::DocumentedError::InvalidFileSystemNotFound)
/// - [`InvalidDataFlowNotFound`](super::DocumentedError::InvalidDataFlowNotFound)
/// - [`InvalidRefreshPolicyInvalidParameter`](super::DocumentedError::InvalidRefreshPolicyInvalidParameter)
/// - [`InvalidRefreshIntervalOutOfBounds`](super::DocumentedError::InvalidRefreshIntervalOutOfBounds)
pub type ModifyDataFlowAutoRefreshError = super::DocumentedError;
