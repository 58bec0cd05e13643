// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ChangePassword`, from `ram/ChangePassword.md`.

use alicloud_runtime::codegen::*;

/// Changes the console password of the RAM user who makes the call.
///
/// ```no_run
/// # async fn example(client: alicloud_ram::Client) -> Result<(), alicloud_ram::Error> {
/// let request = alicloud_ram::ChangePasswordRequest::new()
///     .new_password("aw$2ad)d")
///     .old_password("123456");
/// let reply = client.change_password(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ChangePasswordRequest {
    /// Password that takes the place of the present one. Example: `aw$2ad)d`.
    /// A secret: it is printed as `***`.
    pub new_password: Option<String>,
    /// Password that holds until now. Example: `123456`. A secret: it is printed as `***`.
    pub old_password: Option<String>,
}

impl ChangePasswordRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NewPassword`.
    pub fn new_password(mut self, value: impl Into<String>) -> Self {
        self.new_password = Some(value.into());
        self
    }
    /// Sets `OldPassword`.
    pub fn old_password(mut self, value: impl Into<String>) -> Self {
        self.old_password = Some(value.into());
        self
    }
}

request! {
    ChangePasswordRequest {
        "NewPassword" => new_password: query as Secret,
        "OldPassword" => old_password: query as Secret,
    }
}

impl Operation for ChangePasswordRequest {
    type Response = ChangePasswordResponse;
    type Error = ChangePasswordError;
    const INFO: OperationInfo = super::operation("ChangePassword");
    const ERRORS: &'static [ChangePasswordError] = &[
        ChangePasswordError::NotSupportAccount,
        ChangePasswordError::InvalidParameterOldPasswordIncorrect,
        ChangePasswordError::InvalidParameterNewPasswordTooWeak,
        ChangePasswordError::InvalidParameterNewPasswordReusePrevention,
    ];
}

/// Response to [`ChangePasswordRequest`].
pub type ChangePasswordResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ChangePasswordRequest`] names.
///
/// - [`NotSupportAccount`](super::DocumentedError::NotSupportAccount)
/// - [`InvalidParameterOldPasswordIncorrect`](super::DocumentedError::InvalidParameterOldPasswordIncorrect)
/// - [`InvalidParameterNewPasswordTooWeak`](super::DocumentedError::InvalidParameterNewPasswordTooWeak)
/// - [`InvalidParameterNewPasswordReusePrevention`](super::DocumentedError::InvalidParameterNewPasswordReusePrevention)
pub type ChangePasswordError = super::DocumentedError;
