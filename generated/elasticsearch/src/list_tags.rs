// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTags`, from `elasticsearch/ListTags.md`.

use alicloud_runtime::codegen::*;

/// Lists all tags that the user created in the region.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::ListTagsRequest::new();
/// let reply = client.list_tags(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTagsRequest {
    /// How large the page is or is to be. Range: 1 to 50. Default: `50`. Example: `20`.
    pub page_size: Option<i32>,
    /// Which kind of resource it is or is to be. Example: `INSTANCE`.
    pub resource_type: Option<String>,
}

impl ListTagsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `resourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
}

request! {
    ListTagsRequest {
        "pageSize" => page_size: query,
        "resourceType" => resource_type: query,
    }
}

impl Operation for ListTagsRequest {
    type Response = ListTagsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListTags")
        .roa("GET", "/openapi/tags/all-tags")
        .read_only();
}

/// Response to [`ListTagsRequest`].
#[non_exhaustive]
pub struct ListTagsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1D***`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Vec<TagResult>,
}

response! {
    ListTagsResponse {
        "RequestId" => request_id: value,
        "Result" => result: list(""),
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct TagResult {
    /// First half of a tag, which says what its value stands for. Example: `env`.
    pub tag_key: Option<String>,
    /// Value of the tag whose key stands beside it. Example: `dev`.
    pub tag_value: Option<String>,
}

response! {
    TagResult {
        "TagKey" => tag_key: value,
        "TagValue" => tag_value: value,
    }
}
