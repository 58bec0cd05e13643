// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddUserToGroup`, from `ims/AddUserToGroup.md`.

use alicloud_runtime::codegen::*;

/// Puts a RAM user into a user group, whose permissions then apply to the user.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::AddUserToGroupRequest::new()
///     .group_name("Test-Team")
///     .user_principal_name("test@example.onaliyun.com");
/// let reply = client.add_user_to_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddUserToGroupRequest {
    /// Name that tells the user group from others of the account. Example: `Test-Team`.
    pub group_name: Option<String>,
    /// **Required.** Logon name of the RAM user, as in `alice@example.onaliyun.com`.
    /// Example: `test@example.onaliyun.com`.
    pub user_principal_name: Option<String>,
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
    /// Sets `UserPrincipalName`, which is required.
    pub fn user_principal_name(mut self, value: impl Into<String>) -> Self {
        self.user_principal_name = Some(value.into());
        self
    }
}

request! {
    AddUserToGroupRequest {
        "GroupName" => group_name: query,
        "UserPrincipalName" => user_principal_name: query,
    }
}

impl Operation for AddUserToGroupRequest {
    type Response = AddUserToGroupResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("AddUserToGroup")
        .required(&["UserPrincipalName"]);
}

/// Response to [`AddUserToGroupRequest`].
pub type AddUserToGroupResponse = alicloud_runtime::EmptyResponse;
