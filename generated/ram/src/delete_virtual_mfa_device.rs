// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteVirtualMFADevice`, from `ram/DeleteVirtualMFADevice.md`.

use alicloud_runtime::codegen::*;

/// Deletes a virtual MFA device that is not bound to any user.
///
/// ```no_run
/// # async fn example(client: alicloud_ram::Client) -> Result<(), alicloud_ram::Error> {
/// let request = alicloud_ram::DeleteVirtualMFADeviceRequest::new()
///     .serial_number("acs:ram::1234567890123:mfa/device002");
/// let reply = client.delete_virtual_mfa_device(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteVirtualMFADeviceRequest {
    /// MFA device, by the serial number that it was given.
    /// Example: `acs:ram::1234567890123:mfa/device002`.
    pub serial_number: Option<String>,
}

impl DeleteVirtualMFADeviceRequest {
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
}

request! {
    DeleteVirtualMFADeviceRequest {
        "SerialNumber" => serial_number: query,
    }
}

impl Operation for DeleteVirtualMFADeviceRequest {
    type Response = DeleteVirtualMFADeviceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteVirtualMFADevice");
}

/// Response to [`DeleteVirtualMFADeviceRequest`].
pub type DeleteVirtualMFADeviceResponse = alicloud_runtime::EmptyResponse;
