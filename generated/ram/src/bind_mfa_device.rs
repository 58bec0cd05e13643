// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BindMFADevice`, from `ram/BindMFADevice.md`.

use alicloud_runtime::codegen::*;

/// Binds an MFA device to a RAM user; two one-time codes in a row prove that the device works.
///
/// ```no_run
/// # async fn example(client: alicloud_ram::Client) -> Result<(), alicloud_ram::Error> {
/// let request = alicloud_ram::BindMFADeviceRequest::new()
///     .serial_number("acs:ram::1234567890123:mfa/device002")
///     .user_name("zhangqiang")
///     .authentication_code1("111222")
///     .authentication_code2("333444");
/// let reply = client.bind_mfa_device(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BindMFADeviceRequest {
    /// MFA device, by the serial number that it was given.
    /// Example: `acs:ram::1234567890123:mfa/device002`.
    pub serial_number: Option<String>,
    /// RAM user, by the name that the user logs on with. Example: `zhangqiang`.
    pub user_name: Option<String>,
    /// First of two one-time codes that the device shows in a row. Example: `111222`.
    /// A secret: it is printed as `***`.
    pub authentication_code1: Option<String>,
    /// Second of two one-time codes that the device shows in a row. Example: `333444`.
    /// A secret: it is printed as `***`.
    pub authentication_code2: Option<String>,
}

impl BindMFADeviceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SerialNumber`.
    pub fn serial_number(mut self, value: impl Into<String>) -> Self {
        self.serial_number = Some(value.into());
        self
    }
    /// Sets `UserName`.
    pub fn user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
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
}

request! {
    BindMFADeviceRequest {
        "SerialNumber" => serial_number: query,
        "UserName" => user_name: query,
        "AuthenticationCode1" => authentication_code1: query as Secret,
        "AuthenticationCode2" => authentication_code2: query as Secret,
    }
}

impl Operation for BindMFADeviceRequest {
    type Response = BindMFADeviceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("BindMFADevice");
}

/// Response to [`BindMFADeviceRequest`].
pub type BindMFADeviceResponse = alicloud_runtime::EmptyResponse;
