// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTagResources`, from `vpc/ListTagResources.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ResourceType, Tag};

/// Lists the tags of resources. Name resources, tags or both; with both, only resources that bear
/// all the tags come back.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ListTagResourcesRequest::new()
///     .region_id("cn-hangzhou")
///     .resource_type("VPC");
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
    /// **Required.** Kind of resource that the ID beside it names.
    /// Here: `VPC`, `VSWITCH`, `ROUTETABLE`, `EIP`, `VpnGateWay`, `NATGATEWAY`, `COMMONBANDWIDTHPACKAGE`.
    /// Example: `VPC`.
    pub resource_type: Option<Open<ResourceType>>,
    /// Resources whose tags to list. Give these, tags or both.
    /// Items: at most 51. Example: `vpc-bp16qjewdsunr41m1****`.
    pub resource_id: Vec<String>,
    /// Tags that the resources must bear. Give these, resources or both. Items: at most 21.
    pub tag: Vec<Tag>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    /// Example: `caeba0bbb2be03f84eb48b699f0a4883`.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: at most 50. Default: `50`. Example: `50`.
    pub max_results: Option<i32>,
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
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
}

request! {
    ListTagResourcesRequest {
        "RegionId" => region_id: query,
        "ResourceType" => resource_type: query,
        "ResourceId" => resource_id: query,
        "Tag" => tag: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
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
        ListTagResourcesError::Forbidden,
        ListTagResourcesError::InvalidTagKey,
        ListTagResourcesError::InvalidTagValue,
        ListTagResourcesError::MissingParam,
        ListTagResourcesError::InvalidInstanceTypeNotFound,
        ListTagResourcesError::InvalidInstanceIdsNotFound,
        ListTagResourcesError::ForbiddenTagKeys,
        ListTagResourcesError::QuotaExceededTagNum,
        ListTagResourcesError::ForbiddenNotAllowedCategary,
        ListTagResourcesError::ForbiddenTagKeyDuplicated,
        ListTagResourcesError::SizeLimitExceededTagNum,
        ListTagResourcesError::SizeLimitExceededResourceId,
        ListTagResourcesError::BothEmptyTagsAndResources,
        ListTagResourcesError::MissingParamResourceType,
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
    /// Example: `DE65F6B7-7566-4802-9007-96F2494AC512`.
    pub request_id: Option<String>,
    /// One record for each tag of each resource.
    pub tag_resources: Vec<TagResource>,
}

response! {
    ListTagResourcesResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "TagResources" => tag_resources: list("TagResource"),
    }
}

/// One record for each tag of each resource.
#[non_exhaustive]
pub struct TagResource {
    /// Resource that bears the tag. Example: `vpc-bp16qjewdsunr41m1****`.
    pub resource_id: Option<String>,
    /// Kind of resource that the ID beside it names.
    /// Here: `VPC`, `VSWITCH`, `ROUTETABLE`, `EIP`, `VpnGateWay`, `NATGATEWAY`, `COMMONBANDWIDTHPACKAGE`.
    /// Example: `VPC`.
    pub resource_type: Option<Open<ResourceType>>,
    /// Key of the tag on the resource. Example: `FinanceDept`.
    pub tag_key: Option<String>,
    /// Value of the tag on the resource. Example: `FinanceJoshua`.
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
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`InvalidTagKey`](super::DocumentedError::InvalidTagKey)
/// - [`InvalidTagValue`](super::DocumentedError::InvalidTagValue)
/// - [`MissingParam`](super::DocumentedError::MissingParam)
/// - [`InvalidInstanceTypeNotFound`](super::DocumentedError::InvalidInstanceTypeNotFound)
/// - [`InvalidInstanceIdsNotFound`](super::DocumentedError::InvalidInstanceIdsNotFound)
/// - [`ForbiddenTagKeys`](super::DocumentedError::ForbiddenTagKeys)
/// - [`QuotaExceededTagNum`](super::DocumentedError::QuotaExceededTagNum)
/// - [`ForbiddenNotAllowedCategary`](super::DocumentedError::ForbiddenNotAllowedCategary)
/// - [`ForbiddenTagKeyDuplicated`](super::DocumentedError::ForbiddenTagKeyDuplicated)
/// - [`SizeLimitExceededTagNum`](super::DocumentedError::SizeLimitExceededTagNum)
/// - [`SizeLimitExceededResourceId`](super::DocumentedError::SizeLimitExceededResourceId)
/// - [`BothEmptyTagsAndResources`](super::DocumentedError::BothEmptyTagsAndResources)
/// - [`MissingParamResourceType`](super::DocumentedError::MissingParamResourceType)
pub type ListTagResourcesError = super::DocumentedError;
