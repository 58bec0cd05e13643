// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListMultiAccountTagKeys`, from `resourcecenter/ListMultiAccountTagKeys.md`.

use alicloud_runtime::codegen::*;

/// Lists tag keys in use by the management account or members.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcecenter::Client) -> Result<(), alicloud_resourcecenter::Error> {
/// let request = alicloud_resourcecenter::ListMultiAccountTagKeysRequest::new()
///     .scope("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_multi_account_tag_keys(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListMultiAccountTagKeysRequest {
    /// **Required.** Range over which the setting or the item holds.
    pub scope: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// First half of a tag, which says what its value stands for.
    pub tag_key: Option<String>,
    /// How the condition compares, such as `Equals` or `Prefix`.
    pub match_type: Option<String>,
}

impl ListMultiAccountTagKeysRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Scope`, which is required.
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
    ListMultiAccountTagKeysRequest {
        "Scope" => scope: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "TagKey" => tag_key: query,
        "MatchType" => match_type: query,
    }
}

impl Operation for ListMultiAccountTagKeysRequest {
    type Response = ListMultiAccountTagKeysResponse;
    type Error = ListMultiAccountTagKeysError;
    const INFO: OperationInfo = super::operation("ListMultiAccountTagKeys")
        .required(&["Scope"])
        .read_only();
    const ERRORS: &'static [ListMultiAccountTagKeysError] = &[
        ListMultiAccountTagKeysError::NoPermission,
        ListMultiAccountTagKeysError::InvalidParameterMaxResults,
        ListMultiAccountTagKeysError::MultiAccountServiceNotEnabled,
        ListMultiAccountTagKeysError::NotExistsResourceDirectory,
        ListMultiAccountTagKeysError::NotExistsResourceDirectoryFolderId,
        ListMultiAccountTagKeysError::NoPermissionResourceDirectoryMemberAccount,
        ListMultiAccountTagKeysError::InvalidParameterScope,
        ListMultiAccountTagKeysError::InvalidParameterMatchType,
    ];
}

impl Paginated for ListMultiAccountTagKeysRequest {
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

/// Response to [`ListMultiAccountTagKeysRequest`].
#[non_exhaustive]
pub struct ListMultiAccountTagKeysResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `AAAAARfZmVDe9NvRXloR5+8CK9nNJufMdRA7W1miLC1P****`.
    pub next_token: Option<String>,
    /// Keys of the tags concerned. Example: `test_key`.
    pub tag_keys: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `FA6086F9-6363-51A5-A507-88E3201EBCCB`.
    pub request_id: Option<String>,
}

response! {
    ListMultiAccountTagKeysResponse {
        "NextToken" => next_token: value,
        "TagKeys" => tag_keys: list(""),
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ListMultiAccountTagKeysRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterMaxResults`](super::DocumentedError::InvalidParameterMaxResults)
/// - [`MultiAccountServiceNotEnabled`](super::DocumentedError::MultiAccountServiceNotEnabled)
/// - [`NotExistsResourceDirectory`](super::DocumentedError::NotExistsResourceDirectory)
/// - [`NotExistsResourceDirectoryFolderId`](super::DocumentedError::NotExistsResourceDirectoryFolderId)
/// - [`NoPermissionResourceDirectoryMemberAccount`](super::DocumentedError::NoPermissionResourceDirectoryMemberAccount)
/// - [`InvalidParameterScope`](super::DocumentedError::InvalidParameterScope)
/// - [`InvalidParameterMatchType`](super::DocumentedError::InvalidParameterMatchType)
pub type ListMultiAccountTagKeysError = super::DocumentedError;
