// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateImage`, from `ecs/CreateImage.md`.

use alicloud_runtime::codegen::*;

/// Creates a custom image from an instance, a snapshot of a system disk or a set of disk snapshots.
/// It can be used once it is `Available`.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::CreateImageRequest::new()
///     .region_id("cn-hangzhou")
///     .snapshot_id("s-bp17441ohwkdca0****")
///     .instance_id("i-bp1g6zv0ce8oghu7****")
///     .image_name("TestCentOS")
///     .description("ImageTestDescription");
/// let reply = client.create_image(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateImageRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Disks that the image is made of, one entry for each disk.
    pub disk_device_mapping: Vec<DiskDeviceMapping>,
    /// Snapshot of a system disk to make the image from. Counts only without an instance and disk
    /// mappings. Example: `s-bp17441ohwkdca0****`.
    pub snapshot_id: Option<String>,
    /// Instance to make the image from. Takes precedence over disk mappings and a snapshot.
    /// Example: `i-bp1g6zv0ce8oghu7****`.
    pub instance_id: Option<String>,
    /// Display name of the image. Length: 2 to 128. Example: `TestCentOS`.
    pub image_name: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Length: 2 to 256. Example: `ImageTestDescription`.
    pub description: Option<String>,
    /// Distribution of the operating system. Needed when the system disk comes from a data disk
    /// snapshot. Example: `CentOS`.
    pub platform: Option<String>,
    /// Processor architecture that the operating system of the image is built for.
    /// Default: `x86_64`. Example: `x86_64`.
    pub architecture: Option<Open<Architecture>>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// Resource group that the resource belongs to or is put into. Example: `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Image family that the new image joins. Length: 2 to 128. Example: `hangzhou-daily-update`.
    pub image_family: Option<String>,
}

impl CreateImageRequest {
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
    /// Sets `DiskDeviceMapping`.
    pub fn disk_device_mapping(
        mut self,
        value: impl IntoIterator<Item = impl Into<DiskDeviceMapping>>,
    ) -> Self {
        self.disk_device_mapping = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SnapshotId`.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ImageName`.
    pub fn image_name(mut self, value: impl Into<String>) -> Self {
        self.image_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Platform`.
    pub fn platform(mut self, value: impl Into<String>) -> Self {
        self.platform = Some(value.into());
        self
    }
    /// Sets `Architecture`.
    pub fn architecture(mut self, value: impl Into<Open<Architecture>>) -> Self {
        self.architecture = Some(value.into());
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
    /// Sets `ImageFamily`.
    pub fn image_family(mut self, value: impl Into<String>) -> Self {
        self.image_family = Some(value.into());
        self
    }
}

request! {
    CreateImageRequest {
        "RegionId" => region_id: query,
        "DiskDeviceMapping" => disk_device_mapping: query,
        "SnapshotId" => snapshot_id: query,
        "InstanceId" => instance_id: query,
        "ImageName" => image_name: query,
        "Description" => description: query,
        "Platform" => platform: query,
        "Architecture" => architecture: query,
        "ClientToken" => client_token: query,
        "Tag" => tag: query,
        "ResourceGroupId" => resource_group_id: query,
        "ImageFamily" => image_family: query,
    }
}

impl Operation for CreateImageRequest {
    type Response = CreateImageResponse;
    type Error = CreateImageError;
    const INFO: OperationInfo = super::operation("CreateImage")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// What [`CreateImageRequest`] is answered with.
#[non_exhaustive]
pub struct CreateImageResponse {
    /// ID of an image, as [`DescribeImages`](super::Client::describe_images) lists it.
    /// Example: `m-bp146shijn7hujku****`.
    pub image_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
}

response! {
    CreateImageResponse {
        "ImageId" => image_id: value,
        "RequestId" => request_id: value,
    }
}

/// Disks that the image is made of, one entry for each disk.
#[non_exhaustive]
pub struct DiskDeviceMapping {
    /// Snapshot to make this disk of the image from. Example: `s-bp17441ohwkdca0****`.
    pub snapshot_id: Option<String>,
    /// Size of the disk in the image. Must not be below that of the snapshot, if one is given.
    /// Range: 5 to 2000. Unit: `GiB`. Example: `2000`.
    pub size: Option<i32>,
    /// Device name of the disk in the image. Example: `/dev/vdb`.
    pub device: Option<String>,
    /// Whether the disk becomes the system disk. Left out, it stays what the disk of the snapshot was.
    /// Example: `system`.
    pub disk_type: Option<Open<DiskType>>,
}

impl DiskDeviceMapping {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SnapshotId`.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }
    /// Sets `Size`.
    #[inline]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }
    /// Sets `Device`.
    pub fn device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
        self
    }
    /// Sets `DiskType`.
    pub fn disk_type(mut self, value: impl Into<Open<DiskType>>) -> Self {
        self.disk_type = Some(value.into());
        self
    }
}

request! {
    DiskDeviceMapping {
        "SnapshotId" => snapshot_id: field,
        "Size" => size: field,
        "Device" => device: field,
        "DiskType" => disk_type: field,
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Value of the tag whose key stands beside it; may be empty.
    /// Length: at most 128. Example: `ValueTest`.
    pub value: Option<String>,
    /// Key of one tag. Length: at most 128. Example: `KeyTest`.
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
    /// Whether the disk becomes the system disk.
    pub enum DiskType {
        /// The disk that the system boots from.
        System = "system",
        /// A disk for data only.
        Data = "data",
    }
}

values! {
    /// Processor architecture that the operating system of the image is built for.
    pub enum Architecture {
        /// 32-bit x86.
        I386 = "i386",
        /// 64-bit x86.
        X86_64 = "x86_64",
    }
}

errors! {
    /// Errors that the documentation of [`CreateImageRequest`] names.
    pub enum CreateImageError {
        InvalidSnapshotIdNotFound = "InvalidSnapshotId.NotFound" ("404"), "", "No snapshot of the account has this ID in the region.";
        InvalidImageNameMalformed = "InvalidImageName.Malformed" ("400"), "", "The image name is too short or too long, or has characters that are not allowed.";
        InvalidImageNameDuplicated = "InvalidImageName.Duplicated" ("400"), "", "Another image of the account has this name.";
        InvalidDescriptionMalformed = "InvalidDescription.Malformed" ("400"), "", "The description is too short or too long, or starts with `http://` or `https://`.";
        InvalidImageVersionMalformed = "InvalidImageVersion.Malformed" ("400"), "", "The image version is not valid, or the snapshot may not be used.";
        InvalidSnapshotIdNotReady = "InvalidSnapshotId.NotReady" ("403"), "", "The snapshot is not complete yet; wait for it.";
        InvalidSnapshotTooOld = "InvalidSnapshot.TooOld" ("403"), "", "The snapshot dates from 15 July 2013 or before, which is too old for this operation.";
        OperationDenied = "OperationDenied" ("403"), "", "The operation is refused for the resource, its zone, its network or the account; the message tells why.";
        QuotaExceedImage = "QuotaExceed.Image" ("403"), "The Image Quota exceeds.", "The account has as many custom images as it may have; delete unused ones.";
        InvalidParamterConflict = "InvalidParamter.Conflict" ("403"), "", "The `ClientToken` was used before with other parameters; take a new one for a new request.";
        InvalidInstanceIdNotFound = "InvalidInstanceId.NotFound" ("404"), "", "No instance of the caller has this ID in the region.";
        IncorrectInstanceStatus = "IncorrectInstanceStatus" ("400"), "", "In its present state, the instance does not allow the operation.";
        InstanceLockedForSecurity = "InstanceLockedForSecurity" ("400"), "", "For security reasons the instance is locked, so that nearly nothing can be done with it.";
        InvalidDeviceMalformed = "InvalidDevice.Malformed" ("400"), "", "The device name is not one like `/dev/xvdb`, or does not fit the disk.";
        MissingParameter = "MissingParameter" ("400"), "", "A required parameter is missing; the message says which.";
        InvalidSizeValueNotSupported = "InvalidSize.ValueNotSupported" ("400"), "", "The size of a disk is outside the range allowed.";
        InvalidDeviceInUse = "InvalidDevice.InUse" ("400"), "", "The device name is taken by another disk.";
        InvalidDiskCategoryCreateImage = "InvalidDiskCategory.CreateImage" ("400"), "", "No image can be made from disks of this category.";
        InvalidAccountStatusNotEnoughBalance = "InvalidAccountStatus.NotEnoughBalance" ("403"), "", "The balance of the account does not cover the order; add funds first.";
        InvalidAccountStatusSnapshotServiceUnavailable = "InvalidAccountStatus.SnapshotServiceUnavailable" ("403"), "", "The snapshot service has not been activated for the account.";
        UserNotInTheWhiteList = "UserNotInTheWhiteList" ("403"), "", "The account is not cleared for this feature, such as the kind of disk or encryption with keys of your own.";
        InvalidArchitectureMalformed = "InvalidArchitecture.Malformed" ("400"), "", "`Architecture` names no processor architecture that the image may have, such as `x86_64`.";
        InvalidPlatformMalformed = "InvalidPlatform.Malformed" ("400"), "", "`Platform` names no operating system that an image can have, such as `CentOS`.";
        InvalidParameterAllEmpty = "InvalidParameter.AllEmpty" ("400"), "%s", "The parameters that the operation depends on are all missing.";
        IncorrectDiskStatusInvalid = "IncorrectDiskStatus.Invalid" ("403"), "", "The device is in a wrong state; restart the instance and call again.";
        OperationDeniedInvalidSnapshotCategory = "OperationDenied.InvalidSnapshotCategory" ("403"), "%s", "Snapshots of this kind do not allow the operation.";
        QuotaExceedSnapshot = "QuotaExceed.Snapshot" ("403"), "The snapshot quota exceeds.", "There are as many snapshots as are allowed; delete unused ones.";
        IncorrectDiskStatusTransferring = "IncorrectDiskStatus.Transferring" ("403"), "", "The disk is being moved; wait until that is done.";
        IncorrectDiskStatus = "IncorrectDiskStatus" ("403"), "", "The disk is in a state that does not allow the operation, or bills for it are unpaid.";
        InvalidSystemSnapshotMissing = "InvalidSystemSnapshot.Missing" ("403"), "?s", "The snapshot of the system disk is missing or does not exist.";
        IncorrectDiskStatusCreatingSnapshot = "IncorrectDiskStatus.CreatingSnapshot" ("403"), "", "Another snapshot of the disk is being taken; wait until it is complete.";
        InvalidResourceGroupNotFound = "InvalidResourceGroup.NotFound" ("404"), "", "No resource group has this ID.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
        InvalidParameterKMSKeyIdCMKNotEnabled = "InvalidParameter.KMSKeyId.CMKNotEnabled" ("403"), "", "The key in Key Management Service is not enabled.";
        InvalidParameterKMSKeyIdKMSUnauthorized = "InvalidParameter.KMSKeyId.KMSUnauthorized" ("403"), "", "ECS has not been allowed to use keys of the account in Key Management Service.";
        DuplicateTagKey = "Duplicate.TagKey" ("400"), "", "A tag key occurs twice in the call.";
        InvalidTagKeyMalformed = "InvalidTagKey.Malformed" ("400"), "", "A tag key is too long, starts with a reserved prefix or has characters that are not allowed.";
        InvalidTagValueMalformed = "InvalidTagValue.Malformed" ("400"), "", "A tag value is too long, starts with a reserved prefix or has characters that are not allowed.";
        QuotaExceedTags = "QuotaExceed.Tags" ("403"), "%s", "The resource would carry more tags than it may.";
        InvalidDiskTypeValueNotSupported = "InvalidDiskType.ValueNotSupported" ("400"), "", "The disk type is not one that the operation takes, such as `system` or `data`.";
        IdempotenceParamNotMatch = "IdempotenceParamNotMatch" ("400"), "", "The `ClientToken` was used before with other parameters; take a new one for a new request.";
    }
}
