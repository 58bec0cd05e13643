// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveUserFromGroup`, from `ram/RemoveUserFromGroup.md`.

use alicloud_runtime::codegen::*;

/// Takes a RAM user out of a user group, whose policies then no longer hold for the user.
///
/// ```no_run
/// # async fn example(client: alicloud_ram::Client) -> Result<(), alicloud_ram::Error> {
/// let request = alicloud_ram::RemoveUserFromGroupRequest::new()
///     .group_name("Dev-Team")
///     .user_name("zhangqiang");
/// let reply = client.remove_user_from_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveUserFromGroupRequest {
    /// User group, by the name that is unique in the account. Example: `Dev-Team`.
    pub group_name: Option<String>,
    /// RAM user, by the name that the user logs on with. Example: `zhangqiang`.
    pub user_name: Option<String>,
}

impl RemoveUserFromGroupRequest {
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
    /// Sets `UserName`.
    pub fn user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
    }
}

request! {
    RemoveUserFromGroupRequest {
        "GroupName" => group_name: query,
        "UserName" => user_name: query,
    }
}

impl Operation for RemoveUserFromGroupRequest {
    type Response = RemoveUserFromGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RemoveUserFromGroup");
}

/// Response to [`RemoveUserFromGroupRequest`].
pub type RemoveUserFromGroupResponse = alicloud_runtime::EmptyResponse;
