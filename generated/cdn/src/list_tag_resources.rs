// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTagResources`, from `cdn/ListTagResources.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists domain names and their tags, by name or by tag.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::ListTagResourcesRequest::new()
///     .resource_type("DOMAIN");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_tag_resources(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTagResourcesRequest {
    /// Account number of the owner of the tags. Example: `123xxxx`.
    pub tag_owner_uid: Option<String>,
    /// Number of the business unit that the tags belong to. Example: `26842`.
    pub tag_owner_bid: Option<String>,
    /// **Required.** Kind of resource that the ID or tag beside it belongs to. Example: `DOMAIN`.
    pub resource_type: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    /// Example: `QpgBAAAAAABsb2dzL2RzLw==`.
    pub next_token: Option<String>,
    /// IDs of the resources that the call is applied to. Items: at most 51. Example: `example.com`.
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
    /// Sets `TagOwnerUid`.
    pub fn tag_owner_uid(mut self, value: impl Into<String>) -> Self {
        self.tag_owner_uid = Some(value.into());
        self
    }
    /// Sets `TagOwnerBid`.
    pub fn tag_owner_bid(mut self, value: impl Into<String>) -> Self {
        self.tag_owner_bid = Some(value.into());
        self
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
        "TagOwnerUid" => tag_owner_uid: query,
        "TagOwnerBid" => tag_owner_bid: query,
        "ResourceType" => resource_type: query,
        "NextToken" => next_token: query,
        "ResourceId" => resource_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for ListTagResourcesRequest {
    type Response = ListTagResourcesResponse;
    type Error = ListTagResourcesError;
    const INFO: OperationInfo = super::operation("ListTagResources")
        .required(&["ResourceType"])
        .read_only();
    const ERRORS: &'static [ListTagResourcesError] = &[
        ListTagResourcesError::InvalidRegionIdMalformed,
        ListTagResourcesError::MissParameterTagOrResourceId,
        ListTagResourcesError::TagIsInvalid,
        ListTagResourcesError::ResourceIdIsInvalid,
        ListTagResourcesError::TagKeyIsInvalid,
        ListTagResourcesError::TagValueIsInvalid,
    ];
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
    /// Example: `QpgBAAAAAABsb2dzL2RzLw==`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `64D28B53-5902-409B-94F6-FD46680144FE`.
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
    /// Value of the tag whose key stands beside it. Example: `testValue`.
    pub tag_value: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to. Example: `DOMAIN`.
    pub resource_type: Option<String>,
    /// Accelerated domain name that carries the tags. Example: `example.com`.
    pub resource_id: Option<String>,
    /// Name half of the tag that the domain name carries. Example: `testKey`.
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

/// Errors that the documentation of [`ListTagResourcesRequest`] names.
///
/// - [`InvalidRegionIdMalformed`](super::DocumentedError::InvalidRegionIdMalformed)
/// - [`MissParameterTagOrResourceId`](super::DocumentedError::MissParameterTagOrResourceId)
/// - [`TagIsInvalid`](super::DocumentedError::TagIsInvalid)
/// - [`ResourceIdIsInvalid`](super::DocumentedError::ResourceIdIsInvalid)
/// - [`TagKeyIsInvalid`](super::DocumentedError::TagKeyIsInvalid)
/// - [`TagValueIsInvalid`](super::DocumentedError::TagValueIsInvalid)
pub type ListTagResourcesError = super::DocumentedError;
