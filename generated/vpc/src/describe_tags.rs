// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTags`, from `vpc/DescribeTags.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists tags, filtered by resource, key or value.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeTagsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_tags(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTagsRequest {
    /// Kind of resource that the ID beside it names.
    pub resource_type: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: at most 500.
    pub max_result: Option<i32>,
    /// Resources that the call is about, by their IDs. Items: at most 21.
    pub resource_id: Vec<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
}

impl DescribeTagsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceType`.
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
    /// Sets `MaxResult`.
    #[inline]
    pub fn max_result(mut self, value: i32) -> Self {
        self.max_result = Some(value);
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
    DescribeTagsRequest {
        "ResourceType" => resource_type: query,
        "RegionId" => region_id: query,
        "NextToken" => next_token: query,
        "MaxResult" => max_result: query,
        "ResourceId" => resource_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for DescribeTagsRequest {
    type Response = DescribeTagsResponse;
    type Error = DescribeTagsError;
    const INFO: OperationInfo = super::operation("DescribeTags")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeTagsError] = &[
        DescribeTagsError::BothEmptyTagsAndResources,
        DescribeTagsError::MissingParameterTagKey,
        DescribeTagsError::MissingParameterTagValue,
        DescribeTagsError::InvalidTagKey,
        DescribeTagsError::InvalidTagValue,
        DescribeTagsError::MissingParam,
        DescribeTagsError::InvalidInstanceTypeNotFound,
        DescribeTagsError::InvalidInstanceIdsNotFound,
        DescribeTagsError::ForbiddenTagKeys,
        DescribeTagsError::QuotaExceededTagNum,
        DescribeTagsError::ForbiddenNotAllowedCategary,
        DescribeTagsError::ForbiddenTagKeyDuplicated,
        DescribeTagsError::SizeLimitExceededTagNum,
        DescribeTagsError::SizeLimitExceededResourceId,
        DescribeTagsError::Forbidden,
    ];
}

impl Paginated for DescribeTagsRequest {
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

/// Response to [`DescribeTagsRequest`].
#[non_exhaustive]
pub struct DescribeTagsResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `FFmyTO70tTpLG6I3FmYAXGKPd****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C46FF5A8-C5F0-4024-8262-B16B639225A0`.
    pub request_id: Option<String>,
    /// One record for each tag of each resource.
    pub tag_resources: Vec<TagResource>,
}

response! {
    DescribeTagsResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "TagResources" => tag_resources: list("TagResource"),
    }
}

/// One record for each tag of each resource.
#[non_exhaustive]
pub struct TagResource {
    /// Value of the tag on the resource. Example: `FinanceJoshua`.
    pub tag_value: Option<String>,
    /// Key of the tag on the resource. Example: `FinanceDept`.
    pub tag_key: Option<String>,
}

response! {
    TagResource {
        "TagValue" => tag_value: value,
        "TagKey" => tag_key: value,
    }
}

/// Errors that the documentation of [`DescribeTagsRequest`] names.
///
/// - [`BothEmptyTagsAndResources`](super::DocumentedError::BothEmptyTagsAndResources)
/// - [`MissingParameterTagKey`](super::DocumentedError::MissingParameterTagKey)
/// - [`MissingParameterTagValue`](super::DocumentedError::MissingParameterTagValue)
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
/// - [`Forbidden`](super::DocumentedError::Forbidden)
pub type DescribeTagsError = super::DocumentedError;
