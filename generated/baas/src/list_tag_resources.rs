// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTagResources`, from `baas/ListTagResources.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ResourceType, Tag};

/// Lists which tags are on which consortiums or organizations.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::ListTagResourcesRequest::new()
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
    pub resource_type: Option<Open<ResourceType>>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
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
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<Open<ResourceType>>) -> Self {
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
        ListTagResourcesError::InvalidParameterAny,
        ListTagResourcesError::MissingParameterAny,
        ListTagResourcesError::MatchResourceAny,
        ListTagResourcesError::InvalidTagsCountAny,
        ListTagResourcesError::ConvertFailedAny,
        ListTagResourcesError::ParameterConstraintsAny,
        ListTagResourcesError::InvalidAuthorityAny,
        ListTagResourcesError::Any2,
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
    /// Example: `MWJlMTY4ZmY4MzdmMDQzYmRlMTdjMDMxNDM0MWM4NDI3MTA0N2IzMQo=`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `21B8738D-254C-4933-9FC1-3C31B2611482`.
    pub request_id: Option<String>,
    /// Pairs of resource and tag, one entry each.
    pub tag_resources: Vec<TagResource>,
}

response! {
    ListTagResourcesResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "TagResources" => tag_resources: list(""),
    }
}

/// Pairs of resource and tag, one entry each.
#[non_exhaustive]
pub struct TagResource {
    /// Value of the tag whose key stands beside it. Example: `value1`.
    pub tag_value: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to. Example: `organization`.
    pub resource_type: Option<String>,
    /// What the call or the entry is about, by the ID that its own service gave it.
    /// Example: `peers-tf000eihjli000shanghai-yqxvj52lruxx`.
    pub resource_id: Option<String>,
    /// First half of a tag, which says what its value stands for. Example: `key1`.
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
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`MissingParameterAny`](super::DocumentedError::MissingParameterAny)
/// - [`MatchResourceAny`](super::DocumentedError::MatchResourceAny)
/// - [`InvalidTagsCountAny`](super::DocumentedError::InvalidTagsCountAny)
/// - [`ConvertFailedAny`](super::DocumentedError::ConvertFailedAny)
/// - [`ParameterConstraintsAny`](super::DocumentedError::ParameterConstraintsAny)
/// - [`InvalidAuthorityAny`](super::DocumentedError::InvalidAuthorityAny)
/// - [`Any2`](super::DocumentedError::Any2)
pub type ListTagResourcesError = super::DocumentedError;
