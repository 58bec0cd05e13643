// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetPasswordPolicy`, from `ims/SetPasswordPolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PasswordPolicy};

/// Sets the rules for RAM user passwords, such as length, characters, and expiry.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::SetPasswordPolicyRequest::new();
/// let reply = client.set_password_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetPasswordPolicyRequest {
    /// How many characters a password needs at least. Range: 8 to 32. Default: `8`. Example: `8`.
    pub minimum_password_length: Option<i32>,
    /// Whether a password needs a lowercase letter. Default: `false`. Example: `false`.
    pub require_lowercase_characters: Option<bool>,
    /// Whether a password needs an uppercase letter. Default: `false`. Example: `false`.
    pub require_uppercase_characters: Option<bool>,
    /// Whether a password needs a digit. Default: `false`. Example: `false`.
    pub require_numbers: Option<bool>,
    /// Whether a password needs a special character. Default: `false`. Example: `false`.
    pub require_symbols: Option<bool>,
    /// Whether an expired password bars the user from the console until an administrator resets it.
    /// Default: `false`. Example: `false`.
    pub hard_expire: Option<bool>,
    /// How many wrong passwords in a row lock the user for an hour; zero sets no limit.
    /// Range: 0 to 32. Default: `0`. Example: `0`.
    pub max_login_attemps: Option<i32>,
    /// How many of a user's last passwords cannot be chosen again. Default: `0`. Example: `0`.
    pub password_reuse_prevention: Option<i32>,
    /// How many days a password is valid; zero lets it last for good.
    /// Range: 0 to 1095. Unit: `days`. Default: `0`. Example: `0`.
    pub max_password_age: Option<i32>,
    /// How many different characters a password needs at least.
    /// Range: 0 to 8. Default: `0`. Example: `0`.
    pub minimum_password_different_character: Option<i32>,
    /// Whether a password must not have the user name in it. Default: `false`. Example: `false`.
    pub password_not_contain_user_name: Option<bool>,
}

impl SetPasswordPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MinimumPasswordLength`.
    #[inline]
    pub fn minimum_password_length(mut self, value: i32) -> Self {
        self.minimum_password_length = Some(value);
        self
    }
    /// Sets `RequireLowercaseCharacters`.
    #[inline]
    pub fn require_lowercase_characters(mut self, value: bool) -> Self {
        self.require_lowercase_characters = Some(value);
        self
    }
    /// Sets `RequireUppercaseCharacters`.
    #[inline]
    pub fn require_uppercase_characters(mut self, value: bool) -> Self {
        self.require_uppercase_characters = Some(value);
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
    /// Sets `HardExpire`.
    #[inline]
    pub fn hard_expire(mut self, value: bool) -> Self {
        self.hard_expire = Some(value);
        self
    }
    /// Sets `MaxLoginAttemps`.
    #[inline]
    pub fn max_login_attemps(mut self, value: i32) -> Self {
        self.max_login_attemps = Some(value);
        self
    }
    /// Sets `PasswordReusePrevention`.
    #[inline]
    pub fn password_reuse_prevention(mut self, value: i32) -> Self {
        self.password_reuse_prevention = Some(value);
        self
    }
    /// Sets `MaxPasswordAge`.
    #[inline]
    pub fn max_password_age(mut self, value: i32) -> Self {
        self.max_password_age = Some(value);
        self
    }
    /// Sets `MinimumPasswordDifferentCharacter`.
    #[inline]
    pub fn minimum_password_different_character(mut self, value: i32) -> Self {
        self.minimum_password_different_character = Some(value);
        self
    }
    /// Sets `PasswordNotContainUserName`.
    #[inline]
    pub fn password_not_contain_user_name(mut self, value: bool) -> Self {
        self.password_not_contain_user_name = Some(value);
        self
    }
}

request! {
    SetPasswordPolicyRequest {
        "MinimumPasswordLength" => minimum_password_length: query,
        "RequireLowercaseCharacters" => require_lowercase_characters: query,
        "RequireUppercaseCharacters" => require_uppercase_characters: query,
        "RequireNumbers" => require_numbers: query,
        "RequireSymbols" => require_symbols: query,
        "HardExpire" => hard_expire: query,
        "MaxLoginAttemps" => max_login_attemps: query,
        "PasswordReusePrevention" => password_reuse_prevention: query,
        "MaxPasswordAge" => max_password_age: query,
        "MinimumPasswordDifferentCharacter" => minimum_password_different_character: query,
        "PasswordNotContainUserName" => password_not_contain_user_name: query,
    }
}

impl Operation for SetPasswordPolicyRequest {
    type Response = SetPasswordPolicyResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("SetPasswordPolicy");
}

/// Response to [`SetPasswordPolicyRequest`].
#[non_exhaustive]
pub struct SetPasswordPolicyResponse {
    /// Rules that passwords of RAM users must comply with.
    pub password_policy: Option<PasswordPolicy>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3FB5551F-B2ED-40D4-8392-1E4AC2384EFD`.
    pub request_id: Option<String>,
}

response! {
    SetPasswordPolicyResponse {
        "PasswordPolicy" => password_policy: value,
        "RequestId" => request_id: value,
    }
}
