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
    #[deprecated(note = "the documentation says that it should not be used any more")]
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
    #[deprecated(note = "the documentation says that it should not be used any more")]
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
    }
}

impl Operation for AttachDiskRequest {
    type Response = AttachDiskResponse;
    type Error = AttachDiskError;
    const INFO: OperationInfo = super::operation("AttachDisk")
        .required(&["DiskId", "InstanceId"]);
}

/// What [`AttachDiskRequest`] is answered with.
pub type AttachDiskResponse = alicloud_runtime::EmptyResponse;

errors! {
    /// Errors that the documentation of [`AttachDiskRequest`] names.
    pub enum AttachDiskError {
        InvalidDeviceMalformed = "InvalidDevice.Malformed" ("400"), "", "The device name is not one like `/dev/xvdb`, or does not fit the disk.";
        IncorrectInstanceStatus = "IncorrectInstanceStatus" ("400"), "", "In its present state, the instance does not allow the operation.";
        InvalidParameter = "InvalidParameter" ("400"), "", "A parameter has a value that the operation does not accept; the message says which.";
        InvalidRegionIdMalFormed = "InvalidRegionId.MalFormed" ("400"), "", "`RegionId` is not the ID of a region.";
        InvalidOperationInstanceTypeNotSupport = "InvalidOperation.InstanceTypeNotSupport" ("400"), "", "On instances of this type, disks cannot be attached or detached while running.";
        DiskCategoryOperationNotSupported = "DiskCategory.OperationNotSupported" ("400"), "", "Disks of this category do not allow the operation.";
        InvalidParameterAllEmpty = "InvalidParameter.AllEmpty" ("400"), "%s", "The parameters that the operation depends on are all missing.";
        InstanceDiskLimitExceeded = "InstanceDiskLimitExceeded" ("403"), "", "The instance has as many disks as it may have.";
        InvalidDeviceInUse = "InvalidDevice.InUse" ("403"), "", "The device name is taken by another disk.";
        DiskNotPortable = "DiskNotPortable" ("403"), "", "The disk is fixed to its instance and cannot be detached or handled on its own.";
        InstanceLockedForSecurity = "InstanceLockedForSecurity" ("403"), "", "For security reasons the instance is locked, so that nearly nothing can be done with it.";
        ResourcesNotInSameZone = "ResourcesNotInSameZone" ("403"), "", "The instance is in another zone than the disk or the dedicated host.";
        InstanceExpiredOrInArrears = "InstanceExpiredOrInArrears" ("403"), "", "The instance's subscription has run out; renew it first.";
        DiskInArrears = "DiskInArrears" ("403"), "", "Bills for the disk are unpaid; pay them before using it.";
        DiskError = "DiskError" ("403"), "IncorrectDiskStatus.", "The disk is in a state that does not allow the operation.";
        DiskIdValueNotSupported = "DiskId.ValueNotSupported" ("403"), "", "A disk of this kind does not allow the operation.";
        DiskIdStatusNotSupported = "DiskId.StatusNotSupported" ("403"), "", "The disk cannot be attached in the state it is in.";
        IncorrectDiskStatus = "IncorrectDiskStatus" ("403"), "", "The disk is in a state that does not allow the operation, or bills for it are unpaid.";
        UserNotInTheWhiteList = "UserNotInTheWhiteList" ("403"), "", "The account is not cleared for this feature, such as the kind of disk or encryption with keys of your own.";
        InvalidParameterKMSKeyIdCMKNotEnabled = "InvalidParameter.KMSKeyId.CMKNotEnabled" ("403"), "", "The key in Key Management Service is not enabled.";
        InvalidParameterKMSKeyIdKMSUnauthorized = "InvalidParameter.KMSKeyId.KMSUnauthorized" ("403"), "", "ECS has not been allowed to use keys of the account in Key Management Service.";
        InvalidInstanceTypeNotSupportDiskCategory = "InvalidInstanceType.NotSupportDiskCategory" ("403"), "", "Instances of this type do not take disks of this category.";
        InvalidInstanceTypeNvmeRequired = "InvalidInstanceType.NvmeRequired" ("403"), "", "Instances of this type need disks that use NVMe.";
        InvalidInstanceTypeNvmeUnsupported = "InvalidInstanceType.NvmeUnsupported" ("403"), "", "Instances of this type do not work with disks that use NVMe.";
        InvalidInstanceTypeNotSupportMultiAttachDisk = "InvalidInstanceType.NotSupportMultiAttachDisk" ("403"), "", "Instances of this type cannot share a disk with others.";
        DiskAttachedNumberExceeded = "DiskAttachedNumberExceeded" ("403"), "", "The disk is attached to as many instances as it may be.";
        InvalidOperationCanNotAttachMultiAttachDiskAsSystemDisk = "InvalidOperation.CanNotAttachMultiAttachDiskAsSystemDisk" ("403"), "", "A disk that several instances may share cannot be a system disk.";
        DeleteWithInstanceConflict = "DeleteWithInstance.Conflict" ("403"), "", "The disk cannot go with its instance, because it is attached to several instances or is not removable.";
        InvalidInstanceIdNotFound = "InvalidInstanceId.NotFound" ("404"), "", "No instance of the caller has this ID in the region.";
        InvalidDiskIdNotFound = "InvalidDiskId.NotFound" ("404"), "", "No disk of the account has this ID in the region.";
        InvalidDiskInUse = "InvalidDisk.InUse" ("404"), "", "The disk is attached elsewhere already.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
    }
}
