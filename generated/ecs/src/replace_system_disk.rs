// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ReplaceSystemDisk`, from `ecs/ReplaceSystemDisk.md`.

use alicloud_runtime::codegen::*;

/// Gives a stopped instance a new system disk from another image. The old disk and its data are
/// gone, and the disk ID changes.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ReplaceSystemDiskRequest::new()
///     .instance_id("i-bp67acfmxazb4ph****")
///     .image_id("m-bp67acfmxazb4ph****")
///     .client_token("123e4567-e89b-12d3-a456-426655440000")
///     .password_inherit(false)
///     .key_pair_name("testKeyPairName");
/// let reply = client.replace_system_disk(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ReplaceSystemDiskRequest {
    /// **Required.** ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp67acfmxazb4ph****`.
    pub instance_id: Option<String>,
    /// Image that the new system disk is made from. Example: `m-bp67acfmxazb4ph****`.
    pub image_id: Option<String>,
    /// System disk of the instance.
    pub system_disk: Option<SystemDisk>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
    /// Whether the system uses Alibaba Cloud's time server and its activation (Windows) or package
    /// (Linux) service. Example: `true`.
    pub use_additional_service: Option<bool>,
    /// New password of the administrator account. Send it over HTTPS only.
    /// Length: 8 to 30. Example: `EcsV587!`. A secret: it is printed as `***`.
    pub password: Option<String>,
    /// Whether the password that the image comes with applies. `Password` must be empty then, and the
    /// image must have one. Default: `false`. Example: `false`.
    pub password_inherit: Option<bool>,
    /// Key pair to log in with afterwards. Linux only; it turns password login off.
    /// Example: `testKeyPairName`.
    pub key_pair_name: Option<String>,
    /// Distribution of the new operating system. Example: `CentOS`.
    pub platform: Option<Open<Platform>>,
    /// Processor architecture of the new operating system. Example: `i386`.
    pub architecture: Option<Open<Architecture>>,
    /// Whether the security agent is installed on the instance. Works with public images only.
    /// Default: `Deactive`. Example: `Active`.
    pub security_enhancement_strategy: Option<Open<SecurityEnhancementStrategy>>,
}

impl ReplaceSystemDiskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ImageId`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }
    /// Sets `SystemDisk`.
    pub fn system_disk(mut self, value: impl Into<SystemDisk>) -> Self {
        self.system_disk = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `UseAdditionalService`.
    #[inline]
    pub fn use_additional_service(mut self, value: bool) -> Self {
        self.use_additional_service = Some(value);
        self
    }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `PasswordInherit`.
    #[inline]
    pub fn password_inherit(mut self, value: bool) -> Self {
        self.password_inherit = Some(value);
        self
    }
    /// Sets `KeyPairName`.
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self {
        self.key_pair_name = Some(value.into());
        self
    }
    /// Sets `Platform`.
    pub fn platform(mut self, value: impl Into<Open<Platform>>) -> Self {
        self.platform = Some(value.into());
        self
    }
    /// Sets `Architecture`.
    pub fn architecture(mut self, value: impl Into<Open<Architecture>>) -> Self {
        self.architecture = Some(value.into());
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
    ReplaceSystemDiskRequest {
        "InstanceId" => instance_id: query,
        "ImageId" => image_id: query,
        "SystemDisk" => system_disk: query,
        "ClientToken" => client_token: query,
        "UseAdditionalService" => use_additional_service: query,
        "Password" => password: query as Secret,
        "PasswordInherit" => password_inherit: query,
        "KeyPairName" => key_pair_name: query,
        "Platform" => platform: query,
        "Architecture" => architecture: query,
        "SecurityEnhancementStrategy" => security_enhancement_strategy: query,
    }
}

impl Operation for ReplaceSystemDiskRequest {
    type Response = ReplaceSystemDiskResponse;
    type Error = ReplaceSystemDiskError;
    const INFO: OperationInfo = super::operation("ReplaceSystemDisk")
        .required(&["InstanceId"])
        .idempotency_token("ClientToken");
}

/// What [`ReplaceSystemDiskRequest`] is answered with.
#[non_exhaustive]
pub struct ReplaceSystemDiskResponse {
    /// System disk that took the place of the old one, by its ID. Example: `d-bp67acfmxazb4ph****`.
    pub disk_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
}

response! {
    ReplaceSystemDiskResponse {
        "DiskId" => disk_id: value,
        "RequestId" => request_id: value,
    }
}

/// System disk of the instance.
#[non_exhaustive]
pub struct SystemDisk {
    /// Size of the system disk, never smaller than the image. Unit: `GiB`. Example: `80`.
    pub size: Option<i32>,
}

impl SystemDisk {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Size`.
    #[inline]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }
}

request! {
    SystemDisk {
        "Size" => size: field,
    }
}

values! {
    /// Distribution of the new operating system.
    pub enum Platform {
        /// The CentOS distribution of Linux.
        CentOS = "CentOS",
        /// The Ubuntu distribution of Linux.
        Ubuntu = "Ubuntu",
    }
}

values! {
    /// Processor architecture of the new operating system.
    pub enum Architecture {
        /// 32-bit x86.
        I386 = "i386",
        /// 64-bit x86.
        X86_64 = "x86_64",
    }
}

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
    /// Errors that the documentation of [`ReplaceSystemDiskRequest`] names.
    pub enum ReplaceSystemDiskError {
        InvalidSystemDiskSizeValueNotSupported = "InvalidSystemDiskSize.ValueNotSupported" ("400"), "", "`SystemDisk.Size` is outside the range allowed.";
        InvalidParameterConflict = "InvalidParameter.Conflict" ("400"), "", "Parameters do not go together, such as an image and an instance type that it does not suit; the message may say which.";
        InvalidSystemDiskSizeImageNotSupportResize = "InvalidSystemDiskSize.ImageNotSupportResize" ("400"), "", "With this image, the size of the system disk cannot be chosen.";
        InvalidSystemDiskSize = "InvalidSystemDiskSize" ("400"), "", "`SystemDisk.Size` is outside the range allowed.";
        InvalidPasswordMalformed = "InvalidPassword.Malformed" ("400"), "", "The password is too weak, too short or too long, or has characters that are not allowed.";
        InvalidPasswordParamMismatch = "InvalidPasswordParam.Mismatch" ("400"), "", "`PasswdInherit` takes the password from the image, so `Password` must be left out.";
        OperationDenied = "OperationDenied" ("400"), "", "The operation is refused for the resource, its zone, its network or the account; the message tells why.";
        InvalidDiskCategoryValueNotSupported = "InvalidDiskCategory.ValueNotSupported" ("400"), "", "The disk category is unknown or not offered here.";
        InvalidKeyPairNameNotFound = "InvalidKeyPairName.NotFound" ("400"), "", "No key pair of the account has this name in the region.";
        DependencyViolationIoOptimize = "DependencyViolation.IoOptimize" ("400"), "", "The instance does not suit the operation with regard to I/O optimization.";
        MissingParameterArchitecture = "MissingParameter.Architecture" ("400"), "", "Give `Architecture` for the new system disk; it was left out.";
        InvalidArchitectureMalformed = "InvalidArchitecture.Malformed" ("400"), "Architecture is not valid.", "`Architecture` names no processor architecture that the image may have, such as `x86_64`.";
        MissingParameterPlatform = "MissingParameter.Platform" ("400"), "", "Give `Platform` for the new system disk; it was left out.";
        InvalidPlatformMalformed = "InvalidPlatform.Malformed" ("400"), "Platform is not valid.", "`Platform` names no operating system that an image can have, such as `CentOS`.";
        InvalidParameterAllEmpty = "InvalidParameter.AllEmpty" ("400"), "%s", "The parameters that the operation depends on are all missing.";
        InvalidDiskIdNotFound = "InvalidDiskId.NotFound" ("400"), "", "No disk of the account has this ID in the region.";
        InvalidDatadiskDiskStatusViolation = "InvalidDatadisk.DiskStatusViolation" ("400"), "", "A data disk of the instance is in a state that rules the operation out.";
        InvalidDatadiskDiskCategoryViolation = "InvalidDatadisk.DiskCategoryViolation" ("400"), "", "The instance has data disks of a category that rules the operation out.";
        MissingParameter = "MissingParameter" ("400"), "", "A required parameter is missing; the message says which.";
        InvalidInstanceNotFoundSystemDisk = "InvalidInstance.NotFoundSystemDisk" ("400"), "", "The instance has no system disk attached; attach one first.";
        InvalidSystemDiskStatusIsTransfering = "InvalidSystemDiskStatus.IsTransfering" ("403"), "", "The system disk is being moved; wait until that is done.";
        IncorrectDiskStatus = "IncorrectDiskStatus" ("403"), "", "The disk is in a state that does not allow the operation, or bills for it are unpaid.";
        IncorrectInstanceStatus = "IncorrectInstanceStatus" ("403"), "", "In its present state, the instance does not allow the operation.";
        InstanceLockedForSecurity = "InstanceLockedForSecurity" ("403"), "", "For security reasons the instance is locked, so that nearly nothing can be done with it.";
        ImageNotSubscribed = "ImageNotSubscribed" ("403"), "", "The Marketplace image has not been bought by the account.";
        ImageRemovedInMarket = "ImageRemovedInMarket" ("403"), "", "The Marketplace image, or the one that this custom image was built on, is no longer offered.";
        InstanceExpiredOrInArrears = "InstanceExpiredOrInArrears" ("403"), "", "The instance's subscription has run out; renew it first.";
        ChargeTypeViolation = "ChargeTypeViolation" ("403"), "", "The way the resource is billed rules this operation out; some calls are for subscription only.";
        DiskCreatingSnapshot = "DiskCreatingSnapshot" ("403"), "", "A snapshot of the disk is being taken; wait until it is complete.";
        IoOptimizedNotSupported = "IoOptimized.NotSupported" ("403"), "", "The instance type or the image does not work with I/O optimization.";
        ImageNotSupportInstanceType = "ImageNotSupportInstanceType" ("403"), "", "The image does not run on instances of this type.";
        QuotaExceedBuyImage = "QuotaExceed.BuyImage" ("403"), "", "The Marketplace image has not been bought, or its quota is used up.";
        InstHasUnpaidOrder = "INST_HAS_UNPAID_ORDER" ("403"), "", "An order for the instance is unpaid; pay or cancel it first.";
        OperationDeniedInstanceCreating = "OperationDenied.InstanceCreating" ("403"), "", "The instance is still being created.";
        InvalidParameterNotMatch = "InvalidParameter.NotMatch" ("403"), "%s", "Parameters do not go together; the message may say which.";
        ResourcesNotInSameZone = "ResourcesNotInSameZone" ("403"), "", "The instance is in another zone than the disk or the dedicated host.";
        OperationDeniedUnpaidOrder = "OperationDenied.UnpaidOrder" ("403"), "", "An order for the instance is unpaid; pay or cancel it first.";
        OperationDeniedImageNotValid = "OperationDenied.ImageNotValid" ("403"), "%s", "The image is disabled, deleted or not suitable.";
        InvalidOperationMultiAttachDisk = "InvalidOperation.MultiAttachDisk" ("403"), "", "Disks that several instances may share do not allow the operation.";
        InvalidInstanceIdNotFound = "InvalidInstanceId.NotFound" ("404"), "", "No instance of the caller has this ID in the region.";
        InvalidImageIdNotFound = "InvalidImageId.NotFound" ("404"), "", "No image that the account can use has this ID in the region.";
        InvalidSystemDiskSizeMoreThanMaxSize = "InvalidSystemDiskSize.MoreThanMaxSize" ("404"), "", "The system disk would be larger than is allowed.";
        InvalidSystemDiskSizeLessThanImageSize = "InvalidSystemDiskSize.LessThanImageSize" ("404"), "", "The system disk would be smaller than the image.";
        InvalidSystemDiskSizeLessThanMinSize = "InvalidSystemDiskSize.LessThanMinSize" ("404"), "", "The system disk would be smaller than is allowed.";
        NoSuchResource = "NoSuchResource" ("404"), "", "The resource does not exist.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
    }
}
