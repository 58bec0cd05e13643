// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListGroupsForUser`, from `ram/ListGroupsForUser.md`.

use alicloud_runtime::codegen::*;

/// Lists the groups that a RAM user is a member of.
///
/// ```no_run
/// # async fn example(client: alicloud_ram::Client) -> Result<(), alicloud_ram::Error> {
/// let request = alicloud_ram::ListGroupsForUserRequest::new()
///     .user_name("zhangqiang");
/// let reply = client.list_groups_for_user(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListGroupsForUserRequest {
    /// RAM user, by the name that the user logs on with.
    pub user_name: Option<String>,
}

impl ListGroupsForUserRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UserName`.
    pub fn user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
    }
}

request! {
    ListGroupsForUserRequest {
        "UserName" => user_name: query,
    }
}

impl Operation for ListGroupsForUserRequest {
    type Response = ListGroupsForUserResponse;
    type Error = ListGroupsForUserError;
    const INFO: OperationInfo = super::operation("ListGroupsForUser").read_only();
    const ERRORS: &'static [ListGroupsForUserError] = &[
        ListGroupsForUserError::InvalidParameterUserNameInvalidChars,
        ListGroupsForUserError::InvalidParameterUserNameLength,
        ListGroupsForUserError::EntityNotExistUser,
    ];
}

/// Response to [`ListGroupsForUserRequest`].
#[non_exhaustive]
pub struct ListGroupsForUserResponse {
    /// User groups that were found.
    pub groups: Vec<Group>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0945BF6F-54A4-C384-C89C-C500DCEE367C`.
    pub request_id: Option<String>,
}

response! {
    ListGroupsForUserResponse {
        "Groups" => groups: list("Group"),
        "RequestId" => request_id: value,
    }
}

/// User groups that were found.
#[non_exhaustive]
pub struct Group {
    /// User group, by the name that is unique in the account. Example: `Dev-Team`.
    pub group_name: Option<String>,
    /// Remark on the user or group, for people. Example: `text`.
    pub comments: Option<String>,
    /// ID that RAM gave the user group. Example: `g-zYtroLrgbZR1****`.
    pub group_id: Option<String>,
    /// When the user joined the group. Example: `2015-01-23T12:33:18Z`.
    pub join_date: Option<Timestamp>,
}

response! {
    Group {
        "GroupName" => group_name: value,
        "Comments" => comments: value,
        "GroupId" => group_id: value,
        "JoinDate" => join_date: value,
    }
}

/// Errors that the documentation of [`ListGroupsForUserRequest`] names.
///
/// - [`InvalidParameterUserNameInvalidChars`](super::DocumentedError::InvalidParameterUserNameInvalidChars)
/// - [`InvalidParameterUserNameLength`](super::DocumentedError::InvalidParameterUserNameLength)
/// - [`EntityNotExistUser`](super::DocumentedError::EntityNotExistUser)
pub type ListGroupsForUserError = super::DocumentedError;
