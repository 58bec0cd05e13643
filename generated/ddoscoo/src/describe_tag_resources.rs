// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTagResources`, from `ddoscoo/DescribeTagResources.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists which tags are on which instances of Anti-DDoS Proxy (Chinese Mainland).
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeTagResourcesRequest::new()
///     .region_id("cn-hangzhou")
///     .resource_type("INSTANCE");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_tag_resources(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTagResourcesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfm2pz25js****`.
    pub resource_group_id: Option<String>,
    /// **Required.** Kind of resource that the ID or tag beside it belongs to. Example: `INSTANCE`.
    pub resource_type: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    /// Example: `RGuYpqDdKhzXb8C3.D1BwQgc1tMBsoxdGiEKHHUUCf****`.
    pub next_token: Option<String>,
    /// IDs of the resources to work on or to narrow the list down to.
    /// Items: at most 51. Example: `ddoscoo-cn-mp91j1ao****`.
    pub resource_ids: Vec<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tags: Vec<Tag>,
}

impl DescribeTagResourcesRequest {
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
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `ResourceIds`.
    pub fn resource_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeTagResourcesRequest {
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "ResourceType" => resource_type: query,
        "NextToken" => next_token: query,
        "ResourceIds" => resource_ids: query,
        "Tags" => tags: query,
    }
}

impl Operation for DescribeTagResourcesRequest {
    type Response = DescribeTagResourcesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeTagResources")
        .required(&["RegionId", "ResourceType"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeTagResourcesRequest {
    type Item = TagResource;
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
        Some(&mut response.tag_resources)
    }
}

/// Response to [`DescribeTagResourcesRequest`].
#[non_exhaustive]
pub struct DescribeTagResourcesResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `RGuYpqDdKhzXb8C3.D1BwQgc1tMBsoxdGiEKHHUUCf****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `36E698F7-48A4-48D0-9554-0BB4BAAB99B3`.
    pub request_id: Option<String>,
    /// Pairs of resource and tag, one entry each.
    pub tag_resources: Vec<TagResource>,
}

response! {
    DescribeTagResourcesResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "TagResources" => tag_resources: list("TagResource"),
    }
}

/// Pairs of resource and tag, one entry each.
#[non_exhaustive]
pub struct TagResource {
    /// Value of the tag whose key stands beside it. Example: `testkey`.
    pub tag_value: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to. Example: `INSTANCE`.
    pub resource_type: Option<String>,
    /// What the call or the entry is about, by the ID that its own service gave it.
    /// Example: `ddoscoo-cn-zz121ogz****`.
    pub resource_id: Option<String>,
    /// First half of a tag, which says what its value stands for. Example: `testvalue`.
    pub tag_key: Option<String>,
}

response! {
    TagResource {
        "TagValue" => tag_value: value,
        "ResourceType" => resource_type: value,
        "ResourceId" => resource_id: value,
        "TagKey" => tag_key: value,
    }
}
