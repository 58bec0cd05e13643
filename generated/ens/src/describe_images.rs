// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeImages`, from `ens/DescribeImages.md`.

use alicloud_runtime::codegen::*;

/// Lists usable images with platform, size, and owner, filtered by node, name, or snapshot.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeImagesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_images(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeImagesRequest {
    /// Region that the ens lies in.
    pub ens_region_id: Option<String>,
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    pub image_id: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// Name that the image goes by.
    pub image_name: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
    /// ID of the snapshot that the call is about.
    pub snapshot_id: Option<String>,
}

impl DescribeImagesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EnsRegionId`.
    pub fn ens_region_id(mut self, value: impl Into<String>) -> Self {
        self.ens_region_id = Some(value.into());
        self
    }
    /// Sets `ImageId`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `ImageName`.
    pub fn image_name(mut self, value: impl Into<String>) -> Self {
        self.image_name = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: impl Into<String>) -> Self {
        self.page_number = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `SnapshotId`.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }
}

request! {
    DescribeImagesRequest {
        "EnsRegionId" => ens_region_id: query,
        "ImageId" => image_id: query,
        "Status" => status: query,
        "ImageName" => image_name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "SnapshotId" => snapshot_id: query,
    }
}

impl Operation for DescribeImagesRequest {
    type Response = DescribeImagesResponse;
    type Error = DescribeImagesError;
    const INFO: OperationInfo = super::operation("DescribeImages").read_only();
    const ERRORS: &'static [DescribeImagesError] = &[
        DescribeImagesError::MissingParameter,
        DescribeImagesError::NoPermission,
        DescribeImagesError::InvalidParameterAny,
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

/// Response to [`DescribeImagesRequest`].
#[non_exhaustive]
pub struct DescribeImagesResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `0`.
    pub code: Option<i32>,
    /// The images that were found or are concerned, one entry each.
    pub images: Vec<Image>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8331AA01-C16D-5481-BB47-D19CEBAA811E`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `4`.
    pub total_count: Option<i32>,
}

response! {
    DescribeImagesResponse {
        "Code" => code: value,
        "Images" => images: list("Image"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
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
    /// Example: `centos_6_08_64_20G_alibase_2017****`.
    pub image_id: Option<String>,
    /// Name that the image goes by. Example: `Ubuntu_16.04`.
    pub image_name: Option<String>,
    /// Second name that the image owner can be called by. Example: `system`.
    pub image_owner_alias: Option<String>,
    /// How large the image is or is to be. Example: `40`.
    pub image_size: Option<String>,
    /// Operating system or platform that is meant. Example: `centos`.
    pub platform: Option<String>,
    /// ID of the snapshot that the item belongs to or stands for. Example: `mock-clone_snapshot_id`.
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
        "Platform" => platform: value,
        "SnapshotId" => snapshot_id: value,
    }
}

/// Errors that the documentation of [`DescribeImagesRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DescribeImagesError = super::DocumentedError;
