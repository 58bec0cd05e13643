// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTagKeysForExpressConnect`, from `vpc/DescribeTagKeysForExpressConnect.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{TagKey};

/// Lists the tag keys in use on Express Connect resources.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeTagKeysForExpressConnectRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_tag_keys_for_express_connect(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTagKeysForExpressConnectRequest {
    /// Kind of resource that the ID beside it names.
    pub resource_type: Option<String>,
    /// Text to search for.
    pub keyword: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: at most 500.
    pub max_result: Option<i32>,
    /// Resources that the call is about, by their IDs. Items: at most 21.
    pub resource_id: Vec<String>,
}

impl DescribeTagKeysForExpressConnectRequest {
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
    /// Sets `Keyword`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
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
}

request! {
    DescribeTagKeysForExpressConnectRequest {
        "ResourceType" => resource_type: query,
        "Keyword" => keyword: query,
        "RegionId" => region_id: query,
        "NextToken" => next_token: query,
        "MaxResult" => max_result: query,
        "ResourceId" => resource_id: query,
    }
}

impl Operation for DescribeTagKeysForExpressConnectRequest {
    type Response = DescribeTagKeysForExpressConnectResponse;
    type Error = DescribeTagKeysForExpressConnectError;
    const INFO: OperationInfo = super::operation("DescribeTagKeysForExpressConnect")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeTagKeysForExpressConnectError] = &[
        DescribeTagKeysForExpressConnectError::BothEmptyTagsAndResources,
        DescribeTagKeysForExpressConnectError::MissingParameterTagKey,
        DescribeTagKeysForExpressConnectError::MissingParameterTagValue,
        DescribeTagKeysForExpressConnectError::InvalidTagKey,
        DescribeTagKeysForExpressConnectError::InvalidTagValue,
        DescribeTagKeysForExpressConnectError::InvalidInstanceTypeNotFound,
        DescribeTagKeysForExpressConnectError::InvalidInstanceIdsNotFound,
        DescribeTagKeysForExpressConnectError::ForbiddenTagKeys,
        DescribeTagKeysForExpressConnectError::QuotaExceededTagNum,
        DescribeTagKeysForExpressConnectError::ForbiddenTagKeyDuplicated,
        DescribeTagKeysForExpressConnectError::SizeLimitExceededResourceId,
        DescribeTagKeysForExpressConnectError::Forbidden,
    ];
}

impl Paginated for DescribeTagKeysForExpressConnectRequest {
    type Item = TagKey;
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
        Some(&mut response.tag_keys)
    }
}

/// Response to [`DescribeTagKeysForExpressConnectRequest`].
#[non_exhaustive]
pub struct DescribeTagKeysForExpressConnectResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `FFmyTO70tTpLG6I3FmYAXGKPd****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `54B48E3D-DF70-471B-AA93-08E683A1B45`.
    pub request_id: Option<String>,
    /// Keys of the tags concerned.
    pub tag_keys: Vec<TagKey>,
}

response! {
    DescribeTagKeysForExpressConnectResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "TagKeys" => tag_keys: list("TagKey"),
    }
}

/// Errors that the documentation of [`DescribeTagKeysForExpressConnectRequest`] names.
///
/// - [`BothEmptyTagsAndResources`](super::DocumentedError::BothEmptyTagsAndResources)
/// - [`MissingParameterTagKey`](super::DocumentedError::MissingParameterTagKey)
/// - [`MissingParameterTagValue`](super::DocumentedError::MissingParameterTagValue)
/// - [`InvalidTagKey`](super::DocumentedError::InvalidTagKey)
/// - [`InvalidTagValue`](super::DocumentedError::InvalidTagValue)
/// - [`InvalidInstanceTypeNotFound`](super::DocumentedError::InvalidInstanceTypeNotFound)
/// - [`InvalidInstanceIdsNotFound`](super::DocumentedError::InvalidInstanceIdsNotFound)
/// - [`ForbiddenTagKeys`](super::DocumentedError::ForbiddenTagKeys)
/// - [`QuotaExceededTagNum`](super::DocumentedError::QuotaExceededTagNum)
/// - [`ForbiddenTagKeyDuplicated`](super::DocumentedError::ForbiddenTagKeyDuplicated)
/// - [`SizeLimitExceededResourceId`](super::DocumentedError::SizeLimitExceededResourceId)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
pub type DescribeTagKeysForExpressConnectError = super::DocumentedError;
