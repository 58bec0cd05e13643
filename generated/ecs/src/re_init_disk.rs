// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ReInitDisk`, from `ecs/ReInitDisk.md`.

use alicloud_runtime::codegen::*;

/// Sets a disk back to what it was when created; everything written since is lost.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ReInitDiskRequest::new()
///     .disk_id("d-bp67acfmxazb4ph****")
///     .key_pair_name("testKeyPairName")
///     .auto_start_instance(true)
///     .security_enhancement_strategy("Active");
/// let reply = client.re_init_disk(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ReInitDiskRequest {
    /// **Required.** ID of a disk, as [`CreateDisk`](super::Client::create_disk) or
    /// [`DescribeDisks`](super::Client::describe_disks) returned it. Example: `d-bp67acfmxazb4ph****`.
    pub disk_id: Option<String>,
    /// New password of the administrator account. Send it over HTTPS only.
    /// Length: 8 to 30. Example: `EcsV587!`. A secret: it is printed as `***`.
    pub password: Option<String>,
    /// Name that identifies the SSH key pair. Example: `testKeyPairName`.
    pub key_pair_name: Option<String>,
    /// Whether to boot the instance as soon as its disk has been reinitialized.
    /// Default: `false`. Example: `true`.
    pub auto_start_instance: Option<bool>,
    /// Whether the security agent is installed on the instance. Works with public images only.
    /// Default: `Deactive`. Example: `Active`.
    pub security_enhancement_strategy: Option<Open<SecurityEnhancementStrategy>>,
}

impl ReInitDiskRequest {
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
    /// Sets `AutoStartInstance`.
    #[inline]
    pub fn auto_start_instance(mut self, value: bool) -> Self {
        self.auto_start_instance = Some(value);
        self
    }
    /// Sets `SecurityEnhancementStrategy`.
    pub fn security_enhancement_strategy(
        mut self,
        value: impl Into<Open<SecurityEnhancementStrategy>>,
    ) -> Self {
        self.security_enhancement_strategy = Some(value.into());
        self
    }
}

request! {
    ReInitDiskRequest {
        "DiskId" => disk_id: query,
        "Password" => password: query as Secret,
        "KeyPairName" => key_pair_name: query,
        "AutoStartInstance" => auto_start_instance: query,
        "SecurityEnhancementStrategy" => security_enhancement_strategy: query,
    }
}

impl Operation for ReInitDiskRequest {
    type Response = ReInitDiskResponse;
    type Error = ReInitDiskError;
    const INFO: OperationInfo = super::operation("ReInitDisk").required(&["DiskId"]);
}

/// What [`ReInitDiskRequest`] is answered with.
pub type ReInitDiskResponse = alicloud_runtime::EmptyResponse;

values! {
    /// Whether the security agent is installed on the instance.
    pub enum SecurityEnhancementStrategy {
        /// Hardening is on; public images only.
        Active = "Active",
        /// Hardening is off; possible with any image.
        Deactive = "Deactive",
    }
}

errors! {
    /// Errors that the documentation of [`ReInitDiskRequest`] names.
    pub enum ReInitDiskError {
        InvalidPasswordMalformed = "InvalidPassword.Malformed" ("400"), "", "The password is too weak, too short or too long, or has characters that are not allowed.";
        DiskCategoryOperationNotSupported = "DiskCategory.OperationNotSupported" ("400"), "", "Disks of this category do not allow the operation.";
        InvalidKeyPairNameNotFound = "InvalidKeyPairName.NotFound" ("400"), "", "No key pair of the account has this name in the region.";
        DependencyViolationIoOptimize = "DependencyViolation.IoOptimize" ("400"), "", "The instance does not suit the operation with regard to I/O optimization.";
        InvalidRegionIdMalFormed = "InvalidRegionId.MalFormed" ("400"), "", "`RegionId` is not the ID of a region.";
        IncorrectDiskStatus = "IncorrectDiskStatus" ("403"), "", "The disk is in a state that does not allow the operation, or bills for it are unpaid.";
        IncorrectInstanceStatus = "IncorrectInstanceStatus" ("403"), "", "In its present state, the instance does not allow the operation.";
        InstanceLockedForSecurity = "InstanceLockedForSecurity" ("403"), "", "For security reasons the instance is locked, so that nearly nothing can be done with it.";
        InvalidSnapshotTooOld = "InvalidSnapshot.TooOld" ("403"), "", "The snapshot dates from 15 July 2013 or before, which is too old for this operation.";
        OperationDenied = "OperationDenied" ("403"), "", "The operation is refused for the resource, its zone, its network or the account; the message tells why.";
        InstanceExpiredOrInArrears = "InstanceExpiredOrInArrears" ("403"), "", "The instance's subscription has run out; renew it first.";
        DiskCreatingSnapshot = "DiskCreatingSnapshot" ("403"), "", "A snapshot of the disk is being taken; wait until it is complete.";
        InvalidSourceSnapshot = "InvalidSourceSnapshot" ("403"), "", "The snapshot that the disk was created from is gone, so the disk cannot be set back.";
        SharedImageDeleted = "SharedImageDeleted" ("403"), "", "The shared image that the disk was made from has been deleted.";
        UserNotInTheWhiteList = "UserNotInTheWhiteList" ("403"), "", "The account is not cleared for this feature, such as the kind of disk or encryption with keys of your own.";
        InvalidParameterKMSKeyIdCMKNotEnabled = "InvalidParameter.KMSKeyId.CMKNotEnabled" ("403"), "", "The key in Key Management Service is not enabled.";
        InvalidParameterKMSKeyIdKMSUnauthorized = "InvalidParameter.KMSKeyId.KMSUnauthorized" ("403"), "", "ECS has not been allowed to use keys of the account in Key Management Service.";
        InvalidOperationMultiAttachDisk = "InvalidOperation.MultiAttachDisk" ("403"), "", "Disks that several instances may share do not allow the operation.";
        InvalidDiskIdNotFound = "InvalidDiskId.NotFound" ("404"), "", "No disk of the account has this ID in the region.";
        InvalidImageIdNotFound = "InvalidImageId.NotFound" ("404"), "", "No image that the account can use has this ID in the region.";
        InvalidDiskIdOperationNotSupported = "InvalidDiskId.OperationNotSupported" ("404"), "", "The image that the disk was made from is gone, so the disk cannot be set back.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
    }
}
