// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeImageModifiedRecords`, from `ecd/DescribeImageModifiedRecords.md`.

use alicloud_runtime::codegen::*;

/// Lists the image changes that a cloud computer has undergone, with old and new image.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DescribeImageModifiedRecordsRequest::new()
///     .desktop_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_image_modified_records(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeImageModifiedRecordsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the desktop that the call is about.
    pub desktop_id: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
}

impl DescribeImageModifiedRecordsRequest {
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
    /// Sets `DesktopId`, which is required.
    pub fn desktop_id(mut self, value: impl Into<String>) -> Self {
        self.desktop_id = Some(value.into());
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
}

request! {
    DescribeImageModifiedRecordsRequest {
        "RegionId" => region_id: query,
        "DesktopId" => desktop_id: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
    }
}

impl Operation for DescribeImageModifiedRecordsRequest {
    type Response = DescribeImageModifiedRecordsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeImageModifiedRecords")
        .required(&["RegionId", "DesktopId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeImageModifiedRecordsRequest {
    type Item = ImageModifiedRecord;
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
        Some(&mut response.image_modified_records)
    }
}

/// Response to [`DescribeImageModifiedRecordsRequest`].
#[non_exhaustive]
pub struct DescribeImageModifiedRecordsResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `AAAAAV3MpHK1AP0pfERHZN5pu6koN7RqHg3d2z8LKmSoe821`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DC40EE61-7E83-59ED-AEA6-7EE9C437F352`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `20`.
    pub total_count: Option<i32>,
    /// The image modified records that were found or are concerned, one entry each.
    pub image_modified_records: Vec<ImageModifiedRecord>,
}

response! {
    DescribeImageModifiedRecordsResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "ImageModifiedRecords" => image_modified_records: list(""),
    }
}

/// The image modified records that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ImageModifiedRecord {
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
    /// When the item was last changed. Example: `2022-03-03T02:43:44.851Z`.
    pub update_time: Option<Timestamp>,
    /// Name that the new image goes by. Example: `Windows server 2022 Mainland asp`.
    pub new_image_name: Option<String>,
    /// Name that the image goes by. Example: `Windows server 2019 Mainland`.
    pub image_name: Option<String>,
    /// ID of the new image that the item belongs to or stands for.
    /// Example: `desktopimage-windows-server-2022-64-ch-asp`.
    pub new_image_id: Option<String>,
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    /// Example: `desktopimage-windows-server-2019-64-ch-asp`.
    pub image_id: Option<String>,
}

response! {
    ImageModifiedRecord {
        "Status" => status: value,
        "UpdateTime" => update_time: value,
        "NewImageName" => new_image_name: value,
        "ImageName" => image_name: value,
        "NewImageId" => new_image_id: value,
        "ImageId" => image_id: value,
    }
}
