// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTagResources`, from `cloudapi/ListTagResources.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists which tags are on which API Gateway resources.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::ListTagResourcesRequest::new()
///     .resource_type("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_tag_resources(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTagResourcesRequest {
    /// **Required.** Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// API, group, plugin or application that carries the tag. Items: at most 10000.
    pub resource_id: Vec<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 10000.
    pub tag: Vec<Tag>,
}

impl ListTagResourcesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `ResourceId`.
    pub fn resource_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListTagResourcesRequest {
        "ResourceType" => resource_type: query,
        "NextToken" => next_token: query,
        "ResourceId" => resource_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for ListTagResourcesRequest {
    type Response = ListTagResourcesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListTagResources")
        .required(&["ResourceType"])
        .read_only();
}

impl Paginated for ListTagResourcesRequest {
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

/// Response to [`ListTagResourcesRequest`].
#[non_exhaustive]
pub struct ListTagResourcesResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `1d2db86sca4384811e0b5e8707e68181f`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2D69A58F-345C-4FDE-88E4-BF5189484043`.
    pub request_id: Option<String>,
    /// Pairs of resource and tag, one entry each.
    pub tag_resources: Vec<TagResource>,
}

response! {
    ListTagResourcesResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "TagResources" => tag_resources: list("TagResource"),
    }
}

/// Pairs of resource and tag, one entry each.
#[non_exhaustive]
pub struct TagResource {
    /// Value of the tag whose key stands beside it. Example: `zhangsan`.
    pub tag_value: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to. Example: `apiGroup`.
    pub resource_type: Option<String>,
    /// API, group, plugin or application that carries the tag.
    /// Example: `285bb759342649a1b70c2093a772e087`.
    pub resource_id: Option<String>,
    /// First half of a tag, which says what its value stands for. Example: `owner`.
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
