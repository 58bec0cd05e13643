// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateLoginProfile`, from `ram/UpdateLoginProfile.md`.

use alicloud_runtime::codegen::*;

/// Changes the console password of a RAM user or the conditions of the logon.
///
/// ```no_run
/// # async fn example(client: alicloud_ram::Client) -> Result<(), alicloud_ram::Error> {
/// let request = alicloud_ram::UpdateLoginProfileRequest::new()
///     .user_name("zhangqiang")
///     .password("mypassword")
///     .password_reset_required(true);
/// let reply = client.update_login_profile(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateLoginProfileRequest {
    /// RAM user, by the name that the user logs on with. Example: `zhangqiang`.
    pub user_name: Option<String>,
    /// Whether the user has to bind an MFA device at the next logon. Example: `true`.
    pub mfa_bind_required: Option<bool>,
    /// Password to be set or to log on with. Example: `mypassword`. A secret: it is printed as `***`.
    pub password: Option<String>,
    /// Whether the user has to change the password at the next logon. Example: `true`.
    pub password_reset_required: Option<bool>,
}

impl UpdateLoginProfileRequest {
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
    /// Sets `MFABindRequired`.
    #[inline]
    pub fn mfa_bind_required(mut self, value: bool) -> Self {
        self.mfa_bind_required = Some(value);
        self
    }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `PasswordResetRequired`.
    #[inline]
    pub fn password_reset_required(mut self, value: bool) -> Self {
        self.password_reset_required = Some(value);
        self
    }
}

request! {
    UpdateLoginProfileRequest {
        "UserName" => user_name: query,
        "MFABindRequired" => mfa_bind_required: query,
        "Password" => password: query as Secret,
        "PasswordResetRequired" => password_reset_required: query,
    }
}

impl Operation for UpdateLoginProfileRequest {
    type Response = UpdateLoginProfileResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateLoginProfile");
}

/// Response to [`UpdateLoginProfileRequest`].
pub type UpdateLoginProfileResponse = alicloud_runtime::EmptyResponse;
