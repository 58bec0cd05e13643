// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTagResources`, from `slb/ListTagResources.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists which tags are attached to which resources of CLB.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::ListTagResourcesRequest::new()
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
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Kind of resource, such as load balancer, certificate, or access control list.
    pub resource_type: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// Resource that changes its resource group. Items: at most 51.
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
        "RegionId" => region_id: query,
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
        .required(&["RegionId", "ResourceType"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListTagResourcesError] = &[
        ListTagResourcesError::TagTypeNotSame,
        ListTagResourcesError::ResourceNotExist,
        ListTagResourcesError::QueryTokenNotExist,
        ListTagResourcesError::InvalidParamNextToken,
        ListTagResourcesError::InvalidParamScope,
        ListTagResourcesError::InvalidParamResourceType,
        ListTagResourcesError::InvalidParamTagKey,
        ListTagResourcesError::InvalidParamTagValue,
        ListTagResourcesError::InvalidParamTagKeyOrValue,
        ListTagResourcesError::InvalidParamTagOwnerUid,
        ListTagResourcesError::InvalidParamTagOwnerBid,
        ListTagResourcesError::MissingParamScope,
        ListTagResourcesError::MissingParamTagOwnerUid,
        ListTagResourcesError::MissingParamTagOwnerBid,
        ListTagResourcesError::InvalidParameterRegionId,
        ListTagResourcesError::MissingParamTagOrResourceId,
        ListTagResourcesError::SizeLimitExceededResourceId,
        ListTagResourcesError::SizeLimitExceededTag,
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
    /// Example: `caeba0bbb2be03f84eb48b699f0a****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DE65F6B7-7566-4802-9007-96F2494AC512`.
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
    /// Value of the tag whose key stands beside it. Example: `FinanceJoshua`.
    pub tag_value: Option<String>,
    /// Kind of resource, such as load balancer, certificate, or access control list.
    /// Example: `instance`.
    pub resource_type: Option<String>,
    /// Resource that carries the tag. Example: `lb-bp16qjewdsunr4****`.
    pub resource_id: Option<String>,
    /// Key of a tag that the resource carries. Example: `FinanceDept`.
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
/// - [`TagTypeNotSame`](super::DocumentedError::TagTypeNotSame)
/// - [`ResourceNotExist`](super::DocumentedError::ResourceNotExist)
/// - [`QueryTokenNotExist`](super::DocumentedError::QueryTokenNotExist)
/// - [`InvalidParamNextToken`](super::DocumentedError::InvalidParamNextToken)
/// - [`InvalidParamScope`](super::DocumentedError::InvalidParamScope)
/// - [`InvalidParamResourceType`](super::DocumentedError::InvalidParamResourceType)
/// - [`InvalidParamTagKey`](super::DocumentedError::InvalidParamTagKey)
/// - [`InvalidParamTagValue`](super::DocumentedError::InvalidParamTagValue)
/// - [`InvalidParamTagKeyOrValue`](super::DocumentedError::InvalidParamTagKeyOrValue)
/// - [`InvalidParamTagOwnerUid`](super::DocumentedError::InvalidParamTagOwnerUid)
/// - [`InvalidParamTagOwnerBid`](super::DocumentedError::InvalidParamTagOwnerBid)
/// - [`MissingParamScope`](super::DocumentedError::MissingParamScope)
/// - [`MissingParamTagOwnerUid`](super::DocumentedError::MissingParamTagOwnerUid)
/// - [`MissingParamTagOwnerBid`](super::DocumentedError::MissingParamTagOwnerBid)
/// - [`InvalidParameterRegionId`](super::DocumentedError::InvalidParameterRegionId)
/// - [`MissingParamTagOrResourceId`](super::DocumentedError::MissingParamTagOrResourceId)
/// - [`SizeLimitExceededResourceId`](super::DocumentedError::SizeLimitExceededResourceId)
/// - [`SizeLimitExceededTag`](super::DocumentedError::SizeLimitExceededTag)
pub type ListTagResourcesError = super::DocumentedError;
