// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyFileset`, from `nas/ModifyFileset.md`.

use alicloud_runtime::codegen::*;

/// Changes note or deletion protection of a fileset.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::ModifyFilesetRequest::new()
///     .file_system_id("...")
///     .fset_id("...");
/// let reply = client.modify_fileset(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyFilesetRequest {
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    pub file_system_id: Option<String>,
    /// **Required.** Identifies the fileset, which is a directory of a CPFS file system with its own
    /// quota.
    pub fset_id: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Whether to guard the resource against being deleted by mistake.
    pub deletion_protection: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl ModifyFilesetRequest {
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
    /// Sets `FsetId`, which is required.
    pub fn fset_id(mut self, value: impl Into<String>) -> Self {
        self.fset_id = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    ModifyFilesetRequest {
        "FileSystemId" => file_system_id: query,
        "FsetId" => fset_id: query,
        "Description" => description: query,
        "DryRun" => dry_run: query,
        "DeletionProtection" => deletion_protection: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for ModifyFilesetRequest {
    type Response = ModifyFilesetResponse;
    type Error = ModifyFilesetError;
    const INFO: OperationInfo = super::operation("ModifyFileset")
        .required(&["FileSystemId", "FsetId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [ModifyFilesetError] = &[
        ModifyFilesetError::IllegalCharacters,
        ModifyFilesetError::MissingFileSystemId,
        ModifyFilesetError::MissingFsetId,
        ModifyFilesetError::OperationDeniedDependencyViolation,
        ModifyFilesetError::OperationDeniedFilesetNotSupported,
        ModifyFilesetError::InvalidFileSystemNotFound,
        ModifyFilesetError::InvalidFsetIdNotFound,
    ];
}

/// Response to [`ModifyFilesetRequest`].
pub type ModifyFilesetResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyFilesetRequest`] names.
///
/// - [`IllegalCharacters`](super::DocumentedError::IllegalCharacters)
/// - [`MissingFileSystemId`](super::DocumentedError::MissingFileSystemId)
/// - [`MissingFsetId`](super::DocumentedError::MissingFsetId)
/// - [`OperationDeniedDependencyViolation`](super::DocumentedError::OperationDeniedDependencyViolation)
/// - [`OperationDeniedFilesetNotSupported`](super::DocumentedError::OperationDeniedFilesetNotSupported)
/// - [`InvalidFileSystemNotFound`](super::DocumentedError::InvalidFileSystemNotFound)
/// - [`InvalidFsetIdNotFound`](super::DocumentedError::InvalidFsetIdNotFound)
pub type ModifyFilesetError = super::DocumentedError;
