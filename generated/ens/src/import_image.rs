// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ImportImage`, from `ens/ImportImage.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{TargetOSSRegionId};

/// Imports an image file (qcow2, RAW, or VHD) from OSS as a custom image.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::ImportImageRequest::new()
///     .image_name("...")
///     .compute_type("...")
///     .os_type("...")
///     .image_format("...")
///     .architecture("...");
/// let reply = client.import_image(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ImportImageRequest {
    /// **Required.** Name that the image goes by.
    pub image_name: Option<String>,
    /// **Required.** Which kind of compute it is or is to be.
    pub compute_type: Option<String>,
    /// Region that the OSS lies in.
    pub oss_region: Option<String>,
    /// Name of the OSS bucket for the OSS.
    pub oss_bucket: Option<String>,
    /// Path of the image file in the bucket.
    pub oss_object: Option<String>,
    /// **Required.** Which kind of operating system it is or is to be.
    pub os_type: Option<Open<OSType>>,
    /// Operating system or platform that is meant.
    pub platform: Option<String>,
    /// **Required.** Notation or file format of the image.
    pub image_format: Option<Open<ImageFormat>>,
    /// **Required.** Processor architecture, such as x86 or ARM.
    pub architecture: Option<String>,
    /// Which version of the operating system is meant.
    pub os_version: Option<String>,
    /// Disks that make up the image.
    pub disk_device_mapping: Vec<DiskDeviceMapping>,
    /// Region that the target OSS lies in.
    pub target_oss_region_id: Option<Open<TargetOSSRegionId>>,
    /// Which kind of license it is or is to be.
    pub license_type: Option<Open<LicenseType>>,
}

impl ImportImageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ImageName`, which is required.
    pub fn image_name(mut self, value: impl Into<String>) -> Self {
        self.image_name = Some(value.into());
        self
    }
    /// Sets `ComputeType`, which is required.
    pub fn compute_type(mut self, value: impl Into<String>) -> Self {
        self.compute_type = Some(value.into());
        self
    }
    /// Sets `OSSRegion`.
    pub fn oss_region(mut self, value: impl Into<String>) -> Self {
        self.oss_region = Some(value.into());
        self
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
    /// Sets `OSType`, which is required.
    pub fn os_type(mut self, value: impl Into<Open<OSType>>) -> Self {
        self.os_type = Some(value.into());
        self
    }
    /// Sets `Platform`.
    pub fn platform(mut self, value: impl Into<String>) -> Self {
        self.platform = Some(value.into());
        self
    }
    /// Sets `ImageFormat`, which is required.
    pub fn image_format(mut self, value: impl Into<Open<ImageFormat>>) -> Self {
        self.image_format = Some(value.into());
        self
    }
    /// Sets `Architecture`, which is required.
    pub fn architecture(mut self, value: impl Into<String>) -> Self {
        self.architecture = Some(value.into());
        self
    }
    /// Sets `OSVersion`.
    pub fn os_version(mut self, value: impl Into<String>) -> Self {
        self.os_version = Some(value.into());
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
    /// Sets `TargetOSSRegionId`.
    pub fn target_oss_region_id(
        mut self,
        value: impl Into<Open<TargetOSSRegionId>>,
    ) -> Self {
        self.target_oss_region_id = Some(value.into());
        self
    }
    /// Sets `LicenseType`.
    pub fn license_type(mut self, value: impl Into<Open<LicenseType>>) -> Self {
        self.license_type = Some(value.into());
        self
    }
}

request! {
    ImportImageRequest {
        "ImageName" => image_name: query,
        "ComputeType" => compute_type: query,
        "OSSRegion" => oss_region: query,
        "OSSBucket" => oss_bucket: query,
        "OSSObject" => oss_object: query,
        "OSType" => os_type: query,
        "Platform" => platform: query,
        "ImageFormat" => image_format: query,
        "Architecture" => architecture: query,
        "OSVersion" => os_version: query,
        "DiskDeviceMapping" => disk_device_mapping: query_json,
        "TargetOSSRegionId" => target_oss_region_id: query,
        "LicenseType" => license_type: query,
    }
}

impl Operation for ImportImageRequest {
    type Response = ImportImageResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ImportImage")
        .required(
            &["ImageName", "ComputeType", "OSType", "ImageFormat", "Architecture"],
        );
}

/// Response to [`ImportImageRequest`], which the documentation does not describe.
pub type ImportImageResponse = alicloud_runtime::UndocumentedResponse;

/// Disks that make up the image.
#[non_exhaustive]
pub struct DiskDeviceMapping {
    /// Region that the OSS lies in.
    pub oss_region: Option<String>,
    /// Name of the OSS bucket for the OSS.
    pub oss_bucket: Option<String>,
    /// Path of the image file in the bucket.
    pub oss_object: Option<String>,
}

impl DiskDeviceMapping {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `OSSRegion`.
    pub fn oss_region(mut self, value: impl Into<String>) -> Self {
        self.oss_region = Some(value.into());
        self
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
}

request! {
    DiskDeviceMapping {
        "OSSRegion" => oss_region: field,
        "OSSBucket" => oss_bucket: field,
        "OSSObject" => oss_object: field,
    }
}

values! {
    /// Which kind of operating system it is or is to be.
    pub enum OSType {
        /// A Linux system.
        Linux = "linux",
        /// A Windows system.
        Windows = "windows",
    }
}

values! {
    /// Notation or file format of the image.
    pub enum ImageFormat {
        /// QEMU copy-on-write (qcow2).
        Qcow2 = "qcow2",
        /// Raw disk image.
        Raw = "raw",
        /// Virtual Hard Disk (VHD).
        Vhd = "vhd",
    }
}

values! {
    /// Which kind of license it is or is to be.
    pub enum LicenseType {
        /// The official Alibaba Cloud license for the `Platform` is used.
        Aliyun = "Aliyun",
        /// The license within the image is used; it must be valid for use on Alibaba Cloud.
        Byol = "BYOL",
    }
}
