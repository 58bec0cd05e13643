// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateImagePipeline`, from `ecs/CreateImagePipeline.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BaseImageType, Features, ImageOptionsImageFeatures, Tag};

/// Creates a recipe for building images from a Linux base image; each run needs a pay-as-you-go
/// instance in between.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::CreateImagePipelineRequest::new()
///     .base_image("m-bp67acfmxazb4p****")
///     .base_image_type("IMAGE")
///     .region_id("cn-hangzhou")
///     .name("testImagePipeline");
/// let reply = client.create_image_pipeline(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateImagePipelineRequest {
    /// Image that the pipeline builds upon: an image ID or the name of an image family, depending on
    /// `BaseImageType`. Example: `m-bp67acfmxazb4p****`.
    pub base_image: Option<String>,
    /// **Required.** Whether `BaseImage` names a single image or an image family. Example: `IMAGE`.
    pub base_image_type: Option<Open<BaseImageType>>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// Resource group that the resource belongs to or is put into. Example: `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Display name of the pipeline; its ID is used when left out.
    /// Length: 2 to 128. Example: `testImagePipeline`.
    pub name: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Length: 2 to 256. Example: `This is description.`.
    pub description: Option<String>,
    /// First part of the names of built images; the ID of the build task follows.
    /// Length: 2 to 64. Example: `testImageName`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub image_name: Option<String>,
    /// Switch that the temporary build instance is connected to; a new VPC and switch are made when
    /// left out. Example: `vsw-bp67acfmxazb4p****`.
    pub vswitch_id: Option<String>,
    /// Instance type of the temporary build instance; the smallest one in stock when left out.
    /// Example: `ecs.g6.large`.
    pub instance_type: Option<String>,
    /// Size of the system disk of the temporary build instance.
    /// Range: 20 to 500. Unit: `GiB`. Default: `40`. Example: `40`.
    pub system_disk_size: Option<i32>,
    /// Outbound public bandwidth of the temporary build instance.
    /// Range: 0 to 100. Unit: `Mbit/s`. Default: `0`. Example: `0`.
    pub internet_max_bandwidth_out: Option<i32>,
    /// Whether the temporary build instance is released when the build fails.
    /// Default: `true`. Example: `true`.
    pub delete_instance_on_failure: Option<bool>,
    /// Commands that the image is built with, written like a Dockerfile.
    /// Example: `FROM IMAGE:m-bp67acfmxazb4p****`.
    pub build_content: Option<String>,
    /// IDs of the accounts that every image built by the pipeline is shared with.
    /// Items: at most 21. Example: `1234567890`.
    pub add_account: Vec<i64>,
    /// Regions that built images are copied to; only the current one when left out.
    /// Items: at most 21. Example: `cn-hangzhou`.
    pub to_region_id: Vec<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
    /// Way in which the repair works.
    pub repair_mode: Option<String>,
    /// Name of the image family, a series of images of which the newest one is used.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub image_family: Option<String>,
    /// What the test contains.
    pub test_content: Option<String>,
    /// The import image options that are concerned.
    pub import_image_options: Option<ImportImageOptions>,
    /// Whether cloud disks of the instance are attached over NVMe.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub nvme_support: Option<String>,
    /// The advanced options that are concerned.
    pub advanced_options: Option<AdvancedOptions>,
    /// The image options that are concerned.
    pub image_options: Option<ImageOptions>,
}

impl CreateImagePipelineRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BaseImage`.
    pub fn base_image(mut self, value: impl Into<String>) -> Self {
        self.base_image = Some(value.into());
        self
    }
    /// Sets `BaseImageType`, which is required.
    pub fn base_image_type(mut self, value: impl Into<Open<BaseImageType>>) -> Self {
        self.base_image_type = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
    /// Sets `ImageName`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn image_name(mut self, value: impl Into<String>) -> Self {
        self.image_name = Some(value.into());
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `SystemDiskSize`.
    #[inline]
    pub fn system_disk_size(mut self, value: i32) -> Self {
        self.system_disk_size = Some(value);
        self
    }
    /// Sets `InternetMaxBandwidthOut`.
    #[inline]
    pub fn internet_max_bandwidth_out(mut self, value: i32) -> Self {
        self.internet_max_bandwidth_out = Some(value);
        self
    }
    /// Sets `DeleteInstanceOnFailure`.
    #[inline]
    pub fn delete_instance_on_failure(mut self, value: bool) -> Self {
        self.delete_instance_on_failure = Some(value);
        self
    }
    /// Sets `BuildContent`.
    pub fn build_content(mut self, value: impl Into<String>) -> Self {
        self.build_content = Some(value.into());
        self
    }
    /// Sets `AddAccount`.
    pub fn add_account(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.add_account = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ToRegionId`.
    pub fn to_region_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.to_region_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `RepairMode`.
    pub fn repair_mode(mut self, value: impl Into<String>) -> Self {
        self.repair_mode = Some(value.into());
        self
    }
    /// Sets `ImageFamily`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn image_family(mut self, value: impl Into<String>) -> Self {
        self.image_family = Some(value.into());
        self
    }
    /// Sets `TestContent`.
    pub fn test_content(mut self, value: impl Into<String>) -> Self {
        self.test_content = Some(value.into());
        self
    }
    /// Sets `ImportImageOptions`.
    pub fn import_image_options(mut self, value: impl Into<ImportImageOptions>) -> Self {
        self.import_image_options = Some(value.into());
        self
    }
    /// Sets `NvmeSupport`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn nvme_support(mut self, value: impl Into<String>) -> Self {
        self.nvme_support = Some(value.into());
        self
    }
    /// Sets `AdvancedOptions`.
    pub fn advanced_options(mut self, value: impl Into<AdvancedOptions>) -> Self {
        self.advanced_options = Some(value.into());
        self
    }
    /// Sets `ImageOptions`.
    pub fn image_options(mut self, value: impl Into<ImageOptions>) -> Self {
        self.image_options = Some(value.into());
        self
    }
}

request! {
    CreateImagePipelineRequest {
        "BaseImage" => base_image: query,
        "BaseImageType" => base_image_type: query,
        "RegionId" => region_id: query,
        "Tag" => tag: query,
        "ResourceGroupId" => resource_group_id: query,
        "Name" => name: query,
        "Description" => description: query,
        "ImageName" => image_name: query,
        "VSwitchId" => vswitch_id: query,
        "InstanceType" => instance_type: query,
        "SystemDiskSize" => system_disk_size: query,
        "InternetMaxBandwidthOut" => internet_max_bandwidth_out: query,
        "DeleteInstanceOnFailure" => delete_instance_on_failure: query,
        "BuildContent" => build_content: query,
        "AddAccount" => add_account: query,
        "ToRegionId" => to_region_id: query,
        "ClientToken" => client_token: query,
        "RepairMode" => repair_mode: query,
        "ImageFamily" => image_family: query,
        "TestContent" => test_content: query,
        "ImportImageOptions" => import_image_options: query,
        "NvmeSupport" => nvme_support: query,
        "AdvancedOptions" => advanced_options: query,
        "ImageOptions" => image_options: query,
    }
}

impl Operation for CreateImagePipelineRequest {
    type Response = CreateImagePipelineResponse;
    type Error = CreateImagePipelineError;
    const INFO: OperationInfo = super::operation("CreateImagePipeline")
        .required(&["BaseImageType", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateImagePipelineError] = &[
        CreateImagePipelineError::InvalidImageNotFound,
        CreateImagePipelineError::InvalidResourceGroupNotFound,
        CreateImagePipelineError::InvalidSourceInstanceNotFound,
        CreateImagePipelineError::InvalidNameMalformed,
        CreateImagePipelineError::InvalidDescriptionMalformed,
        CreateImagePipelineError::InvalidImageNameMalformed,
        CreateImagePipelineError::InvalidBaseImageTypeNotSupportedValue,
        CreateImagePipelineError::InvalidSystemDiskSizeNotSupportedValue,
        CreateImagePipelineError::InvalidInternetMaxBandwidthOutNotSupportedValue,
        CreateImagePipelineError::InvalidAddAccountSizeExceededMaxNumber,
        CreateImagePipelineError::InvalidToRegionIdSizeExceededMaxNumber,
        CreateImagePipelineError::InvalidBuildContentLengthExceeded,
        CreateImagePipelineError::InvalidImageTemplateCommandSizeExceededMaxNumber,
        CreateImagePipelineError::DuplicatedCommandFrom,
        CreateImagePipelineError::InvalidCommandOrderFrom,
        CreateImagePipelineError::InvalidImageTemplateCommandNotSupported,
        CreateImagePipelineError::InvalidCommandContentRun,
        CreateImagePipelineError::InvalidCommandContentEnv,
        CreateImagePipelineError::InvalidCommandContentWorkdir,
        CreateImagePipelineError::InvalidCommandContentCopy,
        CreateImagePipelineError::InvalidCommandContentUser,
        CreateImagePipelineError::InvalidCommandContentFrom,
        CreateImagePipelineError::InvalidCommandContentCmd,
        CreateImagePipelineError::InvalidCommandContentEntrypoint,
        CreateImagePipelineError::QuotaExceedImagePipeline,
        CreateImagePipelineError::NoPermission,
        CreateImagePipelineError::EmptyCommandContentLabel,
        CreateImagePipelineError::EmptyCommandContentEnv,
        CreateImagePipelineError::EmptyCommandContentEntrypoint,
        CreateImagePipelineError::EmptyCommandContentCmd,
        CreateImagePipelineError::EmptyCommandContentCopy,
        CreateImagePipelineError::EmptyCommandContentWorkdir,
        CreateImagePipelineError::NotEmptyCommandContentRestart,
        CreateImagePipelineError::EmptyCommandContentUser,
        CreateImagePipelineError::EmptyCommandContentRun,
        CreateImagePipelineError::ImagePipelineNotSupportWindowsInstance,
        CreateImagePipelineError::ImageComponentNotFound,
    ];
}

/// Response to [`CreateImagePipelineRequest`].
#[non_exhaustive]
pub struct CreateImagePipelineResponse {
    /// ID of an image pipeline, the recipe that images are built by.
    /// Example: `ip-2ze5tsl5bp6nf2b3****`.
    pub image_pipeline_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
}

response! {
    CreateImagePipelineResponse {
        "ImagePipelineId" => image_pipeline_id: value,
        "RequestId" => request_id: value,
    }
}

/// The import image options that are concerned.
#[non_exhaustive]
pub struct ImportImageOptions {
    /// Processor architecture that the operating system of the image is built for.
    pub architecture: Option<String>,
    /// Operating system, Windows or Linux.
    pub os_type: Option<String>,
    /// Operating system family that the item is for.
    pub platform: Option<String>,
    /// Firmware that instances boot with. Choose one the image supports, or they do not start.
    pub boot_mode: Option<String>,
    /// Which license activates the operating system of the imported image.
    pub license_type: Option<String>,
    /// Disks that the image is made of, with the snapshot behind each.
    pub disk_device_mappings: Vec<DiskDeviceMapping>,
    /// What the image can do, such as NVMe disks or metadata access in hardened mode.
    pub features: Option<Features>,
    /// Whether the image that was imported as the base stays once the build is over.
    pub retain_imported_image: Option<bool>,
    /// What is done about the retention, as rules.
    pub retention_strategy: Option<String>,
    /// First part of the names of built images; the ID of the build task follows.
    pub image_name: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    pub description: Option<String>,
    /// RAM role under which ECS reads or writes the OSS bucket.
    pub role_name: Option<String>,
    /// Tags that the import image carries.
    pub import_image_tags: Vec<Tag>,
}

impl ImportImageOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Architecture`.
    pub fn architecture(mut self, value: impl Into<String>) -> Self {
        self.architecture = Some(value.into());
        self
    }
    /// Sets `OSType`.
    pub fn os_type(mut self, value: impl Into<String>) -> Self {
        self.os_type = Some(value.into());
        self
    }
    /// Sets `Platform`.
    pub fn platform(mut self, value: impl Into<String>) -> Self {
        self.platform = Some(value.into());
        self
    }
    /// Sets `BootMode`.
    pub fn boot_mode(mut self, value: impl Into<String>) -> Self {
        self.boot_mode = Some(value.into());
        self
    }
    /// Sets `LicenseType`.
    pub fn license_type(mut self, value: impl Into<String>) -> Self {
        self.license_type = Some(value.into());
        self
    }
    /// Sets `DiskDeviceMappings`.
    pub fn disk_device_mappings(
        mut self,
        value: impl IntoIterator<Item = impl Into<DiskDeviceMapping>>,
    ) -> Self {
        self.disk_device_mappings = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Features`.
    pub fn features(mut self, value: impl Into<Features>) -> Self {
        self.features = Some(value.into());
        self
    }
    /// Sets `RetainImportedImage`.
    #[inline]
    pub fn retain_imported_image(mut self, value: bool) -> Self {
        self.retain_imported_image = Some(value);
        self
    }
    /// Sets `RetentionStrategy`.
    pub fn retention_strategy(mut self, value: impl Into<String>) -> Self {
        self.retention_strategy = Some(value.into());
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
    /// Sets `RoleName`.
    pub fn role_name(mut self, value: impl Into<String>) -> Self {
        self.role_name = Some(value.into());
        self
    }
    /// Sets `ImportImageTags`.
    pub fn import_image_tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<Tag>>,
    ) -> Self {
        self.import_image_tags = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ImportImageOptions {
        "Architecture" => architecture: field,
        "OSType" => os_type: field,
        "Platform" => platform: field,
        "BootMode" => boot_mode: field,
        "LicenseType" => license_type: field,
        "DiskDeviceMappings" => disk_device_mappings: field,
        "Features" => features: field,
        "RetainImportedImage" => retain_imported_image: field,
        "RetentionStrategy" => retention_strategy: field,
        "ImageName" => image_name: field,
        "Description" => description: field,
        "RoleName" => role_name: field,
        "ImportImageTags" => import_image_tags: field,
    }
}

/// Disks that the image is made of, with the snapshot behind each.
#[non_exhaustive]
pub struct DiskDeviceMapping {
    /// Name of the OSS bucket for the OSS.
    pub oss_bucket: Option<String>,
    /// Key of the image file in the bucket.
    pub oss_object: Option<String>,
    /// File format of the image.
    pub format: Option<String>,
    /// Size of the disk after the import. The system disk must not be smaller than the imported image.
    pub disk_image_size: Option<i32>,
}

impl DiskDeviceMapping {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `OSSBucket`.
    pub fn oss_bucket(mut self, value: impl Into<String>) -> Self {
        self.oss_bucket = Some(value.into());
        self
    }
    /// Sets `OSSObject`.
    pub fn oss_object(mut self, value: impl Into<String>) -> Self {
        self.oss_object = Some(value.into());
        self
    }
    /// Sets `Format`.
    pub fn format(mut self, value: impl Into<String>) -> Self {
        self.format = Some(value.into());
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
        "OSSBucket" => oss_bucket: field,
        "OSSObject" => oss_object: field,
        "Format" => format: field,
        "DiskImageSize" => disk_image_size: field,
    }
}

/// The advanced options that are concerned.
#[non_exhaustive]
pub struct AdvancedOptions {
    /// Whether the Cloud Assistant client stays in the finished image or is taken out at the end.
    pub retain_cloud_assistant: Option<bool>,
    /// Text at the end of the names of the images that the pipeline builds.
    pub image_name_suffix: Option<String>,
}

impl AdvancedOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RetainCloudAssistant`.
    #[inline]
    pub fn retain_cloud_assistant(mut self, value: bool) -> Self {
        self.retain_cloud_assistant = Some(value);
        self
    }
    /// Sets `ImageNameSuffix`.
    pub fn image_name_suffix(mut self, value: impl Into<String>) -> Self {
        self.image_name_suffix = Some(value.into());
        self
    }
}

request! {
    AdvancedOptions {
        "RetainCloudAssistant" => retain_cloud_assistant: field,
        "ImageNameSuffix" => image_name_suffix: field,
    }
}

/// The image options that are concerned.
#[non_exhaustive]
pub struct ImageOptions {
    /// First part of the names of built images; the ID of the build task follows.
    pub image_name: Option<String>,
    /// Name of the image family, a series of images of which the newest one is used.
    pub image_family: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    pub description: Option<String>,
    /// The image features that are concerned.
    pub image_features: Option<ImageOptionsImageFeatures>,
    /// Tags that the image carries.
    pub image_tags: Vec<Tag>,
}

impl ImageOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ImageName`.
    pub fn image_name(mut self, value: impl Into<String>) -> Self {
        self.image_name = Some(value.into());
        self
    }
    /// Sets `ImageFamily`.
    pub fn image_family(mut self, value: impl Into<String>) -> Self {
        self.image_family = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `ImageFeatures`.
    pub fn image_features(
        mut self,
        value: impl Into<ImageOptionsImageFeatures>,
    ) -> Self {
        self.image_features = Some(value.into());
        self
    }
    /// Sets `ImageTags`.
    pub fn image_tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<Tag>>,
    ) -> Self {
        self.image_tags = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ImageOptions {
        "ImageName" => image_name: field,
        "ImageFamily" => image_family: field,
        "Description" => description: field,
        "ImageFeatures" => image_features: field,
        "ImageTags" => image_tags: field,
    }
}

/// Errors that the documentation of [`CreateImagePipelineRequest`] names.
///
/// - [`InvalidImageNotFound`](super::DocumentedError::InvalidImageNotFound)
/// - [`InvalidResourceGroupNotFound`](super::DocumentedError::InvalidResourceGroupNotFound)
/// - [`InvalidSourceInstanceNotFound`](super::DocumentedError::InvalidSourceInstanceNotFound)
/// - [`InvalidNameMalformed`](super::DocumentedError::InvalidNameMalformed)
/// - [`InvalidDescriptionMalformed`](super::DocumentedError::InvalidDescriptionMalformed)
/// - [`InvalidImageNameMalformed`](super::DocumentedError::InvalidImageNameMalformed)
/// - [`InvalidBaseImageTypeNotSupportedValue`](super::DocumentedError::InvalidBaseImageTypeNotSupportedValue)
/// - [`InvalidSystemDiskSizeNotSupportedValue`](super::DocumentedError::InvalidSystemDiskSizeNotSupportedValue)
/// - [`InvalidInternetMaxBandwidthOutNotSupportedValue`](super::DocumentedError::InvalidInternetMaxBandwidthOutNotSupportedValue)
/// - [`InvalidAddAccountSizeExceededMaxNumber`](super::DocumentedError::InvalidAddAccountSizeExceededMaxNumber)
/// - [`InvalidToRegionIdSizeExceededMaxNumber`](super::DocumentedError::InvalidToRegionIdSizeExceededMaxNumber)
/// - [`InvalidBuildContentLengthExceeded`](super::DocumentedError::InvalidBuildContentLengthExceeded)
/// - [`InvalidImageTemplateCommandSizeExceededMaxNumber`](super::DocumentedError::InvalidImageTemplateCommandSizeExceededMaxNumber)
/// - [`DuplicatedCommandFrom`](super::DocumentedError::DuplicatedCommandFrom)
/// - [`InvalidCommandOrderFrom`](super::DocumentedError::InvalidCommandOrderFrom)
/// - [`InvalidImageTemplateCommandNotSupported`](super::DocumentedError::InvalidImageTemplateCommandNotSupported)
/// - [`InvalidCommandContentRun`](super::DocumentedError::InvalidCommandContentRun)
/// - [`InvalidCommandContentEnv`](super::DocumentedError::InvalidCommandContentEnv)
/// - [`InvalidCommandContentWorkdir`](super::DocumentedError::InvalidCommandContentWorkdir)
/// - [`InvalidCommandContentCopy`](super::DocumentedError::InvalidCommandContentCopy)
/// - [`InvalidCommandContentUser`](super::DocumentedError::InvalidCommandContentUser)
/// - [`InvalidCommandContentFrom`](super::DocumentedError::InvalidCommandContentFrom)
/// - [`InvalidCommandContentCmd`](super::DocumentedError::InvalidCommandContentCmd)
/// - [`InvalidCommandContentEntrypoint`](super::DocumentedError::InvalidCommandContentEntrypoint)
/// - [`QuotaExceedImagePipeline`](super::DocumentedError::QuotaExceedImagePipeline)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`EmptyCommandContentLabel`](super::DocumentedError::EmptyCommandContentLabel)
/// - [`EmptyCommandContentEnv`](super::DocumentedError::EmptyCommandContentEnv)
/// - [`EmptyCommandContentEntrypoint`](super::DocumentedError::EmptyCommandContentEntrypoint)
/// - [`EmptyCommandContentCmd`](super::DocumentedError::EmptyCommandContentCmd)
/// - [`EmptyCommandContentCopy`](super::DocumentedError::EmptyCommandContentCopy)
/// - [`EmptyCommandContentWorkdir`](super::DocumentedError::EmptyCommandContentWorkdir)
/// - [`NotEmptyCommandContentRestart`](super::DocumentedError::NotEmptyCommandContentRestart)
/// - [`EmptyCommandContentUser`](super::DocumentedError::EmptyCommandContentUser)
/// - [`EmptyCommandContentRun`](super::DocumentedError::EmptyCommandContentRun)
/// - [`ImagePipelineNotSupportWindowsInstance`](super::DocumentedError::ImagePipelineNotSupportWindowsInstance)
/// - [`ImageComponentNotFound`](super::DocumentedError::ImageComponentNotFound)
pub type CreateImagePipelineError = super::DocumentedError;
