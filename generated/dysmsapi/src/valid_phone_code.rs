// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ValidPhoneCode`, from `dysmsapi/ValidPhoneCode.md`.

use alicloud_runtime::codegen::*;

/// Checks the verification code that a phone number received by
/// [`RequiredPhoneCode`](super::Client::required_phone_code).
///
/// ```no_run
/// # async fn example(client: alicloud_dysmsapi::Client) -> Result<(), alicloud_dysmsapi::Error> {
/// let request = alicloud_dysmsapi::ValidPhoneCodeRequest::new()
///     .phone_no("...")
///     .certify_code("...");
/// let reply = client.valid_phone_code(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ValidPhoneCodeRequest {
    /// **Required.** Number that the verification code goes to.
    pub phone_no: Option<String>,
    /// **Required.** Verification code that the phone received.
    pub certify_code: Option<String>,
}

impl ValidPhoneCodeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PhoneNo`, which is required.
    pub fn phone_no(mut self, value: impl Into<String>) -> Self {
        self.phone_no = Some(value.into());
        self
    }
    /// Sets `CertifyCode`, which is required.
    pub fn certify_code(mut self, value: impl Into<String>) -> Self {
        self.certify_code = Some(value.into());
        self
    }
}

request! {
    ValidPhoneCodeRequest {
        "PhoneNo" => phone_no: query,
        "CertifyCode" => certify_code: query,
    }
}

impl Operation for ValidPhoneCodeRequest {
    type Response = ValidPhoneCodeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ValidPhoneCode")
        .required(&["PhoneNo", "CertifyCode"]);
}

/// Response to [`ValidPhoneCodeRequest`], which the documentation does not describe.
pub type ValidPhoneCodeResponse = alicloud_runtime::UndocumentedResponse;
