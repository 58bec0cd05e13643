// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTagResourcesForExpressConnect`, from `vpc/ListTagResourcesForExpressConnect.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists the tags on Express Connect resources, or the resources by tag.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ListTagResourcesForExpressConnectRequest::new()
///     .resource_type("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_tag_resources_for_express_connect(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTagResourcesForExpressConnectRequest {
    /// **Required.** Kind of resource that the ID beside it names.
    pub resource_type: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: at most 50.
    pub max_results: Option<i32>,
    /// Resources that the call is about, by their IDs. Items: at most 21.
    pub resource_id: Vec<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
}

impl ListTagResourcesForExpressConnectRequest {
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
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
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
    ListTagResourcesForExpressConnectRequest {
        "ResourceType" => resource_type: query,
        "RegionId" => region_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "ResourceId" => resource_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for ListTagResourcesForExpressConnectRequest {
    type Response = ListTagResourcesForExpressConnectResponse;
    type Error = ListTagResourcesForExpressConnectError;
    const INFO: OperationInfo = super::operation("ListTagResourcesForExpressConnect")
        .required(&["ResourceType", "RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListTagResourcesForExpressConnectError] = &[
        ListTagResourcesForExpressConnectError::InvalidTagKey,
        ListTagResourcesForExpressConnectError::InvalidTagValue,
        ListTagResourcesForExpressConnectError::InvalidInstanceTypeNotFound,
        ListTagResourcesForExpressConnectError::InvalidInstanceIdsNotFound,
        ListTagResourcesForExpressConnectError::ForbiddenTagKeys,
        ListTagResourcesForExpressConnectError::QuotaExceededTagNum,
        ListTagResourcesForExpressConnectError::ForbiddenTagKeyDuplicated,
        ListTagResourcesForExpressConnectError::SizeLimitExceededTagNum,
        ListTagResourcesForExpressConnectError::SizeLimitExceededResourceId,
        ListTagResourcesForExpressConnectError::Forbidden,
        ListTagResourcesForExpressConnectError::BothEmptyTagsAndResources,
    ];
}

impl Paginated for ListTagResourcesForExpressConnectRequest {
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

/// Response to [`ListTagResourcesForExpressConnectRequest`].
#[non_exhaustive]
pub struct ListTagResourcesForExpressConnectResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `FFmyTO70tTpLG6I3FmYAXGKPd****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `54B48E3D-DF70-471B-AA93-08E683A1B45`.
    pub request_id: Option<String>,
    /// One record for each tag of each resource.
    pub tag_resources: Vec<TagResource>,
}

response! {
    ListTagResourcesForExpressConnectResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "TagResources" => tag_resources: list("TagResource"),
    }
}

/// One record for each tag of each resource.
#[non_exhaustive]
pub struct TagResource {
    /// Kind of resource that the ID beside it names. Example: `PHYSICALCONNECTION`.
    pub resource_type: Option<String>,
    /// Value of the tag on the resource. Example: `FinanceJoshua`.
    pub tag_value: Option<String>,
    /// Resource that bears the tag. Example: `pc-bp16qjewdsunr41m1****`.
    pub resource_id: Option<String>,
    /// Key of the tag on the resource. Example: `FinanceDept`.
    pub tag_key: Option<String>,
}

response! {
    TagResource {
        "ResourceType" => resource_type: value,
        "TagValue" => tag_value: value,
        "ResourceId" => resource_id: value,
        "TagKey" => tag_key: value,
    }
}

/// Errors that the documentation of [`ListTagResourcesForExpressConnectRequest`] names.
///
/// - [`InvalidTagKey`](super::DocumentedError::InvalidTagKey)
/// - [`InvalidTagValue`](super::DocumentedError::InvalidTagValue)
/// - [`InvalidInstanceTypeNotFound`](super::DocumentedError::InvalidInstanceTypeNotFound)
/// - [`InvalidInstanceIdsNotFound`](super::DocumentedError::InvalidInstanceIdsNotFound)
/// - [`ForbiddenTagKeys`](super::DocumentedError::ForbiddenTagKeys)
/// - [`QuotaExceededTagNum`](super::DocumentedError::QuotaExceededTagNum)
/// - [`ForbiddenTagKeyDuplicated`](super::DocumentedError::ForbiddenTagKeyDuplicated)
/// - [`SizeLimitExceededTagNum`](super::DocumentedError::SizeLimitExceededTagNum)
/// - [`SizeLimitExceededResourceId`](super::DocumentedError::SizeLimitExceededResourceId)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`BothEmptyTagsAndResources`](super::DocumentedError::BothEmptyTagsAndResources), here with HTTP status 403
pub type ListTagResourcesForExpressConnectError = super::DocumentedError;
