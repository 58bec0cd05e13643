// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateLifecycleRetrieveJob`, from `nas/CreateLifecycleRetrieveJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{StorageType};

/// Starts a job that brings files back from cheaper storage.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::CreateLifecycleRetrieveJobRequest::new()
///     .file_system_id("...")
///     .paths(["..."]);
/// let reply = client.create_lifecycle_retrieve_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateLifecycleRetrieveJobRequest {
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    pub file_system_id: Option<String>,
    /// **Required.** Directories or files concerned, by absolute path. Items: at most 11.
    pub paths: Vec<String>,
    /// Class of storage, which sets speed and price. Here: `InfrequentAccess`, `Archive`.
    pub storage_type: Option<Open<StorageType>>,
}

impl CreateLifecycleRetrieveJobRequest {
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
    /// Sets `Paths`, which is required.
    pub fn paths(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.paths = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `StorageType`.
    pub fn storage_type(mut self, value: impl Into<Open<StorageType>>) -> Self {
        self.storage_type = Some(value.into());
        self
    }
}

request! {
    CreateLifecycleRetrieveJobRequest {
        "FileSystemId" => file_system_id: query,
        "Paths" => paths: query,
        "StorageType" => storage_type: query,
    }
}

impl Operation for CreateLifecycleRetrieveJobRequest {
    type Response = CreateLifecycleRetrieveJobResponse;
    type Error = CreateLifecycleRetrieveJobError;
    const INFO: OperationInfo = super::operation("CreateLifecycleRetrieveJob")
        .required(&["FileSystemId", "Paths"]);
    const ERRORS: &'static [CreateLifecycleRetrieveJobError] = &[
        CreateLifecycleRetrieveJobError::OperationDeniedFileSystemNotSupportedForLifecycle,
        CreateLifecycleRetrieveJobError::OperationDeniedEncryptedFileSystemNotSupportedForLifecycle,
        CreateLifecycleRetrieveJobError::OperationDeniedLifecycleRetrieveJobCountLimitExceeded,
        CreateLifecycleRetrieveJobError::InvalidFileSystemNotFound,
        CreateLifecycleRetrieveJobError::InvalidParameterPathNotExist,
    ];
}

/// Response to [`CreateLifecycleRetrieveJobRequest`].
#[non_exhaustive]
pub struct CreateLifecycleRetrieveJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `BC7C825C-5F65-4B56-BEF6-98C56C7C****`.
    pub request_id: Option<String>,
    /// ID of the retrieval or recycle bin job, for asking about it or canceling it.
    /// Example: `lrj-nfstest-ia-160****853-hshvw`.
    pub job_id: Option<String>,
}

response! {
    CreateLifecycleRetrieveJobResponse {
        "RequestId" => request_id: value,
        "JobId" => job_id: value,
    }
}

/// Errors that the documentation of [`CreateLifecycleRetrieveJobRequest`] names.
///
/// - [`OperationDeniedFileSystemNotSupportedForLifecycle`](super::DocumentedError::OperationDeniedFileSystemNotSupportedForLifecycle)
/// - [`OperationDeniedEncryptedFileSystemNotSupportedForLifecycle`](super::DocumentedError::OperationDeniedEncryptedFileSystemNotSupportedForLifecycle)
/// - [`OperationDeniedLifecycleRetrieveJobCountLimitExceeded`](super::DocumentedError::OperationDeniedLifecycleRetrieveJobCountLimitExceeded)
/// - [`InvalidFileSystemNotFound`](super::DocumentedError::InvalidFileSystemNotFound)
/// - [`InvalidParameterPathNotExist`](super::DocumentedError::InvalidParameterPathNotExist)
pub type CreateLifecycleRetrieveJobError = super::DocumentedError;
