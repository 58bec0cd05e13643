// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListResourcesByTag`, from `tag/ListResourcesByTag.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists the resources of one type that carry a given tag.
///
/// ```no_run
/// # async fn example(client: alicloud_tag::Client) -> Result<(), alicloud_tag::Error> {
/// let request = alicloud_tag::ListResourcesByTagRequest::new()
///     .resource_type("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_resources_by_tag(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListResourcesByTagRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// Result of the step or check named max.
    pub max_result: Option<i32>,
    /// **Required.** Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// How the text is compared: it must be the same (`EQUAL`); for keys and values it may be a
    /// beginning (`PREFIX`), for items it may be what they lack (`NOT`).
    pub fuzzy_type: Option<String>,
    /// Condition that tags of the resources must meet.
    pub tag_filter: Option<TagFilter>,
    /// Tags that the include all carries.
    pub include_all_tags: Option<bool>,
}

impl ListResourcesByTagRequest {
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
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResult`.
    #[inline]
    pub fn max_result(mut self, value: i32) -> Self {
        self.max_result = Some(value);
        self
    }
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `FuzzyType`.
    pub fn fuzzy_type(mut self, value: impl Into<String>) -> Self {
        self.fuzzy_type = Some(value.into());
        self
    }
    /// Sets `TagFilter`.
    pub fn tag_filter(mut self, value: impl Into<TagFilter>) -> Self {
        self.tag_filter = Some(value.into());
        self
    }
    /// Sets `IncludeAllTags`.
    #[inline]
    pub fn include_all_tags(mut self, value: bool) -> Self {
        self.include_all_tags = Some(value);
        self
    }
}

request! {
    ListResourcesByTagRequest {
        "RegionId" => region_id: query,
        "NextToken" => next_token: query,
        "MaxResult" => max_result: query,
        "ResourceType" => resource_type: query,
        "FuzzyType" => fuzzy_type: query,
        "TagFilter" => tag_filter: query,
        "IncludeAllTags" => include_all_tags: query,
    }
}

impl Operation for ListResourcesByTagRequest {
    type Response = ListResourcesByTagResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListResourcesByTag")
        .required(&["RegionId", "ResourceType"])
        .region("RegionId")
        .read_only();
}

impl Paginated for ListResourcesByTagRequest {
    type Item = Resource;
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
        Some(&mut response.resources)
    }
}

/// Response to [`ListResourcesByTagRequest`].
#[non_exhaustive]
pub struct ListResourcesByTagResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7D61FF74-61C2-5768-B01F-05FC97F24F35`.
    pub request_id: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `caeba0bbb2be03f84eb48b699f0a****`.
    pub next_token: Option<String>,
    /// Tagged items with their tags.
    pub resources: Vec<Resource>,
}

response! {
    ListResourcesByTagResponse {
        "RequestId" => request_id: value,
        "NextToken" => next_token: value,
        "Resources" => resources: list(""),
    }
}

/// Condition that tags of the resources must meet.
#[non_exhaustive]
pub struct TagFilter {
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// **Required.** Name in a pair of name and value.
    pub key: Option<String>,
}

impl TagFilter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Key`, which is required.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
}

request! {
    TagFilter {
        "Value" => value: field,
        "Key" => key: field,
    }
}

/// Tagged items with their tags.
#[non_exhaustive]
pub struct Resource {
    /// What the call or the entry is about, by the ID that its own service gave it.
    /// Example: `vpc-wz9pifyuw26esxd05****`.
    pub resource_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

response! {
    Resource {
        "ResourceId" => resource_id: value,
        "Tags" => tags: list(""),
    }
}
