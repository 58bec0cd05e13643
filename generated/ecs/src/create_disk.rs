// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDisk`, from `ecs/CreateDisk.md`.

use alicloud_runtime::codegen::*;

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
    /// Zone to create the pay-as-you-go disk in. Needed unless `InstanceId` is given, which it
    /// excludes. Example: `cn-hangzhou-g`.
    pub zone_id: Option<String>,
    /// Snapshot that supplies the content of the disk. Very old ones, taken until July 15, 2013, do not
    /// work. Example: `s-bp67acfmxazb4p****`.
    pub snapshot_id: Option<String>,
    /// Display name of the disk. Length: 2 to 128. Example: `testDiskName`.
    pub disk_name: Option<String>,
    /// Size of the disk. A larger snapshot given in `SnapshotId` overrides it.
    /// Unit: `GiB`. Example: `2000`.
    pub size: Option<i32>,
    /// Kind of disk, which sets its performance class. Default: `cloud`. Example: `cloud_ssd`.
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
    /// KMS key to encrypt the disk with. Example: `0e478b7a-4262-4802-b8cb-00d3fb40826X`.
    pub kms_key_id: Option<String>,
    /// Performance level of the enhanced SSD. Applies to disks of the category `cloud_essd` only.
    /// Default: `PL1`. Example: `PL1`.
    pub performance_level: Option<Open<PerformanceLevel>>,
    /// ID of the storage set, a group of disks laid out over partitions.
    /// Example: `ss-bp67acfmxazb4p****`.
    pub storage_set_id: Option<String>,
    /// How many partitions the storage set may have. Example: `3`.
    pub storage_set_partition_number: Option<i32>,
    /// Dedicated block storage cluster to place the disk in. Left out, the disk is created outside such
    /// clusters. Example: `dbsc-f8zfynww0vzuhg4w****`.
    pub dedicated_block_storage_cluster_id: Option<String>,
    /// Whether the disk can be attached to several instances at once. Rules out subscription, hence
    /// `InstanceId`, and use as a system disk. Default: `Disabled`. Example: `Disabled`.
    pub multi_attach: Option<Open<MultiAttach>>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
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
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
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
    }
}

impl Operation for CreateDiskRequest {
    type Response = CreateDiskResponse;
    type Error = CreateDiskError;
    const INFO: OperationInfo = super::operation("CreateDisk")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// What [`CreateDiskRequest`] is answered with.
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

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Key of one tag. Length: at most 128. Example: `TestKey`.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty.
    /// Length: at most 128. Example: `TestValue`.
    pub value: Option<String>,
}

impl Tag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    Tag {
        "Key" => key: field,
        "Value" => value: field,
    }
}

values! {
    /// Kind of disk, which sets its performance class.
    pub enum DiskCategory {
        /// Basic disk.
        Cloud = "cloud",
        /// Ultra disk.
        CloudEfficiency = "cloud_efficiency",
        /// Standard SSD.
        CloudSsd = "cloud_ssd",
        /// Enhanced SSD (ESSD).
        CloudEssd = "cloud_essd",
    }
}

values! {
    /// Performance level of the enhanced SSD.
    pub enum PerformanceLevel {
        /// At most 10,000 random operations a second.
        Pl0 = "PL0",
        /// At most 50,000 random operations a second.
        Pl1 = "PL1",
        /// At most 100,000 random operations a second.
        Pl2 = "PL2",
        /// At most 1,000,000 random operations a second.
        Pl3 = "PL3",
    }
}

values! {
    /// Whether the disk can be attached to several instances at once.
    pub enum MultiAttach {
        /// One instance at a time.
        Disabled = "Disabled",
        /// Several instances at once; enhanced SSDs only.
        Enabled = "Enabled",
    }
}

errors! {
    /// Errors that the documentation of [`CreateDiskRequest`] names.
    pub enum CreateDiskError {
        InvalidSizeValueNotSupported = "InvalidSize.ValueNotSupported" ("400"), "", "The size of a disk is outside the range allowed.";
        InvalidDiskNameMalformed = "InvalidDiskName.Malformed" ("400"), "", "A disk name is too short or too long, or has characters that are not allowed.";
        InvalidDescriptionMalformed = "InvalidDescription.Malformed" ("400"), "", "The description is too short or too long, or starts with `http://` or `https://`.";
        MissingParameter = "MissingParameter" ("400"), "", "A required parameter is missing; the message says which.";
        InvalidDiskCategoryNotSupported = "InvalidDiskCategory.NotSupported" ("400"), "", "Disks of this category do not go with the instance type or the operation.";
        AccountArrearage = "Account.Arrearage" ("400"), "", "The account has unpaid bills; pay them and call again.";
        InvalidDiskCategoryValueNotSupported = "InvalidDiskCategory.ValueNotSupported" ("400"), "", "The disk category is unknown or not offered here.";
        InvalidDataDiskCategoryValueNotSupported = "InvalidDataDiskCategory.ValueNotSupported" ("400"), "%s", "The category of a data disk is unknown or not offered here.";
        InvalidParameterConflict = "InvalidParameter.Conflict" ("400"), "%s", "Parameters do not go together, such as an image and an instance type that it does not suit; the message may say which.";
        RegionUnauthorized = "RegionUnauthorized" ("400"), "%s", "The account may not use this region.";
        ZoneNotOnSale = "Zone.NotOnSale" ("400"), "%s", "The zone does not sell the resource at present; choose another type or zone.";
        InvalidDataDiskSizeValueNotSupported = "InvalidDataDiskSize.ValueNotSupported" ("400"), "%s", "A data disk is too small or too large for its category, or smaller than its snapshot.";
        OperationDenied = "OperationDenied" ("400"), "", "The operation is refused for the resource, its zone, its network or the account; the message tells why.";
        InvalidDiskSizeNotSupported = "InvalidDiskSize.NotSupported" ("400"), "", "`Size` is outside what the disk category allows.";
        InvalidDiskSizeOrCategory = "InvalidDiskSizeOrCategory" ("400"), "", "Size and category of the disk do not go together.";
        InvalidParameterEncryptedIllegal = "InvalidParameter.EncryptedIllegal" ("400"), "%s", "The parameters for encryption contradict each other, such as a key without `Encrypted`.";
        InvalidParameterEncryptedNotSupported = "InvalidParameter.EncryptedNotSupported" ("400"), "%s", "Encryption is not possible for this disk, image or snapshot.";
        EncryptedOptionConflict = "EncryptedOption.Conflict" ("400"), "%s", "The parameters for disk encryption do not fit the rest of the call.";
        DuplicateTagKey = "Duplicate.TagKey" ("400"), "", "A tag key occurs twice in the call.";
        InvalidTagKeyMalformed = "InvalidTagKey.Malformed" ("400"), "", "A tag key is too long, starts with a reserved prefix or has characters that are not allowed.";
        InvalidTagValueMalformed = "InvalidTagValue.Malformed" ("400"), "", "A tag value is too long, starts with a reserved prefix or has characters that are not allowed.";
        InvalidPerformanceLevelMalformed = "InvalidPerformanceLevel.Malformed" ("400"), "", "`PerformanceLevel` is not one of the levels `PL0` to `PL3` that an ESSD can have.";
        InvalidInstanceNotFoundSystemDisk = "InvalidInstance.NotFoundSystemDisk" ("400"), "", "The instance has no system disk attached; attach one first.";
        InvalidDataDiskCategoryNotSupported = "InvalidDataDiskCategory.NotSupported" ("403"), "", "Data disks of this category cannot be created here.";
        InstanceDiskCategoryLimitExceed = "InstanceDiskCategoryLimitExceed" ("403"), "", "All disks of this category together would be larger than an instance may have.";
        InvalidSnapshotNotReady = "InvalidSnapshot.NotReady" ("403"), "", "The snapshot is not complete yet; wait for it.";
        InvalidSnapshotTooOld = "InvalidSnapshot.TooOld" ("403"), "", "The snapshot dates from 15 July 2013 or before, which is too old for this operation.";
        InvalidSnapshotTooLarge = "InvalidSnapshot.TooLarge" ("403"), "", "The snapshot is too large for a disk.";
        QuotaExceedPortableCloudDisk = "QuotaExceed.PortableCloudDisk" ("403"), "", "There are as many removable disks as are allowed.";
        InvalidDiskCategoryValueUnauthorized = "InvalidDiskCategory.ValueUnauthorized" ("403"), "", "The account is not cleared for disks of this category.";
        InvalidSnapshotIdNotReady = "InvalidSnapshotId.NotReady" ("403"), "", "The snapshot is not complete yet; wait for it.";
        InvalidSnapshotIdNotDataDiskSnapshot = "InvalidSnapshotId.NotDataDiskSnapshot" ("403"), "", "The snapshot is of a system disk and cannot become a data disk.";
        InvalidDiskSizeTooSmall = "InvalidDiskSize.TooSmall" ("403"), "", "The disk is to be smaller than its snapshot or than it is now.";
        InvalidAccountStatusNotEnoughBalance = "InvalidAccountStatus.NotEnoughBalance" ("403"), "", "The balance of the account does not cover the order; add funds first.";
        InvalidAccountStatusSnapshotServiceUnavailable = "InvalidAccountStatus.SnapshotServiceUnavailable" ("403"), "", "The snapshot service has not been activated for the account.";
        InvalidPayMethod = "InvalidPayMethod" ("403"), "", "The order cannot be paid in the way that was chosen.";
        UserNotInTheWhiteList = "UserNotInTheWhiteList" ("403"), "", "The account is not cleared for this feature, such as the kind of disk or encryption with keys of your own.";
        QuotaExceedPostPaidDisk = "QuotaExceed.PostPaidDisk" ("403"), "", "The account has as many pay-as-you-go disks as it may have.";
        InvalidRegionNotSupport = "InvalidRegion.NotSupport" ("403"), "", "The region does not offer the operation, or not with keys of your own.";
        InvalidParameterKMSKeyIdCMKNotEnabled = "InvalidParameter.KMSKeyId.CMKNotEnabled" ("403"), "", "The key in Key Management Service is not enabled.";
        InvalidParameterKMSKeyIdKMSUnauthorized = "InvalidParameter.KMSKeyId.KMSUnauthorized" ("403"), "", "ECS has not been allowed to use keys of the account in Key Management Service.";
        SecurityRisk3DVerification = "SecurityRisk.3DVerification" ("403"), "", "The bank card of the account has to be verified; a message with a link was sent by email.";
        InvalidStatusUpgrading = "InvalidStatus.Upgrading" ("403"), "", "The resource is being upgraded or renewed; wait until that is done.";
        QuotaExceedTags = "QuotaExceed.Tags" ("403"), "%s", "The resource would carry more tags than it may.";
        OperationDeniedSnapshotNotAllowed = "OperationDenied.SnapshotNotAllowed" ("403"), "", "No disk can be created from this snapshot.";
        LastTokenProcessing = "LastTokenProcessing" ("403"), "", "The request sent before with this `ClientToken` is still being worked on; wait for it.";
        InvalidParameterMultiAttach = "InvalidParameter.MultiAttach" ("403"), "", "`MultiAttach` is not `Enabled` or `Disabled`, or `LegacyShared` where that is possible.";
        InvalidParameterMultiAttachAndInstanceIdConflict = "InvalidParameter.MultiAttachAndInstanceIdConflict" ("403"), "", "`MultiAttach` and `InstanceId` cannot be given together.";
        InvalidParameterDiskCategoryAndMultiAttachConflict = "InvalidParameter.DiskCategoryAndMultiAttachConflict" ("403"), "", "Shared Block Storage takes no `MultiAttach`; leave it out.";
        InvalidParameterDiskCategoryAndMultiAttachNotMatch = "InvalidParameter.DiskCategoryAndMultiAttachNotMatch" ("403"), "", "Disks of this category cannot be shared by several instances.";
        OperationDeniedZoneNotSupportMultiAttachDisk = "OperationDenied.ZoneNotSupportMultiAttachDisk" ("403"), "", "The zone has no disks that several instances may share.";
        InvalidRegionIdNotFound = "InvalidRegionId.NotFound" ("404"), "", "No region has this ID, or the account cannot use it.";
        InvalidZoneIdNotFound = "InvalidZoneId.NotFound" ("404"), "", "The region has no zone with this ID.";
        InvalidSnapshotIdNotFound = "InvalidSnapshotId.NotFound" ("404"), "", "No snapshot of the account has this ID in the region.";
        InvalidResourceGroupNotFound = "InvalidResourceGroup.NotFound" ("404"), "", "No resource group has this ID.";
        InvalidParameterKMSKeyIdNotFound = "InvalidParameter.KMSKeyId.NotFound" ("404"), "", "Key Management Service has no key with this ID in the region.";
        InvalidInstanceIdNotFound = "InvalidInstanceId.NotFound" ("404"), "", "No instance of the caller has this ID in the region.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
    }
}
