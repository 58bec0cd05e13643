// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDataFlow`, from `nas/CreateDataFlow.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AutoRefresh, AutoRefreshPolicy};

/// Creates a data flow, which links a CPFS directory with a bucket in OSS.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::CreateDataFlowRequest::new()
///     .file_system_id("...")
///     .source_storage("...");
/// let reply = client.create_data_flow(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDataFlowRequest {
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    pub file_system_id: Option<String>,
    /// Identifies the fileset, which is a directory of a CPFS file system with its own quota.
    pub fset_id: Option<String>,
    /// **Required.** Storage that the data flow is linked to, an OSS bucket written as `oss://` and its
    /// name. Length: at most 128.
    pub source_storage: Option<String>,
    /// How access to the source storage is protected, such as by SSL; empty for no protection.
    pub source_security_type: Option<String>,
    /// Most bandwidth that the data flow may use; has to be below that of the file system.
    pub throughput: Option<i64>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Directories to import automatically, one entry each; CPFS only. Items: at most 10.
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
    /// Directory within the bucket; needed for CPFS for Lingjun. Length: 1 to 1023.
    pub source_storage_path: Option<String>,
    /// Directory within the file system. Length: 1 to 1023.
    pub file_system_path: Option<String>,
}

impl CreateDataFlowRequest {
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
    /// Sets `FsetId`.
    pub fn fset_id(mut self, value: impl Into<String>) -> Self {
        self.fset_id = Some(value.into());
        self
    }
    /// Sets `SourceStorage`, which is required.
    pub fn source_storage(mut self, value: impl Into<String>) -> Self {
        self.source_storage = Some(value.into());
        self
    }
    /// Sets `SourceSecurityType`.
    pub fn source_security_type(mut self, value: impl Into<String>) -> Self {
        self.source_security_type = Some(value.into());
        self
    }
    /// Sets `Throughput`.
    #[inline]
    pub fn throughput(mut self, value: i64) -> Self {
        self.throughput = Some(value);
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `AutoRefreshs`.
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
    /// Sets `SourceStoragePath`.
    pub fn source_storage_path(mut self, value: impl Into<String>) -> Self {
        self.source_storage_path = Some(value.into());
        self
    }
    /// Sets `FileSystemPath`.
    pub fn file_system_path(mut self, value: impl Into<String>) -> Self {
        self.file_system_path = Some(value.into());
        self
    }
}

request! {
    CreateDataFlowRequest {
        "FileSystemId" => file_system_id: query,
        "FsetId" => fset_id: query,
        "SourceStorage" => source_storage: query,
        "SourceSecurityType" => source_security_type: query,
        "Throughput" => throughput: query,
        "Description" => description: query,
        "AutoRefreshs" => auto_refreshs: query,
        "AutoRefreshPolicy" => auto_refresh_policy: query,
        "AutoRefreshInterval" => auto_refresh_interval: query,
        "DryRun" => dry_run: query,
        "ClientToken" => client_token: query,
        "SourceStoragePath" => source_storage_path: query,
        "FileSystemPath" => file_system_path: query,
    }
}

impl Operation for CreateDataFlowRequest {
    type Response = CreateDataFlowResponse;
    type Error = CreateDataFlowError;
    const INFO: OperationInfo = super::operation("CreateDataFlow")
        .required(&["FileSystemId", "SourceStorage"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [CreateDataFlowError] = &[
        CreateDataFlowError::IllegalCharacters,
        CreateDataFlowError::MissingFsetId,
        CreateDataFlowError::MissingSourceStorage,
        CreateDataFlowError::MissingThroughput,
        CreateDataFlowError::MissingFileSystemId,
        CreateDataFlowError::InvalidFilesystemVersionNotSupport,
        CreateDataFlowError::OperationDeniedDependencyViolation,
        CreateDataFlowError::OperationDeniedNoStock,
        CreateDataFlowError::OperationDeniedDependFset,
        CreateDataFlowError::OperationDeniedConflictOperation,
        CreateDataFlowError::OperationDeniedDependMountpoint,
        CreateDataFlowError::OperationDeniedFsetAlreadyInUse,
        CreateDataFlowError::OperationDeniedAutoRefreshNotSupport,
        CreateDataFlowError::OperationDeniedDependBucketTag,
        CreateDataFlowError::OperationDeniedDataFlowNotSupported,
        CreateDataFlowError::InvalidOperationDeletionProtection,
        CreateDataFlowError::InvalidFileSystemNotFound,
        CreateDataFlowError::InvalidThroughputOutOfBounds,
        CreateDataFlowError::InvalidDescriptionInvalidFormat,
        CreateDataFlowError::InvalidRefreshPathInvalidParameter,
        CreateDataFlowError::InvalidRefreshPathDuplicated,
        CreateDataFlowError::InvalidRefreshPathNotFound,
        CreateDataFlowError::InvalidRefreshPolicyInvalidParameter,
        CreateDataFlowError::InvalidRefreshIntervalOutOfBounds,
        CreateDataFlowError::InvalidSourceStorageUnreachable,
        CreateDataFlowError::InvalidSourceStorageNotFound,
        CreateDataFlowError::InvalidSourceStorageNotSupport,
        CreateDataFlowError::InvalidSourceStoragePermissionDenied,
        CreateDataFlowError::InvalidSourceStorageInvalidRegion,
        CreateDataFlowError::InvalidSourceStorageInvalidParameter,
        CreateDataFlowError::InvalidSourceSecurityTypeNotSupport,
        CreateDataFlowError::InvalidAutoRefreshTooManyAutoRefreshes,
        CreateDataFlowError::InvalidSourceStorageNeedVersioning,
        CreateDataFlowError::InvalidFsetIdNotFound,
    ];
}

/// Response to [`CreateDataFlowRequest`].
#[non_exhaustive]
pub struct CreateDataFlowResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0D****3E`.
    pub request_id: Option<String>,
    /// Identifies the data flow between a CPFS directory and the source storage.
    /// Example: `dfid-194433a5be31****`.
    pub data_flow_id: Option<String>,
}

response! {
    CreateDataFlowResponse {
        "RequestId" => request_id: value,
        "DataFlowId" => data_flow_id: value,
    }
}

/// Errors that the documentation of [`CreateDataFlowRequest`] names.
///
/// - [`IllegalCharacters`](super::DocumentedError::IllegalCharacters)
/// - [`MissingFsetId`](super::DocumentedError::MissingFsetId)
/// - [`MissingSourceStorage`](super::DocumentedError::MissingSourceStorage)
/// - [`MissingThroughput`](super::DocumentedError::MissingThroughput)
/// - [`MissingFileSystemId`](super::DocumentedError::MissingFileSystemId)
/// - [`InvalidFilesystemVersionNotSupport`](super::DocumentedError::InvalidFilesystemVersionNotSupport)
/// - [`OperationDeniedDependencyViolation`](super::DocumentedError::OperationDeniedDependencyViolation)
/// - [`OperationDeniedNoStock`](super::DocumentedError::OperationDeniedNoStock)
/// - [`OperationDeniedDependFset`](super::DocumentedError::OperationDeniedDependFset)
/// - [`OperationDeniedConflictOperation`](super::DocumentedError::OperationDeniedConflictOperation)
/// - [`OperationDeniedDependMountpoint`](super::DocumentedError::OperationDeniedDependMountpoint)
/// - [`OperationDeniedFsetAlreadyInUse`](super::DocumentedError::OperationDeniedFsetAlreadyInUse)
/// - [`OperationDeniedAutoRefreshNotSupport`](super::DocumentedError::OperationDeniedAutoRefreshNotSupport)
/// - [`OperationDeniedDependBucketTag`](super::DocumentedError::OperationDeniedDependBucketTag)
/// - [`OperationDeniedDataFlowNotSupported`](super::DocumentedError::OperationDeniedDataFlowNotSupported)
/// - [`InvalidOperationDeletionProtection`](super::DocumentedError::InvalidOperationDeletionProtection)
/// - [`InvalidFileSystemNotFound`](super::DocumentedError::InvalidFileSystemNotFound)
/// - [`InvalidThroughputOutOfBounds`](super::DocumentedError::InvalidThroughputOutOfBounds)
/// - [`InvalidDescriptionInvalidFormat`](super::DocumentedError::InvalidDescriptionInvalidFormat)
/// - [`InvalidRefreshPathInvalidParameter`](super::DocumentedError::InvalidRefreshPathInvalidParameter)
/// - [`InvalidRefreshPathDuplicated`](super::DocumentedError::InvalidRefreshPathDuplicated)
/// - [`InvalidRefreshPathNotFound`](super::DocumentedError::InvalidRefreshPathNotFound)
/// - [`InvalidRefreshPolicyInvalidParameter`](super::DocumentedError::InvalidRefreshPolicyInvalidParameter)
/// - [`InvalidRefreshIntervalOutOfBounds`](super::DocumentedError::InvalidRefreshIntervalOutOfBounds)
/// - [`InvalidSourceStorageUnreachable`](super::DocumentedError::InvalidSourceStorageUnreachable)
/// - [`InvalidSourceStorageNotFound`](super::DocumentedError::InvalidSourceStorageNotFound)
/// - [`InvalidSourceStorageNotSupport`](super::DocumentedError::InvalidSourceStorageNotSupport)
/// - [`InvalidSourceStoragePermissionDenied`](super::DocumentedError::InvalidSourceStoragePermissionDenied)
/// - [`InvalidSourceStorageInvalidRegion`](super::DocumentedError::InvalidSourceStorageInvalidRegion)
/// - [`InvalidSourceStorageInvalidParameter`](super::DocumentedError::InvalidSourceStorageInvalidParameter)
/// - [`InvalidSourceSecurityTypeNotSupport`](super::DocumentedError::InvalidSourceSecurityTypeNotSupport)
/// - [`InvalidAutoRefreshTooManyAutoRefreshes`](super::DocumentedError::InvalidAutoRefreshTooManyAutoRefreshes)
/// - [`InvalidSourceStorageNeedVersioning`](super::DocumentedError::InvalidSourceStorageNeedVersioning)
/// - [`InvalidFsetIdNotFound`](super::DocumentedError::InvalidFsetIdNotFound)
pub type CreateDataFlowError = super::DocumentedError;
