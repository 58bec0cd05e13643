// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTagKeys`, from `tag/ListTagKeys.md`.

use alicloud_runtime::codegen::*;

/// Lists tag keys, optionally by resource type, category, or part of the key.
///
/// ```no_run
/// # async fn example(client: alicloud_tag::Client) -> Result<(), alicloud_tag::Error> {
/// let request = alicloud_tag::ListTagKeysRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_tag_keys(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTagKeysRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Class that the item belongs to.
    pub category: Option<String>,
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

impl ListTagKeysRequest {
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
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
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
    ListTagKeysRequest {
        "RegionId" => region_id: query,
        "NextToken" => next_token: query,
        "PageSize" => page_size: query,
        "Category" => category: query,
        "ResourceType" => resource_type: query,
        "QueryType" => query_type: query,
        "FuzzyType" => fuzzy_type: query,
        "TagFilter" => tag_filter: query,
    }
}

impl Operation for ListTagKeysRequest {
    type Response = ListTagKeysResponse;
    type Error = ListTagKeysError;
    const INFO: OperationInfo = super::operation("ListTagKeys")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListTagKeysError] = &[
        ListTagKeysError::FuzzyQueryNotSupport,
        ListTagKeysError::InvalidNextToken,
        ListTagKeysError::NoPermissionOperator,
        ListTagKeysError::InvalidParameterCategory,
        ListTagKeysError::InvalidParameterResourceType,
    ];
}

impl Paginated for ListTagKeysRequest {
    type Item = Key;
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
        Some(&mut response.keys)
    }
}

/// Response to [`ListTagKeysRequest`].
#[non_exhaustive]
pub struct ListTagKeysResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `caeba0bbb2be03f84eb48b699f0a****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DC09A6AA-2713-4E10-A2E9-E6C5C43A8842`.
    pub request_id: Option<String>,
    /// The keys that were found or are concerned, one entry each.
    pub keys: Vec<Key>,
}

response! {
    ListTagKeysResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "Keys" => keys: list("Key"),
    }
}

/// Condition that tags of the resources must meet.
#[non_exhaustive]
pub struct TagFilter {
    /// Name in a pair of name and value.
    pub key: Option<String>,
}

impl TagFilter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
}

request! {
    TagFilter {
        "Key" => key: field,
    }
}

/// The keys that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Key {
    /// Name in a pair of name and value. Example: `team`.
    pub key: Option<String>,
    /// Class that the item belongs to. Example: `custom`.
    pub category: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
}

response! {
    Key {
        "Key" => key: value,
        "Category" => category: value,
        "Description" => description: value,
    }
}

/// Errors that the documentation of [`ListTagKeysRequest`] names.
///
/// - [`FuzzyQueryNotSupport`](super::DocumentedError::FuzzyQueryNotSupport)
/// - [`InvalidNextToken`](super::DocumentedError::InvalidNextToken)
/// - [`NoPermissionOperator`](super::DocumentedError::NoPermissionOperator)
/// - [`InvalidParameterCategory`](super::DocumentedError::InvalidParameterCategory)
/// - [`InvalidParameterResourceType`](super::DocumentedError::InvalidParameterResourceType)
pub type ListTagKeysError = super::DocumentedError;
