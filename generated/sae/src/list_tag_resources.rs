// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTagResources`, from `sae/ListTagResources.md`.

use alicloud_runtime::codegen::*;

/// Lists which tags are on which applications.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::ListTagResourcesRequest::new()
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
    /// **Required.** Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// IDs of the resources to work on or to narrow the list down to.
    pub resource_ids: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<String>,
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
    /// Sets `ResourceIds`.
    pub fn resource_ids(mut self, value: impl Into<String>) -> Self {
        self.resource_ids = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
        self
    }
}

request! {
    ListTagResourcesRequest {
        "RegionId" => region_id: query,
        "ResourceType" => resource_type: query,
        "NextToken" => next_token: query,
        "ResourceIds" => resource_ids: query,
        "Tags" => tags: query,
    }
}

impl Operation for ListTagResourcesRequest {
    type Response = ListTagResourcesResponse;
    type Error = ListTagResourcesError;
    const INFO: OperationInfo = super::operation("ListTagResources")
        .roa("GET", "/tags")
        .required(&["RegionId", "ResourceType"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListTagResourcesError] = &[
        ListTagResourcesError::InvalidParameterObviously,
        ListTagResourcesError::InvalidResourceTypeNotFound,
        ListTagResourcesError::NumberExceedTags,
        ListTagResourcesError::InvalidParamTagScope,
        ListTagResourcesError::NoPermission,
        ListTagResourcesError::NumberExceedResourceIds,
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
        PageResponse::new()
            .next(&response.data.as_ref().and_then(|v| v.next_token.clone()))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.tag_resources)
    }
}

/// Response to [`ListTagResourcesRequest`].
#[non_exhaustive]
pub struct ListTagResourcesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7414187F-4F59-4585-9BCF-5F0804E4****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `0bc5f84e15916043198032146d****`.
    pub trace_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<TagResourceData>,
    /// Code of the reason why the call or the item failed. Example: `text`.
    pub error_code: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ListTagResourcesResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "TraceId" => trace_id: value,
        "Data" => data: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct TagResourceData {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    pub next_token: Option<String>,
    /// Pairs of resource and tag, one entry each.
    pub tag_resources: Vec<TagResource>,
}

response! {
    TagResourceData {
        "NextToken" => next_token: value,
        "TagResources" => tag_resources: list(""),
    }
}

/// Pairs of resource and tag, one entry each.
#[non_exhaustive]
pub struct TagResource {
    /// Kind of resource that the ID or tag beside it belongs to. Example: `ALIYUN::SAE::APPLICATION`.
    pub resource_type: Option<String>,
    /// Value of the tag whose key stands beside it. Example: `v1`.
    pub tag_value: Option<String>,
    /// What the call or the entry is about, by the ID that its own service gave it.
    /// Example: `d42921c4-5433-4abd-8075-0e536f8b****`.
    pub resource_id: Option<String>,
    /// First half of a tag, which says what its value stands for. Example: `k1`.
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

/// Errors that the documentation of [`ListTagResourcesRequest`] names.
///
/// - [`InvalidParameterObviously`](super::DocumentedError::InvalidParameterObviously)
/// - [`InvalidResourceTypeNotFound`](super::DocumentedError::InvalidResourceTypeNotFound)
/// - [`NumberExceedTags`](super::DocumentedError::NumberExceedTags)
/// - [`InvalidParamTagScope`](super::DocumentedError::InvalidParamTagScope)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NumberExceedResourceIds`](super::DocumentedError::NumberExceedResourceIds)
pub type ListTagResourcesError = super::DocumentedError;
