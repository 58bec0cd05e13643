// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTagResources`, from `privatelink/ListTagResources.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists which tags are on which endpoints or endpoint services.
///
/// ```no_run
/// # async fn example(client: alicloud_privatelink::Client) -> Result<(), alicloud_privatelink::Error> {
/// let request = alicloud_privatelink::ListTagResourcesRequest::new()
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
    /// Load balancer or other resource behind the service.
    pub resource_id: Vec<String>,
    /// **Required.** Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tag: Vec<Tag>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
}

impl ListTagResourcesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceId`.
    pub fn resource_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
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
}

request! {
    ListTagResourcesRequest {
        "ResourceId" => resource_id: query,
        "ResourceType" => resource_type: query,
        "Tag" => tag: query,
        "ClientToken" => client_token: query,
        "RegionId" => region_id: query,
        "NextToken" => next_token: query,
    }
}

impl Operation for ListTagResourcesRequest {
    type Response = ListTagResourcesResponse;
    type Error = ListTagResourcesError;
    const INFO: OperationInfo = super::operation("ListTagResources")
        .required(&["ResourceType", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListTagResourcesError] = &[
        ListTagResourcesError::DuplicatedTagKey,
        ListTagResourcesError::MissingTagKeyParam,
        ListTagResourcesError::MissingTagValueParam,
        ListTagResourcesError::MissingResourceIdOrTagParam,
        ListTagResourcesError::IllegalTagKeyParam,
        ListTagResourcesError::IllegalTagValueParam,
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
    /// Example: `8D8992C1-6712-423C-BAC5-E5E817484C6B`.
    pub request_id: Option<String>,
    /// Pairs of resource and tag, one entry each.
    pub tag_resources: Vec<TagResource>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `caeba0bbb2be03f84eb48b699f0a4883`.
    pub next_token: Option<String>,
}

response! {
    ListTagResourcesResponse {
        "RequestId" => request_id: value,
        "TagResources" => tag_resources: list(""),
        "NextToken" => next_token: value,
    }
}

/// Pairs of resource and tag, one entry each.
#[non_exhaustive]
pub struct TagResource {
    /// First half of a tag, which says what its value stands for. Example: `endpoint`.
    pub tag_key: Option<String>,
    /// Value of the tag whose key stands beside it. Example: `FinanceJoshua`.
    pub tag_value: Option<String>,
    /// What the call or the entry is about, by the ID that its own service gave it.
    /// Example: `ep-hp3i05294c2d2d******`.
    pub resource_id: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to. Example: `vpcendpoint`.
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
/// - [`DuplicatedTagKey`](super::DocumentedError::DuplicatedTagKey)
/// - [`MissingTagKeyParam`](super::DocumentedError::MissingTagKeyParam)
/// - [`MissingTagValueParam`](super::DocumentedError::MissingTagValueParam)
/// - [`MissingResourceIdOrTagParam`](super::DocumentedError::MissingResourceIdOrTagParam)
/// - [`IllegalTagKeyParam`](super::DocumentedError::IllegalTagKeyParam)
/// - [`IllegalTagValueParam`](super::DocumentedError::IllegalTagValueParam)
pub type ListTagResourcesError = super::DocumentedError;
