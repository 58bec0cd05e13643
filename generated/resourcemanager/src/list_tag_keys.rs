// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTagKeys`, from `resourcemanager/ListTagKeys.md`.

use alicloud_runtime::codegen::*;

/// Lists the tag keys in use on members of the resource directory.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::ListTagKeysRequest::new()
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
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// **Required.** Kind of resource; only `Account`, for members, is possible.
    pub resource_type: Option<String>,
    /// Part of a tag key; only keys that contain it are returned.
    pub key_filter: Option<String>,
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
    /// Sets `KeyFilter`.
    pub fn key_filter(mut self, value: impl Into<String>) -> Self {
        self.key_filter = Some(value.into());
        self
    }
}

request! {
    ListTagKeysRequest {
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "ResourceType" => resource_type: query,
        "KeyFilter" => key_filter: query,
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

/// Response to [`ListTagKeysRequest`].
#[non_exhaustive]
pub struct ListTagKeysResponse {
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
    ListTagKeysResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "Tags" => tags: list(""),
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Name part of a tag that the account or group carries. Example: `team`.
    pub key: Option<String>,
}

response! {
    Tag {
        "Key" => key: value,
    }
}
