// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTagResources`, from `expressconnectrouter/ListTagResources.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists the tags on Express Connect routers, or the routers by tag.
///
/// ```no_run
/// # async fn example(client: alicloud_expressconnectrouter::Client) -> Result<(), alicloud_expressconnectrouter::Error> {
/// let request = alicloud_expressconnectrouter::ListTagResourcesRequest::new()
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
    /// IDs of the resources that the call is applied to. Items: at most 100.
    pub resource_id: Vec<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
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
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
}

request! {
    ListTagResourcesRequest {
        "ResourceType" => resource_type: form,
        "ResourceId" => resource_id: form,
        "Tag" => tag: form,
        "NextToken" => next_token: form,
        "MaxResults" => max_results: form,
    }
}

impl Operation for ListTagResourcesRequest {
    type Response = ListTagResourcesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListTagResources")
        .required(&["ResourceType"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
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
    /// ID of this call; quote it when asking support about it.
    /// Example: `6FABF516-FED3-5697-BDA2-B18C5D9A****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `True`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// Pairs of resource and tag, one entry each.
    pub tag_resources: Vec<TagResource>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `AAAAAYws9fJ0Ur4MGm/5OkDoW/Zn0J0/sCjivzwX9oBcwFnWaaas/kSG+J/WzLOxJHS4****`.
    pub next_token: Option<String>,
    /// How many items one response holds at most. Example: `20`.
    pub max_results: Option<i32>,
}

response! {
    ListTagResourcesResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "TagResources" => tag_resources: list(""),
        "TotalCount" => total_count: value,
        "NextToken" => next_token: value,
        "MaxResults" => max_results: value,
    }
}

/// Pairs of resource and tag, one entry each.
#[non_exhaustive]
pub struct TagResource {
    /// What the call or the entry is about, by the ID that its own service gave it.
    /// Example: `ecr-897j0jooxyr1aq****`.
    pub resource_id: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to. Example: `EXPRESSCONNECTROUTER`.
    pub resource_type: Option<String>,
    /// First half of a tag, which says what its value stands for. Example: `TestKey`.
    pub tag_key: Option<String>,
    /// Value of the tag whose key stands beside it. Example: `TestValue`.
    pub tag_value: Option<String>,
}

response! {
    TagResource {
        "ResourceId" => resource_id: value,
        "ResourceType" => resource_type: value,
        "TagKey" => tag_key: value,
        "TagValue" => tag_value: value,
    }
}
