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

errors! {
    /// Errors that the documentation of [`CreateSnapshotGroupRequest`] names.
    pub enum CreateSnapshotGroupError {
        InvalidSnapshotNameMalformed = "InvalidSnapshotName.Malformed" ("400"), "", "The name is too short or too long, or has characters that are not allowed.";
        IncorrectInstanceStatus = "IncorrectInstanceStatus" ("400"), "", "In its present state, the instance does not allow the operation.";
        DiskCategoryOperationNotSupported = "DiskCategory.OperationNotSupported" ("400"), "", "Disks of this category do not allow the operation.";
        DuplicateTagKey = "Duplicate.TagKey" ("400"), "", "A tag key occurs twice in the call.";
        InvalidTagKeyMalformed = "InvalidTagKey.Malformed" ("400"), "", "A tag key is too long, starts with a reserved prefix or has characters that are not allowed.";
        InvalidTagValueMalformed = "InvalidTagValue.Malformed" ("400"), "", "A tag value is too long, starts with a reserved prefix or has characters that are not allowed.";
        InvalidRetentionDaysMalformed = "InvalidRetentionDays.Malformed" ("400"), "", "`InstantAccessRetentionDays` is outside the range allowed.";
        InvalidParameterName = "InvalidParameter.Name" ("400"), "", "The name is too short or too long, or has characters that are not allowed.";
        IncorrectDiskStatusCreatingSnapshot = "IncorrectDiskStatus.CreatingSnapshot" ("403"), "", "Another snapshot of the disk is being taken; wait until it is complete.";
        InstanceLockedForSecurity = "InstanceLockedForSecurity" ("403"), "", "For security reasons the instance is locked, so that nearly nothing can be done with it.";
        IncorrectDiskStatusNeverAttached = "IncorrectDiskStatus.NeverAttached" ("403"), "", "The disk has never been attached, so there is nothing to take a snapshot of.";
        QuotaExceedSnapshot = "QuotaExceed.Snapshot" ("403"), "The snapshot quota exceeds.", "There are as many snapshots as are allowed; delete unused ones.";
        IncorrectDiskStatusNeverUsed = "IncorrectDiskStatus.NeverUsed" ("403"), "", "The disk has never been written to, so there is nothing to take a snapshot of.";
        CreateSnapshotFailed = "CreateSnapshot.Failed" ("403"), "", "The snapshot could not be taken.";
        DiskInArrears = "DiskInArrears" ("403"), "", "Bills for the disk are unpaid; pay them before using it.";
        DiskIdValueNotSupported = "DiskId.ValueNotSupported" ("403"), "", "A disk of this kind does not allow the operation.";
        IncorrectDiskStatus = "IncorrectDiskStatus" ("403"), "", "The disk is in a state that does not allow the operation, or bills for it are unpaid.";
        InvalidAccountStatusNotEnoughBalance = "InvalidAccountStatus.NotEnoughBalance" ("403"), "", "The balance of the account does not cover the order; add funds first.";
        InvalidAccountStatusSnapshotServiceUnavailable = "InvalidAccountStatus.SnapshotServiceUnavailable" ("403"), "", "The snapshot service has not been activated for the account.";
        IncorrectVolumeStatus = "IncorrectVolumeStatus" ("403"), "", "In its present state, the Shared Block Storage device does not allow snapshots.";
        IdempotentParameterMismatch = "IdempotentParameterMismatch" ("403"), "", "The `ClientToken` was used before with other parameters; take a new one for a new request.";
        IncorrectDiskStatusInvalid = "IncorrectDiskStatus.Invalid" ("403"), "", "The device is in a wrong state; restart the instance and call again.";
        IncorrectDiskTypeNotSupport = "IncorrectDiskType.NotSupport" ("403"), "", "No snapshots can be taken of disks of this kind.";
        IncorrectDiskStatusTransferring = "IncorrectDiskStatus.Transferring" ("403"), "", "The disk is being moved; wait until that is done.";
        InvalidParameterKMSKeyIdCMKNotEnabled = "InvalidParameter.KMSKeyId.CMKNotEnabled" ("403"), "", "The key in Key Management Service is not enabled.";
        InvalidParameterKMSKeyIdKMSUnauthorized = "InvalidParameter.KMSKeyId.KMSUnauthorized" ("403"), "", "ECS has not been allowed to use keys of the account in Key Management Service.";
        IdempotentProcessing = "IdempotentProcessing" ("403"), "", "The request sent before with this `ClientToken` is still being worked on; wait for it.";
        QuotaExceedTags = "QuotaExceed.Tags" ("403"), "%s", "The resource would carry more tags than it may.";
        InvalidSnapshotCategoryMalformed = "InvalidSnapshotCategory.Malformed" ("403"), "", "`Category` is none of the kinds of snapshots that the operation knows.";
        InvalidOperationMultiAttachDisk = "InvalidOperation.MultiAttachDisk" ("403"), "", "Disks that several instances may share do not allow the operation.";
        InvalidDiskIdNotFound = "InvalidDiskId.NotFound" ("404"), "", "No disk of the account has this ID in the region.";
        InvalidDescriptionMalformed = "InvalidDescription.Malformed" ("404"), "", "The description is too short or too long, or starts with `http://` or `https://`.";
        InvalidInstanceIdNotFound = "InvalidInstanceId.NotFound" ("404"), "", "No instance of the caller has this ID in the region.";
        InvalidVolumeIdNotFound = "InvalidVolumeId.NotFound" ("404"), "", "No Shared Block Storage device of the account has this ID.";
        InvalidRegionIdNotFound = "InvalidRegionId.NotFound" ("404"), "", "No region has this ID, or the account cannot use it.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
    }
}
