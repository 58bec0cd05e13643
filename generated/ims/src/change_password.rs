// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ChangePassword`, from `ims/ChangePassword.md`.

use alicloud_runtime::codegen::*;

/// Lets a RAM user change its own console password, by giving the old one and the new one.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::ChangePasswordRequest::new()
///     .old_password("mypassword")
///     .new_password("newpassword");
/// let reply = client.change_password(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ChangePasswordRequest {
    /// **Required.** Present password of the user, to prove who is calling. Example: `mypassword`.
    /// A secret: it is printed as `***`.
    pub old_password: Option<String>,
    /// **Required.** Password to be set; it must comply with the account's rules for passwords.
    /// Example: `newpassword`. A secret: it is printed as `***`.
    pub new_password: Option<String>,
}

impl ChangePasswordRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `OldPassword`, which is required.
    pub fn old_password(mut self, value: impl Into<String>) -> Self {
        self.old_password = Some(value.into());
        self
    }
    /// Sets `NewPassword`, which is required.
    pub fn new_password(mut self, value: impl Into<String>) -> Self {
        self.new_password = Some(value.into());
        self
    }
}

request! {
    ChangePasswordRequest {
        "OldPassword" => old_password: query as Secret,
        "NewPassword" => new_password: query as Secret,
    }
}

impl Operation for ChangePasswordRequest {
    type Response = ChangePasswordResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ChangePassword")
        .required(&["OldPassword", "NewPassword"]);
}

/// Response to [`ChangePasswordRequest`].
pub type ChangePasswordResponse = alicloud_runtime::EmptyResponse;
