// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ReplaceSystemDisk`, from `ecs/ReplaceSystemDisk.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Architecture, Arn, SecurityEnhancementStrategy};

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
    /// Processor architecture of the new operating system. Here: `i386`, `x86_64`. Example: `i386`.
    pub architecture: Option<Open<Architecture>>,
    /// Whether the security agent is installed on the instance. Works with public images only.
    /// Default: `Deactive`. Example: `Active`.
    pub security_enhancement_strategy: Option<Open<SecurityEnhancementStrategy>>,
    /// ID of a disk, as [`CreateDisk`](super::Client::create_disk) or
    /// [`DescribeDisks`](super::Client::describe_disks) returned it. Example: `d-23b3p4r8x`.
    pub disk_id: Option<String>,
    /// Login name of the account that the resource belongs to. Example: `ECSforCloud@Alibaba.com`.
    pub owner_account: Option<String>,
    /// Whether the disk is encrypted.
    pub encrypted: Option<bool>,
    /// KMS key that the disk, snapshot or image is encrypted with. Length: at most 64.
    pub kms_key_id: Option<String>,
    /// Cipher that the disk or the copy is encrypted with. Not open for use in all operations.
    pub encrypt_algorithm: Option<String>,
    /// Resource name that identifies the item across services, in the `acs:` notation.
    /// Items: at most 10.
    pub arn: Vec<Arn>,
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
    /// Sets `DiskId`.
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = Some(value.into());
        self
    }
    /// Sets `OwnerAccount`.
    pub fn owner_account(mut self, value: impl Into<String>) -> Self {
        self.owner_account = Some(value.into());
        self
    }
    /// Sets `Encrypted`.
    #[inline]
    pub fn encrypted(mut self, value: bool) -> Self {
        self.encrypted = Some(value);
        self
    }
    /// Sets `KMSKeyId`.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = Some(value.into());
        self
    }
    /// Sets `EncryptAlgorithm`.
    pub fn encrypt_algorithm(mut self, value: impl Into<String>) -> Self {
        self.encrypt_algorithm = Some(value.into());
        self
    }
    /// Sets `Arn`.
    pub fn arn(mut self, value: impl IntoIterator<Item = impl Into<Arn>>) -> Self {
        self.arn = value.into_iter().map(Into::into).collect();
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
        "DiskId" => disk_id: query,
        "OwnerAccount" => owner_account: query,
        "Encrypted" => encrypted: query,
        "KMSKeyId" => kms_key_id: query,
        "EncryptAlgorithm" => encrypt_algorithm: query,
        "Arn" => arn: query,
    }
}

impl Operation for ReplaceSystemDiskRequest {
    type Response = ReplaceSystemDiskResponse;
    type Error = ReplaceSystemDiskError;
    const INFO: OperationInfo = super::operation("ReplaceSystemDisk")
        .required(&["InstanceId"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [ReplaceSystemDiskError] = &[
        ReplaceSystemDiskError::InvalidSystemDiskSizeValueNotSupported,
        ReplaceSystemDiskError::InvalidParameterConflict,
        ReplaceSystemDiskError::InvalidSystemDiskSizeImageNotSupportResize,
        ReplaceSystemDiskError::InvalidSystemDiskSize,
        ReplaceSystemDiskError::InvalidPasswordMalformed,
        ReplaceSystemDiskError::InvalidPasswordParamMismatch,
        ReplaceSystemDiskError::OperationDenied,
        ReplaceSystemDiskError::InvalidDiskCategoryValueNotSupported,
        ReplaceSystemDiskError::InvalidKeyPairNameNotFound,
        ReplaceSystemDiskError::DependencyViolationIoOptimize,
        ReplaceSystemDiskError::MissingParameterArchitecture,
        ReplaceSystemDiskError::InvalidArchitectureMalformed,
        ReplaceSystemDiskError::MissingParameterPlatform,
        ReplaceSystemDiskError::InvalidPlatformMalformed,
        ReplaceSystemDiskError::InvalidParameterAllEmpty,
        ReplaceSystemDiskError::InvalidDiskIdNotFound,
        ReplaceSystemDiskError::InvalidDatadiskDiskStatusViolation,
        ReplaceSystemDiskError::InvalidDatadiskDiskCategoryViolation,
        ReplaceSystemDiskError::MissingParameter,
        ReplaceSystemDiskError::InvalidInstanceNotFoundSystemDisk,
        ReplaceSystemDiskError::InvalidSystemDiskStatusIsTransfering,
        ReplaceSystemDiskError::IncorrectDiskStatus,
        ReplaceSystemDiskError::IncorrectInstanceStatus,
        ReplaceSystemDiskError::InstanceLockedForSecurity,
        ReplaceSystemDiskError::ImageNotSubscribed,
        ReplaceSystemDiskError::ImageRemovedInMarket,
        ReplaceSystemDiskError::InstanceExpiredOrInArrears,
        ReplaceSystemDiskError::ChargeTypeViolation,
        ReplaceSystemDiskError::DiskCreatingSnapshot,
        ReplaceSystemDiskError::IoOptimizedNotSupported,
        ReplaceSystemDiskError::ImageNotSupportInstanceType,
        ReplaceSystemDiskError::QuotaExceedBuyImage,
        ReplaceSystemDiskError::InstHasUnpaidOrder,
        ReplaceSystemDiskError::OperationDeniedInstanceCreating,
        ReplaceSystemDiskError::InvalidParameterNotMatch,
        ReplaceSystemDiskError::ResourcesNotInSameZone,
        ReplaceSystemDiskError::OperationDeniedUnpaidOrder,
        ReplaceSystemDiskError::OperationDeniedImageNotValid,
        ReplaceSystemDiskError::InvalidOperationMultiAttachDisk,
        ReplaceSystemDiskError::InvalidInstanceIdNotFound3,
        ReplaceSystemDiskError::InvalidImageIdNotFound,
        ReplaceSystemDiskError::InvalidSystemDiskSizeMoreThanMaxSize,
        ReplaceSystemDiskError::InvalidSystemDiskSizeLessThanImageSize,
        ReplaceSystemDiskError::InvalidSystemDiskSizeLessThanMinSize,
        ReplaceSystemDiskError::NoSuchResource,
        ReplaceSystemDiskError::InternalError,
        ReplaceSystemDiskError::LoginAsNonRootImageNotSupport,
        ReplaceSystemDiskError::InvalidDatadiskChargeTypeViolation,
        ReplaceSystemDiskError::InvalidParameterDiskType,
        ReplaceSystemDiskError::DiskInDedicatedBlockStorageCluster,
        ReplaceSystemDiskError::IncorrectDiskStatusReplicationStatusNotFound,
        ReplaceSystemDiskError::IncorrectDiskStatusInReplication,
        ReplaceSystemDiskError::InvalidInstanceTypeNotSupported,
        ReplaceSystemDiskError::InvalidRegionIdNotSupportReplaceEncryptedSystemDisk,
        ReplaceSystemDiskError::InvalidStorageClusterIdCapacityNotEnough,
        ReplaceSystemDiskError::QuotaExceedDiskCapacity,
        ReplaceSystemDiskError::LoginAsNonRootRegionNotSupport,
        ReplaceSystemDiskError::DependencyViolationWindowsInstance,
        ReplaceSystemDiskError::InvalidHostnameMismatchImage,
        ReplaceSystemDiskError::HibernationConfiguredInstanceOperationForbidden,
        ReplaceSystemDiskError::InvalidRegionIdNotSupportEncryptAlgorithm,
        ReplaceSystemDiskError::InvalidRegionIdNotExists,
        ReplaceSystemDiskError::InvalidEncryptAlgorithm,
        ReplaceSystemDiskError::InvalidEncryptedNotMatchKmsKeyId,
        ReplaceSystemDiskError::InvalidEncryptedNotMatchEncryptAlgorithm,
        ReplaceSystemDiskError::InvalidParameterKmsNotEnabled,
        ReplaceSystemDiskError::InvalidParameterDataEncryptedKeyCreateFailed,
        ReplaceSystemDiskError::InvalidParameterKMSKeyIdNotFound,
        ReplaceSystemDiskError::InvalidParameterKMSKeyIdCMKUnauthorized,
        ReplaceSystemDiskError::InvalidParameterKMSKeyIdCMKNotEnabled,
        ReplaceSystemDiskError::InvalidParameterKMSKeyIdKMSUnauthorized,
        ReplaceSystemDiskError::InvalidKMSKeyIdNotSymmetric,
        ReplaceSystemDiskError::InvalidDiskIdNotSupportReplaceEncryptedSystemDisk,
        ReplaceSystemDiskError::NotSupportSnapshotEncryptedDiskCategory,
        ReplaceSystemDiskError::InvalidEncryptedDefaultEncryptionUnsupported,
    ];
}

/// Response to [`ReplaceSystemDiskRequest`].
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

/// Errors that the documentation of [`ReplaceSystemDiskRequest`] names.
///
/// - [`InvalidSystemDiskSizeValueNotSupported`](super::DocumentedError::InvalidSystemDiskSizeValueNotSupported)
/// - [`InvalidParameterConflict`](super::DocumentedError::InvalidParameterConflict)
/// - [`InvalidSystemDiskSizeImageNotSupportResize`](super::DocumentedError::InvalidSystemDiskSizeImageNotSupportResize)
/// - [`InvalidSystemDiskSize`](super::DocumentedError::InvalidSystemDiskSize), here with HTTP status 400
/// - [`InvalidPasswordMalformed`](super::DocumentedError::InvalidPasswordMalformed)
/// - [`InvalidPasswordParamMismatch`](super::DocumentedError::InvalidPasswordParamMismatch)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`InvalidDiskCategoryValueNotSupported`](super::DocumentedError::InvalidDiskCategoryValueNotSupported)
/// - [`InvalidKeyPairNameNotFound`](super::DocumentedError::InvalidKeyPairNameNotFound)
/// - [`DependencyViolationIoOptimize`](super::DocumentedError::DependencyViolationIoOptimize)
/// - [`MissingParameterArchitecture`](super::DocumentedError::MissingParameterArchitecture)
/// - [`InvalidArchitectureMalformed`](super::DocumentedError::InvalidArchitectureMalformed)
/// - [`MissingParameterPlatform`](super::DocumentedError::MissingParameterPlatform)
/// - [`InvalidPlatformMalformed`](super::DocumentedError::InvalidPlatformMalformed)
/// - [`InvalidParameterAllEmpty`](super::DocumentedError::InvalidParameterAllEmpty)
/// - [`InvalidDiskIdNotFound`](super::DocumentedError::InvalidDiskIdNotFound), here with HTTP status 400
/// - [`InvalidDatadiskDiskStatusViolation`](super::DocumentedError::InvalidDatadiskDiskStatusViolation)
/// - [`InvalidDatadiskDiskCategoryViolation`](super::DocumentedError::InvalidDatadiskDiskCategoryViolation)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidInstanceNotFoundSystemDisk`](super::DocumentedError::InvalidInstanceNotFoundSystemDisk)
/// - [`InvalidSystemDiskStatusIsTransfering`](super::DocumentedError::InvalidSystemDiskStatusIsTransfering)
/// - [`IncorrectDiskStatus`](super::DocumentedError::IncorrectDiskStatus)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`InstanceLockedForSecurity`](super::DocumentedError::InstanceLockedForSecurity)
/// - [`ImageNotSubscribed`](super::DocumentedError::ImageNotSubscribed)
/// - [`ImageRemovedInMarket`](super::DocumentedError::ImageRemovedInMarket)
/// - [`InstanceExpiredOrInArrears`](super::DocumentedError::InstanceExpiredOrInArrears)
/// - [`ChargeTypeViolation`](super::DocumentedError::ChargeTypeViolation)
/// - [`DiskCreatingSnapshot`](super::DocumentedError::DiskCreatingSnapshot)
/// - [`IoOptimizedNotSupported`](super::DocumentedError::IoOptimizedNotSupported), here with HTTP status 403
/// - [`ImageNotSupportInstanceType`](super::DocumentedError::ImageNotSupportInstanceType)
/// - [`QuotaExceedBuyImage`](super::DocumentedError::QuotaExceedBuyImage)
/// - [`InstHasUnpaidOrder`](super::DocumentedError::InstHasUnpaidOrder)
/// - [`OperationDeniedInstanceCreating`](super::DocumentedError::OperationDeniedInstanceCreating)
/// - [`InvalidParameterNotMatch`](super::DocumentedError::InvalidParameterNotMatch)
/// - [`ResourcesNotInSameZone`](super::DocumentedError::ResourcesNotInSameZone)
/// - [`OperationDeniedUnpaidOrder`](super::DocumentedError::OperationDeniedUnpaidOrder)
/// - [`OperationDeniedImageNotValid`](super::DocumentedError::OperationDeniedImageNotValid)
/// - [`InvalidOperationMultiAttachDisk`](super::DocumentedError::InvalidOperationMultiAttachDisk)
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3)
/// - [`InvalidImageIdNotFound`](super::DocumentedError::InvalidImageIdNotFound)
/// - [`InvalidSystemDiskSizeMoreThanMaxSize`](super::DocumentedError::InvalidSystemDiskSizeMoreThanMaxSize)
/// - [`InvalidSystemDiskSizeLessThanImageSize`](super::DocumentedError::InvalidSystemDiskSizeLessThanImageSize)
/// - [`InvalidSystemDiskSizeLessThanMinSize`](super::DocumentedError::InvalidSystemDiskSizeLessThanMinSize)
/// - [`NoSuchResource`](super::DocumentedError::NoSuchResource)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`LoginAsNonRootImageNotSupport`](super::DocumentedError::LoginAsNonRootImageNotSupport)
/// - [`InvalidDatadiskChargeTypeViolation`](super::DocumentedError::InvalidDatadiskChargeTypeViolation)
/// - [`InvalidParameterDiskType`](super::DocumentedError::InvalidParameterDiskType)
/// - [`DiskInDedicatedBlockStorageCluster`](super::DocumentedError::DiskInDedicatedBlockStorageCluster)
/// - [`IncorrectDiskStatusReplicationStatusNotFound`](super::DocumentedError::IncorrectDiskStatusReplicationStatusNotFound)
/// - [`IncorrectDiskStatusInReplication`](super::DocumentedError::IncorrectDiskStatusInReplication)
/// - [`InvalidInstanceTypeNotSupported`](super::DocumentedError::InvalidInstanceTypeNotSupported)
/// - [`InvalidRegionIdNotSupportReplaceEncryptedSystemDisk`](super::DocumentedError::InvalidRegionIdNotSupportReplaceEncryptedSystemDisk)
/// - [`InvalidStorageClusterIdCapacityNotEnough`](super::DocumentedError::InvalidStorageClusterIdCapacityNotEnough)
/// - [`QuotaExceedDiskCapacity`](super::DocumentedError::QuotaExceedDiskCapacity)
/// - [`LoginAsNonRootRegionNotSupport`](super::DocumentedError::LoginAsNonRootRegionNotSupport)
/// - [`DependencyViolationWindowsInstance`](super::DocumentedError::DependencyViolationWindowsInstance)
/// - [`InvalidHostnameMismatchImage`](super::DocumentedError::InvalidHostnameMismatchImage)
/// - [`HibernationConfiguredInstanceOperationForbidden`](super::DocumentedError::HibernationConfiguredInstanceOperationForbidden)
/// - [`InvalidRegionIdNotSupportEncryptAlgorithm`](super::DocumentedError::InvalidRegionIdNotSupportEncryptAlgorithm)
/// - [`InvalidRegionIdNotExists`](super::DocumentedError::InvalidRegionIdNotExists)
/// - [`InvalidEncryptAlgorithm`](super::DocumentedError::InvalidEncryptAlgorithm), here with HTTP status 403
/// - [`InvalidEncryptedNotMatchKmsKeyId`](super::DocumentedError::InvalidEncryptedNotMatchKmsKeyId), here with HTTP status 403
/// - [`InvalidEncryptedNotMatchEncryptAlgorithm`](super::DocumentedError::InvalidEncryptedNotMatchEncryptAlgorithm), here with HTTP status 403
/// - [`InvalidParameterKmsNotEnabled`](super::DocumentedError::InvalidParameterKmsNotEnabled), here with HTTP status 403
/// - [`InvalidParameterDataEncryptedKeyCreateFailed`](super::DocumentedError::InvalidParameterDataEncryptedKeyCreateFailed)
/// - [`InvalidParameterKMSKeyIdNotFound`](super::DocumentedError::InvalidParameterKMSKeyIdNotFound), here with HTTP status 403
/// - [`InvalidParameterKMSKeyIdCMKUnauthorized`](super::DocumentedError::InvalidParameterKMSKeyIdCMKUnauthorized)
/// - [`InvalidParameterKMSKeyIdCMKNotEnabled`](super::DocumentedError::InvalidParameterKMSKeyIdCMKNotEnabled)
/// - [`InvalidParameterKMSKeyIdKMSUnauthorized`](super::DocumentedError::InvalidParameterKMSKeyIdKMSUnauthorized)
/// - [`InvalidKMSKeyIdNotSymmetric`](super::DocumentedError::InvalidKMSKeyIdNotSymmetric), here with HTTP status 403
/// - [`InvalidDiskIdNotSupportReplaceEncryptedSystemDisk`](super::DocumentedError::InvalidDiskIdNotSupportReplaceEncryptedSystemDisk)
/// - [`NotSupportSnapshotEncryptedDiskCategory`](super::DocumentedError::NotSupportSnapshotEncryptedDiskCategory)
/// - [`InvalidEncryptedDefaultEncryptionUnsupported`](super::DocumentedError::InvalidEncryptedDefaultEncryptionUnsupported)
pub type ReplaceSystemDiskError = super::DocumentedError;
