// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetUserMFAInfo`, from `ram/GetUserMFAInfo.md`.

use alicloud_runtime::codegen::*;

/// Returns the MFA device bound to a RAM user.
///
/// ```no_run
/// # async fn example(client: alicloud_ram::Client) -> Result<(), alicloud_ram::Error> {
/// let request = alicloud_ram::GetUserMFAInfoRequest::new()
///     .user_name("test");
/// let reply = client.get_user_mfa_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetUserMFAInfoRequest {
    /// RAM user, by the name that the user logs on with. Example: `test`.
    pub user_name: Option<String>,
}

impl GetUserMFAInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UserName`.
    pub fn user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
    }
}

request! {
    GetUserMFAInfoRequest {
        "UserName" => user_name: query,
    }
}

impl Operation for GetUserMFAInfoRequest {
    type Response = GetUserMFAInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetUserMFAInfo").read_only();
}

/// Response to [`GetUserMFAInfoRequest`].
#[non_exhaustive]
pub struct GetUserMFAInfoResponse {
    /// MFA device that is bound to the user.
    pub mfa_device: Option<MFADevice>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
}

response! {
    GetUserMFAInfoResponse {
        "MFADevice" => mfa_device: value,
        "RequestId" => request_id: value,
    }
}

/// MFA device that is bound to the user.
#[non_exhaustive]
pub struct MFADevice {
    /// MFA device, by the serial number that it was given.
    /// Example: `acs:ram::177242285274****:mfa/test`.
    pub serial_number: Option<String>,
    /// Whether the MFA device is virtual or a security key. Example: `VMFA`.
    pub type_: Option<Open<MFADeviceType>>,
}

response! {
    MFADevice {
        "SerialNumber" => serial_number: value,
        "Type" => type_: value,
    }
}

values! {
    /// Whether the MFA device is virtual or a security key.
    pub enum MFADeviceType {
        /// A virtual MFA device in an app.
        Vmfa = "VMFA",
        /// A U2F security key.
        U2f = "U2F",
    }
}
