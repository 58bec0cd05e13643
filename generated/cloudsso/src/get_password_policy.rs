// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetPasswordPolicy`, from `cloudsso/GetPasswordPolicy.md`.

use alicloud_runtime::codegen::*;

/// Reads the rules for user passwords in a directory.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::GetPasswordPolicyRequest::new()
///     .directory_id("...");
/// let reply = client.get_password_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetPasswordPolicyRequest {
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
}

impl GetPasswordPolicyRequest {
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
}

request! {
    GetPasswordPolicyRequest {
        "DirectoryId" => directory_id: query,
    }
}

impl Operation for GetPasswordPolicyRequest {
    type Response = GetPasswordPolicyResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetPasswordPolicy")
        .required(&["DirectoryId"])
        .read_only();
}

/// Response to [`GetPasswordPolicyRequest`].
#[non_exhaustive]
pub struct GetPasswordPolicyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B7C6E839-FB65-59BE-B753-003AA8AF7DF7`.
    pub request_id: Option<String>,
    /// What is done about the password, as rules.
    pub password_policy: Option<PasswordPolicy>,
}

response! {
    GetPasswordPolicyResponse {
        "RequestId" => request_id: value,
        "PasswordPolicy" => password_policy: value,
    }
}

/// What is done about the password, as rules.
#[non_exhaustive]
pub struct PasswordPolicy {
    /// How long the min password is. Example: `8`.
    pub min_password_length: Option<i32>,
    /// Number that is given for this: min password different chars. Example: `8`.
    pub min_password_different_chars: Option<i32>,
    /// Whether passwords that contain the user name are refused. Example: `true`.
    pub password_not_contain_username: Option<bool>,
    /// Largest value, allowed or found, of this: password age. Example: `90`.
    pub max_password_age: Option<i32>,
    /// How many former passwords may not be used again. Example: `1`.
    pub password_reuse_prevention: Option<i32>,
    /// Largest value, allowed or found, of this: login attempts. Example: `5`.
    pub max_login_attempts: Option<i32>,
    /// Whether this holds: require numbers. Example: `true`.
    pub require_numbers: Option<bool>,
    /// Whether this holds: require lower case chars. Example: `true`.
    pub require_lower_case_chars: Option<bool>,
    /// How long the max password is. Example: `32`.
    pub max_password_length: Option<i32>,
    /// Whether this holds: require upper case chars. Example: `true`.
    pub require_upper_case_chars: Option<bool>,
    /// Whether this holds: require symbols. Example: `true`.
    pub require_symbols: Option<bool>,
    /// Whether users with an expired password are locked out. Example: `true`.
    pub hard_expire: Option<bool>,
}

response! {
    PasswordPolicy {
        "MinPasswordLength" => min_password_length: value,
        "MinPasswordDifferentChars" => min_password_different_chars: value,
        "PasswordNotContainUsername" => password_not_contain_username: value,
        "MaxPasswordAge" => max_password_age: value,
        "PasswordReusePrevention" => password_reuse_prevention: value,
        "MaxLoginAttempts" => max_login_attempts: value,
        "RequireNumbers" => require_numbers: value,
        "RequireLowerCaseChars" => require_lower_case_chars: value,
        "MaxPasswordLength" => max_password_length: value,
        "RequireUpperCaseChars" => require_upper_case_chars: value,
        "RequireSymbols" => require_symbols: value,
        "HardExpire" => hard_expire: value,
    }
}
