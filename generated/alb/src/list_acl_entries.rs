// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAclEntries`, from `alb/ListAclEntries.md`.

use alicloud_runtime::codegen::*;

/// Lists the address blocks of an access control list.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// let request = alicloud_alb::ListAclEntriesRequest::new()
///     .acl_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_acl_entries(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAclEntriesRequest {
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 100.
    pub max_results: Option<i32>,
    /// **Required.** Access control list, by its ID, whose entries decide which addresses get through.
    pub acl_id: Option<String>,
}

impl ListAclEntriesRequest {
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
    /// Sets `AclId`, which is required.
    pub fn acl_id(mut self, value: impl Into<String>) -> Self {
        self.acl_id = Some(value.into());
        self
    }
}

request! {
    ListAclEntriesRequest {
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "AclId" => acl_id: query,
    }
}

impl Operation for ListAclEntriesRequest {
    type Response = ListAclEntriesResponse;
    type Error = ListAclEntriesError;
    const INFO: OperationInfo = super::operation("ListAclEntries")
        .required(&["AclId"])
        .read_only();
    const ERRORS: &'static [ListAclEntriesError] = &[
        ListAclEntriesError::ForbiddenAcl,
        ListAclEntriesError::ResourceNotFoundAcl,
    ];
}

impl Paginated for ListAclEntriesRequest {
    type Item = AclEntry;
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
        Some(&mut response.acl_entries)
    }
}

/// Response to [`ListAclEntriesRequest`].
#[non_exhaustive]
pub struct ListAclEntriesResponse {
    /// Address blocks of the list, one entry each.
    pub acl_entries: Vec<AclEntry>,
    /// How many items one response holds at most. Example: `50`.
    pub max_results: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `FFmyTO70tTpLG6I3FmYAXGKPd****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F87******`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1000`.
    pub total_count: Option<i32>,
}

response! {
    ListAclEntriesResponse {
        "AclEntries" => acl_entries: list(""),
        "MaxResults" => max_results: value,
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Address blocks of the list, one entry each.
#[non_exhaustive]
pub struct AclEntry {
    /// Free text that describes the item to people. Example: `test-entry`.
    pub description: Option<String>,
    /// Address block that is listed, in CIDR notation. Example: `10.0.1.1/24`.
    pub entry: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Available`.
    pub status: Option<String>,
}

response! {
    AclEntry {
        "Description" => description: value,
        "Entry" => entry: value,
        "Status" => status: value,
    }
}

/// Errors that the documentation of [`ListAclEntriesRequest`] names.
///
/// - [`ForbiddenAcl`](super::DocumentedError::ForbiddenAcl)
/// - [`ResourceNotFoundAcl`](super::DocumentedError::ResourceNotFoundAcl)
pub type ListAclEntriesError = super::DocumentedError;
