// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BindSecureMobilePhone`, from `resourcemanager/BindSecureMobilePhone.md`.

use alicloud_runtime::codegen::*;

/// Gives a resource account a secure phone number, with the code that was sent to it.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::BindSecureMobilePhoneRequest::new()
///     .verification_code("...")
///     .secure_mobile_phone("...")
///     .account_id("...");
/// let reply = client.bind_secure_mobile_phone(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BindSecureMobilePhoneRequest {
    /// **Required.** Code that was sent to the phone, as proof that it is yours.
    pub verification_code: Option<String>,
    /// **Required.** Phone number with which the account is secured.
    pub secure_mobile_phone: Option<String>,
    /// **Required.** Member of the resource directory, by the number of its account.
    pub account_id: Option<String>,
}

impl BindSecureMobilePhoneRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VerificationCode`, which is required.
    pub fn verification_code(mut self, value: impl Into<String>) -> Self {
        self.verification_code = Some(value.into());
        self
    }
    /// Sets `SecureMobilePhone`, which is required.
    pub fn secure_mobile_phone(mut self, value: impl Into<String>) -> Self {
        self.secure_mobile_phone = Some(value.into());
        self
    }
    /// Sets `AccountId`, which is required.
    pub fn account_id(mut self, value: impl Into<String>) -> Self {
        self.account_id = Some(value.into());
        self
    }
}

request! {
    BindSecureMobilePhoneRequest {
        "VerificationCode" => verification_code: query,
        "SecureMobilePhone" => secure_mobile_phone: query,
        "AccountId" => account_id: query,
    }
}

impl Operation for BindSecureMobilePhoneRequest {
    type Response = BindSecureMobilePhoneResponse;
    type Error = BindSecureMobilePhoneError;
    const INFO: OperationInfo = super::operation("BindSecureMobilePhone")
        .required(&["VerificationCode", "SecureMobilePhone", "AccountId"]);
    const ERRORS: &'static [BindSecureMobilePhoneError] = &[
        BindSecureMobilePhoneError::NotSupportSiteAction,
        BindSecureMobilePhoneError::NotSupportAccountInAnotherResourceDirectory,
        BindSecureMobilePhoneError::InvalidEnterpriseName,
        BindSecureMobilePhoneError::EnterpriseRealNameVerificationError,
        BindSecureMobilePhoneError::EntityAlreadyExistsResourceDirectory,
        BindSecureMobilePhoneError::InvalidVerificationCode,
        BindSecureMobilePhoneError::AccountTypeMismatch,
        BindSecureMobilePhoneError::AccountSecureMobileAlreadyExists,
        BindSecureMobilePhoneError::CallerIdentityError,
    ];
}

/// Response to [`BindSecureMobilePhoneRequest`].
pub type BindSecureMobilePhoneResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`BindSecureMobilePhoneRequest`] names.
///
/// - [`NotSupportSiteAction`](super::DocumentedError::NotSupportSiteAction)
/// - [`NotSupportAccountInAnotherResourceDirectory`](super::DocumentedError::NotSupportAccountInAnotherResourceDirectory)
/// - [`InvalidEnterpriseName`](super::DocumentedError::InvalidEnterpriseName)
/// - [`EnterpriseRealNameVerificationError`](super::DocumentedError::EnterpriseRealNameVerificationError)
/// - [`EntityAlreadyExistsResourceDirectory`](super::DocumentedError::EntityAlreadyExistsResourceDirectory)
/// - [`InvalidVerificationCode`](super::DocumentedError::InvalidVerificationCode)
/// - [`AccountTypeMismatch`](super::DocumentedError::AccountTypeMismatch)
/// - [`AccountSecureMobileAlreadyExists`](super::DocumentedError::AccountSecureMobileAlreadyExists)
/// - [`CallerIdentityError`](super::DocumentedError::CallerIdentityError)
pub type BindSecureMobilePhoneError = super::DocumentedError;
