// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteMountTarget`, from `ens/DeleteMountTarget.md`.

use alicloud_runtime::codegen::*;

/// Deletes a mount target for good; clients can no longer mount the file system through it.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DeleteMountTargetRequest::new()
///     .file_system_id("...")
///     .ens_region_id("...")
///     .mount_target_name("...");
/// let reply = client.delete_mount_target(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteMountTargetRequest {
    /// **Required.** ID of the file system that the call is about.
    pub file_system_id: Option<String>,
    /// **Required.** Region that the ens lies in.
    pub ens_region_id: Option<String>,
    /// **Required.** Name that the mount target goes by.
    pub mount_target_name: Option<String>,
}

impl DeleteMountTargetRequest {
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
    /// Sets `MountTargetName`, which is required.
    pub fn mount_target_name(mut self, value: impl Into<String>) -> Self {
        self.mount_target_name = Some(value.into());
        self
    }
}

request! {
    DeleteMountTargetRequest {
        "FileSystemId" => file_system_id: query,
        "EnsRegionId" => ens_region_id: query,
        "MountTargetName" => mount_target_name: query,
    }
}

impl Operation for DeleteMountTargetRequest {
    type Response = DeleteMountTargetResponse;
    type Error = DeleteMountTargetError;
    const INFO: OperationInfo = super::operation("DeleteMountTarget")
        .required(&["FileSystemId", "EnsRegionId", "MountTargetName"]);
    const ERRORS: &'static [DeleteMountTargetError] = &[
        DeleteMountTargetError::NoPermission,
        DeleteMountTargetError::InvalidParameterAny,
        DeleteMountTargetError::InvalidMountTargetNotExisted,
        DeleteMountTargetError::EdgeNasError,
    ];
}

/// Response to [`DeleteMountTargetRequest`].
pub type DeleteMountTargetResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteMountTargetRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`InvalidMountTargetNotExisted`](super::DocumentedError::InvalidMountTargetNotExisted)
/// - [`EdgeNasError`](super::DocumentedError::EdgeNasError)
pub type DeleteMountTargetError = super::DocumentedError;
