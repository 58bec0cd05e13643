// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTagResources`, from `cr/ListTagResources.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{TagResourceTag};

/// Lists the tags attached to instances, the only resource type supported so far.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::ListTagResourcesRequest::new()
///     .resource_type("Instance")
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_tag_resources(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTagResourcesRequest {
    /// **Required.** Kind of resource; only `Instance` is possible. Example: `Instance`.
    pub resource_type: Option<String>,
    /// Instance of the registry that tags or a resource group are set for.
    /// Items: at most 51. Example: `cri-5w1ztcu2kruj****`.
    pub resource_id: Vec<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<TagResourceTag>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    /// Example: `AAAAAfj+3fkqd8igM6VLaQjlaYc=`.
    pub next_token: Option<String>,
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
    pub fn resource_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<TagResourceTag>>,
    ) -> Self {
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
        "ResourceType" => resource_type: query,
        "ResourceId" => resource_id: query,
        "RegionId" => region_id: query,
        "Tag" => tag: query,
        "NextToken" => next_token: query,
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
        ListTagResourcesError::SystemError,
        ListTagResourcesError::InvalidParameterResourceType,
        ListTagResourcesError::MissingParameterResourceIdsOrTags,
        ListTagResourcesError::MissingParameterResourceType,
        ListTagResourcesError::MissingParameterTagKey,
        ListTagResourcesError::NumberExceedResourceIds,
        ListTagResourcesError::NumberExceedTags,
        ListTagResourcesError::DuplicateTagKey,
        ListTagResourcesError::InvalidParameterNextToken,
        ListTagResourcesError::NoPermission,
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
    /// Example: `7FF809ED-B42F-5AC3-9A17-CFE14BE32A8E`.
    pub request_id: Option<String>,
    /// Pairs of resource and tag, one entry each.
    pub tag_resources: Vec<TagResource>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `AAAAAfj+3fkqd8igM6VLaQjlaYc=`.
    pub next_token: Option<String>,
}

response! {
    ListTagResourcesResponse {
        "RequestId" => request_id: value,
        "TagResources" => tag_resources: list("TagResource"),
        "NextToken" => next_token: value,
    }
}

/// Pairs of resource and tag, one entry each.
#[non_exhaustive]
pub struct TagResource {
    /// Name of one tag on the instance. Example: `test-key`.
    pub tag_key: Option<String>,
    /// Value of the tag whose key stands beside it. Example: `test-val`.
    pub tag_value: Option<String>,
    /// Instance of the registry that tags or a resource group are set for.
    /// Example: `cri-w19e7qr2wibl****`.
    pub resource_id: Option<String>,
    /// Kind of resource; only `Instance` is possible. Example: `Instance`.
    pub resource_type: Option<String>,
}

response! {
    TagResource {
        "TagKey" => tag_key: value,
        "TagValue" => tag_value: value,
        "ResourceId" => resource_id: value,
        "ResourceType" => resource_type: value,
    }
}

/// Errors that the documentation of [`ListTagResourcesRequest`] names.
///
/// - [`SystemError`](super::DocumentedError::SystemError), here with HTTP status 400
/// - [`InvalidParameterResourceType`](super::DocumentedError::InvalidParameterResourceType)
/// - [`MissingParameterResourceIdsOrTags`](super::DocumentedError::MissingParameterResourceIdsOrTags)
/// - [`MissingParameterResourceType`](super::DocumentedError::MissingParameterResourceType)
/// - [`MissingParameterTagKey`](super::DocumentedError::MissingParameterTagKey)
/// - [`NumberExceedResourceIds`](super::DocumentedError::NumberExceedResourceIds)
/// - [`NumberExceedTags`](super::DocumentedError::NumberExceedTags)
/// - [`DuplicateTagKey`](super::DocumentedError::DuplicateTagKey)
/// - [`InvalidParameterNextToken`](super::DocumentedError::InvalidParameterNextToken)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type ListTagResourcesError = super::DocumentedError;
