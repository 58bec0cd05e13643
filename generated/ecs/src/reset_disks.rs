// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResetDisks`, from `ecs/ResetDisks.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OperationProgress, RelatedItem};

/// Rolls disks back to the state in an instance snapshot; later data is lost.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// use alicloud_ecs::reset_disks::Disk;
///
/// let request = alicloud_ecs::ResetDisksRequest::new()
///     .region_id("cn-hangzhou")
///     .disk([Disk::new()]);
/// let reply = client.reset_disks(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResetDisksRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Disks to roll back, each with the snapshot to return to. Items: at most 16.
    pub disk: Vec<Disk>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl ResetDisksRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Disk`, which is required.
    pub fn disk(mut self, value: impl IntoIterator<Item = impl Into<Disk>>) -> Self {
        self.disk = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

request! {
    ResetDisksRequest {
        "RegionId" => region_id: query,
        "Disk" => disk: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for ResetDisksRequest {
    type Response = ResetDisksResponse;
    type Error = ResetDisksError;
    const INFO: OperationInfo = super::operation("ResetDisks")
        .required(&["RegionId", "Disk"])
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [ResetDisksError] = &[
        ResetDisksError::DiskCategoryOperationNotSupported,
        ResetDisksError::InvalidRegionIdMalFormed,
        ResetDisksError::IncorrectDiskStatus,
        ResetDisksError::IncorrectInstanceStatus,
        ResetDisksError::InstanceLockedForSecurity,
        ResetDisksError::InvalidParameterMismatch,
        ResetDisksError::InvalidSnapshotTooOld,
        ResetDisksError::InstanceExpiredOrInArrears,
        ResetDisksError::OperationDenied,
        ResetDisksError::InvalidSnapshotIdNotReady,
        ResetDisksError::InvalidAccountStatusNotEnoughBalance,
        ResetDisksError::InvalidAccountStatusSnapshotServiceUnavailable,
        ResetDisksError::OperationConflict,
        ResetDisksError::UserNotInTheWhiteList,
        ResetDisksError::InvalidParameterKMSKeyIdCMKNotEnabled,
        ResetDisksError::InvalidParameterKMSKeyIdKMSUnauthorized,
        ResetDisksError::InvalidOperationMultiAttachDisk,
        ResetDisksError::InvalidDiskIdNotFound,
        ResetDisksError::DiskNotFound,
        ResetDisksError::InvalidSnapshotIdNotFound,
        ResetDisksError::InvalidInstanceIdNotFound3,
        ResetDisksError::InternalError,
        ResetDisksError::DryRunOperation,
        ResetDisksError::InvalidParameterKMSKeyIdCMKUnauthorized,
        ResetDisksError::IncorrectDiskStatusHasUnfinishedSnapshot,
        ResetDisksError::InvalidRegionNotSupport,
        ResetDisksError::InvalidDiskShareVolume,
        ResetDisksError::InvalidRegionIdNotFound,
        ResetDisksError::InvalidSnapshotNotFound,
    ];
}

/// Response to [`ResetDisksRequest`].
#[non_exhaustive]
pub struct ResetDisksResponse {
    /// Progress, one entry for each subtask.
    pub operation_progress_set: Vec<OperationProgress>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3D66C85C-AA97-4A00-B0ED-2D9A80FE782C`.
    pub request_id: Option<String>,
}

response! {
    ResetDisksResponse {
        "OperationProgressSet" => operation_progress_set: list("OperationProgress"),
        "RequestId" => request_id: value,
    }
}

/// Disks to roll back, each with the snapshot to return to.
#[non_exhaustive]
pub struct Disk {
    /// Snapshot to roll the disk back to, out of the instance snapshot.
    /// Example: `s-j6cdofbycydvg7ey****`.
    pub snapshot_id: Option<String>,
    /// Disk to roll back. Example: `d-j6cf7l0ewidb78lq****`.
    pub disk_id: Option<String>,
}

impl Disk {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SnapshotId`.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }
    /// Sets `DiskId`.
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = Some(value.into());
        self
    }
}

request! {
    Disk {
        "SnapshotId" => snapshot_id: field,
        "DiskId" => disk_id: field,
    }
}

/// Errors that the documentation of [`ResetDisksRequest`] names.
///
/// - [`DiskCategoryOperationNotSupported`](super::DocumentedError::DiskCategoryOperationNotSupported)
/// - [`InvalidRegionIdMalFormed`](super::DocumentedError::InvalidRegionIdMalFormed)
/// - [`IncorrectDiskStatus`](super::DocumentedError::IncorrectDiskStatus)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`InstanceLockedForSecurity`](super::DocumentedError::InstanceLockedForSecurity)
/// - [`InvalidParameterMismatch`](super::DocumentedError::InvalidParameterMismatch), here with HTTP status 403
/// - [`InvalidSnapshotTooOld`](super::DocumentedError::InvalidSnapshotTooOld)
/// - [`InstanceExpiredOrInArrears`](super::DocumentedError::InstanceExpiredOrInArrears)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied), here with HTTP status 403
/// - [`InvalidSnapshotIdNotReady`](super::DocumentedError::InvalidSnapshotIdNotReady)
/// - [`InvalidAccountStatusNotEnoughBalance`](super::DocumentedError::InvalidAccountStatusNotEnoughBalance)
/// - [`InvalidAccountStatusSnapshotServiceUnavailable`](super::DocumentedError::InvalidAccountStatusSnapshotServiceUnavailable)
/// - [`OperationConflict`](super::DocumentedError::OperationConflict)
/// - [`UserNotInTheWhiteList`](super::DocumentedError::UserNotInTheWhiteList)
/// - [`InvalidParameterKMSKeyIdCMKNotEnabled`](super::DocumentedError::InvalidParameterKMSKeyIdCMKNotEnabled)
/// - [`InvalidParameterKMSKeyIdKMSUnauthorized`](super::DocumentedError::InvalidParameterKMSKeyIdKMSUnauthorized)
/// - [`InvalidOperationMultiAttachDisk`](super::DocumentedError::InvalidOperationMultiAttachDisk)
/// - [`InvalidDiskIdNotFound`](super::DocumentedError::InvalidDiskIdNotFound)
/// - [`DiskNotFound`](super::DocumentedError::DiskNotFound)
/// - [`InvalidSnapshotIdNotFound`](super::DocumentedError::InvalidSnapshotIdNotFound)
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`DryRunOperation`](super::DocumentedError::DryRunOperation)
/// - [`InvalidParameterKMSKeyIdCMKUnauthorized`](super::DocumentedError::InvalidParameterKMSKeyIdCMKUnauthorized)
/// - [`IncorrectDiskStatusHasUnfinishedSnapshot`](super::DocumentedError::IncorrectDiskStatusHasUnfinishedSnapshot)
/// - [`InvalidRegionNotSupport`](super::DocumentedError::InvalidRegionNotSupport)
/// - [`InvalidDiskShareVolume`](super::DocumentedError::InvalidDiskShareVolume)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidSnapshotNotFound`](super::DocumentedError::InvalidSnapshotNotFound), here with HTTP status 404
pub type ResetDisksError = super::DocumentedError;
