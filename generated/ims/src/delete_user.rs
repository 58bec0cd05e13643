// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteUser`, from `ims/DeleteUser.md`.

use alicloud_runtime::codegen::*;

/// Deletes a RAM user, named by logon name or by ID.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::DeleteUserRequest::new()
///     .user_principal_name("test@example.onaliyun.com");
/// let reply = client.delete_user(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteUserRequest {
    /// Logon name of the RAM user, as in `alice@example.onaliyun.com`.
    /// Example: `test@example.onaliyun.com`.
    pub user_principal_name: Option<String>,
    /// ID that the RAM user keeps even when the logon name changes. Example: `20732900249392****`.
    pub user_id: Option<String>,
}

impl DeleteUserRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UserPrincipalName`.
    pub fn user_principal_name(mut self, value: impl Into<String>) -> Self {
        self.user_principal_name = Some(value.into());
        self
    }
    /// Sets `UserId`.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
}

request! {
    DeleteUserRequest {
        "UserPrincipalName" => user_principal_name: query,
        "UserId" => user_id: query,
    }
}

impl Operation for DeleteUserRequest {
    type Response = DeleteUserResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DeleteUser");
}

/// Response to [`DeleteUserRequest`].
pub type DeleteUserResponse = alicloud_runtime::EmptyResponse;
