// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AttachDisk`, from `ecs/AttachDisk.md`.

use alicloud_runtime::codegen::*;

/// Attaches a pay-as-you-go data disk, or a system disk, to an instance in the same zone.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::AttachDiskRequest::new()
///     .disk_id("d-bp1j4l5axzdy6ftk****")
///     .instance_id("i-bp1dq5lozx5f4pmd****")
///     .delete_with_instance(false);
/// let reply = client.attach_disk(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AttachDiskRequest {
    /// **Required.** Disk to attach. It has to be in the zone of the instance.
    /// Example: `d-bp1j4l5axzdy6ftk****`.
    pub disk_id: Option<String>,
    /// **Required.** Instance to attach the disk to. Example: `i-bp1dq5lozx5f4pmd****`.
    pub instance_id: Option<String>,
    /// Device name for the disk. Due to be withdrawn; avoid it. Example: `testDeviceName`.
    pub device: Option<String>,
    /// Whether the disk goes away together with its instance; a disk that stays is billed as a
    /// pay-as-you-go data disk. Default: `false`. Example: `false`.
    pub delete_with_instance: Option<bool>,
    /// Whether the disk becomes the system disk. The instance must not have a system disk at that time.
    /// Default: `false`. Example: `false`.
    pub bootable: Option<bool>,
    /// Password of the administrator account, set when a system disk is attached. Send it over HTTPS
    /// only. Length: 8 to 30. Example: `EcsV587!`. A secret: it is printed as `***`.
    pub password: Option<String>,
    /// Key pair for a Linux instance when a system disk is attached; turns password login off. Ignored
    /// on Windows. Example: `KeyPairTestName`.
    pub key_pair_name: Option<String>,
    /// Whether to take off even the master instance, which is refused otherwise.
    pub force: Option<bool>,
}

impl AttachDiskRequest {
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
    /// Sets `Device`.
    pub fn device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
        self
    }
    /// Sets `DeleteWithInstance`.
    #[inline]
    pub fn delete_with_instance(mut self, value: bool) -> Self {
        self.delete_with_instance = Some(value);
        self
    }
    /// Sets `Bootable`.
    #[inline]
    pub fn bootable(mut self, value: bool) -> Self {
        self.bootable = Some(value);
        self
    }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `KeyPairName`.
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self {
        self.key_pair_name = Some(value.into());
        self
    }
    /// Sets `Force`.
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
}

request! {
    AttachDiskRequest {
        "DiskId" => disk_id: query,
        "InstanceId" => instance_id: query,
        "Device" => device: query,
        "DeleteWithInstance" => delete_with_instance: query,
        "Bootable" => bootable: query,
        "Password" => password: query as Secret,
        "KeyPairName" => key_pair_name: query,
        "Force" => force: query,
    }
}

impl Operation for AttachDiskRequest {
    type Response = AttachDiskResponse;
    type Error = AttachDiskError;
    const INFO: OperationInfo = super::operation("AttachDisk")
        .required(&["DiskId", "InstanceId"]);
    const ERRORS: &'static [AttachDiskError] = &[
        AttachDiskError::InvalidDeviceMalformed,
        AttachDiskError::IncorrectInstanceStatus,
        AttachDiskError::InvalidParameter2,
        AttachDiskError::InvalidRegionIdMalFormed,
        AttachDiskError::InvalidOperationInstanceTypeNotSupport,
        AttachDiskError::DiskCategoryOperationNotSupported,
        AttachDiskError::InvalidParameterAllEmpty,
        AttachDiskError::InstanceDiskLimitExceeded,
        AttachDiskError::InvalidDeviceInUse,
        AttachDiskError::DiskNotPortable,
        AttachDiskError::InstanceLockedForSecurity,
        AttachDiskError::ResourcesNotInSameZone,
        AttachDiskError::InstanceExpiredOrInArrears,
        AttachDiskError::DiskInArrears,
        AttachDiskError::DiskError,
        AttachDiskError::DiskIdValueNotSupported,
        AttachDiskError::DiskIdStatusNotSupported,
        AttachDiskError::IncorrectDiskStatus,
        AttachDiskError::UserNotInTheWhiteList,
        AttachDiskError::InvalidParameterKMSKeyIdCMKNotEnabled,
        AttachDiskError::InvalidParameterKMSKeyIdKMSUnauthorized,
        AttachDiskError::InvalidInstanceTypeNotSupportDiskCategory,
        AttachDiskError::InvalidInstanceTypeNvmeRequired,
        AttachDiskError::InvalidInstanceTypeNvmeUnsupported,
        AttachDiskError::InvalidInstanceTypeNotSupportMultiAttachDisk,
        AttachDiskError::DiskAttachedNumberExceeded,
        AttachDiskError::InvalidOperationCanNotAttachMultiAttachDiskAsSystemDisk,
        AttachDiskError::DeleteWithInstanceConflict,
        AttachDiskError::InvalidInstanceIdNotFound3,
        AttachDiskError::InvalidDiskIdNotFound,
        AttachDiskError::InvalidDiskInUse,
        AttachDiskError::InternalError,
        AttachDiskError::InvalidDiskDiskNotBootable,
        AttachDiskError::InvalidInstanceNotOriginInstance,
        AttachDiskError::InvalidParameterForceDiskCategoryNotSupported,
        AttachDiskError::InvalidParameterForcePrepaidDiskNotSupported,
        AttachDiskError::InvalidParameterForceMultiAttachDiskNotSupported,
        AttachDiskError::InvalidParameterForceRegionNotSupported,
        AttachDiskError::IncorrectInstanceStatusNotSupportESSD,
        AttachDiskError::InvalidParameterKMSKeyIdCMKUnauthorized,
        AttachDiskError::DependencyViolationWindowsInstance,
        AttachDiskError::InvalidInstanceTypeNotSupportPL0,
        AttachDiskError::InvalidParameterDeleteWithInstance,
        AttachDiskError::InvalidOperationOtherInstanceUnsupported,
        AttachDiskError::InvalidInstanceZoneConflict,
    ];
}

/// Response to [`AttachDiskRequest`].
pub type AttachDiskResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AttachDiskRequest`] names.
///
/// - [`InvalidDeviceMalformed`](super::DocumentedError::InvalidDeviceMalformed)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus), here with HTTP status 400
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InvalidRegionIdMalFormed`](super::DocumentedError::InvalidRegionIdMalFormed)
/// - [`InvalidOperationInstanceTypeNotSupport`](super::DocumentedError::InvalidOperationInstanceTypeNotSupport)
/// - [`DiskCategoryOperationNotSupported`](super::DocumentedError::DiskCategoryOperationNotSupported)
/// - [`InvalidParameterAllEmpty`](super::DocumentedError::InvalidParameterAllEmpty)
/// - [`InstanceDiskLimitExceeded`](super::DocumentedError::InstanceDiskLimitExceeded)
/// - [`InvalidDeviceInUse`](super::DocumentedError::InvalidDeviceInUse)
/// - [`DiskNotPortable`](super::DocumentedError::DiskNotPortable)
/// - [`InstanceLockedForSecurity`](super::DocumentedError::InstanceLockedForSecurity)
/// - [`ResourcesNotInSameZone`](super::DocumentedError::ResourcesNotInSameZone)
/// - [`InstanceExpiredOrInArrears`](super::DocumentedError::InstanceExpiredOrInArrears)
/// - [`DiskInArrears`](super::DocumentedError::DiskInArrears)
/// - [`DiskError`](super::DocumentedError::DiskError)
/// - [`DiskIdValueNotSupported`](super::DocumentedError::DiskIdValueNotSupported)
/// - [`DiskIdStatusNotSupported`](super::DocumentedError::DiskIdStatusNotSupported)
/// - [`IncorrectDiskStatus`](super::DocumentedError::IncorrectDiskStatus)
/// - [`UserNotInTheWhiteList`](super::DocumentedError::UserNotInTheWhiteList)
/// - [`InvalidParameterKMSKeyIdCMKNotEnabled`](super::DocumentedError::InvalidParameterKMSKeyIdCMKNotEnabled)
/// - [`InvalidParameterKMSKeyIdKMSUnauthorized`](super::DocumentedError::InvalidParameterKMSKeyIdKMSUnauthorized)
/// - [`InvalidInstanceTypeNotSupportDiskCategory`](super::DocumentedError::InvalidInstanceTypeNotSupportDiskCategory)
/// - [`InvalidInstanceTypeNvmeRequired`](super::DocumentedError::InvalidInstanceTypeNvmeRequired)
/// - [`InvalidInstanceTypeNvmeUnsupported`](super::DocumentedError::InvalidInstanceTypeNvmeUnsupported)
/// - [`InvalidInstanceTypeNotSupportMultiAttachDisk`](super::DocumentedError::InvalidInstanceTypeNotSupportMultiAttachDisk)
/// - [`DiskAttachedNumberExceeded`](super::DocumentedError::DiskAttachedNumberExceeded)
/// - [`InvalidOperationCanNotAttachMultiAttachDiskAsSystemDisk`](super::DocumentedError::InvalidOperationCanNotAttachMultiAttachDiskAsSystemDisk)
/// - [`DeleteWithInstanceConflict`](super::DocumentedError::DeleteWithInstanceConflict)
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3)
/// - [`InvalidDiskIdNotFound`](super::DocumentedError::InvalidDiskIdNotFound)
/// - [`InvalidDiskInUse`](super::DocumentedError::InvalidDiskInUse)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`InvalidDiskDiskNotBootable`](super::DocumentedError::InvalidDiskDiskNotBootable)
/// - [`InvalidInstanceNotOriginInstance`](super::DocumentedError::InvalidInstanceNotOriginInstance)
/// - [`InvalidParameterForceDiskCategoryNotSupported`](super::DocumentedError::InvalidParameterForceDiskCategoryNotSupported)
/// - [`InvalidParameterForcePrepaidDiskNotSupported`](super::DocumentedError::InvalidParameterForcePrepaidDiskNotSupported)
/// - [`InvalidParameterForceMultiAttachDiskNotSupported`](super::DocumentedError::InvalidParameterForceMultiAttachDiskNotSupported)
/// - [`InvalidParameterForceRegionNotSupported`](super::DocumentedError::InvalidParameterForceRegionNotSupported)
/// - [`IncorrectInstanceStatusNotSupportESSD`](super::DocumentedError::IncorrectInstanceStatusNotSupportESSD)
/// - [`InvalidParameterKMSKeyIdCMKUnauthorized`](super::DocumentedError::InvalidParameterKMSKeyIdCMKUnauthorized)
/// - [`DependencyViolationWindowsInstance`](super::DocumentedError::DependencyViolationWindowsInstance)
/// - [`InvalidInstanceTypeNotSupportPL0`](super::DocumentedError::InvalidInstanceTypeNotSupportPL0)
/// - [`InvalidParameterDeleteWithInstance`](super::DocumentedError::InvalidParameterDeleteWithInstance)
/// - [`InvalidOperationOtherInstanceUnsupported`](super::DocumentedError::InvalidOperationOtherInstanceUnsupported)
/// - [`InvalidInstanceZoneConflict`](super::DocumentedError::InvalidInstanceZoneConflict)
pub type AttachDiskError = super::DocumentedError;
