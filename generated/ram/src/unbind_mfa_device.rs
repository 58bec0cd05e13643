// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UnbindMFADevice`, from `ram/UnbindMFADevice.md`.

use alicloud_runtime::codegen::*;

/// Unbinds the MFA device from a RAM user, who can then log on without it.
///
/// ```no_run
/// # async fn example(client: alicloud_ram::Client) -> Result<(), alicloud_ram::Error> {
/// let request = alicloud_ram::UnbindMFADeviceRequest::new()
///     .user_name("zhangqiang");
/// let reply = client.unbind_mfa_device(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UnbindMFADeviceRequest {
    /// RAM user, by the name that the user logs on with. Example: `zhangqiang`.
    pub user_name: Option<String>,
}

impl UnbindMFADeviceRequest {
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
    UnbindMFADeviceRequest {
        "UserName" => user_name: query,
    }
}

impl Operation for UnbindMFADeviceRequest {
    type Response = UnbindMFADeviceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UnbindMFADevice");
}

/// Response to [`UnbindMFADeviceRequest`].
#[non_exhaustive]
pub struct UnbindMFADeviceResponse {
    /// MFA device that is bound to the user.
    pub mfa_device: Option<MFADevice>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
}

response! {
    UnbindMFADeviceResponse {
        "MFADevice" => mfa_device: value,
        "RequestId" => request_id: value,
    }
}

/// MFA device that is bound to the user.
#[non_exhaustive]
pub struct MFADevice {
    /// MFA device, by the serial number that it was given.
    /// Example: `acs:ram::1234567890123:mfa/device002`.
    pub serial_number: Option<String>,
}

response! {
    MFADevice {
        "SerialNumber" => serial_number: value,
    }
}
