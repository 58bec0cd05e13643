// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateRecycleBinRestoreJob`, from `nas/CreateRecycleBinRestoreJob.md`.

use alicloud_runtime::codegen::*;

/// Starts a job that brings a file or directory back from the recycle bin.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::CreateRecycleBinRestoreJobRequest::new()
///     .file_system_id("...")
///     .file_id("...")
///     .target_file_id("...");
/// let reply = client.create_recycle_bin_restore_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateRecycleBinRestoreJobRequest {
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    pub file_system_id: Option<String>,
    /// **Required.** Number that identifies a file or directory, apart from its path.
    pub file_id: Option<String>,
    /// **Required.** Directory, by its file ID, that the restored files are put in.
    pub target_file_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl CreateRecycleBinRestoreJobRequest {
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
    /// Sets `FileId`, which is required.
    pub fn file_id(mut self, value: impl Into<String>) -> Self {
        self.file_id = Some(value.into());
        self
    }
    /// Sets `TargetFileId`, which is required.
    pub fn target_file_id(mut self, value: impl Into<String>) -> Self {
        self.target_file_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    CreateRecycleBinRestoreJobRequest {
        "FileSystemId" => file_system_id: query,
        "FileId" => file_id: query,
        "TargetFileId" => target_file_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for CreateRecycleBinRestoreJobRequest {
    type Response = CreateRecycleBinRestoreJobResponse;
    type Error = CreateRecycleBinRestoreJobError;
    const INFO: OperationInfo = super::operation("CreateRecycleBinRestoreJob")
        .method("GET")
        .required(&["FileSystemId", "FileId", "TargetFileId"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [CreateRecycleBinRestoreJobError] = &[
        CreateRecycleBinRestoreJobError::IllegalCharacters,
        CreateRecycleBinRestoreJobError::MissingFileSystemId,
        CreateRecycleBinRestoreJobError::MissingTargetFileId,
        CreateRecycleBinRestoreJobError::MissingFileId,
        CreateRecycleBinRestoreJobError::InvalidParameterKMSKeyIdKMSUnauthorized,
        CreateRecycleBinRestoreJobError::InvalidParameterKMSKeyIdCMKNotEnabled,
        CreateRecycleBinRestoreJobError::OperationDeniedRecycleBinDisabled,
        CreateRecycleBinRestoreJobError::OperationDeniedConflict,
        CreateRecycleBinRestoreJobError::OperationDeniedTooManyRunningJobs,
        CreateRecycleBinRestoreJobError::InvalidTargetFileIdNotDirectory,
        CreateRecycleBinRestoreJobError::InvalidFileSystemNotFound,
        CreateRecycleBinRestoreJobError::InvalidFileIdNotFound,
        CreateRecycleBinRestoreJobError::InvalidTargetFileIdNotFound,
    ];
}

/// Response to [`CreateRecycleBinRestoreJobRequest`].
#[non_exhaustive]
pub struct CreateRecycleBinRestoreJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `98696EF0-1607-4E9D-B01D-F20930B6****`.
    pub request_id: Option<String>,
    /// ID of the retrieval or recycle bin job, for asking about it or canceling it.
    /// Example: `rb-10****491ff-r-162****165400`.
    pub job_id: Option<String>,
}

response! {
    CreateRecycleBinRestoreJobResponse {
        "RequestId" => request_id: value,
        "JobId" => job_id: value,
    }
}

/// Errors that the documentation of [`CreateRecycleBinRestoreJobRequest`] names.
///
/// - [`IllegalCharacters`](super::DocumentedError::IllegalCharacters)
/// - [`MissingFileSystemId`](super::DocumentedError::MissingFileSystemId)
/// - [`MissingTargetFileId`](super::DocumentedError::MissingTargetFileId)
/// - [`MissingFileId`](super::DocumentedError::MissingFileId)
/// - [`InvalidParameterKMSKeyIdKMSUnauthorized`](super::DocumentedError::InvalidParameterKMSKeyIdKMSUnauthorized)
/// - [`InvalidParameterKMSKeyIdCMKNotEnabled`](super::DocumentedError::InvalidParameterKMSKeyIdCMKNotEnabled)
/// - [`OperationDeniedRecycleBinDisabled`](super::DocumentedError::OperationDeniedRecycleBinDisabled)
/// - [`OperationDeniedConflict`](super::DocumentedError::OperationDeniedConflict)
/// - [`OperationDeniedTooManyRunningJobs`](super::DocumentedError::OperationDeniedTooManyRunningJobs)
/// - [`InvalidTargetFileIdNotDirectory`](super::DocumentedError::InvalidTargetFileIdNotDirectory)
/// - [`InvalidFileSystemNotFound`](super::DocumentedError::InvalidFileSystemNotFound)
/// - [`InvalidFileIdNotFound`](super::DocumentedError::InvalidFileIdNotFound)
/// - [`InvalidTargetFileIdNotFound`](super::DocumentedError::InvalidTargetFileIdNotFound)
pub type CreateRecycleBinRestoreJobError = super::DocumentedError;
