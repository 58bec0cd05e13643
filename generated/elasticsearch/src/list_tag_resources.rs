// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTagResources`, from `elasticsearch/ListTagResources.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Headers};

/// Lists which tags are on which instances.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::ListTagResourcesRequest::new()
///     .resource_type("INSTANCE");
/// let reply = client.list_tag_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTagResourcesRequest {
    /// **Required.** Kind of resource that the ID or tag beside it belongs to. Example: `INSTANCE`.
    pub resource_type: Option<String>,
    /// Which page of the list to return. Example: `1`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub page: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    /// Example: `1d2db86sca4384811e0b5e8707e******`.
    pub next_token: Option<String>,
    /// How many items to return at most, or the size asked for. Example: `10`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub size: Option<i32>,
    /// IDs of the resources to work on or to narrow the list down to.
    /// Example: `["es-cn-aaa","es-cn-bbb"]`.
    pub resource_ids: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    /// Example: `[{"key":"env","value","dev"},{"key":"dev", "value":"IT"}]`.
    pub tags: Option<String>,
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
    /// Sets `Page`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn page(mut self, value: i32) -> Self {
        self.page = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `Size`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }
    /// Sets `ResourceIds`.
    pub fn resource_ids(mut self, value: impl Into<String>) -> Self {
        self.resource_ids = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
        self
    }
}

request! {
    ListTagResourcesRequest {
        "ResourceType" => resource_type: query,
        "Page" => page: query,
        "NextToken" => next_token: query,
        "Size" => size: query,
        "ResourceIds" => resource_ids: query,
        "Tags" => tags: query,
    }
}

impl Operation for ListTagResourcesRequest {
    type Response = ListTagResourcesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListTagResources")
        .roa("GET", "/openapi/tags")
        .required(&["ResourceType"])
        .read_only();
}

/// Response to [`ListTagResourcesRequest`].
#[non_exhaustive]
pub struct ListTagResourcesResponse {
    /// The headers that are concerned.
    pub headers: Option<Headers>,
    /// How many items a page holds at most. Example: `1`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F99407AB-2FA9-489E-A259-40CF6D******`.
    pub request_id: Option<String>,
    /// Pairs of resource and tag, one entry each.
    pub tag_resources: Option<TagResources>,
}

response! {
    ListTagResourcesResponse {
        "Headers" => headers: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TagResources" => tag_resources: value,
    }
}

/// Pairs of resource and tag, one entry each.
#[non_exhaustive]
pub struct TagResources {
    /// Resource that the tag works on or belongs to.
    pub tag_resource: Vec<TagResource>,
}

response! {
    TagResources {
        "TagResource" => tag_resource: list(""),
    }
}

/// Resource that the tag works on or belongs to.
#[non_exhaustive]
pub struct TagResource {
    /// What the call or the entry is about, by the ID that its own service gave it.
    /// Example: `es-cn-oew1q8bev0002****`.
    pub resource_id: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to.
    /// Example: `ALIYUN::ELASTICSEARCH::INSTANCE`.
    pub resource_type: Option<String>,
    /// First half of a tag, which says what its value stands for. Example: `env`.
    pub tag_key: Option<String>,
    /// Value of the tag whose key stands beside it. Example: `dev`.
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
