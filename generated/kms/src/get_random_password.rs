// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetRandomPassword`, from `kms/GetRandomPassword.md`.

use alicloud_runtime::codegen::*;

/// Returns a random password made up as the parameters ask.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::GetRandomPasswordRequest::new();
/// let reply = client.get_random_password(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetRandomPasswordRequest {
    /// How many characters the password is to have.
    pub password_length: Option<String>,
    /// Characters that the password must not have.
    pub exclude_characters: Option<String>,
    /// Whether lowercase letters are kept out of the password.
    pub exclude_lowercase: Option<String>,
    /// Whether uppercase letters are kept out of the password.
    pub exclude_uppercase: Option<String>,
    /// Whether digits are kept out of the password.
    pub exclude_numbers: Option<String>,
    /// Whether special characters are kept out of the password.
    pub exclude_punctuation: Option<String>,
    /// Whether each kind of character that is not excluded has to occur.
    pub require_each_included_type: Option<String>,
}

impl GetRandomPasswordRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PasswordLength`.
    pub fn password_length(mut self, value: impl Into<String>) -> Self {
        self.password_length = Some(value.into());
        self
    }
    /// Sets `ExcludeCharacters`.
    pub fn exclude_characters(mut self, value: impl Into<String>) -> Self {
        self.exclude_characters = Some(value.into());
        self
    }
    /// Sets `ExcludeLowercase`.
    pub fn exclude_lowercase(mut self, value: impl Into<String>) -> Self {
        self.exclude_lowercase = Some(value.into());
        self
    }
    /// Sets `ExcludeUppercase`.
    pub fn exclude_uppercase(mut self, value: impl Into<String>) -> Self {
        self.exclude_uppercase = Some(value.into());
        self
    }
    /// Sets `ExcludeNumbers`.
    pub fn exclude_numbers(mut self, value: impl Into<String>) -> Self {
        self.exclude_numbers = Some(value.into());
        self
    }
    /// Sets `ExcludePunctuation`.
    pub fn exclude_punctuation(mut self, value: impl Into<String>) -> Self {
        self.exclude_punctuation = Some(value.into());
        self
    }
    /// Sets `RequireEachIncludedType`.
    pub fn require_each_included_type(mut self, value: impl Into<String>) -> Self {
        self.require_each_included_type = Some(value.into());
        self
    }
}

request! {
    GetRandomPasswordRequest {
        "PasswordLength" => password_length: query,
        "ExcludeCharacters" => exclude_characters: query,
        "ExcludeLowercase" => exclude_lowercase: query,
        "ExcludeUppercase" => exclude_uppercase: query,
        "ExcludeNumbers" => exclude_numbers: query,
        "ExcludePunctuation" => exclude_punctuation: query,
        "RequireEachIncludedType" => require_each_included_type: query,
    }
}

impl Operation for GetRandomPasswordRequest {
    type Response = GetRandomPasswordResponse;
    type Error = GetRandomPasswordError;
    const INFO: OperationInfo = super::operation("GetRandomPassword").read_only();
    const ERRORS: &'static [GetRandomPasswordError] = &[
        GetRandomPasswordError::InvalidParameter,
        GetRandomPasswordError::InternalFailure,
    ];
}

/// Response to [`GetRandomPasswordRequest`].
#[non_exhaustive]
pub struct GetRandomPasswordResponse {
    /// The password that was made. Example: `IxGn>NMmNB(y?iZ<Yc,_H/{2GC'U****`.
    pub random_password: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6b0cbe25-5e33-467e-972e-7a83c6c97604`.
    pub request_id: Option<String>,
}

response! {
    GetRandomPasswordResponse {
        "RandomPassword" => random_password: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`GetRandomPasswordRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalFailure`](super::DocumentedError::InternalFailure)
pub type GetRandomPasswordError = super::DocumentedError;
