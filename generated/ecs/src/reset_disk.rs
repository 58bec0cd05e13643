// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResetDisk`, from `ecs/ResetDisk.md`.

use alicloud_runtime::codegen::*;

/// Rolls a disk back to one of its own snapshots; later data is lost. Its instance must be stopped.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ResetDiskRequest::new()
///     .disk_id("d-bp199lyny9b3****")
///     .snapshot_id("s-bp199lyny9b3****");
/// let reply = client.reset_disk(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResetDiskRequest {
    /// **Required.** ID of a disk, as [`CreateDisk`](super::Client::create_disk) or
    /// [`DescribeDisks`](super::Client::describe_disks) returned it. Example: `d-bp199lyny9b3****`.
    pub disk_id: Option<String>,
    /// **Required.** Snapshot to roll the disk back to. Example: `s-bp199lyny9b3****`.
    pub snapshot_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl ResetDiskRequest {
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
    /// Sets `SnapshotId`, which is required.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
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
    ResetDiskRequest {
        "DiskId" => disk_id: query,
        "SnapshotId" => snapshot_id: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for ResetDiskRequest {
    type Response = ResetDiskResponse;
    type Error = ResetDiskError;
    const INFO: OperationInfo = super::operation("ResetDisk")
        .required(&["DiskId", "SnapshotId"])
        .dry_run("DryRun");
    const ERRORS: &'static [ResetDiskError] = &[
        ResetDiskError::InvalidDiskIdNotFound,
        ResetDiskError::DiskNotFound,
        ResetDiskError::InvalidSnapshotIdNotFound,
        ResetDiskError::IncorrectDiskStatus,
        ResetDiskError::IncorrectInstanceStatus,
        ResetDiskError::InstanceLockedForSecurity,
        ResetDiskError::InvalidParameterMismatch,
        ResetDiskError::InvalidSnapshotTooOld,
        ResetDiskError::InstanceExpiredOrInArrears,
        ResetDiskError::OperationDenied,
        ResetDiskError::InvalidSnapshotIdNotReady,
        ResetDiskError::InternalError,
        ResetDiskError::DiskCategoryOperationNotSupported,
        ResetDiskError::InvalidAccountStatusNotEnoughBalance,
        ResetDiskError::InvalidAccountStatusSnapshotServiceUnavailable,
        ResetDiskError::InvalidInstanceIdNotFound3,
        ResetDiskError::OperationConflict,
        ResetDiskError::UserNotInTheWhiteList,
        ResetDiskError::InvalidRegionIdMalFormed,
        ResetDiskError::InvalidParameterKMSKeyIdKMSUnauthorized,
        ResetDiskError::DryRunOperation,
        ResetDiskError::InvalidParameterKMSKeyIdCMKUnauthorized,
        ResetDiskError::InvalidParameterKMSKeyIdCMKNotEnabled,
        ResetDiskError::IncorrectDiskStatusHasUnfinishedSnapshot,
        ResetDiskError::InvalidParameterKMSKeyIdNotFound,
    ];
}

/// Response to [`ResetDiskRequest`].
pub type ResetDiskResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ResetDiskRequest`] names.
///
/// - [`InvalidDiskIdNotFound`](super::DocumentedError::InvalidDiskIdNotFound)
/// - [`DiskNotFound`](super::DocumentedError::DiskNotFound)
/// - [`InvalidSnapshotIdNotFound`](super::DocumentedError::InvalidSnapshotIdNotFound)
/// - [`IncorrectDiskStatus`](super::DocumentedError::IncorrectDiskStatus)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`InstanceLockedForSecurity`](super::DocumentedError::InstanceLockedForSecurity)
/// - [`InvalidParameterMismatch`](super::DocumentedError::InvalidParameterMismatch), here with HTTP status 403: The snapshot was not taken of this disk.
/// - [`InvalidSnapshotTooOld`](super::DocumentedError::InvalidSnapshotTooOld)
/// - [`InstanceExpiredOrInArrears`](super::DocumentedError::InstanceExpiredOrInArrears)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied), here with HTTP status 403
/// - [`InvalidSnapshotIdNotReady`](super::DocumentedError::InvalidSnapshotIdNotReady)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`DiskCategoryOperationNotSupported`](super::DocumentedError::DiskCategoryOperationNotSupported)
/// - [`InvalidAccountStatusNotEnoughBalance`](super::DocumentedError::InvalidAccountStatusNotEnoughBalance)
/// - [`InvalidAccountStatusSnapshotServiceUnavailable`](super::DocumentedError::InvalidAccountStatusSnapshotServiceUnavailable)
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3)
/// - [`OperationConflict`](super::DocumentedError::OperationConflict)
/// - [`UserNotInTheWhiteList`](super::DocumentedError::UserNotInTheWhiteList)
/// - [`InvalidRegionIdMalFormed`](super::DocumentedError::InvalidRegionIdMalFormed)
/// - [`InvalidParameterKMSKeyIdKMSUnauthorized`](super::DocumentedError::InvalidParameterKMSKeyIdKMSUnauthorized)
/// - [`DryRunOperation`](super::DocumentedError::DryRunOperation)
/// - [`InvalidParameterKMSKeyIdCMKUnauthorized`](super::DocumentedError::InvalidParameterKMSKeyIdCMKUnauthorized)
/// - [`InvalidParameterKMSKeyIdCMKNotEnabled`](super::DocumentedError::InvalidParameterKMSKeyIdCMKNotEnabled)
/// - [`IncorrectDiskStatusHasUnfinishedSnapshot`](super::DocumentedError::IncorrectDiskStatusHasUnfinishedSnapshot)
/// - [`InvalidParameterKMSKeyIdNotFound`](super::DocumentedError::InvalidParameterKMSKeyIdNotFound)
pub type ResetDiskError = super::DocumentedError;
