// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeResourceByTags`, from `ecs/DescribeResourceByTags.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DiskTag};

/// Finds resources that carry given tags, optionally of one type only.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeResourceByTagsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_resource_by_tags(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeResourceByTagsRequest {
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: at least 1.
    pub page_number: Option<i32>,
    /// What kind of resource `ResourceId` names.
    pub resource_type: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<DiskTag>,
}

impl DescribeResourceByTagsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<DiskTag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeResourceByTagsRequest {
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "ResourceType" => resource_type: query,
        "RegionId" => region_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for DescribeResourceByTagsRequest {
    type Response = DescribeResourceByTagsResponse;
    type Error = DescribeResourceByTagsError;
    const INFO: OperationInfo = super::operation("DescribeResourceByTags")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeResourceByTagsError] = &[
        DescribeResourceByTagsError::InvalidTagCount,
        DescribeResourceByTagsError::InvalidRegionIdNotFound,
        DescribeResourceByTagsError::InvalidResourceTypeNotFound,
    ];
}

impl Paginated for DescribeResourceByTagsRequest {
    type Item = Resource;
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
        Some(&mut response.resources)
    }
}

/// Response to [`DescribeResourceByTagsRequest`].
#[non_exhaustive]
pub struct DescribeResourceByTagsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1C1E5359-71D7-44D8-8FAA-0327B549157X`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `50`.
    pub page_size: Option<i32>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages. Example: `8`.
    pub total_count: Option<i32>,
    /// Resources, one entry each.
    pub resources: Vec<Resource>,
}

response! {
    DescribeResourceByTagsResponse {
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "TotalCount" => total_count: value,
        "Resources" => resources: list("Resource"),
    }
}

/// Resources, one entry each.
#[non_exhaustive]
pub struct Resource {
    /// What kind of resource `ResourceId` names. Example: `instance`.
    pub resource_type: Option<String>,
    /// ID of the resource; what kind of ID is told by `ResourceType`.
    /// Example: `i-bp16t2cgmiiy7t1c****`.
    pub resource_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

response! {
    Resource {
        "ResourceType" => resource_type: value,
        "ResourceId" => resource_id: value,
        "RegionId" => region_id: value,
    }
}

/// Errors that the documentation of [`DescribeResourceByTagsRequest`] names.
///
/// - [`InvalidTagCount`](super::DocumentedError::InvalidTagCount)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidResourceTypeNotFound`](super::DocumentedError::InvalidResourceTypeNotFound)
pub type DescribeResourceByTagsError = super::DocumentedError;
