// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSnapshotGroup`, from `ecs/CreateSnapshotGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Takes snapshots of several disks of one instance together. Only ESSDs in use can take part.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::CreateSnapshotGroupRequest::new()
///     .instance_id("i-j6ca469urv8ei629****")
///     .region_id("cn-hangzhou");
/// let reply = client.create_snapshot_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSnapshotGroupRequest {
    /// ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-j6ca469urv8ei629****`.
    pub instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether the snapshot can be used right away (instant access). Enhanced SSDs only.
    /// Default: `false`. Example: `false`.
    pub instant_access: Option<bool>,
    /// How long instant access stays on; it is switched off by itself afterwards.
    /// Range: 1 to 65535. Unit: `days`. Example: `1`.
    pub instant_access_retention_days: Option<i32>,
    /// Display name of the resource. Length: 2 to 128. Example: `testName`.
    pub name: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Length: 2 to 256. Example: `This is description.`.
    pub description: Option<String>,
    /// Disks of the instance to leave out of the instance snapshot. Otherwise all are included.
    /// Items: at most 128. Example: `d-j6cf7l0ewidb78lq****`.
    pub exclude_disk_id: Vec<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Resource name of the storage location, in the `acs:` notation.
    pub storage_location_arn: Option<String>,
    /// ID of a disk, as [`CreateDisk`](super::Client::create_disk) or
    /// [`DescribeDisks`](super::Client::describe_disks) returned it. Items: at most 128.
    pub disk_id: Vec<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// Resource group that the resource belongs to or is put into.
    pub resource_group_id: Option<String>,
}

impl CreateSnapshotGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `ExcludeDiskId`.
    pub fn exclude_disk_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.exclude_disk_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `StorageLocationArn`.
    pub fn storage_location_arn(mut self, value: impl Into<String>) -> Self {
        self.storage_location_arn = Some(value.into());
        self
    }
    /// Sets `DiskId`.
    pub fn disk_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.disk_id = value.into_iter().map(Into::into).collect();
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
}

request! {
    CreateSnapshotGroupRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "InstantAccess" => instant_access: query,
        "InstantAccessRetentionDays" => instant_access_retention_days: query,
        "Name" => name: query,
        "Description" => description: query,
        "ExcludeDiskId" => exclude_disk_id: query,
        "ClientToken" => client_token: query,
        "StorageLocationArn" => storage_location_arn: query,
        "DiskId" => disk_id: query,
        "Tag" => tag: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for CreateSnapshotGroupRequest {
    type Response = CreateSnapshotGroupResponse;
    type Error = CreateSnapshotGroupError;
    const INFO: OperationInfo = super::operation("CreateSnapshotGroup")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateSnapshotGroupError] = &[
        CreateSnapshotGroupError::InvalidSnapshotNameMalformed,
        CreateSnapshotGroupError::IncorrectInstanceStatus,
        CreateSnapshotGroupError::DiskCategoryOperationNotSupported,
        CreateSnapshotGroupError::DuplicateTagKey,
        CreateSnapshotGroupError::InvalidTagKeyMalformed,
        CreateSnapshotGroupError::InvalidTagValueMalformed,
        CreateSnapshotGroupError::InvalidRetentionDaysMalformed,
        CreateSnapshotGroupError::InvalidParameterName,
        CreateSnapshotGroupError::IncorrectDiskStatusCreatingSnapshot,
        CreateSnapshotGroupError::InstanceLockedForSecurity,
        CreateSnapshotGroupError::IncorrectDiskStatusNeverAttached,
        CreateSnapshotGroupError::QuotaExceedSnapshot,
        CreateSnapshotGroupError::IncorrectDiskStatusNeverUsed,
        CreateSnapshotGroupError::CreateSnapshotFailed,
        CreateSnapshotGroupError::DiskInArrears,
        CreateSnapshotGroupError::DiskIdValueNotSupported,
        CreateSnapshotGroupError::IncorrectDiskStatus,
        CreateSnapshotGroupError::InvalidAccountStatusNotEnoughBalance,
        CreateSnapshotGroupError::InvalidAccountStatusSnapshotServiceUnavailable,
        CreateSnapshotGroupError::IncorrectVolumeStatus,
        CreateSnapshotGroupError::IdempotentParameterMismatch,
        CreateSnapshotGroupError::IncorrectDiskStatusInvalid,
        CreateSnapshotGroupError::IncorrectDiskTypeNotSupport,
        CreateSnapshotGroupError::IncorrectDiskStatusTransferring,
        CreateSnapshotGroupError::InvalidParameterKMSKeyIdCMKNotEnabled,
        CreateSnapshotGroupError::InvalidParameterKMSKeyIdKMSUnauthorized,
        CreateSnapshotGroupError::IdempotentProcessing,
        CreateSnapshotGroupError::QuotaExceedTags,
        CreateSnapshotGroupError::InvalidSnapshotCategoryMalformed,
        CreateSnapshotGroupError::InvalidOperationMultiAttachDisk,
        CreateSnapshotGroupError::InvalidDiskIdNotFound,
        CreateSnapshotGroupError::InvalidDescriptionMalformed,
        CreateSnapshotGroupError::InvalidInstanceIdNotFound3,
        CreateSnapshotGroupError::InvalidVolumeIdNotFound,
        CreateSnapshotGroupError::InvalidRegionIdNotFound,
        CreateSnapshotGroupError::InternalError,
        CreateSnapshotGroupError::InvalidDiskIdsNotInSameZone,
        CreateSnapshotGroupError::MissingParamterInstanceId,
        CreateSnapshotGroupError::InvalidParamExcludeDiskIdsAndDiskIdsConflict,
        CreateSnapshotGroupError::InvalidParameterDescription,
        CreateSnapshotGroupError::InvalidOperationUnauthorized,
        CreateSnapshotGroupError::InvalidRegionNotSupportSnapshotInstantAccessRegion,
        CreateSnapshotGroupError::InvalidCategoryAndInstantAccessMalformed,
        CreateSnapshotGroupError::IncorrectDiskStatusTooManyCreatingSnapshots,
        CreateSnapshotGroupError::InvalidRegionNotSupport,
        CreateSnapshotGroupError::UserNotInTheWhiteList,
        CreateSnapshotGroupError::InvalidInstanceNoDisk,
        CreateSnapshotGroupError::NumberExceedTooManyDisks,
        CreateSnapshotGroupError::CapacityExceedTooManyDisks,
        CreateSnapshotGroupError::InvalidDiskShareVolume,
        CreateSnapshotGroupError::InvalidParameterKMSKeyIdCMKUnauthorized,
        CreateSnapshotGroupError::InvalidDiskDiskCategoryInconsistent,
    ];
}

/// Response to [`CreateSnapshotGroupRequest`].
#[non_exhaustive]
pub struct CreateSnapshotGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `01ABBD93-1ABB-4D92-B496-1A3D20EC0697`.
    pub request_id: Option<String>,
    /// ID of an instance snapshot, the set of snapshots of all disks of an instance.
    /// Example: `ssg-j6ciyh3k52qp7ovm****`.
    pub snapshot_group_id: Option<String>,
}

response! {
    CreateSnapshotGroupResponse {
        "RequestId" => request_id: value,
        "SnapshotGroupId" => snapshot_group_id: value,
    }
}

/// Errors that the documentation of [`CreateSnapshotGroupRequest`] names.
///
/// - [`InvalidSnapshotNameMalformed`](super::DocumentedError::InvalidSnapshotNameMalformed)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus), here with HTTP status 400
/// - [`DiskCategoryOperationNotSupported`](super::DocumentedError::DiskCategoryOperationNotSupported)
/// - [`DuplicateTagKey`](super::DocumentedError::DuplicateTagKey)
/// - [`InvalidTagKeyMalformed`](super::DocumentedError::InvalidTagKeyMalformed)
/// - [`InvalidTagValueMalformed`](super::DocumentedError::InvalidTagValueMalformed)
/// - [`InvalidRetentionDaysMalformed`](super::DocumentedError::InvalidRetentionDaysMalformed)
/// - [`InvalidParameterName`](super::DocumentedError::InvalidParameterName)
/// - [`IncorrectDiskStatusCreatingSnapshot`](super::DocumentedError::IncorrectDiskStatusCreatingSnapshot)
/// - [`InstanceLockedForSecurity`](super::DocumentedError::InstanceLockedForSecurity)
/// - [`IncorrectDiskStatusNeverAttached`](super::DocumentedError::IncorrectDiskStatusNeverAttached)
/// - [`QuotaExceedSnapshot`](super::DocumentedError::QuotaExceedSnapshot)
/// - [`IncorrectDiskStatusNeverUsed`](super::DocumentedError::IncorrectDiskStatusNeverUsed)
/// - [`CreateSnapshotFailed`](super::DocumentedError::CreateSnapshotFailed)
/// - [`DiskInArrears`](super::DocumentedError::DiskInArrears)
/// - [`DiskIdValueNotSupported`](super::DocumentedError::DiskIdValueNotSupported)
/// - [`IncorrectDiskStatus`](super::DocumentedError::IncorrectDiskStatus)
/// - [`InvalidAccountStatusNotEnoughBalance`](super::DocumentedError::InvalidAccountStatusNotEnoughBalance)
/// - [`InvalidAccountStatusSnapshotServiceUnavailable`](super::DocumentedError::InvalidAccountStatusSnapshotServiceUnavailable)
/// - [`IncorrectVolumeStatus`](super::DocumentedError::IncorrectVolumeStatus)
/// - [`IdempotentParameterMismatch`](super::DocumentedError::IdempotentParameterMismatch)
/// - [`IncorrectDiskStatusInvalid`](super::DocumentedError::IncorrectDiskStatusInvalid)
/// - [`IncorrectDiskTypeNotSupport`](super::DocumentedError::IncorrectDiskTypeNotSupport)
/// - [`IncorrectDiskStatusTransferring`](super::DocumentedError::IncorrectDiskStatusTransferring)
/// - [`InvalidParameterKMSKeyIdCMKNotEnabled`](super::DocumentedError::InvalidParameterKMSKeyIdCMKNotEnabled)
/// - [`InvalidParameterKMSKeyIdKMSUnauthorized`](super::DocumentedError::InvalidParameterKMSKeyIdKMSUnauthorized)
/// - [`IdempotentProcessing`](super::DocumentedError::IdempotentProcessing)
/// - [`QuotaExceedTags`](super::DocumentedError::QuotaExceedTags)
/// - [`InvalidSnapshotCategoryMalformed`](super::DocumentedError::InvalidSnapshotCategoryMalformed)
/// - [`InvalidOperationMultiAttachDisk`](super::DocumentedError::InvalidOperationMultiAttachDisk)
/// - [`InvalidDiskIdNotFound`](super::DocumentedError::InvalidDiskIdNotFound)
/// - [`InvalidDescriptionMalformed`](super::DocumentedError::InvalidDescriptionMalformed), here with HTTP status 404
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3)
/// - [`InvalidVolumeIdNotFound`](super::DocumentedError::InvalidVolumeIdNotFound)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`InvalidDiskIdsNotInSameZone`](super::DocumentedError::InvalidDiskIdsNotInSameZone)
/// - [`MissingParamterInstanceId`](super::DocumentedError::MissingParamterInstanceId), here with HTTP status 400
/// - [`InvalidParamExcludeDiskIdsAndDiskIdsConflict`](super::DocumentedError::InvalidParamExcludeDiskIdsAndDiskIdsConflict)
/// - [`InvalidParameterDescription`](super::DocumentedError::InvalidParameterDescription)
/// - [`InvalidOperationUnauthorized`](super::DocumentedError::InvalidOperationUnauthorized)
/// - [`InvalidRegionNotSupportSnapshotInstantAccessRegion`](super::DocumentedError::InvalidRegionNotSupportSnapshotInstantAccessRegion)
/// - [`InvalidCategoryAndInstantAccessMalformed`](super::DocumentedError::InvalidCategoryAndInstantAccessMalformed)
/// - [`IncorrectDiskStatusTooManyCreatingSnapshots`](super::DocumentedError::IncorrectDiskStatusTooManyCreatingSnapshots)
/// - [`InvalidRegionNotSupport`](super::DocumentedError::InvalidRegionNotSupport)
/// - [`UserNotInTheWhiteList`](super::DocumentedError::UserNotInTheWhiteList)
/// - [`InvalidInstanceNoDisk`](super::DocumentedError::InvalidInstanceNoDisk)
/// - [`NumberExceedTooManyDisks`](super::DocumentedError::NumberExceedTooManyDisks)
/// - [`CapacityExceedTooManyDisks`](super::DocumentedError::CapacityExceedTooManyDisks)
/// - [`InvalidDiskShareVolume`](super::DocumentedError::InvalidDiskShareVolume)
/// - [`InvalidParameterKMSKeyIdCMKUnauthorized`](super::DocumentedError::InvalidParameterKMSKeyIdCMKUnauthorized)
/// - [`InvalidDiskDiskCategoryInconsistent`](super::DocumentedError::InvalidDiskDiskCategoryInconsistent)
pub type CreateSnapshotGroupError = super::DocumentedError;
