// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SendVerificationCodeForEnableRD`, from `resourcemanager/SendVerificationCodeForEnableRD.md`.

use alicloud_runtime::codegen::*;

/// Sends a code to the phone of the new management account, as needed before the resource directory
/// is enabled.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::SendVerificationCodeForEnableRDRequest::new();
/// let reply = client.send_verification_code_for_enable_rd(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SendVerificationCodeForEnableRDRequest {
    /// Phone number with which the account is secured.
    pub secure_mobile_phone: Option<String>,
}

impl SendVerificationCodeForEnableRDRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SecureMobilePhone`.
    pub fn secure_mobile_phone(mut self, value: impl Into<String>) -> Self {
        self.secure_mobile_phone = Some(value.into());
        self
    }
}

request! {
    SendVerificationCodeForEnableRDRequest {
        "SecureMobilePhone" => secure_mobile_phone: query,
    }
}

impl Operation for SendVerificationCodeForEnableRDRequest {
    type Response = SendVerificationCodeForEnableRDResponse;
    type Error = SendVerificationCodeForEnableRDError;
    const INFO: OperationInfo = super::operation("SendVerificationCodeForEnableRD");
    const ERRORS: &'static [SendVerificationCodeForEnableRDError] = &[
        SendVerificationCodeForEnableRDError::NotSupportAccountInAnotherResourceDirectory,
        SendVerificationCodeForEnableRDError::EntityAlreadyExistsResourceDirectory,
        SendVerificationCodeForEnableRDError::SendValidateCodeExceedsLimitForAccount,
        SendVerificationCodeForEnableRDError::InvalidParameterMobileCountryCode,
    ];
}

/// Response to [`SendVerificationCodeForEnableRDRequest`].
pub type SendVerificationCodeForEnableRDResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`SendVerificationCodeForEnableRDRequest`] names.
///
/// - [`NotSupportAccountInAnotherResourceDirectory`](super::DocumentedError::NotSupportAccountInAnotherResourceDirectory)
/// - [`EntityAlreadyExistsResourceDirectory`](super::DocumentedError::EntityAlreadyExistsResourceDirectory)
/// - [`SendValidateCodeExceedsLimitForAccount`](super::DocumentedError::SendValidateCodeExceedsLimitForAccount)
/// - [`InvalidParameterMobileCountryCode`](super::DocumentedError::InvalidParameterMobileCountryCode)
pub type SendVerificationCodeForEnableRDError = super::DocumentedError;
