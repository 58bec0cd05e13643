// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSnapshot`, from `ecs/CreateSnapshot.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DiskTag, SnapshotCategory};

/// Takes a snapshot of a disk.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::CreateSnapshotRequest::new()
///     .disk_id("d-bp1s5fnvk4gn2tws0****")
///     .snapshot_name("testSnapshotName")
///     .description("testDescription")
///     .client_token("123e4567-e89b-12d3-a456-426655440000");
/// let reply = client.create_snapshot(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSnapshotRequest {
    /// **Required.** ID of a disk, as [`CreateDisk`](super::Client::create_disk) or
    /// [`DescribeDisks`](super::Client::describe_disks) returned it.
    /// Example: `d-bp1s5fnvk4gn2tws0****`.
    pub disk_id: Option<String>,
    /// Display name of the snapshot. Length: 2 to 128. Example: `testSnapshotName`.
    pub snapshot_name: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Length: 2 to 256. Example: `testDescription`.
    pub description: Option<String>,
    /// How long the snapshot is kept; for good when left out.
    /// Range: 1 to 65536. Unit: `days`. Example: `30`.
    pub retention_days: Option<i32>,
    /// Kind of snapshot. On its way out; use `InstantAccess` instead and never both.
    /// Example: `Standard`.
    pub category: Option<Open<SnapshotCategory>>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<DiskTag>,
    /// Resource group that the resource belongs to or is put into. Example: `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Whether the snapshot can be used right away (instant access). Off, an ordinary snapshot is made.
    /// Default: `false`. Example: `false`.
    pub instant_access: Option<bool>,
    /// How long instant access stays on; it is switched off by itself afterwards.
    /// Range: 1 to 65535. Unit: `days`. Example: `1`.
    pub instant_access_retention_days: Option<i32>,
    /// Resource name of the storage location, in the `acs:` notation.
    pub storage_location_arn: Option<String>,
}

impl CreateSnapshotRequest {
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
    /// Sets `SnapshotName`.
    pub fn snapshot_name(mut self, value: impl Into<String>) -> Self {
        self.snapshot_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `RetentionDays`.
    #[inline]
    pub fn retention_days(mut self, value: i32) -> Self {
        self.retention_days = Some(value);
        self
    }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<Open<SnapshotCategory>>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<DiskTag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `InstantAccess`.
    #[inline]
    pub fn instant_access(mut self, value: bool) -> Self {
        self.instant_access = Some(value);
        self
    }
    /// Sets `InstantAccessRetentionDays`.
    #[inline]
    pub fn instant_access_retention_days(mut self, value: i32) -> Self {
        self.instant_access_retention_days = Some(value);
        self
    }
    /// Sets `StorageLocationArn`.
    pub fn storage_location_arn(mut self, value: impl Into<String>) -> Self {
        self.storage_location_arn = Some(value.into());
        self
    }
}

request! {
    CreateSnapshotRequest {
        "DiskId" => disk_id: query,
        "SnapshotName" => snapshot_name: query,
        "Description" => description: query,
        "RetentionDays" => retention_days: query,
        "Category" => category: query,
        "ClientToken" => client_token: query,
        "Tag" => tag: query,
        "ResourceGroupId" => resource_group_id: query,
        "InstantAccess" => instant_access: query,
        "InstantAccessRetentionDays" => instant_access_retention_days: query,
        "StorageLocationArn" => storage_location_arn: query,
    }
}

impl Operation for CreateSnapshotRequest {
    type Response = CreateSnapshotResponse;
    type Error = CreateSnapshotError;
    const INFO: OperationInfo = super::operation("CreateSnapshot")
        .required(&["DiskId"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [CreateSnapshotError] = &[
        CreateSnapshotError::InvalidDiskIdNotFound,
        CreateSnapshotError::InvalidSnapshotNameMalformed,
        CreateSnapshotError::InvalidDescriptionMalformed,
        CreateSnapshotError::IncorrectInstanceStatus,
        CreateSnapshotError::IncorrectDiskStatusCreatingSnapshot,
        CreateSnapshotError::InstanceLockedForSecurity,
        CreateSnapshotError::IncorrectDiskStatusNeverAttached,
        CreateSnapshotError::QuotaExceedSnapshot,
        CreateSnapshotError::IncorrectDiskStatusNeverUsed,
        CreateSnapshotError::CreateSnapshotFailed,
        CreateSnapshotError::DiskInArrears,
        CreateSnapshotError::InternalError,
        CreateSnapshotError::DiskIdValueNotSupported,
        CreateSnapshotError::DiskCategoryOperationNotSupported,
        CreateSnapshotError::IncorrectDiskStatus,
        CreateSnapshotError::InvalidAccountStatusNotEnoughBalance,
        CreateSnapshotError::InvalidAccountStatusSnapshotServiceUnavailable,
        CreateSnapshotError::InvalidInstanceIdNotFound3,
        CreateSnapshotError::IncorrectVolumeStatus,
        CreateSnapshotError::InvalidVolumeIdNotFound,
        CreateSnapshotError::IdempotentParameterMismatch,
        CreateSnapshotError::IncorrectDiskStatusInvalid,
        CreateSnapshotError::IncorrectDiskTypeNotSupport,
        CreateSnapshotError::IncorrectDiskStatusTransferring,
        CreateSnapshotError::InvalidParameterKMSKeyIdKMSUnauthorized,
        CreateSnapshotError::DuplicateTagKey,
        CreateSnapshotError::InvalidTagKeyMalformed,
        CreateSnapshotError::InvalidTagValueMalformed,
        CreateSnapshotError::IdempotentProcessing,
        CreateSnapshotError::QuotaExceedTags,
        CreateSnapshotError::InvalidParameterKMSKeyIdNotFound,
        CreateSnapshotError::InvalidRetentionDaysMalformed,
        CreateSnapshotError::Throttling,
        CreateSnapshotError::InvalidParameterKMSKeyIdCMKUnauthorized,
        CreateSnapshotError::InvalidParameterKMSKeyIdCMKNotEnabled,
        CreateSnapshotError::InvalidSnapshotCategoryMalformed,
        CreateSnapshotError::InvalidActionUnauthorized,
        CreateSnapshotError::InvalidRegionNotSupportSnapshotInstantAccessRegion,
        CreateSnapshotError::InvalidCategoryAndInstantAccessMalformed,
        CreateSnapshotError::DiskHasCreatingSnapshot,
        CreateSnapshotError::HibernationConfiguredInstanceOperationForbidden,
        CreateSnapshotError::QuotaExceedSnapshotQuota,
        CreateSnapshotError::InvalidInstantAccessRetentionDaysMalformed,
        CreateSnapshotError::CloudBoxNotSupportSnapshotWithInstantAccess,
        CreateSnapshotError::InvalidResourceGroupNotFound,
    ];
}

/// Response to [`CreateSnapshotRequest`].
#[non_exhaustive]
pub struct CreateSnapshotResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// ID of a snapshot, as [`CreateSnapshot`](super::Client::create_snapshot) or
    /// [`DescribeSnapshots`](super::Client::describe_snapshots) returned it.
    /// Example: `s-bp17441ohwka0yuh****`.
    pub snapshot_id: Option<String>,
}

response! {
    CreateSnapshotResponse {
        "RequestId" => request_id: value,
        "SnapshotId" => snapshot_id: value,
    }
}

/// Errors that the documentation of [`CreateSnapshotRequest`] names.
///
/// - [`InvalidDiskIdNotFound`](super::DocumentedError::InvalidDiskIdNotFound)
/// - [`InvalidSnapshotNameMalformed`](super::DocumentedError::InvalidSnapshotNameMalformed)
/// - [`InvalidDescriptionMalformed`](super::DocumentedError::InvalidDescriptionMalformed), here with HTTP status 404
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus), here with HTTP status 400
/// - [`IncorrectDiskStatusCreatingSnapshot`](super::DocumentedError::IncorrectDiskStatusCreatingSnapshot)
/// - [`InstanceLockedForSecurity`](super::DocumentedError::InstanceLockedForSecurity)
/// - [`IncorrectDiskStatusNeverAttached`](super::DocumentedError::IncorrectDiskStatusNeverAttached)
/// - [`QuotaExceedSnapshot`](super::DocumentedError::QuotaExceedSnapshot)
/// - [`IncorrectDiskStatusNeverUsed`](super::DocumentedError::IncorrectDiskStatusNeverUsed)
/// - [`CreateSnapshotFailed`](super::DocumentedError::CreateSnapshotFailed)
/// - [`DiskInArrears`](super::DocumentedError::DiskInArrears)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`DiskIdValueNotSupported`](super::DocumentedError::DiskIdValueNotSupported)
/// - [`DiskCategoryOperationNotSupported`](super::DocumentedError::DiskCategoryOperationNotSupported)
/// - [`IncorrectDiskStatus`](super::DocumentedError::IncorrectDiskStatus)
/// - [`InvalidAccountStatusNotEnoughBalance`](super::DocumentedError::InvalidAccountStatusNotEnoughBalance)
/// - [`InvalidAccountStatusSnapshotServiceUnavailable`](super::DocumentedError::InvalidAccountStatusSnapshotServiceUnavailable)
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3)
/// - [`IncorrectVolumeStatus`](super::DocumentedError::IncorrectVolumeStatus)
/// - [`InvalidVolumeIdNotFound`](super::DocumentedError::InvalidVolumeIdNotFound)
/// - [`IdempotentParameterMismatch`](super::DocumentedError::IdempotentParameterMismatch)
/// - [`IncorrectDiskStatusInvalid`](super::DocumentedError::IncorrectDiskStatusInvalid)
/// - [`IncorrectDiskTypeNotSupport`](super::DocumentedError::IncorrectDiskTypeNotSupport)
/// - [`IncorrectDiskStatusTransferring`](super::DocumentedError::IncorrectDiskStatusTransferring)
/// - [`InvalidParameterKMSKeyIdKMSUnauthorized`](super::DocumentedError::InvalidParameterKMSKeyIdKMSUnauthorized)
/// - [`DuplicateTagKey`](super::DocumentedError::DuplicateTagKey)
/// - [`InvalidTagKeyMalformed`](super::DocumentedError::InvalidTagKeyMalformed)
/// - [`InvalidTagValueMalformed`](super::DocumentedError::InvalidTagValueMalformed)
/// - [`IdempotentProcessing`](super::DocumentedError::IdempotentProcessing)
/// - [`QuotaExceedTags`](super::DocumentedError::QuotaExceedTags)
/// - [`InvalidParameterKMSKeyIdNotFound`](super::DocumentedError::InvalidParameterKMSKeyIdNotFound), here with HTTP status 400
/// - [`InvalidRetentionDaysMalformed`](super::DocumentedError::InvalidRetentionDaysMalformed)
/// - [`Throttling`](super::DocumentedError::Throttling), here with HTTP status 403
/// - [`InvalidParameterKMSKeyIdCMKUnauthorized`](super::DocumentedError::InvalidParameterKMSKeyIdCMKUnauthorized)
/// - [`InvalidParameterKMSKeyIdCMKNotEnabled`](super::DocumentedError::InvalidParameterKMSKeyIdCMKNotEnabled)
/// - [`InvalidSnapshotCategoryMalformed`](super::DocumentedError::InvalidSnapshotCategoryMalformed)
/// - [`InvalidActionUnauthorized`](super::DocumentedError::InvalidActionUnauthorized)
/// - [`InvalidRegionNotSupportSnapshotInstantAccessRegion`](super::DocumentedError::InvalidRegionNotSupportSnapshotInstantAccessRegion)
/// - [`InvalidCategoryAndInstantAccessMalformed`](super::DocumentedError::InvalidCategoryAndInstantAccessMalformed)
/// - [`DiskHasCreatingSnapshot`](super::DocumentedError::DiskHasCreatingSnapshot)
/// - [`HibernationConfiguredInstanceOperationForbidden`](super::DocumentedError::HibernationConfiguredInstanceOperationForbidden)
/// - [`QuotaExceedSnapshotQuota`](super::DocumentedError::QuotaExceedSnapshotQuota)
/// - [`InvalidInstantAccessRetentionDaysMalformed`](super::DocumentedError::InvalidInstantAccessRetentionDaysMalformed)
/// - [`CloudBoxNotSupportSnapshotWithInstantAccess`](super::DocumentedError::CloudBoxNotSupportSnapshotWithInstantAccess)
/// - [`InvalidResourceGroupNotFound`](super::DocumentedError::InvalidResourceGroupNotFound)
pub type CreateSnapshotError = super::DocumentedError;
