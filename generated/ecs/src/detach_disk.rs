// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DetachDisk`, from `ecs/DetachDisk.md`.

use alicloud_runtime::codegen::*;

/// Takes a disk that is billed by use off its instance. Unmount it in the operating system
/// beforehand.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DetachDiskRequest::new()
///     .disk_id("d-bp67acfmxazb4p****")
///     .instance_id("i-bp67acfmxazb4p****");
/// let reply = client.detach_disk(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DetachDiskRequest {
    /// **Required.** Disk to detach. Example: `d-bp67acfmxazb4p****`.
    pub disk_id: Option<String>,
    /// **Required.** Instance to detach the disk from. Example: `i-bp67acfmxazb4p****`.
    pub instance_id: Option<String>,
    /// For a system disk: whether it goes away together with the instance. Not for disks with
    /// multi-attach on. Example: `false`.
    pub delete_with_instance: Option<bool>,
}

impl DetachDiskRequest {
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
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `DeleteWithInstance`.
    #[inline]
    pub fn delete_with_instance(mut self, value: bool) -> Self {
        self.delete_with_instance = Some(value);
        self
    }
}

request! {
    DetachDiskRequest {
        "DiskId" => disk_id: query,
        "InstanceId" => instance_id: query,
        "DeleteWithInstance" => delete_with_instance: query,
    }
}

impl Operation for DetachDiskRequest {
    type Response = DetachDiskResponse;
    type Error = DetachDiskError;
    const INFO: OperationInfo = super::operation("DetachDisk")
        .required(&["DiskId", "InstanceId"]);
}

/// What [`DetachDiskRequest`] is answered with.
pub type DetachDiskResponse = alicloud_runtime::EmptyResponse;

errors! {
    /// Errors that the documentation of [`DetachDiskRequest`] names.
    pub enum DetachDiskError {
        InvalidParameter = "InvalidParameter" ("400"), "", "A parameter has a value that the operation does not accept; the message says which.";
        InvalidRegionIdMalFormed = "InvalidRegionId.MalFormed" ("400"), "", "`RegionId` is not the ID of a region.";
        InvalidOperationInstanceTypeNotSupport = "InvalidOperation.InstanceTypeNotSupport" ("400"), "", "On instances of this type, disks cannot be attached or detached while running.";
        IncorrectDiskStatus = "IncorrectDiskStatus" ("403"), "", "The disk is in a state that does not allow the operation, or bills for it are unpaid.";
        DiskNotPortable = "DiskNotPortable" ("403"), "", "The disk is fixed to its instance and cannot be detached or handled on its own.";
        InstanceLockedForSecurity = "InstanceLockedForSecurity" ("403"), "", "For security reasons the instance is locked, so that nearly nothing can be done with it.";
        DependencyViolation = "DependencyViolation" ("403"), "", "The disk is not attached to the instance named.";
        DiskTypeViolation = "DiskTypeViolation" ("403"), "", "The operation is for data disks only, and this is a system disk.";
        IncorrectInstanceStatus = "IncorrectInstanceStatus" ("403"), "", "In its present state, the instance does not allow the operation.";
        UserNotInTheWhiteList = "UserNotInTheWhiteList" ("403"), "", "The account is not cleared for this feature, such as the kind of disk or encryption with keys of your own.";
        InvalidInstanceImageCategory = "InvalidInstance.ImageCategory" ("403"), "", "The system disk cannot be detached, for instance because the image it was made from is gone.";
        DeleteWithInstanceConflict = "DeleteWithInstance.Conflict" ("403"), "", "The disk cannot go with its instance, because it is attached to several instances or is not removable.";
        InvalidInstanceIdNotFound = "InvalidInstanceId.NotFound" ("404"), "", "No instance of the caller has this ID in the region.";
        InvalidDiskIdNotFound = "InvalidDiskId.NotFound" ("404"), "", "No disk of the account has this ID in the region.";
        InvalidDiskAlreadyDetached = "InvalidDisk.AlreadyDetached" ("404"), "", "The disk is detached already.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
    }
}
