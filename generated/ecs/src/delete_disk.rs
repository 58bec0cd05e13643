// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDisk`, from `ecs/DeleteDisk.md`.

use alicloud_runtime::codegen::*;

/// Releases a data disk that is billed by use and attached to nothing; its data is lost.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DeleteDiskRequest::new()
///     .disk_id("d-23jbf2v5m");
/// let reply = client.delete_disk(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDiskRequest {
    /// **Required.** Disk to release. Example: `d-23jbf2v5m`.
    pub disk_id: Option<String>,
    /// Login name of the account that the resource belongs to. Example: `ECSforCloud@Alibaba.com`.
    pub owner_account: Option<String>,
}

impl DeleteDiskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DiskId`, which is required.
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = Some(value.into());
        self
    }
    /// Sets `OwnerAccount`.
    pub fn owner_account(mut self, value: impl Into<String>) -> Self {
        self.owner_account = Some(value.into());
        self
    }
}

request! {
    DeleteDiskRequest {
        "DiskId" => disk_id: query,
        "OwnerAccount" => owner_account: query,
    }
}

impl Operation for DeleteDiskRequest {
    type Response = DeleteDiskResponse;
    type Error = DeleteDiskError;
    const INFO: OperationInfo = super::operation("DeleteDisk").required(&["DiskId"]);
    const ERRORS: &'static [DeleteDiskError] = &[
        DeleteDiskError::DiskCreatingSnapshot,
        DeleteDiskError::DiskStillAttached,
        DeleteDiskError::UserNotInTheWhiteList,
        DeleteDiskError::InvalidRegionIdMalFormed,
        DeleteDiskError::IncorrectDiskStatus,
        DeleteDiskError::DiskNotPortable,
        DeleteDiskError::DiskTypeViolation,
        DeleteDiskError::IncorrectDiskStatusInitializing,
        DeleteDiskError::InvalidDiskStatusDeleteProtection,
        DeleteDiskError::InvalidDiskIdNotFound,
        DeleteDiskError::InternalError,
    ];
}

/// Response to [`DeleteDiskRequest`].
pub type DeleteDiskResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteDiskRequest`] names.
///
/// - [`DiskCreatingSnapshot`](super::DocumentedError::DiskCreatingSnapshot)
/// - [`DiskStillAttached`](super::DocumentedError::DiskStillAttached)
/// - [`UserNotInTheWhiteList`](super::DocumentedError::UserNotInTheWhiteList)
/// - [`InvalidRegionIdMalFormed`](super::DocumentedError::InvalidRegionIdMalFormed)
/// - [`IncorrectDiskStatus`](super::DocumentedError::IncorrectDiskStatus)
/// - [`DiskNotPortable`](super::DocumentedError::DiskNotPortable)
/// - [`DiskTypeViolation`](super::DocumentedError::DiskTypeViolation)
/// - [`IncorrectDiskStatusInitializing`](super::DocumentedError::IncorrectDiskStatusInitializing)
/// - [`InvalidDiskStatusDeleteProtection`](super::DocumentedError::InvalidDiskStatusDeleteProtection)
/// - [`InvalidDiskIdNotFound`](super::DocumentedError::InvalidDiskIdNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteDiskError = super::DocumentedError;
