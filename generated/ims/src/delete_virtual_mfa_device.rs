// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteVirtualMFADevice`, from `ims/DeleteVirtualMFADevice.md`.

use alicloud_runtime::codegen::*;

/// Deletes a virtual MFA device, whose one-time codes are no longer accepted.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::DeleteVirtualMFADeviceRequest::new()
///     .serial_number("acs:ram::123456789012****:mfa/device002");
/// let reply = client.delete_virtual_mfa_device(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteVirtualMFADeviceRequest {
    /// **Required.** Serial number of the multi-factor device, which names it in other calls.
    /// Example: `acs:ram::123456789012****:mfa/device002`.
    pub serial_number: Option<String>,
}

impl DeleteVirtualMFADeviceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SerialNumber`, which is required.
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
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DeleteVirtualMFADevice")
        .required(&["SerialNumber"]);
}

/// Response to [`DeleteVirtualMFADeviceRequest`].
pub type DeleteVirtualMFADeviceResponse = alicloud_runtime::EmptyResponse;
