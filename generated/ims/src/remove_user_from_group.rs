// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveUserFromGroup`, from `ims/RemoveUserFromGroup.md`.

use alicloud_runtime::codegen::*;

/// Takes a RAM user out of a user group, along with the group's permissions.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::RemoveUserFromGroupRequest::new()
///     .group_name("Test-Team")
///     .user_principal_name("alice@example.onaliyun.com");
/// let reply = client.remove_user_from_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveUserFromGroupRequest {
    /// Name that tells the user group from others of the account. Example: `Test-Team`.
    pub group_name: Option<String>,
    /// **Required.** Logon name of the RAM user, as in `alice@example.onaliyun.com`.
    /// Example: `alice@example.onaliyun.com`.
    pub user_principal_name: Option<String>,
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
    /// Sets `UserPrincipalName`, which is required.
    pub fn user_principal_name(mut self, value: impl Into<String>) -> Self {
        self.user_principal_name = Some(value.into());
        self
    }
}

request! {
    RemoveUserFromGroupRequest {
        "GroupName" => group_name: query,
        "UserPrincipalName" => user_principal_name: query,
    }
}

impl Operation for RemoveUserFromGroupRequest {
    type Response = RemoveUserFromGroupResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("RemoveUserFromGroup")
        .required(&["UserPrincipalName"]);
}

/// Response to [`RemoveUserFromGroupRequest`].
pub type RemoveUserFromGroupResponse = alicloud_runtime::EmptyResponse;
