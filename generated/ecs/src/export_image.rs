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
}

request! {
    ExportImageRequest {
        "ImageId" => image_id: query,
        "OSSBucket" => oss_bucket: query,
        "RegionId" => region_id: query,
        "OSSPrefix" => oss_prefix: query,
        "ImageFormat" => image_format: query,
        "RoleName" => role_name: query,
    }
}

impl Operation for ExportImageRequest {
    type Response = ExportImageResponse;
    type Error = ExportImageError;
    const INFO: OperationInfo = super::operation("ExportImage")
        .required(&["ImageId", "OSSBucket", "RegionId"])
        .region("RegionId");
}

/// What [`ExportImageRequest`] is answered with.
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

errors! {
    /// Errors that the documentation of [`ExportImageRequest`] names.
    pub enum ExportImageError {
        MissingParameter = "MissingParameter" ("400"), "", "A required parameter is missing; the message says which.";
        InvalidImageNameMalformed = "InvalidImageName.Malformed" ("400"), "", "The image name is too short or too long, or has characters that are not allowed.";
        InvalidOSSPrefixMalformed = "InvalidOSSPrefix.Malformed" ("400"), "", "The prefix for the OSS objects is too long or has characters that are not allowed.";
        InvalidRegionIdNotFound = "InvalidRegionId.NotFound" ("400"), "", "No region has this ID, or the account cannot use it.";
        InvalidRegionNotSupport = "InvalidRegion.NotSupport" ("400"), "", "The region does not offer the operation, or not with keys of your own.";
        InvalidImageIdNotFound = "InvalidImageId.NotFound" ("404"), "", "No image that the account can use has this ID in the region.";
        IncorrectImageStatus = "IncorrectImageStatus" ("400"), "", "The image is in a state that does not allow the operation.";
        ImageNotSupported = "ImageNotSupported" ("403"), "", "The image comes from the Marketplace and therefore cannot be exported.";
        InvalidImageFormatMalformed = "InvalidImageFormat.Malformed" ("400"), "", "The image format is none that the operation knows.";
        ImageIsExporting = "ImageIsExporting" ("403"), "", "The image is being exported; wait, or stop the export with `CancelTask`.";
        ExportImageFailed = "ExportImageFailed" ("403"), "", "The image could not be exported; ask support about it.";
        UserNotInTheWhiteList = "UserNotInTheWhiteList" ("403"), "", "The account is not cleared for this feature, such as the kind of disk or encryption with keys of your own.";
        NoSetRoletoECSServiceAcount = "NoSetRoletoECSServiceAcount" ("403"), "", "ECS has not been allowed, through a RAM role, to reach the OSS bucket.";
        InvalidOSSBucketNotFound = "InvalidOSSBucket.NotFound" ("400"), "", "The region has no OSS bucket of this name.";
        OperationDenied = "OperationDenied" ("400"), "", "The operation is refused for the resource, its zone, its network or the account; the message tells why.";
        InvalidImageDiskAmountOrSize = "InvalidImage.DiskAmountOrSize" ("400"), "%s", "The image is too much for an export: more than four snapshots of data disks, or one above 500 GiB.";
        InvalidOSSBucketNotMatched = "InvalidOSSBucket.NotMatched" ("400"), "", "The OSS bucket cannot be used here; the message says why.";
        ConcurrentQuotaExceedExportImage = "ConcurrentQuotaExceed.ExportImage" ("403"), "%s", "Too many image exports run at the same time; wait until one has ended.";
        WeeklyQuotaExceedExportImage = "WeeklyQuotaExceed.ExportImage" ("403"), "%s", "The account has exported as many images this week as it may.";
        InvalidImageLicenseNotSupported = "InvalidImageLicense.NotSupported" ("403"), "%s", "The license of the image forbids exporting it; the message says more.";
    }
}
