// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeImages`, from `ecs/DescribeImages.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ActionType, Architecture, DiskTag, EipAddressFilter, ImageOptionsImageFeatures, ImageOwnerAlias, ImageStatus, NetworkInterfaceTag, OSType, Usage};

/// Lists the images that you can use: public and Marketplace ones, your own, and those shared with
/// you.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// use alicloud_ecs::describe_images::ImageStatus;
///
/// let request = alicloud_ecs::DescribeImagesRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_images(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .describe_images(request)
///     .wait()
///     .until(ImageStatus::Available)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeImagesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Keeps only images in this state. Default: `Available`. Example: `Available`.
    pub status: Option<String>,
    /// Keeps only these images. Example: `m-bp1g7004ksh0oeuc****`.
    pub image_id: Option<String>,
    /// Whether images whose subscription has run out are listed as well. Due to be withdrawn; avoid it.
    /// Example: `false`.
    pub show_expired: Option<bool>,
    /// Keeps only images made from this snapshot. Example: `s-bp17ot2q7x72ggtw****`.
    pub snapshot_id: Option<String>,
    /// Keeps only images of this name. Example: `testImageName`.
    pub image_name: Option<String>,
    /// Keeps only images of this family. Example: `hangzhou-daily-update`.
    pub image_family: Option<String>,
    /// Where the image comes from: Alibaba Cloud, the account itself, another account or the
    /// marketplace. Example: `self`.
    pub image_owner_alias: Option<Open<ImageOwnerAlias>>,
    /// Keeps only images that work with this instance type. Example: `ecs.g5.large`.
    pub instance_type: Option<String>,
    /// Keeps only images that work, or do not, on I/O optimized instances. Example: `true`.
    pub is_support_io_optimized: Option<bool>,
    /// Keeps only images that are, or are not, prepared for cloud-init. Example: `true`.
    pub is_support_cloudinit: Option<bool>,
    /// Keeps only images with this operating system. Example: `linux`.
    pub os_type: Option<Open<OSType>>,
    /// Keeps only images for this processor architecture. Example: `i386`.
    pub architecture: Option<Open<Architecture>>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100. Default: `10`. Example: `1`.
    pub page_size: Option<i32>,
    /// Keeps only images that are, or are not, in use by instances. Here: `none`, `instance`.
    /// Example: `instance`.
    pub usage: Option<Open<Usage>>,
    /// Whether only to check the request, with nothing created or changed.
    /// Default: `false`. Example: `false`.
    pub dry_run: Option<bool>,
    /// What the result is to be used for; only images or instance types that fit this purpose come
    /// back. Here: `CreateEcs`, `ChangeOS`. Default: `CreateEcs`. Example: `CreateEcs`.
    pub action_type: Option<Open<ActionType>>,
    /// Keeps only custom images of this resource group; no more than 1,000 are found then.
    /// Example: `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<DiskTag>,
    /// Conditions on the result, each a pair of a key and a value. Items: at most 10.
    pub filter: Vec<EipAddressFilter>,
    /// Whether to look for published community images. With true, `ImageOwnerAlias` has to be `others`.
    pub is_public: Option<bool>,
    /// Number of the account that owns the image.
    pub image_owner_id: Option<i64>,
}

impl DescribeImagesRequest {
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
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `ImageId`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }
    /// Sets `ShowExpired`.
    #[inline]
    pub fn show_expired(mut self, value: bool) -> Self {
        self.show_expired = Some(value);
        self
    }
    /// Sets `SnapshotId`.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
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
    /// Sets `ImageOwnerAlias`.
    pub fn image_owner_alias(mut self, value: impl Into<Open<ImageOwnerAlias>>) -> Self {
        self.image_owner_alias = Some(value.into());
        self
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `IsSupportIoOptimized`.
    #[inline]
    pub fn is_support_io_optimized(mut self, value: bool) -> Self {
        self.is_support_io_optimized = Some(value);
        self
    }
    /// Sets `IsSupportCloudinit`.
    #[inline]
    pub fn is_support_cloudinit(mut self, value: bool) -> Self {
        self.is_support_cloudinit = Some(value);
        self
    }
    /// Sets `OSType`.
    pub fn os_type(mut self, value: impl Into<Open<OSType>>) -> Self {
        self.os_type = Some(value.into());
        self
    }
    /// Sets `Architecture`.
    pub fn architecture(mut self, value: impl Into<Open<Architecture>>) -> Self {
        self.architecture = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `Usage`.
    pub fn usage(mut self, value: impl Into<Open<Usage>>) -> Self {
        self.usage = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `ActionType`.
    pub fn action_type(mut self, value: impl Into<Open<ActionType>>) -> Self {
        self.action_type = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<DiskTag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Filter`.
    pub fn filter(
        mut self,
        value: impl IntoIterator<Item = impl Into<EipAddressFilter>>,
    ) -> Self {
        self.filter = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `IsPublic`.
    #[inline]
    pub fn is_public(mut self, value: bool) -> Self {
        self.is_public = Some(value);
        self
    }
    /// Sets `ImageOwnerId`.
    #[inline]
    pub fn image_owner_id(mut self, value: i64) -> Self {
        self.image_owner_id = Some(value);
        self
    }
}

request! {
    DescribeImagesRequest {
        "RegionId" => region_id: query,
        "Status" => status: query,
        "ImageId" => image_id: query,
        "ShowExpired" => show_expired: query,
        "SnapshotId" => snapshot_id: query,
        "ImageName" => image_name: query,
        "ImageFamily" => image_family: query,
        "ImageOwnerAlias" => image_owner_alias: query,
        "InstanceType" => instance_type: query,
        "IsSupportIoOptimized" => is_support_io_optimized: query,
        "IsSupportCloudinit" => is_support_cloudinit: query,
        "OSType" => os_type: query,
        "Architecture" => architecture: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Usage" => usage: query,
        "DryRun" => dry_run: query,
        "ActionType" => action_type: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
        "Filter" => filter: query,
        "IsPublic" => is_public: query,
        "ImageOwnerId" => image_owner_id: query,
    }
}

impl Operation for DescribeImagesRequest {
    type Response = DescribeImagesResponse;
    type Error = DescribeImagesError;
    const INFO: OperationInfo = super::operation("DescribeImages")
        .required(&["RegionId"])
        .dry_run("DryRun")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeImagesError] = &[
        DescribeImagesError::InvalidImageOwnerAliasValueNotSupported,
        DescribeImagesError::InvalidParamter,
        DescribeImagesError::InvalidTagMismatch,
        DescribeImagesError::InvalidTagCount,
        DescribeImagesError::InvalidInstanceTypeValueNotSupported,
        DescribeImagesError::InvalidUsage,
        DescribeImagesError::InvalidOSType,
        DescribeImagesError::InvalidArchitecture,
        DescribeImagesError::InternalError,
        DescribeImagesError::InvalidFilterKeyNotFound,
        DescribeImagesError::CurrentAccountNotSupportPublicImage,
        DescribeImagesError::InvalidFilterValue,
    ];
}

impl Paginated for DescribeImagesRequest {
    type Item = Image;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.images)
    }
}

impl Stateful for DescribeImagesRequest {
    type State = ImageStatus;
    const FAILURES: &'static [ImageStatus] = &[ImageStatus::CreateFailed];
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.image_id)
    }
    #[inline]
    fn page_size(&mut self) -> Option<&mut Option<i32>> {
        Some(&mut self.page_size)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .images
                .iter()
                .map(|v| (v.image_id.as_deref(), v.status.as_ref().map(|s| s.as_str()))),
        )
    }
}

/// Response to [`DescribeImagesRequest`].
#[non_exhaustive]
pub struct DescribeImagesResponse {
    /// Images that match the query.
    pub images: Vec<Image>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `1`.
    pub page_size: Option<i32>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `66189103-EDB2-43E2-BB60-BFF2B62F4EB8`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    DescribeImagesResponse {
        "Images" => images: list("Image"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RegionId" => region_id: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Images that match the query.
#[non_exhaustive]
pub struct Image {
    /// Processor architecture of the image. Example: `x86_64`.
    pub architecture: Option<Open<Architecture>>,
    /// When the resource was created. Example: `2019-11-15T06:07:05Z`.
    pub creation_time: Option<Timestamp>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Example: `Archive log for Oracle`.
    pub description: Option<String>,
    /// Disks that the image is made of, with the snapshot behind each.
    pub disk_device_mappings: Vec<DiskDeviceMapping>,
    /// Name of the image family, a series of images of which the newest one is used.
    /// Example: `hangzhou-daily-update`.
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
    /// Name of the operating system. Example: `text`.
    pub os_name: Option<String>,
    /// Name of the operating system in English. Example: `text`.
    pub os_name_en: Option<String>,
    /// Operating system, Windows or Linux. Example: `windows`.
    pub os_type: Option<Open<OSType>>,
    /// Operating system family that the item is for. Example: `Windows Server 2016`.
    pub platform: Option<String>,
    /// Product code of the marketplace image involved; empty otherwise. Example: `test000****`.
    pub product_code: Option<String>,
    /// How much of the work is done, in percent. Example: `100%`.
    pub progress: Option<String>,
    /// Resource group that the resource belongs to or is put into. Example: `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Disk space that the image needs. Unit: `GiB`. Example: `60`.
    pub size: Option<i32>,
    /// Whether the image is ready for use.
    /// Here: `UnAvailable`, `Available`, `Creating`, `CreateFailed`. Example: `Available`.
    pub status: Option<Open<ImageStatus>>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<NetworkInterfaceTag>,
    /// Whether any instance was created from the image. Here: `none`, `instance`. Example: `none`.
    pub usage: Option<Open<Usage>>,
    /// Firmware that instances boot with. Choose one the image supports, or they do not start.
    /// Example: `BIOS`.
    pub boot_mode: Option<String>,
    /// Whether everyone can use the image: an image of Alibaba Cloud or one published as a community
    /// image. Example: `false`.
    pub is_public: Option<bool>,
    /// Number of the account that owns the image. Example: `1234567890`.
    pub image_owner_id: Option<i64>,
    /// Whether instances of the image can be logged on to as another user than root. Example: `false`.
    pub login_as_non_root_supported: Option<bool>,
    /// Certified company that published the community image. Example: `TestName`.
    pub supplier_name: Option<String>,
    /// What the check of the image found.
    pub detection_options: Option<DetectionOptions>,
    /// What the image can do, such as NVMe disks or metadata access in hardened mode.
    pub features: Option<ImageOptionsImageFeatures>,
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
        "OSNameEn" => os_name_en: value,
        "OSType" => os_type: value,
        "Platform" => platform: value,
        "ProductCode" => product_code: value,
        "Progress" => progress: value,
        "ResourceGroupId" => resource_group_id: value,
        "Size" => size: value,
        "Status" => status: value,
        "Tags" => tags: list("Tag"),
        "Usage" => usage: value,
        "BootMode" => boot_mode: value,
        "IsPublic" => is_public: value,
        "ImageOwnerId" => image_owner_id: value,
        "LoginAsNonRootSupported" => login_as_non_root_supported: value,
        "SupplierName" => supplier_name: value,
        "DetectionOptions" => detection_options: value,
        "Features" => features: value,
    }
}

/// Disks that the image is made of, with the snapshot behind each.
#[non_exhaustive]
pub struct DiskDeviceMapping {
    /// Device name of the disk. Due to be withdrawn; avoid it. Example: `/dev/xvda`.
    pub device: Option<String>,
    /// File format of the image. Example: `qcow2`.
    pub format: Option<String>,
    /// OSS bucket that the image file was imported from. Example: `testEcsImport`.
    pub import_oss_bucket: Option<String>,
    /// OSS object that the image file was imported from. Example: `imageImport`.
    pub import_oss_object: Option<String>,
    /// How much of the image has been copied. Example: `32%`.
    pub progress: Option<String>,
    /// How long the work is expected to go on. Unit: `seconds`. Example: `233`.
    pub remain_time: Option<i32>,
    /// Size of the disk that is made from this part of the image. Example: `60`.
    pub size: Option<String>,
    /// ID of a snapshot, as [`CreateSnapshot`](super::Client::create_snapshot) or
    /// [`DescribeSnapshots`](super::Client::describe_snapshots) returned it.
    /// Example: `s-bp17ot2q7x72ggtw****`.
    pub snapshot_id: Option<String>,
    /// Kind of disk or image that the entry stands for. Example: `system`.
    pub type_: Option<String>,
}

response! {
    DiskDeviceMapping {
        "Device" => device: value,
        "Format" => format: value,
        "ImportOSSBucket" => import_oss_bucket: value,
        "ImportOSSObject" => import_oss_object: value,
        "Progress" => progress: value,
        "RemainTime" => remain_time: value,
        "Size" => size: value,
        "SnapshotId" => snapshot_id: value,
        "Type" => type_: value,
    }
}

/// What the check of the image found.
#[non_exhaustive]
pub struct DetectionOptions {
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Processing`.
    pub status: Option<String>,
    /// Entries of the list.
    pub items: Vec<DetectionOptionsItem>,
}

response! {
    DetectionOptions {
        "Status" => status: value,
        "Items" => items: list("Item"),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct DetectionOptionsItem {
    /// Display name of the resource. Example: `Nvme`.
    pub name: Option<String>,
    /// What the check found. Example: `Supported`.
    pub value: Option<String>,
    /// How serious the risk is; missing when there is none. Example: `High`.
    pub risk_level: Option<String>,
    /// Code of the defect that the image may have. Example: `NVMe.NotInstalled`.
    pub risk_code: Option<String>,
}

response! {
    DetectionOptionsItem {
        "Name" => name: value,
        "Value" => value: value,
        "RiskLevel" => risk_level: value,
        "RiskCode" => risk_code: value,
    }
}

/// Errors that the documentation of [`DescribeImagesRequest`] names.
///
/// - [`InvalidImageOwnerAliasValueNotSupported`](super::DocumentedError::InvalidImageOwnerAliasValueNotSupported)
/// - [`InvalidParamter`](super::DocumentedError::InvalidParamter)
/// - [`InvalidTagMismatch`](super::DocumentedError::InvalidTagMismatch)
/// - [`InvalidTagCount`](super::DocumentedError::InvalidTagCount)
/// - [`InvalidInstanceTypeValueNotSupported`](super::DocumentedError::InvalidInstanceTypeValueNotSupported)
/// - [`InvalidUsage`](super::DocumentedError::InvalidUsage)
/// - [`InvalidOSType`](super::DocumentedError::InvalidOSType)
/// - [`InvalidArchitecture`](super::DocumentedError::InvalidArchitecture)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`InvalidFilterKeyNotFound`](super::DocumentedError::InvalidFilterKeyNotFound)
/// - [`CurrentAccountNotSupportPublicImage`](super::DocumentedError::CurrentAccountNotSupportPublicImage)
/// - [`InvalidFilterValue`](super::DocumentedError::InvalidFilterValue)
pub type DescribeImagesError = super::DocumentedError;
