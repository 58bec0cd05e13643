// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateImage`, from `ecs/CreateImage.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Architecture, DiskTag, DiskType};

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
    /// Disks that the image is made of, one entry for each disk. Items: at most 17.
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
    /// Here: `i386`, `x86_64`. Default: `x86_64`. Example: `x86_64`.
    pub architecture: Option<Open<Architecture>>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<DiskTag>,
    /// Resource group that the resource belongs to or is put into. Example: `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Image family that the new image joins. Length: 2 to 128. Example: `hangzhou-daily-update`.
    pub image_family: Option<String>,
    /// Version label of the image.
    pub image_version: Option<String>,
    /// Firmware that instances boot with. Choose one the image supports, or they do not start.
    pub boot_mode: Option<String>,
    /// How the image is checked for what could keep it from working; without it, no check is made.
    pub detection_strategy: Option<String>,
    /// What the image can do, such as NVMe disks or metadata access in hardened mode.
    pub features: Option<Features>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
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
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<DiskTag>>) -> Self {
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
    /// Sets `ImageVersion`.
    pub fn image_version(mut self, value: impl Into<String>) -> Self {
        self.image_version = Some(value.into());
        self
    }
    /// Sets `BootMode`.
    pub fn boot_mode(mut self, value: impl Into<String>) -> Self {
        self.boot_mode = Some(value.into());
        self
    }
    /// Sets `DetectionStrategy`.
    pub fn detection_strategy(mut self, value: impl Into<String>) -> Self {
        self.detection_strategy = Some(value.into());
        self
    }
    /// Sets `Features`.
    pub fn features(mut self, value: impl Into<Features>) -> Self {
        self.features = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
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
        "ImageVersion" => image_version: query,
        "BootMode" => boot_mode: query,
        "DetectionStrategy" => detection_strategy: query,
        "Features" => features: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for CreateImageRequest {
    type Response = CreateImageResponse;
    type Error = CreateImageError;
    const INFO: OperationInfo = super::operation("CreateImage")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [CreateImageError] = &[
        CreateImageError::InvalidSnapshotIdNotFound,
        CreateImageError::InvalidImageNameMalformed,
        CreateImageError::InvalidImageNameDuplicated,
        CreateImageError::InvalidDescriptionMalformed,
        CreateImageError::InvalidImageVersionMalformed,
        CreateImageError::InvalidSnapshotIdNotReady,
        CreateImageError::InvalidSnapshotTooOld,
        CreateImageError::OperationDenied,
        CreateImageError::QuotaExceedImage,
        CreateImageError::InvalidParamterConflict,
        CreateImageError::InvalidInstanceIdNotFound3,
        CreateImageError::IncorrectInstanceStatus,
        CreateImageError::InstanceLockedForSecurity,
        CreateImageError::InvalidDeviceMalformed,
        CreateImageError::MissingParameter,
        CreateImageError::InvalidSizeValueNotSupported,
        CreateImageError::InvalidDeviceInUse,
        CreateImageError::InvalidDiskCategoryCreateImage,
        CreateImageError::InvalidAccountStatusNotEnoughBalance,
        CreateImageError::InvalidAccountStatusSnapshotServiceUnavailable,
        CreateImageError::UserNotInTheWhiteList,
        CreateImageError::InvalidArchitectureMalformed,
        CreateImageError::InvalidPlatformMalformed,
        CreateImageError::InvalidParameterAllEmpty,
        CreateImageError::IncorrectDiskStatusInvalid,
        CreateImageError::OperationDeniedInvalidSnapshotCategory,
        CreateImageError::QuotaExceedSnapshot,
        CreateImageError::IncorrectDiskStatusTransferring,
        CreateImageError::IncorrectDiskStatus,
        CreateImageError::InvalidSystemSnapshotMissing,
        CreateImageError::IncorrectDiskStatusCreatingSnapshot,
        CreateImageError::InvalidResourceGroupNotFound,
        CreateImageError::InternalError,
        CreateImageError::InvalidParameterKMSKeyIdCMKNotEnabled,
        CreateImageError::InvalidParameterKMSKeyIdKMSUnauthorized,
        CreateImageError::DuplicateTagKey,
        CreateImageError::InvalidTagKeyMalformed,
        CreateImageError::InvalidTagValueMalformed,
        CreateImageError::QuotaExceedTags,
        CreateImageError::InvalidDiskTypeValueNotSupported,
        CreateImageError::IdempotenceParamNotMatch,
        CreateImageError::InvalidParameterDiskType,
        CreateImageError::InvalidInstanceNotFoundSystemDisk,
        CreateImageError::InvalidImageFamilyMalformed,
        CreateImageError::ImageQuotaExceedImageFamily,
        CreateImageError::ImageFamilyQuotaExceed,
        CreateImageError::InvalidBootModeNotSupport,
        CreateImageError::IncorrectDiskStatusNeverAttached,
        CreateImageError::InvalidParameterKMSKeyIdCMKUnauthorized,
        CreateImageError::InvalidSnapshotCategoryNotSupportImageCreation,
        CreateImageError::TooManySnapshotUnfinished,
        CreateImageError::HibernationConfiguredInstanceOperationForbidden,
        CreateImageError::SnapshotNotReady,
        CreateImageError::IncorrectInstanceStatusNeedRestart,
    ];
}

/// Response to [`CreateImageRequest`].
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
    /// Unit: `GiB`. Example: `2000`.
    pub size: Option<i32>,
    /// Device name of the disk in the image. Example: `/dev/vdb`.
    pub device: Option<String>,
    /// Whether the disk becomes the system disk. Left out, it stays what the disk of the snapshot was.
    /// Here: `system`, `data`. Example: `system`.
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

/// What the image can do, such as NVMe disks or metadata access in hardened mode.
#[non_exhaustive]
pub struct Features {
    /// Version of the instance metadata service that instances made of the image support.
    pub imds_support: Option<String>,
}

impl Features {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ImdsSupport`.
    pub fn imds_support(mut self, value: impl Into<String>) -> Self {
        self.imds_support = Some(value.into());
        self
    }
}

request! {
    Features {
        "ImdsSupport" => imds_support: field,
    }
}

/// Errors that the documentation of [`CreateImageRequest`] names.
///
/// - [`InvalidSnapshotIdNotFound`](super::DocumentedError::InvalidSnapshotIdNotFound)
/// - [`InvalidImageNameMalformed`](super::DocumentedError::InvalidImageNameMalformed)
/// - [`InvalidImageNameDuplicated`](super::DocumentedError::InvalidImageNameDuplicated)
/// - [`InvalidDescriptionMalformed`](super::DocumentedError::InvalidDescriptionMalformed)
/// - [`InvalidImageVersionMalformed`](super::DocumentedError::InvalidImageVersionMalformed)
/// - [`InvalidSnapshotIdNotReady`](super::DocumentedError::InvalidSnapshotIdNotReady)
/// - [`InvalidSnapshotTooOld`](super::DocumentedError::InvalidSnapshotTooOld)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`QuotaExceedImage`](super::DocumentedError::QuotaExceedImage)
/// - [`InvalidParamterConflict`](super::DocumentedError::InvalidParamterConflict): The \`ClientToken\` was used before with other parameters; take a new one for a new request.
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus), here with HTTP status 400
/// - [`InstanceLockedForSecurity`](super::DocumentedError::InstanceLockedForSecurity), here with HTTP status 400
/// - [`InvalidDeviceMalformed`](super::DocumentedError::InvalidDeviceMalformed)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidSizeValueNotSupported`](super::DocumentedError::InvalidSizeValueNotSupported)
/// - [`InvalidDeviceInUse`](super::DocumentedError::InvalidDeviceInUse), here with HTTP status 400
/// - [`InvalidDiskCategoryCreateImage`](super::DocumentedError::InvalidDiskCategoryCreateImage)
/// - [`InvalidAccountStatusNotEnoughBalance`](super::DocumentedError::InvalidAccountStatusNotEnoughBalance)
/// - [`InvalidAccountStatusSnapshotServiceUnavailable`](super::DocumentedError::InvalidAccountStatusSnapshotServiceUnavailable)
/// - [`UserNotInTheWhiteList`](super::DocumentedError::UserNotInTheWhiteList)
/// - [`InvalidArchitectureMalformed`](super::DocumentedError::InvalidArchitectureMalformed)
/// - [`InvalidPlatformMalformed`](super::DocumentedError::InvalidPlatformMalformed)
/// - [`InvalidParameterAllEmpty`](super::DocumentedError::InvalidParameterAllEmpty)
/// - [`IncorrectDiskStatusInvalid`](super::DocumentedError::IncorrectDiskStatusInvalid)
/// - [`OperationDeniedInvalidSnapshotCategory`](super::DocumentedError::OperationDeniedInvalidSnapshotCategory)
/// - [`QuotaExceedSnapshot`](super::DocumentedError::QuotaExceedSnapshot)
/// - [`IncorrectDiskStatusTransferring`](super::DocumentedError::IncorrectDiskStatusTransferring)
/// - [`IncorrectDiskStatus`](super::DocumentedError::IncorrectDiskStatus)
/// - [`InvalidSystemSnapshotMissing`](super::DocumentedError::InvalidSystemSnapshotMissing)
/// - [`IncorrectDiskStatusCreatingSnapshot`](super::DocumentedError::IncorrectDiskStatusCreatingSnapshot)
/// - [`InvalidResourceGroupNotFound`](super::DocumentedError::InvalidResourceGroupNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`InvalidParameterKMSKeyIdCMKNotEnabled`](super::DocumentedError::InvalidParameterKMSKeyIdCMKNotEnabled)
/// - [`InvalidParameterKMSKeyIdKMSUnauthorized`](super::DocumentedError::InvalidParameterKMSKeyIdKMSUnauthorized)
/// - [`DuplicateTagKey`](super::DocumentedError::DuplicateTagKey)
/// - [`InvalidTagKeyMalformed`](super::DocumentedError::InvalidTagKeyMalformed)
/// - [`InvalidTagValueMalformed`](super::DocumentedError::InvalidTagValueMalformed)
/// - [`QuotaExceedTags`](super::DocumentedError::QuotaExceedTags)
/// - [`InvalidDiskTypeValueNotSupported`](super::DocumentedError::InvalidDiskTypeValueNotSupported)
/// - [`IdempotenceParamNotMatch`](super::DocumentedError::IdempotenceParamNotMatch)
/// - [`InvalidParameterDiskType`](super::DocumentedError::InvalidParameterDiskType)
/// - [`InvalidInstanceNotFoundSystemDisk`](super::DocumentedError::InvalidInstanceNotFoundSystemDisk)
/// - [`InvalidImageFamilyMalformed`](super::DocumentedError::InvalidImageFamilyMalformed)
/// - [`ImageQuotaExceedImageFamily`](super::DocumentedError::ImageQuotaExceedImageFamily)
/// - [`ImageFamilyQuotaExceed`](super::DocumentedError::ImageFamilyQuotaExceed)
/// - [`InvalidBootModeNotSupport`](super::DocumentedError::InvalidBootModeNotSupport)
/// - [`IncorrectDiskStatusNeverAttached`](super::DocumentedError::IncorrectDiskStatusNeverAttached)
/// - [`InvalidParameterKMSKeyIdCMKUnauthorized`](super::DocumentedError::InvalidParameterKMSKeyIdCMKUnauthorized)
/// - [`InvalidSnapshotCategoryNotSupportImageCreation`](super::DocumentedError::InvalidSnapshotCategoryNotSupportImageCreation)
/// - [`TooManySnapshotUnfinished`](super::DocumentedError::TooManySnapshotUnfinished)
/// - [`HibernationConfiguredInstanceOperationForbidden`](super::DocumentedError::HibernationConfiguredInstanceOperationForbidden)
/// - [`SnapshotNotReady`](super::DocumentedError::SnapshotNotReady)
/// - [`IncorrectInstanceStatusNeedRestart`](super::DocumentedError::IncorrectInstanceStatusNeedRestart)
pub type CreateImageError = super::DocumentedError;
