// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RequiredPhoneCode`, from `dysmsapi/RequiredPhoneCode.md`.

use alicloud_runtime::codegen::*;

/// Sends a verification code to a phone number; [`ValidPhoneCode`](super::Client::valid_phone_code)
/// checks it afterwards.
///
/// ```no_run
/// # async fn example(client: alicloud_dysmsapi::Client) -> Result<(), alicloud_dysmsapi::Error> {
/// let request = alicloud_dysmsapi::RequiredPhoneCodeRequest::new()
///     .phone_no("...");
/// let reply = client.required_phone_code(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RequiredPhoneCodeRequest {
    /// **Required.** Number that the verification code goes to.
    pub phone_no: Option<String>,
}

impl RequiredPhoneCodeRequest {
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
}

request! {
    RequiredPhoneCodeRequest {
        "PhoneNo" => phone_no: query,
    }
}

impl Operation for RequiredPhoneCodeRequest {
    type Response = RequiredPhoneCodeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RequiredPhoneCode")
        .required(&["PhoneNo"]);
}

/// Response to [`RequiredPhoneCodeRequest`], which the documentation does not describe.
pub type RequiredPhoneCodeResponse = alicloud_runtime::UndocumentedResponse;
