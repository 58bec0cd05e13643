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
}

request! {
    ResetDiskRequest {
        "DiskId" => disk_id: query,
        "SnapshotId" => snapshot_id: query,
    }
}

impl Operation for ResetDiskRequest {
    type Response = ResetDiskResponse;
    type Error = ResetDiskError;
    const INFO: OperationInfo = super::operation("ResetDisk")
        .required(&["DiskId", "SnapshotId"]);
}

/// What [`ResetDiskRequest`] is answered with.
pub type ResetDiskResponse = alicloud_runtime::EmptyResponse;

errors! {
    /// Errors that the documentation of [`ResetDiskRequest`] names.
    pub enum ResetDiskError {
        InvalidDiskIdNotFound = "InvalidDiskId.NotFound" ("404"), "", "No disk of the account has this ID in the region.";
        DiskNotFound = "Disk.NotFound" ("404"), "", "No disk of the account has this ID in the region.";
        InvalidSnapshotIdNotFound = "InvalidSnapshotId.NotFound" ("404"), "", "No snapshot of the account has this ID in the region.";
        IncorrectDiskStatus = "IncorrectDiskStatus" ("403"), "", "The disk is in a state that does not allow the operation, or bills for it are unpaid.";
        IncorrectInstanceStatus = "IncorrectInstanceStatus" ("403"), "", "In its present state, the instance does not allow the operation.";
        InstanceLockedForSecurity = "InstanceLockedForSecurity" ("403"), "", "For security reasons the instance is locked, so that nearly nothing can be done with it.";
        InvalidParameterMismatch = "InvalidParameter.Mismatch" ("403"), "", "The snapshot was not taken of this disk.";
        InvalidSnapshotTooOld = "InvalidSnapshot.TooOld" ("403"), "", "The snapshot dates from 15 July 2013 or before, which is too old for this operation.";
        InstanceExpiredOrInArrears = "InstanceExpiredOrInArrears" ("403"), "", "The instance's subscription has run out; renew it first.";
        OperationDenied = "OperationDenied" ("403"), "", "The operation is refused for the resource, its zone, its network or the account; the message tells why.";
        InvalidSnapshotIdNotReady = "InvalidSnapshotId.NotReady" ("403"), "", "The snapshot is not complete yet; wait for it.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
        DiskCategoryOperationNotSupported = "DiskCategory.OperationNotSupported" ("400"), "", "Disks of this category do not allow the operation.";
        InvalidAccountStatusNotEnoughBalance = "InvalidAccountStatus.NotEnoughBalance" ("403"), "", "The balance of the account does not cover the order; add funds first.";
        InvalidAccountStatusSnapshotServiceUnavailable = "InvalidAccountStatus.SnapshotServiceUnavailable" ("403"), "", "The snapshot service has not been activated for the account.";
        InvalidInstanceIdNotFound = "InvalidInstanceId.NotFound" ("404"), "", "No instance of the caller has this ID in the region.";
        OperationConflict = "Operation.Conflict" ("403"), "", "Another operation is at work on the resource; try again when it is done.";
        UserNotInTheWhiteList = "UserNotInTheWhiteList" ("403"), "", "The account is not cleared for this feature, such as the kind of disk or encryption with keys of your own.";
        InvalidRegionIdMalFormed = "InvalidRegionId.MalFormed" ("400"), "", "`RegionId` is not the ID of a region.";
        InvalidParameterKMSKeyIdKMSUnauthorized = "InvalidParameter.KMSKeyId.KMSUnauthorized" ("403"), "", "ECS has not been allowed to use keys of the account in Key Management Service.";
    }
}
