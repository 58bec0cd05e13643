// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTagKeys`, from `resourcecenter/ListTagKeys.md`.

use alicloud_runtime::codegen::*;

/// Lists the tag keys that are in use in the account.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcecenter::Client) -> Result<(), alicloud_resourcecenter::Error> {
/// let request = alicloud_resourcecenter::ListTagKeysRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_tag_keys(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTagKeysRequest {
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// First half of a tag, which says what its value stands for.
    pub tag_key: Option<String>,
    /// How the condition compares, such as `Equals` or `Prefix`.
    pub match_type: Option<String>,
}

impl ListTagKeysRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `TagKey`.
    pub fn tag_key(mut self, value: impl Into<String>) -> Self {
        self.tag_key = Some(value.into());
        self
    }
    /// Sets `MatchType`.
    pub fn match_type(mut self, value: impl Into<String>) -> Self {
        self.match_type = Some(value.into());
        self
    }
}

request! {
    ListTagKeysRequest {
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "TagKey" => tag_key: query,
        "MatchType" => match_type: query,
    }
}

impl Operation for ListTagKeysRequest {
    type Response = ListTagKeysResponse;
    type Error = ListTagKeysError;
    const INFO: OperationInfo = super::operation("ListTagKeys").read_only();
    const ERRORS: &'static [ListTagKeysError] = &[
        ListTagKeysError::NoPermission,
        ListTagKeysError::InvalidParameterMaxResults,
        ListTagKeysError::InvalidParameterMatchType,
    ];
}

impl Paginated for ListTagKeysRequest {
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
        Some(&mut response.tag_keys)
    }
}

/// Response to [`ListTagKeysRequest`].
#[non_exhaustive]
pub struct ListTagKeysResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `AAAAAUDnubHKJbVTCdlIGYUPtsu3EoN3bfdgjDA****`.
    pub next_token: Option<String>,
    /// Keys of the tags concerned. Example: `test_key`.
    pub tag_keys: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `44C8A952-D6B0-5BC8-82D5-93BA02E26F2E`.
    pub request_id: Option<String>,
}

response! {
    ListTagKeysResponse {
        "NextToken" => next_token: value,
        "TagKeys" => tag_keys: list(""),
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ListTagKeysRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterMaxResults`](super::DocumentedError::InvalidParameterMaxResults)
/// - [`InvalidParameterMatchType`](super::DocumentedError::InvalidParameterMatchType)
pub type ListTagKeysError = super::DocumentedError;
