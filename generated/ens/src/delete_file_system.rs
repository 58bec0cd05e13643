// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteFileSystem`, from `ens/DeleteFileSystem.md`.

use alicloud_runtime::codegen::*;

/// Deletes a NAS file system with the data on it.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DeleteFileSystemRequest::new()
///     .ens_region_id("...")
///     .file_system_id("...");
/// let reply = client.delete_file_system(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteFileSystemRequest {
    /// **Required.** Region that the ens lies in.
    pub ens_region_id: Option<String>,
    /// **Required.** ID of the file system that the call is about.
    pub file_system_id: Option<String>,
}

impl DeleteFileSystemRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EnsRegionId`, which is required.
    pub fn ens_region_id(mut self, value: impl Into<String>) -> Self {
        self.ens_region_id = Some(value.into());
        self
    }
    /// Sets `FileSystemId`, which is required.
    pub fn file_system_id(mut self, value: impl Into<String>) -> Self {
        self.file_system_id = Some(value.into());
        self
    }
}

request! {
    DeleteFileSystemRequest {
        "EnsRegionId" => ens_region_id: query,
        "FileSystemId" => file_system_id: query,
    }
}

impl Operation for DeleteFileSystemRequest {
    type Response = DeleteFileSystemResponse;
    type Error = DeleteFileSystemError;
    const INFO: OperationInfo = super::operation("DeleteFileSystem")
        .method("GET")
        .required(&["EnsRegionId", "FileSystemId"]);
    const ERRORS: &'static [DeleteFileSystemError] = &[
        DeleteFileSystemError::InstanceNotFound,
        DeleteFileSystemError::ParameterInvalid,
        DeleteFileSystemError::NasMountTatgetEntityNotNull,
        DeleteFileSystemError::InterfaceCallError,
        DeleteFileSystemError::NoPermission,
        DeleteFileSystemError::InvalidParameterAny,
    ];
}

/// Response to [`DeleteFileSystemRequest`].
pub type DeleteFileSystemResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteFileSystemRequest`] names.
///
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`NasMountTatgetEntityNotNull`](super::DocumentedError::NasMountTatgetEntityNotNull)
/// - [`InterfaceCallError`](super::DocumentedError::InterfaceCallError)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DeleteFileSystemError = super::DocumentedError;
