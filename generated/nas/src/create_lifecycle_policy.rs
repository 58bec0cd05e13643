// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateLifecyclePolicy`, from `nas/CreateLifecyclePolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{LifecycleRuleName, StorageType};

/// Creates a policy that moves files not read for some time to cheaper storage.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::CreateLifecyclePolicyRequest::new()
///     .file_system_id("...")
///     .lifecycle_policy_name("...")
///     .storage_type("...");
/// let reply = client.create_lifecycle_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateLifecyclePolicyRequest {
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    pub file_system_id: Option<String>,
    /// **Required.** Name of the lifecycle policy, which identifies it within the account.
    pub lifecycle_policy_name: Option<String>,
    /// Absolute path of the file or directory, within the file system.
    pub path: Option<String>,
    /// Rule that says after how many days without access a file moves to cheaper storage.
    pub lifecycle_rule_name: Option<Open<LifecycleRuleName>>,
    /// **Required.** Class of storage, which sets speed and price.
    /// Here: `Performance`, `Capacity`, `InfrequentAccess`, `Archive`.
    pub storage_type: Option<Open<StorageType>>,
    /// Directories or files concerned, by absolute path. Items: at most 11.
    pub paths: Vec<String>,
}

impl CreateLifecyclePolicyRequest {
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
    /// Sets `LifecyclePolicyName`, which is required.
    pub fn lifecycle_policy_name(mut self, value: impl Into<String>) -> Self {
        self.lifecycle_policy_name = Some(value.into());
        self
    }
    /// Sets `Path`.
    pub fn path(mut self, value: impl Into<String>) -> Self {
        self.path = Some(value.into());
        self
    }
    /// Sets `LifecycleRuleName`.
    pub fn lifecycle_rule_name(
        mut self,
        value: impl Into<Open<LifecycleRuleName>>,
    ) -> Self {
        self.lifecycle_rule_name = Some(value.into());
        self
    }
    /// Sets `StorageType`, which is required.
    pub fn storage_type(mut self, value: impl Into<Open<StorageType>>) -> Self {
        self.storage_type = Some(value.into());
        self
    }
    /// Sets `Paths`.
    pub fn paths(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.paths = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateLifecyclePolicyRequest {
        "FileSystemId" => file_system_id: query,
        "LifecyclePolicyName" => lifecycle_policy_name: query,
        "Path" => path: query,
        "LifecycleRuleName" => lifecycle_rule_name: query,
        "StorageType" => storage_type: query,
        "Paths" => paths: query,
    }
}

impl Operation for CreateLifecyclePolicyRequest {
    type Response = CreateLifecyclePolicyResponse;
    type Error = CreateLifecyclePolicyError;
    const INFO: OperationInfo = super::operation("CreateLifecyclePolicy")
        .required(&["FileSystemId", "LifecyclePolicyName", "StorageType"])
        .success_flag("Success");
    const ERRORS: &'static [CreateLifecyclePolicyError] = &[
        CreateLifecyclePolicyError::OperationDeniedFileSystemNotSupportedForLifecycle,
        CreateLifecyclePolicyError::OperationDeniedEncryptedFileSystemNotSupportedForLifecycle,
        CreateLifecyclePolicyError::OperationDeniedLifecyclePolicyCountLimitExceeded,
        CreateLifecyclePolicyError::InvalidLifecyclePolicyAlreadyExist,
        CreateLifecyclePolicyError::InvalidParameterPathsNumberExceed,
        CreateLifecyclePolicyError::InvalidFilesystemTypeNotSupport,
        CreateLifecyclePolicyError::InvalidParameterPathOrPaths,
        CreateLifecyclePolicyError::OperationDeniedNotSupportPathsN,
        CreateLifecyclePolicyError::InvalidFileSystemNotFound,
        CreateLifecyclePolicyError::InvalidParameterPathNotExist,
    ];
}

/// Response to [`CreateLifecyclePolicyRequest`].
#[non_exhaustive]
pub struct CreateLifecyclePolicyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `BC7C825C-5F65-4B56-BEF6-98C56C7C****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CreateLifecyclePolicyResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`CreateLifecyclePolicyRequest`] names.
///
/// - [`OperationDeniedFileSystemNotSupportedForLifecycle`](super::DocumentedError::OperationDeniedFileSystemNotSupportedForLifecycle)
/// - [`OperationDeniedEncryptedFileSystemNotSupportedForLifecycle`](super::DocumentedError::OperationDeniedEncryptedFileSystemNotSupportedForLifecycle)
/// - [`OperationDeniedLifecyclePolicyCountLimitExceeded`](super::DocumentedError::OperationDeniedLifecyclePolicyCountLimitExceeded)
/// - [`InvalidLifecyclePolicyAlreadyExist`](super::DocumentedError::InvalidLifecyclePolicyAlreadyExist)
/// - [`InvalidParameterPathsNumberExceed`](super::DocumentedError::InvalidParameterPathsNumberExceed)
/// - [`InvalidFilesystemTypeNotSupport`](super::DocumentedError::InvalidFilesystemTypeNotSupport)
/// - [`InvalidParameterPathOrPaths`](super::DocumentedError::InvalidParameterPathOrPaths)
/// - [`OperationDeniedNotSupportPathsN`](super::DocumentedError::OperationDeniedNotSupportPathsN)
/// - [`InvalidFileSystemNotFound`](super::DocumentedError::InvalidFileSystemNotFound)
/// - [`InvalidParameterPathNotExist`](super::DocumentedError::InvalidParameterPathNotExist)
pub type CreateLifecyclePolicyError = super::DocumentedError;
