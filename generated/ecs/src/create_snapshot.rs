// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSnapshot`, from `ecs/CreateSnapshot.md`.

use alicloud_runtime::codegen::*;

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
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub category: Option<Open<Category>>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// Resource group that the resource belongs to or is put into. Example: `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Whether the snapshot can be used right away (instant access). Off, an ordinary snapshot is made.
    /// Default: `false`. Example: `false`.
    pub instant_access: Option<bool>,
    /// How long instant access stays on; it is switched off by itself afterwards.
    /// Range: 1 to 65535. Unit: `days`. Example: `1`.
    pub instant_access_retention_days: Option<i32>,
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
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn category(mut self, value: impl Into<Open<Category>>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
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
    }
}

impl Operation for CreateSnapshotRequest {
    type Response = CreateSnapshotResponse;
    type Error = CreateSnapshotError;
    const INFO: OperationInfo = super::operation("CreateSnapshot")
        .required(&["DiskId"])
        .idempotency_token("ClientToken");
}

/// What [`CreateSnapshotRequest`] is answered with.
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

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Value of the tag whose key stands beside it; may be empty.
    /// Length: at most 128. Example: `TestValue`.
    pub value: Option<String>,
    /// Key of one tag. Length: at most 128. Example: `TestKey`.
    pub key: Option<String>,
}

impl Tag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
}

request! {
    Tag {
        "Value" => value: field,
        "Key" => key: field,
    }
}

values! {
    /// Kind of snapshot.
    pub enum Category {
        /// Ordinary snapshot.
        Standard = "Standard",
        /// Local snapshot, since replaced by instant access.
        Flash = "Flash",
    }
}

errors! {
    /// Errors that the documentation of [`CreateSnapshotRequest`] names.
    pub enum CreateSnapshotError {
        InvalidDiskIdNotFound = "InvalidDiskId.NotFound" ("404"), "", "No disk of the account has this ID in the region.";
        InvalidSnapshotNameMalformed = "InvalidSnapshotName.Malformed" ("400"), "", "The name is too short or too long, or has characters that are not allowed.";
        InvalidDescriptionMalformed = "InvalidDescription.Malformed" ("404"), "", "The description is too short or too long, or starts with `http://` or `https://`.";
        IncorrectInstanceStatus = "IncorrectInstanceStatus" ("400"), "", "In its present state, the instance does not allow the operation.";
        IncorrectDiskStatusCreatingSnapshot = "IncorrectDiskStatus.CreatingSnapshot" ("403"), "", "Another snapshot of the disk is being taken; wait until it is complete.";
        InstanceLockedForSecurity = "InstanceLockedForSecurity" ("403"), "", "For security reasons the instance is locked, so that nearly nothing can be done with it.";
        IncorrectDiskStatusNeverAttached = "IncorrectDiskStatus.NeverAttached" ("403"), "", "The disk has never been attached, so there is nothing to take a snapshot of.";
        QuotaExceedSnapshot = "QuotaExceed.Snapshot" ("403"), "The snapshot quota exceeds.", "There are as many snapshots as are allowed; delete unused ones.";
        IncorrectDiskStatusNeverUsed = "IncorrectDiskStatus.NeverUsed" ("403"), "", "The disk has never been written to, so there is nothing to take a snapshot of.";
        CreateSnapshotFailed = "CreateSnapshot.Failed" ("403"), "", "The snapshot could not be taken.";
        DiskInArrears = "DiskInArrears" ("403"), "", "Bills for the disk are unpaid; pay them before using it.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
        DiskIdValueNotSupported = "DiskId.ValueNotSupported" ("403"), "", "A disk of this kind does not allow the operation.";
        DiskCategoryOperationNotSupported = "DiskCategory.OperationNotSupported" ("400"), "", "Disks of this category do not allow the operation.";
        IncorrectDiskStatus = "IncorrectDiskStatus" ("403"), "", "The disk is in a state that does not allow the operation, or bills for it are unpaid.";
        InvalidAccountStatusNotEnoughBalance = "InvalidAccountStatus.NotEnoughBalance" ("403"), "", "The balance of the account does not cover the order; add funds first.";
        InvalidAccountStatusSnapshotServiceUnavailable = "InvalidAccountStatus.SnapshotServiceUnavailable" ("403"), "", "The snapshot service has not been activated for the account.";
        InvalidInstanceIdNotFound = "InvalidInstanceId.NotFound" ("404"), "", "No instance of the caller has this ID in the region.";
        IncorrectVolumeStatus = "IncorrectVolumeStatus" ("403"), "", "In its present state, the Shared Block Storage device does not allow snapshots.";
        InvalidVolumeIdNotFound = "InvalidVolumeId.NotFound" ("404"), "", "No Shared Block Storage device of the account has this ID.";
        IdempotentParameterMismatch = "IdempotentParameterMismatch" ("403"), "", "The `ClientToken` was used before with other parameters; take a new one for a new request.";
        IncorrectDiskStatusInvalid = "IncorrectDiskStatus.Invalid" ("403"), "", "The device is in a wrong state; restart the instance and call again.";
        IncorrectDiskTypeNotSupport = "IncorrectDiskType.NotSupport" ("403"), "", "No snapshots can be taken of disks of this kind.";
        IncorrectDiskStatusTransferring = "IncorrectDiskStatus.Transferring" ("403"), "", "The disk is being moved; wait until that is done.";
        InvalidParameterKMSKeyIdKMSUnauthorized = "InvalidParameter.KMSKeyId.KMSUnauthorized" ("403"), "", "ECS has not been allowed to use keys of the account in Key Management Service.";
        DuplicateTagKey = "Duplicate.TagKey" ("400"), "", "A tag key occurs twice in the call.";
        InvalidTagKeyMalformed = "InvalidTagKey.Malformed" ("400"), "", "A tag key is too long, starts with a reserved prefix or has characters that are not allowed.";
        InvalidTagValueMalformed = "InvalidTagValue.Malformed" ("400"), "", "A tag value is too long, starts with a reserved prefix or has characters that are not allowed.";
        IdempotentProcessing = "IdempotentProcessing" ("403"), "", "The request sent before with this `ClientToken` is still being worked on; wait for it.";
        QuotaExceedTags = "QuotaExceed.Tags" ("403"), "%s", "The resource would carry more tags than it may.";
    }
}
