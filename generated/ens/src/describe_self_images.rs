// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSelfImages`, from `ens/DescribeSelfImages.md`.

use alicloud_runtime::codegen::*;

/// Lists the custom images of the account, with state and origin.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeSelfImagesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_self_images(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSelfImagesRequest {
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    pub image_id: Option<String>,
    /// Name that the image goes by.
    pub image_name: Option<String>,
    /// ID of the snapshot that the call is about.
    pub snapshot_id: Option<String>,
}

impl DescribeSelfImagesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `ImageId`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }
    /// Sets `ImageName`.
    pub fn image_name(mut self, value: impl Into<String>) -> Self {
        self.image_name = Some(value.into());
        self
    }
    /// Sets `SnapshotId`.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }
}

request! {
    DescribeSelfImagesRequest {
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ImageId" => image_id: query,
        "ImageName" => image_name: query,
        "SnapshotId" => snapshot_id: query,
    }
}

impl Operation for DescribeSelfImagesRequest {
    type Response = DescribeSelfImagesResponse;
    type Error = DescribeSelfImagesError;
    const INFO: OperationInfo = super::operation("DescribeSelfImages").read_only();
    const ERRORS: &'static [DescribeSelfImagesError] = &[
        DescribeSelfImagesError::MissingParameter,
        DescribeSelfImagesError::NoPermission,
        DescribeSelfImagesError::InvalidParameterAny,
    ];
}

impl Paginated for DescribeSelfImagesRequest {
    type Item = Image;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(_: &Self::Response) -> PageResponse {
        PageResponse::new()
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.images)
    }
}

/// Response to [`DescribeSelfImagesRequest`].
#[non_exhaustive]
pub struct DescribeSelfImagesResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `0`.
    pub code: Option<i32>,
    /// The images that were found or are concerned, one entry each.
    pub images: Vec<Image>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A8B8EB73-B4FD-4262-8EF6-680DF39C9BA0`.
    pub request_id: Option<String>,
}

response! {
    DescribeSelfImagesResponse {
        "Code" => code: value,
        "Images" => images: list("Image"),
        "RequestId" => request_id: value,
    }
}

/// The images that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Image {
    /// Processor architecture, such as x86 or ARM. Example: `x86_64`.
    pub architecture: Option<String>,
    /// When the item was created. Example: `2017-12-08T12:10:03Z`.
    pub creation_time: Option<Timestamp>,
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    /// Example: `centos_6_08_64_20G_a****`.
    pub image_id: Option<String>,
    /// Name that the image goes by. Example: `centos_6_08_64_20G_a****`.
    pub image_name: Option<String>,
    /// Second name that the image owner can be called by. Example: `self`.
    pub image_owner_alias: Option<String>,
    /// How large the image is or is to be. Example: `20`.
    pub image_size: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `i-5iqczfxps7csjrxeca****`.
    pub instance_id: Option<String>,
    /// Which version of the operating system is meant. Example: `7.2`.
    pub os_version: Option<String>,
    /// Operating system or platform that is meant. Example: `centos`.
    pub platform: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Creating`.
    pub status: Option<String>,
    /// Which kind of compute it is or is to be. Example: `ens_vm`.
    pub compute_type: Option<String>,
    /// ID of the snapshot that the item belongs to or stands for.
    /// Example: `sp-5yt3bdedxzdz6t6uuw****`.
    pub snapshot_id: Option<String>,
}

response! {
    Image {
        "Architecture" => architecture: value,
        "CreationTime" => creation_time: value,
        "ImageId" => image_id: value,
        "ImageName" => image_name: value,
        "ImageOwnerAlias" => image_owner_alias: value,
        "ImageSize" => image_size: value,
        "InstanceId" => instance_id: value,
        "OsVersion" => os_version: value,
        "Platform" => platform: value,
        "Status" => status: value,
        "ComputeType" => compute_type: value,
        "SnapshotId" => snapshot_id: value,
    }
}

/// Errors that the documentation of [`DescribeSelfImagesRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DescribeSelfImagesError = super::DocumentedError;
