// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteUser`, from `ram/DeleteUser.md`.

use alicloud_runtime::codegen::*;

/// Deletes a RAM user, who must have no policies, groups, AccessKey pairs, logon, or MFA device
/// left.
///
/// ```no_run
/// # async fn example(client: alicloud_ram::Client) -> Result<(), alicloud_ram::Error> {
/// let request = alicloud_ram::DeleteUserRequest::new()
///     .user_name("zhangqiang");
/// let reply = client.delete_user(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteUserRequest {
    /// RAM user, by the name that the user logs on with.
    pub user_name: Option<String>,
}

impl DeleteUserRequest {
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
    DeleteUserRequest {
        "UserName" => user_name: query,
    }
}

impl Operation for DeleteUserRequest {
    type Response = DeleteUserResponse;
    type Error = DeleteUserError;
    const INFO: OperationInfo = super::operation("DeleteUser");
    const ERRORS: &'static [DeleteUserError] = &[
        DeleteUserError::InvalidParameterUserNameInvalidChars,
        DeleteUserError::InvalidParameterUserNameLength,
        DeleteUserError::EntityNotExistUser,
        DeleteUserError::DeleteConflictUserGroup,
        DeleteUserError::DeleteConflictUserAccessKey,
        DeleteUserError::DeleteConflictUserLoginProfile,
        DeleteUserError::DeleteConflictUserMFADevice,
        DeleteUserError::DeleteConflictUserPolicy,
    ];
}

/// Response to [`DeleteUserRequest`].
pub type DeleteUserResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteUserRequest`] names.
///
/// - [`InvalidParameterUserNameInvalidChars`](super::DocumentedError::InvalidParameterUserNameInvalidChars)
/// - [`InvalidParameterUserNameLength`](super::DocumentedError::InvalidParameterUserNameLength)
/// - [`EntityNotExistUser`](super::DocumentedError::EntityNotExistUser)
/// - [`DeleteConflictUserGroup`](super::DocumentedError::DeleteConflictUserGroup)
/// - [`DeleteConflictUserAccessKey`](super::DocumentedError::DeleteConflictUserAccessKey)
/// - [`DeleteConflictUserLoginProfile`](super::DocumentedError::DeleteConflictUserLoginProfile)
/// - [`DeleteConflictUserMFADevice`](super::DocumentedError::DeleteConflictUserMFADevice)
/// - [`DeleteConflictUserPolicy`](super::DocumentedError::DeleteConflictUserPolicy)
pub type DeleteUserError = super::DocumentedError;
