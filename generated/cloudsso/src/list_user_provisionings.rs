// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListUserProvisionings`, from `cloudsso/ListUserProvisionings.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{UserProvisioning};

/// Lists RAM user synchronizations, filtered by principal or target.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::ListUserProvisioningsRequest::new()
///     .directory_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_user_provisionings(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListUserProvisioningsRequest {
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
    /// User or group that gets the access, by its CloudSSO ID.
    pub principal_id: Option<String>,
    /// Whether access is for one `User` or a whole `Group`.
    pub principal_type: Option<String>,
    /// Account of the resource directory in which access is given.
    pub target_id: Option<String>,
    /// Where access is given; `RD-Account` for an account of the resource directory.
    pub target_type: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
}

impl ListUserProvisioningsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DirectoryId`, which is required.
    pub fn directory_id(mut self, value: impl Into<String>) -> Self {
        self.directory_id = Some(value.into());
        self
    }
    /// Sets `PrincipalId`.
    pub fn principal_id(mut self, value: impl Into<String>) -> Self {
        self.principal_id = Some(value.into());
        self
    }
    /// Sets `PrincipalType`.
    pub fn principal_type(mut self, value: impl Into<String>) -> Self {
        self.principal_type = Some(value.into());
        self
    }
    /// Sets `TargetId`.
    pub fn target_id(mut self, value: impl Into<String>) -> Self {
        self.target_id = Some(value.into());
        self
    }
    /// Sets `TargetType`.
    pub fn target_type(mut self, value: impl Into<String>) -> Self {
        self.target_type = Some(value.into());
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
}

request! {
    ListUserProvisioningsRequest {
        "DirectoryId" => directory_id: query,
        "PrincipalId" => principal_id: query,
        "PrincipalType" => principal_type: query,
        "TargetId" => target_id: query,
        "TargetType" => target_type: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
    }
}

impl Operation for ListUserProvisioningsRequest {
    type Response = ListUserProvisioningsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListUserProvisionings")
        .required(&["DirectoryId"])
        .read_only();
}

impl Paginated for ListUserProvisioningsRequest {
    type Item = UserProvisioning;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token).more(&response.is_truncated)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.user_provisionings)
    }
}

/// Response to [`ListUserProvisioningsRequest`].
#[non_exhaustive]
pub struct ListUserProvisioningsResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F76AF4FC-****-****-B7CB-74F3********`.
    pub request_id: Option<String>,
    /// How many items one response holds at most. Example: `100`.
    pub max_results: Option<i32>,
    /// Number that is given for this: total counts. Example: `110`.
    pub total_counts: Option<i32>,
    /// The user provisionings that were found or are concerned, one entry each.
    pub user_provisionings: Vec<UserProvisioning>,
    /// Whether the list goes on beyond what this response holds. Example: `true`.
    pub is_truncated: Option<bool>,
}

response! {
    ListUserProvisioningsResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "MaxResults" => max_results: value,
        "TotalCounts" => total_counts: value,
        "UserProvisionings" => user_provisionings: list(""),
        "IsTruncated" => is_truncated: value,
    }
}
