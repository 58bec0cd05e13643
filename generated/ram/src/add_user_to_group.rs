// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddUserToGroup`, from `ram/AddUserToGroup.md`.

use alicloud_runtime::codegen::*;

/// Puts a RAM user into a user group, whose policies then hold for the user too.
///
/// ```no_run
/// # async fn example(client: alicloud_ram::Client) -> Result<(), alicloud_ram::Error> {
/// let request = alicloud_ram::AddUserToGroupRequest::new()
///     .group_name("Dev-Team")
///     .user_name("zhangq****");
/// let reply = client.add_user_to_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddUserToGroupRequest {
    /// User group, by the name that is unique in the account. Example: `Dev-Team`.
    pub group_name: Option<String>,
    /// RAM user, by the name that the user logs on with. Example: `zhangq****`.
    pub user_name: Option<String>,
}

impl AddUserToGroupRequest {
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
    AddUserToGroupRequest {
        "GroupName" => group_name: query,
        "UserName" => user_name: query,
    }
}

impl Operation for AddUserToGroupRequest {
    type Response = AddUserToGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddUserToGroup");
}

/// Response to [`AddUserToGroupRequest`].
pub type AddUserToGroupResponse = alicloud_runtime::EmptyResponse;
