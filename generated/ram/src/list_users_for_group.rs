// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListUsersForGroup`, from `ram/ListUsersForGroup.md`.

use alicloud_runtime::codegen::*;

/// Lists the members of a user group.
///
/// ```no_run
/// # async fn example(client: alicloud_ram::Client) -> Result<(), alicloud_ram::Error> {
/// let request = alicloud_ram::ListUsersForGroupRequest::new()
///     .group_name("dev");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_users_for_group(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListUsersForGroupRequest {
    /// User group, by the name that is unique in the account. Example: `Dev-Team`.
    pub group_name: Option<String>,
    /// Mark that the call before returned; without it, the list starts at the beginning.
    /// Example: `EXAMPLE`.
    pub marker: Option<String>,
    /// How many items the response holds at most. Default: `100`. Example: `100`.
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
    type Error = super::DocumentedError;
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
    /// Whether the list goes on beyond this response. Example: `true`.
    pub is_truncated: Option<bool>,
    /// Mark to pass to the next call; only there if the list goes on. Example: `EXAMPLE`.
    pub marker: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4B450CA1-36E8-4AA2-8461-86B42BF4CC4E`.
    pub request_id: Option<String>,
    /// RAM users that were found.
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

/// RAM users that were found.
#[non_exhaustive]
pub struct User {
    /// Name of the RAM user that people see; calls go by `UserName`. Example: `text`.
    pub display_name: Option<String>,
    /// When the user joined the group. Example: `2015-01-23T12:33:18Z`.
    pub join_date: Option<Timestamp>,
    /// RAM user, by the name that the user logs on with. Example: `zhangqiang`.
    pub user_name: Option<String>,
}

response! {
    User {
        "DisplayName" => display_name: value,
        "JoinDate" => join_date: value,
        "UserName" => user_name: value,
    }
}
