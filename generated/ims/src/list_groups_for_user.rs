// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListGroupsForUser`, from `ims/ListGroupsForUser.md`.

use alicloud_runtime::codegen::*;

/// Lists the groups that a RAM user is a member of, by which it inherits policies.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::ListGroupsForUserRequest::new()
///     .user_principal_name("test@example.onaliyun.com");
/// let reply = client.list_groups_for_user(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListGroupsForUserRequest {
    /// **Required.** Logon name of the RAM user, as in `alice@example.onaliyun.com`.
    /// Example: `test@example.onaliyun.com`.
    pub user_principal_name: Option<String>,
}

impl ListGroupsForUserRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UserPrincipalName`, which is required.
    pub fn user_principal_name(mut self, value: impl Into<String>) -> Self {
        self.user_principal_name = Some(value.into());
        self
    }
}

request! {
    ListGroupsForUserRequest {
        "UserPrincipalName" => user_principal_name: query,
    }
}

impl Operation for ListGroupsForUserRequest {
    type Response = ListGroupsForUserResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListGroupsForUser")
        .required(&["UserPrincipalName"])
        .read_only();
}

/// Response to [`ListGroupsForUserRequest`].
#[non_exhaustive]
pub struct ListGroupsForUserResponse {
    /// User groups that match, one entry each.
    pub groups: Vec<Group>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7158A935-FB5E-49A7-8E52-FDA5B2B67247`.
    pub request_id: Option<String>,
}

response! {
    ListGroupsForUserResponse {
        "Groups" => groups: list("Group"),
        "RequestId" => request_id: value,
    }
}

/// User groups that match, one entry each.
#[non_exhaustive]
pub struct Group {
    /// Note about the user or group. Example: `text`.
    pub comments: Option<String>,
    /// Name shown to people; not used to identify the item. Example: `Test-Team`.
    pub display_name: Option<String>,
    /// ID that the user group keeps even when it is renamed. Example: `740317625433843****`.
    pub group_id: Option<String>,
    /// Name that tells the user group from others of the account. Example: `Test-Team`.
    pub group_name: Option<String>,
    /// When the user joined the group. Example: `2020-10-20T06:57:00Z`.
    pub join_date: Option<Timestamp>,
}

response! {
    Group {
        "Comments" => comments: value,
        "DisplayName" => display_name: value,
        "GroupId" => group_id: value,
        "GroupName" => group_name: value,
        "JoinDate" => join_date: value,
    }
}
