// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeExportImageInfo`, from `ens/DescribeExportImageInfo.md`.

use alicloud_runtime::codegen::*;

/// Lists exported images with export state and the URL of the exported file.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeExportImageInfoRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_export_image_info(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeExportImageInfoRequest {
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    pub image_id: Option<String>,
    /// Name that the image goes by.
    pub image_name: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 50.
    pub page_size: Option<i32>,
}

impl DescribeExportImageInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
}

request! {
    DescribeExportImageInfoRequest {
        "ImageId" => image_id: query,
        "ImageName" => image_name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeExportImageInfoRequest {
    type Response = DescribeExportImageInfoResponse;
    type Error = DescribeExportImageInfoError;
    const INFO: OperationInfo = super::operation("DescribeExportImageInfo").read_only();
    const ERRORS: &'static [DescribeExportImageInfoError] = &[
        DescribeExportImageInfoError::MissingParameter,
        DescribeExportImageInfoError::NoPermission,
        DescribeExportImageInfoError::InvalidParameterAny,
        DescribeExportImageInfoError::InvalidParameter,
        DescribeExportImageInfoError::EnsInterfaceError,
        DescribeExportImageInfoError::CallInterface,
    ];
}

impl Paginated for DescribeExportImageInfoRequest {
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

/// Response to [`DescribeExportImageInfoRequest`].
#[non_exhaustive]
pub struct DescribeExportImageInfoResponse {
    /// The images that were found or are concerned, one entry each.
    pub images: Vec<Image>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `13`.
    pub total_count: Option<i32>,
}

response! {
    DescribeExportImageInfoResponse {
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
    /// Web address under which the exported image is found.
    /// Example: `https://user_defined_bucket.oss-cn-beijing.aliyuncs.com/m-xxxxxxxxx1.qcow2`.
    pub exported_image_url: Option<String>,
    /// State that the image export is in. Example: `Exported`.
    pub image_export_status: Option<String>,
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    /// Example: `m-xxxxxxxxx1`.
    pub image_id: Option<String>,
    /// Name that the image goes by. Example: `m-xxxxxxxxx1`.
    pub image_name: Option<String>,
    /// Second name that the image owner can be called by. Example: `system`.
    pub image_owner_alias: Option<String>,
    /// Operating system or platform that is meant. Example: `centos`.
    pub platform: Option<String>,
}

response! {
    Image {
        "Architecture" => architecture: value,
        "CreationTime" => creation_time: value,
        "ExportedImageURL" => exported_image_url: value,
        "ImageExportStatus" => image_export_status: value,
        "ImageId" => image_id: value,
        "ImageName" => image_name: value,
        "ImageOwnerAlias" => image_owner_alias: value,
        "Platform" => platform: value,
    }
}

/// Errors that the documentation of [`DescribeExportImageInfoRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
pub type DescribeExportImageInfoError = super::DocumentedError;
