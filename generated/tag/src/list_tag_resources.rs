// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTagResources`, from `tag/ListTagResources.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists the tags on resources of several services, given by ARN or tag.
///
/// ```no_run
/// # async fn example(client: alicloud_tag::Client) -> Result<(), alicloud_tag::Error> {
/// let request = alicloud_tag::ListTagResourcesRequest::new();
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
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<String>,
    /// Class that the item belongs to.
    pub category: Option<String>,
    /// Resources, by their ARNs. Items: at most 101.
    pub resource_arn: Vec<String>,
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
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
        self
    }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `ResourceARN`.
    pub fn resource_arn(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_arn = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListTagResourcesRequest {
        "RegionId" => region_id: query,
        "NextToken" => next_token: query,
        "PageSize" => page_size: query,
        "Tags" => tags: query,
        "Category" => category: query,
        "ResourceARN" => resource_arn: query,
    }
}

impl Operation for ListTagResourcesRequest {
    type Response = ListTagResourcesResponse;
    type Error = ListTagResourcesError;
    const INFO: OperationInfo = super::operation("ListTagResources")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListTagResourcesError] = &[
        ListTagResourcesError::InvalidResourceARNAccount,
        ListTagResourcesError::InvalidResourceARNFormatError,
        ListTagResourcesError::InvalidResourceARNRegion,
        ListTagResourcesError::InvalidParameterTagKey,
        ListTagResourcesError::InvalidParameterTags,
        ListTagResourcesError::DuplicateTagKey,
        ListTagResourcesError::InvalidParameterCategory,
        ListTagResourcesError::MissingParameterResourceIds,
        ListTagResourcesError::NoPermissionOperator,
        ListTagResourcesError::NoPermissionSystemTag,
        ListTagResourcesError::NoPermissionKeyCategory,
        ListTagResourcesError::NoPermissionKeyOperator,
        ListTagResourcesError::NumberExceedResourceIds,
        ListTagResourcesError::NumberExceedTags,
        ListTagResourcesError::QuotaExceedTagsPerResource,
        ListTagResourcesError::InvalidNextToken,
        ListTagResourcesError::InvalidParameterTagValue,
        ListTagResourcesError::InvalidParameterResourceType,
        ListTagResourcesError::MissingTagKey,
        ListTagResourcesError::MissingParameterAliUid,
        ListTagResourcesError::MissingParameterBid,
        ListTagResourcesError::MissingParameterRegionId,
        ListTagResourcesError::MissingParameterRemoveNum,
        ListTagResourcesError::MissingParameterResourceIdARN,
        ListTagResourcesError::MissingParameterTagKey,
        ListTagResourcesError::MissingParameterTags,
        ListTagResourcesError::NoMatchRemoveNum,
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
    /// Example: `014738E0-3C7F-47D8-8FB9-469500C6F387`.
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
    /// Resource, by its ARN.
    /// Example: `arn:acs:ecs:cn-hangzhou:123456789****:instance/i-bp15hr53jws84akg****`.
    pub resource_arn: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

response! {
    TagResource {
        "ResourceARN" => resource_arn: value,
        "Tags" => tags: list(""),
    }
}

/// Errors that the documentation of [`ListTagResourcesRequest`] names.
///
/// - [`InvalidResourceARNAccount`](super::DocumentedError::InvalidResourceARNAccount)
/// - [`InvalidResourceARNFormatError`](super::DocumentedError::InvalidResourceARNFormatError)
/// - [`InvalidResourceARNRegion`](super::DocumentedError::InvalidResourceARNRegion)
/// - [`InvalidParameterTagKey`](super::DocumentedError::InvalidParameterTagKey)
/// - [`InvalidParameterTags`](super::DocumentedError::InvalidParameterTags)
/// - [`DuplicateTagKey`](super::DocumentedError::DuplicateTagKey)
/// - [`InvalidParameterCategory`](super::DocumentedError::InvalidParameterCategory)
/// - [`MissingParameterResourceIds`](super::DocumentedError::MissingParameterResourceIds)
/// - [`NoPermissionOperator`](super::DocumentedError::NoPermissionOperator)
/// - [`NoPermissionSystemTag`](super::DocumentedError::NoPermissionSystemTag)
/// - [`NoPermissionKeyCategory`](super::DocumentedError::NoPermissionKeyCategory)
/// - [`NoPermissionKeyOperator`](super::DocumentedError::NoPermissionKeyOperator)
/// - [`NumberExceedResourceIds`](super::DocumentedError::NumberExceedResourceIds)
/// - [`NumberExceedTags`](super::DocumentedError::NumberExceedTags)
/// - [`QuotaExceedTagsPerResource`](super::DocumentedError::QuotaExceedTagsPerResource)
/// - [`InvalidNextToken`](super::DocumentedError::InvalidNextToken)
/// - [`InvalidParameterTagValue`](super::DocumentedError::InvalidParameterTagValue), here with HTTP status 403
/// - [`InvalidParameterResourceType`](super::DocumentedError::InvalidParameterResourceType)
/// - [`MissingTagKey`](super::DocumentedError::MissingTagKey)
/// - [`MissingParameterAliUid`](super::DocumentedError::MissingParameterAliUid)
/// - [`MissingParameterBid`](super::DocumentedError::MissingParameterBid)
/// - [`MissingParameterRegionId`](super::DocumentedError::MissingParameterRegionId)
/// - [`MissingParameterRemoveNum`](super::DocumentedError::MissingParameterRemoveNum)
/// - [`MissingParameterResourceIdARN`](super::DocumentedError::MissingParameterResourceIdARN)
/// - [`MissingParameterTagKey`](super::DocumentedError::MissingParameterTagKey)
/// - [`MissingParameterTags`](super::DocumentedError::MissingParameterTags)
/// - [`NoMatchRemoveNum`](super::DocumentedError::NoMatchRemoveNum)
pub type ListTagResourcesError = super::DocumentedError;
