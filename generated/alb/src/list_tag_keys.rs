// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTagKeys`, from `alb/ListTagKeys.md`.

use alicloud_runtime::codegen::*;

/// Lists the tag keys that are in use.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// let request = alicloud_alb::ListTagKeysRequest::new()
///     .resource_type("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_tag_keys(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTagKeysRequest {
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 100.
    pub max_results: Option<i32>,
    /// **Required.** Kind of resource, such as load balancer, access control list, security policy, or
    /// server group.
    pub resource_type: Option<String>,
    /// Whether tags were made by users or by the system.
    pub category: Option<String>,
    /// Text to search for.
    pub keyword: Option<String>,
}

impl ListTagKeysRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `Keyword`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }
}

request! {
    ListTagKeysRequest {
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "ResourceType" => resource_type: query,
        "Category" => category: query,
        "Keyword" => keyword: query,
    }
}

impl Operation for ListTagKeysRequest {
    type Response = ListTagKeysResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListTagKeys")
        .required(&["ResourceType"])
        .read_only();
}

impl Paginated for ListTagKeysRequest {
    type Item = TagKey;
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
        Some(&mut response.tag_keys)
    }
}

/// Response to [`ListTagKeysRequest`].
#[non_exhaustive]
pub struct ListTagKeysResponse {
    /// How many items one response holds at most. Example: `20`.
    pub max_results: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `FFmyTO70tTpLG6I3FmYAXGKPd****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `593B0448-D13E-4C56-AC0D-FDF0FDE0E9A3`.
    pub request_id: Option<String>,
    /// Keys of the tags concerned.
    pub tag_keys: Vec<TagKey>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
}

response! {
    ListTagKeysResponse {
        "MaxResults" => max_results: value,
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "TagKeys" => tag_keys: list(""),
        "TotalCount" => total_count: value,
    }
}

/// Keys of the tags concerned.
#[non_exhaustive]
pub struct TagKey {
    /// Whether tags were made by users or by the system. Example: `System`.
    pub category: Option<String>,
    /// Key of a tag that is in use. Example: `test`.
    pub tag_key: Option<String>,
}

response! {
    TagKey {
        "Category" => category: value,
        "TagKey" => tag_key: value,
    }
}
