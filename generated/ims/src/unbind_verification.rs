// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UnbindVerification`, from `ims/UnbindVerification.md`.

use alicloud_runtime::codegen::*;

/// Takes the security phone number or email address off a RAM user.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::UnbindVerificationRequest::new();
/// let reply = client.unbind_verification(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UnbindVerificationRequest {
    /// Logon name of the RAM user, as in `alice@example.onaliyun.com`.
    pub user_principal_name: Option<String>,
    /// Way of verification that the data is for: by phone or by email.
    pub verify_type: Option<String>,
    /// Mobile phone number of the RAM user, with the country code.
    pub mobile_phone: Option<String>,
    /// Email address of the RAM user.
    pub email: Option<String>,
}

impl UnbindVerificationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UserPrincipalName`.
    pub fn user_principal_name(mut self, value: impl Into<String>) -> Self {
        self.user_principal_name = Some(value.into());
        self
    }
    /// Sets `VerifyType`.
    pub fn verify_type(mut self, value: impl Into<String>) -> Self {
        self.verify_type = Some(value.into());
        self
    }
    /// Sets `MobilePhone`.
    pub fn mobile_phone(mut self, value: impl Into<String>) -> Self {
        self.mobile_phone = Some(value.into());
        self
    }
    /// Sets `Email`.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
}

request! {
    UnbindVerificationRequest {
        "UserPrincipalName" => user_principal_name: query,
        "VerifyType" => verify_type: query,
        "MobilePhone" => mobile_phone: query,
        "Email" => email: query,
    }
}

impl Operation for UnbindVerificationRequest {
    type Response = UnbindVerificationResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("UnbindVerification");
}

/// Response to [`UnbindVerificationRequest`], which the documentation does not describe.
pub type UnbindVerificationResponse = alicloud_runtime::UndocumentedResponse;
