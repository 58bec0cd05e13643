// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateVirtualMFADevice`, from `ims/CreateVirtualMFADevice.md`.

use alicloud_runtime::codegen::*;

/// Creates a virtual MFA device, which [`BindMFADevice`](super::Client::bind_mfa_device) then gives
/// to a user.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::CreateVirtualMFADeviceRequest::new()
///     .virtual_mfa_device_name("device001");
/// let reply = client.create_virtual_mfa_device(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateVirtualMFADeviceRequest {
    /// **Required.** Name that tells the virtual multi-factor device from others of the account.
    /// Length: 1 to 64. Example: `device001`.
    pub virtual_mfa_device_name: Option<String>,
}

impl CreateVirtualMFADeviceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VirtualMFADeviceName`, which is required.
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
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("CreateVirtualMFADevice")
        .required(&["VirtualMFADeviceName"])
        .secret_members(&["Base32StringSeed"]);
}

/// Response to [`CreateVirtualMFADeviceRequest`].
#[non_exhaustive]
pub struct CreateVirtualMFADeviceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C609CC97-10FE-43EB-BE32-BDC219D8F1E4`.
    pub request_id: Option<String>,
    /// New virtual device, with the key to set up the authenticator application.
    pub virtual_mfa_device: Option<VirtualMFADevice>,
}

response! {
    CreateVirtualMFADeviceResponse {
        "RequestId" => request_id: value,
        "VirtualMFADevice" => virtual_mfa_device: value,
    }
}

/// New virtual device, with the key to set up the authenticator application.
#[non_exhaustive]
pub struct VirtualMFADevice {
    /// Secret key of the virtual device, for typing into the authenticator application.
    /// Example: `LD3CJ23Z2VGEX6R7ZTQCOA4XL2KODS5PKH7442NLKYX2PVHSHYB7UT3TS5HA****`.
    /// A secret: it is printed as `***`.
    pub base32_string_seed: Option<String>,
    /// QR code of the device's key as a PNG in Base64, for scanning with the authenticator application.
    /// Example: `YXNkZmFzZDlmeW5hc2Q5OGZoODd4bXJmcThhaGU5aSBmYXNkZiBzYWRmIGFGIDRxd2VjIGEgdHEz****`.
    pub qr_code_png: Option<String>,
    /// Serial number of the multi-factor device, which names it in other calls.
    /// Example: `acs:ram::177242285274****:mfa/device001`.
    pub serial_number: Option<String>,
}

response! {
    VirtualMFADevice {
        "Base32StringSeed" => base32_string_seed: value as Secret,
        "QRCodePNG" => qr_code_png: value,
        "SerialNumber" => serial_number: value,
    }
}
