// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SendVerificationCodeForBindSecureMobilePhone`, from `resourcemanager/SendVerificationCodeForBindSecureMobilePhone.md`.

use alicloud_runtime::codegen::*;

/// Sends a code to the mobile phone that is about to be bound to a resource account as its security
/// phone.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::SendVerificationCodeForBindSecureMobilePhoneRequest::new()
///     .secure_mobile_phone("...")
///     .account_id("...");
/// let reply = client.send_verification_code_for_bind_secure_mobile_phone(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SendVerificationCodeForBindSecureMobilePhoneRequest {
    /// **Required.** Phone number with which the account is secured.
    pub secure_mobile_phone: Option<String>,
    /// **Required.** Member of the resource directory, by the number of its account.
    pub account_id: Option<String>,
}

impl SendVerificationCodeForBindSecureMobilePhoneRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    SendVerificationCodeForBindSecureMobilePhoneRequest {
        "SecureMobilePhone" => secure_mobile_phone: query,
        "AccountId" => account_id: query,
    }
}

impl Operation for SendVerificationCodeForBindSecureMobilePhoneRequest {
    type Response = SendVerificationCodeForBindSecureMobilePhoneResponse;
    type Error = SendVerificationCodeForBindSecureMobilePhoneError;
    const INFO: OperationInfo = super::operation(
            "SendVerificationCodeForBindSecureMobilePhone",
        )
        .required(&["SecureMobilePhone", "AccountId"]);
    const ERRORS: &'static [SendVerificationCodeForBindSecureMobilePhoneError] = &[
        SendVerificationCodeForBindSecureMobilePhoneError::NotSupportAccountInAnotherResourceDirectory,
        SendVerificationCodeForBindSecureMobilePhoneError::EntityAlreadyExistsResourceDirectory,
        SendVerificationCodeForBindSecureMobilePhoneError::SendValidateCodeExceedsLimitForAccount,
        SendVerificationCodeForBindSecureMobilePhoneError::InvalidParameterMobileCountryCode,
    ];
}

/// Response to [`SendVerificationCodeForBindSecureMobilePhoneRequest`].
#[non_exhaustive]
pub struct SendVerificationCodeForBindSecureMobilePhoneResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `DCD43660-75DD-5D15-B342-1B83FCA5B913`.
    pub request_id: Option<String>,
    /// When the verification code is no longer good. Example: `2021-12-17T07:38:41.747Z`.
    pub expiration_date: Option<Timestamp>,
}

response! {
    SendVerificationCodeForBindSecureMobilePhoneResponse {
        "RequestId" => request_id: value,
        "ExpirationDate" => expiration_date: value,
    }
}

/// Errors that the documentation of [`SendVerificationCodeForBindSecureMobilePhoneRequest`] names.
///
/// - [`NotSupportAccountInAnotherResourceDirectory`](super::DocumentedError::NotSupportAccountInAnotherResourceDirectory)
/// - [`EntityAlreadyExistsResourceDirectory`](super::DocumentedError::EntityAlreadyExistsResourceDirectory)
/// - [`SendValidateCodeExceedsLimitForAccount`](super::DocumentedError::SendValidateCodeExceedsLimitForAccount)
/// - [`InvalidParameterMobileCountryCode`](super::DocumentedError::InvalidParameterMobileCountryCode)
pub type SendVerificationCodeForBindSecureMobilePhoneError = super::DocumentedError;
