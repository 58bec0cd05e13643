// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UploadImage`, from `ecd/UploadImage.md`.

use alicloud_runtime::codegen::*;

/// Imports a custom Windows image from an OSS object.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::UploadImageRequest::new()
///     .oss_object_path("...")
///     .image_name("...");
/// let reply = client.upload_image(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UploadImageRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Path under which the OSS object is found.
    pub oss_object_path: Option<String>,
    /// **Required.** Name that the image goes by.
    pub image_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Which kind of operating system it is or is to be.
    pub os_type: Option<String>,
    /// Class that the GPU belongs to.
    pub gpu_category: Option<bool>,
    /// Which kind of protocol it is or is to be.
    pub protocol_type: Option<String>,
    /// How large the data disk is or is to be. Range: 5 to 500.
    pub data_disk_size: Option<i32>,
    /// Which kind of GPU driver it is or is to be.
    pub gpu_driver_type: Option<String>,
    /// Which kind of license it is or is to be.
    pub license_type: Option<String>,
    /// Whether this is switched on: security check.
    pub enable_security_check: Option<bool>,
    /// How large the system disk is or is to be.
    pub system_disk_size: Option<String>,
}

impl UploadImageRequest {
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
    /// Sets `OssObjectPath`, which is required.
    pub fn oss_object_path(mut self, value: impl Into<String>) -> Self {
        self.oss_object_path = Some(value.into());
        self
    }
    /// Sets `ImageName`, which is required.
    pub fn image_name(mut self, value: impl Into<String>) -> Self {
        self.image_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `OsType`.
    pub fn os_type(mut self, value: impl Into<String>) -> Self {
        self.os_type = Some(value.into());
        self
    }
    /// Sets `GpuCategory`.
    #[inline]
    pub fn gpu_category(mut self, value: bool) -> Self {
        self.gpu_category = Some(value);
        self
    }
    /// Sets `ProtocolType`.
    pub fn protocol_type(mut self, value: impl Into<String>) -> Self {
        self.protocol_type = Some(value.into());
        self
    }
    /// Sets `DataDiskSize`.
    #[inline]
    pub fn data_disk_size(mut self, value: i32) -> Self {
        self.data_disk_size = Some(value);
        self
    }
    /// Sets `GpuDriverType`.
    pub fn gpu_driver_type(mut self, value: impl Into<String>) -> Self {
        self.gpu_driver_type = Some(value.into());
        self
    }
    /// Sets `LicenseType`.
    pub fn license_type(mut self, value: impl Into<String>) -> Self {
        self.license_type = Some(value.into());
        self
    }
    /// Sets `EnableSecurityCheck`.
    #[inline]
    pub fn enable_security_check(mut self, value: bool) -> Self {
        self.enable_security_check = Some(value);
        self
    }
    /// Sets `SystemDiskSize`.
    pub fn system_disk_size(mut self, value: impl Into<String>) -> Self {
        self.system_disk_size = Some(value.into());
        self
    }
}

request! {
    UploadImageRequest {
        "RegionId" => region_id: query,
        "OssObjectPath" => oss_object_path: query,
        "ImageName" => image_name: query,
        "Description" => description: query,
        "OsType" => os_type: query,
        "GpuCategory" => gpu_category: query,
        "ProtocolType" => protocol_type: query,
        "DataDiskSize" => data_disk_size: query,
        "GpuDriverType" => gpu_driver_type: query,
        "LicenseType" => license_type: query,
        "EnableSecurityCheck" => enable_security_check: query,
        "SystemDiskSize" => system_disk_size: query,
    }
}

impl Operation for UploadImageRequest {
    type Response = UploadImageResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UploadImage")
        .required(&["RegionId", "OssObjectPath", "ImageName"])
        .region("RegionId");
}

/// Response to [`UploadImageRequest`].
#[non_exhaustive]
pub struct UploadImageResponse {
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    /// Example: `m-d4dwr5tgrgvd****`.
    pub image_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2CC66B0A-BA3B-5D87-BFBE-11AAAD7A****`.
    pub request_id: Option<String>,
}

response! {
    UploadImageResponse {
        "ImageId" => image_id: value,
        "RequestId" => request_id: value,
    }
}
