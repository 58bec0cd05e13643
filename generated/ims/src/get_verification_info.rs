// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetVerificationInfo`, from `ims/GetVerificationInfo.md`.

use alicloud_runtime::codegen::*;

/// Returns the security phone number and email address of a RAM user with their status.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::GetVerificationInfoRequest::new();
/// let reply = client.get_verification_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetVerificationInfoRequest {
    /// Logon name of the RAM user, as in `alice@example.onaliyun.com`.
    pub user_principal_name: Option<String>,
}

impl GetVerificationInfoRequest {
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
}

request! {
    GetVerificationInfoRequest {
        "UserPrincipalName" => user_principal_name: query,
    }
}

impl Operation for GetVerificationInfoRequest {
    type Response = GetVerificationInfoResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetVerificationInfo").read_only();
}

/// Response to [`GetVerificationInfoRequest`].
#[non_exhaustive]
pub struct GetVerificationInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B182C041-8C64-5F2F-A07B-FC67FAF89CF9`.
    pub request_id: Option<String>,
    /// Phone that the user's second check goes to.
    pub security_phone_device: Option<SecurityPhoneDevice>,
    /// Email address that the user's second check goes to.
    pub security_email_device: Option<SecurityEmailDevice>,
}

response! {
    GetVerificationInfoResponse {
        "RequestId" => request_id: value,
        "SecurityPhoneDevice" => security_phone_device: value,
        "SecurityEmailDevice" => security_email_device: value,
    }
}

/// Phone that the user's second check goes to.
#[non_exhaustive]
pub struct SecurityPhoneDevice {
    /// Country calling code of the phone number. Example: `86`.
    pub area_code: Option<String>,
    /// Telephone number of the person or contact concerned. Example: `13900001234`.
    pub phone_number: Option<String>,
    /// Whether the phone number can be used already or still has to be activated. Example: `active`.
    pub status: Option<String>,
}

response! {
    SecurityPhoneDevice {
        "AreaCode" => area_code: value,
        "PhoneNumber" => phone_number: value,
        "Status" => status: value,
    }
}

/// Email address that the user's second check goes to.
#[non_exhaustive]
pub struct SecurityEmailDevice {
    /// Email address of the RAM user. Example: `username@example.com`.
    pub email: Option<String>,
    /// Whether the address can be used already or still has to be activated. Example: `active`.
    pub status: Option<String>,
}

response! {
    SecurityEmailDevice {
        "Email" => email: value,
        "Status" => status: value,
    }
}
