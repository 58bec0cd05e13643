// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeBundles`, from `ecd/DescribeBundles.md`.

use alicloud_runtime::codegen::*;

/// Lists cloud computer templates, system and custom ones, with many filters.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DescribeBundlesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_bundles(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeBundlesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// How many items to return at most in one call. Range: 0 to 500.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// Which kind of bundle it is or is to be.
    pub bundle_type: Option<String>,
    /// `DesktopTypeFamily`.
    pub desktop_type_family: Option<String>,
    /// How many there are of this: vCPU.
    pub cpu_count: Option<i32>,
    /// How large the memory is or is to be.
    pub memory_size: Option<i32>,
    /// How many there are of this: GPU.
    pub gpu_count: Option<f64>,
    /// `CheckStock`.
    pub check_stock: Option<bool>,
    /// The from desktop group that the call is about.
    pub from_desktop_group: Option<bool>,
    /// Which kind of protocol it is or is to be.
    pub protocol_type: Option<String>,
    /// ID of the bundle that the call is about. Items: at most 100.
    pub bundle_id: Vec<String>,
    /// Whether this can be used: multi session.
    pub support_multi_session: Option<bool>,
    /// Whether the volume encryption is switched on.
    pub volume_encryption_enabled: Option<bool>,
    /// `FotaChannel`.
    pub fota_channel: Option<String>,
    /// `SelectedBundle`.
    pub selected_bundle: Option<bool>,
    /// Which kind of session it is or is to be.
    pub session_type: Option<String>,
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    /// Items: at most 100.
    pub image_id: Vec<String>,
    /// Which kind of operating system it is or is to be.
    pub os_type: Option<String>,
    /// Range over which the setting or the item holds.
    pub scope: Option<String>,
    /// Which kind of GPU driver it is or is to be.
    pub gpu_driver_type: Option<String>,
}

impl DescribeBundlesRequest {
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
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `BundleType`.
    pub fn bundle_type(mut self, value: impl Into<String>) -> Self {
        self.bundle_type = Some(value.into());
        self
    }
    /// Sets `DesktopTypeFamily`.
    pub fn desktop_type_family(mut self, value: impl Into<String>) -> Self {
        self.desktop_type_family = Some(value.into());
        self
    }
    /// Sets `CpuCount`.
    #[inline]
    pub fn cpu_count(mut self, value: i32) -> Self {
        self.cpu_count = Some(value);
        self
    }
    /// Sets `MemorySize`.
    #[inline]
    pub fn memory_size(mut self, value: i32) -> Self {
        self.memory_size = Some(value);
        self
    }
    /// Sets `GpuCount`.
    #[inline]
    pub fn gpu_count(mut self, value: f64) -> Self {
        self.gpu_count = Some(value);
        self
    }
    /// Sets `CheckStock`.
    #[inline]
    pub fn check_stock(mut self, value: bool) -> Self {
        self.check_stock = Some(value);
        self
    }
    /// Sets `FromDesktopGroup`.
    #[inline]
    pub fn from_desktop_group(mut self, value: bool) -> Self {
        self.from_desktop_group = Some(value);
        self
    }
    /// Sets `ProtocolType`.
    pub fn protocol_type(mut self, value: impl Into<String>) -> Self {
        self.protocol_type = Some(value.into());
        self
    }
    /// Sets `BundleId`.
    pub fn bundle_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.bundle_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SupportMultiSession`.
    #[inline]
    pub fn support_multi_session(mut self, value: bool) -> Self {
        self.support_multi_session = Some(value);
        self
    }
    /// Sets `VolumeEncryptionEnabled`.
    #[inline]
    pub fn volume_encryption_enabled(mut self, value: bool) -> Self {
        self.volume_encryption_enabled = Some(value);
        self
    }
    /// Sets `FotaChannel`.
    pub fn fota_channel(mut self, value: impl Into<String>) -> Self {
        self.fota_channel = Some(value.into());
        self
    }
    /// Sets `SelectedBundle`.
    #[inline]
    pub fn selected_bundle(mut self, value: bool) -> Self {
        self.selected_bundle = Some(value);
        self
    }
    /// Sets `SessionType`.
    pub fn session_type(mut self, value: impl Into<String>) -> Self {
        self.session_type = Some(value.into());
        self
    }
    /// Sets `ImageId`.
    pub fn image_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.image_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `OsType`.
    pub fn os_type(mut self, value: impl Into<String>) -> Self {
        self.os_type = Some(value.into());
        self
    }
    /// Sets `Scope`.
    pub fn scope(mut self, value: impl Into<String>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `GpuDriverType`.
    pub fn gpu_driver_type(mut self, value: impl Into<String>) -> Self {
        self.gpu_driver_type = Some(value.into());
        self
    }
}

request! {
    DescribeBundlesRequest {
        "RegionId" => region_id: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "BundleType" => bundle_type: query,
        "DesktopTypeFamily" => desktop_type_family: query,
        "CpuCount" => cpu_count: query,
        "MemorySize" => memory_size: query,
        "GpuCount" => gpu_count: query,
        "CheckStock" => check_stock: query,
        "FromDesktopGroup" => from_desktop_group: query,
        "ProtocolType" => protocol_type: query,
        "BundleId" => bundle_id: query,
        "SupportMultiSession" => support_multi_session: query,
        "VolumeEncryptionEnabled" => volume_encryption_enabled: query,
        "FotaChannel" => fota_channel: query,
        "SelectedBundle" => selected_bundle: query,
        "SessionType" => session_type: query,
        "ImageId" => image_id: query,
        "OsType" => os_type: query,
        "Scope" => scope: query,
        "GpuDriverType" => gpu_driver_type: query,
    }
}

impl Operation for DescribeBundlesRequest {
    type Response = DescribeBundlesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeBundles")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeBundlesRequest {
    type Item = Bundle;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.bundles)
    }
}

/// Response to [`DescribeBundlesRequest`].
#[non_exhaustive]
pub struct DescribeBundlesResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `AAAAAV3MpHK1AP0pfERHZN5pu6lu3PTF6h3zE8egwlYuv8M8`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BCC854D8-5D1E-46D3-96EF-797A5DD36789`.
    pub request_id: Option<String>,
    /// The bundles that were found or are concerned, one entry each.
    pub bundles: Vec<Bundle>,
}

response! {
    DescribeBundlesResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "Bundles" => bundles: list(""),
    }
}

/// The bundles that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Bundle {
    /// Free text that describes the item to people. Example: `test`.
    pub description: Option<String>,
    /// Which kind of bundle it is or is to be. Example: `SYSTEM`.
    pub bundle_type: Option<String>,
    /// Which kind of operating system it is or is to be. Example: `Windows`.
    pub os_type: Option<String>,
    /// State that the stock is in. Example: `Sufficient`.
    pub stock_state: Option<String>,
    /// Which kind of desktop it is or is to be. Example: `ecd.graphics.2xlarge`.
    pub desktop_type: Option<String>,
    /// Which kind of protocol it is or is to be. Example: `ASP`.
    pub protocol_type: Option<String>,
    /// ID of the bundle that the item belongs to or stands for.
    /// Example: `bundle_ecd_graphics.2xlarge_s15d15_win2019`.
    pub bundle_id: Option<String>,
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    /// Example: `desktopimage-windows-server-2019-64-ch-vgpu`.
    pub image_id: Option<String>,
    /// Name that the image goes by. Example: `Windows server 2019 Chinese`.
    pub image_name: Option<String>,
    /// Language of the texts. Example: `en-US`.
    pub language: Option<String>,
    /// Name that the bundle goes by. Example: `Advanced graphics with Windows 2019`.
    pub bundle_name: Option<String>,
    /// The disks that were found or are concerned, one entry each.
    pub disks: Vec<Disk>,
    /// `DesktopTypeAttribute`.
    pub desktop_type_attribute: Option<DesktopTypeAttribute>,
    /// Example: `eds.general`.
    pub desktop_type_family: Option<String>,
    /// When the item was created. Example: `2021-09-30T06:09Z`.
    pub creation_time: Option<Timestamp>,
    /// Which kind of session it is or is to be. Example: `0`.
    pub session_type: Option<String>,
    /// Whether the volume encryption is switched on. Example: `false`.
    pub volume_encryption_enabled: Option<bool>,
    /// Key that opens, signs or picks out the volume encryption.
    /// Example: `08c33a6f-4e0a-4a1b-a3fa-7ddfa1d4****`.
    pub volume_encryption_key: Option<String>,
    /// Operating system or platform that is meant. Example: `Windows Server 2019`.
    pub platform: Option<String>,
    /// State that the image is in. Example: `Available`.
    pub image_status: Option<String>,
}

response! {
    Bundle {
        "Description" => description: value,
        "BundleType" => bundle_type: value,
        "OsType" => os_type: value,
        "StockState" => stock_state: value,
        "DesktopType" => desktop_type: value,
        "ProtocolType" => protocol_type: value,
        "BundleId" => bundle_id: value,
        "ImageId" => image_id: value,
        "ImageName" => image_name: value,
        "Language" => language: value,
        "BundleName" => bundle_name: value,
        "Disks" => disks: list(""),
        "DesktopTypeAttribute" => desktop_type_attribute: value,
        "DesktopTypeFamily" => desktop_type_family: value,
        "CreationTime" => creation_time: value,
        "SessionType" => session_type: value,
        "VolumeEncryptionEnabled" => volume_encryption_enabled: value,
        "VolumeEncryptionKey" => volume_encryption_key: value,
        "Platform" => platform: value,
        "ImageStatus" => image_status: value,
    }
}

/// The disks that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Disk {
    /// Which kind of disk it is or is to be. Example: `SYSTEM`.
    pub disk_type: Option<String>,
    /// How large the disk is or is to be. Example: `150`.
    pub disk_size: Option<i32>,
    /// Level that the disk performance has on its scale. Example: `PL0`.
    pub disk_performance_level: Option<String>,
}

response! {
    Disk {
        "DiskType" => disk_type: value,
        "DiskSize" => disk_size: value,
        "DiskPerformanceLevel" => disk_performance_level: value,
    }
}

/// The value of [`desktop_type_attribute`](Bundle::desktop_type_attribute).
#[non_exhaustive]
pub struct DesktopTypeAttribute {
    /// How many there are of this: vCPU. Example: `10`.
    pub cpu_count: Option<i32>,
    /// How many there are of this: GPU. Example: `0.5`.
    pub gpu_count: Option<f64>,
    /// Size or model of the GPU. Example: `NVIDIA T4`.
    pub gpu_spec: Option<String>,
    /// How large the memory is or is to be. Example: `4096`.
    pub memory_size: Option<i32>,
}

response! {
    DesktopTypeAttribute {
        "CpuCount" => cpu_count: value,
        "GpuCount" => gpu_count: value,
        "GpuSpec" => gpu_spec: value,
        "MemorySize" => memory_size: value,
    }
}
