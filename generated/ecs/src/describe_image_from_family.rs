// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeImageFromFamily`, from `ecs/DescribeImageFromFamily.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Architecture, ImageOwnerAlias, ImageStatus, NetworkInterfaceTag, OSType, Usage};

/// Returns the newest usable custom image of an image family, or nothing if the family has none.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeImageFromFamilyRequest::new()
///     .image_family("as-hangzhou-game-01")
///     .region_id("cn-hangzhou");
/// let reply = client.describe_image_from_family(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeImageFromFamilyRequest {
    /// **Required.** Image family whose newest usable image is asked for.
    /// Length: 2 to 128. Example: `hangzhou-daily-update`.
    pub image_family: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeImageFromFamilyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ImageFamily`, which is required.
    pub fn image_family(mut self, value: impl Into<String>) -> Self {
        self.image_family = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeImageFromFamilyRequest {
        "ImageFamily" => image_family: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeImageFromFamilyRequest {
    type Response = DescribeImageFromFamilyResponse;
    type Error = DescribeImageFromFamilyError;
    const INFO: OperationInfo = super::operation("DescribeImageFromFamily")
        .required(&["ImageFamily", "RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeImageFromFamilyError] = &[
        DescribeImageFromFamilyError::InvalidRegionIdNotFound,
        DescribeImageFromFamilyError::InvalidUserUnauthorized,
    ];
}

/// Response to [`DescribeImageFromFamilyRequest`].
#[non_exhaustive]
pub struct DescribeImageFromFamilyResponse {
    /// Newest usable image of the family; empty when there is none.
    pub image: Option<Image>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
}

response! {
    DescribeImageFromFamilyResponse {
        "Image" => image: value,
        "RequestId" => request_id: value,
    }
}

/// Newest usable image of the family; empty when there is none.
#[non_exhaustive]
pub struct Image {
    /// Processor architecture that the operating system of the image is built for.
    /// Here: `i386`, `x86_64`. Example: `x86_64`.
    pub architecture: Option<Open<Architecture>>,
    /// When the resource was created. Example: `2018-01-10T01:01:10Z`.
    pub creation_time: Option<Timestamp>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Example: `testDescription`.
    pub description: Option<String>,
    /// Disks that the image is made of, with the snapshot behind each.
    pub disk_device_mappings: Vec<DiskDeviceMapping>,
    /// Name of the image family, a series of images of which the newest one is used.
    /// Example: `testImageFamily`.
    pub image_family: Option<String>,
    /// ID of an image, as [`DescribeImages`](super::Client::describe_images) lists it.
    /// Example: `m-bp1g7004ksh0oeuc****`.
    pub image_id: Option<String>,
    /// Display name of the image. Example: `testImageName`.
    pub image_name: Option<String>,
    /// Where the image comes from: Alibaba Cloud, the account itself, another account or the
    /// marketplace. Example: `self`.
    pub image_owner_alias: Option<Open<ImageOwnerAlias>>,
    /// Version label of the image. Example: `2`.
    pub image_version: Option<String>,
    /// Whether the image was made by copying another one. Example: `false`.
    pub is_copied: Option<bool>,
    /// Whether the owner has shared this custom image with other accounts. Example: `true`.
    pub is_self_shared: Option<String>,
    /// Whether the account has subscribed to the marketplace product that the image belongs to.
    /// Example: `false`.
    pub is_subscribed: Option<bool>,
    /// Whether the image is prepared for cloud-init. Example: `true`.
    pub is_support_cloudinit: Option<bool>,
    /// Whether the image works on I/O optimized instances. Example: `true`.
    pub is_support_io_optimized: Option<bool>,
    /// Name of the operating system. Example: `Alibaba Cloud Linux 2.1903`.
    pub os_name: Option<String>,
    /// Operating system, Windows or Linux. Example: `linux`.
    pub os_type: Option<Open<OSType>>,
    /// Operating system family that the item is for. Example: `Aliyun`.
    pub platform: Option<String>,
    /// Product code of the marketplace image involved; empty otherwise. Example: `jxsc00****`.
    pub product_code: Option<String>,
    /// How much of the work is done, in percent. Example: `100`.
    pub progress: Option<String>,
    /// Disk space that the image needs. Unit: `GiB`. Example: `80`.
    pub size: Option<i32>,
    /// Whether the image is ready for use.
    /// Here: `UnAvailable`, `Available`, `Creating`, `CreateFailed`. Example: `Available`.
    pub status: Option<Open<ImageStatus>>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<NetworkInterfaceTag>,
    /// Whether any instance was created from the image. Here: `none`, `instance`. Example: `none`.
    pub usage: Option<Open<Usage>>,
}

response! {
    Image {
        "Architecture" => architecture: value,
        "CreationTime" => creation_time: value,
        "Description" => description: value,
        "DiskDeviceMappings" => disk_device_mappings: list("DiskDeviceMapping"),
        "ImageFamily" => image_family: value,
        "ImageId" => image_id: value,
        "ImageName" => image_name: value,
        "ImageOwnerAlias" => image_owner_alias: value,
        "ImageVersion" => image_version: value,
        "IsCopied" => is_copied: value,
        "IsSelfShared" => is_self_shared: value,
        "IsSubscribed" => is_subscribed: value,
        "IsSupportCloudinit" => is_support_cloudinit: value,
        "IsSupportIoOptimized" => is_support_io_optimized: value,
        "OSName" => os_name: value,
        "OSType" => os_type: value,
        "Platform" => platform: value,
        "ProductCode" => product_code: value,
        "Progress" => progress: value,
        "Size" => size: value,
        "Status" => status: value,
        "Tags" => tags: list("Tag"),
        "Usage" => usage: value,
    }
}

/// Disks that the image is made of, with the snapshot behind each.
#[non_exhaustive]
pub struct DiskDeviceMapping {
    /// Device name of the disk. Due to be withdrawn; avoid it. Example: `/dev/xvdb`.
    pub device: Option<String>,
    /// File format of the image. Example: `qcow2`.
    pub format: Option<String>,
    /// OSS bucket that the image file was imported from. Example: `testEcsImport`.
    pub import_oss_bucket: Option<String>,
    /// OSS object that the image file was imported from. Example: `imageImport`.
    pub import_oss_object: Option<String>,
    /// Size of the disk that is made from this part of the image. Unit: `GiB`. Example: `80`.
    pub size: Option<String>,
    /// ID of a snapshot, as [`CreateSnapshot`](super::Client::create_snapshot) or
    /// [`DescribeSnapshots`](super::Client::describe_snapshots) returned it.
    /// Example: `s-bp17ot2q7x72ggtw****`.
    pub snapshot_id: Option<String>,
    /// Kind of disk or image that the entry stands for. Example: `custom`.
    pub type_: Option<String>,
}

response! {
    DiskDeviceMapping {
        "Device" => device: value,
        "Format" => format: value,
        "ImportOSSBucket" => import_oss_bucket: value,
        "ImportOSSObject" => import_oss_object: value,
        "Size" => size: value,
        "SnapshotId" => snapshot_id: value,
        "Type" => type_: value,
    }
}

/// Errors that the documentation of [`DescribeImageFromFamilyRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidUserUnauthorized`](super::DocumentedError::InvalidUserUnauthorized)
pub type DescribeImageFromFamilyError = super::DocumentedError;
