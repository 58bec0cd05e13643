// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetVerificationInfo`, from `ims/SetVerificationInfo.md`.

use alicloud_runtime::codegen::*;

/// Sets the security phone number or email address of a RAM user.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::SetVerificationInfoRequest::new();
/// let reply = client.set_verification_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetVerificationInfoRequest {
    /// Logon name of the RAM user, as in `alice@example.onaliyun.com`.
    pub user_principal_name: Option<String>,
    /// Way of verification that the data is for: by phone or by email.
    pub verify_type: Option<String>,
    /// Mobile phone number of the RAM user, with the country code.
    pub mobile_phone: Option<String>,
    /// Email address of the RAM user.
    pub email: Option<String>,
}

impl SetVerificationInfoRequest {
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
    SetVerificationInfoRequest {
        "UserPrincipalName" => user_principal_name: query,
        "VerifyType" => verify_type: query,
        "MobilePhone" => mobile_phone: query,
        "Email" => email: query,
    }
}

impl Operation for SetVerificationInfoRequest {
    type Response = SetVerificationInfoResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("SetVerificationInfo");
}

/// Response to [`SetVerificationInfoRequest`], which the documentation does not describe.
pub type SetVerificationInfoResponse = alicloud_runtime::UndocumentedResponse;
