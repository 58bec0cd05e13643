// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateLoginProfile`, from `ims/CreateLoginProfile.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{LoginProfile, Status};

/// Enables console logon for a RAM user, with password and MFA requirements.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::CreateLoginProfileRequest::new()
///     .user_principal_name("test@example.onaliyun.com")
///     .password("mypassword");
/// let reply = client.create_login_profile(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateLoginProfileRequest {
    /// **Required.** Logon name of the RAM user, as in `alice@example.onaliyun.com`.
    /// Example: `test@example.onaliyun.com`.
    pub user_principal_name: Option<String>,
    /// Password to be set or to log on with. Example: `mypassword`. A secret: it is printed as `***`.
    pub password: Option<String>,
    /// Whether the RAM user must choose a new password at the next logon.
    /// Default: `false`. Example: `false`.
    pub password_reset_required: Option<bool>,
    /// Whether the RAM user must bind a multi-factor device at the next logon.
    /// Default: `false`. Example: `false`.
    pub mfa_bind_required: Option<bool>,
    /// Whether the user can log on to the console with a password.
    /// Default: `Active`. Example: `Active`.
    pub status: Option<Open<Status>>,
}

impl CreateLoginProfileRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UserPrincipalName`, which is required.
    pub fn user_principal_name(mut self, value: impl Into<String>) -> Self {
        self.user_principal_name = Some(value.into());
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
    /// Sets `MFABindRequired`.
    #[inline]
    pub fn mfa_bind_required(mut self, value: bool) -> Self {
        self.mfa_bind_required = Some(value);
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<Open<Status>>) -> Self {
        self.status = Some(value.into());
        self
    }
}

request! {
    CreateLoginProfileRequest {
        "UserPrincipalName" => user_principal_name: query,
        "Password" => password: query as Secret,
        "PasswordResetRequired" => password_reset_required: query,
        "MFABindRequired" => mfa_bind_required: query,
        "Status" => status: query,
    }
}

impl Operation for CreateLoginProfileRequest {
    type Response = CreateLoginProfileResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("CreateLoginProfile")
        .required(&["UserPrincipalName"]);
}

/// Response to [`CreateLoginProfileRequest`].
#[non_exhaustive]
pub struct CreateLoginProfileResponse {
    /// How the RAM user logs on to the console, and what is asked of the user.
    pub login_profile: Option<LoginProfile>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `29CB303C-1F05-43A6-A6BC-EBC5A797F8DB`.
    pub request_id: Option<String>,
}

response! {
    CreateLoginProfileResponse {
        "LoginProfile" => login_profile: value,
        "RequestId" => request_id: value,
    }
}
