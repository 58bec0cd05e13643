// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListUsersForGroup`, from `ims/ListUsersForGroup.md`.

use alicloud_runtime::codegen::*;

/// Lists the RAM users who are members of a group and thus inherit its policies.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::ListUsersForGroupRequest::new()
///     .group_name("Test-Team");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_users_for_group(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListUsersForGroupRequest {
    /// Name that tells the user group from others of the account. Example: `Test-Team`.
    pub group_name: Option<String>,
    /// Where the next page of results begins; hand it back unchanged while `IsTruncated` is true.
    /// Example: `EXAMPLE`.
    pub marker: Option<String>,
    /// How many entries to return at most in one call.
    /// Range: 1 to 100. Default: `100`. Example: `100`.
    pub max_items: Option<i32>,
}

impl ListUsersForGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupName`.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets `Marker`.
    pub fn marker(mut self, value: impl Into<String>) -> Self {
        self.marker = Some(value.into());
        self
    }
    /// Sets `MaxItems`.
    #[inline]
    pub fn max_items(mut self, value: i32) -> Self {
        self.max_items = Some(value);
        self
    }
}

request! {
    ListUsersForGroupRequest {
        "GroupName" => group_name: query,
        "Marker" => marker: query,
        "MaxItems" => max_items: query,
    }
}

impl Operation for ListUsersForGroupRequest {
    type Response = ListUsersForGroupResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListUsersForGroup").read_only();
}

impl Paginated for ListUsersForGroupRequest {
    type Item = User;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.marker)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.marker).more(&response.is_truncated)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.users)
    }
}

/// Response to [`ListUsersForGroupRequest`].
#[non_exhaustive]
pub struct ListUsersForGroupResponse {
    /// Whether the list goes on beyond what this response holds. Example: `true`.
    pub is_truncated: Option<bool>,
    /// Where the next page of results begins; hand it back unchanged while `IsTruncated` is true.
    /// Example: `EXAMPLE`.
    pub marker: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `789FF581-B3C8-43A8-9115-54304B46D05C`.
    pub request_id: Option<String>,
    /// RAM users that match, one entry each.
    pub users: Vec<User>,
}

response! {
    ListUsersForGroupResponse {
        "IsTruncated" => is_truncated: value,
        "Marker" => marker: value,
        "RequestId" => request_id: value,
        "Users" => users: list("User"),
    }
}

/// RAM users that match, one entry each.
#[non_exhaustive]
pub struct User {
    /// Name shown to people; not used to identify the item. Example: `test`.
    pub display_name: Option<String>,
    /// When the user joined the group. Example: `2020-10-20T06:57:00Z`.
    pub join_date: Option<Timestamp>,
    /// ID that the RAM user keeps even when the logon name changes. Example: `20732900249392****`.
    pub user_id: Option<String>,
    /// Logon name of the RAM user, as in `alice@example.onaliyun.com`.
    /// Example: `test@example.onaliyun.com`.
    pub user_principal_name: Option<String>,
}

response! {
    User {
        "DisplayName" => display_name: value,
        "JoinDate" => join_date: value,
        "UserId" => user_id: value,
        "UserPrincipalName" => user_principal_name: value,
    }
}
