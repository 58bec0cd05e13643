// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ImportImage`, from `ecs/ImportImage.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Architecture, BootMode, Features, OSType, Tag};

/// Makes a custom image out of an image file in an OSS bucket. ECS must be allowed to read there
/// through a RAM role.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ImportImageRequest::new()
///     .region_id("cn-hangzhou")
///     .image_name("Test")
///     .description("Test")
///     .architecture("x86_64")
///     .os_type("linux");
/// let reply = client.import_image(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ImportImageRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Display name of the image. Length: 2 to 128. Example: `ImageTestName`.
    pub image_name: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Length: 2 to 256. Example: `TestDescription`.
    pub description: Option<String>,
    /// Processor architecture that the operating system of the image is built for.
    /// Default: `x86_64`. Example: `x86_64`.
    pub architecture: Option<Open<Architecture>>,
    /// Operating system, Windows or Linux. Default: `linux`. Example: `linux`.
    pub os_type: Option<Open<OSType>>,
    /// Distribution of the operating system in the image. Example: `Aliyun`.
    pub platform: Option<String>,
    /// Firmware that instances boot with. Choose one the image supports, or they do not start.
    /// Default: `BIOS`. Example: `BIOS`.
    pub boot_mode: Option<Open<BootMode>>,
    /// RAM role under which ECS reads or writes the OSS bucket.
    /// Example: `AliyunECSImageImportDefaultRole`.
    pub role_name: Option<String>,
    /// Which license activates the operating system of the imported image.
    /// Default: `Auto`. Example: `Auto`.
    pub license_type: Option<Open<LicenseType>>,
    /// Resource group that the resource belongs to or is put into. Example: `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Disks that the image is made of, one entry for each disk. Items: at most 17.
    pub disk_device_mapping: Vec<DiskDeviceMapping>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// How the image is checked for what could keep it from working; without it, no check is made.
    pub detection_strategy: Option<String>,
    /// Resource name of the storage location, in the `acs:` notation.
    pub storage_location_arn: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// What the image can do, such as NVMe disks or metadata access in hardened mode.
    pub features: Option<Features>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl ImportImageRequest {
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
    /// Sets `Architecture`.
    pub fn architecture(mut self, value: impl Into<Open<Architecture>>) -> Self {
        self.architecture = Some(value.into());
        self
    }
    /// Sets `OSType`.
    pub fn os_type(mut self, value: impl Into<Open<OSType>>) -> Self {
        self.os_type = Some(value.into());
        self
    }
    /// Sets `Platform`.
    pub fn platform(mut self, value: impl Into<String>) -> Self {
        self.platform = Some(value.into());
        self
    }
    /// Sets `BootMode`.
    pub fn boot_mode(mut self, value: impl Into<Open<BootMode>>) -> Self {
        self.boot_mode = Some(value.into());
        self
    }
    /// Sets `RoleName`.
    pub fn role_name(mut self, value: impl Into<String>) -> Self {
        self.role_name = Some(value.into());
        self
    }
    /// Sets `LicenseType`.
    pub fn license_type(mut self, value: impl Into<Open<LicenseType>>) -> Self {
        self.license_type = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
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
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DetectionStrategy`.
    pub fn detection_strategy(mut self, value: impl Into<String>) -> Self {
        self.detection_strategy = Some(value.into());
        self
    }
    /// Sets `StorageLocationArn`.
    pub fn storage_location_arn(mut self, value: impl Into<String>) -> Self {
        self.storage_location_arn = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `Features`.
    pub fn features(mut self, value: impl Into<Features>) -> Self {
        self.features = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    ImportImageRequest {
        "RegionId" => region_id: query,
        "ImageName" => image_name: query,
        "Description" => description: query,
        "Architecture" => architecture: query,
        "OSType" => os_type: query,
        "Platform" => platform: query,
        "BootMode" => boot_mode: query,
        "RoleName" => role_name: query,
        "LicenseType" => license_type: query,
        "ResourceGroupId" => resource_group_id: query,
        "DiskDeviceMapping" => disk_device_mapping: query,
        "Tag" => tag: query,
        "DetectionStrategy" => detection_strategy: query,
        "StorageLocationArn" => storage_location_arn: query,
        "DryRun" => dry_run: query,
        "Features" => features: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for ImportImageRequest {
    type Response = ImportImageResponse;
    type Error = ImportImageError;
    const INFO: OperationInfo = super::operation("ImportImage")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [ImportImageError] = &[
        ImportImageError::MissingParameter,
        ImportImageError::InvalidImageNameMalformed,
        ImportImageError::InvalidOSSObjectMalformed,
        ImportImageError::InvalidDescriptionMalformed,
        ImportImageError::InvalidArchitectureMalformed,
        ImportImageError::InvalidPlatformMalformed,
        ImportImageError::InvalidOSTypeMalformed,
        ImportImageError::InvalidImageNameDuplicated,
        ImportImageError::InvalidImageSize,
        ImportImageError::InvalidDataDiskSize,
        ImportImageError::InvalidImageFormatMalformed,
        ImportImageError::InvalidRegionIdNotFound,
        ImportImageError::InvalidRegionNotSupport,
        ImportImageError::InvalidOSSBucketNotFound,
        ImportImageError::InvalidOSSObjectNotFound,
        ImportImageError::InvalidOSSBucketNotMatched,
        ImportImageError::InvalidLicenseTypeNotSupported,
        ImportImageError::InvalidLicenseTypeBYOLOnly,
        ImportImageError::ImageIsImporting,
        ImportImageError::QuotaExceedImage,
        ImportImageError::ImportImageFailed,
        ImportImageError::UserNotInTheWhiteList,
        ImportImageError::NoSetRoletoECSServiceAcount,
        ImportImageError::InvalidParameterMalformed,
        ImportImageError::MissingParameterDiskDeviceMapping,
        ImportImageError::UnsupportedSuffixOSSObject,
        ImportImageError::InvalidOSSBucketMalformed,
        ImportImageError::InvalidOSSObjectSize,
        ImportImageError::InvalidOSSObjectNeedRestore,
        ImportImageError::InvalidOSSBucketFlowLimit,
        ImportImageError::InvalidImageFormatRegionNotSupported,
        ImportImageError::InvalidBootModeMalformed,
        ImportImageError::InvalidParameterDetectionStrategy,
        ImportImageError::InvalidBootModeNotSupport,
        ImportImageError::InvalidOSSNotAuthorized,
        ImportImageError::InvalidBlockSizeNotSupport,
        ImportImageError::ImageCheckUnsupportedWindowsImage,
        ImportImageError::InvalidVHDImageIncorrectSize,
        ImportImageError::InvalidOSSBucketEncryptUnsupported,
        ImportImageError::InvalidArchitecturePlatformUnsupported,
        ImportImageError::InvalidAccountStatusOSSDisabled,
        ImportImageError::InvalidStorageLocationNotFound,
        ImportImageError::InvalidOperationCloudBoxImageImportRoleRequired,
        ImportImageError::InvalidOperationCloudBoxImageImportUnsupported,
        ImportImageError::InvalidResourceGroupNotFound,
    ];
}

/// Response to [`ImportImageRequest`].
#[non_exhaustive]
pub struct ImportImageResponse {
    /// ID of an image, as [`DescribeImages`](super::Client::describe_images) lists it.
    /// Example: `m-bp67acfmxazb4p****`.
    pub image_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// ID of the task, for [`DescribeTasks`](super::Client::describe_tasks) and
    /// [`DescribeTaskAttribute`](super::Client::describe_task_attribute).
    /// Example: `t-bp67acfmxazb4p****`.
    pub task_id: Option<String>,
}

response! {
    ImportImageResponse {
        "ImageId" => image_id: value,
        "RegionId" => region_id: value,
        "RequestId" => request_id: value,
        "TaskId" => task_id: value,
    }
}

/// Disks that the image is made of, one entry for each disk.
#[non_exhaustive]
pub struct DiskDeviceMapping {
    /// Former name of `DiskImageSize`; use that one. Example: `80`.
    pub disk_im_size: Option<i32>,
    /// Device name of the disk in the image. Due to be withdrawn; avoid it.
    pub device: Option<String>,
    /// OSS bucket that holds the image file. ECS needs a RAM authorization before the first import.
    /// Example: `ecsimageos`.
    pub oss_bucket: Option<String>,
    /// File format of the image to import; detected when left out. Example: `QCOW2`.
    pub format: Option<Open<DiskDeviceMappingFormat>>,
    /// Key of the image file in the bucket. Example: `CentOS_5.4_32.raw`.
    pub oss_object: Option<String>,
    /// Size of the disk after the import. The system disk must not be smaller than the imported image.
    /// Example: `80`.
    pub disk_image_size: Option<i32>,
}

impl DiskDeviceMapping {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DiskImSize`.
    #[inline]
    pub fn disk_im_size(mut self, value: i32) -> Self {
        self.disk_im_size = Some(value);
        self
    }
    /// Sets `Device`.
    pub fn device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
        self
    }
    /// Sets `OSSBucket`.
    pub fn oss_bucket(mut self, value: impl Into<String>) -> Self {
        self.oss_bucket = Some(value.into());
        self
    }
    /// Sets `Format`.
    pub fn format(mut self, value: impl Into<Open<DiskDeviceMappingFormat>>) -> Self {
        self.format = Some(value.into());
        self
    }
    /// Sets `OSSObject`.
    pub fn oss_object(mut self, value: impl Into<String>) -> Self {
        self.oss_object = Some(value.into());
        self
    }
    /// Sets `DiskImageSize`.
    #[inline]
    pub fn disk_image_size(mut self, value: i32) -> Self {
        self.disk_image_size = Some(value);
        self
    }
}

request! {
    DiskDeviceMapping {
        "DiskImSize" => disk_im_size: field,
        "Device" => device: field,
        "OSSBucket" => oss_bucket: field,
        "Format" => format: field,
        "OSSObject" => oss_object: field,
        "DiskImageSize" => disk_image_size: field,
    }
}

values! {
    /// Which license activates the operating system of the imported image.
    pub enum LicenseType {
        /// An official license for the `Platform` is used if there is one, else that of the image (BYOL).
        Auto = "Auto",
        /// The official Alibaba Cloud license for the `Platform` is used.
        Aliyun = "Aliyun",
        /// The license within the image is used; it must be valid for use on Alibaba Cloud.
        Byol = "BYOL",
    }
}

values! {
    /// File format of the image to import; detected when left out.
    pub enum DiskDeviceMappingFormat {
        /// Raw disk image.
        Raw = "RAW",
        /// Virtual Hard Disk (VHD).
        Vhd = "VHD",
        /// QEMU copy-on-write (qcow2).
        Qcow2 = "QCOW2",
    }
}

/// Errors that the documentation of [`ImportImageRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidImageNameMalformed`](super::DocumentedError::InvalidImageNameMalformed)
/// - [`InvalidOSSObjectMalformed`](super::DocumentedError::InvalidOSSObjectMalformed)
/// - [`InvalidDescriptionMalformed`](super::DocumentedError::InvalidDescriptionMalformed)
/// - [`InvalidArchitectureMalformed`](super::DocumentedError::InvalidArchitectureMalformed)
/// - [`InvalidPlatformMalformed`](super::DocumentedError::InvalidPlatformMalformed)
/// - [`InvalidOSTypeMalformed`](super::DocumentedError::InvalidOSTypeMalformed)
/// - [`InvalidImageNameDuplicated`](super::DocumentedError::InvalidImageNameDuplicated)
/// - [`InvalidImageSize`](super::DocumentedError::InvalidImageSize)
/// - [`InvalidDataDiskSize`](super::DocumentedError::InvalidDataDiskSize)
/// - [`InvalidImageFormatMalformed`](super::DocumentedError::InvalidImageFormatMalformed)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound), here with HTTP status 400
/// - [`InvalidRegionNotSupport`](super::DocumentedError::InvalidRegionNotSupport), here with HTTP status 400
/// - [`InvalidOSSBucketNotFound`](super::DocumentedError::InvalidOSSBucketNotFound)
/// - [`InvalidOSSObjectNotFound`](super::DocumentedError::InvalidOSSObjectNotFound)
/// - [`InvalidOSSBucketNotMatched`](super::DocumentedError::InvalidOSSBucketNotMatched)
/// - [`InvalidLicenseTypeNotSupported`](super::DocumentedError::InvalidLicenseTypeNotSupported)
/// - [`InvalidLicenseTypeBYOLOnly`](super::DocumentedError::InvalidLicenseTypeBYOLOnly)
/// - [`ImageIsImporting`](super::DocumentedError::ImageIsImporting)
/// - [`QuotaExceedImage`](super::DocumentedError::QuotaExceedImage)
/// - [`ImportImageFailed`](super::DocumentedError::ImportImageFailed)
/// - [`UserNotInTheWhiteList`](super::DocumentedError::UserNotInTheWhiteList)
/// - [`NoSetRoletoECSServiceAcount`](super::DocumentedError::NoSetRoletoECSServiceAcount)
/// - [`InvalidParameterMalformed`](super::DocumentedError::InvalidParameterMalformed)
/// - [`MissingParameterDiskDeviceMapping`](super::DocumentedError::MissingParameterDiskDeviceMapping)
/// - [`UnsupportedSuffixOSSObject`](super::DocumentedError::UnsupportedSuffixOSSObject)
/// - [`InvalidOSSBucketMalformed`](super::DocumentedError::InvalidOSSBucketMalformed)
/// - [`InvalidOSSObjectSize`](super::DocumentedError::InvalidOSSObjectSize)
/// - [`InvalidOSSObjectNeedRestore`](super::DocumentedError::InvalidOSSObjectNeedRestore)
/// - [`InvalidOSSBucketFlowLimit`](super::DocumentedError::InvalidOSSBucketFlowLimit)
/// - [`InvalidImageFormatRegionNotSupported`](super::DocumentedError::InvalidImageFormatRegionNotSupported)
/// - [`InvalidBootModeMalformed`](super::DocumentedError::InvalidBootModeMalformed)
/// - [`InvalidParameterDetectionStrategy`](super::DocumentedError::InvalidParameterDetectionStrategy)
/// - [`InvalidBootModeNotSupport`](super::DocumentedError::InvalidBootModeNotSupport)
/// - [`InvalidOSSNotAuthorized`](super::DocumentedError::InvalidOSSNotAuthorized)
/// - [`InvalidBlockSizeNotSupport`](super::DocumentedError::InvalidBlockSizeNotSupport)
/// - [`ImageCheckUnsupportedWindowsImage`](super::DocumentedError::ImageCheckUnsupportedWindowsImage)
/// - [`InvalidVHDImageIncorrectSize`](super::DocumentedError::InvalidVHDImageIncorrectSize)
/// - [`InvalidOSSBucketEncryptUnsupported`](super::DocumentedError::InvalidOSSBucketEncryptUnsupported)
/// - [`InvalidArchitecturePlatformUnsupported`](super::DocumentedError::InvalidArchitecturePlatformUnsupported)
/// - [`InvalidAccountStatusOSSDisabled`](super::DocumentedError::InvalidAccountStatusOSSDisabled)
/// - [`InvalidStorageLocationNotFound`](super::DocumentedError::InvalidStorageLocationNotFound)
/// - [`InvalidOperationCloudBoxImageImportRoleRequired`](super::DocumentedError::InvalidOperationCloudBoxImageImportRoleRequired)
/// - [`InvalidOperationCloudBoxImageImportUnsupported`](super::DocumentedError::InvalidOperationCloudBoxImageImportUnsupported)
/// - [`InvalidResourceGroupNotFound`](super::DocumentedError::InvalidResourceGroupNotFound)
pub type ImportImageError = super::DocumentedError;
