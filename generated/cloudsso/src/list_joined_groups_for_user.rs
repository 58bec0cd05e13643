// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListJoinedGroupsForUser`, from `cloudsso/ListJoinedGroupsForUser.md`.

use alicloud_runtime::codegen::*;

/// Lists the groups that a user belongs to, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::ListJoinedGroupsForUserRequest::new()
///     .user_id("...")
///     .directory_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_joined_groups_for_user(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListJoinedGroupsForUserRequest {
    /// **Required.** ID of the user or account that the call or the item is about.
    pub user_id: Option<String>,
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
}

impl ListJoinedGroupsForUserRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UserId`, which is required.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `DirectoryId`, which is required.
    pub fn directory_id(mut self, value: impl Into<String>) -> Self {
        self.directory_id = Some(value.into());
        self
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
}

request! {
    ListJoinedGroupsForUserRequest {
        "UserId" => user_id: query,
        "DirectoryId" => directory_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
    }
}

impl Operation for ListJoinedGroupsForUserRequest {
    type Response = ListJoinedGroupsForUserResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListJoinedGroupsForUser")
        .required(&["UserId", "DirectoryId"])
        .read_only();
}

impl Paginated for ListJoinedGroupsForUserRequest {
    type Item = JoinedGroup;
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
        Some(&mut response.joined_groups)
    }
}

/// Response to [`ListJoinedGroupsForUserRequest`].
#[non_exhaustive]
pub struct ListJoinedGroupsForUserResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `K1c3o9K7pFxoTtxH1Nm7MMLb7zrDGvftYBQBPDVv7AD3a8yhRb3Mk8L9ivmN6bFSjfkZNTAg3h4****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E9BBB45F-7877-5DE9-96A5-20E6CFA48929`.
    pub request_id: Option<String>,
    /// Number that is given for this: total counts. Example: `2`.
    pub total_counts: Option<i32>,
    /// How many items one response holds at most. Example: `10`.
    pub max_results: Option<i32>,
    /// Whether the list goes on beyond what this response holds. Example: `false`.
    pub is_truncated: Option<bool>,
    /// The joined groups that were found or are concerned, one entry each.
    pub joined_groups: Vec<JoinedGroup>,
}

response! {
    ListJoinedGroupsForUserResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "TotalCounts" => total_counts: value,
        "MaxResults" => max_results: value,
        "IsTruncated" => is_truncated: value,
        "JoinedGroups" => joined_groups: list(""),
    }
}

/// The joined groups that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct JoinedGroup {
    /// Label of the group, unique in the directory. Example: `TestGroup`.
    pub group_name: Option<String>,
    /// Free text that describes the item to people. Example: `This is a group.`.
    pub description: Option<String>,
    /// ID of the user or account that the call or the item is about.
    /// Example: `u-00q8wbq42wiltcrk****`.
    pub user_id: Option<String>,
    /// `Manual` when created here, `Synchronized` when it came from an external system by SCIM.
    /// Example: `Manual`.
    pub provision_type: Option<String>,
    /// Time that is set or recorded for this: join. Example: `2021-11-01T06:58:18Z`.
    pub join_time: Option<Timestamp>,
    /// CloudSSO group that is meant. Example: `g-00jqzghi2n3o5hkh****`.
    pub group_id: Option<String>,
}

response! {
    JoinedGroup {
        "GroupName" => group_name: value,
        "Description" => description: value,
        "UserId" => user_id: value,
        "ProvisionType" => provision_type: value,
        "JoinTime" => join_time: value,
        "GroupId" => group_id: value,
    }
}
