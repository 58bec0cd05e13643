// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTagValues`, from `resourcemanager/ListTagValues.md`.

use alicloud_runtime::codegen::*;

/// Lists the values that a tag key has on members of the resource directory.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::ListTagValuesRequest::new()
///     .resource_type("...")
///     .tag_key("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_tag_values(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTagValuesRequest {
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// **Required.** Kind of resource; only `Account`, for members, is possible.
    pub resource_type: Option<String>,
    /// **Required.** Name part of a tag.
    pub tag_key: Option<String>,
    /// Part of a tag value; only values that contain it are returned.
    pub value_filter: Option<String>,
}

impl ListTagValuesRequest {
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
    /// Sets `TagKey`, which is required.
    pub fn tag_key(mut self, value: impl Into<String>) -> Self {
        self.tag_key = Some(value.into());
        self
    }
    /// Sets `ValueFilter`.
    pub fn value_filter(mut self, value: impl Into<String>) -> Self {
        self.value_filter = Some(value.into());
        self
    }
}

request! {
    ListTagValuesRequest {
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "ResourceType" => resource_type: query,
        "TagKey" => tag_key: query,
        "ValueFilter" => value_filter: query,
    }
}

impl Operation for ListTagValuesRequest {
    type Response = ListTagValuesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListTagValues")
        .required(&["ResourceType", "TagKey"])
        .read_only();
}

impl Paginated for ListTagValuesRequest {
    type Item = Tag;
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
        Some(&mut response.tags)
    }
}

/// Response to [`ListTagValuesRequest`].
#[non_exhaustive]
pub struct ListTagValuesResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `TGlzdFJlc291cm****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DC09A6AA-2713-4E10-A2E9-E6C5C43A8842`.
    pub request_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

response! {
    ListTagValuesResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "Tags" => tags: list(""),
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Value of the tag whose key stands beside it; may be empty. Example: `v1`.
    pub value: Option<String>,
}

response! {
    Tag {
        "Value" => value: value,
    }
}
