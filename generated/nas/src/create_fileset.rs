// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateFileset`, from `nas/CreateFileset.md`.

use alicloud_runtime::codegen::*;

/// Creates a fileset, which is a directory of a CPFS file system with quota and data flow of its
/// own.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::CreateFilesetRequest::new()
///     .file_system_id("...")
///     .file_system_path("...");
/// let reply = client.create_fileset(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateFilesetRequest {
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    pub file_system_id: Option<String>,
    /// **Required.** Absolute path of the new fileset; its parent directory has to exist.
    pub file_system_path: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Whether to guard the resource against being deleted by mistake.
    pub deletion_protection: Option<bool>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: 1 to 64.
    pub client_token: Option<String>,
    /// How much room and how many files the fileset may take up.
    pub quota: Option<Quota>,
}

impl CreateFilesetRequest {
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
    /// Sets `FileSystemPath`, which is required.
    pub fn file_system_path(mut self, value: impl Into<String>) -> Self {
        self.file_system_path = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `DeletionProtection`.
    #[inline]
    pub fn deletion_protection(mut self, value: bool) -> Self {
        self.deletion_protection = Some(value);
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Quota`.
    pub fn quota(mut self, value: impl Into<Quota>) -> Self {
        self.quota = Some(value.into());
        self
    }
}

request! {
    CreateFilesetRequest {
        "FileSystemId" => file_system_id: query,
        "FileSystemPath" => file_system_path: query,
        "DryRun" => dry_run: query,
        "DeletionProtection" => deletion_protection: query,
        "Description" => description: query,
        "ClientToken" => client_token: query,
        "Quota" => quota: query,
    }
}

impl Operation for CreateFilesetRequest {
    type Response = CreateFilesetResponse;
    type Error = CreateFilesetError;
    const INFO: OperationInfo = super::operation("CreateFileset")
        .required(&["FileSystemId", "FileSystemPath"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [CreateFilesetError] = &[
        CreateFilesetError::IllegalCharacters,
        CreateFilesetError::MissingFileSystemId,
        CreateFilesetError::MissingFileSystemPath,
        CreateFilesetError::OperationDeniedAlreadyExists,
        CreateFilesetError::OperationDeniedTooManyFilesets,
        CreateFilesetError::OperationDeniedTooManyDepths,
        CreateFilesetError::OperationDeniedNestedDir,
        CreateFilesetError::OperationDeniedDependencyViolation,
        CreateFilesetError::OperationDeniedFilesetNotSupported,
        CreateFilesetError::InvalidFileSystemNotFound,
        CreateFilesetError::InvalidFileSystemPathParentNotFound,
        CreateFilesetError::InvalidFileSystemPathNotDirectory,
        CreateFilesetError::InvalidFileSystemPathInvalidCharacters,
        CreateFilesetError::InvalidFilesetPathInvalidParameter,
    ];
}

/// Response to [`CreateFilesetRequest`].
#[non_exhaustive]
pub struct CreateFilesetResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `98696EF0-1607-4E9D-B01D-F20930B6****`.
    pub request_id: Option<String>,
    /// Identifies the fileset, which is a directory of a CPFS file system with its own quota.
    /// Example: `fset-1902718ea0ae****`.
    pub fset_id: Option<String>,
}

response! {
    CreateFilesetResponse {
        "RequestId" => request_id: value,
        "FsetId" => fset_id: value,
    }
}

/// How much room and how many files the fileset may take up.
#[non_exhaustive]
pub struct Quota {
    /// How many files the directory may hold; directories and special files count too.
    pub file_count_limit: Option<i64>,
    /// How much space the files in the directory may take.
    pub size_limit: Option<i64>,
}

impl Quota {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FileCountLimit`.
    #[inline]
    pub fn file_count_limit(mut self, value: i64) -> Self {
        self.file_count_limit = Some(value);
        self
    }
    /// Sets `SizeLimit`.
    #[inline]
    pub fn size_limit(mut self, value: i64) -> Self {
        self.size_limit = Some(value);
        self
    }
}

request! {
    Quota {
        "FileCountLimit" => file_count_limit: field,
        "SizeLimit" => size_limit: field,
    }
}

/// Errors that the documentation of [`CreateFilesetRequest`] names.
///
/// - [`IllegalCharacters`](super::DocumentedError::IllegalCharacters)
/// - [`MissingFileSystemId`](super::DocumentedError::MissingFileSystemId)
/// - [`MissingFileSystemPath`](super::DocumentedError::MissingFileSystemPath)
/// - [`OperationDeniedAlreadyExists`](super::DocumentedError::OperationDeniedAlreadyExists)
/// - [`OperationDeniedTooManyFilesets`](super::DocumentedError::OperationDeniedTooManyFilesets)
/// - [`OperationDeniedTooManyDepths`](super::DocumentedError::OperationDeniedTooManyDepths)
/// - [`OperationDeniedNestedDir`](super::DocumentedError::OperationDeniedNestedDir)
/// - [`OperationDeniedDependencyViolation`](super::DocumentedError::OperationDeniedDependencyViolation)
/// - [`OperationDeniedFilesetNotSupported`](super::DocumentedError::OperationDeniedFilesetNotSupported)
/// - [`InvalidFileSystemNotFound`](super::DocumentedError::InvalidFileSystemNotFound)
/// - [`InvalidFileSystemPathParentNotFound`](super::DocumentedError::InvalidFileSystemPathParentNotFound)
/// - [`InvalidFileSystemPathNotDirectory`](super::DocumentedError::InvalidFileSystemPathNotDirectory)
/// - [`InvalidFileSystemPathInvalidCharacters`](super::DocumentedError::InvalidFileSystemPathInvalidCharacters)
/// - [`InvalidFilesetPathInvalidParameter`](super::DocumentedError::InvalidFilesetPathInvalidParameter)
pub type CreateFilesetError = super::DocumentedError;
