// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTagValues`, from `oos/ListTagValues.md`.

use alicloud_runtime::codegen::*;

/// Lists the values that a tag key has for a resource type.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::ListTagValuesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_tag_values(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTagValuesRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// Name in a pair of name and value.
    pub key: Option<String>,
}

impl ListTagValuesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
}

request! {
    ListTagValuesRequest {
        "RegionId" => region_id: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "ResourceType" => resource_type: query,
        "Key" => key: query,
    }
}

impl Operation for ListTagValuesRequest {
    type Response = ListTagValuesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListTagValues")
        .region("RegionId")
        .read_only();
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
    /// Example: `83u29j2dj3dskds`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `65591133-1188-4935-B78F-20F72`.
    pub request_id: Option<String>,
    /// How many items one response holds at most. Example: `50`.
    pub max_results: Option<i32>,
    /// The values that were found or are concerned, one entry each. Example: `v1`.
    pub values: Vec<String>,
}

response! {
    ListTagValuesResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "MaxResults" => max_results: value,
        "Values" => values: list(""),
    }
}
