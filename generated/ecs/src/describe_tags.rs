// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTags`, from `ecs/DescribeTags.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DiskTag, ResourceType};

/// Lists tags in use, by resource or by tag; all filters given must match.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeTagsRequest::new()
///     .region_id("cn-hangzhou")
///     .resource_id("s-946ntx4wr")
///     .resource_type("snapshot");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_tags(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeTagsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100. Default: `50`. Example: `50`.
    pub page_size: Option<i32>,
    /// Keeps only tags of this resource. Example: `s-946ntx4wr`.
    pub resource_id: Option<String>,
    /// Keeps only tags on this kind of resource.
    /// Here: `instance`, `disk`, `snapshot`, `image`, `securitygroup`. Example: `snapshot`.
    pub resource_type: Option<Open<ResourceType>>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<DiskTag>,
    /// Kind of disk, which sets its performance class.
    pub category: Option<String>,
}

impl DescribeTagsRequest {
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
    /// Sets `ResourceId`.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<Open<ResourceType>>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<DiskTag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }
}

request! {
    DescribeTagsRequest {
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ResourceId" => resource_id: query,
        "ResourceType" => resource_type: query,
        "Tag" => tag: query,
        "Category" => category: query,
    }
}

impl Operation for DescribeTagsRequest {
    type Response = DescribeTagsResponse;
    type Error = DescribeTagsError;
    const INFO: OperationInfo = super::operation("DescribeTags")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeTagsError] = &[
        DescribeTagsError::InvalidRegionIdNotFound,
        DescribeTagsError::InvalidResourceTypeNotFound,
        DescribeTagsError::InvalidTagCount,
        DescribeTagsError::InvalidTagKeyMalformed,
        DescribeTagsError::InvalidTagValueMalformed,
        DescribeTagsError::InvalidTagCategory,
    ];
}

impl Paginated for DescribeTagsRequest {
    type Item = ResponseTag;
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
        Some(&mut response.tags)
    }
}

/// Response to [`DescribeTagsRequest`].
#[non_exhaustive]
pub struct DescribeTagsResponse {
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `50`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B04B8CF3-4489-432D-83BA-6F128E4F2295`.
    pub request_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<ResponseTag>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    DescribeTagsResponse {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "Tags" => tags: list("Tag"),
        "TotalCount" => total_count: value,
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct ResponseTag {
    /// How many resources of each kind carry the tag.
    pub resource_type_count: Option<ResourceTypeCount>,
    /// First half of a tag, which says what its value stands for. Example: `test`.
    pub tag_key: Option<String>,
    /// Value of the tag whose key stands beside it. Example: `api`.
    pub tag_value: Option<String>,
}

response! {
    ResponseTag {
        "ResourceTypeCount" => resource_type_count: value,
        "TagKey" => tag_key: value,
        "TagValue" => tag_value: value,
    }
}

/// How many resources of each kind carry the tag.
#[non_exhaustive]
pub struct ResourceTypeCount {
    /// How many dedicated hosts carry the tag. Example: `1`.
    pub ddh: Option<i32>,
    /// How many disks carry the tag. Example: `15`.
    pub disk: Option<i32>,
    /// How many elastic network interfaces carry the tag. Example: `5`.
    pub eni: Option<i32>,
    /// How many images carry the tag. Example: `6`.
    pub image: Option<i32>,
    /// How many instances carry the tag. Example: `45`.
    pub instance: Option<i32>,
    /// How many key pairs carry the tag. Example: `17`.
    pub key_pair: Option<i32>,
    /// How many launch templates carry the tag. Example: `6`.
    pub launch_template: Option<i32>,
    /// How many security groups carry the tag. Example: `4`.
    pub securitygroup: Option<i32>,
    /// How many snapshots carry the tag. Example: `15`.
    pub snapshot: Option<i32>,
    /// How many extended volumes carry the tag. Example: `6`.
    pub volume: Option<i32>,
    /// How many automatic snapshot policies bear the tag. Example: `4`.
    pub snapshot_policy: Option<i32>,
    /// How many reserved instances carry the tag. Example: `4`.
    pub reserved_instance: Option<i32>,
}

response! {
    ResourceTypeCount {
        "Ddh" => ddh: value,
        "Disk" => disk: value,
        "Eni" => eni: value,
        "Image" => image: value,
        "Instance" => instance: value,
        "KeyPair" => key_pair: value,
        "LaunchTemplate" => launch_template: value,
        "Securitygroup" => securitygroup: value,
        "Snapshot" => snapshot: value,
        "Volume" => volume: value,
        "SnapshotPolicy" => snapshot_policy: value,
        "ReservedInstance" => reserved_instance: value,
    }
}

/// Errors that the documentation of [`DescribeTagsRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidResourceTypeNotFound`](super::DocumentedError::InvalidResourceTypeNotFound)
/// - [`InvalidTagCount`](super::DocumentedError::InvalidTagCount)
/// - [`InvalidTagKeyMalformed`](super::DocumentedError::InvalidTagKeyMalformed)
/// - [`InvalidTagValueMalformed`](super::DocumentedError::InvalidTagValueMalformed)
/// - [`InvalidTagCategory`](super::DocumentedError::InvalidTagCategory)
pub type DescribeTagsError = super::DocumentedError;
