// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeImages`, from `ecd/DescribeImages.md`.

use alicloud_runtime::codegen::*;

/// Lists images in detail, with filters such as type, status and operating system.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// use alicloud_ecd::describe_images::ImageStatus;
///
/// let request = alicloud_ecd::DescribeImagesRequest::new();
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
    /// How many items to return at most in one call. Range: 0 to 500.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// Which kind of image it is or is to be.
    pub image_type: Option<String>,
    /// State of the image, to narrow the list down to or to be put into.
    pub image_status: Option<String>,
    /// Class that the GPU belongs to.
    pub gpu_category: Option<bool>,
    /// Which kind of protocol it is or is to be.
    pub protocol_type: Option<String>,
    /// Which kind of language it is or is to be.
    pub language_type: Option<String>,
    /// Which kind of desktop instance it is or is to be.
    pub desktop_instance_type: Option<String>,
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    /// Items: at most 100.
    pub image_id: Vec<String>,
    /// Which kind of operating system it is or is to be.
    pub os_type: Option<String>,
    /// Which version of the GPU driver is meant.
    pub gpu_driver_version: Option<String>,
    /// Which kind of session it is or is to be.
    pub session_type: Option<String>,
    /// Which version of the fota is meant.
    pub fota_version: Option<String>,
    /// Name that the image goes by.
    pub image_name: Option<String>,
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
    /// Sets `ImageType`.
    pub fn image_type(mut self, value: impl Into<String>) -> Self {
        self.image_type = Some(value.into());
        self
    }
    /// Sets `ImageStatus`.
    pub fn image_status(mut self, value: impl Into<String>) -> Self {
        self.image_status = Some(value.into());
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
    /// Sets `LanguageType`.
    pub fn language_type(mut self, value: impl Into<String>) -> Self {
        self.language_type = Some(value.into());
        self
    }
    /// Sets `DesktopInstanceType`.
    pub fn desktop_instance_type(mut self, value: impl Into<String>) -> Self {
        self.desktop_instance_type = Some(value.into());
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
    /// Sets `GpuDriverVersion`.
    pub fn gpu_driver_version(mut self, value: impl Into<String>) -> Self {
        self.gpu_driver_version = Some(value.into());
        self
    }
    /// Sets `SessionType`.
    pub fn session_type(mut self, value: impl Into<String>) -> Self {
        self.session_type = Some(value.into());
        self
    }
    /// Sets `FotaVersion`.
    pub fn fota_version(mut self, value: impl Into<String>) -> Self {
        self.fota_version = Some(value.into());
        self
    }
    /// Sets `ImageName`.
    pub fn image_name(mut self, value: impl Into<String>) -> Self {
        self.image_name = Some(value.into());
        self
    }
}

request! {
    DescribeImagesRequest {
        "RegionId" => region_id: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "ImageType" => image_type: query,
        "ImageStatus" => image_status: query,
        "GpuCategory" => gpu_category: query,
        "ProtocolType" => protocol_type: query,
        "LanguageType" => language_type: query,
        "DesktopInstanceType" => desktop_instance_type: query,
        "ImageId" => image_id: query,
        "OsType" => os_type: query,
        "GpuDriverVersion" => gpu_driver_version: query,
        "SessionType" => session_type: query,
        "FotaVersion" => fota_version: query,
        "ImageName" => image_name: query,
    }
}

impl Operation for DescribeImagesRequest {
    type Response = DescribeImagesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeImages")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeImagesRequest {
    type Item = Image;
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
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `caeba0bbb2be03f84eb48b699f0a4883`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4636DBE0-BBB4-4076-8B8E-94D21A9A3CFB`.
    pub request_id: Option<String>,
    /// The images that were found or are concerned, one entry each.
    pub images: Vec<Image>,
}

response! {
    DescribeImagesResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "Images" => images: list(""),
    }
}

/// The images that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Image {
    /// When the item was created. Example: `2018-01-10T01:01:10Z`.
    pub creation_time: Option<Timestamp>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Available`.
    pub status: Option<Open<ImageStatus>>,
    /// How far the work has come. Example: `100%`.
    pub progress: Option<String>,
    /// How large the data disk is or is to be. Example: `150`.
    pub data_disk_size: Option<i32>,
    /// Which kind of image it is or is to be. Example: `SYSTEM`.
    pub image_type: Option<String>,
    /// Free text that describes the item to people. Example: `This is description.`.
    pub description: Option<String>,
    /// How large it is, or how many a page holds. Example: `40`.
    pub size: Option<i32>,
    /// Which kind of operating system it is or is to be. Example: `WINDOWS`.
    pub os_type: Option<String>,
    /// Which kind of protocol it is or is to be. Example: `ASP`.
    pub protocol_type: Option<String>,
    /// Name that people know the item by. Example: `testImageName`.
    pub name: Option<String>,
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    /// Example: `m-gx2x1dhsmusr2****`.
    pub image_id: Option<String>,
    /// Class that the GPU belongs to. Example: `false`.
    pub gpu_category: Option<bool>,
    /// The supported languages that were found or are concerned, one entry each. Example: `en-US`.
    pub supported_languages: Vec<String>,
    /// Which version of the GPU driver is meant. Example: `417.22`.
    pub gpu_driver_version: Option<String>,
    /// Which version of the application is meant. Example: `1.0.0`.
    pub app_version: Option<String>,
    /// Whether the volume encryption is switched on. Example: `false`.
    pub volume_encryption_enabled: Option<bool>,
    /// Key that opens, signs or picks out the volume encryption.
    /// Example: `08c33a6f-4e0a-4a1b-a3fa-7ddfa1d4****`.
    pub volume_encryption_key: Option<String>,
    /// How many there are of this: shared. Example: `1`.
    pub shared_count: Option<i32>,
    /// Which kind of session it is or is to be. Example: `MULTIPLE_SESSION`.
    pub session_type: Option<String>,
    /// When the item was last changed. Example: `2021-12-22T02:48:43Z`.
    pub update_time: Option<Timestamp>,
    /// Operating system or platform that is meant. Example: `Windows Server 2019`.
    pub platform: Option<String>,
}

response! {
    Image {
        "CreationTime" => creation_time: value,
        "Status" => status: value,
        "Progress" => progress: value,
        "DataDiskSize" => data_disk_size: value,
        "ImageType" => image_type: value,
        "Description" => description: value,
        "Size" => size: value,
        "OsType" => os_type: value,
        "ProtocolType" => protocol_type: value,
        "Name" => name: value,
        "ImageId" => image_id: value,
        "GpuCategory" => gpu_category: value,
        "SupportedLanguages" => supported_languages: list(""),
        "GpuDriverVersion" => gpu_driver_version: value,
        "AppVersion" => app_version: value,
        "VolumeEncryptionEnabled" => volume_encryption_enabled: value,
        "VolumeEncryptionKey" => volume_encryption_key: value,
        "SharedCount" => shared_count: value,
        "SessionType" => session_type: value,
        "UpdateTime" => update_time: value,
        "Platform" => platform: value,
    }
}

values! {
    /// State of what the entry describes, which decides what can be done with it.
    pub enum ImageStatus {
        /// `Creating`
        Creating = "Creating",
        /// Ready to be used.
        Available = "Available",
        /// `CreateFailed`
        CreateFailed = "CreateFailed",
    }
}
