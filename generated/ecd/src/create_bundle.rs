// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateBundle`, from `ecd/CreateBundle.md`.

use alicloud_runtime::codegen::*;

/// Creates a custom cloud computer template from an image, an instance type and disk sizes.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::CreateBundleRequest::new()
///     .image_id("...")
///     .desktop_type("...")
///     .root_disk_size_gib(1)
///     .user_disk_size_gib([1]);
/// let reply = client.create_bundle(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateBundleRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of an image: a system image to start from or, where media are concerned, a
    /// picture.
    pub image_id: Option<String>,
    /// **Required.** Which kind of desktop it is or is to be.
    pub desktop_type: Option<String>,
    /// **Required.** Size of the system disk.
    pub root_disk_size_gib: Option<i32>,
    /// Name that the bundle goes by.
    pub bundle_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Language of the texts that come back, or of those handed in.
    pub language: Option<String>,
    /// **Required.** Size of each data disk. Items: at most 1.
    pub user_disk_size_gib: Vec<i32>,
    /// Level that the root disk performance has on its scale.
    pub root_disk_performance_level: Option<String>,
    /// Level that the user disk performance has on its scale.
    pub user_disk_performance_level: Option<String>,
}

impl CreateBundleRequest {
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
    /// Sets `ImageId`, which is required.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }
    /// Sets `DesktopType`, which is required.
    pub fn desktop_type(mut self, value: impl Into<String>) -> Self {
        self.desktop_type = Some(value.into());
        self
    }
    /// Sets `RootDiskSizeGib`, which is required.
    #[inline]
    pub fn root_disk_size_gib(mut self, value: i32) -> Self {
        self.root_disk_size_gib = Some(value);
        self
    }
    /// Sets `BundleName`.
    pub fn bundle_name(mut self, value: impl Into<String>) -> Self {
        self.bundle_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Language`.
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
    /// Sets `UserDiskSizeGib`, which is required.
    pub fn user_disk_size_gib(
        mut self,
        value: impl IntoIterator<Item = impl Into<i32>>,
    ) -> Self {
        self.user_disk_size_gib = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RootDiskPerformanceLevel`.
    pub fn root_disk_performance_level(mut self, value: impl Into<String>) -> Self {
        self.root_disk_performance_level = Some(value.into());
        self
    }
    /// Sets `UserDiskPerformanceLevel`.
    pub fn user_disk_performance_level(mut self, value: impl Into<String>) -> Self {
        self.user_disk_performance_level = Some(value.into());
        self
    }
}

request! {
    CreateBundleRequest {
        "RegionId" => region_id: query,
        "ImageId" => image_id: query,
        "DesktopType" => desktop_type: query,
        "RootDiskSizeGib" => root_disk_size_gib: query,
        "BundleName" => bundle_name: query,
        "Description" => description: query,
        "Language" => language: query,
        "UserDiskSizeGib" => user_disk_size_gib: query,
        "RootDiskPerformanceLevel" => root_disk_performance_level: query,
        "UserDiskPerformanceLevel" => user_disk_performance_level: query,
    }
}

impl Operation for CreateBundleRequest {
    type Response = CreateBundleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateBundle")
        .required(
            &["RegionId", "ImageId", "DesktopType", "RootDiskSizeGib", "UserDiskSizeGib"],
        )
        .region("RegionId");
}

/// Response to [`CreateBundleRequest`].
#[non_exhaustive]
pub struct CreateBundleResponse {
    /// ID of the bundle that the item belongs to or stands for. Example: `b-cezrnfgecbich****`.
    pub bundle_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1CBAFFAB-B697-4049-A9B1-67E1FC5F****`.
    pub request_id: Option<String>,
}

response! {
    CreateBundleResponse {
        "BundleId" => bundle_id: value,
        "RequestId" => request_id: value,
    }
}
