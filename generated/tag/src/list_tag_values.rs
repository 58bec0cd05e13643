// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTagValues`, from `tag/ListTagValues.md`.

use alicloud_runtime::codegen::*;

/// Lists the values of one tag key.
///
/// ```no_run
/// # async fn example(client: alicloud_tag::Client) -> Result<(), alicloud_tag::Error> {
/// let request = alicloud_tag::ListTagValuesRequest::new()
///     .key("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_tag_values(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTagValuesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name in a pair of name and value.
    pub key: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// `ResourceTag` for tags on items, custom or set by the system; `MetaTag` for those that were only
    /// predefined.
    pub query_type: Option<String>,
    /// How the text is compared: it must be the same (`EQUAL`); for keys and values it may be a
    /// beginning (`PREFIX`), for items it may be what they lack (`NOT`).
    pub fuzzy_type: Option<String>,
    /// Condition that tags of the resources must meet.
    pub tag_filter: Option<TagFilter>,
}

impl ListTagValuesRequest {
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
    /// Sets `Key`, which is required.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
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
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `QueryType`.
    pub fn query_type(mut self, value: impl Into<String>) -> Self {
        self.query_type = Some(value.into());
        self
    }
    /// Sets `FuzzyType`.
    pub fn fuzzy_type(mut self, value: impl Into<String>) -> Self {
        self.fuzzy_type = Some(value.into());
        self
    }
    /// Sets `TagFilter`.
    pub fn tag_filter(mut self, value: impl Into<TagFilter>) -> Self {
        self.tag_filter = Some(value.into());
        self
    }
}

request! {
    ListTagValuesRequest {
        "RegionId" => region_id: query,
        "Key" => key: query,
        "NextToken" => next_token: query,
        "PageSize" => page_size: query,
        "ResourceType" => resource_type: query,
        "QueryType" => query_type: query,
        "FuzzyType" => fuzzy_type: query,
        "TagFilter" => tag_filter: query,
    }
}

impl Operation for ListTagValuesRequest {
    type Response = ListTagValuesResponse;
    type Error = ListTagValuesError;
    const INFO: OperationInfo = super::operation("ListTagValues")
        .required(&["RegionId", "Key"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListTagValuesError] = &[
        ListTagValuesError::FuzzyQueryNotSupport,
        ListTagValuesError::InvalidNextToken,
        ListTagValuesError::NoPermissionOperator,
        ListTagValuesError::NoPermissionKeyOperator,
        ListTagValuesError::InvalidParameterResourceType,
        ListTagValuesError::InvalidParameterTagKey,
        ListTagValuesError::MetaTagKeyNotFound,
        ListTagValuesError::MissingTagKey,
        ListTagValuesError::MissingParameterTagKey,
    ];
}

impl Paginated for ListTagValuesRequest {
    type Item = String;
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
        Some(&mut response.values)
    }
}

/// Response to [`ListTagValuesRequest`].
#[non_exhaustive]
pub struct ListTagValuesResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `caeba0bbb2be03f84eb48b699f0a****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8989CA7E-D2E0-4B6D-8282-311106E80150`.
    pub request_id: Option<String>,
    /// The values that were found or are concerned, one entry each.
    pub values: Vec<String>,
}

response! {
    ListTagValuesResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "Values" => values: list("Value"),
    }
}

/// Condition that tags of the resources must meet.
#[non_exhaustive]
pub struct TagFilter {
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
}

impl TagFilter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    TagFilter {
        "Value" => value: field,
    }
}

/// Errors that the documentation of [`ListTagValuesRequest`] names.
///
/// - [`FuzzyQueryNotSupport`](super::DocumentedError::FuzzyQueryNotSupport)
/// - [`InvalidNextToken`](super::DocumentedError::InvalidNextToken)
/// - [`NoPermissionOperator`](super::DocumentedError::NoPermissionOperator)
/// - [`NoPermissionKeyOperator`](super::DocumentedError::NoPermissionKeyOperator)
/// - [`InvalidParameterResourceType`](super::DocumentedError::InvalidParameterResourceType)
/// - [`InvalidParameterTagKey`](super::DocumentedError::InvalidParameterTagKey), here with HTTP status 403
/// - [`MetaTagKeyNotFound`](super::DocumentedError::MetaTagKeyNotFound)
/// - [`MissingTagKey`](super::DocumentedError::MissingTagKey)
/// - [`MissingParameterTagKey`](super::DocumentedError::MissingParameterTagKey)
pub type ListTagValuesError = super::DocumentedError;
