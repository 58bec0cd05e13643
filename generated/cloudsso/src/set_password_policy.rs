// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetPasswordPolicy`, from `cloudsso/SetPasswordPolicy.md`.

use alicloud_runtime::codegen::*;

/// Sets the rules for user passwords in a directory.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::SetPasswordPolicyRequest::new()
///     .directory_id("...");
/// let reply = client.set_password_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetPasswordPolicyRequest {
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
    /// How long the min password is.
    pub min_password_length: Option<i32>,
    /// Number that is given for this: min password different chars.
    pub min_password_different_chars: Option<i32>,
    /// Whether passwords that contain the user name are refused.
    pub password_not_contain_username: Option<bool>,
    /// Largest value, allowed or found, of this: password age.
    pub max_password_age: Option<i32>,
    /// How many former passwords may not be used again.
    pub password_reuse_prevention: Option<i32>,
    /// Largest value, allowed or found, of this: login attempts.
    pub max_login_attempts: Option<i32>,
}

impl SetPasswordPolicyRequest {
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
    /// Sets `MinPasswordLength`.
    #[inline]
    pub fn min_password_length(mut self, value: i32) -> Self {
        self.min_password_length = Some(value);
        self
    }
    /// Sets `MinPasswordDifferentChars`.
    #[inline]
    pub fn min_password_different_chars(mut self, value: i32) -> Self {
        self.min_password_different_chars = Some(value);
        self
    }
    /// Sets `PasswordNotContainUsername`.
    #[inline]
    pub fn password_not_contain_username(mut self, value: bool) -> Self {
        self.password_not_contain_username = Some(value);
        self
    }
    /// Sets `MaxPasswordAge`.
    #[inline]
    pub fn max_password_age(mut self, value: i32) -> Self {
        self.max_password_age = Some(value);
        self
    }
    /// Sets `PasswordReusePrevention`.
    #[inline]
    pub fn password_reuse_prevention(mut self, value: i32) -> Self {
        self.password_reuse_prevention = Some(value);
        self
    }
    /// Sets `MaxLoginAttempts`.
    #[inline]
    pub fn max_login_attempts(mut self, value: i32) -> Self {
        self.max_login_attempts = Some(value);
        self
    }
}

request! {
    SetPasswordPolicyRequest {
        "DirectoryId" => directory_id: query,
        "MinPasswordLength" => min_password_length: query,
        "MinPasswordDifferentChars" => min_password_different_chars: query,
        "PasswordNotContainUsername" => password_not_contain_username: query,
        "MaxPasswordAge" => max_password_age: query,
        "PasswordReusePrevention" => password_reuse_prevention: query,
        "MaxLoginAttempts" => max_login_attempts: query,
    }
}

impl Operation for SetPasswordPolicyRequest {
    type Response = SetPasswordPolicyResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("SetPasswordPolicy")
        .required(&["DirectoryId"]);
}

/// Response to [`SetPasswordPolicyRequest`].
pub type SetPasswordPolicyResponse = alicloud_runtime::EmptyResponse;
