// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetPasswordPolicy`, from `ram/SetPasswordPolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PasswordPolicy};

/// Sets the rules that passwords of RAM users have to follow.
///
/// ```no_run
/// # async fn example(client: alicloud_ram::Client) -> Result<(), alicloud_ram::Error> {
/// let request = alicloud_ram::SetPasswordPolicyRequest::new()
///     .minimum_password_length(12)
///     .require_lowercase_characters(true)
///     .require_numbers(true)
///     .require_symbols(true)
///     .require_uppercase_characters(true);
/// let reply = client.set_password_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetPasswordPolicyRequest {
    /// Whether an expired password locks the user out until an administrator resets it.
    /// Default: `false`. Example: `false`.
    pub hard_expiry: Option<bool>,
    /// How many wrong passwords may be entered within an hour before logons are blocked. Example: `5`.
    pub max_login_attemps: Option<i32>,
    /// How long a password is valid; zero stands for ever. Unit: `days`. Example: `0`.
    pub max_password_age: Option<i32>,
    /// Fewest characters that a password may have. Example: `12`.
    pub minimum_password_length: Option<i32>,
    /// How many earlier passwords may not be used again; zero allows all. Example: `0`.
    pub password_reuse_prevention: Option<i32>,
    /// Whether passwords must have lowercase letters. Example: `true`.
    pub require_lowercase_characters: Option<bool>,
    /// Whether passwords must have digits. Example: `true`.
    pub require_numbers: Option<bool>,
    /// Whether passwords must have special characters. Example: `true`.
    pub require_symbols: Option<bool>,
    /// Whether passwords must have uppercase letters. Example: `true`.
    pub require_uppercase_characters: Option<bool>,
}

impl SetPasswordPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `HardExpiry`.
    #[inline]
    pub fn hard_expiry(mut self, value: bool) -> Self {
        self.hard_expiry = Some(value);
        self
    }
    /// Sets `MaxLoginAttemps`.
    #[inline]
    pub fn max_login_attemps(mut self, value: i32) -> Self {
        self.max_login_attemps = Some(value);
        self
    }
    /// Sets `MaxPasswordAge`.
    #[inline]
    pub fn max_password_age(mut self, value: i32) -> Self {
        self.max_password_age = Some(value);
        self
    }
    /// Sets `MinimumPasswordLength`.
    #[inline]
    pub fn minimum_password_length(mut self, value: i32) -> Self {
        self.minimum_password_length = Some(value);
        self
    }
    /// Sets `PasswordReusePrevention`.
    #[inline]
    pub fn password_reuse_prevention(mut self, value: i32) -> Self {
        self.password_reuse_prevention = Some(value);
        self
    }
    /// Sets `RequireLowercaseCharacters`.
    #[inline]
    pub fn require_lowercase_characters(mut self, value: bool) -> Self {
        self.require_lowercase_characters = Some(value);
        self
    }
    /// Sets `RequireNumbers`.
    #[inline]
    pub fn require_numbers(mut self, value: bool) -> Self {
        self.require_numbers = Some(value);
        self
    }
    /// Sets `RequireSymbols`.
    #[inline]
    pub fn require_symbols(mut self, value: bool) -> Self {
        self.require_symbols = Some(value);
        self
    }
    /// Sets `RequireUppercaseCharacters`.
    #[inline]
    pub fn require_uppercase_characters(mut self, value: bool) -> Self {
        self.require_uppercase_characters = Some(value);
        self
    }
}

request! {
    SetPasswordPolicyRequest {
        "HardExpiry" => hard_expiry: query,
        "MaxLoginAttemps" => max_login_attemps: query,
        "MaxPasswordAge" => max_password_age: query,
        "MinimumPasswordLength" => minimum_password_length: query,
        "PasswordReusePrevention" => password_reuse_prevention: query,
        "RequireLowercaseCharacters" => require_lowercase_characters: query,
        "RequireNumbers" => require_numbers: query,
        "RequireSymbols" => require_symbols: query,
        "RequireUppercaseCharacters" => require_uppercase_characters: query,
    }
}

impl Operation for SetPasswordPolicyRequest {
    type Response = SetPasswordPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetPasswordPolicy");
}

/// Response to [`SetPasswordPolicyRequest`].
#[non_exhaustive]
pub struct SetPasswordPolicyResponse {
    /// Rules that passwords of RAM users have to follow.
    pub password_policy: Option<PasswordPolicy>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
}

response! {
    SetPasswordPolicyResponse {
        "PasswordPolicy" => password_policy: value,
        "RequestId" => request_id: value,
    }
}
