// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTagValues`, from `alb/ListTagValues.md`.

use alicloud_runtime::codegen::*;

/// Lists the values that a tag key is used with.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// let request = alicloud_alb::ListTagValuesRequest::new()
///     .tag_key("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_tag_values(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTagValuesRequest {
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 100.
    pub max_results: Option<i32>,
    /// Kind of resource, such as load balancer, access control list, security policy, or server group.
    pub resource_type: Option<String>,
    /// Resource concerned, mostly a load balancer, by its ID.
    pub resource_id: Option<String>,
    /// **Required.** Tag whose values are returned, by its key.
    pub tag_key: Option<String>,
}

impl ListTagValuesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `ResourceId`.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `TagKey`, which is required.
    pub fn tag_key(mut self, value: impl Into<String>) -> Self {
        self.tag_key = Some(value.into());
        self
    }
}

request! {
    ListTagValuesRequest {
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "ResourceType" => resource_type: query,
        "ResourceId" => resource_id: query,
        "TagKey" => tag_key: query,
    }
}

impl Operation for ListTagValuesRequest {
    type Response = ListTagValuesResponse;
    type Error = ListTagValuesError;
    const INFO: OperationInfo = super::operation("ListTagValues")
        .required(&["TagKey"])
        .read_only();
    const ERRORS: &'static [ListTagValuesError] = &[
        ListTagValuesError::ResourceNotFoundAcl,
        ListTagValuesError::ResourceNotFoundLoadBalancer,
        ListTagValuesError::ResourceNotFoundSecurityPolicy,
        ListTagValuesError::ResourceNotFoundServerGroup,
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
        Some(&mut response.tag_values)
    }
}

/// Response to [`ListTagValuesRequest`].
#[non_exhaustive]
pub struct ListTagValuesResponse {
    /// How many items one response holds at most. Example: `20`.
    pub max_results: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `FFmyTO70tTpLG6I3FmYAXGKPd****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `593B0448-D13E-4C56-AC0D-FDF0F******`.
    pub request_id: Option<String>,
    /// Values of the tags concerned. Example: `owner`.
    pub tag_values: Vec<String>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
}

response! {
    ListTagValuesResponse {
        "MaxResults" => max_results: value,
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "TagValues" => tag_values: list(""),
        "TotalCount" => total_count: value,
    }
}

/// Errors that the documentation of [`ListTagValuesRequest`] names.
///
/// - [`ResourceNotFoundAcl`](super::DocumentedError::ResourceNotFoundAcl)
/// - [`ResourceNotFoundLoadBalancer`](super::DocumentedError::ResourceNotFoundLoadBalancer)
/// - [`ResourceNotFoundSecurityPolicy`](super::DocumentedError::ResourceNotFoundSecurityPolicy)
/// - [`ResourceNotFoundServerGroup`](super::DocumentedError::ResourceNotFoundServerGroup)
pub type ListTagValuesError = super::DocumentedError;
