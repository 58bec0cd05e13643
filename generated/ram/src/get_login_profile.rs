// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetLoginProfile`, from `ram/GetLoginProfile.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{LoginProfile};

/// Returns whether and how a RAM user can log on to the console.
///
/// ```no_run
/// # async fn example(client: alicloud_ram::Client) -> Result<(), alicloud_ram::Error> {
/// let request = alicloud_ram::GetLoginProfileRequest::new()
///     .user_name("Alice");
/// let reply = client.get_login_profile(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetLoginProfileRequest {
    /// RAM user, by the name that the user logs on with. Example: `Alice`.
    pub user_name: Option<String>,
}

impl GetLoginProfileRequest {
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
    GetLoginProfileRequest {
        "UserName" => user_name: query,
    }
}

impl Operation for GetLoginProfileRequest {
    type Response = GetLoginProfileResponse;
    type Error = GetLoginProfileError;
    const INFO: OperationInfo = super::operation("GetLoginProfile").read_only();
    const ERRORS: &'static [GetLoginProfileError] = &[
        GetLoginProfileError::InvalidParameterUserNameInvalidChars,
        GetLoginProfileError::InvalidParameterUserNameLength,
        GetLoginProfileError::EntityNotExistUser,
        GetLoginProfileError::EntityNotExistUserLoginProfile,
    ];
}

/// Response to [`GetLoginProfileRequest`].
#[non_exhaustive]
pub struct GetLoginProfileResponse {
    /// How the user logs on to the console.
    pub login_profile: Option<LoginProfile>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
}

response! {
    GetLoginProfileResponse {
        "LoginProfile" => login_profile: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`GetLoginProfileRequest`] names.
///
/// - [`InvalidParameterUserNameInvalidChars`](super::DocumentedError::InvalidParameterUserNameInvalidChars)
/// - [`InvalidParameterUserNameLength`](super::DocumentedError::InvalidParameterUserNameLength)
/// - [`EntityNotExistUser`](super::DocumentedError::EntityNotExistUser)
/// - [`EntityNotExistUserLoginProfile`](super::DocumentedError::EntityNotExistUserLoginProfile)
pub type GetLoginProfileError = super::DocumentedError;
