// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetLoginProfile`, from `ims/GetLoginProfile.md`.

use alicloud_runtime::codegen::*;

/// Returns how a RAM user may log on to the console, without the password.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::GetLoginProfileRequest::new()
///     .user_principal_name("test@example.onaliyun.com");
/// let reply = client.get_login_profile(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetLoginProfileRequest {
    /// **Required.** Logon name of the RAM user, as in `alice@example.onaliyun.com`.
    /// Example: `test@example.onaliyun.com`.
    pub user_principal_name: Option<String>,
}

impl GetLoginProfileRequest {
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
}

request! {
    GetLoginProfileRequest {
        "UserPrincipalName" => user_principal_name: query,
    }
}

impl Operation for GetLoginProfileRequest {
    type Response = GetLoginProfileResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetLoginProfile")
        .required(&["UserPrincipalName"])
        .read_only();
}

/// Response to [`GetLoginProfileRequest`].
#[non_exhaustive]
pub struct GetLoginProfileResponse {
    /// How the RAM user logs on to the console, and what is asked of the user.
    pub login_profile: Option<LoginProfile>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E517F18B-632C-48FC-93F1-CDCBCC6F8444`.
    pub request_id: Option<String>,
}

response! {
    GetLoginProfileResponse {
        "LoginProfile" => login_profile: value,
        "RequestId" => request_id: value,
    }
}

/// How the RAM user logs on to the console, and what is asked of the user.
#[non_exhaustive]
pub struct LoginProfile {
    /// When the RAM user last logged on to the console. Example: `2020-10-14T07:25:25Z`.
    pub last_login_time: Option<Timestamp>,
    /// Whether the RAM user must bind a multi-factor device at the next logon. Example: `false`.
    pub mfa_bind_required: Option<bool>,
    /// Whether the RAM user must choose a new password at the next logon. Example: `false`.
    pub password_reset_required: Option<bool>,
    /// Whether the user can log on to the console with a password. Example: `Active`.
    pub status: Option<String>,
    /// When the object was last changed. Example: `2020-10-14T06:56:45Z`.
    pub update_date: Option<Timestamp>,
    /// Logon name of the RAM user, as in `alice@example.onaliyun.com`.
    /// Example: `test@example.onaliyun.com`.
    pub user_principal_name: Option<String>,
}

response! {
    LoginProfile {
        "LastLoginTime" => last_login_time: value,
        "MFABindRequired" => mfa_bind_required: value,
        "PasswordResetRequired" => password_reset_required: value,
        "Status" => status: value,
        "UpdateDate" => update_date: value,
        "UserPrincipalName" => user_principal_name: value,
    }
}
