// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResetUserPassword`, from `cloudsso/ResetUserPassword.md`.

use alicloud_runtime::codegen::*;

/// Sets a given or generated password for a user, optionally forcing a change at next logon.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::ResetUserPasswordRequest::new()
///     .directory_id("...")
///     .user_id("...");
/// let reply = client.reset_user_password(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResetUserPasswordRequest {
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
    /// **Required.** ID of the user or account that the call or the item is about.
    pub user_id: Option<String>,
    /// Password to be set or to log on with.
    pub password: Option<String>,
    /// Password that belongs to the generate random; keep it secret.
    pub generate_random_password: Option<bool>,
    /// Whether the user has to choose a password at the next logon.
    pub require_password_reset_for_next_login: Option<bool>,
}

impl ResetUserPasswordRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DirectoryId`, which is required.
    pub fn directory_id(mut self, value: impl Into<String>) -> Self {
        self.directory_id = Some(value.into());
        self
    }
    /// Sets `UserId`, which is required.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `GenerateRandomPassword`.
    #[inline]
    pub fn generate_random_password(mut self, value: bool) -> Self {
        self.generate_random_password = Some(value);
        self
    }
    /// Sets `RequirePasswordResetForNextLogin`.
    #[inline]
    pub fn require_password_reset_for_next_login(mut self, value: bool) -> Self {
        self.require_password_reset_for_next_login = Some(value);
        self
    }
}

request! {
    ResetUserPasswordRequest {
        "DirectoryId" => directory_id: query,
        "UserId" => user_id: query,
        "Password" => password: query,
        "GenerateRandomPassword" => generate_random_password: query,
        "RequirePasswordResetForNextLogin" => require_password_reset_for_next_login: query,
    }
}

impl Operation for ResetUserPasswordRequest {
    type Response = ResetUserPasswordResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ResetUserPassword")
        .required(&["DirectoryId", "UserId"]);
}

/// Response to [`ResetUserPasswordRequest`].
#[non_exhaustive]
pub struct ResetUserPasswordResponse {
    /// Password that belongs to the new; keep it secret. Example: `W2koInFIm0Wy2wVZ$oB)MzD$nY!G****`.
    pub new_password: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F44F02EC-70D1-5E51-8E8E-FA9AC4EF952A`.
    pub request_id: Option<String>,
}

response! {
    ResetUserPasswordResponse {
        "NewPassword" => new_password: value,
        "RequestId" => request_id: value,
    }
}
