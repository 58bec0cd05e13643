// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDisk`, from `ecs/CreateDisk.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Arn, DiskCategory, DiskTag, MultiAttach, PerformanceLevel};

/// Creates a data disk, empty or with the content of a snapshot.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::CreateDiskRequest::new()
///     .region_id("cn-hangzhou")
///     .zone_id("cn-hangzhou-g")
///     .snapshot_id("s-bp67acfmxazb4p****")
///     .disk_name("testDiskName")
///     .size(2000);
/// let reply = client.create_disk(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDiskRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required** under conditions. Zone to create the pay-as-you-go disk in. Needed unless
    /// `InstanceId` is given, which it excludes. Example: `cn-hangzhou-g`.
    pub zone_id: Option<String>,
    /// Snapshot that supplies the content of the disk. Very old ones, taken until July 15, 2013, do not
    /// work. Example: `s-bp67acfmxazb4p****`.
    pub snapshot_id: Option<String>,
    /// Display name of the disk. Length: 2 to 128. Example: `testDiskName`.
    pub disk_name: Option<String>,
    /// Size of the disk. A larger snapshot given in `SnapshotId` overrides it.
    /// Range: 1 to 131072. Unit: `GiB`. Example: `2000`.
    pub size: Option<i32>,
    /// Kind of disk, which sets its performance class.
    /// Here: `cloud`, `cloud_efficiency`, `cloud_ssd`, `cloud_essd`.
    /// Default: `cloud`. Example: `cloud_ssd`.
    pub disk_category: Option<Open<DiskCategory>>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Length: 2 to 256. Example: `testDescription`.
    pub description: Option<String>,
    /// Whether the disk is encrypted. Default: `false`. Example: `false`.
    pub encrypted: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
    /// Instance that a new subscription disk is attached to. Excludes `ZoneId`; several other
    /// parameters are ignored then. Example: `i-bp18pnlg1ds9rky4****`.
    pub instance_id: Option<String>,
    /// Resource group that the resource belongs to or is put into. Example: `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// KMS key to encrypt the disk with.
    /// Length: at most 64. Example: `0e478b7a-4262-4802-b8cb-00d3fb40826X`.
    pub kms_key_id: Option<String>,
    /// Performance level of the enhanced SSD. Applies to disks of the category `cloud_essd` only.
    /// Default: `PL1`. Example: `PL1`.
    pub performance_level: Option<Open<PerformanceLevel>>,
    /// ID of the storage set, a group of disks laid out over partitions.
    /// Example: `ss-bp67acfmxazb4p****`.
    pub storage_set_id: Option<String>,
    /// How many partitions the storage set may have. Range: at least 1. Example: `3`.
    pub storage_set_partition_number: Option<i32>,
    /// **Required** under conditions. Dedicated block storage cluster to place the disk in. Left out,
    /// the disk is created outside such clusters. Example: `dbsc-f8zfynww0vzuhg4w****`.
    pub dedicated_block_storage_cluster_id: Option<String>,
    /// Whether the disk can be attached to several instances at once. Rules out subscription, hence
    /// `InstanceId`, and use as a system disk. Here: `Disabled`, `Enabled`.
    /// Default: `Disabled`. Example: `Disabled`.
    pub multi_attach: Option<Open<MultiAttach>>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<DiskTag>,
    /// The advanced features that are concerned.
    pub advanced_features: Option<String>,
    /// Cipher that the disk or the copy is encrypted with. Not open for use in all operations.
    pub encrypt_algorithm: Option<String>,
    /// Dedicated block storage cluster that holds the disk.
    pub storage_cluster_id: Option<String>,
    /// Resource name that identifies the item across services, in the `acs:` notation.
    /// Items: at most 10.
    pub arn: Vec<Arn>,
    /// IOPS that an ESSD AutoPL disk has beyond its baseline. Range: at least 0.
    pub provisioned_iops: Option<i64>,
    /// Whether the ESSD AutoPL disk may burst above its usual performance.
    pub bursting_enabled: Option<bool>,
}

impl CreateDiskRequest {
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
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `SnapshotId`.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }
    /// Sets `DiskName`.
    pub fn disk_name(mut self, value: impl Into<String>) -> Self {
        self.disk_name = Some(value.into());
        self
    }
    /// Sets `Size`.
    #[inline]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }
    /// Sets `DiskCategory`.
    pub fn disk_category(mut self, value: impl Into<Open<DiskCategory>>) -> Self {
        self.disk_category = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Encrypted`.
    #[inline]
    pub fn encrypted(mut self, value: bool) -> Self {
        self.encrypted = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `KMSKeyId`.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = Some(value.into());
        self
    }
    /// Sets `PerformanceLevel`.
    pub fn performance_level(
        mut self,
        value: impl Into<Open<PerformanceLevel>>,
    ) -> Self {
        self.performance_level = Some(value.into());
        self
    }
    /// Sets `StorageSetId`.
    pub fn storage_set_id(mut self, value: impl Into<String>) -> Self {
        self.storage_set_id = Some(value.into());
        self
    }
    /// Sets `StorageSetPartitionNumber`.
    #[inline]
    pub fn storage_set_partition_number(mut self, value: i32) -> Self {
        self.storage_set_partition_number = Some(value);
        self
    }
    /// Sets `DedicatedBlockStorageClusterId`.
    pub fn dedicated_block_storage_cluster_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.dedicated_block_storage_cluster_id = Some(value.into());
        self
    }
    /// Sets `MultiAttach`.
    pub fn multi_attach(mut self, value: impl Into<Open<MultiAttach>>) -> Self {
        self.multi_attach = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<DiskTag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AdvancedFeatures`.
    pub fn advanced_features(mut self, value: impl Into<String>) -> Self {
        self.advanced_features = Some(value.into());
        self
    }
    /// Sets `EncryptAlgorithm`.
    pub fn encrypt_algorithm(mut self, value: impl Into<String>) -> Self {
        self.encrypt_algorithm = Some(value.into());
        self
    }
    /// Sets `StorageClusterId`.
    pub fn storage_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.storage_cluster_id = Some(value.into());
        self
    }
    /// Sets `Arn`.
    pub fn arn(mut self, value: impl IntoIterator<Item = impl Into<Arn>>) -> Self {
        self.arn = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ProvisionedIops`.
    #[inline]
    pub fn provisioned_iops(mut self, value: i64) -> Self {
        self.provisioned_iops = Some(value);
        self
    }
    /// Sets `BurstingEnabled`.
    #[inline]
    pub fn bursting_enabled(mut self, value: bool) -> Self {
        self.bursting_enabled = Some(value);
        self
    }
}

request! {
    CreateDiskRequest {
        "RegionId" => region_id: query,
        "ZoneId" => zone_id: query,
        "SnapshotId" => snapshot_id: query,
        "DiskName" => disk_name: query,
        "Size" => size: query,
        "DiskCategory" => disk_category: query,
        "Description" => description: query,
        "Encrypted" => encrypted: query,
        "ClientToken" => client_token: query,
        "InstanceId" => instance_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "KMSKeyId" => kms_key_id: query,
        "PerformanceLevel" => performance_level: query,
        "StorageSetId" => storage_set_id: query,
        "StorageSetPartitionNumber" => storage_set_partition_number: query,
        "DedicatedBlockStorageClusterId" => dedicated_block_storage_cluster_id: query,
        "MultiAttach" => multi_attach: query,
        "Tag" => tag: query,
        "AdvancedFeatures" => advanced_features: query,
        "EncryptAlgorithm" => encrypt_algorithm: query,
        "StorageClusterId" => storage_cluster_id: query,
        "Arn" => arn: query,
        "ProvisionedIops" => provisioned_iops: query,
        "BurstingEnabled" => bursting_enabled: query,
    }
}

impl Operation for CreateDiskRequest {
    type Response = CreateDiskResponse;
    type Error = CreateDiskError;
    const INFO: OperationInfo = super::operation("CreateDisk")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateDiskError] = &[
        CreateDiskError::InvalidSizeValueNotSupported,
        CreateDiskError::InvalidDiskNameMalformed,
        CreateDiskError::InvalidDescriptionMalformed,
        CreateDiskError::MissingParameter,
        CreateDiskError::InvalidDiskCategoryNotSupported,
        CreateDiskError::AccountArrearage,
        CreateDiskError::InvalidDiskCategoryValueNotSupported,
        CreateDiskError::InvalidDataDiskCategoryValueNotSupported,
        CreateDiskError::InvalidParameterConflict,
        CreateDiskError::RegionUnauthorized,
        CreateDiskError::ZoneNotOnSale,
        CreateDiskError::InvalidDataDiskSizeValueNotSupported,
        CreateDiskError::OperationDenied,
        CreateDiskError::InvalidDiskSizeNotSupported,
        CreateDiskError::InvalidDiskSizeOrCategory,
        CreateDiskError::InvalidParameterEncryptedIllegal,
        CreateDiskError::InvalidParameterEncryptedNotSupported,
        CreateDiskError::EncryptedOptionConflict,
        CreateDiskError::DuplicateTagKey,
        CreateDiskError::InvalidTagKeyMalformed,
        CreateDiskError::InvalidTagValueMalformed,
        CreateDiskError::InvalidPerformanceLevelMalformed,
        CreateDiskError::InvalidInstanceNotFoundSystemDisk,
        CreateDiskError::InvalidDataDiskCategoryNotSupported,
        CreateDiskError::InstanceDiskCategoryLimitExceed,
        CreateDiskError::InvalidSnapshotNotReady,
        CreateDiskError::InvalidSnapshotTooOld,
        CreateDiskError::InvalidSnapshotTooLarge,
        CreateDiskError::QuotaExceedPortableCloudDisk,
        CreateDiskError::InvalidDiskCategoryValueUnauthorized,
        CreateDiskError::InvalidSnapshotIdNotReady,
        CreateDiskError::InvalidSnapshotIdNotDataDiskSnapshot,
        CreateDiskError::InvalidDiskSizeTooSmall,
        CreateDiskError::InvalidAccountStatusNotEnoughBalance,
        CreateDiskError::InvalidAccountStatusSnapshotServiceUnavailable,
        CreateDiskError::InvalidPayMethod,
        CreateDiskError::UserNotInTheWhiteList,
        CreateDiskError::QuotaExceedPostPaidDisk,
        CreateDiskError::InvalidRegionNotSupport,
        CreateDiskError::InvalidParameterKMSKeyIdCMKNotEnabled,
        CreateDiskError::InvalidParameterKMSKeyIdKMSUnauthorized,
        CreateDiskError::SecurityRisk3DVerification,
        CreateDiskError::InvalidStatusUpgrading,
        CreateDiskError::QuotaExceedTags,
        CreateDiskError::OperationDeniedSnapshotNotAllowed,
        CreateDiskError::LastTokenProcessing,
        CreateDiskError::InvalidParameterMultiAttach,
        CreateDiskError::InvalidParameterMultiAttachAndInstanceIdConflict,
        CreateDiskError::InvalidParameterDiskCategoryAndMultiAttachConflict,
        CreateDiskError::InvalidParameterDiskCategoryAndMultiAttachNotMatch,
        CreateDiskError::OperationDeniedZoneNotSupportMultiAttachDisk,
        CreateDiskError::InvalidRegionIdNotFound,
        CreateDiskError::InvalidZoneIdNotFound,
        CreateDiskError::InvalidSnapshotIdNotFound,
        CreateDiskError::InvalidResourceGroupNotFound,
        CreateDiskError::InvalidParameterKMSKeyIdNotFound,
        CreateDiskError::InvalidInstanceIdNotFound3,
        CreateDiskError::InternalError,
        CreateDiskError::InvalidParameterArns,
        CreateDiskError::InvalidDiskCategoryConflictSnapshotCategory,
        CreateDiskError::InvalidEncryptedNotMatchEncryptAlgorithm,
        CreateDiskError::InvalidEncryptedNotMatchKmsKeyId,
        CreateDiskError::InvalidEncryptedNotMatchSnapshot,
        CreateDiskError::InvalidEncryptAlgorithmNotMatchSnapshot,
        CreateDiskError::InvalidKmsKeyIdNotMatchSnapshot,
        CreateDiskError::InvalidEncryptAlgorithm,
        CreateDiskError::InvalidPerformanceLevelValueNotSupported,
        CreateDiskError::InvalidKMSKeyIdNotSymmetric,
        CreateDiskError::InvalidStorageSetIdNotFound,
        CreateDiskError::InvalidStorageClusterIdStatusNotSupport,
        CreateDiskError::InvalidStorageClusterIdConflictWithStorageSetId,
        CreateDiskError::InvalidStorageClusterIdConflictWithInstanceId,
        CreateDiskError::InvalidStorageClusterIdCategoryNotMatch,
        CreateDiskError::InvalidStorageClusterIdPerformanceLevelNotMatch,
        CreateDiskError::InvalidStorageClusterIdCapacityNotEnough,
        CreateDiskError::InvalidCloudBoxZoneEncryptedNotSupported,
        CreateDiskError::ProvisionedIopsForDiskCategoryUnsupported,
        CreateDiskError::InvalidProvisionedIopsLimitExceed,
        CreateDiskError::BurstingEnabledForDiskCategoryUnsupported,
        CreateDiskError::BurstingEnabledForMultiAttachDiskUnsupported,
        CreateDiskError::ProvisionedIopsForDiskCategoryRequired,
        CreateDiskError::NotSupportSnapshotEncryptedRegionId,
        CreateDiskError::NotSupportSnapshotEncryptedZoneId,
        CreateDiskError::NotSupportSnapshotEncryptedShareImage,
        CreateDiskError::NotSupportSnapshotEncryptedAlgorithmConflict,
        CreateDiskError::QuotaExceedDiskCapacity,
        CreateDiskError::InsufficientBalanceAgentAccount,
        CreateDiskError::InvalidParamEncryptedMismatch,
        CreateDiskError::InvalidParameterKmsNotEnabled,
        CreateDiskError::InvalidParameterEncryptedKmsNotEnable,
        CreateDiskError::InvalidZoneIdDiskCategoryUnsupported,
        CreateDiskError::InvalidStorageSetIdDiskCategoryUnsupported,
        CreateDiskError::InvalidStorageClusterIdDiskCategoryUnsupported,
        CreateDiskError::InvalidParameterKMSKeyIdCMKUnauthorized,
        CreateDiskError::InvalidParameterAdvancedFeatures,
        CreateDiskError::InvalidInstanceChargeTypeValueNotSupported,
        CreateDiskError::InvalidParamZoneIdAndInstanceIdConflict,
        CreateDiskError::OperationDeniedPerformanceLevelNotMatch,
        CreateDiskError::InvalidStorageSetNameMalformed,
        CreateDiskError::InvalidMaxPartitionNumberMalformed,
        CreateDiskError::InvalidParameterStorageSetPartitionNumber,
        CreateDiskError::InvalidParameterStorageSetId,
        CreateDiskError::InvalidParameterStorageSetZoneId,
        CreateDiskError::QuotaExceededPostpaidDataDiskCapacity,
        CreateDiskError::InvalidRegionIdNotSupportEncryptAlgorithm,
        CreateDiskError::InvalidAccountStatusCouponAmountNotEnough,
        CreateDiskError::InvalidOperationCreateFromSnapshotUnsupported,
        CreateDiskError::NotSupportSnapshotEncryptedDiskCategory,
        CreateDiskError::InvalidEncryptedDefaultEncryptionUnsupported,
        CreateDiskError::InvalidStorageClusterIdNotExist,
        CreateDiskError::InvalidParameterDataEncryptedKeyCreateFailed,
    ];
}

/// Response to [`CreateDiskRequest`].
#[non_exhaustive]
pub struct CreateDiskResponse {
    /// ID of a disk, as [`CreateDisk`](super::Client::create_disk) or
    /// [`DescribeDisks`](super::Client::describe_disks) returned it.
    /// Example: `d-bp131n0q38u3a4zi****`.
    pub disk_id: Option<String>,
    /// ID of the order. Only for subscription disks. Example: `20413515388****`.
    pub order_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
}

response! {
    CreateDiskResponse {
        "DiskId" => disk_id: value,
        "OrderId" => order_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateDiskRequest`] names.
///
/// - [`InvalidSizeValueNotSupported`](super::DocumentedError::InvalidSizeValueNotSupported)
/// - [`InvalidDiskNameMalformed`](super::DocumentedError::InvalidDiskNameMalformed)
/// - [`InvalidDescriptionMalformed`](super::DocumentedError::InvalidDescriptionMalformed)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidDiskCategoryNotSupported`](super::DocumentedError::InvalidDiskCategoryNotSupported), here with HTTP status 400
/// - [`AccountArrearage`](super::DocumentedError::AccountArrearage)
/// - [`InvalidDiskCategoryValueNotSupported`](super::DocumentedError::InvalidDiskCategoryValueNotSupported)
/// - [`InvalidDataDiskCategoryValueNotSupported`](super::DocumentedError::InvalidDataDiskCategoryValueNotSupported)
/// - [`InvalidParameterConflict`](super::DocumentedError::InvalidParameterConflict)
/// - [`RegionUnauthorized`](super::DocumentedError::RegionUnauthorized)
/// - [`ZoneNotOnSale`](super::DocumentedError::ZoneNotOnSale)
/// - [`InvalidDataDiskSizeValueNotSupported`](super::DocumentedError::InvalidDataDiskSizeValueNotSupported)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`InvalidDiskSizeNotSupported`](super::DocumentedError::InvalidDiskSizeNotSupported)
/// - [`InvalidDiskSizeOrCategory`](super::DocumentedError::InvalidDiskSizeOrCategory)
/// - [`InvalidParameterEncryptedIllegal`](super::DocumentedError::InvalidParameterEncryptedIllegal)
/// - [`InvalidParameterEncryptedNotSupported`](super::DocumentedError::InvalidParameterEncryptedNotSupported)
/// - [`EncryptedOptionConflict`](super::DocumentedError::EncryptedOptionConflict)
/// - [`DuplicateTagKey`](super::DocumentedError::DuplicateTagKey)
/// - [`InvalidTagKeyMalformed`](super::DocumentedError::InvalidTagKeyMalformed)
/// - [`InvalidTagValueMalformed`](super::DocumentedError::InvalidTagValueMalformed)
/// - [`InvalidPerformanceLevelMalformed`](super::DocumentedError::InvalidPerformanceLevelMalformed)
/// - [`InvalidInstanceNotFoundSystemDisk`](super::DocumentedError::InvalidInstanceNotFoundSystemDisk)
/// - [`InvalidDataDiskCategoryNotSupported`](super::DocumentedError::InvalidDataDiskCategoryNotSupported)
/// - [`InstanceDiskCategoryLimitExceed`](super::DocumentedError::InstanceDiskCategoryLimitExceed), here with HTTP status 403
/// - [`InvalidSnapshotNotReady`](super::DocumentedError::InvalidSnapshotNotReady)
/// - [`InvalidSnapshotTooOld`](super::DocumentedError::InvalidSnapshotTooOld)
/// - [`InvalidSnapshotTooLarge`](super::DocumentedError::InvalidSnapshotTooLarge)
/// - [`QuotaExceedPortableCloudDisk`](super::DocumentedError::QuotaExceedPortableCloudDisk)
/// - [`InvalidDiskCategoryValueUnauthorized`](super::DocumentedError::InvalidDiskCategoryValueUnauthorized)
/// - [`InvalidSnapshotIdNotReady`](super::DocumentedError::InvalidSnapshotIdNotReady)
/// - [`InvalidSnapshotIdNotDataDiskSnapshot`](super::DocumentedError::InvalidSnapshotIdNotDataDiskSnapshot)
/// - [`InvalidDiskSizeTooSmall`](super::DocumentedError::InvalidDiskSizeTooSmall)
/// - [`InvalidAccountStatusNotEnoughBalance`](super::DocumentedError::InvalidAccountStatusNotEnoughBalance)
/// - [`InvalidAccountStatusSnapshotServiceUnavailable`](super::DocumentedError::InvalidAccountStatusSnapshotServiceUnavailable)
/// - [`InvalidPayMethod`](super::DocumentedError::InvalidPayMethod)
/// - [`UserNotInTheWhiteList`](super::DocumentedError::UserNotInTheWhiteList)
/// - [`QuotaExceedPostPaidDisk`](super::DocumentedError::QuotaExceedPostPaidDisk)
/// - [`InvalidRegionNotSupport`](super::DocumentedError::InvalidRegionNotSupport)
/// - [`InvalidParameterKMSKeyIdCMKNotEnabled`](super::DocumentedError::InvalidParameterKMSKeyIdCMKNotEnabled)
/// - [`InvalidParameterKMSKeyIdKMSUnauthorized`](super::DocumentedError::InvalidParameterKMSKeyIdKMSUnauthorized)
/// - [`SecurityRisk3DVerification`](super::DocumentedError::SecurityRisk3DVerification)
/// - [`InvalidStatusUpgrading`](super::DocumentedError::InvalidStatusUpgrading), here with HTTP status 403
/// - [`QuotaExceedTags`](super::DocumentedError::QuotaExceedTags)
/// - [`OperationDeniedSnapshotNotAllowed`](super::DocumentedError::OperationDeniedSnapshotNotAllowed)
/// - [`LastTokenProcessing`](super::DocumentedError::LastTokenProcessing)
/// - [`InvalidParameterMultiAttach`](super::DocumentedError::InvalidParameterMultiAttach)
/// - [`InvalidParameterMultiAttachAndInstanceIdConflict`](super::DocumentedError::InvalidParameterMultiAttachAndInstanceIdConflict)
/// - [`InvalidParameterDiskCategoryAndMultiAttachConflict`](super::DocumentedError::InvalidParameterDiskCategoryAndMultiAttachConflict)
/// - [`InvalidParameterDiskCategoryAndMultiAttachNotMatch`](super::DocumentedError::InvalidParameterDiskCategoryAndMultiAttachNotMatch)
/// - [`OperationDeniedZoneNotSupportMultiAttachDisk`](super::DocumentedError::OperationDeniedZoneNotSupportMultiAttachDisk)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidZoneIdNotFound`](super::DocumentedError::InvalidZoneIdNotFound)
/// - [`InvalidSnapshotIdNotFound`](super::DocumentedError::InvalidSnapshotIdNotFound)
/// - [`InvalidResourceGroupNotFound`](super::DocumentedError::InvalidResourceGroupNotFound)
/// - [`InvalidParameterKMSKeyIdNotFound`](super::DocumentedError::InvalidParameterKMSKeyIdNotFound)
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`InvalidParameterArns`](super::DocumentedError::InvalidParameterArns)
/// - [`InvalidDiskCategoryConflictSnapshotCategory`](super::DocumentedError::InvalidDiskCategoryConflictSnapshotCategory)
/// - [`InvalidEncryptedNotMatchEncryptAlgorithm`](super::DocumentedError::InvalidEncryptedNotMatchEncryptAlgorithm)
/// - [`InvalidEncryptedNotMatchKmsKeyId`](super::DocumentedError::InvalidEncryptedNotMatchKmsKeyId)
/// - [`InvalidEncryptedNotMatchSnapshot`](super::DocumentedError::InvalidEncryptedNotMatchSnapshot)
/// - [`InvalidEncryptAlgorithmNotMatchSnapshot`](super::DocumentedError::InvalidEncryptAlgorithmNotMatchSnapshot)
/// - [`InvalidKmsKeyIdNotMatchSnapshot`](super::DocumentedError::InvalidKmsKeyIdNotMatchSnapshot)
/// - [`InvalidEncryptAlgorithm`](super::DocumentedError::InvalidEncryptAlgorithm)
/// - [`InvalidPerformanceLevelValueNotSupported`](super::DocumentedError::InvalidPerformanceLevelValueNotSupported)
/// - [`InvalidKMSKeyIdNotSymmetric`](super::DocumentedError::InvalidKMSKeyIdNotSymmetric)
/// - [`InvalidStorageSetIdNotFound`](super::DocumentedError::InvalidStorageSetIdNotFound)
/// - [`InvalidStorageClusterIdStatusNotSupport`](super::DocumentedError::InvalidStorageClusterIdStatusNotSupport)
/// - [`InvalidStorageClusterIdConflictWithStorageSetId`](super::DocumentedError::InvalidStorageClusterIdConflictWithStorageSetId)
/// - [`InvalidStorageClusterIdConflictWithInstanceId`](super::DocumentedError::InvalidStorageClusterIdConflictWithInstanceId)
/// - [`InvalidStorageClusterIdCategoryNotMatch`](super::DocumentedError::InvalidStorageClusterIdCategoryNotMatch)
/// - [`InvalidStorageClusterIdPerformanceLevelNotMatch`](super::DocumentedError::InvalidStorageClusterIdPerformanceLevelNotMatch)
/// - [`InvalidStorageClusterIdCapacityNotEnough`](super::DocumentedError::InvalidStorageClusterIdCapacityNotEnough)
/// - [`InvalidCloudBoxZoneEncryptedNotSupported`](super::DocumentedError::InvalidCloudBoxZoneEncryptedNotSupported)
/// - [`ProvisionedIopsForDiskCategoryUnsupported`](super::DocumentedError::ProvisionedIopsForDiskCategoryUnsupported)
/// - [`InvalidProvisionedIopsLimitExceed`](super::DocumentedError::InvalidProvisionedIopsLimitExceed)
/// - [`BurstingEnabledForDiskCategoryUnsupported`](super::DocumentedError::BurstingEnabledForDiskCategoryUnsupported)
/// - [`BurstingEnabledForMultiAttachDiskUnsupported`](super::DocumentedError::BurstingEnabledForMultiAttachDiskUnsupported)
/// - [`ProvisionedIopsForDiskCategoryRequired`](super::DocumentedError::ProvisionedIopsForDiskCategoryRequired)
/// - [`NotSupportSnapshotEncryptedRegionId`](super::DocumentedError::NotSupportSnapshotEncryptedRegionId)
/// - [`NotSupportSnapshotEncryptedZoneId`](super::DocumentedError::NotSupportSnapshotEncryptedZoneId)
/// - [`NotSupportSnapshotEncryptedShareImage`](super::DocumentedError::NotSupportSnapshotEncryptedShareImage)
/// - [`NotSupportSnapshotEncryptedAlgorithmConflict`](super::DocumentedError::NotSupportSnapshotEncryptedAlgorithmConflict)
/// - [`QuotaExceedDiskCapacity`](super::DocumentedError::QuotaExceedDiskCapacity)
/// - [`InsufficientBalanceAgentAccount`](super::DocumentedError::InsufficientBalanceAgentAccount)
/// - [`InvalidParamEncryptedMismatch`](super::DocumentedError::InvalidParamEncryptedMismatch)
/// - [`InvalidParameterKmsNotEnabled`](super::DocumentedError::InvalidParameterKmsNotEnabled)
/// - [`InvalidParameterEncryptedKmsNotEnable`](super::DocumentedError::InvalidParameterEncryptedKmsNotEnable)
/// - [`InvalidZoneIdDiskCategoryUnsupported`](super::DocumentedError::InvalidZoneIdDiskCategoryUnsupported)
/// - [`InvalidStorageSetIdDiskCategoryUnsupported`](super::DocumentedError::InvalidStorageSetIdDiskCategoryUnsupported)
/// - [`InvalidStorageClusterIdDiskCategoryUnsupported`](super::DocumentedError::InvalidStorageClusterIdDiskCategoryUnsupported)
/// - [`InvalidParameterKMSKeyIdCMKUnauthorized`](super::DocumentedError::InvalidParameterKMSKeyIdCMKUnauthorized)
/// - [`InvalidParameterAdvancedFeatures`](super::DocumentedError::InvalidParameterAdvancedFeatures)
/// - [`InvalidInstanceChargeTypeValueNotSupported`](super::DocumentedError::InvalidInstanceChargeTypeValueNotSupported), here with HTTP status 403
/// - [`InvalidParamZoneIdAndInstanceIdConflict`](super::DocumentedError::InvalidParamZoneIdAndInstanceIdConflict)
/// - [`OperationDeniedPerformanceLevelNotMatch`](super::DocumentedError::OperationDeniedPerformanceLevelNotMatch)
/// - [`InvalidStorageSetNameMalformed`](super::DocumentedError::InvalidStorageSetNameMalformed)
/// - [`InvalidMaxPartitionNumberMalformed`](super::DocumentedError::InvalidMaxPartitionNumberMalformed)
/// - [`InvalidParameterStorageSetPartitionNumber`](super::DocumentedError::InvalidParameterStorageSetPartitionNumber)
/// - [`InvalidParameterStorageSetId`](super::DocumentedError::InvalidParameterStorageSetId)
/// - [`InvalidParameterStorageSetZoneId`](super::DocumentedError::InvalidParameterStorageSetZoneId)
/// - [`QuotaExceededPostpaidDataDiskCapacity`](super::DocumentedError::QuotaExceededPostpaidDataDiskCapacity)
/// - [`InvalidRegionIdNotSupportEncryptAlgorithm`](super::DocumentedError::InvalidRegionIdNotSupportEncryptAlgorithm)
/// - [`InvalidAccountStatusCouponAmountNotEnough`](super::DocumentedError::InvalidAccountStatusCouponAmountNotEnough)
/// - [`InvalidOperationCreateFromSnapshotUnsupported`](super::DocumentedError::InvalidOperationCreateFromSnapshotUnsupported)
/// - [`NotSupportSnapshotEncryptedDiskCategory`](super::DocumentedError::NotSupportSnapshotEncryptedDiskCategory)
/// - [`InvalidEncryptedDefaultEncryptionUnsupported`](super::DocumentedError::InvalidEncryptedDefaultEncryptionUnsupported)
/// - [`InvalidStorageClusterIdNotExist`](super::DocumentedError::InvalidStorageClusterIdNotExist)
/// - [`InvalidParameterDataEncryptedKeyCreateFailed`](super::DocumentedError::InvalidParameterDataEncryptedKeyCreateFailed), here with HTTP status 500
pub type CreateDiskError = super::DocumentedError;
