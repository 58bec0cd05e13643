// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTagResources`, from `cms_2024_03_30/ListTagResources.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists which tags are on which resources of a type.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::ListTagResourcesRequest::new()
///     .resource_type("Service");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_tag_resources(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTagResourcesRequest {
    /// **Required.** Which kind of resource it is or is to be. Example: `Service`.
    pub resource_type: Option<String>,
    /// ID of the resource that the call is about. Example: `test`.
    pub resource_id: Vec<String>,
    /// Tags to look for.
    pub tag: Vec<Tag>,
    /// Token for the next; pass it on without reading anything into it.
    pub next_token: Option<String>,
    /// Outcomes of the max, one entry each. Example: `20`.
    pub max_results: Option<i32>,
}

impl ListTagResourcesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `resourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `resourceId`.
    pub fn resource_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `nextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `maxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
}

request! {
    ListTagResourcesRequest {
        "resourceType" => resource_type: query,
        "resourceId" => resource_id: query_json,
        "tag" => tag: query_json,
        "nextToken" => next_token: query,
        "maxResults" => max_results: query,
    }
}

impl Operation for ListTagResourcesRequest {
    type Response = ListTagResourcesResponse;
    type Error = ListTagResourcesError;
    const INFO: OperationInfo = super::operation("ListTagResources")
        .roa("GET", "/tags")
        .required(&["resourceType"])
        .read_only();
    const ERRORS: &'static [ListTagResourcesError] = &[
        ListTagResourcesError::InvalidParameterResourceType,
        ListTagResourcesError::MissingParameterResourceIdsOrTags,
        ListTagResourcesError::MissingParameterResourceType,
        ListTagResourcesError::MissingParameterTagKey,
        ListTagResourcesError::NumberExceedResourceIds,
        ListTagResourcesError::NumberExceedTags,
        ListTagResourcesError::DuplicateTagKey,
        ListTagResourcesError::InvalidParameterNextToken,
        ListTagResourcesError::NoPermission,
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
    /// ID of this call; quote it when asking support about it. Example: `0CEC5375-C554-562B-A65F-***`.
    pub request_id: Option<String>,
    /// Outcomes of the max, one entry each. Example: `20`.
    pub max_results: Option<i32>,
    /// Token for the next; pass it on without reading anything into it.
    pub next_token: Option<String>,
    /// The tag resources that were found or are concerned, one entry each.
    pub tag_resources: Vec<TagResource>,
}

response! {
    ListTagResourcesResponse {
        "requestId" => request_id: value,
        "maxResults" => max_results: value,
        "nextToken" => next_token: value,
        "tagResources" => tag_resources: list(""),
    }
}

/// The tag resources that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct TagResource {
    /// Key that opens, signs or picks out the tag. Example: `env`.
    pub tag_key: Option<String>,
    /// Value that the tag has or is given. Example: `test`.
    pub tag_value: Option<String>,
    /// ID of the resource that the item belongs to or stands for. Example: `test`.
    pub resource_id: Option<String>,
    /// Which kind of resource it is or is to be. Example: `Service`.
    pub resource_type: Option<String>,
}

response! {
    TagResource {
        "tagKey" => tag_key: value,
        "tagValue" => tag_value: value,
        "resourceId" => resource_id: value,
        "resourceType" => resource_type: value,
    }
}

/// Errors that the documentation of [`ListTagResourcesRequest`] names.
///
/// - [`InvalidParameterResourceType`](super::DocumentedError::InvalidParameterResourceType)
/// - [`MissingParameterResourceIdsOrTags`](super::DocumentedError::MissingParameterResourceIdsOrTags)
/// - [`MissingParameterResourceType`](super::DocumentedError::MissingParameterResourceType)
/// - [`MissingParameterTagKey`](super::DocumentedError::MissingParameterTagKey)
/// - [`NumberExceedResourceIds`](super::DocumentedError::NumberExceedResourceIds)
/// - [`NumberExceedTags`](super::DocumentedError::NumberExceedTags)
/// - [`DuplicateTagKey`](super::DocumentedError::DuplicateTagKey)
/// - [`InvalidParameterNextToken`](super::DocumentedError::InvalidParameterNextToken)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListTagResourcesError = super::DocumentedError;
