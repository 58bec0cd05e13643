// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTagResources`, from `vpcpeer/ListTagResources.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists which tags are on which VPC peering connections.
///
/// ```no_run
/// # async fn example(client: alicloud_vpcpeer::Client) -> Result<(), alicloud_vpcpeer::Error> {
/// let request = alicloud_vpcpeer::ListTagResourcesRequest::new()
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
    /// IDs of the resources that the call is applied to. Items: at most 50.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub resource_id: Vec<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub tag: Vec<Tag>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Class that the item belongs to.
    pub category: Option<String>,
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
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn resource_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Tag`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }
}

request! {
    ListTagResourcesRequest {
        "ResourceType" => resource_type: query,
        "ResourceId" => resource_id: query,
        "Tag" => tag: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "RegionId" => region_id: query,
        "Category" => category: query,
    }
}

impl Operation for ListTagResourcesRequest {
    type Response = ListTagResourcesResponse;
    type Error = ListTagResourcesError;
    const INFO: OperationInfo = super::operation("ListTagResources")
        .required(&["ResourceType", "RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListTagResourcesError] = &[
        ListTagResourcesError::InvalidTagKey,
        ListTagResourcesError::NumberExceedTags,
        ListTagResourcesError::NumberExceedResourceIds,
        ListTagResourcesError::ForbiddenTagKeys,
        ListTagResourcesError::ForbiddenTagKeyDuplicated,
        ListTagResourcesError::InvalidInstanceIdsNotFound,
        ListTagResourcesError::InvalidInstanceTypeNotFound,
        ListTagResourcesError::BothEmptyTagsAndResources,
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
    /// ID of this call; quote it when asking support about it.
    /// Example: `DE65F6B7-7566-4802-9007-96F2494AC512`.
    pub request_id: Option<String>,
    /// Pairs of resource and tag, one entry each.
    pub tag_resources: Vec<TagResource>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `FFmyTO70tTpLG6I3FmYAXGKPd****`.
    pub next_token: Option<String>,
    /// How many items one response holds at most. Example: `50`.
    pub max_results: Option<i32>,
}

response! {
    ListTagResourcesResponse {
        "RequestId" => request_id: value,
        "TagResources" => tag_resources: list(""),
        "NextToken" => next_token: value,
        "MaxResults" => max_results: value,
    }
}

/// Pairs of resource and tag, one entry each.
#[non_exhaustive]
pub struct TagResource {
    /// What the call or the entry is about, by the ID that its own service gave it.
    /// Example: `pcc-bp16qjewdsunr41m1****`.
    pub resource_id: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to. Example: `PeerConnection`.
    pub resource_type: Option<String>,
    /// Number that picks out the region. Example: `cn-hangzhou`.
    pub region_no: Option<String>,
    /// First half of a tag, which says what its value stands for. Example: `FinanceDept`.
    pub tag_key: Option<String>,
    /// Value of the tag whose key stands beside it. Example: `FinanceJoshua`.
    pub tag_value: Option<String>,
}

response! {
    TagResource {
        "ResourceId" => resource_id: value,
        "ResourceType" => resource_type: value,
        "RegionNo" => region_no: value,
        "TagKey" => tag_key: value,
        "TagValue" => tag_value: value,
    }
}

/// Errors that the documentation of [`ListTagResourcesRequest`] names.
///
/// - [`InvalidTagKey`](super::DocumentedError::InvalidTagKey)
/// - [`NumberExceedTags`](super::DocumentedError::NumberExceedTags)
/// - [`NumberExceedResourceIds`](super::DocumentedError::NumberExceedResourceIds)
/// - [`ForbiddenTagKeys`](super::DocumentedError::ForbiddenTagKeys)
/// - [`ForbiddenTagKeyDuplicated`](super::DocumentedError::ForbiddenTagKeyDuplicated)
/// - [`InvalidInstanceIdsNotFound`](super::DocumentedError::InvalidInstanceIdsNotFound)
/// - [`InvalidInstanceTypeNotFound`](super::DocumentedError::InvalidInstanceTypeNotFound)
/// - [`BothEmptyTagsAndResources`](super::DocumentedError::BothEmptyTagsAndResources)
pub type ListTagResourcesError = super::DocumentedError;
