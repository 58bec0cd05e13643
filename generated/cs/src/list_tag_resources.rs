// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTagResources`, from `cs/ListTagResources.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists the tags of given clusters, which keys and values can narrow down.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::ListTagResourcesRequest::new()
///     .resource_ids(["c71cf3d796c374bf48644482cb0c3****"])
///     .resource_type("String")
///     .region_id("String");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_tag_resources(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTagResourcesRequest {
    /// **Required.** Clusters whose tags the call works on, by their IDs.
    /// Example: `c71cf3d796c374bf48644482cb0c3****`.
    pub resource_ids: Vec<String>,
    /// **Required.** Kind of resource that the tags, the permission or the protection are for.
    /// Example: `CLUSTER`.
    pub resource_type: Option<String>,
    /// **Required.** Region that the cluster lies in, such as `cn-hangzhou`. Example: `cn-beijing`.
    pub region_id: Option<String>,
    /// Pairs of name and value for sorting clusters, pools and nodes.
    /// Items: at most 20. Example: `text`.
    pub tags: Vec<Tag>,
    /// Where the next page of results begins; hand it back unchanged to continue.
    pub next_token: Option<String>,
}

impl ListTagResourcesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `resource_ids`, which is required.
    pub fn resource_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `resource_type`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `region_id`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `next_token`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
}

request! {
    ListTagResourcesRequest {
        "resource_ids" => resource_ids: query_json,
        "resource_type" => resource_type: query,
        "region_id" => region_id: query,
        "tags" => tags: query_json,
        "next_token" => next_token: query,
    }
}

impl Operation for ListTagResourcesRequest {
    type Response = ListTagResourcesResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListTagResources")
        .roa("GET", "/tags")
        .required(&["resource_ids", "resource_type", "region_id"])
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
        Some(&mut response.tag_resources.as_mut()?.tag_resource)
    }
}

/// Response to [`ListTagResourcesRequest`].
#[non_exhaustive]
pub struct ListTagResourcesResponse {
    /// Where the next page of results begins; hand it back unchanged to continue.
    /// Example: `c374bf4864448****`.
    pub next_token: Option<String>,
    /// ID that the service gave this call; name it when you ask support about it.
    /// Example: `E368C761-F8F6-4A36-9B58-BD53D5CD0CEB`.
    pub request_id: Option<String>,
    /// Tags found, with the resources that carry them.
    pub tag_resources: Option<TagResources>,
}

response! {
    ListTagResourcesResponse {
        "next_token" => next_token: value,
        "request_id" => request_id: value,
        "tag_resources" => tag_resources: value,
    }
}

/// Tags found, with the resources that carry them.
#[non_exhaustive]
pub struct TagResources {
    /// Tags found, one entry for each pair of resource and tag.
    pub tag_resource: Vec<TagResource>,
}

response! {
    TagResources {
        "tag_resource" => tag_resource: list(""),
    }
}

/// Tags found, one entry for each pair of resource and tag.
#[non_exhaustive]
pub struct TagResource {
    /// Name of the tag on the resource. Example: `ack.aliyun.com`.
    pub tag_key: Option<String>,
    /// What the tag says on this resource. Example: `c71cf3d796c374bf48644482cb0c3****`.
    pub tag_value: Option<String>,
    /// ID of the resource that carries the tag. Example: `i-xxx`.
    pub resource_id: Option<String>,
    /// Kind of resource that the tags, the permission or the protection are for. Example: `CLUSTER`.
    pub resource_type: Option<String>,
}

response! {
    TagResource {
        "tag_key" => tag_key: value,
        "tag_value" => tag_value: value,
        "resource_id" => resource_id: value,
        "resource_type" => resource_type: value,
    }
}
