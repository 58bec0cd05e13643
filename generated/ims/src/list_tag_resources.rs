// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTagResources`, from `ims/ListTagResources.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists tags with the RAM resources that carry them, by resource or by tag.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::ListTagResourcesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_tag_resources(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTagResourcesRequest {
    /// Logon names of the RAM users concerned; give either these or `ResourceId`. Items: at most 51.
    pub resource_principal_name: Vec<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Kind of resource that carries the tags; only `user` is possible.
    pub resource_type: Option<String>,
    /// IDs of the resources that the call is applied to. Items: at most 51.
    pub resource_id: Vec<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
}

impl ListTagResourcesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourcePrincipalName`.
    pub fn resource_principal_name(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_principal_name = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
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
        "ResourcePrincipalName" => resource_principal_name: query,
        "NextToken" => next_token: query,
        "PageSize" => page_size: query,
        "ResourceType" => resource_type: query,
        "ResourceId" => resource_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for ListTagResourcesRequest {
    type Response = ListTagResourcesResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListTagResources").read_only();
}

impl Paginated for ListTagResourcesRequest {
    type Item = TagResource;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token).more(&response.is_truncated)
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
    /// Example: `caeba0bbb2be03f84eb48b699f0a****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4BE83135-0B08-467C-B3A2-27B312FD0F57`.
    pub request_id: Option<String>,
    /// Pairs of resource and tag, one entry each.
    pub tag_resources: Vec<TagResource>,
    /// Whether the list goes on beyond what this response holds. Example: `true`.
    pub is_truncated: Option<bool>,
}

response! {
    ListTagResourcesResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "TagResources" => tag_resources: list("TagResource"),
        "IsTruncated" => is_truncated: value,
    }
}

/// Pairs of resource and tag, one entry each.
#[non_exhaustive]
pub struct TagResource {
    /// Kind of resource that carries the tags; only `user` is possible. Example: `user`.
    pub resource_type: Option<String>,
    /// Value of the tag whose key stands beside it. Example: `alice`.
    pub tag_value: Option<String>,
    /// ID of the user that carries the tag. Example: `20732900249392****`.
    pub resource_id: Option<String>,
    /// Name of one tag on the user. Example: `operator`.
    pub tag_key: Option<String>,
}

response! {
    TagResource {
        "ResourceType" => resource_type: value,
        "TagValue" => tag_value: value,
        "ResourceId" => resource_id: value,
        "TagKey" => tag_key: value,
    }
}
