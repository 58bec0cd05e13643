// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListGroupMembers`, from `cloudsso/ListGroupMembers.md`.

use alicloud_runtime::codegen::*;

/// Lists the users in one group.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::ListGroupMembersRequest::new()
///     .group_id("...")
///     .directory_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_group_members(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListGroupMembersRequest {
    /// **Required.** CloudSSO group that is meant.
    pub group_id: Option<String>,
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
}

impl ListGroupMembersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupId`, which is required.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
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
    ListGroupMembersRequest {
        "GroupId" => group_id: query,
        "DirectoryId" => directory_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
    }
}

impl Operation for ListGroupMembersRequest {
    type Response = ListGroupMembersResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListGroupMembers")
        .required(&["GroupId", "DirectoryId"])
        .read_only();
}

impl Paginated for ListGroupMembersRequest {
    type Item = GroupMember;
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
        Some(&mut response.group_members)
    }
}

/// Response to [`ListGroupMembersRequest`].
#[non_exhaustive]
pub struct ListGroupMembersResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `K1c3o9K7pFxoTtxH1Nm7MMLb7zrDGvftYBQBPDVv7AD3a8yhRb3Mk8L9ivmN6bFSjfkZNTAg3h4****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BB759F84-2C64-5C36-B6C6-253172C5C370`.
    pub request_id: Option<String>,
    /// Number that is given for this: total counts. Example: `2`.
    pub total_counts: Option<i32>,
    /// How many items one response holds at most. Example: `10`.
    pub max_results: Option<i32>,
    /// Whether the list goes on beyond what this response holds. Example: `false`.
    pub is_truncated: Option<bool>,
    /// The group members that were found or are concerned, one entry each.
    pub group_members: Vec<GroupMember>,
}

response! {
    ListGroupMembersResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "TotalCounts" => total_counts: value,
        "MaxResults" => max_results: value,
        "IsTruncated" => is_truncated: value,
        "GroupMembers" => group_members: list(""),
    }
}

/// The group members that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct GroupMember {
    /// State of what the entry describes, which decides what can be done with it. Example: `Enabled`.
    pub status: Option<String>,
    /// Name that the user logs on with. Example: `Alice`.
    pub user_name: Option<String>,
    /// Email address of the person or contact concerned. Example: `AliceLee@example.com`.
    pub email: Option<String>,
    /// Free text that describes the item to people. Example: `This is a user.`.
    pub description: Option<String>,
    /// ID of the user or account that the call or the item is about.
    /// Example: `u-00q8wbq42wiltcrk****`.
    pub user_id: Option<String>,
    /// `Manual` when created here, `Synchronized` when it came from an external system by SCIM.
    /// Example: `Manual`.
    pub provision_type: Option<String>,
    /// Name shown to people; not used to identify the item. Example: `Alice`.
    pub display_name: Option<String>,
    /// Time that is set or recorded for this: join. Example: `2021-11-01T06:58:18Z`.
    pub join_time: Option<Timestamp>,
    /// CloudSSO group that is meant. Example: `g-00jqzghi2n3o5hkh****`.
    pub group_id: Option<String>,
}

response! {
    GroupMember {
        "Status" => status: value,
        "UserName" => user_name: value,
        "Email" => email: value,
        "Description" => description: value,
        "UserId" => user_id: value,
        "ProvisionType" => provision_type: value,
        "DisplayName" => display_name: value,
        "JoinTime" => join_time: value,
        "GroupId" => group_id: value,
    }
}
