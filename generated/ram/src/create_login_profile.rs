// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateLoginProfile`, from `ram/CreateLoginProfile.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{LoginProfile};

/// Lets a RAM user log on to the console, with the password given.
///
/// ```no_run
/// # async fn example(client: alicloud_ram::Client) -> Result<(), alicloud_ram::Error> {
/// let request = alicloud_ram::CreateLoginProfileRequest::new()
///     .user_name("zhangqiang")
///     .password("mypassword")
///     .password_reset_required(false);
/// let reply = client.create_login_profile(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateLoginProfileRequest {
    /// RAM user, by the name that the user logs on with. Example: `zhangqiang`.
    pub user_name: Option<String>,
    /// Password to be set or to log on with. Example: `mypassword`. A secret: it is printed as `***`.
    pub password: Option<String>,
    /// Whether the user has to change the password at the next logon.
    /// Default: `false`. Example: `false`.
    pub password_reset_required: Option<bool>,
    /// Whether the user has to bind an MFA device at the next logon.
    /// Default: `false`. Example: `false`.
    pub mfa_bind_required: Option<bool>,
}

impl CreateLoginProfileRequest {
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
}

request! {
    CreateLoginProfileRequest {
        "UserName" => user_name: query,
        "Password" => password: query as Secret,
        "PasswordResetRequired" => password_reset_required: query,
        "MFABindRequired" => mfa_bind_required: query,
    }
}

impl Operation for CreateLoginProfileRequest {
    type Response = CreateLoginProfileResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateLoginProfile");
}

/// Response to [`CreateLoginProfileRequest`].
#[non_exhaustive]
pub struct CreateLoginProfileResponse {
    /// How the user logs on to the console.
    pub login_profile: Option<LoginProfile>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
}

response! {
    CreateLoginProfileResponse {
        "LoginProfile" => login_profile: value,
        "RequestId" => request_id: value,
    }
}
