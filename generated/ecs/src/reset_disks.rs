// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResetDisks`, from `ecs/ResetDisks.md`.

use alicloud_runtime::codegen::*;

/// Rolls disks back to the state in an instance snapshot; later data is lost.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ResetDisksRequest::new()
///     .region_id("cn-hangzhou");
/// let reply = client.reset_disks(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResetDisksRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Disks to roll back, each with the snapshot to return to. Items: at most 10.
    pub disk: Vec<Disk>,
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
    /// Sets `Disk`.
    pub fn disk(mut self, value: impl IntoIterator<Item = impl Into<Disk>>) -> Self {
        self.disk = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ResetDisksRequest {
        "RegionId" => region_id: query,
        "Disk" => disk: query,
    }
}

impl Operation for ResetDisksRequest {
    type Response = ResetDisksResponse;
    type Error = ResetDisksError;
    const INFO: OperationInfo = super::operation("ResetDisks")
        .required(&["RegionId"])
        .region("RegionId");
}

/// What [`ResetDisksRequest`] is answered with.
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

/// Progress, one entry for each subtask.
#[non_exhaustive]
pub struct OperationProgress {
    /// Error code that says why the step failed; empty on success. Example: `400`.
    pub error_code: Option<String>,
    /// Explanation that goes with the error code; empty on success. Example: `testErrorMsg`.
    pub error_msg: Option<String>,
    /// How the step ended or how far it has come. Example: `Success`.
    pub operation_status: Option<String>,
    /// Properties of the resource that the step works on.
    pub related_item_set: Vec<RelatedItem>,
}

response! {
    OperationProgress {
        "ErrorCode" => error_code: value,
        "ErrorMsg" => error_msg: value,
        "OperationStatus" => operation_status: value,
        "RelatedItemSet" => related_item_set: list("RelatedItem"),
    }
}

/// Properties of the resource that the step works on.
#[non_exhaustive]
pub struct RelatedItem {
    /// Which property of the subtask the value beside it is. Example: `SnapshotId`.
    pub name: Option<String>,
    /// Value of the property named beside it. Example: `s-j6cdofbycydvg7ey****`.
    pub value: Option<String>,
}

response! {
    RelatedItem {
        "Name" => name: value,
        "Value" => value: value,
    }
}

errors! {
    /// Errors that the documentation of [`ResetDisksRequest`] names.
    pub enum ResetDisksError {
        DiskCategoryOperationNotSupported = "DiskCategory.OperationNotSupported" ("400"), "", "Disks of this category do not allow the operation.";
        InvalidRegionIdMalFormed = "InvalidRegionId.MalFormed" ("400"), "", "`RegionId` is not the ID of a region.";
        IncorrectDiskStatus = "IncorrectDiskStatus" ("403"), "", "The disk is in a state that does not allow the operation, or bills for it are unpaid.";
        IncorrectInstanceStatus = "IncorrectInstanceStatus" ("403"), "", "In its present state, the instance does not allow the operation.";
        InstanceLockedForSecurity = "InstanceLockedForSecurity" ("403"), "", "For security reasons the instance is locked, so that nearly nothing can be done with it.";
        InvalidParameterMismatch = "InvalidParameter.Mismatch" ("403"), "", "The security group belongs to another VPC than the vSwitch.";
        InvalidSnapshotTooOld = "InvalidSnapshot.TooOld" ("403"), "", "The snapshot dates from 15 July 2013 or before, which is too old for this operation.";
        InstanceExpiredOrInArrears = "InstanceExpiredOrInArrears" ("403"), "", "The instance's subscription has run out; renew it first.";
        OperationDenied = "OperationDenied" ("403"), "", "The operation is refused for the resource, its zone, its network or the account; the message tells why.";
        InvalidSnapshotIdNotReady = "InvalidSnapshotId.NotReady" ("403"), "", "The snapshot is not complete yet; wait for it.";
        InvalidAccountStatusNotEnoughBalance = "InvalidAccountStatus.NotEnoughBalance" ("403"), "", "The balance of the account does not cover the order; add funds first.";
        InvalidAccountStatusSnapshotServiceUnavailable = "InvalidAccountStatus.SnapshotServiceUnavailable" ("403"), "", "The snapshot service has not been activated for the account.";
        OperationConflict = "Operation.Conflict" ("403"), "", "Another operation is at work on the resource; try again when it is done.";
        UserNotInTheWhiteList = "UserNotInTheWhiteList" ("403"), "", "The account is not cleared for this feature, such as the kind of disk or encryption with keys of your own.";
        InvalidParameterKMSKeyIdCMKNotEnabled = "InvalidParameter.KMSKeyId.CMKNotEnabled" ("403"), "", "The key in Key Management Service is not enabled.";
        InvalidParameterKMSKeyIdKMSUnauthorized = "InvalidParameter.KMSKeyId.KMSUnauthorized" ("403"), "", "ECS has not been allowed to use keys of the account in Key Management Service.";
        InvalidOperationMultiAttachDisk = "InvalidOperation.MultiAttachDisk" ("403"), "", "Disks that several instances may share do not allow the operation.";
        InvalidDiskIdNotFound = "InvalidDiskId.NotFound" ("404"), "", "No disk of the account has this ID in the region.";
        DiskNotFound = "Disk.NotFound" ("404"), "", "No disk of the account has this ID in the region.";
        InvalidSnapshotIdNotFound = "InvalidSnapshotId.NotFound" ("404"), "", "No snapshot of the account has this ID in the region.";
        InvalidInstanceIdNotFound = "InvalidInstanceId.NotFound" ("404"), "", "No instance of the caller has this ID in the region.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
    }
}
