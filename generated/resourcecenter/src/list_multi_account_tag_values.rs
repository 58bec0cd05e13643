// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListMultiAccountTagValues`, from `resourcecenter/ListMultiAccountTagValues.md`.

use alicloud_runtime::codegen::*;

/// Lists the values of a tag key in the management account or members.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcecenter::Client) -> Result<(), alicloud_resourcecenter::Error> {
/// let request = alicloud_resourcecenter::ListMultiAccountTagValuesRequest::new()
///     .tag_key("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_multi_account_tag_values(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListMultiAccountTagValuesRequest {
    /// Range over which the setting or the item holds.
    pub scope: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// **Required.** First half of a tag, which says what its value stands for.
    pub tag_key: Option<String>,
    /// Value of the tag whose key stands beside it.
    pub tag_value: Option<String>,
    /// How the condition compares, such as `Equals` or `Prefix`.
    pub match_type: Option<String>,
}

impl ListMultiAccountTagValuesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Scope`.
    pub fn scope(mut self, value: impl Into<String>) -> Self {
        self.scope = Some(value.into());
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
    /// Sets `TagKey`, which is required.
    pub fn tag_key(mut self, value: impl Into<String>) -> Self {
        self.tag_key = Some(value.into());
        self
    }
    /// Sets `TagValue`.
    pub fn tag_value(mut self, value: impl Into<String>) -> Self {
        self.tag_value = Some(value.into());
        self
    }
    /// Sets `MatchType`.
    pub fn match_type(mut self, value: impl Into<String>) -> Self {
        self.match_type = Some(value.into());
        self
    }
}

request! {
    ListMultiAccountTagValuesRequest {
        "Scope" => scope: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "TagKey" => tag_key: query,
        "TagValue" => tag_value: query,
        "MatchType" => match_type: query,
    }
}

impl Operation for ListMultiAccountTagValuesRequest {
    type Response = ListMultiAccountTagValuesResponse;
    type Error = ListMultiAccountTagValuesError;
    const INFO: OperationInfo = super::operation("ListMultiAccountTagValues")
        .required(&["TagKey"])
        .read_only();
    const ERRORS: &'static [ListMultiAccountTagValuesError] = &[
        ListMultiAccountTagValuesError::NoPermission,
        ListMultiAccountTagValuesError::InvalidParameterMaxResults,
        ListMultiAccountTagValuesError::MultiAccountServiceNotEnabled,
        ListMultiAccountTagValuesError::NotExistsResourceDirectory,
        ListMultiAccountTagValuesError::NotExistsResourceDirectoryFolderId,
        ListMultiAccountTagValuesError::NoPermissionResourceDirectoryMemberAccount,
        ListMultiAccountTagValuesError::InvalidParameterScope,
        ListMultiAccountTagValuesError::InvalidParameterMatchType,
    ];
}

impl Paginated for ListMultiAccountTagValuesRequest {
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

/// Response to [`ListMultiAccountTagValuesRequest`].
#[non_exhaustive]
pub struct ListMultiAccountTagValuesResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `eyJzZWFyY2hBZnRlcnMiOlsiMTAwMTU2Nzk4MTU1OSJd****`.
    pub next_token: Option<String>,
    /// Values of the tags concerned. Example: `test_value`.
    pub tag_values: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `36A3D9BE-B607-5993-B546-7E19EF65DC00`.
    pub request_id: Option<String>,
}

response! {
    ListMultiAccountTagValuesResponse {
        "NextToken" => next_token: value,
        "TagValues" => tag_values: list(""),
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ListMultiAccountTagValuesRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterMaxResults`](super::DocumentedError::InvalidParameterMaxResults)
/// - [`MultiAccountServiceNotEnabled`](super::DocumentedError::MultiAccountServiceNotEnabled)
/// - [`NotExistsResourceDirectory`](super::DocumentedError::NotExistsResourceDirectory)
/// - [`NotExistsResourceDirectoryFolderId`](super::DocumentedError::NotExistsResourceDirectoryFolderId)
/// - [`NoPermissionResourceDirectoryMemberAccount`](super::DocumentedError::NoPermissionResourceDirectoryMemberAccount)
/// - [`InvalidParameterScope`](super::DocumentedError::InvalidParameterScope)
/// - [`InvalidParameterMatchType`](super::DocumentedError::InvalidParameterMatchType)
pub type ListMultiAccountTagValuesError = super::DocumentedError;
