// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTagResources`, from `ecs/ListTagResources.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ResourceType, Tag};

/// Lists pairs of resource and tag, found by resource ID or by tag; one of the two must be given.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ListTagResourcesRequest::new()
///     .region_id("cn-hangzhou")
///     .resource_type("instance");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_tag_resources(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTagResourcesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** What kind of resource `ResourceId` names.
    /// Here: `instance`, `disk`, `snapshot`, `image`, `securitygroup`, `volume`, `eni`, `ddh`, `ddhcluster`, `keypair`, `launchtemplate`, `reservedinstance`, `snapshotpolicy`, `elasticityassurance`, `capacityreservation`.
    /// Example: `instance`.
    pub resource_type: Option<Open<ResourceType>>,
    /// Fuzzy conditions on tags: `*` stands for any characters in a key or, with an exact key, in a
    /// value. Excludes `Tag`. Items: at most 5.
    pub tag_filter: Vec<TagFilter>,
    /// ID of the resource; what kind of ID is told by `ResourceType`.
    /// Items: at most 51. Example: `i-bp1j6qtvdm8w0z1o****`.
    pub resource_id: Vec<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    /// Example: `caeba0bbb2be03f84eb48b699f0a4883`.
    pub next_token: Option<String>,
}

impl ListTagResourcesRequest {
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
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<Open<ResourceType>>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `TagFilter`.
    pub fn tag_filter(
        mut self,
        value: impl IntoIterator<Item = impl Into<TagFilter>>,
    ) -> Self {
        self.tag_filter = value.into_iter().map(Into::into).collect();
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
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
}

request! {
    ListTagResourcesRequest {
        "RegionId" => region_id: query,
        "ResourceType" => resource_type: query,
        "TagFilter" => tag_filter: query,
        "ResourceId" => resource_id: query,
        "Tag" => tag: query,
        "NextToken" => next_token: query,
    }
}

impl Operation for ListTagResourcesRequest {
    type Response = ListTagResourcesResponse;
    type Error = ListTagResourcesError;
    const INFO: OperationInfo = super::operation("ListTagResources")
        .required(&["RegionId", "ResourceType"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListTagResourcesError] = &[
        ListTagResourcesError::NumberExceedResourceIds,
        ListTagResourcesError::NumberExceedTags,
        ListTagResourcesError::DuplicateTagKey,
        ListTagResourcesError::InvalidTagKeyMalformed,
        ListTagResourcesError::InvalidTagValueMalformed,
        ListTagResourcesError::OperationDeniedQuotaExceed,
        ListTagResourcesError::InvalidTagMismatch,
        ListTagResourcesError::InvalidTagCount,
        ListTagResourcesError::InvalidScope,
        ListTagResourcesError::PermissionDeniedTagOwnerUid,
        ListTagResourcesError::PermissionDeniedScope,
        ListTagResourcesError::InvalidResourceIdNotSupported,
        ListTagResourcesError::NoPermissionTag,
        ListTagResourcesError::InvalidRegionIdNotFound,
        ListTagResourcesError::MissingParameterTagOwnerUid,
        ListTagResourcesError::MissingParameterTagOwnerBid,
        ListTagResourcesError::MissingParameterResourceType,
        ListTagResourcesError::MissingParameterTags,
        ListTagResourcesError::MissingParameterRegionId,
        ListTagResourcesError::InvalidResourceIdNotFound,
        ListTagResourcesError::InvalidResourceTypeNotFound,
        ListTagResourcesError::InvalidDefaultResourceGroupNotSupported,
        ListTagResourcesError::InvalidTagNotSupported,
        ListTagResourcesError::InvalidTagsMalFormed,
        ListTagResourcesError::PermissionDeniedTagOwnerBid,
        ListTagResourcesError::BothEmptyTagsAndResources,
        ListTagResourcesError::PermissionDeniedTagsFuzzyQuery,
        ListTagResourcesError::NumberExceedTagValues,
        ListTagResourcesError::InvalidFilterMalformed,
        ListTagResourcesError::InvalidTagFilterMalformed,
        ListTagResourcesError::InvalidNextToken,
        ListTagResourcesError::MissingParameterResourceIds,
        ListTagResourcesError::ServiceUnavailable,
        ListTagResourcesError::InternalError,
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
    /// Example: `caeba0bbb2be03f84eb48b699f0a4883`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `484256DA-D816-44D2-9D86-B6EE4D5BA78C`.
    pub request_id: Option<String>,
    /// Pairs of a resource and a tag it carries.
    pub tag_resources: Vec<TagResource>,
}

response! {
    ListTagResourcesResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "TagResources" => tag_resources: list("TagResource"),
    }
}

/// Fuzzy conditions on tags: `*` stands for any characters in a key or, with an exact key, in a value.
#[non_exhaustive]
pub struct TagFilter {
    /// Tag key to look for. It may contain `*` as long as `TagValues` is left out, and must be exact
    /// otherwise. Length: 1 to 128. Example: `env`.
    pub tag_key: Option<String>,
    /// Tag values to look for, possibly with `*`, under the exact key beside them.
    /// Items: at most 5. Example: `TestTagFilter`.
    pub tag_values: Vec<String>,
}

impl TagFilter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TagKey`.
    pub fn tag_key(mut self, value: impl Into<String>) -> Self {
        self.tag_key = Some(value.into());
        self
    }
    /// Sets `TagValues`.
    pub fn tag_values(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tag_values = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    TagFilter {
        "TagKey" => tag_key: field,
        "TagValues" => tag_values: field,
    }
}

/// Pairs of a resource and a tag it carries.
#[non_exhaustive]
pub struct TagResource {
    /// ID of the resource; what kind of ID is told by `ResourceType`.
    /// Example: `i-bp1j6qtvdm8w0z1o****`.
    pub resource_id: Option<String>,
    /// What kind of resource `ResourceId` names.
    /// Here: `instance`, `disk`, `snapshot`, `image`, `securitygroup`, `volume`, `eni`, `ddh`, `ddhcluster`, `keypair`, `launchtemplate`, `reservedinstance`, `snapshotpolicy`, `elasticityassurance`, `capacityreservation`.
    /// Example: `instance`.
    pub resource_type: Option<Open<ResourceType>>,
    /// First half of a tag, which says what its value stands for. Example: `TestKey`.
    pub tag_key: Option<String>,
    /// Value of the tag whose key stands beside it. Example: `TestValue`.
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

/// Errors that the documentation of [`ListTagResourcesRequest`] names.
///
/// - [`NumberExceedResourceIds`](super::DocumentedError::NumberExceedResourceIds)
/// - [`NumberExceedTags`](super::DocumentedError::NumberExceedTags)
/// - [`DuplicateTagKey`](super::DocumentedError::DuplicateTagKey)
/// - [`InvalidTagKeyMalformed`](super::DocumentedError::InvalidTagKeyMalformed)
/// - [`InvalidTagValueMalformed`](super::DocumentedError::InvalidTagValueMalformed)
/// - [`OperationDeniedQuotaExceed`](super::DocumentedError::OperationDeniedQuotaExceed)
/// - [`InvalidTagMismatch`](super::DocumentedError::InvalidTagMismatch)
/// - [`InvalidTagCount`](super::DocumentedError::InvalidTagCount)
/// - [`InvalidScope`](super::DocumentedError::InvalidScope)
/// - [`PermissionDeniedTagOwnerUid`](super::DocumentedError::PermissionDeniedTagOwnerUid)
/// - [`PermissionDeniedScope`](super::DocumentedError::PermissionDeniedScope)
/// - [`InvalidResourceIdNotSupported`](super::DocumentedError::InvalidResourceIdNotSupported)
/// - [`NoPermissionTag`](super::DocumentedError::NoPermissionTag)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`MissingParameterTagOwnerUid`](super::DocumentedError::MissingParameterTagOwnerUid)
/// - [`MissingParameterTagOwnerBid`](super::DocumentedError::MissingParameterTagOwnerBid)
/// - [`MissingParameterResourceType`](super::DocumentedError::MissingParameterResourceType)
/// - [`MissingParameterTags`](super::DocumentedError::MissingParameterTags)
/// - [`MissingParameterRegionId`](super::DocumentedError::MissingParameterRegionId), here with HTTP status 404
/// - [`InvalidResourceIdNotFound`](super::DocumentedError::InvalidResourceIdNotFound)
/// - [`InvalidResourceTypeNotFound`](super::DocumentedError::InvalidResourceTypeNotFound)
/// - [`InvalidDefaultResourceGroupNotSupported`](super::DocumentedError::InvalidDefaultResourceGroupNotSupported)
/// - [`InvalidTagNotSupported`](super::DocumentedError::InvalidTagNotSupported)
/// - [`InvalidTagsMalFormed`](super::DocumentedError::InvalidTagsMalFormed)
/// - [`PermissionDeniedTagOwnerBid`](super::DocumentedError::PermissionDeniedTagOwnerBid)
/// - [`BothEmptyTagsAndResources`](super::DocumentedError::BothEmptyTagsAndResources)
/// - [`PermissionDeniedTagsFuzzyQuery`](super::DocumentedError::PermissionDeniedTagsFuzzyQuery)
/// - [`NumberExceedTagValues`](super::DocumentedError::NumberExceedTagValues)
/// - [`InvalidFilterMalformed`](super::DocumentedError::InvalidFilterMalformed)
/// - [`InvalidTagFilterMalformed`](super::DocumentedError::InvalidTagFilterMalformed)
/// - [`InvalidNextToken`](super::DocumentedError::InvalidNextToken)
/// - [`MissingParameterResourceIds`](super::DocumentedError::MissingParameterResourceIds)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListTagResourcesError = super::DocumentedError;
