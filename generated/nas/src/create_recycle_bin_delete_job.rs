// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateRecycleBinDeleteJob`, from `nas/CreateRecycleBinDeleteJob.md`.

use alicloud_runtime::codegen::*;

/// Starts a job that removes a file or directory from the recycle bin for good.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::CreateRecycleBinDeleteJobRequest::new()
///     .file_system_id("...")
///     .file_id("...");
/// let reply = client.create_recycle_bin_delete_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateRecycleBinDeleteJobRequest {
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    pub file_system_id: Option<String>,
    /// **Required.** Number that identifies a file or directory, apart from its path.
    pub file_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl CreateRecycleBinDeleteJobRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    CreateRecycleBinDeleteJobRequest {
        "FileSystemId" => file_system_id: query,
        "FileId" => file_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for CreateRecycleBinDeleteJobRequest {
    type Response = CreateRecycleBinDeleteJobResponse;
    type Error = CreateRecycleBinDeleteJobError;
    const INFO: OperationInfo = super::operation("CreateRecycleBinDeleteJob")
        .method("GET")
        .required(&["FileSystemId", "FileId"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [CreateRecycleBinDeleteJobError] = &[
        CreateRecycleBinDeleteJobError::IllegalCharacters,
        CreateRecycleBinDeleteJobError::MissingFileSystemId,
        CreateRecycleBinDeleteJobError::MissingFileId,
        CreateRecycleBinDeleteJobError::InvalidParameterKMSKeyIdKMSUnauthorized,
        CreateRecycleBinDeleteJobError::InvalidParameterKMSKeyIdCMKNotEnabled,
        CreateRecycleBinDeleteJobError::OperationDeniedConflict,
        CreateRecycleBinDeleteJobError::OperationDeniedTooManyRunningJobs,
        CreateRecycleBinDeleteJobError::InvalidFileSystemNotFound,
        CreateRecycleBinDeleteJobError::InvalidFileIdNotFound,
    ];
}

/// Response to [`CreateRecycleBinDeleteJobRequest`].
#[non_exhaustive]
pub struct CreateRecycleBinDeleteJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `98696EF0-1607-4E9D-B01D-F20930B6****`.
    pub request_id: Option<String>,
    /// ID of the retrieval or recycle bin job, for asking about it or canceling it.
    /// Example: `8C****C54`.
    pub job_id: Option<String>,
}

response! {
    CreateRecycleBinDeleteJobResponse {
        "RequestId" => request_id: value,
        "JobId" => job_id: value,
    }
}

/// Errors that the documentation of [`CreateRecycleBinDeleteJobRequest`] names.
///
/// - [`IllegalCharacters`](super::DocumentedError::IllegalCharacters)
/// - [`MissingFileSystemId`](super::DocumentedError::MissingFileSystemId)
/// - [`MissingFileId`](super::DocumentedError::MissingFileId)
/// - [`InvalidParameterKMSKeyIdKMSUnauthorized`](super::DocumentedError::InvalidParameterKMSKeyIdKMSUnauthorized)
/// - [`InvalidParameterKMSKeyIdCMKNotEnabled`](super::DocumentedError::InvalidParameterKMSKeyIdCMKNotEnabled)
/// - [`OperationDeniedConflict`](super::DocumentedError::OperationDeniedConflict)
/// - [`OperationDeniedTooManyRunningJobs`](super::DocumentedError::OperationDeniedTooManyRunningJobs)
/// - [`InvalidFileSystemNotFound`](super::DocumentedError::InvalidFileSystemNotFound)
/// - [`InvalidFileIdNotFound`](super::DocumentedError::InvalidFileIdNotFound)
pub type CreateRecycleBinDeleteJobError = super::DocumentedError;
