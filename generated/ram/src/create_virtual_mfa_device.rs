// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateVirtualMFADevice`, from `ram/CreateVirtualMFADevice.md`.

use alicloud_runtime::codegen::*;

/// Creates a virtual MFA device and returns the seed to enter in an authenticator app.
///
/// ```no_run
/// # async fn example(client: alicloud_ram::Client) -> Result<(), alicloud_ram::Error> {
/// let request = alicloud_ram::CreateVirtualMFADeviceRequest::new()
///     .virtual_mfa_device_name("device001");
/// let reply = client.create_virtual_mfa_device(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateVirtualMFADeviceRequest {
    /// Label for the new MFA device, which becomes part of its serial number.
    /// Length: at most 64. Example: `device001`.
    pub virtual_mfa_device_name: Option<String>,
}

impl CreateVirtualMFADeviceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VirtualMFADeviceName`.
    pub fn virtual_mfa_device_name(mut self, value: impl Into<String>) -> Self {
        self.virtual_mfa_device_name = Some(value.into());
        self
    }
}

request! {
    CreateVirtualMFADeviceRequest {
        "VirtualMFADeviceName" => virtual_mfa_device_name: query,
    }
}

impl Operation for CreateVirtualMFADeviceRequest {
    type Response = CreateVirtualMFADeviceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateVirtualMFADevice")
        .secret_members(&["Base32StringSeed"]);
}

/// Response to [`CreateVirtualMFADeviceRequest`].
#[non_exhaustive]
pub struct CreateVirtualMFADeviceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
    /// Virtual MFA device, with its seed where it is new.
    pub virtual_mfa_device: Option<VirtualMFADevice>,
}

response! {
    CreateVirtualMFADeviceResponse {
        "RequestId" => request_id: value,
        "VirtualMFADevice" => virtual_mfa_device: value,
    }
}

/// Virtual MFA device, with its seed where it is new.
#[non_exhaustive]
pub struct VirtualMFADevice {
    /// Seed of the MFA device, to be entered in an authenticator app; keep it secret.
    /// Example: `DSF98HAD982KJA9SDFNAS9D8FU839B8ADHBGS****`. A secret: it is printed as `***`.
    pub base32_string_seed: Option<String>,
    /// Seed of the MFA device as a QR code: a PNG picture in Base64.
    /// Example: `YXNkZmFzZDlmeW5hc2Q5OGZoODd4bXJmcThhaGU5aSBmYXNkZiBzYWRmIGFGIDRxd2VjIGEgdHEz****`.
    pub qr_code_png: Option<String>,
    /// MFA device, by the serial number that it was given.
    /// Example: `acs:ram::123456789012****:mfa/device001`.
    pub serial_number: Option<String>,
}

response! {
    VirtualMFADevice {
        "Base32StringSeed" => base32_string_seed: value as Secret,
        "QRCodePNG" => qr_code_png: value,
        "SerialNumber" => serial_number: value,
    }
}
