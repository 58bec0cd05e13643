// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSnapshotGroup`, from `ecs/CreateSnapshotGroup.md`.

use alicloud_runtime::codegen::*;

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
    /// **Required.** ID of an instance, as [`RunInstances`](super::Client::run_instances) or
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
    /// Items: at most 16. Example: `d-j6cf7l0ewidb78lq****`.
    pub exclude_disk_id: Vec<String>,
}

impl CreateSnapshotGroupRequest {
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
    }
}

impl Operation for CreateSnapshotGroupRequest {
    type Response = CreateSnapshotGroupResponse;
    type Error = CreateSnapshotGroupError;
    const INFO: OperationInfo = super::operation("CreateSnapshotGroup")
        .required(&["InstanceId", "RegionId"])
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
    ];
}

/// What [`CreateSnapshotGroupRequest`] is answered with.
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
pub type CreateSnapshotGroupError = super::DocumentedError;
