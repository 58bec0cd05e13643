// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ExportImage`, from `ecs/ExportImage.md`.

use alicloud_runtime::codegen::*;

/// Writes a custom image as a file to OSS, into a bucket of the same region. ECS must be allowed to
/// write there through a RAM role.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ExportImageRequest::new()
///     .image_id("m-bp67acfmxazb4p****")
///     .oss_bucket("testexportImage")
///     .region_id("cn-hangzhou")
///     .oss_prefix("EcsExport")
///     .image_format("raw");
/// let reply = client.export_image(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ExportImageRequest {
    /// **Required.** ID of an image, as [`DescribeImages`](super::Client::describe_images) lists it.
    /// Example: `m-bp67acfmxazb4p****`.
    pub image_id: Option<String>,
    /// **Required.** OSS bucket that the image file is written to. Example: `testexportImage`.
    pub oss_bucket: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// First part of the name that the exported file receives. Length: 1 to 30. Example: `EcsExport`.
    pub oss_prefix: Option<String>,
    /// File format that the exported image is written in. Default: `raw`. Example: `raw`.
    pub image_format: Option<Open<ImageFormat>>,
    /// RAM role under which ECS reads or writes the OSS bucket.
    /// Example: `AliyunECSImageExportDefaultRole`.
    pub role_name: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl ExportImageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ImageId`, which is required.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }
    /// Sets `OSSBucket`, which is required.
    pub fn oss_bucket(mut self, value: impl Into<String>) -> Self {
        self.oss_bucket = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `OSSPrefix`.
    pub fn oss_prefix(mut self, value: impl Into<String>) -> Self {
        self.oss_prefix = Some(value.into());
        self
    }
    /// Sets `ImageFormat`.
    pub fn image_format(mut self, value: impl Into<Open<ImageFormat>>) -> Self {
        self.image_format = Some(value.into());
        self
    }
    /// Sets `RoleName`.
    pub fn role_name(mut self, value: impl Into<String>) -> Self {
        self.role_name = Some(value.into());
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
    ExportImageRequest {
        "ImageId" => image_id: query,
        "OSSBucket" => oss_bucket: query,
        "RegionId" => region_id: query,
        "OSSPrefix" => oss_prefix: query,
        "ImageFormat" => image_format: query,
        "RoleName" => role_name: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for ExportImageRequest {
    type Response = ExportImageResponse;
    type Error = ExportImageError;
    const INFO: OperationInfo = super::operation("ExportImage")
        .required(&["ImageId", "OSSBucket", "RegionId"])
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [ExportImageError] = &[
        ExportImageError::MissingParameter,
        ExportImageError::InvalidImageNameMalformed,
        ExportImageError::InvalidOSSPrefixMalformed,
        ExportImageError::InvalidRegionIdNotFound,
        ExportImageError::InvalidRegionNotSupport,
        ExportImageError::InvalidImageIdNotFound,
        ExportImageError::IncorrectImageStatus,
        ExportImageError::ImageNotSupported,
        ExportImageError::InvalidImageFormatMalformed,
        ExportImageError::ImageIsExporting,
        ExportImageError::ExportImageFailed,
        ExportImageError::UserNotInTheWhiteList,
        ExportImageError::NoSetRoletoECSServiceAcount,
        ExportImageError::InvalidOSSBucketNotFound,
        ExportImageError::OperationDenied,
        ExportImageError::InvalidImageDiskAmountOrSize,
        ExportImageError::InvalidOSSBucketNotMatched,
        ExportImageError::ConcurrentQuotaExceedExportImage,
        ExportImageError::WeeklyQuotaExceedExportImage,
        ExportImageError::InvalidImageLicenseNotSupported,
        ExportImageError::InvalidOSSObjectNeedRestore,
        ExportImageError::InvalidImageFormatRegionNotSupported,
        ExportImageError::InvalidOSSNotAuthorized,
        ExportImageError::InvalidImageCategoryNotSupported,
        ExportImageError::InvalidOSSBucketEncryptUnsupported,
    ];
}

/// Response to [`ExportImageRequest`].
#[non_exhaustive]
pub struct ExportImageResponse {
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C8B26B44-0189-443E-9816-D951F59623A9`.
    pub request_id: Option<String>,
    /// ID of the task, for [`DescribeTasks`](super::Client::describe_tasks) and
    /// [`DescribeTaskAttribute`](super::Client::describe_task_attribute).
    /// Example: `tsk-bp67acfmxazb4p****`.
    pub task_id: Option<String>,
}

response! {
    ExportImageResponse {
        "RegionId" => region_id: value,
        "RequestId" => request_id: value,
        "TaskId" => task_id: value,
    }
}

values! {
    /// File format that the exported image is written in.
    pub enum ImageFormat {
        /// Raw disk image.
        Raw = "raw",
        /// Virtual Hard Disk (VHD).
        Vhd = "vhd",
        /// QEMU copy-on-write (qcow2).
        Qcow2 = "qcow2",
        /// VMware disk (VMDK).
        Vmdk = "vmdk",
        /// VirtualBox disk (VDI).
        Vdi = "vdi",
    }
}

/// Errors that the documentation of [`ExportImageRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidImageNameMalformed`](super::DocumentedError::InvalidImageNameMalformed)
/// - [`InvalidOSSPrefixMalformed`](super::DocumentedError::InvalidOSSPrefixMalformed)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound), here with HTTP status 400
/// - [`InvalidRegionNotSupport`](super::DocumentedError::InvalidRegionNotSupport), here with HTTP status 400
/// - [`InvalidImageIdNotFound`](super::DocumentedError::InvalidImageIdNotFound)
/// - [`IncorrectImageStatus`](super::DocumentedError::IncorrectImageStatus)
/// - [`ImageNotSupported`](super::DocumentedError::ImageNotSupported)
/// - [`InvalidImageFormatMalformed`](super::DocumentedError::InvalidImageFormatMalformed)
/// - [`ImageIsExporting`](super::DocumentedError::ImageIsExporting)
/// - [`ExportImageFailed`](super::DocumentedError::ExportImageFailed)
/// - [`UserNotInTheWhiteList`](super::DocumentedError::UserNotInTheWhiteList)
/// - [`NoSetRoletoECSServiceAcount`](super::DocumentedError::NoSetRoletoECSServiceAcount)
/// - [`InvalidOSSBucketNotFound`](super::DocumentedError::InvalidOSSBucketNotFound)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`InvalidImageDiskAmountOrSize`](super::DocumentedError::InvalidImageDiskAmountOrSize)
/// - [`InvalidOSSBucketNotMatched`](super::DocumentedError::InvalidOSSBucketNotMatched)
/// - [`ConcurrentQuotaExceedExportImage`](super::DocumentedError::ConcurrentQuotaExceedExportImage)
/// - [`WeeklyQuotaExceedExportImage`](super::DocumentedError::WeeklyQuotaExceedExportImage)
/// - [`InvalidImageLicenseNotSupported`](super::DocumentedError::InvalidImageLicenseNotSupported)
/// - [`InvalidOSSObjectNeedRestore`](super::DocumentedError::InvalidOSSObjectNeedRestore)
/// - [`InvalidImageFormatRegionNotSupported`](super::DocumentedError::InvalidImageFormatRegionNotSupported)
/// - [`InvalidOSSNotAuthorized`](super::DocumentedError::InvalidOSSNotAuthorized)
/// - [`InvalidImageCategoryNotSupported`](super::DocumentedError::InvalidImageCategoryNotSupported)
/// - [`InvalidOSSBucketEncryptUnsupported`](super::DocumentedError::InvalidOSSBucketEncryptUnsupported)
pub type ExportImageError = super::DocumentedError;
