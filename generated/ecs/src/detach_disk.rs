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
    /// Login name of the account that the resource belongs to. Example: `ECSforCloud@Alibaba.com`.
    pub owner_account: Option<String>,
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
    /// Sets `OwnerAccount`.
    pub fn owner_account(mut self, value: impl Into<String>) -> Self {
        self.owner_account = Some(value.into());
        self
    }
}

request! {
    DetachDiskRequest {
        "DiskId" => disk_id: query,
        "InstanceId" => instance_id: query,
        "DeleteWithInstance" => delete_with_instance: query,
        "OwnerAccount" => owner_account: query,
    }
}

impl Operation for DetachDiskRequest {
    type Response = DetachDiskResponse;
    type Error = DetachDiskError;
    const INFO: OperationInfo = super::operation("DetachDisk")
        .required(&["DiskId", "InstanceId"]);
    const ERRORS: &'static [DetachDiskError] = &[
        DetachDiskError::InvalidParameter2,
        DetachDiskError::InvalidRegionIdMalFormed,
        DetachDiskError::InvalidOperationInstanceTypeNotSupport,
        DetachDiskError::IncorrectDiskStatus,
        DetachDiskError::DiskNotPortable,
        DetachDiskError::InstanceLockedForSecurity,
        DetachDiskError::DependencyViolation,
        DetachDiskError::DiskTypeViolation,
        DetachDiskError::IncorrectInstanceStatus,
        DetachDiskError::UserNotInTheWhiteList,
        DetachDiskError::InvalidInstanceImageCategory,
        DetachDiskError::DeleteWithInstanceConflict,
        DetachDiskError::InvalidInstanceIdNotFound3,
        DetachDiskError::InvalidDiskIdNotFound,
        DetachDiskError::InvalidDiskAlreadyDetached,
        DetachDiskError::InternalError,
        DetachDiskError::DisksDetachingOnEcsExceeded,
        DetachDiskError::InvalidOperationDiskCategoryUnsupported,
        DetachDiskError::InvalidDiskIdOperationNotSupported,
    ];
}

/// Response to [`DetachDiskRequest`].
pub type DetachDiskResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DetachDiskRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InvalidRegionIdMalFormed`](super::DocumentedError::InvalidRegionIdMalFormed)
/// - [`InvalidOperationInstanceTypeNotSupport`](super::DocumentedError::InvalidOperationInstanceTypeNotSupport)
/// - [`IncorrectDiskStatus`](super::DocumentedError::IncorrectDiskStatus)
/// - [`DiskNotPortable`](super::DocumentedError::DiskNotPortable)
/// - [`InstanceLockedForSecurity`](super::DocumentedError::InstanceLockedForSecurity)
/// - [`DependencyViolation`](super::DocumentedError::DependencyViolation): The disk is not attached to the instance named.
/// - [`DiskTypeViolation`](super::DocumentedError::DiskTypeViolation)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`UserNotInTheWhiteList`](super::DocumentedError::UserNotInTheWhiteList)
/// - [`InvalidInstanceImageCategory`](super::DocumentedError::InvalidInstanceImageCategory)
/// - [`DeleteWithInstanceConflict`](super::DocumentedError::DeleteWithInstanceConflict)
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3)
/// - [`InvalidDiskIdNotFound`](super::DocumentedError::InvalidDiskIdNotFound)
/// - [`InvalidDiskAlreadyDetached`](super::DocumentedError::InvalidDiskAlreadyDetached)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`DisksDetachingOnEcsExceeded`](super::DocumentedError::DisksDetachingOnEcsExceeded)
/// - [`InvalidOperationDiskCategoryUnsupported`](super::DocumentedError::InvalidOperationDiskCategoryUnsupported)
/// - [`InvalidDiskIdOperationNotSupported`](super::DocumentedError::InvalidDiskIdOperationNotSupported)
pub type DetachDiskError = super::DocumentedError;
