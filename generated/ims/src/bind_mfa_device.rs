// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BindMFADevice`, from `ims/BindMFADevice.md`.

use alicloud_runtime::codegen::*;

/// Binds an MFA device to a RAM user with two consecutive codes.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::BindMFADeviceRequest::new()
///     .authentication_code1("123456")
///     .authentication_code2("654321")
///     .serial_number("acs:ram::177242285274****:mfa/device001")
///     .user_principal_name("test@example.onaliyun.com");
/// let reply = client.bind_mfa_device(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BindMFADeviceRequest {
    /// First of two codes in a row that the device shows, to prove that it is at hand.
    /// Example: `123456`. A secret: it is printed as `***`.
    pub authentication_code1: Option<String>,
    /// Second of two codes in a row that the device shows. Example: `654321`.
    /// A secret: it is printed as `***`.
    pub authentication_code2: Option<String>,
    /// Serial number of the multi-factor device, which names it in other calls.
    /// Example: `acs:ram::177242285274****:mfa/device001`.
    pub serial_number: Option<String>,
    /// **Required.** Logon name of the RAM user, as in `alice@example.onaliyun.com`.
    /// Example: `test@example.onaliyun.com`.
    pub user_principal_name: Option<String>,
}

impl BindMFADeviceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AuthenticationCode1`.
    pub fn authentication_code1(mut self, value: impl Into<String>) -> Self {
        self.authentication_code1 = Some(value.into());
        self
    }
    /// Sets `AuthenticationCode2`.
    pub fn authentication_code2(mut self, value: impl Into<String>) -> Self {
        self.authentication_code2 = Some(value.into());
        self
    }
    /// Sets `SerialNumber`.
    pub fn serial_number(mut self, value: impl Into<String>) -> Self {
        self.serial_number = Some(value.into());
        self
    }
    /// Sets `UserPrincipalName`, which is required.
    pub fn user_principal_name(mut self, value: impl Into<String>) -> Self {
        self.user_principal_name = Some(value.into());
        self
    }
}

request! {
    BindMFADeviceRequest {
        "AuthenticationCode1" => authentication_code1: query as Secret,
        "AuthenticationCode2" => authentication_code2: query as Secret,
        "SerialNumber" => serial_number: query,
        "UserPrincipalName" => user_principal_name: query,
    }
}

impl Operation for BindMFADeviceRequest {
    type Response = BindMFADeviceResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("BindMFADevice")
        .required(&["UserPrincipalName"]);
}

/// Response to [`BindMFADeviceRequest`].
pub type BindMFADeviceResponse = alicloud_runtime::EmptyResponse;
