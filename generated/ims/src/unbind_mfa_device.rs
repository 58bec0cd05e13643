// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UnbindMFADevice`, from `ims/UnbindMFADevice.md`.

use alicloud_runtime::codegen::*;

/// Unbinds the MFA device of a RAM user, without deleting the device.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::UnbindMFADeviceRequest::new()
///     .user_principal_name("test@example.onaliyun.com");
/// let reply = client.unbind_mfa_device(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UnbindMFADeviceRequest {
    /// **Required.** Logon name of the RAM user, as in `alice@example.onaliyun.com`.
    /// Example: `test@example.onaliyun.com`.
    pub user_principal_name: Option<String>,
}

impl UnbindMFADeviceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UserPrincipalName`, which is required.
    pub fn user_principal_name(mut self, value: impl Into<String>) -> Self {
        self.user_principal_name = Some(value.into());
        self
    }
}

request! {
    UnbindMFADeviceRequest {
        "UserPrincipalName" => user_principal_name: query,
    }
}

impl Operation for UnbindMFADeviceRequest {
    type Response = UnbindMFADeviceResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("UnbindMFADevice")
        .required(&["UserPrincipalName"]);
}

/// Response to [`UnbindMFADeviceRequest`].
#[non_exhaustive]
pub struct UnbindMFADeviceResponse {
    /// Multi-factor device of the user.
    pub mfa_device: Option<MFADevice>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A26CB3E9-1021-452A-AC57-3134B3BA0E4C`.
    pub request_id: Option<String>,
}

response! {
    UnbindMFADeviceResponse {
        "MFADevice" => mfa_device: value,
        "RequestId" => request_id: value,
    }
}

/// Multi-factor device of the user.
#[non_exhaustive]
pub struct MFADevice {
    /// Serial number of the multi-factor device, which names it in other calls.
    /// Example: `acs:ram::151298381312****:mfa/device001`.
    pub serial_number: Option<String>,
}

response! {
    MFADevice {
        "SerialNumber" => serial_number: value,
    }
}
