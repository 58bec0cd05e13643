// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetUserMFAInfo`, from `ims/GetUserMFAInfo.md`.

use alicloud_runtime::codegen::*;

/// Tells whether a RAM user has an MFA device, and of which type.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::GetUserMFAInfoRequest::new();
/// let reply = client.get_user_mfa_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetUserMFAInfoRequest {
    /// **Required** under conditions. Logon name of the RAM user; a RAM user who calls can leave it
    /// out, the account itself cannot. Example: `test@example.onaliyun.com`.
    pub user_principal_name: Option<String>,
}

impl GetUserMFAInfoRequest {
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
    GetUserMFAInfoRequest {
        "UserPrincipalName" => user_principal_name: query,
    }
}

impl Operation for GetUserMFAInfoRequest {
    type Response = GetUserMFAInfoResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetUserMFAInfo").read_only();
}

/// Response to [`GetUserMFAInfoRequest`].
#[non_exhaustive]
pub struct GetUserMFAInfoResponse {
    /// Whether the RAM user has a multi-factor device in use. Example: `true`.
    pub is_mfa_enable: Option<bool>,
    /// Multi-factor device of the user.
    pub mfa_device: Option<MFADevice>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `FCF7322A-20A9-4F68-8B7F-F86958839BC0`.
    pub request_id: Option<String>,
}

response! {
    GetUserMFAInfoResponse {
        "IsMFAEnable" => is_mfa_enable: value,
        "MFADevice" => mfa_device: value,
        "RequestId" => request_id: value,
    }
}

/// Multi-factor device of the user.
#[non_exhaustive]
pub struct MFADevice {
    /// Serial number of the multi-factor device, which names it in other calls.
    /// Example: `acs:ram::177242285274****:mfa/device001`.
    pub serial_number: Option<String>,
    /// Whether the device is a virtual one or a U2F security key. Example: `VMFA`.
    pub type_: Option<Open<MFADeviceType>>,
}

response! {
    MFADevice {
        "SerialNumber" => serial_number: value,
        "Type" => type_: value,
    }
}

values! {
    /// Whether the device is a virtual one or a U2F security key.
    pub enum MFADeviceType {
        /// A virtual device, such as an authenticator application on a phone.
        Vmfa = "VMFA",
        /// A U2F security key, a piece of hardware.
        U2f = "U2F",
    }
}
