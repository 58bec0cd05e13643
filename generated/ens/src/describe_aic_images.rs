// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAICImages`, from `ens/DescribeAICImages.md`.

use alicloud_runtime::codegen::*;

/// Lists the images that AIC instances can run.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeAICImagesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_aic_images(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAICImagesRequest {
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    pub image_id: Option<String>,
    /// Web address under which the image is found.
    pub image_url: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// Day or moment of the min.
    pub min_date: Option<String>,
    /// Day or moment of the max.
    pub max_date: Option<String>,
    /// Which kind of image it is or is to be.
    pub image_type: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
}

impl DescribeAICImagesRequest {
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
    /// Sets `ImageUrl`.
    pub fn image_url(mut self, value: impl Into<String>) -> Self {
        self.image_url = Some(value.into());
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
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `MinDate`.
    pub fn min_date(mut self, value: impl Into<String>) -> Self {
        self.min_date = Some(value.into());
        self
    }
    /// Sets `MaxDate`.
    pub fn max_date(mut self, value: impl Into<String>) -> Self {
        self.max_date = Some(value.into());
        self
    }
    /// Sets `ImageType`.
    pub fn image_type(mut self, value: impl Into<String>) -> Self {
        self.image_type = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    DescribeAICImagesRequest {
        "ImageId" => image_id: query,
        "ImageUrl" => image_url: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Status" => status: query,
        "MinDate" => min_date: query,
        "MaxDate" => max_date: query,
        "ImageType" => image_type: query,
        "Description" => description: query,
    }
}

impl Operation for DescribeAICImagesRequest {
    type Response = DescribeAICImagesResponse;
    type Error = DescribeAICImagesError;
    const INFO: OperationInfo = super::operation("DescribeAICImages").read_only();
    const ERRORS: &'static [DescribeAICImagesError] = &[
        DescribeAICImagesError::NoPermission,
        DescribeAICImagesError::InvalidParameterAny,
    ];
}

impl Paginated for DescribeAICImagesRequest {
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

/// Response to [`DescribeAICImagesRequest`].
#[non_exhaustive]
pub struct DescribeAICImagesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `72DC6C0A-D9A8-5345-A2BE-FE354CC728A0`.
    pub request_id: Option<String>,
    /// The images that were found or are concerned, one entry each.
    pub images: Vec<Image>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    DescribeAICImagesResponse {
        "RequestId" => request_id: value,
        "Images" => images: list(""),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
    }
}

/// The images that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Image {
    /// Web address under which the image is found. Example: `****.alibaba-inc.com/aic/socimage:test`.
    pub image_url: Option<String>,
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    /// Example: `m-ad0ddaddc2d54adeaa09b7c0f1e****`.
    pub image_id: Option<String>,
    /// User that the call or the item is about. Example: `user`.
    pub user: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `available`.
    pub status: Option<String>,
    /// When the item was created. Example: `2022-01-22 10:54:34`.
    pub creation_time: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
}

response! {
    Image {
        "ImageUrl" => image_url: value,
        "ImageId" => image_id: value,
        "User" => user: value,
        "Status" => status: value,
        "CreationTime" => creation_time: value,
        "Description" => description: value,
    }
}

/// Errors that the documentation of [`DescribeAICImagesRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DescribeAICImagesError = super::DocumentedError;
