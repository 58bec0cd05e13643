// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyFileSystem`, from `ens/ModifyFileSystem.md`.

use alicloud_runtime::codegen::*;

/// Changes the description of a NAS file system.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::ModifyFileSystemRequest::new()
///     .file_system_id("...")
///     .ens_region_id("...")
///     .description("...");
/// let reply = client.modify_file_system(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyFileSystemRequest {
    /// **Required.** ID of the file system that the call is about.
    pub file_system_id: Option<String>,
    /// **Required.** Region that the ens lies in.
    pub ens_region_id: Option<String>,
    /// **Required.** Free text that describes the item to people.
    pub description: Option<String>,
}

impl ModifyFileSystemRequest {
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
    /// Sets `EnsRegionId`, which is required.
    pub fn ens_region_id(mut self, value: impl Into<String>) -> Self {
        self.ens_region_id = Some(value.into());
        self
    }
    /// Sets `Description`, which is required.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    ModifyFileSystemRequest {
        "FileSystemId" => file_system_id: query,
        "EnsRegionId" => ens_region_id: query,
        "Description" => description: query,
    }
}

impl Operation for ModifyFileSystemRequest {
    type Response = ModifyFileSystemResponse;
    type Error = ModifyFileSystemError;
    const INFO: OperationInfo = super::operation("ModifyFileSystem")
        .required(&["FileSystemId", "EnsRegionId", "Description"]);
    const ERRORS: &'static [ModifyFileSystemError] = &[
        ModifyFileSystemError::NoPermission,
        ModifyFileSystemError::MissingAny,
    ];
}

/// Response to [`ModifyFileSystemRequest`].
pub type ModifyFileSystemResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyFileSystemRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`MissingAny`](super::DocumentedError::MissingAny)
pub type ModifyFileSystemError = super::DocumentedError;
