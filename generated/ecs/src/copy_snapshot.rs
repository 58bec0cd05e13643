// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CopySnapshot`, from `ecs/CopySnapshot.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Arn, Tag};

/// Copies a snapshot to another region. The copy cannot roll back the disk that the original was
/// taken of.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::CopySnapshotRequest::new()
///     .snapshot_id("s-bp67acfmxazb4p****")
///     .region_id("cn-chengdu")
///     .destination_region_id("us-east-1")
///     .destination_snapshot_name("CopySnapshotDemo")
///     .destination_snapshot_description("CopySnapshotDemo");
/// let reply = client.copy_snapshot(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CopySnapshotRequest {
    /// **Required.** Snapshot to copy. Example: `s-bp67acfmxazb4p****`.
    pub snapshot_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-chengdu`.
    pub region_id: Option<String>,
    /// **Required.** Region to copy the snapshot to. Example: `us-east-1`.
    pub destination_region_id: Option<String>,
    /// **Required.** Display name of the new snapshot. Length: 2 to 128. Example: `CopySnapshotDemo`.
    pub destination_snapshot_name: Option<String>,
    /// **Required.** Note stored with the new snapshot. Length: 2 to 256. Example: `CopySnapshotDemo`.
    pub destination_snapshot_description: Option<String>,
    /// How long the copy is kept; for good when left out.
    /// Range: 1 to 65536. Unit: `days`. Example: `60`.
    pub retention_days: Option<i32>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// Resource group that the resource belongs to or is put into.
    pub resource_group_id: Option<String>,
    /// Whether the disk is encrypted.
    pub encrypted: Option<bool>,
    /// KMS key that the disk, snapshot or image is encrypted with. Length: at most 64.
    pub kms_key_id: Option<String>,
    /// Resource name that identifies the item across services, in the `acs:` notation.
    /// Items: at most 10.
    pub arn: Vec<Arn>,
    /// Resource name of the destination storage location, in the `acs:` notation.
    pub destination_storage_location_arn: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl CopySnapshotRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SnapshotId`, which is required.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DestinationRegionId`, which is required.
    pub fn destination_region_id(mut self, value: impl Into<String>) -> Self {
        self.destination_region_id = Some(value.into());
        self
    }
    /// Sets `DestinationSnapshotName`, which is required.
    pub fn destination_snapshot_name(mut self, value: impl Into<String>) -> Self {
        self.destination_snapshot_name = Some(value.into());
        self
    }
    /// Sets `DestinationSnapshotDescription`, which is required.
    pub fn destination_snapshot_description(mut self, value: impl Into<String>) -> Self {
        self.destination_snapshot_description = Some(value.into());
        self
    }
    /// Sets `RetentionDays`.
    #[inline]
    pub fn retention_days(mut self, value: i32) -> Self {
        self.retention_days = Some(value);
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
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
    /// Sets `Arn`.
    pub fn arn(mut self, value: impl IntoIterator<Item = impl Into<Arn>>) -> Self {
        self.arn = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DestinationStorageLocationArn`.
    pub fn destination_storage_location_arn(mut self, value: impl Into<String>) -> Self {
        self.destination_storage_location_arn = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    CopySnapshotRequest {
        "SnapshotId" => snapshot_id: query,
        "RegionId" => region_id: query,
        "DestinationRegionId" => destination_region_id: query,
        "DestinationSnapshotName" => destination_snapshot_name: query,
        "DestinationSnapshotDescription" => destination_snapshot_description: query,
        "RetentionDays" => retention_days: query,
        "Tag" => tag: query,
        "ResourceGroupId" => resource_group_id: query,
        "Encrypted" => encrypted: query,
        "KMSKeyId" => kms_key_id: query,
        "Arn" => arn: query,
        "DestinationStorageLocationArn" => destination_storage_location_arn: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for CopySnapshotRequest {
    type Response = CopySnapshotResponse;
    type Error = CopySnapshotError;
    const INFO: OperationInfo = super::operation("CopySnapshot")
        .required(
            &[
                "SnapshotId",
                "RegionId",
                "DestinationRegionId",
                "DestinationSnapshotName",
                "DestinationSnapshotDescription",
            ],
        )
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CopySnapshotError] = &[
        CopySnapshotError::DuplicateTagKey,
        CopySnapshotError::InvalidTagKeyMalformed,
        CopySnapshotError::InvalidTagValueMalformed,
        CopySnapshotError::InvalidSnapshotIdNotFound,
        CopySnapshotError::InvalidUserNotInWhiteList,
        CopySnapshotError::InvalidAccountStatusNotEnoughBalance,
        CopySnapshotError::InvalidAccountStatusSnapshotServiceUnavailable,
        CopySnapshotError::InvalidSnapshotIdNotReady,
        CopySnapshotError::InvalidRegionIdMalFormed,
        CopySnapshotError::InvalidSnapshotIdEncryptedNotSupport,
        CopySnapshotError::InvalidSnapshotCategoryNotSupportCopy,
        CopySnapshotError::InvalidParamter,
        CopySnapshotError::InvalidOperationUnauthorized,
        CopySnapshotError::InvalidOperationUnfinishedCrossRegionCopy,
        CopySnapshotError::InvalidOperationNotSupportCopyInSameRegion,
        CopySnapshotError::InvalidSnapshotNameMalformed,
        CopySnapshotError::InvalidDescriptionMalformed,
        CopySnapshotError::InvalidRetentionDaysMalformed,
        CopySnapshotError::InvalidRegionIdNotSupportedEncryptedSnapshotCopy,
        CopySnapshotError::InvalidRegionNotSupport,
        CopySnapshotError::InvalidRegionIdNotSupportEncryptAlgorithm,
        CopySnapshotError::InvalidRegionIdNotExists,
        CopySnapshotError::InvalidEncryptAlgorithm,
        CopySnapshotError::InvalidEncryptedNotMatchKmsKeyId,
        CopySnapshotError::InvalidEncryptedNotMatchEncryptAlgorithm,
        CopySnapshotError::InvalidEncryptedNotSupportDecrypt,
        CopySnapshotError::InvalidSnapshotCategoryNotSupportCrossRegionCopy,
        CopySnapshotError::InvalidSnapshotCategoryNotSupportEncryptedCopy,
        CopySnapshotError::InvalidParameterKmsNotEnabled,
        CopySnapshotError::InvalidParameterDataEncryptedKeyCreateFailed,
        CopySnapshotError::InvalidParameterKMSKeyIdNotFound,
        CopySnapshotError::InvalidParameterKMSKeyIdCMKUnauthorized,
        CopySnapshotError::InvalidParameterKMSKeyIdCMKNotEnabled,
        CopySnapshotError::InvalidParameterKMSKeyIdKMSUnauthorized,
        CopySnapshotError::InvalidKMSKeyIdNotSymmetric,
        CopySnapshotError::QuotaExceedSnapshotQuota,
        CopySnapshotError::InvalidOperationUnfinishedEncryptedSnapshotCopy,
        CopySnapshotError::InvalidParameterDestinationStorageLocationArnUnauthorized,
        CopySnapshotError::InvalidParameterDestinationStorageLocationArnRegionNotMatch,
        CopySnapshotError::InvalidSnapshotStorageLocationNotSupported,
        CopySnapshotError::InvalidSnapshotEncryptedNotSupported,
        CopySnapshotError::InvalidParameterDestinationStorageLocationArnMalformed,
        CopySnapshotError::OperationDeniedNonCompliantDestinationRegion,
    ];
}

/// Response to [`CopySnapshotRequest`].
#[non_exhaustive]
pub struct CopySnapshotResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C8B26B44-0189-443E-9816-D951F59623A9`.
    pub request_id: Option<String>,
    /// ID of the new snapshot in the destination region. Example: `s-bp17441ohwka0yui****`.
    pub snapshot_id: Option<String>,
}

response! {
    CopySnapshotResponse {
        "RequestId" => request_id: value,
        "SnapshotId" => snapshot_id: value,
    }
}

/// Errors that the documentation of [`CopySnapshotRequest`] names.
///
/// - [`DuplicateTagKey`](super::DocumentedError::DuplicateTagKey)
/// - [`InvalidTagKeyMalformed`](super::DocumentedError::InvalidTagKeyMalformed)
/// - [`InvalidTagValueMalformed`](super::DocumentedError::InvalidTagValueMalformed)
/// - [`InvalidSnapshotIdNotFound`](super::DocumentedError::InvalidSnapshotIdNotFound), here with HTTP status 403
/// - [`InvalidUserNotInWhiteList`](super::DocumentedError::InvalidUserNotInWhiteList)
/// - [`InvalidAccountStatusNotEnoughBalance`](super::DocumentedError::InvalidAccountStatusNotEnoughBalance)
/// - [`InvalidAccountStatusSnapshotServiceUnavailable`](super::DocumentedError::InvalidAccountStatusSnapshotServiceUnavailable)
/// - [`InvalidSnapshotIdNotReady`](super::DocumentedError::InvalidSnapshotIdNotReady)
/// - [`InvalidRegionIdMalFormed`](super::DocumentedError::InvalidRegionIdMalFormed)
/// - [`InvalidSnapshotIdEncryptedNotSupport`](super::DocumentedError::InvalidSnapshotIdEncryptedNotSupport)
/// - [`InvalidSnapshotCategoryNotSupportCopy`](super::DocumentedError::InvalidSnapshotCategoryNotSupportCopy)
/// - [`InvalidParamter`](super::DocumentedError::InvalidParamter), here with HTTP status 403
/// - [`InvalidOperationUnauthorized`](super::DocumentedError::InvalidOperationUnauthorized)
/// - [`InvalidOperationUnfinishedCrossRegionCopy`](super::DocumentedError::InvalidOperationUnfinishedCrossRegionCopy)
/// - [`InvalidOperationNotSupportCopyInSameRegion`](super::DocumentedError::InvalidOperationNotSupportCopyInSameRegion)
/// - [`InvalidSnapshotNameMalformed`](super::DocumentedError::InvalidSnapshotNameMalformed), here with HTTP status 403
/// - [`InvalidDescriptionMalformed`](super::DocumentedError::InvalidDescriptionMalformed), here with HTTP status 403
/// - [`InvalidRetentionDaysMalformed`](super::DocumentedError::InvalidRetentionDaysMalformed), here with HTTP status 403
/// - [`InvalidRegionIdNotSupportedEncryptedSnapshotCopy`](super::DocumentedError::InvalidRegionIdNotSupportedEncryptedSnapshotCopy)
/// - [`InvalidRegionNotSupport`](super::DocumentedError::InvalidRegionNotSupport)
/// - [`InvalidRegionIdNotSupportEncryptAlgorithm`](super::DocumentedError::InvalidRegionIdNotSupportEncryptAlgorithm)
/// - [`InvalidRegionIdNotExists`](super::DocumentedError::InvalidRegionIdNotExists)
/// - [`InvalidEncryptAlgorithm`](super::DocumentedError::InvalidEncryptAlgorithm), here with HTTP status 403
/// - [`InvalidEncryptedNotMatchKmsKeyId`](super::DocumentedError::InvalidEncryptedNotMatchKmsKeyId), here with HTTP status 403
/// - [`InvalidEncryptedNotMatchEncryptAlgorithm`](super::DocumentedError::InvalidEncryptedNotMatchEncryptAlgorithm), here with HTTP status 403
/// - [`InvalidEncryptedNotSupportDecrypt`](super::DocumentedError::InvalidEncryptedNotSupportDecrypt)
/// - [`InvalidSnapshotCategoryNotSupportCrossRegionCopy`](super::DocumentedError::InvalidSnapshotCategoryNotSupportCrossRegionCopy)
/// - [`InvalidSnapshotCategoryNotSupportEncryptedCopy`](super::DocumentedError::InvalidSnapshotCategoryNotSupportEncryptedCopy)
/// - [`InvalidParameterKmsNotEnabled`](super::DocumentedError::InvalidParameterKmsNotEnabled), here with HTTP status 403
/// - [`InvalidParameterDataEncryptedKeyCreateFailed`](super::DocumentedError::InvalidParameterDataEncryptedKeyCreateFailed)
/// - [`InvalidParameterKMSKeyIdNotFound`](super::DocumentedError::InvalidParameterKMSKeyIdNotFound), here with HTTP status 403
/// - [`InvalidParameterKMSKeyIdCMKUnauthorized`](super::DocumentedError::InvalidParameterKMSKeyIdCMKUnauthorized)
/// - [`InvalidParameterKMSKeyIdCMKNotEnabled`](super::DocumentedError::InvalidParameterKMSKeyIdCMKNotEnabled)
/// - [`InvalidParameterKMSKeyIdKMSUnauthorized`](super::DocumentedError::InvalidParameterKMSKeyIdKMSUnauthorized)
/// - [`InvalidKMSKeyIdNotSymmetric`](super::DocumentedError::InvalidKMSKeyIdNotSymmetric), here with HTTP status 403
/// - [`QuotaExceedSnapshotQuota`](super::DocumentedError::QuotaExceedSnapshotQuota)
/// - [`InvalidOperationUnfinishedEncryptedSnapshotCopy`](super::DocumentedError::InvalidOperationUnfinishedEncryptedSnapshotCopy)
/// - [`InvalidParameterDestinationStorageLocationArnUnauthorized`](super::DocumentedError::InvalidParameterDestinationStorageLocationArnUnauthorized)
/// - [`InvalidParameterDestinationStorageLocationArnRegionNotMatch`](super::DocumentedError::InvalidParameterDestinationStorageLocationArnRegionNotMatch)
/// - [`InvalidSnapshotStorageLocationNotSupported`](super::DocumentedError::InvalidSnapshotStorageLocationNotSupported)
/// - [`InvalidSnapshotEncryptedNotSupported`](super::DocumentedError::InvalidSnapshotEncryptedNotSupported)
/// - [`InvalidParameterDestinationStorageLocationArnMalformed`](super::DocumentedError::InvalidParameterDestinationStorageLocationArnMalformed)
/// - [`OperationDeniedNonCompliantDestinationRegion`](super::DocumentedError::OperationDeniedNonCompliantDestinationRegion)
pub type CopySnapshotError = super::DocumentedError;
